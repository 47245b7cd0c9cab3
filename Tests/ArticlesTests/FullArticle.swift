import Articles
import Testing

extension Article {
    /// An article in which every field has a value, and strings hold what JSON escapes.
    static func full() throws -> Article {
        let id = try #require(ArticleID("0123456789ab"))
        let odd = "a “quoted” \"word\"\\ with \u{8}\t\n\u{C}\r\u{1B}\u{7F}\u{85}\u{2028}\u{202E}</script> 𝄞 é e\u{301}"
        let bytes = ByteRange(3..<14)
        let citation = Citation(bytes: bytes, rule: "byline", certainty: .medium)
        var article = Article(
            id: id,
            source: SourceFile(
                sha256: "00ff", textSHA256: "ff00", mediaType: "text/plain", encoding: "utf-8", byteCount: 10,
                name: odd,
                partOf: SourceFile.Whole(sha256: "11", bytes: bytes),
                options: ReadingOptions(asText: true, anyway: true, encoding: "windows-1251")),
            parser: ParserVersion("1"))
        article.title = odd
        article.deck = odd
        article.epigraph = "e"
        article.authors = [Author("Jane Doe"), Author("John Roe", role: .translator, honorific: "Prof.")]
        article.byline = "By Jane Doe"
        article.date = PartialDate("2014-06-17")
        article.dateAsPrinted = "June 17, 2014"
        article.firstPublished = FirstPublication(date: PartialDate("2013"), dateAsPrinted: "2013", name: "The Gazette")
        article.publisher = Outlet("The Courier")
        article.originalSource = OriginalSource(
            name: "The Gazette", url: "https://example.org/a?b=c&d", date: PartialDate("2014-06"),
            dateAsPrinted: "June 2014")
        article.url = "https://example.org/"
        article.regions = ["Middle East & North Africa", "USA"]
        article.themes = ["History"]
        article.inDepthReports = ["IRAQ REPORT"]
        article.language = LanguageTag("en")
        article.body = [
            Block(.heading, "H", level: 2),
            Block(
                .paragraph, odd,
                marks: [Mark(.link, start: 0, end: 2, href: "https://example.org"), Mark(.strong, start: 1, end: 2)]),
        ]
        article.authorBiography = "b"
        article.editorsNote = "n"
        article.notices = Notices(copyright: "c", disclaimer: "d", fairUse: "f", contact: "k")
        article.extras = [Extra(label: "Words", value: "1", kind: .number)]
        article.evidence = [
            "title": .one(citation), "authors": .each([citation, citation]), "notices.copyright": .one(citation),
        ]
        article.findings = [Finding(code: "no-date", message: "m"), Finding(code: "x", line: 3, message: odd)]
        article.archived = "2020-01-01T00:00:00Z"
        article.tags = ["a", "b"]
        article.note = "n"
        article.corrections = [
            Correction(field: .title, value: .text(odd), replaced: nil, time: "2020-01-02T00:00:00.000Z", reason: odd),
            Correction(
                field: .authors, value: .authors([Author("Jane Doe", role: .editor)]),
                replaced: .authors([Author("J. Doe", honorific: "Dr.")]), time: "2020-01-02T00:00:00.001Z"),
            Correction(
                field: .originalSourceDate, value: .date(try #require(PartialDate("2014-06"))), replaced: nil,
                time: "2020-01-02T00:00:00.001Z"),
            Correction(
                field: .language, value: .language(LanguageTag("en")), replaced: .language(LanguageTag("fr")),
                time: "2020-01-02T00:00:00.001Z"),
            Correction(field: .regions, value: nil, replaced: .list(["USA", odd]), time: "2020-01-02T00:00:00.001Z"),
        ]
        return article
    }
}
