import GRDB

/// The articles that a query finds, sorted: what `list` shows.
struct ListRequest {
    private let condition: ConditionSQL
    private let key: String
    private let isReversed: Bool

    init(_ condition: Condition?, by order: ListOrder, isReversed: Bool) {
        self.condition = ConditionSQL(condition)
        key = order.column
        self.isReversed = isReversed
    }

    func entries(in db: Database, limit: Int?) throws -> [CatalogueEntry] {
        var entries = try entries(in: db, where: "\(sql: key) IS NOT NULL", limit: limit)
        let rest = limit.map { $0 - entries.count }
        if rest != 0 { entries += try self.entries(in: db, where: "\(sql: key) IS NULL", limit: rest) }
        return entries
    }

    private func entries(in db: Database, where part: SQL, limit: Int?) throws -> [CatalogueEntry] {
        let request: SQL = """
            SELECT \(sql: CatalogueEntry.columns) AS path FROM article JOIN file ON file.id = article.id
            WHERE \(part) AND \(condition.whole)
            ORDER BY \(sql: key) \(sql: isReversed ? "DESC" : "ASC"), article.digits, path LIMIT \(limit ?? -1)
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
