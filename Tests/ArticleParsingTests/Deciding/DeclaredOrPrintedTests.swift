import Articles
import Testing

@testable import ArticleParsing

/// The record's values where front matter and text both give one.
struct DeclaredOrPrintedTests {
    private static let text = """
        The board met on Tuesday for the ninth time this year and adopted a plan that nobody outside the room has read.

        Residents of the lower town learned of it from a notice on the door of the fish market, where they bought fish.
        """

    private func article(_ head: String, _ printed: String) throws -> Article {
        let source = "---\n\(head)\n---\n\n\(printed)\n\n\(DeclaredOrPrintedTests.text)\n"
        let parsed = try #require(try ArticleParser().parse(Input(bytes: Array(source.utf8))).first)
        #expect(parsed.article.body.map(\.text).joined(separator: "\n").contains("The board met on Tuesday"))
        return parsed.article
    }

    private func codes(_ article: Article) -> Set<String> {
        Set(article.findings.map(\.code)).subtracting(["no-publisher", "no-author", "no-date"])
    }

    struct Title: Sendable, CustomTestStringConvertible {
        let declared: String
        let printed: String
        let title: String
        var finding: String?
        var isBody = false
        var testDescription: String { declared + " / " + printed }
    }

    @Test(arguments: [
        Title(declared: "The Key of Wendlemoor", printed: "# The Key of Wendlemoor", title: "The Key of Wendlemoor"),
        Title(declared: "The Key of Wendlemoor", printed: "The Key of Wendlemoor", title: "The Key of Wendlemoor"),
        Title(
            declared: "The “Key” of Wendlemoor", printed: "## The \"Key\" of\nWendlemoor",
            title: "The \"Key\" of Wendlemoor"),
        Title(
            declared: "The Key of Wendlemoor | The Gazette", printed: "# The Key of Wendlemoor",
            title: "The Key of Wendlemoor"),
        Title(
            declared: "The Key of Wendlemoor and Its Door", printed: "# The Key of Wendlemoor",
            title: "The Key of Wendlemoor and Its Door"),
        Title(
            declared: "The Key of Wendlemoor", printed: "# The Key of Wendlemoor: A Report",
            title: "The Key of Wendlemoor: A Report"),
        Title(
            declared: "The Key of Wendlemoor", printed: "![A key](key.png)\n\n# The Key of Wendlemoor",
            title: "The Key of Wendlemoor"),
        Title(
            declared: "The Key of Wendlemoor", printed: "# The Harbour", title: "The Key of Wendlemoor",
            finding: "other-title-declared", isBody: true),
        Title(
            declared: "Notes", printed: "# The Key of Wendlemoor\n\nBy Jane Doe", title: "The Key of Wendlemoor",
            finding: "other-title-declared"),
        Title(
            declared: "The Key of Wendlemoor", printed: "## Background", title: "The Key of Wendlemoor", isBody: true),
        Title(declared: "The Key of Wendlemoor", printed: "A short line", title: "The Key of Wendlemoor", isBody: true),
    ])
    func choosesTheTitle(_ example: Title) throws {
        let article = try article("title: \"\(example.declared)\"", example.printed)
        #expect(article.title == example.title)
        #expect(codes(article) == Set([example.finding].compactMap { $0 }))
        let first = article.body.first { $0.kind != .caption }?.text ?? ""
        #expect(first.hasPrefix("The board") != example.isBody)
    }

    @Test(arguments: [
        ("Jane Doe", "By Jane Doe", ["Jane Doe"], false),
        ("Jane Doe", "By Jane Doe and John Roe", ["Jane Doe", "John Roe"], false),
        ("[Jane Doe, John Roe]", "By Jane Doe", ["Jane Doe", "John Roe"], false),
        ("John Roe", "By Jane Doe", ["John Roe"], true),
        ("janed", "By Jane Doe", ["Jane Doe"], true), ("The Guardian", "By Jane Doe", ["Jane Doe"], false),
        ("admin", "By Jane Doe", ["Jane Doe"], false),
    ])
    func choosesTheAuthors(_ declared: String, _ printed: String, _ names: [String], _ differ: Bool) throws {
        let article = try article("title: The Key of Wendlemoor\nauthor: \(declared)", printed)
        #expect(article.authors.map(\.name) == names)
        #expect(codes(article).contains("other-authors-declared") == differ)
    }

    @Test func believesTheDeclaredDayAndTellsOfAnother() throws {
        let article = try article(
            "title: The Key\ndate: 2014-03-12\ncreated: 2024-01-01", "# The Key\n\nBy Jane Doe\n\nMarch 13, 2014")
        #expect(article.date?.description == "2014-03-12")
        #expect(codes(article) == ["second-date"])
        #expect(article.extras.map(\.label) == ["created"])
    }

    @Test func takesNoDayOfAClipping() throws {
        for key in ["created", "saved", "clipped", "updated", "modified", "last_modified", "date_saved", "accessed"] {
            let article = try article("title: The Key\n\(key): 2024-01-01", "")
            #expect(article.date == nil, "\(key)")
            #expect(article.extras.map(\.value) == ["2024-01-01"])
        }
    }

    @Test func keepsWhatNobodyKnowsAsExtras() throws {
        let article = try article("title: The Key\nmood: grim\nlayout: post\ntags: [a, b]\nparams:\n  x: {y: no}", "")
        #expect(
            article.extras.map { "\($0.label)=\($0.value)" } == ["mood=grim", "layout=post", "tags=a, b", "x.y=no"])
    }

    @Test func believesALanguageWhereTheWordsDoNotTell() throws {
        let article = try article("title: The Key\nlang: fr", "")
        #expect(article.language?.rawValue == "en")
        #expect(codes(article) == ["language-uncertain"])
    }

    @Test func showsTheBytesOfEachValue() throws {
        let source = "---\ntitle: \"The Key\"\nauthor:\n  - \"[[Jane Doe]]\"\n---\n" + DeclaredOrPrintedTests.text
        let parsed = try #require(try ArticleParser().parse(Input(bytes: Array(source.utf8))).first)
        guard case .one(let title) = parsed.article.evidence["title"],
            case .each(let authors) = parsed.article.evidence["authors"]
        else {
            Issue.record("no evidence")
            return
        }
        let bytes = Array(source.utf8)
        func text(_ citation: Citation?) -> String? {
            citation?.bytes.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        }
        #expect(text(title) == "\"The Key\"" && title.rule == "front-matter")
        #expect(text(authors.first) == "\"[[Jane Doe]]\"")
        #expect(parsed.lines.prefix(5).allSatisfy { $0.part == .frontMatter })
    }
}
