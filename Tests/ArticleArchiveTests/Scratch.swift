import Articles
import FoundationEssentials
import Testing

@testable import ArticleArchive

/// A folder for one test, gone when the test is.
final class Scratch {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/clipfile-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A new archive in it.
    func archive() throws -> Archive { try Archive.create(path + "/News") }

    func write(_ text: String, to name: String) throws {
        let file = URL(filePath: path + "/" + name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Writes as an editor does that replaces files, or as one that writes into them.
    func write(_ text: String, to name: String, inPlace: Bool) throws {
        try Data(text.utf8).write(to: URL(filePath: path + "/" + name), options: inPlace ? [] : .atomic)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path + "/" + name)), as: UTF8.self)
    }

    func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

    func move(_ name: String, to other: String) throws {
        try FileManager.default.moveItem(atPath: path + "/" + name, toPath: path + "/" + other)
    }

    /// Every file below, sorted, without the archive's own `clipfile.json` and its index.
    func files() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path + "/News").sorted().filter { name in
            var isFolder = false
            let exists = FileManager.default.fileExists(atPath: path + "/News/" + name, isDirectory: &isFolder)
            return exists && !isFolder && name != ArchiveLayout.marker && !name.hasPrefix(ArchiveLayout.index)
        }
    }
}

/// An article with invented bytes; the same number gives the same article.
func sample(
    _ number: Int, title: String? = "The Harbour Reopens", date: String? = "2014-06-17", digest: String? = nil
) throws -> Archive.Addition {
    let original = Array("This is the text of article \(number).\n".utf8)
    let digest = digest ?? digestOf(number)
    let source = SourceFile(sha256: digest, mediaType: "text/plain", encoding: "utf-8", byteCount: original.count)
    var article = Article(id: try #require(ArticleID(sha256: digest)), source: source, parser: ParserVersion("0.1.0"))
    article.title = title
    article.date = try date.map { try #require(PartialDate($0)) }
    article.body = [Block(.paragraph, "This is the text of article \(number).")]
    return Archive.Addition(article: article, original: original)
}

/// 64 hex digits that look like a digest.
func digestOf(_ number: Int) -> String {
    var state = UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
    var digits = ""
    while digits.utf8.count < 64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        let word = String(state &* 0x2545_F491_4F6C_DD1D, radix: 16)
        digits += String(repeating: "0", count: 16 - word.utf8.count) + word
    }
    return digits
}

extension Archive {
    /// Every whole article in it.
    func kept() throws -> [StoredArticle] {
        try articles().compactMap { entry in
            if case .article(let stored) = entry { stored } else { nil }
        }
    }

    /// Every file that should be a record and is not.
    func damaged() throws -> [DamagedRecord] {
        try articles().compactMap { entry in
            if case .damaged(let record) = entry { record } else { nil }
        }
    }
}
