import ArticleParsing
import FoundationEssentials
import Testing

/// One folder of `fixtures/articles`: a text, what a reader says it is, and the golden files.
struct Fixture: Sendable, CustomTestStringConvertible {
    let name: String
    let folder: URL

    var testDescription: String { name }

    /// All fixtures, by name.
    static let all: [Fixture] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map {
            Fixture(name: $0, folder: root.appending(path: $0))
        }
    }()

    /// Those that are pasted texts, and those that are saved web pages.
    static let texts = all.filter { !$0.name.hasPrefix("page-") || $0.name == "page-breaks" }
    static let pages = all.filter { fixture in !texts.contains { $0.name == fixture.name } }

    /// `fixtures/articles`, found from this file's own place.
    static let root: URL = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "fixtures/articles")

    func input() throws -> Input {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        guard let source = names.first(where: { $0.hasPrefix("source.") }) else { throw MissingSource(fixture: name) }
        return Input(bytes: [UInt8](try Data(contentsOf: folder.appending(path: source))), name: source)
    }

    func parsed() throws -> [ParsedArticle] { try ArticleParser().parse(input()) }

    func expected() throws -> [ExpectedArticle] {
        try JSONDecoder().decode(
            [ExpectedArticle].self, from: Data(contentsOf: folder.appending(path: "expected.json")))
    }

    func golden(_ file: String) -> GoldenFile { GoldenFile(url: folder.appending(path: file)) }
}

struct MissingSource: Error {
    let fixture: String
}
