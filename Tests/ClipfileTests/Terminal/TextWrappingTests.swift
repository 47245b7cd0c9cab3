import Articles
import Testing

@testable import clipfile

struct TextWrappingTests {
    @Test func breaksAtSpaces() {
        #expect(TextWrapping.wrap("one two three four", width: 9) == ["one two", "three", "four"])
    }

    @Test func keepsLinesAndEmptyLines() {
        #expect(TextWrapping.wrap("one\n\ntwo", width: 9) == ["one", "", "two"])
    }

    @Test func cutsAWordThatIsLongerThanALine() {
        #expect(
            TextWrapping.wrap("see https://example.org/abc", width: 10) == ["see", "https://ex", "ample.org/", "abc"])
    }

    @Test func breaksBetweenWideCharactersButNotBeforeAFullStop() {
        #expect(TextWrapping.wrap("日本語。日本", width: 6) == ["日本", "語。日", "本"])
    }

    @Test(arguments: [20, 60, 80, 120, 200])
    func neverExceedsTheWidth(width: Int) {
        let text = "Ａ wide 日本語の文章 and a naïve 👩\u{200D}👧 café with שלום and averyveryverylongwordindeed ".repeated(9)
        for line in TextWrapping.wrap(text, width: width) {
            #expect(DisplayWidth.columns(of: line) <= width)
        }
    }

    @Test func losesNothingButSpaces() {
        let text = "One two, 日本語の文章 three: four".repeated(5)
        let joined = TextWrapping.wrap(text, width: 13).joined()
        #expect(joined.filter { $0 != " " } == text.filter { $0 != " " })
    }

    @Test func carriesMarksOverLines() {
        let block = Block(.paragraph, "one two three", marks: [Mark(.emphasis, start: 4, end: 13)])
        let lines = TextWrapping.wrap(StyledText(block), width: 8).map { $0.rendered(usesColor: true) }
        #expect(lines == ["one \u{1B}[3mtwo\u{1B}[0m", "\u{1B}[3mthree\u{1B}[0m"])
    }
}

extension String {
    func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
