import ArticleArchive
import Articles

/// The articles that a selection means, some at a time, so that a large archive takes no more memory than a small one.
///
/// Ctrl-C ends it between two batches: the batches done until then stay, and the command can say how many articles they
/// had.
final class SelectedArticles {
    private let archive: Archive
    private let selection: Selection
    private let isInterrupted: () -> Bool
    private(set) var damaged = 0
    /// Whether it ended before all of them were handed on.
    private(set) var wasInterrupted = false

    /// As many are handed on together.
    private static let batchCount = 256

    init(
        _ selection: Selection, in archive: Archive, isInterrupted: @escaping () -> Bool = { Signals.wasInterrupted }
    ) {
        self.selection = selection
        self.archive = archive
        self.isInterrupted = isInterrupted
    }

    /// Hands on all of them.
    ///
    /// - Throws: where an id means no article, or a query finds none.
    func forEachBatch(_ body: ([StoredArticle]) throws -> Void) throws {
        switch selection {
        case .ids(let ids): try body(try articles(ids))
        case .query(let query):
            let reading = try CatalogueReading(archive)
            let entries = try reading.catalogue.list(query)
            Signals.watchForInterruption()
            defer { Signals.endWatch() }
            var batch: [StoredArticle] = []
            for stored in reading.articles(entries) {
                if batch.count == SelectedArticles.batchCount {
                    try body(batch)
                    batch.removeAll(keepingCapacity: true)
                }
                if isInterrupted() {
                    wasInterrupted = true
                    return
                }
                batch.append(stored)
            }
            if !batch.isEmpty { try body(batch) }
            damaged = reading.damaged
            if entries.isEmpty { try reading.check(found: false, query: query) }
        }
    }

    private func articles(_ ids: [String]) throws -> [StoredArticle] {
        var seen: Set<String> = []
        let copies = try Selection.naming { try ids.flatMap { try archive.copies(of: $0) } }
        return copies.filter { seen.insert($0.path).inserted }
    }
}
