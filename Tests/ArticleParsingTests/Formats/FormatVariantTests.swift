import Articles
import Testing

@testable import ArticleParsing

/// The same formats as other programs write them, with something above them, put together or broken; and texts and
/// pages that only look like one.
struct FormatVariantTests {
    struct Variant: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        /// The format's description; nil for an article.
        let words: String?

        init(_ name: String, _ text: String, _ words: String?) {
            (testDescription, self.text, self.words) = (name, text, words)
        }
    }

    @Test(arguments: broken + above + mails + others + articles)
    func tells(_ variant: Variant) {
        let sighting: FormatSighting?
        do {
            let decoded = try DecodedInput(Array(variant.text.utf8))
            sighting = decoded.isUnread ? decoded.sighting : nil
        } catch {
            guard case .unreadFormat(let found) = error else { return #expect(Bool(false), "\(error)") }
            sighting = found
        }
        #expect(sighting?.description == variant.words)
    }

    @Test func saysThatATextIsAMailbox() throws {
        let bytes = Array((from + mail(1)).utf8)
        let article = try ArticleParser().parse(Input(bytes: bytes))[0].article
        #expect(article.findings.first?.code == "mailbox")
    }

    // MARK: Tables

    private static let broken = [
        Variant(
            "a quotation mark that nobody doubled",
            "id,date,title\n" + rows + "1001,2011-05-01,\"He said \"no\", and left\"\n" + rows,
            "a table in CSV with 2001 rows"),
        Variant(
            "an open quotation mark", "id,date,title\n" + rows + "1001,2011-05-01,\"He left\n" + rows,
            "a table in CSV with 2001 rows"),
        Variant("a title above", "Articles of May\n\n" + table, "a table in CSV with 3 rows"),
        Variant("a comment above", "# made by hand\n\n" + table, "a table in CSV with 3 rows"),
        Variant(
            "commas in a text",
            "date,title,text\n2011-05-01,Bridge,It is late, again.\n2011-05-02,Ferry,Left, but not today.\n"
                + "2011-05-03,Quay,Full, of people, and of geese.\n", "a table in CSV with 3 rows"),
        Variant(
            "a last cell that is left out", "id,title,author,note\n1,Bridge,Maud,\n2,Ferry,Piet\n3,Quay,Odile,late\n",
            "a table in CSV with 3 rows"),
        Variant(
            "two columns", "2011-05-01\tBridge opens\n2011-05-02\tFerry leaves\n2011-05-03\tQuay is full\n",
            "a table in TSV with 3 rows"),
        Variant(
            "one column", "text\n\"The ferry is late, again.\"\n\"The judge is late, too.\"\n\"The quay is full.\"\n",
            "a table in CSV with 3 rows"),
    ]

    private static let table = "id,date,title\n1,2011-05-01,Bridge\n2,2011-05-02,Ferry\n3,2011-05-02,Quay\n"
    private static let rows = (0..<1_000).map { "\($0),2011-05-\($0 % 20 + 10),Bridge number \($0)\n" }.joined()

    // MARK: After a line of another kind

    private static let above = [
        Variant("a browser's notice", notice + "<?xml version=\"1.0\"?>\n" + feed, "an RSS feed with 2 items"),
        Variant("a browser's notice, no declaration", notice + feed, "an RSS feed with 2 items"),
        Variant(
            "a server's headers", "HTTP/1.1 200 OK\r\nA: b\r\nB: b\r\nC: b\r\nD: b\r\nE: b\r\n\r\n" + feed,
            "an RSS feed with 2 items"),
        Variant(
            "a banner over references", "Exported on Monday.\n\n" + reference + reference,
            "a RIS file with 2 references"),
        Variant(
            "Zotero's banner", "This file was created with Zotero.\n\n" + entry + entry,
            "a BibTeX file with 2 references"),
        Variant("a banner over mails", "Mails of May\n\n" + from + mail(1) + from + mail(2), "a mailbox with 2 mails"),
        Variant("a channel", "<channel>\n" + item + item + "</channel>\n", "a piece of an RSS feed with 2 items"),
        Variant("items", item + item + item, "a piece of an RSS feed with 3 items"),
    ]

    private static let notice =
        "This XML file does not appear to have any style information associated with it. The document tree is shown below.\n"
    private static let item =
        "<item>\n<title>The ferry</title>\n<description>It is late, again.</description>\n</item>\n"
    private static let feed = "<rss version=\"2.0\"><channel>\n" + item + item + "</channel></rss>\n"
    private static let reference = "TY  - NEWS\nTI  - The ferry\nAU  - Ellery, Maud\nPY  - 2011\nER  - \n"
    private static let entry = "@article{a1,\n  title = {The ferry},\n  author = {Ellery, Maud},\n  year = 2011\n}\n"

    // MARK: Mails

    private static let mails = [
        Variant("put together", mail(1) + mail(2), "a mailbox with 2 mails"),
        Variant("a digest", digest, "a mailbox with 2 mails"),
        Variant("MMDF", mmdf + mail(1) + mmdf + mmdf + mail(2) + mmdf, "a mailbox with 2 mails"),
        Variant(
            "Babyl", "BABYL OPTIONS: -*- rmail -*-\nVersion: 5\n" + babyl + mail(1) + babyl + mail(2) + "\u{1F}",
            "a mailbox with 2 mails"),
        Variant("news", "#! rnews 500\n" + mail(1) + "#! rnews 500\n" + mail(2), "a mailbox with 2 mails"),
        Variant("one mail", mail(1), nil),
    ]

    private static let mmdf = "\u{1}\u{1}\u{1}\u{1}\n"
    private static let babyl = "\u{1F}\u{C}\n1,,\n*** EOOH ***\n"
    private static let digest =
        "From: list@tallow.example\nTo: all\nMessage-ID: <0@x>\nMIME-Version: 1.0\nSubject: digest\n"
        + "Content-Type: multipart/digest; boundary=\"b\"\n\nHello\n\n"
        + "--b\nContent-Type: message/rfc822\n\n" + mail(1) + "\n--b\nContent-Type: message/rfc822\n\n" + mail(2)
        + "\n--b--\n"

    // MARK: Others

    private static let others = [
        Variant(
            "tweets in one line", "window.YTD.tweets.part0 = [{\"tweet\":{\"id\":\"1\"}},{\"tweet\":{\"id\":\"2\"}}]\n",
            "a Twitter archive with 2 tweets"),
        Variant("a list in YAML", "---\n" + yaml + yaml, "a list in YAML with 2 entries"),
        Variant("labels on lines of their own", record(1) + record(2), "an EBSCO export with 2 records"),
        Variant(
            "two databases", single("nexis-export") + single("factiva-export"),
            "exports of several databases with 2 documents"),
        Variant(
            "two databases, turned", single("factiva-export") + single("nexis-export"),
            "exports of several databases with 2 documents"),
        Variant("a comment is no reference", entry + "@Comment{jabref-meta: x,}\n", "a BibTeX file with 1 reference"),
    ]

    private static let yaml = "- title: The ferry\n  author: Maud\n  date: 2011-05-03\n  text: |\n    It is late.\n"

    private static func record(_ number: Int) -> String {
        "Record: \(number)\nTitle:\nThe ferry\nAuthors:\nEllery, Maud\nSource:\nObserver\nAccession Number:\n1234\(number)\n"
            + "Database:\nNewspaper Source\n" + prose
    }

    // MARK: Articles

    private static let articles = [
        Variant("a count of words in a Factiva article", single("factiva-export") + "\n500 words\n", nil),
        Variant("a length in a Nexis article", single("nexis-export") + "\nLength: 12 words\n", nil),
        Variant(
            "a full text in a ProQuest article", single("proquest-export") + "\nFull text: see the council.\n", nil),
        Variant(
            "a page's article",
            "<article class=\"story\" data-article-type=\"news\"><h1>The ferry</h1><p>\(prose)</p></article>", nil),
        Variant(
            "a drawing over a page",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0\"/></svg><div><h1>The ferry</h1><p>\(prose)</p></div>",
            nil),
        Variant("teletype", "<TT>\(prose)</TT>", nil),
        Variant("a class like DocBook", "<section class=\"docbook-like\"><p>\(prose)</p></section>", nil),
        Variant("a class DocBook", "<section class=\"docbook\"><p>\(prose)</p></section>", nil),
        Variant("meditation", "<section class=\"meditation\"><p>On meditation.</p><p>\(prose)</p></section>", nil),
        Variant(
            "a page with articles",
            "<!DOCTYPE html><html><head><title>The ferry</title><script>activate()</script></head><body>"
                + "<div class=\"article a\"><p class=\"articleParagraph\">\(prose)</p></div>"
                + "<div class=\"article b\"><p class=\"articleParagraph\">\(prose)</p></div></body></html>", nil),
    ]

    private static let prose = """
        The ferry that leaves Port Tallow at six carries bread, letters and, on Fridays, the judge.

        On Friday it was late by a day and a half. The judge has asked for a timetable.

        """

    private static func single(_ slug: String) -> String {
        let fixture = FormatFixture.singleExports.first { $0.slug == slug }
        return String(decoding: fixture?.bytes ?? [], as: UTF8.self)
    }
}

private let from = "From clerk@tallow.example Tue May  3 06:00:00 2011\n"

private func mail(_ number: Int) -> String {
    """
    Message-ID: <\(number)@tallow.example>
    Date: Tue, 3 May 2011 06:00:00 +0100
    From: The Clerk <clerk@tallow.example>
    To: council@tallow.example
    Subject: The ferry \(number)

    The ferry that leaves Port Tallow at six carries bread, letters and, on Fridays, the judge.

    On Friday it was late by a day and a half. The judge has asked for a timetable.

    """
}
