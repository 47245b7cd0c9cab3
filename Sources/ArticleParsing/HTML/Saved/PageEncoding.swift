/// The encodings of web pages, by their WHATWG names, with all labels that pages call them by.
enum PageEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case ibm866
    case iso88592 = "iso-8859-2"
    case iso88593 = "iso-8859-3"
    case iso88594 = "iso-8859-4"
    case iso88595 = "iso-8859-5"
    case iso88596 = "iso-8859-6"
    case iso88597 = "iso-8859-7"
    case iso88598 = "iso-8859-8"
    case iso885910 = "iso-8859-10"
    case iso885913 = "iso-8859-13"
    case iso885914 = "iso-8859-14"
    case iso885915 = "iso-8859-15"
    case iso885916 = "iso-8859-16"
    case koi8r = "koi8-r"
    case koi8u = "koi8-u"
    case macintosh
    case macCyrillic = "x-mac-cyrillic"
    case windows874 = "windows-874"
    case windows1250 = "windows-1250"
    case windows1251 = "windows-1251"
    case windows1252 = "windows-1252"
    case windows1253 = "windows-1253"
    case windows1254 = "windows-1254"
    case windows1255 = "windows-1255"
    case windows1256 = "windows-1256"
    case windows1257 = "windows-1257"
    case windows1258 = "windows-1258"
    case gbk
    case gb18030
    case big5
    case eucJP = "euc-jp"
    case iso2022JP = "iso-2022-jp"
    case shiftJIS = "shift_jis"
    case eucKR = "euc-kr"

    /// The encoding that a label means: "latin1" and "ISO-8859-1" are windows-1252. White space around it does not
    /// count.
    init?(label: some Sequence<UInt8>) {
        var bytes = Array(label)
        while let last = bytes.last, last.isHTMLSpace { bytes.removeLast() }
        let start = bytes.firstIndex { !$0.isHTMLSpace } ?? 0
        guard let encoding = PageEncoding.byLabel[bytes.span.extracting(droppingFirst: start)] else { return nil }
        self = encoding
    }

    private static let byLabel = ByteTable<PageEncoding>(
        labels.flatMap { row in row.labels.split(separator: " ").map { (String($0), row.encoding) } }
            + allCases.map { ($0.rawValue, $0) })

    /// From the WHATWG Encoding Standard, "Names and labels". What it calls replacement is missing here, and so is
    /// x-user-defined: pages with those labels are judged by their bytes.
    private static let labels: [(encoding: PageEncoding, labels: String)] = [
        (.utf8, "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8"),
        (.ibm866, "866 cp866 csibm866"),
        (.iso88592, "csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2"),
        (.iso88593, "csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"),
        (.iso88594, "csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"),
        (.iso88595, "csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988"),
        (
            .iso88596,
            "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i iso-ir-127 "
                + "iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"
        ),
        (
            .iso88597,
            "csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 iso_8859-7 "
                + "iso_8859-7:1987 sun_eu_greek"
        ),
        (
            .iso88598,
            "csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 "
                + "iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical"
        ),
        (.iso885910, "csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6"),
        (.iso885913, "iso8859-13 iso885913"),
        (.iso885914, "iso8859-14 iso885914"),
        (.iso885915, "csisolatin9 iso8859-15 iso885915 iso_8859-15 l9"),
        (.koi8r, "cskoi8r koi koi8 koi8_r"),
        (.koi8u, "koi8-ru"),
        (.macintosh, "csmacintosh mac x-mac-roman"),
        (.macCyrillic, "x-mac-ukrainian"),
        (.windows874, "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620"),
        (.windows1250, "cp1250 x-cp1250"),
        (.windows1251, "cp1251 x-cp1251"),
        (
            .windows1252,
            "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 "
                + "iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252"
        ),
        (.windows1253, "cp1253 x-cp1253"),
        (
            .windows1254,
            "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 x-cp1254"
        ),
        (.windows1255, "cp1255 x-cp1255"),
        (.windows1256, "cp1256 x-cp1256"),
        (.windows1257, "cp1257 x-cp1257"),
        (.windows1258, "cp1258 x-cp1258"),
        (.gbk, "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk"),
        (.big5, "big5-hkscs cn-big5 csbig5 x-x-big5"),
        (.eucJP, "cseucpkdfmtjapanese x-euc-jp"),
        (.iso2022JP, "csiso2022jp"),
        (.shiftJIS, "csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis"),
        (
            .eucKR,
            "cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949"
        ),
        (.utf16BigEndian, "unicodefffe"),
        (
            .utf16LittleEndian,
            "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16"
        ),
    ]

    /// What glibc calls it.
    var iconvName: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LittleEndian: "UTF-16LE"
        case .utf16BigEndian: "UTF-16BE"
        case .ibm866: "CP866"
        case .macintosh: "MACINTOSH"
        case .macCyrillic: "MAC-UK"
        case .windows874: "CP874"
        case .windows1250: "CP1250"
        case .windows1251: "CP1251"
        case .windows1252: "CP1252"
        case .windows1253: "CP1253"
        case .windows1254: "CP1254"
        case .windows1255: "CP1255"
        case .windows1256: "CP1256"
        case .windows1257: "CP1257"
        case .windows1258: "CP1258"
        case .gbk, .gb18030: "GB18030"
        case .big5: "BIG5-HKSCS"
        case .eucJP: "EUC-JP-MS"
        case .iso2022JP: "ISO-2022-JP"
        case .shiftJIS: "CP932"
        case .eucKR: "UHC"
        case .iso88592, .iso88593, .iso88594, .iso88595, .iso88596, .iso88597, .iso88598, .iso885910, .iso885913,
            .iso885914, .iso885915, .iso885916, .koi8r, .koi8u:
            rawValue.uppercased()
        }
    }

    /// Whether each byte is a character.
    var isSingleByte: Bool {
        switch self {
        case .utf8, .utf16LittleEndian, .utf16BigEndian, .gbk, .gb18030, .big5, .eucJP, .iso2022JP, .shiftJIS, .eucKR:
            false
        default: true
        }
    }

    /// How many bytes the character takes that begins with two bytes, the first of them beyond ASCII.
    func length(_ first: UInt8, _ second: UInt8) -> Int {
        switch self {
        case .shiftJIS: first == 0x80 || first == 0xA0 || first >= 0xFD || first &- 0xA1 < 0x3F ? 1 : 2
        case .eucJP: first == 0x8F ? 3 : first >= 0xA1 || first == 0x8E ? 2 : 1
        case .eucKR, .big5: first == 0x80 || first == 0xFF ? 1 : 2
        case .gb18030, .gbk: first == 0x80 || first == 0xFF ? 1 : second &- 0x30 < 10 ? 4 : 2
        default: 2
        }
    }
}
