import GRDB

/// The articles that a query finds, sorted: the answer to `list`.
struct ListRequest {
    private let condition: ConditionSQL
    private let order: ListOrder
    private let isReversed: Bool
    /// From how many hits by words on all articles are gone through in their order, instead of sorting the hits.
    private let manyHits: Int

    init(_ condition: Condition?, by order: ListOrder, isReversed: Bool, manyHits: Int = 1_000) {
        self.condition = ConditionSQL(condition)
        self.order = order
        self.isReversed = isReversed
        self.manyHits = manyHits
    }

    func entries(in db: Database, limit: Int?) throws -> [CatalogueEntry] {
        let key = order.column
        let walks = try limit != nil && order == .date && hasManyHits(in: db)
        let dated = walks ? "article INDEXED BY article_date CROSS" : "article"
        var entries = try entries(in: db, of: dated, where: "\(sql: key) IS NOT NULL", limit: limit)
        let rest = limit.map { $0 - entries.count }
        if rest != 0 { entries += try self.entries(in: db, of: "article", where: "\(sql: key) IS NULL", limit: rest) }
        return entries
    }

    /// Whether the first hits are found soonest without sorting all of them.
    private func hasManyHits(in db: Database) throws -> Bool {
        guard let match = condition.match else { return false }
        let sql = "SELECT rowid FROM words WHERE words MATCH ? LIMIT 1 OFFSET ?"
        return try Row.fetchOne(db, sql: sql, arguments: [match, manyHits]) != nil
    }

    private func entries(
        in db: Database, of articles: String, where part: SQL, limit: Int?
    ) throws -> [CatalogueEntry] {
        let request: SQL = """
            SELECT \(sql: CatalogueEntry.columns) AS path FROM \(sql: articles) JOIN file ON file.id = article.id
            WHERE \(part) AND \(condition.whole)
            ORDER BY \(sql: order.column) \(sql: isReversed ? "DESC" : "ASC"), article.digits, path LIMIT \(limit ?? -1)
            """
        let (sql, arguments) = try request.build(db)
        return try Row.fetchAll(db, sql: sql, arguments: arguments).map { try CatalogueEntry($0) }
    }
}

extension ListOrder {
    /// The column of ``key(of:)``.
    fileprivate var column: String {
        switch self {
        case .date: "article.date"
        case .title: "article.titleKey"
        case .author: "article.authorKey"
        case .publisher: "article.publisherKey"
        case .added: "article.archived"
        }
    }
}

extension ConditionSQL {
    /// All of it as a condition on `article`.
    var whole: SQL {
        let words: SQL? = match.map { "article.id IN (SELECT rowid FROM words WHERE words MATCH \($0))" }
        let parts = [words, filter].compactMap { $0 }
        return parts.isEmpty ? "1" : parts.joined(separator: " AND ")
    }
}
