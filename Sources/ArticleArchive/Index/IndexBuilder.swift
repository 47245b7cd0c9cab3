import GRDB

/// Makes an index from the records alone, beside the old one, and puts it in its place when it is whole. To be used
/// under an ``ArchiveLock``.
struct IndexBuilder {
    let root: Folder
    let watch: IndexProgress.Watch

    func build() throws {
        let passingName = PassingName.make(0)
        let path = root.path(of: passingName)
        do {
            let queue = try IndexDatabase.make(path)
            try queue.write(fill)
            try IndexDatabase.finish(queue)
            // The write-ahead log of the old file must not be taken for one of the new, nor the old file be read
            // without it.
            for suffix in ["", "-shm", "-wal"] { try root.remove(ArchiveLayout.index + suffix) }
            guard try root.move(passingName, to: root, as: ArchiveLayout.index) else {
                throw DatabaseError(resultCode: .SQLITE_BUSY)
            }
        } catch {
            try root.remove(passingName)
            throw error
        }
    }

    private func fill(_ db: Database) throws {
        let changes = try ChangeFinder.changes(in: root, since: db, files: .none)
        let writer = IndexWriter(db)
        try IndexedFile.readAhead(IndexedFile.ordered(changes.read), in: root, watch: watch) { files in
            for file in files { try writer.insert(file) }
        }
        for (path, mark) in changes.folders { try writer.remember(path, as: mark) }
        try writer.finish()
        try FileLook.all.remember(in: db)
    }
}
