import Articles
import GRDB

/// Answers from the index.
///
/// Damage is mostly met while the index takes in what changed, and the index made anew then. Where only a question
/// comes upon it, that is done here, once, and the question asked again.
final class IndexSource: CatalogueSource {
    private var queue: DatabaseQueue
    private let keeper: IndexKeeper
    /// The file's mark when it was opened to be read as it is; nil where the index is kept.
    private let mark: FileMark?

    init(keeper: IndexKeeper) throws(ArchiveError) {
        self.keeper = keeper
        mark = nil
        queue = try keeper.index()
    }

    /// The index of an archive that cannot be written to; nil where it does not say what the files say.
    init?(asItIs keeper: IndexKeeper) throws {
        self.keeper = keeper
        mark = FileMark.of(ArchiveLayout.index, in: keeper.root)
        guard let queue = try keeper.indexAsItIs() else { return nil }
        self.queue = queue
    }

    func damaged() throws(ArchiveError) -> [DamagedRecord] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT folder.path || '/' || file.name AS path, file.damage
                    FROM file INDEXED BY file_damage CROSS JOIN folder ON folder.id = file.folder
                    WHERE file.damage IS NOT NULL ORDER BY path
                    """)
            return rows.map { DamagedRecord(path: $0[0], reason: $0[1]) }
        }
    }

    func isEmpty() throws(ArchiveError) -> Bool {
        try read { try Row.fetchOne($0, sql: "SELECT 1 FROM article LIMIT 1") == nil }
    }

    func list(
        _ condition: Condition?, by order: ListOrder, isReversed: Bool, limit: Int?
    ) throws(ArchiveError) -> [CatalogueEntry] {
        try read { try ListRequest(condition, by: order, isReversed: isReversed).entries(in: $0, limit: limit) }
    }

    func search(_ condition: Condition?, limit: Int?) throws(ArchiveError) -> SearchResult {
        try read { try SearchRequest(condition).result(in: $0, limit: limit) }
    }

    func tally(_ condition: Condition?, by field: TallyField) throws(ArchiveError) -> Tally {
        try read { try TallyRequest(condition, by: field).tally(in: $0) }
    }

    private func read<Value>(_ work: (Database) throws -> Value) throws(ArchiveError) -> Value {
        try keeper.naming {
            do {
                let value = try queue.read(work)
                // Nothing else keeps the index from being changed while it is read as it is.
                if let mark, FileMark.of(ArchiveLayout.index, in: keeper.root) != mark {
                    throw DatabaseError(resultCode: .SQLITE_BUSY)
                }
                return value
            } catch  where IndexDatabase.isDamage(error) && !IndexDatabase.isOfSQL(error) && mark == nil {
                queue = try keeper.rebuild(because: .damaged, closing: queue)
                return try queue.read(work)
            }
        }
    }

    /// A sentence for the error, without a word of SQL.
    static func words(for error: any Error) -> String {
        guard let error = error as? DatabaseError else { return "\(error)" }
        switch error.resultCode {
        case .SQLITE_FULL: return "the disk is full"
        case .SQLITE_BUSY, .SQLITE_LOCKED: return "another command is writing to it"
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: return "it cannot be written here"
        case .SQLITE_IOERR: return "reading or writing failed"
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: return "it is damaged"
        default: return "error \(error.extendedResultCode.rawValue) of SQLite"
        }
    }
}

extension CatalogueEntry {
    /// The columns that an entry is made of.
    static let columns = "article.digits, article.date, article.authors, article.title, article.publisher, \(path)"

    static let path = "(SELECT folder.path FROM folder WHERE folder.id = file.folder) || '/' || file.name"

    init(_ row: Row) throws {
        guard let id = ArticleID(row[0] as String) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        let date: String? = row[1]
        self.init(
            id: id, date: date.flatMap { PartialDate($0) }, authors: row[2], title: row[3], publisher: row[4],
            path: row[5])
    }
}
