import Articles

/// A file that may hold a record: where it is, and what is known of it before it is read.
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
    /// By date, then by id; what is undated comes last.
    static func isBefore(_ left: RecordFile, _ right: RecordFile) -> Bool {
        if left.date.isEmpty != right.date.isEmpty { return right.date.isEmpty }
        if left.date != right.date { return left.date < right.date }
        if left.id != right.id { return (left.id?.digits ?? "~") < (right.id?.digits ?? "~") }
        return left.path.description < right.path.description
    }
}

/// Which records there are: the one place that everything in the archive asks.
///
/// It reads the names in the folders. An index will answer here instead, and nobody else will see the difference.
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
                } else if RecordList.isRecordName(entry.name) {
                    found.append(RecordList.file(entry, in: path, of: root))
                }
            }
        }
        files = found.sorted(by: RecordFile.isBefore)
    }

    /// How many folders deep a record may lie.
    private static let deepest = 32

    private static func isRecordName(_ name: String) -> Bool {
        name.hasSuffix(ArchiveLayout.recordSuffix) && !name.contains(".sync-conflict-")
    }

    private static func file(_ entry: Folder.Entry, in folder: ArchivePath, of root: Folder) -> RecordFile {
        var file = RecordFile(path: folder.appending(entry.name), id: FileName.id(in: entry.name))
        if !entry.isText {
            file.obstacle = "its name is not UTF-8"
        } else if entry.kind == .other {
            file.obstacle = "a link or a device, not a file"
        } else if file.id != nil {
            file.date = folder.name == ArchiveLayout.undated ? "" : String(FileName.date(in: entry.name))
        } else if case .article(let stored) = RecordReader.read(file, in: root) {
            file.id = stored.article.id
            file.date = stored.article.date.map(FileName.date) ?? ""
        }
        return file
    }
}
