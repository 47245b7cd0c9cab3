import ArticleParsing
import Articles
import Testing

struct FootSignatureTests {
    private func record(_ tail: String, by: String = "By Jane Roe\n\n") throws -> Article {
        try SmallArticle.record("The Town Waits for a Report\n\n\(by)June 3, 2014\n\n\(SmallArticle.body)\n\n\(tail)\n")
    }

    @Test func takesTheAuthorsNameOutOfTheBody() throws {
        let article = try record("Jane Roe")
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(article.authors.map(\.name) == ["Jane Roe"])
    }

    @Test func keepsWhatIsSaidBesideTheName() throws {
        let article = try record("Jane Roe (Milltown, correspondent)")
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(article.extras.map(\.value) == ["Jane Roe (Milltown, correspondent)"])
    }

    @Test func readsTheBiographyUnderTheName() throws {
        let article = try record("Jane Roe\nJournalist, author of “The Wall”.")
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(article.authorBiography == "Journalist, author of “The Wall”.")
    }

    @Test(arguments: ["Nora Whitfield", "Елена Маркова"])
    func takesAPersonForTheAuthorWhereNobodyIsNamed(_ name: String) throws {
        let article = try record(name, by: "")
        #expect(article.authors.map(\.name) == [name])
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
    }

    @Test(arguments: [("EFE", "EFE"), ("(ANSA).", "ANSA"), ("de Volkskrant", "de Volkskrant"), ("NZZ", "NZZ")])
    func takesAnOutletForThePublisher(_ line: String, _ name: String) throws {
        let article = try record(line)
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(article.publisher != nil)
    }

    @Test(arguments: ["Time", "Nora Whitfield", "Sand and Stone", "Hyde Park", "Reuters, he said, had it first."])
    func leavesTheLastWords(_ line: String) throws {
        #expect(try record(line).body.last?.text == line)
    }

    @Test func keepsAnAgencysCredits() throws {
        let article = try record("(Reporting by Nora Whitfield in Milltown; Editing by Max Moe)")
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(article.extras.map(\.label) == ["credits"])
        let sentence = "Reporting by the old methods, he filled nine notebooks."
        #expect(try record(sentence).body.last?.text == sentence)
    }
}
