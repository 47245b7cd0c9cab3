import Articles
import GRDB

/// Writes what the index says of files. To be used in a transaction, and with files in the order of their days: the
/// word index takes numbers that rise much faster than others.
final class IndexWriter {
    private let db: Database
    private var folder = WordFolder()
    private var values: [[UInt8]: Int64] = [:]
    private var nextKeys: [Int: Int] = [:]
    private var folders: [ArchivePath: Int64] = [:]
    private var fileCount = 0

    init(_ db: Database) { self.db = db }

    /// The number of a folder, which is looked at again by the next command unless ``remember(_:as:)`` follows.
    func folderID(_ path: ArchivePath) throws -> Int64 {
        if let id = folders[path] { return id }
        let text = path.description
        try statement("INSERT OR IGNORE INTO folder(path, changed, inode) VALUES(?, 0, 0)", [text])
        let id = try Int64.fetchOne(db, sql: "SELECT id FROM folder WHERE path = ?", arguments: [text])
        folders[path] = id
        return id ?? 0
    }

    /// A folder's own mark, once everything in it is known.
    func remember(_ path: ArchivePath, as mark: FileMark) throws {
        let id = try folderID(path)
        try statement("UPDATE folder SET changed = ?, inode = ? WHERE id = ?", [mark.changed, mark.inode, id])
    }

    func insert(_ indexed: IndexedFile) throws {
        let key = try nextKey(ofDay: indexed.day)
        let mark = indexed.mark
        var damage: String?
        switch indexed.content {
        case .damaged(let reason): damage = reason
        case .article(let article, let text):
            try insertRow(article, key: key, wordCount: text.wordCount)
            try insertFilings(of: article, key: key)
            try insertText(text, key: key)
        }
        try statement(
            """
            INSERT INTO file(id, folder, name, size, modified, changed, inode, damage) VALUES(?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                key, try folderID(indexed.file.path.folder), indexed.file.path.name, mark.size, mark.modified,
                mark.changed, mark.inode, damage,
            ])
        fileCount += 1
    }

    /// Takes a file and its article out again; its words stay in the word index, see ``GoneArticles``.
    func remove(_ key: Int) throws {
        try statement("INSERT INTO gone(id, length) SELECT id, length FROM article WHERE id = ?", [key])
        for (table, column) in [("filing", "article"), ("article", "id"), ("file", "id")] {
            try statement("DELETE FROM \(table) WHERE \(column) = ?", [key])
        }
        fileCount -= 1
    }

    /// Forgets a folder whose files have been taken out.
    func removeFolder(_ id: Int64) throws {
        for key in try Int.fetchAll(db, sql: "SELECT id FROM file WHERE folder = ? ORDER BY id", arguments: [id]) {
            try remove(key)
        }
        try statement("DELETE FROM folder WHERE id = ?", [id])
    }

    /// To be called at the end.
    func finish() throws { try statement("UPDATE look SET files = files + ?", [fileCount]) }

    /// The number of a file; nil for one that the index does not know.
    func key(of path: ArchivePath) throws -> Int? {
        try Int.fetchOne(
            db, sql: "SELECT id FROM file WHERE folder = ? AND name = ?",
            arguments: [try folderID(path.folder), path.name])
    }

    /// The numbers of all files that hold an article.
    func keys(of id: ArticleID) throws -> [Int] {
        try Int.fetchAll(db, sql: "SELECT id FROM article WHERE digits = ? ORDER BY id", arguments: [id.digits])
    }

    private func insertRow(_ article: Article, key: Int, wordCount: Int) throws {
        let entry = CatalogueEntry(article, path: "")
        let days = article.date.map { DayRange($0) }
        try statement(
            """
            INSERT INTO article(id, digits, title, authors, publisher, date, firstDay, lastDay, archived, addedDay,
                language, titleKey, authorKey, publisherKey, textKey, traits, length)
            VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                key, article.id.digits, entry.title, entry.authors, entry.publisher, article.date?.description,
                days?.first, days?.last, article.archived, Archived.day(article.archived),
                article.language?.rawValue.lowercased(), ListOrder.title.key(of: article),
                ListOrder.author.key(of: article), ListOrder.publisher.key(of: article),
                article.source.textSHA256.flatMap(TextKey.number), ArticleTrait.bits(of: article), wordCount,
            ])
    }

    private func insertFilings(of article: Article, key: Int) throws {
        for field in TallyField.allCases {
            guard let number = field.filing else { continue }
            for text in field.values(of: article) {
                try statement(
                    "INSERT INTO filing(field, value, article) VALUES(?, ?, ?)", [number, try valueID(text), key])
            }
        }
    }

    private func valueID(_ text: String) throws -> Int64 {
        let bytes = Array(text.utf8)
        if let id = values[bytes] { return id }
        let folded = folder.words(of: text).joined(separator: " ")
        try statement("INSERT OR IGNORE INTO value(text, folded) VALUES(?, ?)", [text, folded])
        let id = try Int64.fetchOne(db, sql: "SELECT id FROM value WHERE text = ?", arguments: [text]) ?? 0
        if values.count > IndexWriter.mostValues { values.removeAll() }
        values[bytes] = id
        return id
    }

    private func insertText(_ text: FoldedText, key: Int) throws {
        try statement(IndexWriter.insertWords, StatementArguments([key] + text.fields))
    }

    private func nextKey(ofDay day: Int) throws -> Int {
        let range = IndexKey.range(ofDay: day)
        var next = nextKeys[day]
        if next == nil {
            next = try [last("file", in: range), last("gone", in: range)].compactMap { $0 }.max().map { $0 + 1 }
        }
        let key = next ?? range.lowerBound
        guard range.contains(key) else {
            if try last("gone", in: range) != nil { throw GoneArticles.NumbersUsedUp() }
            return try nextKey(ofDay: day + 1)
        }
        if nextKeys.count > IndexWriter.mostValues { nextKeys.removeAll() }
        nextKeys[day] = key + 1
        return key
    }

    /// The highest number that a table has in a range.
    private func last(_ table: String, in range: Range<Int>) throws -> Int? {
        try Int.fetchOne(
            db, sql: "SELECT max(id) FROM \(table) WHERE id >= ? AND id < ?",
            arguments: [range.lowerBound, range.upperBound])
    }

    private func statement(_ sql: String, _ arguments: StatementArguments) throws {
        let statement = try db.cachedStatement(sql: sql)
        statement.setUncheckedArguments(arguments)
        try statement.execute()
    }

    private static let mostValues = 100_000
    private static let insertWords: String = {
        let columns = ["rowid"] + IndexSchema.wordColumns
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        return "INSERT INTO words(\(columns.joined(separator: ", "))) VALUES(\(marks))"
    }()
}
