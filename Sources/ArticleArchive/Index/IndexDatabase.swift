import GRDB

/// The file of the index: `index.sqlite` in the archive.
enum IndexDatabase {
    enum State {
        case open(DatabaseQueue)
        case missing
        /// Nothing that this version can use, and why.
        case unusable(Reason)
    }

    /// Why an index has to be made anew.
    enum Reason {
        case damaged
        case otherVersion(Int)
    }

    /// Opens the index of an archive.
    ///
    /// - Throws: errors that are not the file's fault: a folder that cannot be written, a link in its place.
    static func open(in root: Folder) throws -> State {
        let name = ArchiveLayout.index
        guard root.has(name) else { return .missing }
        guard root.isFile(name) else { throw ArchiveError.link(path: root.path(of: name)) }
        do {
            let mapped = root.isOnNetwork ? 0 : mostMapped
            let queue = try queue(root.path(of: name), journal: journal(for: root), mapped: mapped)
            let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
            return version == IndexSchema.version ? .open(queue) : .unusable(.otherVersion(version))
        } catch let error as DatabaseError where isDamage(error) {
            return .unusable(.damaged)
        }
    }

    /// Opens the index of an archive that nothing can be written to, as it is: without a lock, a log or shared memory,
    /// which are files too. Nil where it is none of this version, or somebody else writes to it.
    static func openAsItIs(in root: Folder) throws -> DatabaseQueue? {
        let name = ArchiveLayout.index
        guard root.isFile(name), !root.has(name + "-wal") else { return nil }
        // Each byte by its number, since some would mean something in an address.
        let path = root.path(of: name).utf8.map { "%" + String(Int($0) + 0x100, radix: 16).dropFirst() }.joined()
        var configuration = Configuration()
        configuration.readonly = true
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768;")
        }
        let queue = try DatabaseQueue(path: "file:\(path)?immutable=1", configuration: configuration)
        let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
        return version == IndexSchema.version ? queue : nil
    }

    /// Whether SQL was wrong or too long: where the index was good, the fault is not the file's.
    static func isOfSQL(_ error: any Error) -> Bool { (error as? DatabaseError)?.resultCode == .SQLITE_ERROR }

    /// Whether the file itself is broken, so that another must be made.
    static func isDamage(_ error: any Error) -> Bool {
        guard let error = error as? DatabaseError else { return false }
        switch error.resultCode {
        // An error in our SQL means that tables are not those of the version that the file bears.
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH: return true
        default: return false
        }
    }

    /// A new, empty index under a passing name, set up to take much at once. To be closed before it gets its name.
    static func make(_ path: String) throws -> DatabaseQueue {
        let queue = try queue(path, journal: "OFF", mapped: 0)
        try queue.writeWithoutTransaction { db in
            // Pages that one piece of the word index fills. Larger ones stay half empty, and taking in a few files,
            // which touches many of them, would write them whole.
            try db.execute(sql: "PRAGMA page_size = 4096; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE")
            try IndexSchema.create(in: db)
            try db.execute(
                sql: """
                    INSERT INTO words(words, rank) VALUES('hashsize', \(bulkHashSize));
                    INSERT INTO words(words, rank) VALUES('automerge', 0);
                    """)
        }
        return queue
    }

    /// Ends the writing of a new index.
    static func finish(_ queue: DatabaseQueue) throws {
        try queue.writeWithoutTransaction { db in
            try db.execute(
                sql: """
                    INSERT INTO words(words) VALUES('optimize');
                    INSERT INTO words(words, rank) VALUES('hashsize', \(hashSize));
                    INSERT INTO words(words, rank) VALUES('automerge', 4);
                    ANALYZE;
                    """)
        }
        try queue.close()
    }

    /// How many bytes of new words FTS5 gathers before it writes them. Measured: with less it merges more, with more
    /// its table no longer fits into the processor's cache.
    private static let bulkHashSize = 16 << 20
    private static let hashSize = 4 << 20
    /// How much of the file is read where it lies in the system's memory, without a copy of each page; most that SQLite
    /// can. Not over a network, where another host may cut the file short under a reader.
    private static let mostMapped = 0x7FFF_0000
    /// Seconds to wait for another command that writes to the index.
    private static let patience = 5.0

    private static func queue(_ path: String, journal: String, mapped: Int) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { db in
            // Rows that are taken out of the index need not be wiped from the disk: it all stands in the records.
            try db.execute(
                sql: """
                    PRAGMA journal_mode = \(journal);
                    PRAGMA synchronous = NORMAL;
                    PRAGMA secure_delete = OFF;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA cache_size = -32768;
                    PRAGMA mmap_size = \(mapped);
                    """)
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// A write-ahead log lets readers and a writer work at once, but needs shared memory, which NFS has not.
    private static func journal(for root: Folder) -> String {
        root.isOnNetwork ? "TRUNCATE" : "WAL"
    }
}
