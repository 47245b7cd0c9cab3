import GRDB

/// The articles that a query finds, the best first: the answer to `search`.
///
/// bm25 looks at every hit, and the commonest words are in every article. So where there are more than ``most`` hits,
/// those of the newest days are ranked, as many days as are needed to have that many hits; whole days, so that the
/// answer does not depend on the order in which articles came into the index. Whoever wants all hits gets all, ranked.
struct SearchRequest {
    static let most = 5_000

    private let condition: ConditionSQL
    /// The words that hits are ranked by; nil for a query without words.
    private let ranking: String?
    /// The words that hits must have besides.
    private let besides: String?

    init(_ condition: Condition?) {
        self.condition = ConditionSQL(condition)
        let phrases = condition?.soughtPhrases ?? []
        let any = phrases.map { ConditionSQL.phrase($0.words, in: $0.field) }.joined(separator: " OR ")
        let ranksByMatch = self.condition.match != nil && self.condition.tellsPhrases
        ranking = ranksByMatch ? self.condition.match : any.isEmpty ? nil : any
        besides = ranksByMatch ? nil : self.condition.match
    }

    /// - Parameter limit: The most hits; nil for all of them.
    func result(in db: Database, limit: Int?) throws -> SearchResult {
        // Where as many are wanted as there are, all are ranked.
        let isPart = try limit.map { try $0 < SearchRequest.most || $0 < count(in: db) } ?? false
        let first = isPart ? try firstKey(in: db) : nil
        var hits = try ranked(in: db, from: first ?? 0, limit: limit ?? -1)
        if condition.match == nil, hits.count < limit ?? .max {
            hits += try unranked(in: db, from: first ?? 0, limit: limit.map { $0 - hits.count } ?? -1)
        }
        let total = hits.count == limit ?? .max || first != nil ? try count(in: db) : hits.count
        return SearchResult(hits: hits, total: total, rankedNewest: first == nil ? nil : SearchRequest.most)
    }

    /// How many articles the query finds.
    private func count(in db: Database) throws -> Int {
        let request: SQL =
            condition.match.map { match in
                """
                SELECT count(*) FROM words \(articles)
                WHERE words MATCH \(match) AND words.rowid NOT IN (SELECT id FROM gone) AND \(filter)
                """
            } ?? "SELECT count(*) FROM article WHERE \(filter)"
        return try fetch(request, in: db).first.map { $0[0] as Int } ?? 0
    }

    /// Where the newest hits begin; nil where all of them are ranked.
    private func firstKey(in db: Database) throws -> Int? {
        let order: SQL =
            condition.match.map { match in
                """
                SELECT words.rowid FROM words \(articles)
                WHERE words MATCH \(match) AND words.rowid NOT IN (SELECT id FROM gone) AND \(filter)
                ORDER BY words.rowid DESC
                """
            } ?? "SELECT article.id FROM article WHERE \(filter) ORDER BY article.id DESC"
        let key = try fetch("\(order) LIMIT 1 OFFSET \(SearchRequest.most)", in: db).first.map { $0[0] as Int }
        return key.map { IndexKey.range(ofDay: IndexKey.day(ofKey: $0)).lowerBound }
    }

    private func ranked(in db: Database, from first: Int, limit: Int) throws -> [CatalogueEntry] {
        guard let ranking else { return [] }
        try WordRanking.install(in: db)
        // Scores are computed before anything else is looked up.
        return try entries(
            """
            SELECT words.rowid AS id, \(sql: WordRanking.function)(words) AS score FROM words
            \(articles) WHERE words MATCH \(ranking) AND words.rowid >= \(first) AND \(among) AND \(filter)
            """, order: "best.score, best.id / \(IndexKey.perDay) DESC", in: db, limit: limit)
    }

    /// Hits by other things than words: an author, or a date, in a query with OR.
    private func unranked(in db: Database, from first: Int, limit: Int) throws -> [CatalogueEntry] {
        let words: SQL = ranking.map { "article.id NOT IN (SELECT rowid FROM words WHERE words MATCH \($0))" } ?? "1"
        return try entries(
            "SELECT article.id FROM article WHERE article.id >= \(first) AND \(filter) AND \(words)",
            order: "best.id / \(IndexKey.perDay) DESC", in: db, limit: limit)
    }

    private var among: SQL {
        besides.map { "words.rowid IN (SELECT rowid FROM words WHERE words MATCH \($0))" } ?? "1"
    }

    private var filter: SQL { condition.filter ?? SQL("1") }

    /// Joined only where something is asked of them.
    private var articles: SQL { condition.filter == nil ? SQL("") : SQL("JOIN article ON article.id = words.rowid") }

    private func entries(
        _ best: SQL, order: SQL, in db: Database, limit: Int
    ) throws -> [CatalogueEntry] {
        let request: SQL = """
            SELECT \(sql: CatalogueEntry.columns) AS path FROM (\(best)) AS best
            JOIN article ON article.id = best.id JOIN file ON file.id = best.id
            ORDER BY \(order), article.digits, path LIMIT \(limit)
            """
        return try fetch(request, in: db).map { try CatalogueEntry($0) }
    }

    private func fetch(_ request: SQL, in db: Database) throws -> [Row] {
        let (sql, arguments) = try request.build(db)
        return try Row.fetchAll(db, sql: sql, arguments: arguments)
    }
}
