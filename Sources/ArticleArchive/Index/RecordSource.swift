import Articles

/// Answers from the records themselves: slow, and always possible.
struct RecordSource: CatalogueSource {
    private let articles: [StoredArticle]
    private let damagedRecords: [DamagedRecord]

    init(root: Folder) throws(ArchiveError) {
        var articles: [StoredArticle] = []
        var damaged: [DamagedRecord] = []
        for entry in ArticleSequence(files: try RecordList(of: root).files, root: root) {
            switch entry {
            case .article(let stored): articles.append(stored)
            case .damaged(let record): damaged.append(record)
            }
        }
        self.articles = articles
        damagedRecords = damaged
    }

    func damaged() -> [DamagedRecord] { damagedRecords.sorted { $0.path < $1.path } }

    func isEmpty() -> Bool { articles.isEmpty }

    func list(_ condition: Condition?, by order: ListOrder, isReversed: Bool, limit: Int?) -> [CatalogueEntry] {
        order.sorted(found(condition), isReversed: isReversed).prefix(limit ?? .max).map { CatalogueEntry($0) }
    }

    /// Not ranked: the newest first.
    func search(_ condition: Condition?, limit: Int?) -> SearchResult {
        let hits = found(condition).sorted { left, right in
            let days = (IndexKey.day(of: left.article), IndexKey.day(of: right.article))
            return days.0 == days.1 ? ListOrder.isBefore(left, right) : days.0 > days.1
        }
        return SearchResult(hits: hits.prefix(limit ?? .max).map { CatalogueEntry($0) }, total: hits.count)
    }

    func tally(_ condition: Condition?, by field: TallyField) -> Tally {
        var builder = TallyBuilder(field: field)
        for stored in found(condition) { builder.count(field.values(of: stored.article)) }
        return builder.tally
    }

    private func found(_ condition: Condition?) -> [StoredArticle] {
        guard let condition else { return articles }
        var folder = WordFolder()
        return articles.filter { condition.isTrue(of: SearchedArticle($0.article, folder: &folder)) }
    }
}
