import Articles
import Testing

@testable import ArticleParsing

struct NameLineTests {
    /// Names on a line of their own under the title: the authors, and a finding that says why.
    @Test(arguments: [
        ("Marta Quiroga", ["Marta Quiroga"]), ("Paolo Sereni, giornalista", ["Paolo Sereni"]),
        ("Ruth Adeyemi and Colin Barr", ["Ruth Adeyemi", "Colin Barr"]),
        ("Hélène Roux et Marc Bénard", ["Hélène Roux", "Marc Bénard"]), ("Павел Серов", ["Павел Серов"]),
        ("TOM ALDER", ["TOM ALDER"]), ("M. Quiroga Ruiz", ["M. Quiroga Ruiz"]),
    ])
    func readsTheAuthors(_ line: String, _ names: [String]) throws {
        let article = try SmallArticle.record("The long road to the harbour\n\n\(line)\n\n\(SmallArticle.body)\n")
        #expect(article.title == "The long road to the harbour")
        #expect(article.authors.map(\.name) == names)
        #expect(article.findings.contains { $0.code == "author-from-name-alone" })
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
    }

    /// Over the title, too.
    @Test func readsTheAuthorOverTheTitle() throws {
        let article = try SmallArticle.record("Павел Серов\nДолгий ремонт\n04.12.2015\n\n\(SmallArticle.body)\n")
        #expect(article.title == "Долгий ремонт")
        #expect(article.authors.map(\.name) == ["Павел Серов"])
    }

    /// Words with capitals that are no person's, and names among others.
    @Test(arguments: ["Climate Change", "New Delhi", "World Politics", "Anna Roe said so.", "Nora and the Sea"])
    func readsNoAuthor(_ line: String) throws {
        let article = try SmallArticle.record("The long road to the harbour\n\n\(line)\n\n\(SmallArticle.body)\n")
        #expect(article.authors.isEmpty)
    }

    /// Beside a byline a name alone is whom the text is about.
    @Test func readsNoSecondAuthor() throws {
        let article = try SmallArticle.record(
            "Eleanor Whitlock\n\nBy Jane Roe\n\nJune 3, 2014\n\n\(SmallArticle.body)\n")
        #expect(article.title == "Eleanor Whitlock")
        #expect(article.authors.map(\.name) == ["Jane Roe"])
    }

    /// A comma and a byline end the title.
    @Test(arguments: [
        "Petite histoire d'un pont, par Jean-Luc Moreau", "Petite histoire d'un pont - par Jean-Luc Moreau",
    ])
    func readsABylineBehindTheTitle(_ line: String) throws {
        let article = try SmallArticle.record("\(line)\n\n\(SmallArticle.body)\n")
        #expect(article.title == "Petite histoire d'un pont")
        #expect(article.authors.map(\.name) == ["Jean-Luc Moreau"])
        #expect(article.findings.contains { $0.code == "author-from-name-alone" })
    }
}
