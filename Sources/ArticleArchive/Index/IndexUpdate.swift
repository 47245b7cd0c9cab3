import Articles
import GRDB

/// Tells the index of what a command of ours did, in the same step. To be used under the command's ``ArchiveLock``.
///
/// Where the index cannot be told, nothing is lost and nothing is wrong: the folders' marks have changed, and the next
/// command that asks the index looks through them. So this throws nothing, and makes no index where there is none.
struct IndexUpdate {
    let root: Folder

    /// New records, by their files.
    func add(_ paths: [ArchivePath]) {
        update { db in
            let writer = IndexWriter(db)
            let files = paths.map { RecordFile(path: $0, id: FileName.id(in: $0.name)) }
            for file in try IndexedFile.read(files, in: root) {
                if let key = try writer.key(of: file.file.path) { try writer.remove(key) }
                try writer.insert(file)
            }
            for path in Set(paths.map(\.folder)) { try writer.remember(path, as: .unknown) }
            try writer.finish()
        }
    }

    /// Articles of which no record is in the archive any more.
    func remove(_ ids: [ArticleID]) {
        update { db in
            let writer = IndexWriter(db)
            for id in ids {
                for key in try writer.keys(of: id) { try writer.remove(key) }
            }
            try writer.finish()
        }
    }

    private func update(_ work: (Database) throws -> Void) {
        do {
            guard case .open(let queue) = try IndexDatabase.open(in: root) else { return }
            try queue.write { if try !GoneArticles.areTooMany(in: $0) { try work($0) } }
            try queue.close()
        } catch {
            // See above: the next command takes it in.
        }
    }
}
