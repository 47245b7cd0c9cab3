import GRDB

/// How often each value of a field occurs: the answer to `stats`.
struct TallyRequest {
    private let condition: ConditionSQL
    private let field: TallyField

    init(_ condition: Condition?, by field: TallyField) {
        self.condition = ConditionSQL(condition)
        self.field = field
    }

    func tally(in db: Database) throws -> Tally {
        try field.filing.map { try filings($0, in: db) } ?? dates(in: db)
    }

    /// By date, which the index has in order; a date's year and month are its beginning.
    private func dates(in db: Database) throws -> Tally {
        var builder = TallyBuilder(field: field)
        let length = field == .year ? 4 : 7
        let rows = try fetch(
            "SELECT article.date, count(*) FROM article WHERE \(condition.whole) GROUP BY article.date", in: db)
        for row in rows {
            let date: String? = row[0]
            builder.countArticles(row[1], hasValue: date != nil)
            if let date { builder.add(row[1], to: String((date.split(separator: "/").first ?? "").prefix(length))) }
        }
        return builder.tally
    }

    private func filings(_ number: Int, in db: Database) throws -> Tally {
        var builder = TallyBuilder(field: field)
        let found: SQL = "SELECT article.id FROM article WHERE \(condition.whole)"
        let isWhole = condition.match == nil && condition.filter == nil
        let among: SQL = isWhole ? "1" : "filing.article IN (\(found))"
        let rows = try fetch(
            """
            SELECT (SELECT text FROM value WHERE id = filing.value), count(*) FROM filing
            WHERE filing.field = \(number) AND \(among) GROUP BY filing.value
            """, in: db)
        for row in rows { builder.add(row[1], to: row[0]) }
        let total = try count("SELECT count(*) FROM article WHERE \(condition.whole)", in: db)
        let having = try count(
            "SELECT count(DISTINCT filing.article) FROM filing WHERE filing.field = \(number) AND \(among)", in: db)
        builder.countArticles(having, hasValue: true)
        builder.countArticles(total - having, hasValue: false)
        return builder.tally
    }

    private func count(_ request: SQL, in db: Database) throws -> Int { try fetch(request, in: db)[0][0] }

    private func fetch(_ request: SQL, in db: Database) throws -> [Row] {
        let (sql, arguments) = try request.build(db)
        return try Row.fetchAll(db, sql: sql, arguments: arguments)
    }
}
