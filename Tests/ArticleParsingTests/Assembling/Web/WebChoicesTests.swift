import Articles
import Testing

@testable import ArticleParsing

/// Pages that declare and show different things, each with what its record must say.
struct WebChoicesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let finding: String
        let head: String
        let body: String
        /// What stands behind the text.
        let foot: String
        let expected: [String]
        var testDescription: String { finding }

        init(_ finding: String, head: String = "", _ body: String = "", foot: String = "", _ expected: String...) {
            (self.finding, self.head, self.body, self.foot, self.expected) = (finding, head, body, foot, expected)
        }
    }

    private static let paragraph =
        "<p>The harbour of Kestrel Bay was closed on the first morning of the storm, and the boats that had stayed out "
        + "came home one after the other behind the lifeboat, as they have done in every winter that anyone remembers.</p>"

    private static let text =
        paragraph
        + "<p>Nobody was hurt, said the harbour master, who had sent the last ferry back before noon. Waves broke over "
        + "the old pier until the evening, and two sheds at its end were lost to the sea with all that was in them.</p>"
        + "<p>The town council will meet on the hill tomorrow to decide what is to be built again and who should pay. "
        + "Fishermen want a longer wall; the owners of the hotels would rather see the beach made wider than before.</p>"
        + "<p>For now the road along the shore stays shut, and children have been told to walk to school through the "
        + "upper streets, where the wind is weaker and the lamps have been burning since the early afternoon.</p>"

    private func parse(_ head: String, _ body: String, foot: String = "") throws -> ParsedArticle {
        let text = WebChoicesTests.text
        let page =
            "<!DOCTYPE html><html lang=en-GB><head>\(head)</head><body><main><article>\(body)\(text)\(foot)</article></main>"
            + "<footer><p>All rights reserved</p></footer></body></html>"
        return try #require(try ArticleParser().parse(Input(bytes: Array(page.utf8), name: "page.html")).first)
    }

    private static func script(_ json: String) -> String { "<script type='application/ld+json'>\(json)</script>" }

    private func article(lang: String, head: String = "", _ body: String) throws -> Article {
        let page =
            "<!DOCTYPE html>\(head)<html\(lang)><head><title>Storm shuts harbour</title></head><body><article>"
            + "<h1>Storm shuts harbour</h1>\(body)\(WebChoicesTests.text)</article></body></html>"
        let parsed = try ArticleParser().parse(Input(bytes: Array(page.utf8), name: "page.html"))
        return try #require(parsed.first).article
    }

    @Test(arguments: [
        (" lang=en", "05/03/2024", "2024-05-03", true), ("", "05/03/2024", "2024-05-03", true),
        (" lang=en-GB", "05/03/2024", "2024-03-05", false), (" lang=en-US", "05/03/2024", "2024-05-03", false),
        (" lang=en", "25/03/2024", "2024-03-25", false), (" lang=en", "05/05/2024", "2024-05-05", false),
        (" lang=en", "05/03/2024</p><p><time datetime=2024-03-05>last week</time>", "2024-03-05", false),
    ])
    func saysWhereADateCanBeReadInTwoWays(_ lang: String, _ date: String, _ read: String, _ isAmbiguous: Bool) throws {
        let article = try article(lang: lang, "<p class=date>\(date)</p>")
        #expect(article.date?.description == read)
        #expect(article.findings.contains { $0.code == "date-ambiguous" } == isAmbiguous)
    }

    @Test func takesTheAddressThatAPageWasSavedFrom() throws {
        let comment = "<!-- saved from url=(0028)https://kestrel.example/storm -->"
        #expect(try article(lang: "", head: comment, "").url == "https://kestrel.example/storm")
        let canonical = "<link rel=canonical href='https://kestrel.example/1'>"
        #expect(try article(lang: "", head: comment, canonical).url == "https://kestrel.example/1")
    }

    @Test func takesThePublisherThatRDFaNames() throws {
        let publisher = "<div property=publisher typeof=Organization><span property=name>Kestrel Post</span></div>"
        #expect(try article(lang: "", publisher).publisher?.name == "Kestrel Post")
    }

    // MARK: - Title

    @Test(arguments: [
        Case(
            "an h1 that says what the page declares", head: "<title>Storm shuts harbour | Kestrel Post</title>",
            "<div><h1>Kestrel Post</h1></div><h1>Storm shuts harbour</h1>", "Storm shuts harbour"),
        Case(
            "the site's name is taken off",
            head:
                "<title>Storm shuts harbour - Kestrel Post</title><meta property=og:site_name content='Kestrel Post'>",
            "", "Storm shuts harbour"),
        Case(
            "a heading that most words are in",
            head: "<meta property=og:title content='Storm shuts harbour: what we know'>",
            "<h1>Storm shuts the harbour</h1>", "Storm shuts the harbour"),
        Case(
            "an h2 under a logo's h1", head: "<title>Storm shuts the harbour</title>",
            "<h1>Kestrel</h1><h2>Storm shuts the harbour</h2>", "Storm shuts the harbour"),
        Case(
            "what is declared, where no heading agrees", head: "<title>Storm shuts the harbour</title>",
            "<h1>Sign in</h1>", "Storm shuts the harbour"),
        Case(
            "no commenter's heading", head: "<title>Storm shuts the harbour</title>",
            "<div class=comments><h1>Storm shuts the harbour!</h1></div>", "Storm shuts the harbour"),
    ])
    func choosesTitle(_ example: Case) throws {
        #expect(try parse(example.head, example.body, foot: example.foot).article.title == example.expected.first)
    }

    // MARK: - Authors

    @Test(arguments: [
        Case(
            "marked under the headline", "<h1>Storm shuts the harbour</h1><p class=byline>By Jane Doe and John Roe</p>",
            "Jane Doe", "John Roe"),
        Case(
            "a byline under the headline", "<h1>Storm shuts the harbour</h1><p>By Jane Doe</p>", "Jane Doe"),
        Case(
            "behind the date", "<h1>Storm shuts the harbour</h1><p>3 June 2020 by Jane Doe</p>", "Jane Doe"),
        Case("declared alone", head: "<meta name=author content='Jane Doe, John Roe'>", "", "Jane Doe", "John Roe"),
        Case(
            "shown before declared", head: "<meta name=author content='Mary Major'>",
            "<h1>Storm shuts the harbour</h1><a rel=author href=/u/7>Jane Doe</a>", "Jane Doe"),
        Case(
            "by JSON-LD, with a reference",
            head: script(
                #"{"@graph":[{"@type":"NewsArticle","headline":"Storm","author":{"@id":"_:j"}},"#
                    + #"{"@type":"Person","@id":"_:j","name":"Jane Doe"}]}"#),
            "", "Jane Doe"),
        Case(
            "journals list all",
            head: "<meta name=citation_author content='Doe, Jane'>"
                + "<meta name=citation_author content='Roe, John'>", "<p class=byline>Jane Doe</p>", "Jane Doe",
            "John Roe"),
        Case(
            "a full name before a user's name", head: "<meta name=author content='Jane Doe'>",
            "<h1>Storm shuts the harbour</h1><span class=author>jane</span>", "Jane Doe"),
        Case(
            "the writer, not the photographer",
            "<h1>Storm shuts the harbour</h1><p>Photo by <span class=author>Mary Major</span></p><p>By Jane Doe</p>",
            "Jane Doe"),
        Case("a name in Chinese", head: "<meta name=author content='林晚秋'>", "", "林晚秋"),
        Case("as catalogues write it", head: "<meta name=DC.creator content='Doe, Jane'>", "", "Jane Doe"),
        Case(
            "two of one field", head: "<meta name=DC.creator content='Jane Doe, John Roe'>", "", "Jane Doe", "John Roe"),
        Case(
            "nobody from the page's foot", "<h1>Storm shuts the harbour</h1>",
            foot: "</article><footer>Published by Kestrel Bulletin Ltd.</footer><article>"),
        Case(
            "a By without a space", "<h1>Storm shuts the harbour</h1><p class=byline>By<a href=/x>Jane Doe</a></p>",
            "Jane Doe"),
        Case(
            "a role without a space",
            "<h1>Storm shuts the harbour</h1><div class=author><b>Jane Doe</b><span>Founder</span></div>", "Jane Doe"),
        Case(
            "a name printed twice", "<h1>Storm shuts the harbour</h1><p class=author>Jane Doe Jane Doe</p>", "Jane Doe"),
        Case(
            "one organisation",
            head: "<meta name=author content='Center for Tide Tables and Charts'>"
                + "<meta property=article:author content='Center for Tide Tables and Charts'>", "",
            "Center for Tide Tables and Charts"),
        Case(
            "behind a label in another script",
            "<h1>海岛渡轮十月起取消早班</h1><div><span>来源：海港时报</span> <span>作者：林晚秋</span></div>", "林晚秋"),
        Case("no date", head: "<meta name=author content='May 14, 2024'>"),
        Case(
            "no outlet that has the form of a person's name",
            head: "<meta property=og:site_name content='Harbour Courier'><meta name=author content='Harbour Courier'>"),
        Case("no placeholder", head: "<meta name=author content=admin>"),
        Case("no address", head: "<meta name=author content='desk@kestrel.example'>"),
        Case("no profile", head: "<meta property=article:author content='https://social.example/kestrel'>"),
        Case(
            "no site's name", head: "<meta property=og:site_name content=Kestrel><meta name=author content=Kestrel>"),
        Case(
            "no commenter",
            "<h1>Storm shuts the harbour</h1>\(paragraph)<div class=comments><p class=author>Mary Major</p></div>"),
        Case(
            "the box under the article",
            "<h1>Storm shuts the harbour</h1>", foot: "<div class=author-name>Jane Doe</div>",
            "Jane Doe"),
        Case(
            "initials", "<h1>Storm shuts the harbour</h1><p>By <a href=/contributor/7>A. J. Neal</a></p>", "A. J. Neal"),
        Case(
            "no link to a form",
            head: "<meta name=author content='Jane Doe'>",
            "<h1>Storm shuts the harbour</h1><p><a href='/user/sign-in'>Start Reading</a></p>", "Jane Doe"),
        Case(
            "all that JSON-LD counts, where an element holds the first",
            head: script(
                #"{"@type":"NewsArticle","author":[{"@type":"Person","name":"Jane Doe"},"#
                    + #"{"@type":"Person","name":"John Roe"}]}"#),
            "<h1>Storm shuts the harbour</h1><p class=byline>Jane Doe</p>", "Jane Doe", "John Roe"),
        Case(
            "all that an element links to",
            "<h1>Storm shuts the harbour</h1><div class=byline>By <a href=/author/7>Jane Doe</a>, twenty years at sea"
                + "<br><a href=/author/8>John Roe</a>, a reader of tides</div>", "Jane Doe", "John Roe"),
        Case(
            "no checker among them",
            "<h1>Storm shuts the harbour</h1><div class=byline>By <a href=/author/7>Jane Doe</a><br>"
                + "Fact checked by: <a href=/author/8>John Roe</a></div>", "Jane Doe"),
        Case(
            "a list under its label",
            "<h1>Storm shuts the harbour</h1><h6>Author(s)</h6><ul><li>Jane Doe<li>John Roe</ul><p>3 min read</p>",
            "Jane Doe", "John Roe"),
        Case(
            "a list with pictures and roles",
            "<h1>Storm shuts the harbour</h1><p>Authors</p><div>JD</div><div>Jane Doe</div><div>Senior Editor</div>"
                + "<div>JR</div><div>John Roe</div><div>Reporter</div><div>Harbour Resources</div>", "Jane Doe",
            "John Roe"),
        Case(
            "a name behind the date", "<h1>Storm shuts the harbour</h1><div>2020-06-03</div><div>Jane Doe</div>",
            "Jane Doe"),
        Case(
            "no topics behind the date",
            "<h1>Storm shuts the harbour</h1><div>2020-06-03</div><div>Nonessential Thoughts, Weather</div>"),
        Case(
            "no topic in a byline",
            "<h1>Storm shuts the harbour</h1><div class=byline><span class=cat>Coast Watch</span></div>"),
        Case(
            "a biography under the article",
            "<h1>Storm shuts the harbour</h1>", foot: "<h3>Jane Doe</h3><p>Jane Doe is a reporter on the coast.</p>",
            "Jane Doe"),
        Case(
            "no biography of a place",
            "<h1>Storm shuts the harbour</h1>",
            foot: "<h3>Kestrel Bay Park</h3><p>Kestrel Bay Park is open all year.</p>"),
        Case(
            "texts that a style sheet parts",
            "<h1>Storm shuts the harbour</h1><div><span>By</span><span><a href=/x>Jane Doe</a></span>"
                + "<span>Mar 5, 2025</span></div>", "Jane Doe"),
        Case(
            "no team that is ours",
            head: "<meta name=author content='Kestrel Team'><meta property=article:author content='Kestrel Team'>",
            "<h1>Storm shuts the harbour</h1><p>Published by our engineering team</p>", "Kestrel Team"),
        Case(
            "a person before the site's name", head: "<meta property=og:site_name content='Kestrel News'>",
            "<h1>Storm shuts the harbour</h1><span class=author>Kestrel News</span>"
                + "<p><a href='/author/7'>Jane Doe</a></p>", "Jane Doe"),
    ])
    func choosesAuthors(_ example: Case) throws {
        let article = try parse(
            "<title>Storm shuts the harbour</title>" + example.head, example.body, foot: example.foot
        ).article
        #expect(article.authors.map(\.name) == example.expected)
    }

    // MARK: - Date

    @Test(arguments: [
        Case(
            "as declared", head: "<meta property=article:published_time content='2020-06-03T23:30:00-05:00'>", "",
            "2020-06-03"),
        Case(
            "printed before declared", head: "<meta property=article:published_time content='2020-06-04'>",
            "<h1>Storm shuts the harbour</h1><p>3 June 2020</p>", "2020-06-03", "3 June 2020"),
        Case(
            "published before updated",
            "<h1>Storm shuts the harbour</h1><p>Updated 9 July 2021</p><p>Published 3 June 2020</p>", "2020-06-03",
            "3 June 2020"),
        Case(
            "declared before updated", head: "<meta property=article:published_time content='2020-06-03'>",
            "<h1>Storm shuts the harbour</h1><p>Last updated: 9 July 2021</p>", "2020-06-03"),
        Case(
            "the declared day tells day from month", head: "<meta name=pubdate content='2020-09-10'>",
            "<h1>Storm shuts the harbour</h1><p>09/10/2020</p>", "2020-09-10", "09/10/2020"),
        Case(
            "the language tells day from month", "<h1>Storm shuts the harbour</h1><p>09/10/2020</p>", "2020-10-09",
            "09/10/2020"),
        Case(
            "no day of an event", "<h1>Storm shuts the harbour</h1><p>Registration expires on 3 June 2020</p>"),
        Case(
            "the moment before the clock of another zone",
            head: "<meta property=article:published_time content='2020-06-04T00:30:00+00:00'>",
            "<h1>Storm shuts the harbour</h1><p>3 June 2020</p>", "2020-06-04"),
        Case(
            "no change that is printed without a word",
            head: "<meta property=article:published_time content='2020-06-03'>"
                + "<meta property=article:modified_time content='2021-07-09'>",
            "<h1>Storm shuts the harbour</h1><p>9 July 2021</p>", "2020-06-03"),
        Case(
            "the address tells two days apart",
            head: "<link rel=canonical href='https://kestrel.example/2020/06/storm'>"
                + "<meta property=article:published_time content='2020-06-03'>",
            "<h1>Storm shuts the harbour</h1><p>9 July 2021</p>", "2020-06-03"),
        Case(
            "no year that the article is about",
            head: "<link rel=canonical href='https://kestrel.example/elections/2016/storm'>"
                + "<meta property=article:published_time content='2024-03-03'>",
            "<h1>Storm shuts the harbour</h1>", foot: "<div><time datetime=2016-11-08>November 8, 2016</time></div>",
            "2024-03-03"),
        Case(
            "no day of an address alone",
            head: "<link rel=canonical href='https://kestrel.example/2050/01/02/storm'>"
                + "<meta property=article:published_time content='2024-03-03'>", "", "2024-03-03"),
        Case(
            "the address alone",
            head: "<link rel=canonical href='https://kestrel.example/2020/june/03/storm/'>", "", "2020-06-03"),
        Case(
            "another element tells day from month",
            "<h1>Storm shuts the harbour</h1><p>02-12-2025</p>",
            foot: "<aside><time datetime='2025-02-12'>x</time></aside>",
            "2025-02-12", "02-12-2025"),
        Case(
            "a day in a line of its own under the article",
            "<h1>Storm shuts the harbour</h1>", foot: "<div>April 8, 2024</div>", "2024-04-08", "April 8, 2024"),
        Case(
            "not one of two", "<h1>Storm shuts the harbour</h1>",
            foot: "<div>April 8, 2024</div><div>April 9, 2024</div>"),
        Case(
            "a month that is all there is", "<h1>Storm shuts the harbour</h1>", foot: "<div>November 2003</div>",
            "2003-11", "November 2003"),
        Case(
            "the day of a change where there is no other",
            "<h1>Storm shuts the harbour</h1>", foot: "<p>Page last modified Jan. 17, 2025</p>", "2025-01-17",
            "Jan. 17, 2025"),
        Case(
            "the foot of the article, not of the page",
            "<h1>Storm shuts the harbour</h1>",
            foot: "<footer class=article-footer><time datetime=2020-06-03>3 June 2020"
                + "</time></footer>", "2020-06-03", "3 June 2020"),
        Case(
            "a name that a house made up", head: "<meta name=w-published-date content='2020-06-03T06:03:43Z'>", "",
            "2020-06-03"),
        Case(
            "JSON-LD in an attribute",
            head: #"<meta name="script:ld+json" content='{"@type":"Article","datePublished":"2020-06-03"}'>"#, "",
            "2020-06-03"),
        Case(
            "a theme's published and updated in one",
            head: "<meta property=article:published_time content='2020-06-03T10:00:00Z'>"
                + "<meta property=article:modified_time content='2021-07-09T10:00:00Z'>",
            "<h1>Storm shuts the harbour</h1><time class='entry-date published updated' datetime=2021-07-09>9 July 2021"
                + "</time>", "2020-06-03"),
        Case(
            "no clock of an update",
            head: script(#"{"@type":"LiveBlogPosting","datePublished":"2020-06-03T18:00:00Z"}"#),
            "<h1>Storm shuts the harbour</h1><time datetime=2020-06-04T04:55:00Z>04:55</time>", "2020-06-03"),
        Case(
            "no day that a sentence tells of",
            "<h1>Storm shuts the harbour</h1><p>The letter was sent to the council on 3 May 2011.</p>"),
        Case(
            "no clock over the page",
            "</article><div class=masthead>Friday, 8 March 2024</div><article><h1>Storm shuts the harbour</h1>"),
        Case(
            "no day of a comment",
            "<h1>Storm shuts the harbour</h1><div class=comments><p>Mary Major</p><p>3 June 2020</p></div>"),
        Case("no first day of all computers", head: "<meta name=pubdate content='1970-01-01T00:00:00Z'>"),
    ])
    func choosesDate(_ example: Case) throws {
        let article = try parse(
            "<title>Storm shuts the harbour</title>" + example.head, example.body, foot: example.foot
        ).article
        #expect([article.date?.description, article.dateAsPrinted].compactMap(\.self) == example.expected)
    }

    // MARK: - The rest

    @Test func takesPublisherAndAddressAsDeclared() throws {
        let article = try parse(
            "<meta property=og:site_name content='Kestrel Post'><link rel=canonical href='https://kestrel.example/storm'>"
                + "<meta property=og:url content='https://kestrel.example/?id=7'>", "<h1>Storm shuts the harbour</h1>"
        ).article
        #expect(article.publisher?.name == "Kestrel Post")
        #expect(article.url == "https://kestrel.example/storm")
        #expect(
            article.evidence["url"]
                == .one(
                    Citation(declared: "link rel=canonical", path: nil, line: 1, rule: "declared", certainty: .high)))
    }

    @Test func tellsWhyCandidatesLost() throws {
        let parsed = try parse(
            "<title>Storm shuts the harbour</title><meta name=author content=admin>",
            "<h1>Storm shuts the harbour</h1><p class=byline>By Jane Doe</p>")
        let authors = parsed.candidates.filter { $0.field == "authors" }
        #expect(authors.first?.value == "Jane Doe")
        #expect(authors.first?.outcome == "chosen")
        #expect(authors.first?.place.path?.hasSuffix("article > p[1]") == true)
        #expect(authors.contains { $0.value == "admin" && $0.outcome == "a role, or no name at all" })
        #expect(parsed.candidates.contains { $0.field == "title" && $0.outcome == "says the same" })
    }

    @Test func tellsAfterWhichEvidenceAnotherRanks() throws {
        let parsed = try parse(
            "<meta property=og:site_name content='Kestrel Post'><meta name=dc.publisher content='Kestrel Group'>"
                + "<meta property=og:url content='https://kestrel.example/?id=7'>"
                + "<link rel=canonical href='https://kestrel.example/storm'>"
                + "<meta property=article:published_time content='2024-05-06'>",
            "<h1>Storm shuts the harbour</h1><p class=date>May 3, 2024</p>")
        let outcomes = parsed.candidates.map { "\($0.field) \($0.value): \($0.outcome)" }
        #expect(outcomes.contains("publisher Kestrel Post: chosen"))
        #expect(outcomes.contains("publisher Kestrel Group: ranks after the site’s name"))
        #expect(outcomes.contains("url https://kestrel.example/storm: chosen"))
        #expect(outcomes.contains("url https://kestrel.example/?id=7: ranks after rel=canonical"))
        #expect(outcomes.contains("date 2024-05-06: ranks after a date by the headline"))
    }

    @Test func theLinesThatShowTitleAuthorsAndDateAreNoNavigation() throws {
        let parsed = try parse(
            "", "<h1>Storm shuts the harbour</h1><div class=byline>Jane Doe</div><div class=date>May 3, 2024</div>")
        let parts = Dictionary(parsed.lines.map { ($0.text, $0.part) }, uniquingKeysWith: { first, _ in first })
        #expect(parts["Storm shuts the harbour"] == .title)
        #expect(parts["Jane Doe"] == .byline)
        #expect(parts["May 3, 2024"] == .date)
    }

    @Test func theAddressThatAPageWasSavedFromCountsWhereItDeclaresNone() throws {
        let saved = "<!-- saved from url=(0031)https://kestrel.example/storm?x -->"
        let article = try parse(saved, "<h1>Storm shuts the harbour</h1>").article
        #expect(article.url == "https://kestrel.example/storm?x")
        #expect(
            article.evidence["url"]
                == .one(
                    Citation(
                        declared: "comment “saved from url”", path: nil, line: 1, rule: "declared", certainty: .medium))
        )
        let declaring = "\(saved)<link rel=canonical href='https://kestrel.example/storm'>"
        #expect(try parse(declaring, "<h1>Storm</h1>").article.url == "https://kestrel.example/storm")
    }

    @Test func takesRegionsAndThemesFromLinksByTheArticleWhereNoLineNamesThem() throws {
        let links =
            "<p><a href='/region/wales/'>Wales</a> <a href='/theme/sea-ports/'>Sea Ports</a> "
            + "<a href='/indepthreport/storms/'>Storms</a> <a href='/region/wales/'>Wales</a></p>"
        let article = try parse("", "<h1>Storm shuts the harbour</h1>\(links)").article
        #expect(article.regions == ["Wales"])
        #expect(article.themes == ["Sea Ports"])
        #expect(article.inDepthReports == ["Storms"])
        guard case .each(let citations) = article.evidence["regions"] else {
            Issue.record("no evidence")
            return
        }
        #expect(citations.map(\.declared) == ["a href /region/"])
        let named = try parse("", "<h1>Storm shuts the harbour</h1><p>Region: Ireland</p>\(links)").article
        #expect(named.regions == ["Ireland"])
    }

    @Test func takesTheJournalForThePublisher() throws {
        let article = try parse("<meta name=citation_journal_title content='Journal of Tides'>", "<h1>Storm</h1>")
            .article
        #expect(article.publisher?.name == "Journal of Tides")
    }

    @Test func takesAListOfTheAuthorsForTheByline() throws {
        let parsed = try parse(
            "<meta name=citation_author content='Doe, Jane'><meta name=citation_author content='Roe, John'>",
            "<h1>Storm shuts the harbour</h1><ul><li>Jane Doe</li><li>John Roe</li></ul>")
        #expect(!parsed.article.body.contains { $0.text == "Jane Doe" || $0.text == "John Roe" })
        #expect(parsed.lines.filter { $0.part == .byline }.map(\.text) == ["Jane Doe", "John Roe"])
    }

    @Test func saysThatTheDateIsThatOfAChange() throws {
        let article = try parse("", "<h1>Storm shuts the harbour</h1><p>Last updated: 9 July 2021</p>").article
        #expect(article.date?.description == "2021-07-09")
        #expect(article.findings.contains { $0.code == "date-of-change" })
    }

    @Test func saysThatThePageDeclaresAnotherDate() throws {
        let article = try parse(
            "<meta property=article:published_time content='2019-01-02'>",
            "<h1>Storm shuts the harbour</h1><p>9 July 2021</p>"
        ).article
        #expect(article.date?.description == "2021-07-09")
        #expect(article.findings.contains { $0.code == "other-date-declared" && $0.message.contains("2019-01-02") })
    }

    @Test func takesNoMenuForANotice() throws {
        let article = try parse("", "<h1>Storm shuts the harbour</h1>", foot: "<p>Contact</p><p>Disclaimer</p>").article
        #expect(article.notices.contact == nil && article.notices.disclaimer == nil)
    }

    @Test(arguments: [
        ("<p>March 5, 2024 · 6 min read</p>", nil), ("<p>Share</p><p>Ann Roe</p>", nil),
        (
            "<p>What the harbour master saw before anyone else woke</p>",
            "What the harbour master saw before anyone else woke"
        ),
    ])
    func takesASentenceForTheDeck(_ lines: String, _ deck: String?) throws {
        let article = try parse("", "<h1>Storm shuts the harbour</h1>\(lines)<p class=byline>By Jane Doe</p>").article
        #expect(article.deck == deck)
    }
}
