import ArticleParsing
import Articles
import Testing

struct FirstPublishedRecognizerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let date: String?
        let name: String?

        init(_ line: String, _ date: String? = nil, _ name: String? = nil) {
            self.line = line
            self.date = date
            self.name = name
        }

        var testDescription: String { line }
    }

    @Test(arguments: [
        Case("This article was first published on September 26, 2013", "2013-09-26"),
        Case("This article was originally published by The Guardian on May 3, 2010.", "2010-05-03", "The Guardian"),
        Case("First published in The Guardian, 3 May 2010", "2010-05-03", "The Guardian"),
        Case("Cet article a été publié le 3 mai 2010.", "2010-05-03"),
        Case("Publicado originalmente el 3 de mayo de 2010.", "2010-05-03"),
        Case("Erstveröffentlichung: 3. Mai 2010", "2010-05-03"),
        Case("This article first appeared at The Gazette.", nil, "The Gazette"),
        Case("This article first appeared in The Coast Review.", nil, "The Coast Review"),
        Case("This article was first published in 1999.", "1999"),
        Case("This article was originally published in Harbour Voices in May 2003.", "2003-05", "Harbour Voices"),
    ])
    func claims(_ example: Case) throws {
        let text = SmallArticle.text(with: example.line, at: 3)
        #expect(try SmallArticle.part(of: example.line) == .firstPublished)
        let article = try SmallArticle.record(text)
        #expect(article.firstPublished?.date?.description == example.date)
        #expect(article.firstPublished?.name == example.name)
        #expect(article.date?.description == "2014-06-03")
        #expect(article.originalSource == nil)
    }

    @Test(arguments: [
        "The novel was first published in 1897.", "First of all, the bridge was published in no plan.",
        "Publishing was slow in those years.", "Originally the bridge was of wood.",
    ])
    func leaves(_ line: String) throws {
        #expect(try SmallArticle.part(of: line) == .paragraph)
    }

    @Test(arguments: [
        "First published in 1897, the novel has never been out of print.",
        "First published reports said that nobody was hurt.",
        "It was first published as a serial in a weekly paper and then forgotten.",
    ])
    func leavesSentencesOnOtherWorks(_ line: String) throws {
        let part = try SmallArticle.part(of: line)
        #expect(part == .paragraph)
    }

    @Test func keepsASentenceThatSaysMoreInTheBody() throws {
        let line =
            "This article was first published in The Coast Review in May 2003 and is reprinted with an afterword."
        let article = try SmallArticle.record(SmallArticle.text(with: line, at: 3))
        #expect(article.firstPublished?.name == "The Coast Review")
        #expect(article.firstPublished?.date?.description == "2003-05")
        #expect(article.body.last?.text == line)
    }

    @Test(arguments: [
        "This article was first published in 1999, and it has haunted the minister ever since.",
        "This piece was first published in Jane Doe’s own hand and read by nobody.",
    ])
    func takesNothingFromASentenceOnSomethingElse(_ line: String) throws {
        let article = try SmallArticle.record(SmallArticle.text(with: line, at: 2))
        #expect(article.firstPublished == nil)
        #expect(article.body.map(\.text).contains(line))
    }

    @Test func saysThatAPlaceIsLost() throws {
        let article = try SmallArticle.record(
            SmallArticle.text(with: "This article was originally published on", at: 3))
        #expect(article.findings.contains { $0.code == "empty-label" })
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
    }
}
