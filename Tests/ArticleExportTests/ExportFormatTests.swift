import Articles
import FoundationEssentials
import Testing

@testable import ArticleExport

struct ExportFormatTests {
    private func articles(_ count: Int) throws -> [Article] {
        try (0..<count).map { number in
            var article = Article(
                id: try #require(ArticleID("00000000000\(number)")),
                source: SourceFile(sha256: "", mediaType: "text/plain", encoding: "utf-8", byteCount: 1),
                parser: ParserVersion("0.1.0"))
            article.title = "Title {\(number)} “with”\nlines"
            return article
        }
    }

    private func export(_ articles: [Article], as format: ExportFormat) throws -> Data {
        var written = Data()
        try format.exporter.export(articles) { written += $0 }
        return written
    }

    @Test(arguments: 0...3)
    func writesOneArrayThatReadsBack(count: Int) throws {
        let articles = try articles(count)
        #expect(try JSONDecoder().decode([Article].self, from: export(articles, as: .json)) == articles)
    }

    @Test func writesAnEmptyArrayForNothing() throws {
        #expect(try export([], as: .json) == Data("[]\n".utf8))
        #expect(try export([], as: .jsonl).isEmpty)
    }

    @Test func writesARecordALine() throws {
        let articles = try articles(3)
        let lines = try export(articles, as: .jsonl).split(separator: UInt8(ascii: "\n"))
        #expect(try lines.map { try Article(json: Data($0)) } == articles)
    }

    @Test(arguments: ExportFormat.allCases)
    func givesTheSameBytesTwice(_ format: ExportFormat) throws {
        let articles = try articles(2)
        #expect(try export(articles, as: format) == export(articles, as: format))
    }
}
