import ArticleParsing
import Articles
import Testing

/// A date is the same in a paste and on a page, and is printed there as the record says.
struct DateLinesTests {
    @Test(arguments: DateLines.dates)
    func readsADate(_ row: DateLines.Row) throws {
        for article in try articles(row.line) {
            #expect(article.date?.description == row.date)
            #expect(article.dateAsPrinted == row.printed)
            // Of "12.05.2014" a page of no language says that it may be another day.
            #expect(!article.findings.contains { $0.code == "date-of-change" || $0.code == "date-uncertain" })
        }
    }

    @Test(arguments: DateLines.changes)
    func saysThatADateIsThatOfAChange(_ row: DateLines.Row) throws {
        for article in try articles(row.line) {
            #expect(article.date?.description == row.date)
            #expect(article.dateAsPrinted == row.printed)
            #expect(article.findings.contains { $0.code == "date-of-change" })
        }
        for article in try articles(row.line, "7 April 2014") {
            #expect(article.date?.description == "2014-04-07")
            #expect(!article.findings.contains { $0.code == "date-of-change" })
        }
    }

    @Test(arguments: DateLines.unread)
    func keepsWhatIsPrintedLikeADate(_ row: DateLines.Row) throws {
        for article in try articles(row.line) {
            #expect(article.date == nil)
            #expect(article.dateAsPrinted == row.printed)
            #expect(article.findings.contains { $0.code == "date-uncertain" })
        }
    }

    @Test(arguments: DateLines.none)
    func takesNothingElseForADate(_ row: DateLines.Row) throws {
        for article in try articles(row.line) {
            #expect(article.date == nil)
            #expect(article.dateAsPrinted == nil)
        }
    }

    /// The text tells the century of a year of two figures, where it prints one year that ends so.
    @Test(arguments: [
        ("25/4/14", "In 2014 the river rose.", "2014-04-25"),
        ("25.04.14", "In 2014 the river rose.", "2014-04-25"),
        ("May 12, ’14", "In 2014 the river rose.", "2014-05-12"),
        ("12-May-14", "In 2014 the river rose.", "2014-05-12"),
        ("25/4/14", "Between 1914 and 2014 the river rose.", nil),
        ("25/4/14", "In 2013 the river rose.", nil),
        ("12/5/14", "In 2014 the river rose.", nil), ("12-May-14", "In 2013 the river rose.", nil),
        ("[May 12, ’14]", "In 2013 the river rose.", nil),
    ])
    func tellsTheCenturyByTheText(_ line: String, _ sentence: String, _ date: String?) throws {
        for article in try articles(line, with: sentence) {
            #expect(article.date?.description == date)
            #expect(article.dateAsPrinted == line.filter { $0 != "[" && $0 != "]" })
        }
    }

    /// The same lines under the same title as a paste and as a page.
    private func articles(_ lines: String..., with sentence: String = "") throws -> [Article] {
        let paragraphs = SmallArticle.paragraphs.map { $0 + " " + sentence }
        let paste =
            "The Town Waits for a Report\n\nBy Jane Doe\n" + lines.joined(separator: "\n") + "\n\n"
            + paragraphs.joined(separator: "\n\n") + "\n"
        let shown = (["By Jane Doe"] + lines + paragraphs).map { "<p>\($0)</p>" }.joined(separator: "\n")
        let page =
            "<!DOCTYPE html><html><head><meta charset=utf-8></head><body><h1>The Town Waits for a Report</h1>"
            + shown + "</body></html>"
        return try [Input(bytes: Array(paste.utf8)), Input(bytes: Array(page.utf8), name: "page.html")].map { input in
            try #require(try ArticleParser().parse(input).first).article
        }
    }
}
