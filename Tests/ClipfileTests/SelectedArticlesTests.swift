import ArticleArchive
import Articles
import Testing

@testable import clipfile

struct SelectedArticlesTests {
    private let tool: Tool
    private let archive: Archive

    init() throws {
        tool = try Tool()
        archive = try Archive.create(tool.folder + "/News")
        try archive.add(
            (0..<600).map { number in
                let digits = String(String(number, radix: 16).reversed())
                let digest = digits + String(repeating: "0", count: 63 - digits.count) + "1"
                let source = SourceFile(sha256: digest, mediaType: "text/plain", encoding: "utf-8", byteCount: 1)
                let id = try #require(ArticleID(sha256: digest))
                var article = Article(id: id, source: source, parser: ParserVersion("0.1.0"))
                article.title = "Harbour"
                return Archive.Addition(article: article, original: [0x61])
            })
    }

    /// How many articles each batch has, where Ctrl-C is pressed while one of them is at hand.
    private func batches(interruptedIn last: Int?) throws -> (counts: [Int], wasInterrupted: Bool) {
        var counts: [Int] = []
        let selected = SelectedArticles(.query(try Query("harbour")), in: archive) { counts.count == last }
        try selected.forEachBatch { counts.append($0.count) }
        return (counts, selected.wasInterrupted)
    }

    @Test func endsBetweenTwoBatches() throws {
        let whole = try batches(interruptedIn: nil)
        #expect(whole.counts == [256, 256, 88] && !whole.wasInterrupted)
        let interrupted = try batches(interruptedIn: 1)
        #expect(interrupted.counts == [256] && interrupted.wasInterrupted)
    }

    @Test func hasNotBeenInterruptedWhereNothingWasLeft() throws {
        let late = try batches(interruptedIn: 3)
        #expect(late.counts == [256, 256, 88] && !late.wasInterrupted)
    }
}
