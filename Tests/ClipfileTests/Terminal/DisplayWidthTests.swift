import Testing

@testable import clipfile

struct DisplayWidthTests {
    struct Case: Sendable {
        let text: String
        let columns: Int
    }

    @Test(arguments: [
        Case(text: "", columns: 0),
        Case(text: "plain", columns: 5),
        Case(text: "“naïve”", columns: 7),
        Case(text: "e\u{301}", columns: 1),
        Case(text: "日本語", columns: 6),
        Case(text: "ｆｕｌｌ", columns: 8),
        Case(text: "한국", columns: 4),
        Case(text: "\u{1112}\u{1161}\u{11AB}", columns: 2),
        Case(text: "😀", columns: 2),
        Case(text: "👩\u{200D}👩\u{200D}👧", columns: 2),
        Case(text: "🇫🇷", columns: 2),
        Case(text: "❤\u{FE0F}", columns: 2),
        Case(text: "שלום", columns: 4),
        Case(text: "— …", columns: 3),
    ])
    func countsColumns(_ example: Case) {
        #expect(DisplayWidth.columns(of: example.text) == example.columns, "\(example.text)")
    }

    @Test func cutsBetweenWideCharacters() {
        let (text, columns) = DisplayWidth.prefix(of: "日本語", columns: 5)
        #expect(text == "日本")
        #expect(columns == 4)
    }
}
