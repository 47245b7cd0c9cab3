import ArticleParsing
import FoundationEssentials
import Testing

/// An invented file of `fixtures`: of a format that is not read yet, a near miss of one, or a single export.
struct FormatFixture: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    /// The format as `expected.tsv` tells it: "a RIS file with 2 references".
    var words = ""

    var testDescription: String { name }

    /// The name without its ending, which is the format's.
    var slug: String { String(name.prefix { $0 != "." }) }

    /// A file for each row of the table.
    static let formats: [FormatFixture] = {
        let lines = String(decoding: bytes("formats/expected.tsv"), as: UTF8.self).split(separator: "\n")
        return lines.map { line in
            let cells = line.split(separator: "\t").map(String.init)
            return FormatFixture(name: cells[0], bytes: bytes("formats/" + cells[0]), words: cells[1])
        }
    }()

    /// Articles that look like one of the formats at some place.
    static let nearMisses = files(of: "near-misses")

    /// Exports of press databases with one article.
    static let singleExports = files(of: "single-exports")

    private static func files(of folder: String) -> [FormatFixture] {
        let path = Fixture.root.deletingLastPathComponent().appending(path: folder).path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.sorted().map { FormatFixture(name: $0, bytes: bytes(folder + "/" + $0)) }
    }

    private static func bytes(_ path: String) -> [UInt8] {
        let file = Fixture.root.deletingLastPathComponent().appending(path: path)
        return (try? Data(contentsOf: file)).map { [UInt8]($0) } ?? []
    }
}
