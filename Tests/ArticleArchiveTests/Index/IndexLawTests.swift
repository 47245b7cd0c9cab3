import Articles
import Testing

@testable import ArticleArchive

/// Laws that hold of the index, whatever is done to an archive and whatever is asked.
struct IndexLawTests {
    private let scratch: Scratch
    private let archive: Archive

    init() throws {
        scratch = try Scratch()
        archive = try scratch.archive()
    }

    @Test(arguments: 0..<3 as Range<UInt64>)
    func findsWhatARecordItselfSays(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        try archive.add(try (0..<60).map { try RandomArticles.article($0, using: &random) })
        try scratch.write("{", to: "News/articles/broken.json")
        let index = try indexed()
        let records = try RecordSource(root: try folder())
        #expect(index.damaged == records.damaged())
        for _ in 0..<100 {
            let text = RandomArticles.query(using: &random)
            let query = try Query(text)
            let order = random.pick(ListOrder.allCases)
            let isReversed = random.chance(50)
            let limit = random.chance(50) ? Int.random(in: 0...20, using: &random) : nil
            #expect(
                try index.list(query, by: order, isReversed: isReversed, limit: limit)
                    == records.list(query.condition, by: order, isReversed: isReversed, limit: limit),
                "\(text), \(order), \(isReversed), \(limit ?? -1)")
            let field = random.pick(TallyField.allCases)
            #expect(try index.tally(query, by: field) == records.tally(query.condition, by: field), "\(text), \(field)")
            let hits = try index.search(query, limit: 1_000).hits
            #expect(Set(hits) == Set(records.search(query.condition, limit: 1_000).hits), "\(text)")
            #expect(hits.count == Set(hits).count, "\(text)")
        }
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    func aKeptIndexAnswersAsARebuiltOne(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var editor = ArchiveEditor(archive: archive, scratch: scratch)
        for _ in 0..<8 {
            for _ in 0..<Int.random(in: 1...6, using: &random) { try editor.edit(using: &random) }
            let queries = try (0..<5).map { _ in try Query(RandomArticles.query(using: &random)) } + [.everything]
            let kept = try answers(to: queries)
            #expect(kept.sentences.isEmpty)
            #expect(try archive.reindex() == kept.count)
            let rebuilt = try answers(to: queries)
            for (query, answers) in zip(queries, zip(kept.answers, rebuilt.answers)) {
                #expect(answers.0 == answers.1, "\(query.text), after \(editor.log.suffix(8))")
            }
            if random.chance(20) { try scratch.remove("News/index.sqlite") }
        }
    }

    private struct Answers {
        var sentences: [String] = []
        var count = 0
        var answers: [Answer] = []
    }

    private struct Answer: Equatable {
        var list: [CatalogueEntry]
        var search: SearchResult
        var tallies: [Tally]
    }

    private func answers(to queries: [Query]) throws -> Answers {
        let notes = Notes()
        let catalogue = try archive.catalogue { notes.sentences.append($0) }
        return Answers(
            sentences: notes.sentences, count: try catalogue.list().count,
            answers: try queries.map { query in
                Answer(
                    list: try catalogue.list(query), search: try catalogue.search(query, limit: 1_000),
                    tallies: try TallyField.allCases.map { try catalogue.tally(query, by: $0) })
            })
    }

    private func indexed() throws -> Catalogue {
        try archive.catalogue { Issue.record("\($0)") }
    }

    private func folder() throws -> Folder { try #require(try Folder.open(archive.path)) }
}

/// The sentences for whoever waits.
final class Notes {
    var sentences: [String] = []
}
