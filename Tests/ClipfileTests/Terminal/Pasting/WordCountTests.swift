import Testing

@testable import clipfile

struct WordCountTests {
    struct Case: Sendable {
        let text: String
        let words: String

        init(_ text: String, _ words: String) {
            self.text = text
            self.words = words
        }
    }

    static let cases = [
        Case("", "0 words"),
        Case("one", "1 word"),
        Case("  one\ttwo\r\n\nthree ", "3 words"),
        Case("naïve café — “so”", "4 words"),
        Case("Нет, не так", "3 words"),
        Case("one\u{A0}two\u{2003}three", "3 words"),
        Case("日本語の新聞", "6 characters"),
        Case("港口，仍未開放。", "6 characters"),
        Case("See 港口 by the harbour wall", "7 words"),
        Case("ที่นี่", "2 characters"),
        Case("한국 신문", "2 words"),
        Case("𠀀𠀁", "2 characters"),
        Case(String(repeating: "word ", count: 1_204), "1,204 words"),
        Case(String(repeating: "a ", count: 1_000_000), "1,000,000 words"),
    ]

    @Test(arguments: cases)
    func countsAsAPersonDoes(_ example: Case) {
        var count = WordCount()
        count.add(Array(example.text.utf8)[...])
        #expect(count.description == example.words, "\(example.text.prefix(40))")
    }

    @Test(arguments: cases.filter { $0.text.utf8.count < 100 })
    func countsTheSameInPieces(_ example: Case) {
        var count = WordCount()
        for byte in example.text.utf8 { count.add([byte]) }
        #expect(count.description == example.words, "\(example.text)")
    }
}
