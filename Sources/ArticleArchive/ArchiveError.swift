import Articles
import Glibc

/// Why the archive cannot do what was asked.
public enum ArchiveError: Error, Hashable, Sendable {
    /// There is no archive in this folder.
    case noArchive(path: String)
    /// The archive could not be made.
    case cannotCreate(path: String, code: Int32)
    /// The archive's place is taken by something that is no folder.
    case notAFolder(path: String)
    /// The archive was made by a later version.
    case laterFormat(path: String, found: Int)
    /// A link stands where the archive has a folder or file of its own.
    case link(path: String)
    /// The system refused: the attempt, the file, and the error number.
    case system(Attempt, path: String, code: Int32)
    /// Another command writes to the archive and did not end in time.
    case busy(path: String, seconds: Int)
    /// An id that no article can have.
    case badPrefix(String)
    /// No article has this id.
    case notFound(prefix: String, place: Place)
    /// More than one article has an id that begins like this.
    case ambiguous(prefix: String, [StoredArticle])
    /// A file of the archive that cannot be read as what it should be.
    case damaged(DamagedRecord)
    /// A record without its original.
    case noOriginal(path: String, record: String)
    /// An article that was to be added, but whose own values contradict one another.
    case misfit(id: String, reason: String)
    /// A record that was to be changed is not as it was read: somebody else changed it.
    case changedMeanwhile(path: String)
    /// An article that stands in several files, which do not say the same.
    case differentCopies(id: String, paths: [String])
    /// The index cannot be used, and why. The records are as they were.
    case index(path: String, reason: String)
    /// Whoever watched the making of the index wished its end.
    case interrupted

    /// The operation that the system refused.
    public enum Attempt: String, Hashable, Sendable {
        case open, read, create, write, save, move, remove, lock
    }

    /// Where an article was looked for.
    public enum Place: Hashable, Sendable {
        case archive, trash
        /// Looked for in the archive; the trash has it.
        case archiveButInTrash
    }

    /// The kinds that a caller may want to tell apart, for an exit code for example.
    public enum Kind: Hashable, Sendable, CaseIterable {
        /// There is no archive, or no such file in it.
        case missing
        case cannotCreate
        case io
        case busy
        case permission
        case notFound
        case ambiguous
        case damaged
        /// The words given cannot mean anything.
        case usage
        case interrupted
        /// A fault of the caller's, not of the archive.
        case bug
    }

    public var kind: Kind {
        switch self {
        case .noArchive, .noOriginal: .missing
        case .notAFolder: .cannotCreate
        case .laterFormat, .damaged: .damaged
        case .link: .permission
        case .system(_, _, let code): ArchiveError.isForbidden(code) ? .permission : .io
        case .cannotCreate(_, let code): ArchiveError.isForbidden(code) ? .permission : .cannotCreate
        case .busy: .busy
        case .badPrefix: .usage
        case .notFound: .notFound
        case .ambiguous: .ambiguous
        case .misfit: .bug
        case .changedMeanwhile: .busy
        case .differentCopies: .ambiguous
        case .index: .io
        case .interrupted: .interrupted
        }
    }
}

extension ArchiveError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noArchive(let path):
            "no archive in \(path); “clipfile add” makes one"
        case .cannotCreate(let path, let code):
            "\(path): cannot make an archive: \(ArchiveError.words(for: code))"
        case .notAFolder(let path):
            "\(path): not a folder, so no archive can be in it"
        case .laterFormat(let path, let found):
            "\(path): an archive of format \(found); this version knows format \(ArchiveLayout.format)"
        case .link(let path):
            "\(path): a link; the archive never reads or writes through links of its own folders"
        case .system(.lock, let path, let code) where ArchiveError.isForbidden(code):
            "\(path): the archive cannot be written to: \(ArchiveError.words(for: code))"
        case .system(let attempt, let path, let code):
            "\(path): cannot \(attempt.rawValue): \(ArchiveError.words(for: code))"
        case .busy(let path, let seconds):
            "\(path): busy; another command is writing to it and did not end within \(seconds) seconds"
        case .badPrefix(let prefix):
            "“\(prefix)” is no id; an id is 4 or more of its digits, 0 to 9 and a to f"
        case .notFound(let prefix, .archive):
            "no article \(prefix)"
        case .notFound(let prefix, .trash):
            "no article \(prefix) in the trash"
        case .notFound(let prefix, .archiveButInTrash):
            "no article \(prefix); it is in the trash, “clipfile restore \(prefix)” brings it back"
        case .ambiguous(let prefix, let articles):
            "\(prefix) can be \(articles.count) articles: " + articles.map(ArchiveError.short).joined(separator: ", ")
        case .damaged(let record):
            "\(record.path): \(record.reason)"
        case .noOriginal(let path, let record):
            "\(path): missing; it is the original of \(record)"
        case .misfit(let id, let reason):
            "\(id): \(reason)"
        case .changedMeanwhile(let path):
            "\(path): changed meanwhile, by another command or an editor; nothing was written"
        case .differentCopies(let id, let paths):
            "\(id) stands in \(paths.count) files that differ; keep one of them: " + paths.joined(separator: ", ")
        case .index(let path, let reason):
            "\(path): the index cannot be used: \(reason)"
        case .interrupted:
            "interrupted; the index is as it was"
        }
    }

    /// The system's words for an error number; those for a full disk say what a person would say.
    static func words(for code: Int32) -> String {
        switch code {
        case ENOSPC: "the disk is full"
        case EDQUOT: "the disk quota is used up"
        default: String(cString: strerror(code))
        }
    }

    private static func isForbidden(_ code: Int32) -> Bool { code == EACCES || code == EPERM || code == EROFS }

    private static func short(_ stored: StoredArticle) -> String {
        "\(stored.article.id) (\(stored.article.title ?? "no title"))"
    }
}
