import Articles
import GRDB
import GRDBSQLite
import Glibc

/// How well articles answer a query: BM25 over weighted fields, as FTS5's own `bm25` computes it, but for
/// ``GoneArticles``, whose words it would count.
///
/// It is a function of SQL for one request: it adds up once how rare each phrase of the query is.
final class WordRanking {
    /// The function's name; it takes the table of words.
    static let function = "word_rank"

    private let gone: GoneArticles
    private let weights = TextField.allCases.map(\.weight)
    /// Nil until the first row asks.
    private var gathered: Statistics?

    private struct Statistics {
        /// How rare each phrase of the query is.
        var rarity: [Double]
        /// How many words an article has on average.
        var averageLength: Double
    }

    /// How fast a word that occurs again counts less, and how much the length of an article matters.
    private static let saturation = 1.2
    private static let lengthShare = 0.75

    private typealias API = UnsafePointer<Fts5ExtensionApi>

    /// FTS5's answer where it is not `SQLITE_OK`.
    private struct Failure: Error {
        var code: Int32
    }

    private init(gone: GoneArticles) { self.gone = gone }

    /// Makes the function known to a connection, in place of the one of an earlier question, which is freed with the
    /// connection. A statement that names it must not be kept for another question.
    static func install(in db: Database) throws {
        let fts5 = FTS5.api(db)
        let ranking = Unmanaged.passRetained(WordRanking(gone: try GoneArticles(in: db)))
        let code = fts5.pointee.xCreateFunction(
            UnsafeMutablePointer(mutating: fts5), function, ranking.toOpaque(),
            { api, match, context, _, _ in WordRanking.answer(api, match, context) },
            { ranking in
                if let ranking { Unmanaged<WordRanking>.fromOpaque(ranking).release() }
            })
        guard code == SQLITE_OK else {
            ranking.release()
            throw DatabaseError(resultCode: ResultCode(rawValue: code))
        }
    }

    private static func answer(_ api: API?, _ match: OpaquePointer?, _ context: OpaquePointer?) {
        guard let api, let match, let own = api.pointee.xUserData(match) else { return }
        let ranking = Unmanaged<WordRanking>.fromOpaque(own).takeUnretainedValue()
        do throws(Failure) {
            sqlite3_result_double(context, try ranking.score(api, match))
        } catch {
            sqlite3_result_error_code(context, error.code)
        }
    }

    /// The less, the better, so that the best come first.
    private func score(_ api: API, _ match: OpaquePointer) throws(Failure) -> Double {
        let statistics = try statistics(api, match)
        var length: Int32 = 0
        try check(api.pointee.xColumnSize(match, -1, &length))
        let share = WordRanking.lengthShare * Double(length) / statistics.averageLength
        let damping = WordRanking.saturation * (1 - WordRanking.lengthShare + share)
        var score = 0.0
        for phrase in statistics.rarity.indices {
            let weight = try weight(of: Int32(phrase), api, match)
            score += statistics.rarity[phrase] * weight * (WordRanking.saturation + 1) / (weight + damping)
        }
        return -score
    }

    /// The weight of a phrase in the row at hand: the sum over all places where it stands.
    private func weight(of phrase: Int32, _ api: API, _ match: OpaquePointer) throws(Failure) -> Double {
        var weight = 0.0
        var place = Fts5PhraseIter()
        var (column, offset): (Int32, Int32) = (0, 0)
        try check(api.pointee.xPhraseFirst(match, phrase, &place, &column, &offset))
        while column >= 0 {
            weight += weights[Int(column)]
            api.pointee.xPhraseNext(match, &place, &column, &offset)
        }
        return weight
    }

    private func statistics(_ api: API, _ match: OpaquePointer) throws(Failure) -> Statistics {
        if let gathered { return gathered }
        var (rows, words): (Int64, Int64) = (0, 0)
        try check(api.pointee.xRowCount(match, &rows))
        try check(api.pointee.xColumnTotalSize(match, -1, &words))
        rows -= Int64(gone.keys.count)
        words -= gone.wordCount
        var rarity: [Double] = []
        for phrase in 0..<api.pointee.xPhraseCount(match) {
            // A word that half of the articles have tells nothing; nobody needs to know how many more have it.
            let found = Double(try rowCount(of: phrase, upTo: Int(rows + 1) / 2, api, match))
            rarity.append(max(1e-6, log((Double(rows) - found + 0.5) / (found + 0.5))))
        }
        let statistics = Statistics(rarity: rarity, averageLength: Double(words) / Double(max(1, rows)))
        gathered = statistics
        return statistics
    }

    /// In how many articles a phrase stands; not counted further than to a number.
    private func rowCount(
        of phrase: Int32, upTo most: Int, _ api: API, _ match: OpaquePointer
    ) throws(Failure) -> Int {
        var count = RowCount(gone: gone.keys, most: most)
        let code = withUnsafeMutablePointer(to: &count) { count in
            api.pointee.xQueryPhrase(match, phrase, count) { api, row, count in
                guard let api, let row, let count else { return SQLITE_ERROR }
                let goesOn = count.assumingMemoryBound(to: RowCount.self).pointee.add(api.pointee.xRowid(row))
                return goesOn ? SQLITE_OK : SQLITE_DONE
            }
        }
        try check(code)
        return count.rows
    }

    /// Counts rows, but for those that are gone. FTS5 gives rows in the order of their numbers.
    private struct RowCount {
        let gone: [Int64]
        let most: Int
        var rows = 0
        private var next = 0
        private var last = Int64.min

        init(gone: [Int64], most: Int) {
            self.gone = gone
            self.most = most
        }

        /// Counts a row; false once there are enough of them.
        mutating func add(_ key: Int64) -> Bool {
            if !isGone(key) { rows += 1 }
            return rows < most
        }

        private mutating func isGone(_ key: Int64) -> Bool {
            guard !gone.isEmpty else { return false }
            if key < last { next = 0 }
            last = key
            while next < gone.count, gone[next] < key { next += 1 }
            return next < gone.count && gone[next] == key
        }
    }

    private func check(_ code: Int32) throws(Failure) {
        if code != SQLITE_OK { throw Failure(code: code) }
    }
}
