/// Answers questions about an archive's articles.
///
/// ```swift
/// let catalogue = try archive.catalogue { print($0) }
/// for hit in try catalogue.search(Query("harbour -ferry"), limit: 20) { … }
/// ```
///
/// It asks the index, which first takes in what changed on the disk; where there can be no index, because the archive
/// is read-only or the disk is full, it asks the records themselves: the same articles, later, those of
/// a search in the order of dates.
public final class Catalogue {
    /// Files that should be records and are not.
    public let damaged: [DamagedRecord]
    private let source: any CatalogueSource
    private let root: Folder

    init(source: any CatalogueSource, root: Folder) throws(ArchiveError) {
        self.source = source
        self.root = root
        damaged = try source.damaged()
    }

    /// Whether there is no article at all.
    public func isEmpty() throws(ArchiveError) -> Bool { try source.isEmpty() }

    /// The articles that a query finds, sorted.
    public func list(
        _ query: Query = .everything, by order: ListOrder = .date, isReversed: Bool = false, limit: Int? = nil
    ) throws(ArchiveError) -> [CatalogueEntry] {
        try source.list(query.condition, by: order, isReversed: isReversed, limit: limit)
    }

    /// The articles that a query finds, the best first.
    ///
    /// - Parameter limit: The most hits; nil for all of them.
    public func search(_ query: Query, limit: Int? = nil) throws(ArchiveError) -> SearchResult {
        try source.search(query.condition, limit: limit)
    }

    /// How often each value occurs among the articles that a query finds; sorted by value.
    public func tally(_ query: Query = .everything, by field: TallyField) throws(ArchiveError) -> Tally {
        try source.tally(query.condition, by: field)
    }

    /// The whole records of entries, one at a time, in their order.
    public func articles(_ entries: [CatalogueEntry]) -> ArticleSequence {
        let files = entries.map { RecordFile(path: ArchivePath($0.path), id: FileName.id(in: $0.path)) }
        return ArticleSequence(files: files, root: root)
    }
}

/// The best hits of a search.
public struct SearchResult: Hashable, Sendable {
    public var hits: [CatalogueEntry]
    /// How many articles the query finds, whether they are among the hits or beyond the limit.
    public var total: Int
    /// Whether there were so many that only the newest were ranked; how many those are.
    public var rankedNewest: Int?
}

/// How many articles have each value of a field.
public struct Tally: Hashable, Sendable {
    public struct Count: Hashable, Sendable {
        public var value: String
        public var count: Int
    }

    public var field: TallyField
    public var counts: [Count]
    /// How many articles have no value.
    public var without: Int
    /// How many articles were counted.
    public var total: Int
}

/// A source that can answer: the index, or the records.
protocol CatalogueSource {
    func damaged() throws(ArchiveError) -> [DamagedRecord]
    func isEmpty() throws(ArchiveError) -> Bool
    func list(
        _ condition: Condition?, by order: ListOrder, isReversed: Bool, limit: Int?
    ) throws(ArchiveError) -> [CatalogueEntry]
    func search(_ condition: Condition?, limit: Int?) throws(ArchiveError) -> SearchResult
    func tally(_ condition: Condition?, by field: TallyField) throws(ArchiveError) -> Tally
}
