import ArticleParsing
import Articles
import Testing

struct ArticlesByRecognizerTests {
    @Test(arguments: [
        "Articles by: Jane Doe", "More articles by: Jane Doe", "Global Research Articles by Jane Doe",
        "Articles par : Jane Doe", "Artículos de: Jane Doe", "Articoli di: Jane Doe", "Artikel von: Jane Doe",
        "Articles by: [Jane Doe](http://example.com/jane)",
    ])
    func claims(_ line: String) throws {
        let text = "The Bridge\n\nGlobal Research, June 3, 2014\n\n\(SmallArticle.body)\n\n\(line)\n"
        let parsed = try SmallArticle.parsed(text)
        #expect(parsed.lines.last?.part == .articlesBy)
        #expect(parsed.article.authors.map(\.name) == ["Jane Doe"])
        #expect(parsed.article.findings.contains { $0.code == "author-from-articles-by" })
    }

    @Test func addsNobodyToAByline() throws {
        let article = try SmallArticle.record(SmallArticle.text(with: "Articles by: Max Moe", at: 3))
        #expect(article.authors.map(\.name) == ["Jane Roe"])
    }

    @Test(arguments: [
        "Articles by the dozen were written on the matter.", "Articles by women are rarer still.",
        "More articles by foreign writers followed.", "Articles by Jane Doe were found in the archive.",
        "Articles of war were read.",
    ])
    func leaves(_ line: String) throws {
        #expect(try SmallArticle.part(of: line) == .paragraph)
    }
}
