import ArticleParsing
import Articles
import Testing

struct OriginalSourceRecognizerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let name: String?
        let url: String?

        init(_ line: String, _ name: String?, url: String? = nil) {
            self.line = line
            self.name = name
            self.url = url
        }

        var testDescription: String { line }
    }

    @Test(arguments: [
        Case("The original source of this article is The River Gazette", "The River Gazette"),
        Case("The original source of this article is: WSWS.", "World Socialist Web Site"),
        Case("The original source of this article is [WSWS](http://example.com)", "World Socialist Web Site"),
        Case("La source originale de cet article est Le Courrier du Fleuve", "Le Courrier du Fleuve"),
        Case("La fuente original de este artículo es La Gaceta", "La Gaceta"),
        Case("Die Originalquelle dieses Artikels ist Der Bote", "Der Bote"),
        Case(
            "The original source of this article is mail.example.org (http://mail.example.org/a.html)",
            "mail.example.org", url: "http://mail.example.org/a.html"),
        Case("The original source of this article is http://example.com/a/b", nil, url: "http://example.com/a/b"),
    ])
    func claims(_ example: Case) throws {
        let parsed = try SmallArticle.parsed(SmallArticle.text(with: example.line, at: 3))
        #expect(parsed.lines.last?.part == .originalSource)
        #expect(parsed.article.originalSource?.name == example.name)
        #expect(parsed.article.originalSource?.url == example.url)
        #expect(parsed.article.url == nil)
        #expect(parsed.article.publisher?.name == "The Gazette")
    }

    @Test(arguments: [
        "The original source of the river is a lake in the hills.", "The original article was lost.",
        "The source of this article is the town archive.",
    ])
    func leaves(_ line: String) throws {
        let article = try SmallArticle.record(SmallArticle.text(with: line, at: 2))
        #expect(article.originalSource == nil)
        #expect(article.body.map(\.text).contains(line))
    }

    @Test func takesNoSentenceForAnOutlet() throws {
        let line = "The original source of this article is unknown to us, the archivist said."
        let article = try SmallArticle.record(SmallArticle.text(with: line, at: 2))
        #expect(article.originalSource == nil)
    }
}
