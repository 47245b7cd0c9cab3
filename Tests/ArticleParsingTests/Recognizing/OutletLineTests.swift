import ArticleParsing
import Articles
import Testing

/// Each line as a paste and as a page: both must say the same.
struct OutletLineTests {
    private static let title = "The Board That Met Without a Key"
    private static let byline = "By Jane Doe\nMay 12, 2014"

    private func check(_ example: OutletLine, _ text: String, titled: Bool = true) throws {
        for (form, bytes) in [("paste", text), ("page", OutletLineTests.page(text))] {
            let parsed = try ArticleParser().parse(Input(bytes: Array(bytes.utf8), name: "article"))
            let article = try #require(parsed.first).article
            #expect(article.publisher?.name == example.publisher, "\(form)")
            #expect(article.originalSource?.name == example.source, "\(form)")
            #expect(article.firstPublished?.name == example.first, "\(form)")
            #expect(article.url == example.url, "\(form)")
            if titled { #expect(article.title == OutletLineTests.title, "\(form)") }
        }
    }

    /// The text's lines as a page's paragraphs, without a class or a declaration.
    private static func page(_ text: String) -> String {
        let lines = text.split(separator: "\n").map { line in
            line == title
                ? "<h1>\(line)</h1>"
                : "<p>\(line.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;"))</p>"
        }
        return "<!DOCTYPE html><html lang=en><head><title>\(title)</title></head><body><article>"
            + lines.joined() + "</article></body></html>"
    }

    private static func text(header: String = byline, tail: String? = nil) -> String {
        [title, header, SmallArticle.body].joined(separator: "\n\n") + (tail.map { "\n\n\($0)" } ?? "") + "\n"
    }

    @Test(arguments: OutletLine.inHeader)
    func readsALineOfTheHeader(_ example: OutletLine) throws {
        try check(example, OutletLineTests.text(header: example.lines))
    }

    @Test(arguments: OutletLine.overTitle)
    func readsALineOverTheTitle(_ example: OutletLine) throws {
        try check(example, example.lines + "\n\n" + OutletLineTests.text())
    }

    @Test(arguments: OutletLine.inTail + OutletLine.firstPublished)
    func readsALineBehindTheText(_ example: OutletLine) throws {
        try check(example, OutletLineTests.text(tail: example.lines))
    }

    // MARK: Lines that name none

    @Test(arguments: OutletLine.otherInHeader)
    func takesNoOtherLineOfTheHeaderForAnOutlet(_ example: OutletLine) throws {
        try check(example, OutletLineTests.text(header: example.lines), titled: false)
    }

    @Test(arguments: OutletLine.otherInBody)
    func takesNothingFromTheBody(_ example: OutletLine) throws {
        var paragraphs = SmallArticle.paragraphs + SmallArticle.paragraphs
        paragraphs.insert(example.lines, at: 1)
        let lines = [OutletLineTests.title, OutletLineTests.byline] + paragraphs
        try check(example, lines.joined(separator: "\n\n") + "\n")
    }

    @Test(arguments: OutletLine.otherInTail)
    func takesNoCreditBehindTheTextForASource(_ example: OutletLine) throws {
        try check(example, OutletLineTests.text(tail: example.lines))
    }

    @Test(arguments: OutletLine.otherOverTitle)
    func takesNoKickerForAnOutlet(_ example: OutletLine) throws {
        try check(example, example.lines + "\n\n" + OutletLineTests.text(), titled: false)
    }

    @Test func namesTheSectionOfAMastheadForNoTitle() throws {
        let article = try SmallArticle.record("Haaretz - Israel News\n\n" + OutletLineTests.text())
        #expect(article.title == OutletLineTests.title)
    }

    @Test func keepsTheDateBesideASource() throws {
        let text = OutletLineTests.text(tail: "Reprinted from The Harbour Gazette, 11 May 2014")
        let source = try SmallArticle.record(text).originalSource
        #expect(source?.date?.description == "2014-05-11")
        #expect(source?.dateAsPrinted == "11 May 2014")
    }

    @Test func saysThatAnAgencysDayMayBeReadInTwoWays() throws {
        let article = try SmallArticle.record(OutletLineTests.text(header: "By Associated Press, 08/02/96"))
        #expect(article.publisher?.name == "Associated Press")
        #expect(article.authors.isEmpty)
        #expect(article.date == nil || article.date?.description == "1996-08-02")
    }

    @Test func creditsNoAgencyWithADateAsTheAuthor() throws {
        let article = try SmallArticle.record(OutletLineTests.text(header: "By Associated Press, August 2, 1996"))
        #expect(article.authors.isEmpty)
        #expect(article.date?.description == "1996-08-02")
    }

    @Test func takesTheHouseForThePublisherAndTheAgencyForTheSource() throws {
        let text = OutletLineTests.text(header: "By Jane Doe, Reuters\nThe Gazette, May 12, 2014")
        let article = try SmallArticle.record(text)
        #expect(article.publisher?.name == "The Gazette")
        #expect(article.originalSource?.name == "Reuters")
    }

    @Test(arguments: [
        ("<meta property=og:site_name content='the Guardian'>", "The Guardian"),
        ("<meta property=og:site_name content='NYTimes.com'>", "New York Times"),
        ("<meta property=og:site_name content='Kestrel Post'>", "Kestrel Post"),
        ("<meta property=og:site_name content='KestrelPost'>", "KestrelPost"),
        ("<meta property=og:site_name content='Internet Archive'>", nil),
    ])
    func callsAPagesSiteByItsUsualName(_ head: String, _ name: String?) throws {
        #expect(try StormPage.parse(head, "<h1>Storm shuts the harbour</h1>").article.publisher?.name == name)
    }

    @Test func takesNoArchivesAddressForAPages() throws {
        let address = "https://web.archive.org/web/2014/https://kestrel.example/storm"
        let parsed = try StormPage.parse("<link rel=canonical href='\(address)'>", "<h1>Storm shuts the harbour</h1>")
        #expect(parsed.article.url == "https://kestrel.example/storm")
    }

    /// A header of many outlets takes no longer, line by line, than one of few.
    @Test func readsManyOutletsInAHeader() throws {
        let lines = String(
            repeating: "Published on Monday, May 12, 2014 by The Harbour Gazette of the Daily News\n", count: 2_000)
        let long = "The " + String(repeating: "Daily News ", count: 2_000)
        for text in [lines, long, String(repeating: "The Times, ", count: 2_000)] {
            let input = Input(bytes: Array("\(OutletLineTests.title)\n\n\(text)\n\n\(SmallArticle.body)".utf8))
            _ = try? ArticleParser().parse(input, options: ReadingOptions(anyway: true))
        }
    }
}
