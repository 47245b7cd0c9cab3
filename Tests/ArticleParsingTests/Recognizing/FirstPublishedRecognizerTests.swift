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
        Case("This article first appeared at The Gazette."),
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
}
