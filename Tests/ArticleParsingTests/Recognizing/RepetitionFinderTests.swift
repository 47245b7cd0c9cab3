import ArticleParsing
import Articles
import Testing

struct RepetitionFinderTests {
    private func parse(_ lines: String...) throws -> ParsedArticle {
        try SmallArticle.parsed(SmallArticle.header + "\n\n" + lines.joined(separator: "\n\n") + "\n")
    }

    @Test func keepsAParagraphPrintedTwiceOnce() throws {
        let parsed = try parse(
            SmallArticle.paragraphs[0], SmallArticle.paragraphs[1], SmallArticle.paragraphs[1],
            SmallArticle.paragraphs[2])
        #expect(parsed.article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(parsed.lines.count { $0.part == .repetition } == 1)
        #expect(parsed.article.findings.contains { $0.code == "printed-twice" })
    }

    @Test func keepsTheItemsOfAListThatIsAlsoPrintedInOneLine() throws {
        let parsed = try parse(
            SmallArticle.paragraphs[0], "One bridge over the river, two roads to the hills, three boats for the flood",
            "One bridge over the river,\ntwo roads to the hills,\nthree boats for the flood", SmallArticle.paragraphs[1]
        )
        #expect(parsed.lines.count { $0.part == .repetition } == 1)
        #expect(parsed.article.body.count == 5)
    }

    @Test(arguments: [
        ["So it goes.", "So it goes."],
        ["The river rises in the spring and it falls in the autumn.", "The river rises in the spring."],
        [
            "The river rises in the spring and it falls in the autumn.", "Nobody sees it.",
            "The river rises in the spring and it falls in the autumn.",
        ],
    ])
    func leavesRefrains(_ lines: [String]) throws {
        let parsed = try parse(SmallArticle.paragraphs[0], lines.joined(separator: "\n\n"), SmallArticle.paragraphs[1])
        #expect(parsed.lines.allSatisfy { $0.part != .repetition })
        #expect(parsed.article.body.count == lines.count + 2)
    }
}
