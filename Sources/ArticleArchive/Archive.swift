public import Articles

/// A folder of articles: plain JSON files beside their untouched originals.
///
/// ```swift
/// let archive = try Archive.create("/home/ada/News")
/// let outcomes = try archive.add([Archive.Addition(article: article, original: bytes)])
/// for entry in try archive.articles() { … }
/// ```
///
/// Reading records changes nothing and never waits; ``catalogue(say:)`` and its like take into the index what changed
/// on the disk. Writing waits a few seconds for another writer, and when it returns, what it reports is on the disk for
/// good.
public struct Archive: Hashable, Sendable {
    /// The archive's folder.
    public let path: String

    private init(path: String) { self.path = path }

    /// Whether a folder is an archive.
    public static func exists(at path: String) -> Bool {
        // A folder that cannot be opened is no archive for whoever asks.
        guard let folder = try? Folder.open(path) else { return false }
        return folder.has(ArchiveLayout.marker)
    }

    /// Opens an archive that exists.
    public static func open(_ path: String) throws(ArchiveError) -> Archive {
        guard let folder = try Folder.open(path) else { throw .noArchive(path: path) }
        try Marker.check(in: folder)
        return Archive(path: path)
    }

    /// Makes an archive, and the folders that lead to it; or opens it where there is one.
    public static func create(_ path: String) throws(ArchiveError) -> Archive {
        if exists(at: path) { return try open(path) }
        do throws(ArchiveError) {
            try Marker.put(in: try Folder.make(path))
        } catch .system(_, let path, let code) {
            throw .cannotCreate(path: path, code: code)
        }
        return try open(path)
    }

    /// Adds a batch: originals first, then their records, all of it flushed together. It returns the outcome of each,
    /// in order, only once that is durable. Where it throws, nothing was added.
    ///
    /// - Parameter texts: The texts that are there, so that one which comes again in other bytes is told, or skipped.
    @discardableResult
    public func add(_ batch: [Addition], knowing texts: KnownTexts? = nil) throws(ArchiveError) -> [AddOutcome] {
        guard !batch.isEmpty else { return [] }
        return try writing { root throws(ArchiveError) in
            let outcomes = try Adder.add(batch, to: root, knowing: texts)
            IndexUpdate(root: root).add(outcomes.compactMap(\.newRecord))
            return outcomes
        }
    }

    /// Every record, read one at a time, in the order of dates and ids.
    public func articles() throws(ArchiveError) -> ArticleSequence {
        let root = try folder()
        return ArticleSequence(files: try RecordList(of: root).files, root: root)
    }

    /// Every record in the trash.
    public func trash() throws(ArchiveError) -> ArticleSequence {
        let root = try folder()
        return ArticleSequence(files: try RecordList(of: root, inTrash: true).files, root: root)
    }

    /// The one article whose id begins like this.
    public func find(_ prefix: String) throws(ArchiveError) -> StoredArticle {
        let root = try folder()
        let copies = try Lookup(list: try RecordList(of: root), root: root, inTrash: false).copies(of: prefix)
        return copies[0]
    }

    /// The files that hold the one article whose id begins like this; mostly one, more where somebody copied it.
    public func copies(of prefix: String) throws(ArchiveError) -> [StoredArticle] {
        let root = try folder()
        return try Lookup(list: try RecordList(of: root), root: root, inTrash: false).copies(of: prefix)
    }

    /// Whether it can be written to: throws what a change would throw, and waits as it would.
    public func checkIsWritable() throws(ArchiveError) {
        try writing { _ throws(ArchiveError) in }
    }

    /// Changes records in their places: all of them together, durably, or none where it throws. `change` is given each
    /// record as it is on the disk by then. File names stay, whatever becomes of a title or date.
    ///
    /// - Parameter asRead: Whether nothing is to be changed where a record does not say any more what it said.
    /// - Returns: the outcome of each, in order.
    public func revise(
        _ records: [StoredArticle], asRead: Bool = false, by change: (inout Article) -> Void
    ) throws(ArchiveError) -> [Revision] {
        guard !records.isEmpty else { return [] }
        return try writing { root throws(ArchiveError) in
            let revisions = try Reviser.revise(records, asRead: asRead, in: root, by: change)
            IndexUpdate(root: root).add(revisions.compactMap(\.changedRecord))
            return revisions
        }
    }

    /// The bytes that an article was made from.
    public func original(of stored: StoredArticle) throws(ArchiveError) -> [UInt8] {
        try Originals(root: try folder()).bytes(of: stored)
    }

    /// Moves articles to the trash; none, where one of them cannot be told. Gives them with their places there.
    @discardableResult
    public func remove(_ prefixes: [String]) throws(ArchiveError) -> [StoredArticle] {
        try writing { root throws(ArchiveError) in
            let removed = try Trash(root: root).take(prefixes)
            IndexUpdate(root: root).remove(removed.map(\.article.id))
            return removed
        }
    }

    /// Moves articles back from the trash; none, where one of them cannot be told. Gives them with their new places.
    @discardableResult
    public func restore(_ prefixes: [String]) throws(ArchiveError) -> [StoredArticle] {
        try writing { root throws(ArchiveError) in
            let restored = try Trash(root: root).giveBack(prefixes)
            IndexUpdate(root: root).add(restored.map { ArchivePath($0.path) })
            return restored
        }
    }

    /// The texts of the articles that are there, for ``add(_:knowing:)``.
    ///
    /// - Parameters:
    ///   - skipping: Whether an article whose text is there in other bytes is not to be kept.
    ///   - watch: Is told how far the index is, where that has to be made first, and answers whether to go on.
    ///   - say: Takes a sentence for whoever waits: that the index cannot be used, so that nothing will be told.
    public func knownTexts(
        skipping: Bool = false, watch: @escaping IndexProgress.Watch = { _ in true }, say: @escaping (String) -> Void
    ) throws(ArchiveError) -> KnownTexts {
        try KnownTexts(of: try folder(), skipping: skipping, watch: watch, say: say)
    }

    /// The source that answers questions about the articles.
    ///
    /// - Parameters:
    ///   - watch: Is told how far the index is, where that takes long, and answers whether to go on.
    ///   - say: Takes a sentence for whoever waits: that the index was damaged, or cannot be used.
    public func catalogue(
        watch: @escaping IndexProgress.Watch = { _ in true }, say: @escaping (String) -> Void
    ) throws(ArchiveError) -> Catalogue {
        let root = try folder()
        let keeper = IndexKeeper(root: root, watch: watch, say: say)
        let failure: ArchiveError
        do throws(ArchiveError) {
            return try Catalogue(source: try IndexSource(keeper: keeper), root: root)
        } catch .interrupted {
            throw .interrupted
        } catch {
            failure = error
        }
        if root.isReadOnly, let source = try? IndexSource(asItIs: keeper),
            let catalogue = try? Catalogue(source: source, root: root)
        {
            return catalogue
        }
        let catalogue = try Catalogue(source: RecordSource(root: root), root: root)
        say("\(failure); answering from the records, which takes longer")
        return catalogue
    }

    /// Makes the index anew from the records. Gives the number of articles in it.
    ///
    /// - Parameter watch: Is told how far it is, and answers whether to go on; where not, the index stays as it was.
    public func reindex(watch: @escaping IndexProgress.Watch = { _ in true }) throws(ArchiveError) -> Int {
        let root = try folder()
        return try IndexKeeper(root: root, watch: watch, say: { _ in }).reindex()
    }

    private func folder() throws(ArchiveError) -> Folder {
        guard let folder = try Folder.open(path) else { throw .noArchive(path: path) }
        return folder
    }

    private func writing<Result>(
        _ work: (Folder) throws(ArchiveError) -> Result
    ) throws(ArchiveError) -> Result {
        let root = try folder()
        let lock = try ArchiveLock.take(in: root)
        defer { withExtendedLifetime(lock) {} }
        try PassingName.removeLeftovers(in: root)
        return try work(root)
    }
}

extension Archive.AddOutcome {
    /// The record that the archive did not have before.
    fileprivate var newRecord: ArchivePath? {
        switch self {
        case .added(let path, _), .restored(let path): ArchivePath(path)
        case .alreadyThere, .skipped, .refused: nil
        }
    }
}

extension Archive {
    /// An article to be kept, and the bytes that it was made from.
    public struct Addition: Sendable {
        public var article: Article
        public var original: [UInt8]

        public init(article: Article, original: [UInt8]) {
            self.article = article
            self.original = original
        }
    }

    /// The outcome of an addition. Each path is relative to the archive.
    public enum AddOutcome: Hashable, Sendable {
        /// It is kept; where another article has the same text in other bytes, that one's id.
        case added(path: String, sameTextAs: ArticleID? = nil)
        /// It was not kept, since another article has the same text in other bytes: the id and the file of that one.
        case skipped(path: String, sameTextAs: ArticleID)
        /// The archive had it. The record was not touched; an original that was missing was put in its place.
        case alreadyThere(path: String)
        /// It was in the trash, and is back as it was: with its tags, its note and the time it was first archived.
        case restored(path: String)
        /// It was not added, since a file stands in its way that is never written over; which, and why.
        case refused(path: String, reason: String)
    }
}
