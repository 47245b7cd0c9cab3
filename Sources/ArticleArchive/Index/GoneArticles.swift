import GRDB

/// The tombstones of articles that have been taken out of the index while their words are still in it.
///
/// The word index keeps no texts, and to forget an article it would have to be told all of its words again, which would
/// have to be kept for that, at half the size of the words themselves. So their numbers are kept instead, and are never
/// given again: no list, hit or count has them, and ``WordRanking`` leaves them out of all that it adds up. Once they
/// are many, the index is made anew.
struct GoneArticles {
    /// Their numbers in the word index, ascending.
    let keys: [Int64]
    /// How many words they have.
    let wordCount: Int64

    init(in db: Database) throws {
        keys = try Int64.fetchAll(db, sql: "SELECT id FROM gone ORDER BY id")
        wordCount = try Int64.fetchOne(db, sql: "SELECT sum(length) FROM gone") ?? 0
    }

    /// Whether there are so many, or would be with some more, that a new index is made sooner than the old one kept.
    static func areTooMany(with more: Int = 0, in db: Database) throws -> Bool {
        let gone = more + (try Int.fetchOne(db, sql: "SELECT count(*) FROM gone") ?? 0)
        guard gone > few else { return false }
        return gone > (try Int.fetchOne(db, sql: "SELECT files FROM look") ?? 0) / 4
    }

    /// A day has had more articles than it has numbers for, those that are gone included.
    struct NumbersUsedUp: Error {}

    private static let few = 2_000
}
