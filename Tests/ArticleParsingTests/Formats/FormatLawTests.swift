import FoundationEssentials
import Testing

@testable import ArticleParsing

/// No text of a corpus of articles is of a format that is refused.
struct FormatLawTests {
    /// The folder that CLIPFILE_CORPUS names.
    private static let corpus = ProcessInfo.processInfo.environment["CLIPFILE_CORPUS"].map { URL(filePath: $0) }

    private static let files: [URL] = {
        guard let corpus else { return [] }
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: corpus.path)) ?? []
        let texts = paths.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") && !$0.hasSuffix("README.md") }
        // Decoding all pages takes minutes in a debug build; each twentieth is looked at.
        let pages = paths.filter { $0.hasSuffix(".html.gz") }.sorted().enumerated().filter { $0.offset % 20 == 0 }
        return (texts + pages.map(\.element)).map { corpus.appending(path: $0) }
    }()

    @Test(.enabled(if: FormatLawTests.corpus != nil, "CLIPFILE_CORPUS names no corpus"))
    func refusesNoArticle() throws {
        #expect(!FormatLawTests.files.isEmpty)
        for file in FormatLawTests.files {
            let decoded = try DecodedInput([UInt8](Data(contentsOf: file)))
            #expect(!decoded.isUnread, "\(file.lastPathComponent): \(decoded.sighting?.description ?? "")")
        }
    }

    @Test func refusesNoFixture() throws {
        for fixture in Fixture.all {
            let decoded = try DecodedInput(fixture.input().bytes)
            #expect(decoded.sighting == nil, "\(fixture.name): \(decoded.sighting?.description ?? "")")
        }
    }
}
