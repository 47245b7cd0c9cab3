import Articles

/// Changes records in their places: reads each anew, changes it, and commits all of them together.
///
/// To be used under an ``ArchiveLock``.
struct Reviser {
    private let root: Folder
    private let asRead: Bool
    private let change: (inout Article) -> Void
    private var writer: DurableWriter
    /// Where records are that are not where they were; made when one is missed.
    private var list: RecordList?

    /// So few files are flushed one by one.
    private static let few = 4

    static func revise(
        _ records: [StoredArticle], asRead: Bool, in root: Folder, by change: (inout Article) -> Void
    ) throws(ArchiveError) -> [Revision] {
        try withoutActuallyEscaping(change) { change throws(ArchiveError) in
            var reviser = Reviser(
                root: root, asRead: asRead, change: change,
                writer: DurableWriter(root: root, stages: 1, flushesEachFile: records.count <= few))
            return try reviser.reviseAll(records)
        }
    }

    private mutating func reviseAll(_ records: [StoredArticle]) throws(ArchiveError) -> [Revision] {
        var revisions: [Revision] = []
        do throws(ArchiveError) {
            for record in records { revisions.append(try revise(record)) }
            try writer.commit()
        } catch {
            writer.rollBack()
            throw error
        }
        return revisions
    }

    private mutating func revise(_ record: StoredArticle) throws(ArchiveError) -> Revision {
        guard let (path, bytes) = try current(record) else {
            if asRead { throw .changedMeanwhile(path: record.path) }
            return .refused(record, reason: "gone meanwhile")
        }
        let before: Article
        do throws(RecordReader.Flaw) {
            before = try RecordReader.article(from: bytes, named: record.article.id)
        } catch {
            return .refused(record, reason: error.reason)
        }
        if asRead, before != record.article { throw .changedMeanwhile(path: path.description) }
        var after = before
        change(&after)
        guard after != before else {
            // Whoever wrote it may have been killed before the folder was flushed, and have left something in it.
            _ = try writer.touched.makeFolder(path.folder)
            writer.touched.insert(path.folder)
            return .unchanged(StoredArticle(article: before, path: path.description))
        }
        if let lost = RecordLoss.path(ofWhatIsLostIn: bytes, writtenAs: before) {
            let reason = "has “\(lost)”, which this version does not know and would lose; not changed"
            return .refused(StoredArticle(article: before, path: path.description), reason: reason)
        }
        try writer.replace(bytes, with: Array(after.json()), at: path, stage: 0)
        return .changed(StoredArticle(article: after, path: path.description), before: before)
    }

    /// A record's bytes, wherever it was moved; nil where it is in the archive no more.
    private mutating func current(
        _ record: StoredArticle
    ) throws(ArchiveError) -> (path: ArchivePath, bytes: [UInt8])? {
        let path = ArchivePath(record.path)
        if let bytes = try read(path) { return (path, bytes) }
        if list == nil { list = try RecordList(of: root) }
        for file in list?.files ?? [] where file.id == record.article.id {
            if let bytes = try read(file.path) { return (file.path, bytes) }
        }
        return nil
    }

    private func read(_ path: ArchivePath) throws(ArchiveError) -> [UInt8]? {
        try root.folder(at: path.folder)?.read(path.name, limit: RecordReader.largest)
    }
}
