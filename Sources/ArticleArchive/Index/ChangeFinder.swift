import GRDB

/// The changes in an archive's folders since the index was written.
struct IndexChanges {
    /// Numbers of files that are gone or differ.
    var removed: [Int] = []
    /// Files that are new or differ.
    var read: [RecordFile] = []
    /// Folders that were looked through, with their marks before that.
    var folders: [(path: ArchivePath, mark: FileMark)] = []
    var goneFolders: [Int64] = []

    /// Whether every article is as it was; folders may have been looked through.
    var areOfNoArticle: Bool { removed.isEmpty && read.isEmpty && goneFolders.isEmpty }

    var isEmpty: Bool { removed.isEmpty && read.isEmpty && folders.isEmpty && goneFolders.isEmpty }
}

/// Finds out what changed, as cheaply as a file system lets it.
///
/// A file that is added, moved, deleted or replaced changes its folder's own mark, so unchanged folders are not looked
/// through. An editor that writes into a file changes only that file's mark, and asking for it takes a system call a
/// file: a tenth of a second for a hundred thousand. So files of unchanged folders are looked at by these rules:
///
/// - up to ``few`` files: all of them, every time;
/// - up to ``many``: all of them, or none where that was done in the last two seconds;
/// - else the next ``inTurn`` of them, and all of them, once one of these turns out to have changed.
struct ChangeFinder {
    static let few = IndexLimits.allEachTime
    static let many = IndexLimits.allSoon
    static let inTurn = 10_000

    private let db: Database
    private let root: Folder
    private var known: [ArchivePath: KnownFolder] = [:]
    private var children: [ArchivePath: [ArchivePath]] = [:]
    private var changes = IndexChanges()
    /// Folders that are there and need no look at their files any more.
    private var lookedThrough: Set<Int64> = []
    private var present: Set<Int64> = []

    private struct KnownFolder {
        var id: Int64
        var changed: Int
        var inode: Int
    }

    /// - Parameter files: How many files are looked at one by one, in unchanged folders.
    static func changes(in root: Folder, since db: Database, files: FileLook) throws -> IndexChanges {
        var finder = try ChangeFinder(db: db, root: root)
        let articles = ArchiveLayout.records(inTrash: false)
        if let folder = try root.folder(at: articles) { try finder.look(at: articles, folder) }
        finder.forgetGoneFolders()
        try finder.lookAtFiles(files)
        return finder.changes
    }

    private init(db: Database, root: Folder) throws {
        self.db = db
        self.root = root
        let rows = try Row.fetchCursor(db, sql: "SELECT id, path, changed, inode FROM folder")
        while let row = try rows.next() {
            let path = ArchivePath(row[1] as String)
            known[path] = KnownFolder(id: row[0], changed: row[2], inode: row[3])
            children[path.folder, default: []].append(path)
        }
    }

    private mutating func look(at path: ArchivePath, _ folder: Folder) throws {
        let mark = FileMark.of(folder)
        guard let known = known[path] else { return try lookThrough(path, folder, mark: mark, id: nil) }
        present.insert(known.id)
        guard known.changed == mark.changed, known.inode == mark.inode else {
            return try lookThrough(path, folder, mark: mark, id: known.id)
        }
        for child in children[path] ?? [] {
            if let inner = try folder.folder(child.name) { try look(at: child, inner) }
        }
    }

    private mutating func lookThrough(_ path: ArchivePath, _ folder: Folder, mark: FileMark, id: Int64?) throws {
        if let id { lookedThrough.insert(id) }
        changes.folders.append((path, mark.settled(at: FileMark.now())))
        var files: [Folder.Entry] = []
        for entry in try folder.entries() where !entry.name.hasPrefix(".") {
            guard entry.kind == .folder else {
                files.append(entry)
                continue
            }
            guard entry.isText, path.names.count < RecordList.deepest else { continue }
            if let inner = try folder.folder(entry.name) { try look(at: path.appending(entry.name), inner) }
        }
        var known = try id.map { try KnownFiles(ofFolder: $0, in: db) } ?? KnownFiles()
        for (file, mark) in zip(files, FileMark.of(files.map(\.name), in: folder)) {
            if known.take(file.name, mark) { continue }
            if let record = RecordFile(file, in: path) { changes.read.append(record) }
        }
        changes.removed.append(contentsOf: known.rest)
    }

    private mutating func forgetGoneFolders() {
        for folder in known.values where !present.contains(folder.id) {
            changes.goneFolders.append(folder.id)
        }
    }

    /// Looks at files of folders that seem unchanged.
    private mutating func lookAtFiles(_ look: FileLook) throws {
        guard let range = look.range else { return }
        let before = changes.read.count + changes.removed.count
        try lookAtFiles(range, limit: look.limit)
        // Where one was edited in place, others may have been.
        if look.limit != nil, changes.read.count + changes.removed.count > before {
            try lookAtFiles(0...Int.max, limit: nil, except: Set(changes.removed))
        }
    }

    private mutating func lookAtFiles(_ range: ClosedRange<Int>, limit: Int?, except done: Set<Int> = []) throws {
        let paths = Dictionary(uniqueKeysWithValues: known.map { ($1.id, $0) })
        let files = try KnownFile.some(range, limit: limit, in: db).filter {
            present.contains($0.folder) && !lookedThrough.contains($0.folder) && !done.contains($0.key)
        }
        for (key, record) in try KnownFile.changed(among: files, paths: paths, in: root) {
            changes.removed.append(key)
            if let record { changes.read.append(record) }
        }
    }
}

/// Up to how many articles a file that an editor wrote into is noticed how soon; see ``ChangeFinder``.
public enum IndexLimits {
    /// All files are looked at by each command.
    public static let allEachTime = 5_000
    /// All files are looked at by a command two seconds after the last one that did so.
    public static let allSoon = 20_000
}
