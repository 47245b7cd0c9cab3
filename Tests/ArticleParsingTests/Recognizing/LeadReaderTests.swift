import ArticleParsing
import Articles
import Testing

struct LeadReaderTests {
    private func record(_ lead: String) throws -> ParsedArticle {
        try SmallArticle.parsed("\(SmallArticle.header)\n\n\(lead)\n\n\(SmallArticle.body)\n")
    }

    @Test func readsADeckUnderTheTitle() throws {
        let article = try SmallArticle.record(
            SmallArticle.text("A chronicle of promises\n\nBy Jane Roe\n\nThe Gazette, June 3, 2014"))
        #expect(article.deck == "A chronicle of promises")
        #expect(article.authors.map(\.name) == ["Jane Roe"])
    }

    /// Short lines under the date, as reposts center them: two sentences are a deck, more are the text.
    @Test(arguments: [
        ("The bridge was promised\nin the spring.\nIt was never built.", true),
        ("The bridge was promised\nin the spring.\nIt was never built.\nNobody in the valley\nwas told why.", false),
        ("of the council in March.\nThe bridge was promised\nin the spring.\nIt was never built.", true),
    ])
    func readsADeckOfTwoSentencesUnderTheDate(_ lead: String, _ isDeck: Bool) throws {
        let body = SmallArticle.body.replacing("\n\n", with: "\n")
        let article = try SmallArticle.record("\(SmallArticle.header)\n\n\(lead)\n\(body)\n")
        #expect((article.deck != nil) == isDeck)
    }

    @Test(arguments: [
        "“A bridge is a promise.”\nAnna Example", "“A bridge is a promise.”\n– Anna Example (1879-1955)",
    ])
    func readsAnEpigraph(_ lead: String) throws {
        let article = try record(lead).article
        #expect(article.epigraph == lead)
        #expect(article.authors.map(\.name) == ["Jane Roe"])
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
    }

    @Test(arguments: [
        "Editor’s note: The names in this text were changed.", "Note de la rédaction : les noms ont été changés.",
        "Nota del editor: los nombres fueron cambiados.", "Anmerkung der Redaktion: Die Namen sind geändert.",
    ])
    func readsAnEditorsNote(_ note: String) throws {
        let article = try record(note).article
        #expect(article.editorsNote == note)
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
    }

    @Test func readsADateInAnEditorsNote() throws {
        let article = try record("Editor’s note: This text was first published in May 3, 2010.").article
        #expect(article.firstPublished?.date?.description == "2010-05-03")
        #expect(article.date?.description == "2014-06-03")
    }

    /// The words over a title that is printed again are a note, and its bytes are theirs.
    @Test func marksTheNoteOverATitlePrintedAgain() throws {
        let title = "The Town Waits for a Report"
        let note = "A letter from the harbour, sent to us by a reader of this page."
        let text = "\(SmallArticle.header)\n\n\(note)\n\n\(title)\n\n\(SmallArticle.body)\n\(SmallArticle.body)\n"
        let article = try SmallArticle.record(text)
        #expect(article.editorsNote == note)
        guard case .one(let place) = try #require(article.evidence["editorsNote"]), let bytes = place.bytes else {
            Issue.record("the note has no evidence")
            return
        }
        #expect(String(decoding: Array(text.utf8)[bytes.range], as: UTF8.self) == note)
    }

    /// Two paragraphs on the author are cut by no page.
    @Test func tellsOfNoPageBreakInABiography() throws {
        let article = try record("About the author: Jane Roe is a reporter.\n\nShe lives in the valley.").article
        #expect(!article.findings.contains { $0.code == "page-break-joined" })
    }

    @Test(arguments: [
        "Jane Roe is a reporter at The Gazette.", "Jane Roe is a reporter.\nShe lives in the valley.",
        "About the author: Jane Roe is a reporter.",
    ])
    func readsABiography(_ lead: String) throws {
        let parsed = try record(lead)
        #expect(parsed.article.authorBiography != nil)
        #expect(parsed.article.body.map(\.text) == SmallArticle.paragraphs)
    }

    @Test(arguments: [
        "It rained.\n\nThe town slept.\n\nNobody came.", "It rained.\nThe town slept.\nNobody came.",
        "“The river is rising.”", "The river runs,\nthe river stays,\nand all our days\nare river days.",
        "Max Moe is a ferryman.", "The editor’s note was lost.", "Jane Roe’s bridge is closed.", "LONDON — It rained.",
    ])
    func leavesTheBodysFirstLines(_ lead: String) throws {
        let parsed = try record(lead)
        let lines = lead.split(separator: "\n").map(String.init)
        #expect(parsed.article.body.map(\.text) == lines + SmallArticle.paragraphs)
    }

    @Test(arguments: [
        "The author is unknown, but the letter is dated and signed.",
        "About the author of the letter nothing is known.",
    ])
    func leavesASentenceOnAnotherAuthor(_ line: String) throws {
        let parsed = try record(line)
        #expect(parsed.article.authorBiography == nil)
    }

    @Test func leavesADateThatBeginsADiary() throws {
        let parsed = try record("March 3, 1911")
        #expect(parsed.article.date?.description == "2014-06-03")
        #expect(parsed.article.body.first?.text == "March 3, 1911")
    }

    @Test func readsANoteToReadersUnderTheHeader() throws {
        let note = "Note to readers: This is the second part of a series on the river."
        let article = try SmallArticle.record("\(SmallArticle.header)\n\n\(note)\n\n\(SmallArticle.body)\n")
        #expect(article.editorsNote == note)
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
    }
}
