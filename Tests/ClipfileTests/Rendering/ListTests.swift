import Articles
import Testing

@testable import ArticleArchive
@testable import clipfile

struct ListTests {
    private func articles() throws -> [StoredArticle] {
        let rows = [("00000000000a", "beta", 2010), ("00000000000b", "Alpha", nil), ("00000000000c", "alpha", 2009)]
        return try rows.map { id, title, year in
            var article = Article(
                id: try #require(ArticleID(id)),
                source: SourceFile(sha256: "", mediaType: "text/plain", encoding: "utf-8", byteCount: 1),
                parser: ParserVersion("0.1.0"))
            article.title = title
            article.date = year.flatMap { PartialDate(year: $0) }
            return StoredArticle(article: article, path: "")
        }
    }

    private func ids(_ articles: [StoredArticle]) -> String {
        String(articles.compactMap { $0.article.id.digits.last })
    }

    @Test func putsWhatIsMissingLast() throws {
        #expect(ids(ListOrder.date.sorted(try articles(), isReversed: false)) == "cab")
        #expect(ids(ListOrder.date.sorted(try articles(), isReversed: true)) == "acb")
    }

    @Test func sortsTitlesWithoutCase() throws {
        #expect(ids(ListOrder.title.sorted(try articles(), isReversed: false)) == "bca")
    }

    @Test func isAlwaysOneRowOfFiveFields() throws {
        var article = try SampleArticle.make()
        article.title = "two\nlines\tand a tab"
        let row = ListRow(CatalogueEntry(StoredArticle(article: article, path: "")))
        #expect(row.plain == "00112233aabb\t2014-06\tAda Quill\ttwo\\nlines\\tand a tab\tThe Invented Courier")
        #expect(ListRow.table([row]).lines(width: nil, hasHeader: false).count == 1)
        #expect(ListRow.table([row]).lines(width: nil, hasHeader: false)[0].contains("two lines and a tab"))
    }

    @Test(arguments: [60, 80, 120, 200])
    func fitsTheTerminal(width: Int) throws {
        let rows = ListRow.table([ListRow(CatalogueEntry(StoredArticle(article: try SampleArticle.make(), path: "")))])
        for line in rows.lines(width: width, hasHeader: true) { #expect(DisplayWidth.columns(of: line) <= width) }
    }

    @Test func keepsWhatHappenedAtTheEndOfALine() throws {
        let article = try SampleArticle.make()
        let line = ArticleLine.text(article, outcome: "already there", width: 60)
        #expect(line.hasPrefix("00112233aabb  2014-06     Harbour"))
        #expect(line.hasSuffix("…  already there"))
        #expect(DisplayWidth.columns(of: line) == 60)
        #expect(ArticleLine.text(article, outcome: "added", width: nil).hasSuffix("What Comes Next  added"))
    }
}
