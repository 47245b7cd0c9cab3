import GRDB

/// A file as the index knows it.
struct KnownFile: Sendable {
    var key: Int
    var folder: Int64
    var name: String
    var mark: FileMark

    private static let columns = "SELECT id, folder, name, size, modified, changed, inode FROM file"

    fileprivate init(_ row: Row) {
        key = row[0]
        folder = row[1]
        name = row[2]
        mark = FileMark(size: row[3], modified: row[4], changed: row[5], inode: row[6])
    }

    /// Files by their numbers.
    static func some(_ range: ClosedRange<Int>, limit: Int?, in db: Database) throws -> [KnownFile] {
        try fetch(
            " WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?", [range.lowerBound, range.upperBound, limit ?? -1], in: db)
    }

    fileprivate static func fetch(
        _ part: String, _ arguments: StatementArguments, in db: Database
    ) throws -> [KnownFile] {
        var files: [KnownFile] = []
        let rows = try Row.fetchCursor(db, sql: columns + part, arguments: arguments)
        while let row = try rows.next() { files.append(KnownFile(row)) }
        return files
    }

    /// The numbers of files that differ from what is known of them, and those to be read anew, where they are still
    /// there.
    static func changed(
        among files: [KnownFile], paths: [Int64: ArchivePath], in root: Folder
    ) throws -> [(key: Int, record: RecordFile?)] {
        try Parallel.map(files) { files throws(ArchiveError) in
            var changed: [(Int, RecordFile?)] = []
            var open: (id: Int64, folder: Folder?)?
            for file in files {
                guard let path = paths[file.folder] else { continue }
                let folder = if let open, open.id == file.folder { open.folder } else { try root.folder(at: path) }
                open = (file.folder, folder)
                guard let folder, FileMark.of(file.name, in: folder) != file.mark else { continue }
                let entry = Folder.Entry(name: file.name, kind: folder.entryKind(of: file.name), isText: true)
                changed.append((file.key, folder.has(file.name) ? RecordFile(entry, in: path) : nil))
            }
            return changed
        }
    }
}

/// The files of a folder as the index knows them, to be compared with those that are there.
struct KnownFiles {
    private var files: [Int: [KnownFile]] = [:]

    init() {}

    init(ofFolder id: Int64, in db: Database) throws {
        files = Dictionary(
            grouping: try KnownFile.fetch(" WHERE folder = ?", [id], in: db), by: \.mark.inode)
    }

    /// Takes out the file that is known by this name and mark; false where there is none.
    mutating func take(_ name: String, _ mark: FileMark) -> Bool {
        // By the number, which is quickly found. Names are compared byte by byte.
        let index = files[mark.inode]?.firstIndex { $0.mark == mark && name.utf8.elementsEqual($0.name.utf8) }
        guard let index else { return false }
        files[mark.inode]?.remove(at: index)
        return true
    }

    /// The numbers of those that were not taken out.
    var rest: [Int] { files.values.joined().map(\.key) }
}
