import Testing

@testable import ArticleParsing

struct TextReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let source: String
        let text: String
        let markup: Line.Markup

        init(_ source: String, _ text: String? = nil, _ markup: Line.Markup = .none) {
            self.source = source
            self.text = text ?? source
            self.markup = markup
        }

        var testDescription: String { source }
    }

    private func page(_ source: String) throws -> Page {
        try TextReader().read(try TextDecoder().decode(Array(source.utf8)))
    }

    @Test(arguments: [
        Case("# Title", "Title", .heading(level: 1)), Case("### Title ###", "Title", .heading(level: 3)),
        Case("  ## Title  ", "Title", .heading(level: 2)), Case("###### Six", "Six", .heading(level: 6)),
        Case("# C#", "C#", .heading(level: 1)),
        Case("#MH17"), Case("#"), Case("####### Seven"), Case("No. # 1"),
    ])
    func readsHeadings(_ example: Case) throws { try check(example) }

    @Test(arguments: [
        Case("- one", "one", .bullet), Case("* one", "one", .bullet), Case("+ one", "one", .bullet),
        Case("• one", "one", .bullet), Case("•one", "one", .bullet), Case("  - one", "one", .bullet),
        Case("-one"), Case("*one"), Case("+1"), Case("– one"), Case("* * *"), Case("- - -"), Case("--"),
    ])
    func readsBullets(_ example: Case) throws { try check(example) }

    @Test(arguments: [
        Case("> So it was.", "So it was.", .quotation), Case(">> So it was.", "So it was.", .quotation),
        Case("![A bridge](b.jpg)", "A bridge", .image), Case("a > b"), Case("\t So it was. \t", "So it was."),
    ])
    func readsQuotationsAndPictures(_ example: Case) throws { try check(example) }

    private func check(_ example: Case) throws {
        let line = try #require(try page("x\n" + example.source).lines.last)
        #expect(line.text == example.text)
        #expect(line.markup == example.markup)
        #expect(line.number == 2)
    }

    @Test func linesTileTheText() throws {
        let source = "one\r\ntwo\rthree\n\n \u{0C}four\u{2028}five"
        let lines = try page(source).lines
        #expect(lines.first?.full.lowerBound == 0)
        #expect(lines.last?.full.upperBound == source.utf8.count)
        for (line, next) in zip(lines, lines.dropFirst()) { #expect(line.full.upperBound == next.full.lowerBound) }
        #expect(lines.map(\.text) == ["one", "two", "three", "", "", "four", "five"])
        #expect(lines.map(\.endsPage) == [false, false, false, false, true, false, false])
    }

    @Test(arguments: [
        ("plain words", "words"), ("## A heading of words", "words"), ("- a [link](x) and words", "words"),
        ("- a [link of words](x) and", "link of words"), ("**a** *b* [c [d]](e) words", "words"),
        (#"a \* and \. words"#, "words"), ("> Łódź [été](x) words, words", "words, words"),
    ])
    func offsetsLeadBackToTheSource(_ source: String, _ word: String) throws {
        let source = "first line\n" + source
        let line = try #require(try page(source).lines.last)
        let text = Array(line.text.utf8)
        let wanted = Array(word.utf8)
        let start = try #require((0...(text.count - wanted.count)).first { text[$0...].starts(with: wanted) })
        let range = line.sourceOffset(start)..<line.sourceOffset(start + wanted.count - 1) + 1
        #expect(String(decoding: Array(source.utf8)[range], as: UTF8.self) == word)
    }

    @Test func countsColumnsAsScalars() throws {
        let line = try #require(try page("Łódź – [été](http://example.com)").lines.first)
        #expect(line.width == 10)
        #expect(line.sourceWidth == 32)
        #expect(line.firstWordWidth == 4)
    }

    @Test(arguments: [
        ("A text without any.", false), ("#MH17 and 5 * 3", false), ("- one\n- two", false), ("*so* it is", false),
        ("# Title\n", true), ("a [link](http://example.com)", true), ("![A bridge](b.jpg)", true),
    ])
    func tellsMarkdownFromPlainText(_ source: String, _ isMarkdown: Bool) throws {
        #expect(try page(source).form == (isMarkdown ? .markdown : .plainText))
    }

    @Test func findsTheColumnOfAHardWrap() throws {
        let words = SmallArticle.body.split(whereSeparator: \.isWhitespace).map(String.init)
        #expect(try page(wrapped(words, 72)).wrapColumn.map { (66...72).contains($0) } == true)
        #expect(try page(SmallArticle.body).wrapColumn == nil)
        #expect(try page("one\ntwo\nthree\nfour\nfive\nsix").wrapColumn == nil)
        #expect(try page(wrapped(words, 30)).wrapColumn == nil)
    }

    private func wrapped(_ words: [String], _ column: Int) -> String {
        var lines = [""]
        for word in words {
            if lines[lines.count - 1].count + 1 + word.count > column { lines.append("") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
        return lines.joined(separator: "\n")
    }
}
