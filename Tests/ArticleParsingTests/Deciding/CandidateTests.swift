import Articles
import Testing

@testable import ArticleParsing

/// Texts and pages that say two things of one field: which is in the record, and what is told of the other.
struct CandidateTests {
    struct Contest: Sendable, CustomTestStringConvertible {
        let field: DecidedField
        let source: String
        let chosen: String?
        let other: String
        let outcome: Outcome

        init(_ field: DecidedField, _ source: String, _ chosen: String?, over other: String, _ outcome: Outcome) {
            self.field = field
            self.source = source
            self.chosen = chosen
            self.other = other
            self.outcome = outcome
        }

        var testDescription: String { "\(field): \(source)" }
    }

    private func expect(_ contest: Contest, in parsed: ParsedArticle) {
        let candidates = parsed.candidates.filter { $0.field == contest.field }
        let told = candidates.map { "\($0.value): \($0.outcome.sentence)" }.joined(separator: "\n")
        #expect(candidates.first { $0.outcome == .chosen }?.value == contest.chosen, "\(told)")
        #expect(candidates.contains { $0.value == contest.other && $0.outcome == contest.outcome }, "\(told)")
        if contest.chosen != nil { #expect(candidates.first?.outcome == .chosen, "\(told)") }
    }

    // MARK: Texts

    private static let declared = """
        ---
        title: The Key of Wendlemoor
        author: John Roe
        url: https://gazette.example/key
        date: 2014-06-03
        lang: de
        subtitle: What nobody read
        publisher: The Gazette
        ---

        # The Town Waits

        By Jane Doe

        Global Research, June 5, 2014

        https://mirror.example/key
        """
    private static let forwarded = """
        From: Ann Smith <ann@mail.example>
        To: Bob <bob@mail.example>
        Subject: Fwd: Look at this one
        Date: Tue, 3 Jun 2014 10:00:00 +0200

        The Town Waits for a Ferry

        By Jane Roe

        June 3, 2014
        """

    private static func under(_ lines: String) -> String { "The Town Waits\n\nBy Jane Roe\n\n\(lines)" }

    @Test(arguments: [
        Contest(
            .title, declared, "The Town Waits", over: "The Key of Wendlemoor", .lowerKind(than: .heading, for: .title)),
        Contest(.title, forwarded, "The Town Waits for a Ferry", over: "Look at this one", .printsItsOwn),
        Contest(
            .title, "---\ntitle: The Town Waits | The Gazette\n---\n\n# The Town Waits\n\nBy Jane Doe",
            "The Town Waits",
            over: "The Town Waits | The Gazette", .addsSiteName),
        Contest(
            .title, "---\ntitle: The Town Waits\n---\n\n# The Town Waits: A Report\n\nBy Jane Doe",
            "The Town Waits: A Report", over: "The Town Waits", .lessThanOther),
        Contest(.authors, declared, "John Roe", over: "Jane Doe", .lowerKind(than: .frontMatter, for: .authors)),
        Contest(
            .authors, "---\nauthor: janed\n---\n\nThe Town Waits\n\nBy Jane Doe", "Jane Doe", over: "janed", .userName),
        Contest(
            .authors, "---\nauthor: Jane Doe\n---\n\nThe Town Waits\n\nBy Jane Doe and John Roe", "Jane Doe, John Roe",
            over: "Jane Doe", .namesFewer),
        Contest(.date, declared, "2014-06-03", over: "2014-06-05", .dayOfSource),
        Contest(
            .date, "---\ndate: 2014-06-03\n---\n\nThe Town Waits\n\nBy Jane Doe\n\nJune 5, 2014", "2014-06-03",
            over: "2014-06-05", .lowerKind(than: .frontMatter, for: .date)),
        Contest(
            .date, under("Global Research, June 3, 2014\nThe Gazette, May 1, 2014"), "2014-06-03", over: "2014-05-01",
            .dayOfSource),
        Contest(.date, under("June 3, 2014\n\nUpdated June 9, 2014"), "2014-06-03", over: "2014-06-09", .dayOfChange),
        Contest(
            .publisher, declared, "The Gazette", over: "Global Research",
            .lowerKind(than: .frontMatter, for: .publisher)),
        Contest(
            .publisher, under("Global Research, June 3, 2014\nThe Gazette, May 1, 2014"), "Global Research",
            over: "The Gazette", .lowerKind(than: .datedPrintForm, for: .publisher)),
        Contest(
            .publisher, "The Gazette\n\nThe Town Waits\n\nBy Jane Roe\n\nPublished on June 3, 2014 by The Mirror",
            "The Gazette", over: "The Mirror", .printedFirst),
        Contest(
            .publisher, "The Town Waits\n\nBy Jane Roe, The Gazette:\n\nfrom GlobalResearch Website", "Global Research",
            over: "The Gazette", .lowerKind(than: .copiedFrom, for: .publisher)),
        Contest(
            .url, declared, "https://gazette.example/key", over: "https://mirror.example/key",
            .lowerKind(than: .frontMatter, for: .url)),
        Contest(.language, declared, "en", over: "de", .lowerKind(than: .words, for: .language)),
    ])
    func weighsWhatATextSaysTwice(_ contest: Contest) throws {
        expect(contest, in: try SmallArticle.parsed("\(contest.source)\n\n\(SmallArticle.body)\n"))
    }

    @Test func ofTwoLinesThatMayBeTheTitleBothAreCandidates() throws {
        let header = "Estuary Notes\n\nThe Town Waits for a Ferry\n\nBy Jane Roe"
        let parsed = try SmallArticle.parsed("\(header)\n\n\(SmallArticle.body)\n")
        #expect(parsed.article.findings.contains { $0.code == "title-uncertain" })
        let titles = parsed.candidates.filter { $0.field == .title }
        #expect(parsed.article.title == nil)
        #expect(titles.count == 2 && titles.allSatisfy { $0.outcome == .undecided })
        #expect(Set(titles.map(\.value)).count == 2)
        #expect(Set(titles.map(\.place)).count == 2)
    }

    @Test func aValueBearsItsKindAndItsBytes() throws {
        let text = "\(CandidateTests.under("June 3, 2014\n\nUpdated June 9, 2014"))\n\n\(SmallArticle.body)\n"
        let dates = try SmallArticle.parsed(text).candidates.filter { $0.field == .date }
        #expect(dates.map(\.kind) == [.dateByHeadline, .dateOfChange])
        let bytes = dates.compactMap { $0.place.bytes?.range }
        #expect(
            bytes.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } == ["June 3, 2014", "June 9, 2014"])
    }

    // MARK: Pages

    @Test(arguments: [
        Contest(
            .title, "<title>Storm shuts port</title><meta property=og:title content='Storm closes port of Kestrel'>",
            "Storm shuts the harbour", over: "Storm closes port of Kestrel", .lessLikeHeading),
        Contest(
            .authors, "<meta name=author content='John Roe'>", "Jane Doe", over: "John Roe",
            .lowerKind(than: .byline, for: .authors)),
        Contest(
            .date, "<meta property=article:published_time content='2024-05-06'>", "2024-05-03", over: "2024-05-06",
            .lowerKind(than: .dateByHeadline, for: .date)),
        Contest(
            .publisher,
            "<meta property=og:site_name content='Kestrel Post'><meta name=dc.publisher content='Kestrel Group'>",
            "Kestrel Post", over: "Kestrel Group", .lowerKind(than: .openGraph, for: .publisher)),
        Contest(
            .publisher, "<meta property=og:site_name content='Kestrel Post'>", "Kestrel Post", over: "Global Research",
            .lowerKind(than: .openGraph, for: .publisher)),
        Contest(
            .url,
            "<link rel=canonical href='https://kestrel.example/storm'>"
                + "<meta property=og:url content='https://kestrel.example/?id=7'>",
            "https://kestrel.example/storm", over: "https://kestrel.example/?id=7",
            .lowerKind(than: .canonicalLink, for: .url)),
    ])
    func weighsWhatAPageSaysTwice(_ contest: Contest) throws {
        let header =
            "<h1>Storm shuts the harbour</h1><p>By Jane Doe</p><p>May 3, 2024</p><p>Global Research, May 3, 2024</p>"
        expect(contest, in: try StormPage.parse(contest.source, header))
    }
}
