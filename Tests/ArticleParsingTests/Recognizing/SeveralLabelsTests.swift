import ArticleParsing
import Articles
import Testing

/// Several labels on one line: each is read by itself.
struct SeveralLabelsTests {
    private func parse(_ line: String) throws -> Article {
        let text = """
            Nine Countries Sign a Treaty on the Lakes

            \(line)

            Ministers from nine countries met on the shore of the lake last week, and what they decided will reach every town.

            Nobody had expected that the talks would end with a treaty, since the largest nations had quarrelled all spring.
            """
        let articles = try ArticleParser().parse(Input(bytes: Array(text.utf8), name: "treaty.txt"))
        return try #require(articles.first).article
    }

    @Test(arguments: [
        "Source: The Harbour Times | Author: Nora Whitfield | Date: 12 May 2014",
        "Author: Nora Whitfield Source: The Harbour Times Date: May 12, 2014",
        "Autor: Nora Whitfield | Quelle: The Harbour Times | Datum: 12. Mai 2014",
        "Date: 12 mai 2014 | Source : The Harbour Times | Auteur : Nora Whitfield",
        "2014-05-12  Source: The Harbour Times  Author: Nora Whitfield",
    ])
    func readsEach(_ line: String) throws {
        let article = try parse(line)
        #expect(article.authors.map(\.name) == ["Nora Whitfield"])
        #expect(article.date == PartialDate(year: 2014, month: 5, day: 12))
        #expect(article.originalSource?.name == "The Harbour Times")
        #expect(article.body.count == 2)
    }

    /// Where one of them is of a kind that is not read amid a line, the first label has its value as before.
    @Test func keepsWhatIsReadOfOtherLabels() throws {
        let source = try parse("Source: Harbour Gazette  URL: https://gazette.example/1")
        #expect(source.originalSource != nil)
        #expect(try parse("Date: June 3, 2014 Theme: Ports").date == PartialDate(year: 2014, month: 6, day: 3))
    }

    /// A date amid the words after a name is another's.
    @Test func takesNoDateOfABook() throws {
        let article = try parse("Author: Jane Doe, author of “The War of 12 May 1950”\nDate: June 3, 2014")
        #expect(article.date == PartialDate(year: 2014, month: 6, day: 3))
        #expect(try parse("Author: Jane Doe, May 12, 2014").date == PartialDate(year: 2014, month: 5, day: 12))
    }

    @Test func knowsNoDayBeyondTheYearToCome() throws {
        let article = try parse("By Jane Doe\nMarch 14, 2091")
        #expect(article.date == nil)
        #expect(article.findings.contains { $0.code == "date-uncertain" })
    }

    /// The issue's year is no date of a text that prints a fuller one.
    @Test func takesTheDateUnderAnIssuesNumber() throws {
        let article = try parse("By Jane Doe\nVol. 3 No. 2, 1984\nJune 3, 2014")
        #expect(article.date?.description != "1984")
    }
}
