import Testing

@testable import ArticleParsing

struct InlineMarkupTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let source: String
        let text: String
        /// "link http://…: label", "strong: word".
        let marks: [String]

        init(_ source: String, _ text: String? = nil, _ marks: String...) {
            self.source = source
            self.text = text ?? source
            self.marks = marks
        }

        var testDescription: String { source }
    }

    /// A line without markup is its own text.
    private func read(_ source: String) -> InlineMarkup {
        let bytes = Array(source.utf8)
        return InlineMarkup.read(bytes, 0..<bytes.count) ?? InlineMarkup(bytes: bytes[...])
    }

    private func text(_ markup: InlineMarkup) -> String { String(decoding: markup.bytes, as: UTF8.self) }

    private func marks(_ markup: InlineMarkup) -> [String] {
        let bytes = Array(markup.bytes)
        return markup.emphases.map { emphasis in
            let text = String(decoding: bytes[emphasis.range], as: UTF8.self)
            switch emphasis.kind {
            case .emphasis: return "emphasis: \(text)"
            case .strong: return "strong: \(text)"
            case .link(let href): return "link \(href): \(text)"
            }
        }
    }

    private func check(_ example: Case) {
        let markup = read(example.source)
        #expect(text(markup) == example.text)
        #expect(marks(markup) == example.marks)
    }

    @Test(arguments: [
        Case("see [the report](http://example.com/a)", "see the report", "link http://example.com/a: the report"),
        Case("[a](x)[b](y)", "ab", "link x: a", "link y: b"),
        Case("[the [whole] report](x)", "the [whole] report", "link x: the [whole] report"),
        Case("[the report](x(1))", "the report", "link x(1): the report"),
        Case("[the report](x \"a title\")", "the report", "link x: the report"),
        Case("[*the* report](x)", "the report", "emphasis: the", "link x: the report"),
        Case("*[the report](x)*", "the report", "link x: the report", "emphasis: the report"),
        Case("[dead]()", "dead", "link : dead"),
        Case("[dead](#)", "dead", "link #: dead"),
        Case("[Łódź – été](x)!", "Łódź – été!", "link x: Łódź – été"),
    ])
    func readsLinks(_ example: Case) { check(example) }

    @Test(arguments: [
        Case("[sic]"), Case("[1]"), Case("[1] The Gazette (3 May)"), Case("[]()"), Case("[a] (b)"), Case("[a](b"),
        Case("[a(b)"), Case("a] [b"), Case("]("), Case("[["), Case("f(x)[0]"),
    ])
    func leavesOtherBrackets(_ example: Case) { check(example) }

    @Test(arguments: [
        Case("*so*", "so", "emphasis: so"),
        Case("_so_", "so", "emphasis: so"),
        Case("**so**", "so", "strong: so"),
        Case("__so__", "so", "strong: so"),
        Case("a *b c* d", "a b c d", "emphasis: b c"),
        Case("(*so*), \"**so**\".", "(so), \"so\".", "emphasis: so", "strong: so"),
        Case("**a *b* c**", "a b c", "emphasis: b", "strong: a b c"),
    ])
    func readsEmphasis(_ example: Case) { check(example) }

    @Test(arguments: [
        Case("snake_case_name"), Case("a_b_c"), Case("5 * 3"), Case("5 * 3 * 2"), Case("5*3*2"), Case("* a *"),
        Case("a * b*"), Case("*open"), Case("close*"), Case("f***"), Case("****"), Case("***"),
        Case("été_long_mot"), Case("*a* b**c", "a b**c", "emphasis: a"), Case("M*A*S*H"),
    ])
    func leavesOtherStarsAndUnderscores(_ example: Case) { check(example) }

    @Test(arguments: [
        Case(#"\*not\*"#, "*not*"), Case(#"1\. June"#, "1. June"), Case(#"\[a\](b)"#, "[a](b)"), Case(#"C:\temp"#),
        Case(#"a\"#), Case(#"\\"#, #"\"#), Case(##"\#MH17"##, "#MH17"),
    ])
    func takesOutBackslashesBeforeMarks(_ example: Case) { check(example) }

    @Test(arguments: [
        ("![A bridge](b.jpg)", "A bridge", true), ("![](b.jpg)", "![](b.jpg)", false),
        ("see ![A bridge](b.jpg)", "see A bridge", false), ("So soon![1]", "So soon![1]", false),
    ])
    func readsPicturesByTheirDescription(_ source: String, _ text: String, _ isImage: Bool) {
        let markup = read(source)
        #expect(self.text(markup) == text)
        #expect(markup.isImage == isImage)
        #expect(markup.emphases.isEmpty)
    }

    @Test(arguments: ["[", "*a", "_a ", "[a](", "![", "**a ", "[*", "](", "\\"])
    func keepsLonelyMarksByTheThousand(_ piece: String) {
        let source = String(repeating: piece, count: 20_000)
        let clock = ContinuousClock()
        var count = 0
        let time = clock.measure { count = read(source).bytes.count }
        #expect(count <= source.utf8.count)
        #expect(count * 2 >= source.utf8.count)
        #expect(time < .seconds(10))
    }

    @Test func losesNoByteOfRandomMarkupButMarks() {
        var random = SplitMix(seed: 8)
        let letters = Array("ab []()*_!\\#é ".unicodeScalars)
        for _ in 0..<3_000 {
            var source = String.UnicodeScalarView()
            for _ in 0..<24 { source.append(letters[Int(random.next() % UInt64(letters.count))]) }
            let bytes = Array(String(source).utf8)
            guard let markup = InlineMarkup.read(bytes, 0..<bytes.count) else {
                #expect(!bytes.contains { "[*_\\".utf8.contains($0) })
                continue
            }
            let text = markup.bytes
            #expect(text.count <= bytes.count)
            for emphasis in markup.emphases { #expect(emphasis.range.upperBound <= text.count) }
            for (origin, next) in zip(markup.origins, markup.origins.dropFirst()) {
                #expect(origin.text <= next.text && origin.source <= next.source)
            }
        }
    }

    @Test(arguments: [
        Case("“*The Bridge*”", "“The Bridge”", "emphasis: The Bridge"),
        Case("so—*The Bridge*—it is", "so—The Bridge—it is", "emphasis: The Bridge"),
        Case("*The Bridge*’s end", "The Bridge’s end", "emphasis: The Bridge"),
        Case("*The Bridge*…", "The Bridge…", "emphasis: The Bridge"),
    ])
    func readsEmphasisBesideCurlyQuotesAndDashes(_ example: Case) {
        check(example)
    }
}
