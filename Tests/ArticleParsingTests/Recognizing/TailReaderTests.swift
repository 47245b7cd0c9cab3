import ArticleParsing
import Articles
import Testing

struct TailReaderTests {
    private let body = SmallArticle.paragraphs + ["Nothing else was said of the matter in the hall on that evening."]

    private func parse(_ tail: String) throws -> ParsedArticle {
        try SmallArticle.parsed("\(SmallArticle.header)\n\n\(body.joined(separator: "\n\n"))\n\n\(tail)\n")
    }

    @Test(arguments: [
        "Jane Roe is a reporter at The Gazette. She is the author of “The Bridge”.",
        "Jane Roe is the author of “The Bridge”.",
        "About the author: Jane Roe lives in the valley.", "Jane Roe covers the coast for The Gazette.",
        "Jane Roe can be reached at jroe@gazette.example or 555-0142.", "Roe is a staff writer at The Gazette.",
        "Jane Roe has written for The Gazette since 2001.", "The author is a freelance writer.",
        "Contact the reporter at jroe@gazette.example.", "Follow Jane Roe on Twitter: @jroe",
    ])
    func readsABiographyBehindTheBody(_ biography: String) throws {
        let article = try parse(biography).article
        #expect(article.authorBiography == biography)
        #expect(article.body.map(\.text) == body)
    }

    @Test(arguments: [
        "Return to Rivers", "Back to Contents", "Regresar a Ríos", "Torna a Fiumi", "Retour aux fleuves",
    ])
    func readsLinksBack(_ line: String) throws {
        #expect(try parse(line).lines.last?.part == .navigation)
    }

    @Test(arguments: [
        "The url address of this article is: http://example.com/a", "URL of this article: http://example.com/a",
        "L’URL de cet article est : http://example.com/a", "The URL of this article is:\nhttp://example.com/a",
    ])
    func readsTheArticlesAddress(_ lines: String) throws {
        let article = try parse(lines).article
        #expect(article.url == "http://example.com/a")
        #expect(article.body.map(\.text) == body)
    }

    @Test(arguments: [
        "Return to the valley was impossible.", "Max Moe is a ferryman.", "Jane Roe said nothing.",
        "http://example.com/a", "Everyone knows the author.", "The ferryman went back to the river",
        "The author is dead, said the ferryman.", "Follow Jane Roe along the wall and you will see.", "Roe is a fish.",
        "Contact with the other bank was lost.",
    ])
    func leavesTheBodysLastLine(_ line: String) throws {
        #expect(try parse(line).article.body.last?.text == line)
    }

    @Test func leavesWhatIsSaidOfTheAuthorInPassing() throws {
        let article = try parse("Jane Roe is not the first to say so.").article
        #expect(article.authorBiography == nil)
    }

    @Test func leavesTheLastSentenceThatBeginsLikeALinkBack() throws {
        let parsed = try parse("Return to Kabul was impossible, the driver said")
        #expect(parsed.lines.last?.part == .paragraph)
    }

    @Test func readsABiographyBehindAShortBody() throws {
        let line = "Jane Roe is a reporter at The Gazette."
        let article = try SmallArticle.record(SmallArticle.text(with: line, at: 3))
        #expect(article.authorBiography == line)
    }

    @Test(arguments: [1, 2, 3])
    func leavesASentenceThatBeginsLikeALabel(_ position: Int) throws {
        let line = "About the author: nothing was known, and nobody in the hall had asked."
        let article = try SmallArticle.record(SmallArticle.text(with: line, at: position))
        #expect(article.authorBiography == nil)
        #expect(article.body.count == 4)
        #expect(article.body[position].text == line)
    }

    @Test func readsADateInTheLastLine() throws {
        let parsed = try SmallArticle.parsed("The Town Waits\n\nBy Jane Roe\n\n\(SmallArticle.body)\n\n3 June 2014\n")
        #expect(parsed.article.date?.description == "2014-06-03")
        #expect(parsed.article.dateAsPrinted == "3 June 2014")
        #expect(parsed.article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(parsed.lines.last { !$0.text.isEmpty }?.part == .date)
    }

    @Test func leavesALastLineThatIsNoDayOrNotTheFirst() throws {
        for (header, last) in [("", "June 2014"), ("The Gazette, June 3, 2014\n\n", "7 July 2015")] {
            let article = try SmallArticle.record("The Town Waits\n\n\(header)\(SmallArticle.body)\n\n\(last)\n")
            #expect(article.date?.description == (header.isEmpty ? nil : "2014-06-03"))
            #expect(article.body.last?.text == last)
        }
    }
}
