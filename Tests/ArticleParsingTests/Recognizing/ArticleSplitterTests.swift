import ArticleParsing
import Articles
import Testing

struct ArticleSplitterTests {
    private func article(_ title: String, _ author: String, _ date: String, _ paragraphs: Int = 3) -> String {
        let body = (SmallArticle.paragraphs + SmallArticle.paragraphs).prefix(paragraphs).joined(separator: "\n\n")
        return "\(title)\n\nBy \(author)\n\n\(date)\n\n\(body)\n\n"
    }

    private var first: String { article("The Town Waits", "Jane Roe", "June 3, 2014") }

    @Test(arguments: ["", "# "])
    func splitsTwoArticles(_ mark: String) throws {
        let text = mark + first + mark + article("The River Rises", "John Doe", "June 4, 2014")
        let parsed = try SmallArticle.parse(text)
        #expect(parsed.map(\.article.title) == ["The Town Waits", "The River Rises"])
        #expect(parsed.map { $0.article.authors.map(\.name) } == [["Jane Roe"], ["John Doe"]])
        #expect(parsed.map(\.article.date?.description) == ["2014-06-03", "2014-06-04"])
        #expect(parsed.map(\.article.body.count) == [3, 3])
    }

    @Test func theSlicesTileTheFile() throws {
        let text = first + article("The River Rises", "John Doe", "June 4, 2014")
        let parsed = try SmallArticle.parse(text)
        #expect(parsed.first?.bytes.lowerBound == 0)
        #expect(parsed.last?.bytes.upperBound == text.utf8.count)
        #expect(parsed.first?.bytes.upperBound == parsed.last?.bytes.lowerBound)
        for one in parsed {
            #expect(one.article.source.partOf?.bytes.range == one.bytes)
            #expect(one.article.source.byteCount == one.bytes.count)
            #expect(one.lines.last?.bytes?.upperBound == one.bytes.count)
        }
        #expect(Set(parsed.map(\.article.id)).count == 2)
        #expect(Set(parsed.map(\.article.source.partOf?.sha256)).count == 1)
    }

    @Test(arguments: [
        "The River Rises\nBy John Doe, June 4, 2014\n\nThe Road Is Closed\nBy Max Moe, June 5, 2014\n",
        "The River Rises\n\nBy John Doe\n\nJune 4, 2014\n", "By John Doe\n\nJune 4, 2014\n",
        "By Tuesday\n\nJune 4, 2014\n\n" + SmallArticle.body,
        "The letter read:\n\nBy John Doe\n\nJune 4, 2014\n\n" + SmallArticle.body,
    ])
    func splitsNoArticleFromItsOwnTail(_ tail: String) throws {
        #expect(try SmallArticle.parse(first + tail).count == 1)
    }

    @Test func splitsShortArticlesToo() throws {
        let text =
            first + article("The River Rises", "John Doe", "June 4, 2014", 2)
            + article("The Road Is Closed", "Max Moe", "June 5, 2014", 2)
        let titles = try SmallArticle.parse(text).map(\.article.title)
        #expect(titles == ["The Town Waits", "The River Rises", "The Road Is Closed"])
    }
}
