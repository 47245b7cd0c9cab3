import Articles
import GRDB
import Testing

@testable import ArticleArchive

struct GoneArticlesTests {
    private let scratch: Scratch
    private let archive: Archive

    init() throws {
        scratch = try Scratch()
        archive = try scratch.archive()
        try archive.add(try (0..<8).map { try sample($0, title: "Harbour \($0)") })
        _ = try hits("harbour")
    }

    private func hits(_ query: String) throws -> [String] {
        try archive.catalogue { Issue.record("\($0)") }.search(try Query(query), limit: 100).hits.map(\.id.digits)
    }

    private func retitle(_ number: Int, _ title: String) throws {
        let stored = try archive.find(try sample(number).article.id.digits)
        _ = try archive.revise([stored]) { $0.title = title }
    }

    private func index<Value>(_ work: (Database) throws -> Value) throws -> Value {
        try DatabaseQueue(path: archive.path + "/index.sqlite").write(work)
    }

    private func goneCount() throws -> Int? { try index { try Int.fetchOne($0, sql: "SELECT count(*) FROM gone") } }

    @Test func wordsThatWereTakenOutFindNothing() throws {
        try retitle(3, "Lighthouse")
        #expect(try goneCount() == 1)
        #expect(try hits("title:harbour").count == 7)
        #expect(try hits("title:lighthouse") == [try sample(3).article.id.digits])
        try archive.remove([try sample(3).article.id.digits])
        #expect(try hits("title:lighthouse").isEmpty)
        #expect(try hits("-title:harbour").isEmpty)
    }

    @Test func theirWordsDoNotCountWhenHitsAreRanked() throws {
        let query = "harbour OR ferry OR lighthouse"
        for turn in 0..<30 { try retitle(turn % 8, turn % 3 == 0 ? "Ferry" : "The Lighthouse of the Harbour \(turn)") }
        let kept = try scores(query)
        #expect(try goneCount() == 30)
        _ = try archive.reindex()
        #expect(try goneCount() == 0)
        #expect(try scores(query) == kept)
    }

    @Test func ranksAsTheFunctionOfFTS5DoesWhereNothingIsGone() throws {
        for (own, builtIn) in zip(try scores("harbour OR the"), try scores("harbour OR the", isBuiltIn: true)) {
            #expect(abs(own - builtIn) < 1e-12)
        }
    }

    private func scores(_ query: String, isBuiltIn: Bool = false) throws -> [Double] {
        try index { db in
            try WordRanking.install(in: db)
            let weights = TextField.allCases.map { String($0.weight) }.joined(separator: ", ")
            let score = isBuiltIn ? "bm25(words, \(weights))" : "\(WordRanking.function)(words)"
            return try Double.fetchAll(
                db,
                sql: """
                    SELECT \(score) AS score FROM words
                    WHERE words MATCH ? AND rowid NOT IN (SELECT id FROM gone) ORDER BY score
                    """, arguments: [query])
        }
    }

    @Test func anIndexIsMadeAnewOnceTheyAreMany() throws {
        try index { db in
            for number in 0..<2_000 { try db.execute(sql: "INSERT INTO gone VALUES(?, 0)", arguments: [number]) }
        }
        try retitle(1, "Lighthouse")
        #expect(try goneCount() == 2_001)
        try retitle(1, "Lightship")
        #expect(try hits("title:lightship").count == 1)
        #expect(try goneCount() == 0)
    }

    @Test func anIndexIsMadeAnewWhenADayHasNoNumbersLeft() throws {
        let last = IndexKey.range(ofDay: IndexKey.day(of: try archive.kept()[0].article)).upperBound - 1
        try index { try $0.execute(sql: "INSERT INTO gone VALUES(?, 0)", arguments: [last]) }
        for stored in try archive.kept() { _ = try archive.revise([stored]) { $0.title = "Lighthouse" } }
        #expect(try hits("title:lighthouse").count == 8)
        #expect(try goneCount() == 0)
    }
}
