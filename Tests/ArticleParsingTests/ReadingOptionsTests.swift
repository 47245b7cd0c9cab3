import Articles
import Testing

@testable import ArticleParsing

/// What a person asks for is heeded, and kept in the record for the next reading.
struct ReadingOptionsTests {
    private static let leaflet = "Join the march on Sunday"
    private static let anyway = ReadingOptions(anyway: true)

    @Test(arguments: [
        leaflet, "One paragraph that says in a single sentence what had to be said and then ends.",
        "Milk\nBread\nEggs\n",
    ])
    func keepsAnywayWhatIsNoArticle(_ text: String) throws {
        let input = Input(bytes: Array(text.utf8))
        #expect(throws: ParsingError.self) { try ArticleParser().parse(input) }
        let parsed = try ArticleParser().parse(input, options: ReadingOptionsTests.anyway)
        let article = parsed[0].article
        #expect(parsed.count == 1)
        #expect(article.findings.map(\.code).contains("kept-anyway"))
        #expect(article.source.options == ReadingOptionsTests.anyway)
        // No word is lost: what is no title is the body.
        let lines = parsed[0].lines.map(\.text).joined(separator: "\n")
        #expect(lines == text.split(separator: "\n", omittingEmptySubsequences: true).joined(separator: "\n"))
        let again = try ArticleParser().parse(Array(text.utf8), keptAs: article)
        #expect(again.article == article)
    }

    @Test func keepsAnywayAPageThatIsNoArticle() throws {
        let page = "<!doctype html><title>404 Not Found</title><h1>Not Found</h1><p>The page is gone.</p>"
        let input = Input(bytes: Array(page.utf8))
        #expect(throws: ParsingError.self) { try ArticleParser().parse(input) }
        let article = try ArticleParser().parse(input, options: ReadingOptionsTests.anyway)[0].article
        #expect(article.findings.first?.code == "kept-anyway")
    }

    @Test func saysNothingOfAnArticleThatNeedsNoFavour() throws {
        let text = "The Harbour\n\nBy Ada Quill\n\nJune 17, 2014\n\nThe cranes have not moved for three weeks now.\n"
        let usual = try ArticleParser().parse(Input(bytes: Array(text.utf8)))[0].article
        let asked = try ArticleParser().parse(Input(bytes: Array(text.utf8)), options: ReadingOptionsTests.anyway)[0]
            .article
        #expect(usual.source.options == nil)
        #expect(asked.findings == usual.findings)
    }

    @Test func refusesWhatNoWishMakesAText() {
        for bytes: [UInt8] in [[], Array("  \n".utf8), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]] {
            #expect(throws: ParsingError.self) {
                try ArticleParser().parse(Input(bytes: bytes), options: ReadingOptions(asText: true, anyway: true))
            }
        }
    }
}
