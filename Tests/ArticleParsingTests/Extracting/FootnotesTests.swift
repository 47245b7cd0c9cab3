import Testing

@testable import ArticleParsing

struct FootnotesTests {
    /// The texts that are taken, where those that begin with "+" were.
    private func taken(_ markup: String) throws -> [String] {
        let read = try ReadPage(markup)
        let texts = read.blocks
        var isArticle = texts.map { $0.hasPrefix("+") }
        Footnotes.complete(&isArticle, in: read.page, read.tree)
        return zip(texts, isArticle).filter(\.1).map(\.0).filter { !$0.hasPrefix("+") }
    }

    @Test(arguments: [
        "<p>+It rose.<sup><a href=#fn1>1</a></sup></p><ol><li id=fn1><p>See the book. <a href=#r1>↩</a></p></li></ol>",
        "<p>+It rose.<a href=#n>[12]</a></p><div id=n>See the book. ↩</div>",
        "<p>+It rose.<a href='#n'>*</a></p><p><a name=n href=#r>*</a> See the book. ↩</p>",
    ])
    func takesWhatANumberLeadsTo(_ markup: String) throws {
        let taken = try taken(markup)
        #expect(taken.count == 1 && taken[0].hasSuffix("See the book. ↩"), "\(taken)")
    }

    @Test(arguments: [
        "<p>+It rose, see <a href=#more>more</a></p><p id=more>More of this</p>",
        "<p>+It rose.<a href=/x#n>1</a></p><p id=n>More of this</p>",
        "<p>+It rose.<a href=#n>1</a></p><h2 id=n>More of this</h2>",
        "<p>It rose.<a href=#n>1</a></p><p id=n>More of this</p>",
    ])
    func leavesTheRest(_ markup: String) throws {
        #expect(try taken(markup) == [])
    }

    @Test func leavesLongPagesToTheModel() throws {
        let prose = String(repeating: "word ", count: 1_000)
        #expect(try taken("<p>+It rose.<a href=#n>1</a> \(prose)</p><p id=n>See the book.</p>") == [])
    }
}
