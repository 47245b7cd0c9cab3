import ArticleParsing
import Articles
import Testing

/// The picture that `inspect` shows of an arrangement.
struct HeaderArrangementTests {
    @Test func tellsTheRoleOfEachLine() throws {
        let text = "FYI, see below.\n\n" + SmallArticle.header + "\n\n" + SmallArticle.body
        let arrangement = try #require(try SmallArticle.parsed(text).arrangement)
        #expect(arrangement.lines.prefix(5).map(\.number) == [1, 3, 5, 7, 9])
        #expect(arrangement.lines.map(\.role).prefix(5) == ["wrapper", "title", "byline", "outletAndDate", "text"])
        #expect(arrangement.lines[2].traits.contains("byline"))
        #expect(try #require(arrangement.margin) >= 50)
    }

    /// Two lines of one form, and nothing says which is the title.
    @Test func namesTheRunnerUp() throws {
        let text = "Harbour Lights\n\nThe Long Way Home\n\nBy Jane Roe\n\n" + SmallArticle.body
        let parsed = try SmallArticle.parsed(text)
        let arrangement = try #require(parsed.arrangement)
        let titles = ["Harbour Lights", "The Long Way Home"]
        #expect(titles.contains(try #require(arrangement.runnerUp)))
        #expect(parsed.article.title != arrangement.runnerUp)
    }

    @Test func isMadeForPagesToo() throws {
        let page =
            "<html><body><article><h1>The Long Way Home</h1><p>By Jane Roe</p><p>\(SmallArticle.body)</p></article>"
        let arrangement = try #require(try SmallArticle.parsed(page).arrangement)
        #expect(arrangement.lines.first?.role == "title")
    }
}
