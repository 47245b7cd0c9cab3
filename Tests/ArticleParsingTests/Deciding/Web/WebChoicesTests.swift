import Articles
import Testing

@testable import ArticleParsing

/// A record's values from a page besides title, authors and date, and its findings on their choice.
struct WebChoicesTests {
    @Test func takesThePublisherThatRDFaNames() throws {
        let publisher = "<div property=publisher typeof=Organization><span property=name>Kestrel Post</span></div>"
        #expect(try StormPage.article(lang: "", publisher).publisher?.name == "Kestrel Post")
    }

    @Test func takesPublisherAndAddressAsDeclared() throws {
        let article = try StormPage.parse(
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
        let parsed = try StormPage.parse(
            "<title>Storm shuts the harbour</title><meta name=author content=admin>",
            "<h1>Storm shuts the harbour</h1><p class=byline>By Jane Doe</p>")
        let authors = parsed.candidates.filter { $0.field == .authors }
        #expect(authors.first?.value == "Jane Doe")
        #expect(authors.first?.outcome == .chosen)
        #expect(authors.first?.place.path?.hasSuffix("article > p[1]") == true)
        #expect(authors.contains { $0.value == "admin" && $0.outcome == .noAuthor(.role) })
        #expect(parsed.candidates.contains { $0.field == .title && $0.outcome == .repeated })
    }

    @Test func tellsAfterWhichEvidenceAnotherRanks() throws {
        let parsed = try StormPage.parse(
            "<meta property=og:site_name content='Kestrel Post'><meta name=dc.publisher content='Kestrel Group'>"
                + "<meta property=og:url content='https://kestrel.example/?id=7'>"
                + "<link rel=canonical href='https://kestrel.example/storm'>"
                + "<meta property=article:published_time content='2024-05-06'>",
            "<h1>Storm shuts the harbour</h1><p class=date>May 3, 2024</p>")
        let outcomes = parsed.candidates.map { "\($0.field) \($0.value): \($0.outcome.sentence)" }
        #expect(outcomes.contains("publisher Kestrel Post: chosen"))
        #expect(outcomes.contains("publisher Kestrel Group: ranks after the site’s name"))
        #expect(outcomes.contains("url https://kestrel.example/storm: chosen"))
        #expect(outcomes.contains("url https://kestrel.example/?id=7: ranks after rel=canonical"))
        #expect(outcomes.contains("date 2024-05-06: ranks after a date by the headline"))
    }

    @Test func theLinesThatShowTitleAuthorsAndDateAreNoNavigation() throws {
        let parsed = try StormPage.parse(
            "", "<h1>Storm shuts the harbour</h1><div class=byline>Jane Doe</div><div class=date>May 3, 2024</div>")
        let parts = Dictionary(parsed.lines.map { ($0.text, $0.part) }, uniquingKeysWith: { first, _ in first })
        #expect(parts["Storm shuts the harbour"] == .title)
        #expect(parts["Jane Doe"] == .byline)
        #expect(parts["May 3, 2024"] == .date)
    }

    @Test func theAddressThatAPageWasSavedFromCountsWhereItDeclaresNone() throws {
        let saved = "<!-- saved from url=(0031)https://kestrel.example/storm?x -->"
        let article = try StormPage.parse(saved, "<h1>Storm shuts the harbour</h1>").article
        #expect(article.url == "https://kestrel.example/storm?x")
        #expect(
            article.evidence["url"]
                == .one(
                    Citation(
                        declared: "comment “saved from url”", path: nil, line: 1, rule: "declared", certainty: .medium))
        )
        let declaring = "\(saved)<link rel=canonical href='https://kestrel.example/storm'>"
        #expect(try StormPage.parse(declaring, "<h1>Storm</h1>").article.url == "https://kestrel.example/storm")
    }

    @Test func takesRegionsAndThemesFromLinksByTheArticleWhereNoLineNamesThem() throws {
        let links =
            "<p><a href='/region/wales/'>Wales</a> <a href='/theme/sea-ports/'>Sea Ports</a> "
            + "<a href='/indepthreport/storms/'>Storms</a> <a href='/region/wales/'>Wales</a></p>"
        let article = try StormPage.parse("", "<h1>Storm shuts the harbour</h1>\(links)").article
        #expect(article.regions == ["Wales"])
        #expect(article.themes == ["Sea Ports"])
        #expect(article.inDepthReports == ["Storms"])
        guard case .each(let citations) = article.evidence["regions"] else {
            Issue.record("no evidence")
            return
        }
        #expect(citations.map(\.declared) == ["a href /region/"])
        let named = try StormPage.parse("", "<h1>Storm shuts the harbour</h1><p>Region: Ireland</p>\(links)").article
        #expect(named.regions == ["Ireland"])
    }

    @Test func takesTheJournalForThePublisher() throws {
        let article = try StormPage.parse(
            "<meta name=citation_journal_title content='Journal of Tides'>", "<h1>Storm</h1>"
        )
        .article
        #expect(article.publisher?.name == "Journal of Tides")
    }

    @Test func takesAListOfTheAuthorsForTheByline() throws {
        let parsed = try StormPage.parse(
            "<meta name=citation_author content='Doe, Jane'><meta name=citation_author content='Roe, John'>",
            "<h1>Storm shuts the harbour</h1><ul><li>Jane Doe</li><li>John Roe</li></ul>")
        #expect(!parsed.article.body.contains { $0.text == "Jane Doe" || $0.text == "John Roe" })
        #expect(parsed.lines.filter { $0.part == .byline }.map(\.text) == ["Jane Doe", "John Roe"])
    }

    @Test func saysThatTheDateIsThatOfAChange() throws {
        let article = try StormPage.parse("", "<h1>Storm shuts the harbour</h1><p>Last updated: 9 July 2021</p>")
            .article
        #expect(article.date?.description == "2021-07-09")
        #expect(article.findings.contains { $0.code == "date-of-change" })
    }

    @Test func saysThatThePageDeclaresAnotherDate() throws {
        let article = try StormPage.parse(
            "<meta property=article:published_time content='2019-01-02'>",
            "<h1>Storm shuts the harbour</h1><p>9 July 2021</p>"
        ).article
        #expect(article.date?.description == "2021-07-09")
        #expect(article.findings.contains { $0.code == "other-date-declared" && $0.message.contains("2019-01-02") })
    }

    @Test func takesNoMenuForANotice() throws {
        let article = try StormPage.parse(
            "", "<h1>Storm shuts the harbour</h1>", foot: "<p>Contact</p><p>Disclaimer</p>"
        ).article
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
        let article = try StormPage.parse("", "<h1>Storm shuts the harbour</h1>\(lines)<p class=byline>By Jane Doe</p>")
            .article
        #expect(article.deck == deck)
    }
}
