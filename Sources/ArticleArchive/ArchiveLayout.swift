import Articles

/// Where everything in an archive lies. The only place that builds a path.
///
/// This shape must not change without a new ``format``: other programs read it.
enum ArchiveLayout {
    /// The number in `clipfile.json`.
    static let format = 1
    /// The file that makes a folder an archive. It is also what writers lock.
    static let marker = "clipfile.json"
    static let markerText = "{ \"format\": \(format) }\n"

    static let articles = "articles"
    static let originals = "originals"
    static let trash = "trash"
    static let undated = "undated"
    /// Derived from the records, and may be deleted at any moment.
    static let index = "index.sqlite"

    /// The ending of every record.
    static let recordSuffix = ".json"

    /// The folder of the records: those in the archive, or those in the trash.
    static func records(inTrash: Bool) -> ArchivePath {
        inTrash ? ArchivePath([trash, articles]) : ArchivePath([articles])
    }

    /// "articles/2014/2014-06-17-washington-seeks-collaboration-with-tehran-8226553e2182.json"
    static func record(of article: Article) -> ArchivePath {
        let year = article.date.map(FileName.year) ?? undated
        return ArchivePath([articles, year, FileName.record(of: article)])
    }

    /// "originals/82/8226553e….md"; nil where the digest is none, and would lead anywhere.
    static func original(of source: SourceFile) -> ArchivePath? {
        guard FileName.isDigest(source.sha256) else { return nil }
        return ArchivePath([originals, String(source.sha256.prefix(2)), FileName.original(of: source)])
    }

    /// The same file's place in the trash.
    static func trashed(_ path: ArchivePath) -> ArchivePath {
        ArchivePath([trash] + path.names)
    }

    /// The place that a file in the trash came from; nil for a file that is not there.
    static func restored(_ path: ArchivePath) -> ArchivePath? {
        guard path.names.first == trash else { return nil }
        return ArchivePath(Array(path.names.dropFirst()))
    }

    static func isInTrash(_ path: ArchivePath) -> Bool { path.names.first == trash }
}

/// A file or folder of the archive, as the names that lead to it from the archive's own folder.
struct ArchivePath: Hashable, Sendable, CustomStringConvertible {
    var names: [String]

    init(_ names: [String]) { self.names = names }

    /// Reads "articles/2014/…".
    init(_ text: String) { names = text.split(separator: "/").map(String.init) }

    /// The last of its names.
    var name: String { names.last ?? "" }

    /// The folder that it lies in.
    var folder: ArchivePath { ArchivePath(Array(names.dropLast())) }

    var description: String { names.joined(separator: "/") }

    func appending(_ name: String) -> ArchivePath { ArchivePath(names + [name]) }
}
