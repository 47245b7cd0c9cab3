import ArticleParsing
import Articles
import Testing

struct FootHeadingTests {
    private func parse(_ tail: String) throws -> ParsedArticle {
        try SmallArticle.parsed("\(SmallArticle.header)\n\n\(SmallArticle.body)\n\n\(tail)\n")
    }

    @Test(arguments: [
        "Read next", "Lesen Sie auch", "Das könnte Sie auch interessieren:", "À lire aussi", "Te puede interesar",
        "Leia também", "Leggi anche", "Lees ook", "Читайте также", "See also[edit]", "More from The Harbour Gazette",
    ])
    func keepsTitlesOfOtherArticles(_ heading: String) throws {
        let article = try parse("\(heading)\nThe stairs are gone\n\nWho owns the quay?").article
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(article.extras.map(\.value) == ["The stairs are gone", "Who owns the quay?"])
        #expect(article.extras.allSatisfy { heading.hasPrefix($0.label) })
    }

    @Test(arguments: ["Related topics", "Archivado en", "Tópicos:", "Argomenti", "Themen", "Темы", "Onderwerpen"])
    func keepsTags(_ heading: String) throws {
        let parsed = try parse("\(heading)\nHarbour\nStorms\n\nShare\nTwitter")
        #expect(parsed.article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(parsed.article.extras.map(\.value) == ["Harbour", "Storms"])
        #expect(parsed.lines.last { !$0.text.isEmpty }?.part == .promotion)
    }

    @Test(arguments: [
        "Media contact:\nMax Moe\npress@harbour.example", "Pressekontakt\nMax Moe\nTelefon 0208 123456",
        "Contact presse : Max Moe – 05 49 00 00 01", "Ufficio stampa\nMax Moe\nstampa@porto.example",
        "Para mais informações:\nGabinete de Comunicação\nimprensa@porto.example",
        "Контакты для СМИ:\nМакс Мо\npress@gavan.example",
        "Noot voor de redactie (niet voor publicatie):\nVoor meer informatie: Max Moe, 06 12345678",
    ])
    func keepsContacts(_ lines: String) throws {
        let article = try parse(lines).article
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
        let contact = try #require(article.notices.contact)
        for line in lines.split(separator: "\n") { #expect(contact.contains(line)) }
    }

    /// A sentence under such words, or nothing that is a contact, is the text's.
    @Test(arguments: [
        "Read next\nThe letter sounded kinder by the fire.", "Topics\nNobody in the hall could name a single one.",
        "Contact\nThe pilots had none since noon", "Related",
    ])
    func leavesText(_ lines: String) throws {
        let last = try #require(lines.split(separator: "\n").last)
        #expect(try parse(lines).article.body.last?.text == String(last))
    }

    @Test func leavesAHeadingOverText() throws {
        let text = "\(SmallArticle.header)\n\nRelated topics\n\n\(SmallArticle.body)\n"
        #expect(try SmallArticle.record(text).body.suffix(3).map(\.text) == SmallArticle.paragraphs)
    }
}
