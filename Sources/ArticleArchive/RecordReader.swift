import Articles
import FoundationEssentials
import Glibc

/// Reads record files, and says in a line what is wrong with one that is none.
enum RecordReader {
    /// The most bytes that a record can have; a larger file is no record and is not read into memory.
    static let largest = 256 << 20

    /// The content of a file that should hold a record.
    enum Answer {
        case article(StoredArticle)
        case damaged(DamagedRecord)
        /// It was there a moment ago.
        case gone
    }

    static func read(_ file: RecordFile, in root: Folder) -> Answer {
        do throws(ArchiveError) {
            guard let folder = try root.folder(at: file.path.folder) else { return .gone }
            return read(file, from: folder)
        } catch {
            return .damaged(DamagedRecord(path: file.path.description, reason: file.obstacle ?? reason(error)))
        }
    }

    /// Reads a file of a folder that is open already.
    static func read(_ file: RecordFile, from folder: Folder) -> Answer {
        func damaged(_ reason: String) -> Answer {
            .damaged(DamagedRecord(path: file.path.description, reason: reason))
        }
        if let obstacle = file.obstacle { return damaged(obstacle) }
        do throws(ArchiveError) {
            guard let bytes = try folder.read(file.path.name, limit: largest) else { return .gone }
            do throws(Flaw) {
                let article = try article(from: bytes, named: file.id)
                return .article(StoredArticle(article: article, path: file.path.description))
            } catch {
                return damaged(error.reason)
            }
        } catch {
            return damaged(reason(error))
        }
    }

    /// Why bytes are no record.
    struct Flaw: Error {
        var reason: String
    }

    static func article(from bytes: [UInt8], named id: ArticleID?) throws(Flaw) -> Article {
        do throws(StrictJSON.Flaw) {
            try StrictJSON.check(bytes)
        } catch {
            throw Flaw(reason: "line \(error.line): \(error.what)")
        }
        let article = try decode(bytes)
        if let id, id != article.id {
            throw Flaw(reason: "the id in it is \(article.id), the one in its name \(id)")
        }
        if let reason = contradiction(in: article) { throw Flaw(reason: reason) }
        return article
    }

    /// A statement that cannot be true of any article; nil where all is well. Paths are built from these values, so
    /// none of them is believed unseen.
    static func contradiction(in article: Article) -> String? {
        if !FileName.isDigest(article.source.sha256) { return "source.sha256 is not 64 hex digits" }
        if !article.source.sha256.hasPrefix(article.id.digits) { return "the id is not the beginning of source.sha256" }
        if article.source.byteCount < 0 { return "source.byteCount is less than nothing" }
        return nil
    }

    private static func decode(_ bytes: [UInt8]) throws(Flaw) -> Article {
        do {
            return try Article(json: Data(bytes))
        } catch let error as DecodingError {
            throw Flaw(reason: words(for: error))
        } catch {
            throw Flaw(reason: "not a record: \(error)")
        }
    }

    private static func words(for error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, let context):
            "not a record: “\(field(context.codingPath + [key]))” is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "not a record: “\(field(context.codingPath))” has a value of another kind than it must have"
        case .dataCorrupted(let context):
            "not a record: " + prefix(context.codingPath) + context.debugDescription
        @unknown default:
            "not a record"
        }
    }

    private static func prefix(_ path: [any CodingKey]) -> String { path.isEmpty ? "" : "“\(field(path))”: " }

    /// "authors.1.name"; the record itself, where there is no path.
    private static func field(_ path: [any CodingKey]) -> String {
        path.isEmpty ? "the whole" : path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    }

    private static func reason(_ error: ArchiveError) -> String {
        switch error {
        case .link: "a link, not a file"
        case .system(_, _, EISDIR): "not a file"
        case .system(_, _, EFBIG): "larger than any record"
        case .system(let attempt, _, let code): "cannot \(attempt.rawValue): \(ArchiveError.words(for: code))"
        default: error.description
        }
    }
}
