import Testing

@testable import ArticleParsing

struct SearchingTests {
    @Test(arguments: [
        ("base64", 0), ("BASE64 base64", 0), ("a Base64", 2), ("bbase64", 1), ("b B BASE6 Base64", 10),
        ("base6", nil), ("", nil), ("=?base", nil),
    ])
    func findsAWordInSmallLettersAndCapitals(_ text: String, _ offset: Int?) {
        #expect(text.utf8Span.span.firstOffset(ofWord: "base64") == offset)
    }

    @Test func findsTheNextOne() {
        let text = "From from FROM"
        let span = text.utf8Span.span
        #expect(span.firstOffset(ofWord: "from", from: 1) == 5)
        #expect(span.firstOffset(ofWord: "from", from: 6) == 10)
        #expect(span.firstOffset(ofWord: "from", from: 11) == nil)
        #expect(span.firstOffset(ofWord: "from", from: 99) == nil)
    }

    /// A word may begin with a mark, which has no capital.
    @Test func findsMarks() {
        let text = "a -- b"
        #expect(text.utf8Span.span.firstOffset(ofWord: "--") == 2)
    }
}
