import Testing

@testable import ArticleParsing

struct TokenizerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let folded: [String]

        init(_ text: String, _ folded: String...) {
            self.text = text
            self.folded = folded
        }

        var testDescription: String { text }
    }

    @Test(arguments: [
        Case("By Jane Doe", "by", "jane", "doe"),
        Case("Valéry Giscard d’Estaing", "valery", "giscard", "d'estaing"),
        Case("Washington's Blog", "washington's", "blog"),
        Case("'quoted' words'", "'", "quoted", "'", "words", "'"),
        Case("U.S.", "u", ".", "s", "."),
        Case("2010y 22nd", "2010", "y", "22", "nd"),
        Case("1er mai, 1º de maio", "1", "er", "mai", ",", "1", "o", "de", "maio"),
        Case("MÜNCHEN Straße Œuvre Łódź Škoda İzmir", "munchen", "strasse", "oeuvre", "lodz", "skoda", "izmir"),
        Case("e\u{301}te\u{301}", "ete"),
        Case("Ελλάδα Россия", "ελλάδα", "россия"),
        Case(
            "“a” «b» ‘c’ – d—e − f…", "\"", "a", "\"", "\"", "b", "\"", "'", "c", "'", "-", "d", "-", "e", "-", "f", "…"
        ),
        Case("Région\u{A0}:\u{2009}Europe", "region", ":", "europe"),
        Case("\u{645}\u{6CC}\u{200C}\u{62E}", "\u{645}\u{6CC}\u{62E}"),
        Case("٢٠١٤ ２０１４年 ۱۲x", "2014", "2014", "年", "12", "x"),
        Case("日本 12×3", "日本", "12", "×", "3"),
        Case(" \t\r\n"),
        Case(""),
    ])
    func splitsAndFolds(_ example: Case) {
        #expect(Tokenizer.tokens(of: example.text).map(\.folded) == example.folded)
    }

    @Test func knowsKindCaseAndSpace() {
        let tokens = Tokenizer.tokens(of: "Été 2010y, Âme", line: 7)
        #expect(tokens.map(\.kind) == [.word, .number, .word, .mark, .word])
        #expect(tokens.map(\.isCapitalized) == [true, false, false, false, true])
        #expect(tokens.map(\.followsSpace) == [true, true, false, false, true])
        #expect(tokens.allSatisfy { $0.line == 7 })
    }

    @Test func offsetsAreTheTextsOwn() {
        let text = "L’été, à  Łódź"
        let bytes = Array(text.utf8)
        let printed = Tokenizer.tokens(of: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(printed == ["L’été", ",", "à", "Łódź"])
        let slice = Tokenizer.tokens(of: bytes[(bytes.count - 7)...])
        #expect(slice.map(\.range) == [bytes.count - 7..<bytes.count])
    }

    @Test func readsNoMoreThanAsked() {
        #expect(Tokenizer.tokens(of: "By Jane Doe, Moscow", atMost: 2).map(\.folded) == ["by", "jane"])
    }

    @Test func coversEveryByteOfRandomInputOnce() {
        var random = SplitMix(seed: 5)
        for _ in 0..<2_000 {
            let bytes = (0..<40).map { _ in random.byte() }
            var end = 0
            for token in Tokenizer.tokens(of: bytes[...]) {
                #expect(token.range.lowerBound >= end && !token.range.isEmpty)
                end = token.range.upperBound
            }
            #expect(end <= bytes.count)
        }
    }

    @Test(arguments: [
        ("Région  :", "region :"), ("  The  “Title”, again ", "the \"title\", again"), ("U.S. NATO", "u.s. nato"),
        ("", ""),
    ])
    func foldsForTables(_ text: String, _ expected: String) {
        #expect(folded(text) == expected)
    }

    /// The word is among the first four tokens; marks before it do not count.
    @Test(arguments: [
        ("The harbour", "the"), ("Émile’s boat", "emile's"), ("“The harbour”", "the"), ("« À la mer »", "a"),
        ("• 12 boats", "12"), ("(((By", "by"), ("(((( By", nil), ("© 2014", "©"), ("- ", nil), ("", nil),
        ("don't", "don't"), ("it’s", "it's"), ("港口", "港口"),
    ])
    func tellsTheFirstWord(_ text: String, _ word: String?) {
        #expect(Tokenizer.firstWord(of: ArraySlice(text.utf8)) == word)
    }
}
