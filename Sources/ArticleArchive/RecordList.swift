import Articles

/// A file that may hold a record: where it is, and all that is known of it before it is read.
struct RecordFile: Hashable, Sendable {
    var path: ArchivePath
    /// The article's id, by the file's name, or by its content where the name was given by somebody else; nil where
    /// neither tells.
    var id: ArticleID?
    /// The date, from where the id is from: "2014-06-17"; empty for an undated article.
    var date = ""
    /// Why it cannot be opened; nil for a plain file.
    var obstacle: String?
}

extension RecordFile {
    /// By date, then by id; undated articles come last.
    static func isBefore(_ left: RecordFile, _ right: RecordFile) -> Bool {
        if left.date.isEmpty != right.date.isEmpty { return right.date.isEmpty }
        if left.date != right.date { return left.date < right.date }
        if left.id != right.id { return (left.id?.digits ?? "~") < (right.id?.digits ?? "~") }
        return left.path.description < right.path.description
    }
}

extension RecordFile {
    /// The entry of a folder as a record file, told by its name; nil for one that is no record.
    init?(_ entry: Folder.Entry, in folder: ArchivePath) {
        let id = FileName.id(in: entry.name)
        guard !entry.name.hasPrefix("."), id != nil || RecordFile.isName(entry.name) else { return nil }
        self.init(path: folder.appending(entry.name), id: id)
        if !entry.isText {
            obstacle = "its name is not UTF-8"
        } else if entry.kind == .other {
            obstacle = "a link or a device, not a file"
        } else if id != nil {
            date = folder.name == ArchiveLayout.undated ? "" : String(FileName.date(in: entry.name))
        }
    }

    private static func isName(_ name: String) -> Bool {
        name.hasSuffix(ArchiveLayout.recordSuffix) && !name.contains(".sync-conflict-")
    }
}

/// Which records there are: the one place that everything in the archive asks.
///
/// It reads the names in the folders, and so needs no index.
struct RecordList: Sendable {
    /// In the order of their dates, then of their ids.
    let files: [RecordFile]

    /// The folders hold everything that people and their tools put there, in any depth. Records are the `.json` files
    /// in them; hidden files, backups and the copies that Syncthing makes of conflicting edits are not ours to judge.
    init(of root: Folder, inTrash: Bool = false) throws(ArchiveError) {
        var found: [RecordFile] = []
        var waiting = [ArchiveLayout.records(inTrash: inTrash)]
        while let path = waiting.popLast() {
            guard let folder = try root.folder(at: path) else { continue }
            for entry in try folder.entries() where !entry.name.hasPrefix(".") {
                if entry.kind == .folder {
                    if entry.isText, path.names.count < RecordList.deepest {
                        waiting.append(path.appending(entry.name))
                    }
                } else if let file = RecordList.file(entry, in: path, of: root) {
                    found.append(file)
                }
            }
        }
        files = found.sorted(by: RecordFile.isBefore)
    }

    /// How many folders deep a record may lie.
    static let deepest = 32

    /// Nil for a file that is no record by its name.
    private static func file(_ entry: Folder.Entry, in folder: ArchivePath, of root: Folder) -> RecordFile? {
        guard var file = RecordFile(entry, in: folder) else { return nil }
        if file.id == nil, case .article(let stored) = RecordReader.read(file, in: root) {
            file.id = stored.article.id
            file.date = stored.article.date.map(FileName.date) ?? ""
        }
        return file
    }
}
