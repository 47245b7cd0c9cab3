import Articles
import FoundationEssentials
import Testing

@Suite struct ArticleJSONTests {
    @Test func writesOnOneLineWhatFoundationWrites() throws {
        let article = try Article.full()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let expected = String(decoding: try encoder.encode(article), as: UTF8.self)
        #expect(String(decoding: article.jsonLine(), as: UTF8.self) == expected)
    }

    @Test func survivesItsJSON() throws {
        let article = try Article.full()
        #expect(try Article(json: article.json()) == article)
        #expect(try Article(json: article.jsonLine()) == article)
    }

    @Test func isIndentedByTwoSpacesAndEndsWithOneNewline() throws {
        let id = try #require(ArticleID("0123456789ab"))
        let source = SourceFile(sha256: "0", mediaType: "text/plain", encoding: "utf-8", byteCount: 1)
        var article = Article(id: id, source: source, parser: ParserVersion("9"))
        article.regions = ["USA"]
        let expected = """
            {
              "format": "clipfile/1",
              "id": "0123456789ab",
              "parser": {
                "version": "9"
              },
              "regions": [
                "USA"
              ],
              "source": {
                "byteCount": 1,
                "encoding": "utf-8",
                "mediaType": "text/plain",
                "sha256": "0"
              }
            }

            """
        #expect(String(decoding: article.json(), as: UTF8.self) == expected)
    }
}
