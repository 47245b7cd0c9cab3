import Testing

@testable import ArticleArchive

struct WordFolderTests {
    struct Case: Sendable {
        let text: String
        let words: [String]

        init(_ text: String, _ words: [String]) {
            self.text = text
            self.words = words
        }
    }

    @Test(arguments: [
        Case("Harbour Strike, 2014", ["harbour", "strike", "2014"]),
        Case("Café, CAFÉ and cafe\u{301}", ["cafe", "cafe", "and", "cafe"]),
        Case("don't and don’t", ["don", "t", "and", "don", "t"]),
        Case("Straße, Østerbro, Łódź, İstanbul, Œuvre", ["strasse", "osterbro", "lodz", "istanbul", "oeuvre"]),
        Case("ﬁnally Ａｂｃ №5", ["finally", "abc", "no5"]),
        Case("co\u{AD}operation zero\u{200B}width", ["cooperation", "zerowidth"]),
        Case("大阪で", ["大", "阪", "で"]),
        Case("NATO同盟2014", ["nato", "同", "盟", "2014"]),
        Case("서울 시", ["서", "울", "시"]),
        Case("ﾊﾝ 豈", ["ハ", "ン", "豈"]),
        Case("الحَرْبُ إلى أُمّة", ["الحرب", "الي", "امه"]),
        Case("מִלְחָמָה", ["מלחמה"]),
        Case("ΠΌΛΕΜΟΣ πόλεμος", ["πολεμοσ", "πολεμοσ"]),
        Case("Ёлка й", ["елка", "и"]),
        Case("हिन्दी", ["हिन्दी"]),
        Case("", []), Case("¶ … — “”", []), Case("\u{0}\u{FEFF}\u{202E}", []),
    ])
    func cutsTextsIntoWords(_ example: Case) {
        var folder = WordFolder()
        #expect(folder.words(of: example.text) == example.words)
    }

    @Test func tellsWhereEachWordStands() {
        var folder = WordFolder()
        let text = "a Café’s 大阪"
        var found: [String] = []
        folder.forEachWord(of: text) { _, range in
            found.append(String(decoding: Array(text.utf8)[range], as: UTF8.self))
        }
        #expect(found == ["a", "Café", "s", "大", "阪"])
    }

    @Test func cutsWordsThatAreTooLong() {
        var folder = WordFolder()
        #expect(folder.words(of: String(repeating: "a", count: 10_000)).map(\.utf8.count) == [240])
    }
}
