import FoundationEssentials
import Testing

@testable import Articles

struct ArticleTests {
    private func bare() throws -> Article {
        let digest = String(repeating: "0123456789abcdef", count: 4)
        let source = SourceFile(sha256: digest, mediaType: "text/plain", encoding: "utf-8", byteCount: 12)
        return Article(
            id: try #require(ArticleID(sha256: digest)), source: source, parser: ParserVersion("0.1.0"))
    }

    private func full() throws -> Article {
        var article = try bare()
        article.title = "The Town “Waits” / for a\u{2028}Report \u{1F309} \u{7F}\u{0}"
        article.deck = "A chronicle"
        article.epigraph = "“A bridge is a promise.”\nAnna Example"
        article.authors = [
            Author("Jane Roe", honorific: "Prof. Dr."), Author("Łucja Przykład", role: .translator),
        ]
        article.byline = "By Prof. Dr. Jane Roe"
        article.date = PartialDate("2008-03-08/2008-03-09")
        article.dateAsPrinted = "March 8-9, 2008"
        article.firstPublished = FirstPublication(date: PartialDate("2008-02"), dateAsPrinted: "February 2008")
        article.publisher = Outlet("The Gazette")
        article.originalSource = OriginalSource(
            name: "The Mirror", url: "http://example.com/a", date: PartialDate("2008"))
        article.url = "http://example.com/b"
        article.regions = ["Europe"]
        article.themes = ["Culture, Society & History"]
        article.inDepthReports = ["RIVER REPORT"]
        article.language = LanguageTag("en")
        article.body = [
            Block(.heading, "One", level: 2),
            Block(.paragraph, "See it.", marks: [Mark(.link, start: 0, end: 3, href: "http://example.com/c")]),
            Block(.paragraph, ""),
        ]
        article.authorBiography = "Jane Roe is a reporter."
        article.editorsNote = "Editor’s note: none."
        article.notices = Notices(copyright: "© 2008", contact: "press@example.com")
        article.extras = [Extra(label: "Words", value: "7", kind: .number)]
        article.evidence = [
            "date": .one(Citation(bytes: ByteRange(0..<4), rule: "date", certainty: .medium)),
            "authors": .each([Citation(bytes: ByteRange(5..<9), rule: "byline", certainty: .high)]),
        ]
        article.findings = [Finding(code: "second-date", line: 4, message: "two dates")]
        article.source.name = "a b.txt"
        article.source.partOf = SourceFile.Whole(sha256: article.source.sha256, bytes: ByteRange(0..<12))
        article.archived = "2026-01-02T03:04:05Z"
        article.tags = ["rivers"]
        article.note = "to read"
        return article
    }

    @Test func survivesItsJSON() throws {
        for article in [try bare(), try full()] {
            #expect(try Article(json: article.json()) == article)
            #expect(try Article(json: article.jsonLine()) == article)
        }
    }

    @Test func isTheSameBytesEveryTime() throws {
        let json = try full().json()
        for _ in 0..<20 { #expect(try full().json() == json) }
        #expect(try Article(json: json).json() == json)
    }

    @Test func leavesOutWhatIsAbsentOrEmpty() throws {
        struct Anything: Decodable {}
        let fields = try JSONDecoder().decode([String: Anything].self, from: bare().json())
        #expect(fields.keys.sorted() == ["format", "id", "parser", "source"])
        let text = String(decoding: try bare().json(), as: UTF8.self)
        #expect(!text.contains("null") && !text.contains("[]") && !text.contains("{}"))
    }

    @Test func readsEmptyListsAsAbsent() throws {
        let article = try bare()
        let line = String(decoding: article.jsonLine(), as: UTF8.self)
        let padded = line.dropLast() + #","authors":[],"regions":[],"notices":{},"evidence":{},"title":null}"#
        #expect(try Article(json: Data(padded.utf8)) == article)
    }

    @Test func isOneFieldALineSortedAndEndsWithANewline() throws {
        let text = String(decoding: try full().json(), as: UTF8.self)
        #expect(text.hasPrefix("{\n  \"archived\""))
        #expect(text.hasSuffix("\n}\n"))
        let fields = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }
        #expect(fields == fields.sorted())
        #expect(text.contains("http://example.com/a"))
    }

    @Test func isOneLineWithoutANewlineForAStream() throws {
        let line = try full().jsonLine()
        #expect(!line.contains(0x0A) && !line.contains(0x0D))
    }

    @Test(arguments: [
        "", "{}", "[]", "null", #"{"format":"clipfile/2"}"#, #"{"format":"clipfile/1"}"#, #"{"format":1}"#,
    ])
    func readsNoOtherFormat(_ json: String) {
        #expect(throws: DecodingError.self) { try Article(json: Data(json.utf8)) }
    }
}
