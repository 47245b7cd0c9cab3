import ArticleParsing
import Testing

struct EncodingNamesTests {
    @Test(arguments: [
        ("utf8", "utf-8"), ("UTF-8", "utf-8"), ("latin1", "windows-1252"), ("ISO-8859-1", "windows-1252"),
        ("sjis", "shift_jis"), ("Shift JIS", "shift_jis"), ("windows 1251", "windows-1251"), ("cp1251", "windows-1251"),
        ("CP850", "ibm850"), ("mac", "macintosh"), ("gb2312", "gbk"),
        ("EUC-KR", "euc-kr"), (" koi8 ", "koi8-r"), ("utf-16", "utf-16le"), ("l2", "iso-8859-2"),
    ])
    func knowsLabels(_ label: String, _ name: String) {
        #expect(EncodingNames.name(of: label) == name)
    }

    @Test(arguments: ["", "klingon", "utf-7", "windowz1251"])
    func knowsNoOthers(_ label: String) {
        #expect(EncodingNames.name(of: label) == nil)
    }

    @Test(arguments: [
        ("windowz1251", "windows-1251"), ("utf_8", "utf-8"), ("shiftjas", "shift_jis"), ("koi8ru", "koi8-u"),
        ("iso8859_2", "iso-8859-2"), ("ibm-850", "ibm850"), ("big-5", "big5"), ("eucjpn", "euc-jp"),
    ])
    func namesTheNearest(_ word: String, _ name: String) {
        #expect(EncodingNames.nearest(to: word).first == name)
        #expect(EncodingNames.nearest(to: word).count <= 3)
    }

    @Test func everyNameIsItsOwnLabel() {
        for name in EncodingNames.all { #expect(EncodingNames.name(of: name) == name) }
        for label in EncodingNames.labels { #expect(EncodingNames.name(of: label) != nil) }
    }
}
