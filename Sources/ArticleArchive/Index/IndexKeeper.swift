import GRDB

/// Keeps the index as the files are.
struct IndexKeeper {
    let root: Folder
    let watch: IndexProgress.Watch
    /// Says a sentence to whoever waits: that the index is made anew, and why.
    let say: (String) -> Void

    /// The index, once it has taken in what changed on the disk.
    ///
    /// - Throws: why there can be none; the records have all the answers too.
    func index() throws(ArchiveError) -> DatabaseQueue {
        try naming { try current() }
    }

    /// The index as it is, where nothing can be written and it says what the files say. Nil where it does not.
    func indexAsItIs() throws -> DatabaseQueue? {
        guard let queue = try IndexDatabase.openAsItIs(in: root) else { return nil }
        let changes = try queue.read { try ChangeFinder.changes(in: root, since: $0, files: .next(in: $0)) }
        return changes.areOfNoArticle ? queue : nil
    }

    /// Makes the index anew. Gives the number of articles in it.
    func reindex() throws(ArchiveError) -> Int {
        try naming { try rebuild().read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") ?? 0 } }
    }

    /// Says of whatever goes wrong that it is the index, and why, without a word of SQL.
    func naming<Value>(_ work: () throws -> Value) throws(ArchiveError) -> Value {
        do {
            return try work()
        } catch let error as ArchiveError {
            throw error
        } catch {
            throw .index(path: root.path(of: ArchiveLayout.index), reason: IndexSource.words(for: error))
        }
    }

    private func current() throws -> DatabaseQueue {
        switch try IndexDatabase.open(in: root) {
        case .open(let queue):
            do {
                return try refresh(queue) ? queue : try rebuild()
            } catch is GoneArticles.NumbersUsedUp {
                return try rebuild()
            } catch  where IndexDatabase.isDamage(error) {
                return try rebuild(because: .damaged, closing: queue)
            }
        case .missing: return try rebuild()
        case .unusable(let reason): return try rebuild(because: reason)
        }
    }

    /// Makes the index anew, for the reason that its file gives.
    func rebuild(because reason: IndexDatabase.Reason, closing queue: DatabaseQueue? = nil) throws -> DatabaseQueue {
        try queue?.close()
        let rebuilt = try rebuild()
        switch reason {
        case .damaged: say("the index was damaged; it has been made anew from the records")
        case .otherVersion: say("the index was of another version of clipfile; it has been made anew from the records")
        }
        return rebuilt
    }

    /// Makes the index anew from the records.
    func rebuild() throws -> DatabaseQueue {
        let lock = try ArchiveLock.take(in: root)
        defer { withExtendedLifetime(lock) {} }
        try PassingName.removeLeftovers(in: root)
        try IndexBuilder(root: root, watch: watch).build()
        guard case .open(let queue) = try IndexDatabase.open(in: root) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
        return queue
    }

    /// Takes in what changed; false where that is so much that a new index is made sooner.
    private func refresh(_ queue: DatabaseQueue) throws -> Bool {
        let (look, changes, version) = try queue.read { db in
            let look = try FileLook.next(in: db)
            return (look, try ChangeFinder.changes(in: root, since: db, files: look), try othersVersion(of: db))
        }
        if changes.areOfNoArticle {
            if !changes.isEmpty || !look.needsNoMemory { try remember(look, changes, in: queue) }
            return true
        }
        guard try queue.read({ try !isMost(changes, of: $0) }) else { return false }
        try queue.write { db in
            // Another command may have been here first; then its work is not done again.
            let isAsSeen = try othersVersion(of: db) == version
            let changes = isAsSeen ? changes : try ChangeFinder.changes(in: root, since: db, files: look)
            // Before files get other numbers.
            try look.remember(in: db)
            try take(changes, into: db)
        }
        return true
    }

    /// A number that differs once another command has written to the index.
    private func othersVersion(of db: Database) throws -> Int? { try Int.fetchOne(db, sql: "PRAGMA data_version") }

    /// Which files come next, and which folders were looked through for nothing, is not worth waiting for.
    private func remember(_ look: FileLook, _ changes: IndexChanges, in queue: DatabaseQueue) throws {
        do {
            try queue.writeWithoutTransaction { db in
                let patience = try Int.fetchOne(db, sql: "PRAGMA busy_timeout") ?? 0
                try db.execute(sql: "PRAGMA busy_timeout = 0")
                defer { try? db.execute(sql: "PRAGMA busy_timeout = \(patience)") }
                try db.inTransaction(.immediate) {
                    try look.remember(in: db)
                    if !changes.isEmpty { try take(changes, into: db) }
                    return .commit
                }
            }
        } catch let error as DatabaseError
            where [.SQLITE_BUSY, .SQLITE_READONLY, .SQLITE_FULL].contains(error.resultCode)
        {
            return
        }
    }

    private func isMost(_ changes: IndexChanges, of db: Database) throws -> Bool {
        if try GoneArticles.areTooMany(with: changes.removed.count, in: db) { return true }
        guard changes.read.count > IndexKeeper.atOnce else { return false }
        return changes.read.count > (try Int.fetchOne(db, sql: "SELECT files FROM look") ?? 0) / 2
    }

    private func take(_ changes: IndexChanges, into db: Database) throws {
        let writer = IndexWriter(db)
        for key in changes.removed.sorted() { try writer.remove(key) }
        for id in changes.goneFolders { try writer.removeFolder(id) }
        try IndexedFile.readAhead(IndexedFile.ordered(changes.read), in: root, watch: watch) { files in
            for file in files { try writer.insert(file) }
        }
        for (path, mark) in changes.folders { try writer.remember(path, as: mark) }
        try writer.finish()
    }

    /// Up to so many changed files are always taken in one by one.
    private static let atOnce = 2_000
}
