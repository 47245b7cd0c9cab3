import Articles
import GRDB
import Testing

@testable import ArticleArchive

struct ListRequestTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test(arguments: ["strike", "harbour OR the", "the -ferry", "the date:2014", "the is:undated", "zeppelin"])
    func findsTheSameInBothWays(text: String) throws {
        var random = SplitMix(seed: 5)
        let archive = try scratch.archive()
        try archive.add(try (0..<80).map { try RandomArticles.article($0, using: &random) })
        _ = try archive.reindex()
        let condition = try Query(text).condition
        try DatabaseQueue(path: archive.path + "/index.sqlite").read { db in
            for (limit, isReversed) in [(3, false), (20, true), (100, false)] {
                let lists = try [0, Int.max].map {
                    try ListRequest(condition, by: .date, isReversed: isReversed, manyHits: $0)
                        .entries(in: db, limit: limit)
                }
                #expect(lists[0] == lists[1])
            }
        }
    }
}
