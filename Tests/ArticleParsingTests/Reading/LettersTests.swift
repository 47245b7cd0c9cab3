import Testing

@testable import ArticleParsing

struct LettersTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let letters: String

        init(_ text: String, _ letters: String) {
            self.text = text
            self.letters = letters
        }

        var testDescription: String { text }
    }

    @Test(arguments: [
        Case("“The Harbour’s Price”, 2014!", "theharboursprice2014"),
        Case("Straße — ÉTÉ", "strasseete"),
        Case("a_b*c [1]", "abc1"),
        Case("", ""),
    ])
    func keepsWhatTwoPrintingsHaveInCommon(_ example: Case) {
        #expect(String(decoding: letters(of: example.text), as: UTF8.self) == example.letters)
    }

    /// The tokenizer is the judge of what a letter is.
    @Test func areThoseOfTheTokens() {
        var random = SplitMix(seed: 21)
        let characters = Array("aZ9 .'’“é\u{301}ßŒ漢ع©_-\u{200D}٣\u{FE0F}क\u{93E}".unicodeScalars)
        for _ in 0..<2_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<16 { text.append(characters[Int(random.next() % UInt64(characters.count))]) }
            let tokens = Tokenizer.tokens(of: String(text)).filter { $0.kind != .mark }
            let joined = tokens.map(\.folded).joined().replacing("'", with: "")
            #expect(letters(of: String(text)) == Array(joined.utf8), "\(String(text))")
        }
    }
}
