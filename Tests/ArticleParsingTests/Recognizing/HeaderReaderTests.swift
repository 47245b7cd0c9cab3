import ArticleParsing
import Articles
import Testing

struct HeaderReaderTests {
    @Test(arguments: ["April 8, 2014", "By Jane Roe", "By Jane Roe, The Gazette, April 8, 2014"])
    func takesNoShortTextForTheDeckOfWhatEndsIt(_ end: String) throws {
        let paragraphs = SmallArticle.paragraphs.prefix(2)
        let parsed = try SmallArticle.parsed(
            "The Town Waits\n\n\(paragraphs.joined(separator: "\n\n"))\n\n\(end)\n")
        #expect(parsed.article.deck == nil)
        #expect(parsed.article.body.prefix(2).map(\.text) == Array(paragraphs))
    }

    @Test func takesTheLinesOverAByline() throws {
        let article = try SmallArticle.record(
            SmallArticle.text("A chronicle of promises\n\nIn two parts\n\nBy Jane Roe"))
        #expect(article.deck == "A chronicle of promises In two parts")
        #expect(article.authors.map(\.name) == ["Jane Roe"])
    }
}
