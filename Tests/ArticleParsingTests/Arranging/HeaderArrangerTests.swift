import ArticleParsing
import Articles
import Testing

struct HeaderArrangerTests {
    @Test(arguments: ["April 8, 2014", "By Jane Roe", "By Jane Roe, The Gazette, April 8, 2014"])
    func takesNoShortTextForTheDeckOfWhatEndsIt(_ end: String) throws {
        let paragraphs = SmallArticle.paragraphs.prefix(2)
        let parsed = try SmallArticle.parsed(
            "The Town Waits\n\n\(paragraphs.joined(separator: "\n\n"))\n\n\(end)\n")
        #expect(parsed.article.deck == nil)
        #expect(parsed.article.body.prefix(2).map(\.text) == Array(paragraphs))
    }

    @Test func takesTheLinesOverAByline() throws {
        let article = try SmallArticle.record(
            SmallArticle.text("A chronicle of promises\n\nIn two parts\n\nBy Jane Roe"))
        #expect(article.deck == "A chronicle of promises In two parts")
        #expect(article.authors.map(\.name) == ["Jane Roe"])
    }

    struct Header: Sendable, CustomTestStringConvertible {
        let lines: String
        /// Nil where none stands in the header.
        let title: String?
        var authors: [String] = []
        var testDescription: String { lines }

        init(_ lines: String, _ title: String?, by authors: [String] = []) {
            self.lines = lines
            self.title = title
            self.authors = authors
        }
    }

    /// Lines over a title, and titles of all forms.
    @Test(arguments: [
        Header("OPINION\n\nThe Lock and the Judge\n\nBy Jane Roe", "The Lock and the Judge", by: ["Jane Roe"]),
        Header("Medio ambiente\n\nLa llave del puerto\n\nPor Jane Roe", "La llave del puerto", by: ["Jane Roe"]),
        Header(
            "Home » News » Harbour\n\nThe Lock and the Judge\n\nBy Jane Roe", "The Lock and the Judge", by: ["Jane Roe"]
        ),
        Header(
            "FOR IMMEDIATE RELEASE\n\nThe Lock and the Judge\n\nBy Jane Roe", "The Lock and the Judge",
            by: ["Jane Roe"]),
        Header(
            "Startseite\nPolitik\nWirtschaft\nKultur\n\nDie Glocke schweigt\n\nVon Anna Lenz", "Die Glocke schweigt",
            by: ["Anna Lenz"]),
        Header(
            "3/4/2021  The Lock and the Judge | The Gazette\n\nThe Lock and the Judge\nBy Jane Roe",
            "The Lock and the Judge", by: ["Jane Roe"]),
        Header(
            "Von: Grant, Paula\nGesendet: Mittwoch, 10. März 2021 09:14\nAn: Lesekreis\nBetreff: WG: Die Glocke\n\n"
                + "Die Glocke schweigt\n\nVon Anna Lenz", "Die Glocke schweigt", by: ["Anna Lenz"]),
        Header(
            "On 3/10/21 9:14 AM, Paula Grant wrote:\n\nEverything we were promised\n\nBy Jane Roe",
            "Everything we were promised", by: ["Jane Roe"]),
        Header(
            "The Harbour Beacon, Vol. 12, No. 3\n\nThe Lock and the Judge\n\nBy Jane Roe", "The Lock and the Judge",
            by: ["Jane Roe"]),
        Header(
            "How a Retired Teacher, Two Surveyors and a Box of\nForgotten Letters Changed What a Town Believed\n"
                + "About Its Founding\n\nBy Jane Roe",
            "How a Retired Teacher, Two Surveyors and a Box of Forgotten Letters Changed What a Town Believed About Its "
                + "Founding", by: ["Jane Roe"]),
        Header(
            "Water, Law and Memory:\nThe Harlow Creek Meadow Case\nBy Jane Roe",
            "Water, Law and Memory: The Harlow Creek Meadow Case", by: ["Jane Roe"]),
        Header("La Presa Abierta\nPor Jane Roe | 02/06/2014 | España", "La Presa Abierta", by: ["Jane Roe"]),
        Header("Menu  Cerca  Abbonati\n\nIl ponte chiude\n\ndi Jane Roe", "Il ponte chiude", by: ["Jane Roe"]),
        Header("Hören\tMerken\tDrucken\n\nDie Brücke\n\nVon Jane Roe", "Die Brücke", by: ["Jane Roe"]),
        Header("“The key was never lost”\n\nBy Jane Roe", "The key was never lost", by: ["Jane Roe"]),
        Header("05/19/1993 0000  Keepers Astir\n\nBy Jane Roe", "Keepers Astir", by: ["Jane Roe"]),
        Header(
            "The government said on Tuesday that it would delay the new fishing\nquotas until the end of the year, after "
                + "talks with the ports broke\ndown for the third time this month.", nil),
    ])
    func findsTheTitle(_ header: Header) throws {
        let article = try SmallArticle.record("\(header.lines)\n\n\(SmallArticle.body)\n")
        #expect(article.title == header.title)
        #expect(article.authors.map(\.name) == header.authors)
        #expect(article.body.suffix(3).map(\.text) == SmallArticle.paragraphs)
    }

    /// A sender's words are kept, and told of.
    @Test func tellsOfARemark() throws {
        let article = try SmallArticle.record(
            "Thought you might like this.\n\n\(SmallArticle.header)\n\n\(SmallArticle.body)\n")
        #expect(article.title == "The Town Waits for a Report")
        let finding = try #require(article.findings.first { $0.code == "remark-over-title" })
        #expect(finding.line == 1)
        #expect(finding.message.contains("Thought you might like this."))
        #expect(article.extras.map(\.label) == ["remark"])
        #expect(article.extras.first?.value == "Thought you might like this.")
    }

    /// Paragraphs with nothing of a sender's may be anything: the record keeps them all.
    @Test func keepsParagraphsOverAHeaderWhole() throws {
        let paragraphs = SmallArticle.paragraphs
        let article = try SmallArticle.record(
            "\(paragraphs[0])\n\n\(paragraphs[1])\n\nThe Meadow and the Judge\n\nBy Jane Roe\nJune 17, 2014\n\n\(paragraphs[2])\n"
        )
        #expect(article.title == "The Meadow and the Judge")
        #expect(article.extras.map(\.value) == ["\(paragraphs[0]) \(paragraphs[1])"])
        #expect(article.findings.map(\.code).contains("remark-over-title"))
    }

    /// A line on what the author is or whose agency it came from is kept.
    @Test(arguments: [("Ports Correspondent in Bonn", "role"), ("Associated Press Writer", "agency")])
    func keepsTheRoleUnderAByline(_ line: String, _ label: String) throws {
        let article = try SmallArticle.record(
            "The Town Waits\n\nBy Jane Roe\n\(line)\n\nJune 3, 2014\n\n\(SmallArticle.body)\n")
        #expect(article.authors.map(\.name) == ["Jane Roe"])
        #expect(article.extras.map { [$0.label, $0.value] } == [[label, line]])
    }

    /// Two sentences are no title, in whatever marks they end.
    @Test(arguments: [
        "The mill closed in the spring, and nobody expected the river to answer first. Within two summers the herons came.",
        "“We heard it in the night,” said the keeper, who was alone on the pier. “Then there was nothing at all any more.”",
        "„Man gewöhnt sich an ein Geräusch“, sagt die Küsterin, die den Laden führt. „Und dann fehlt es plötzlich ganz.“",
    ])
    func takesNoParagraphForTheTitle(_ paragraph: String) throws {
        let article = try SmallArticle.record("\(paragraph)\n\nBy Jane Roe\n\n\(SmallArticle.body)\n")
        #expect(article.title == nil)
        #expect(article.deck == paragraph)
        #expect(article.authors.map(\.name) == ["Jane Roe"])
    }

    /// A title, two paragraphs, a byline: the paragraphs may be the body's first, which is told.
    @Test func tellsOfADeckOfParagraphs() throws {
        let paragraphs = SmallArticle.paragraphs
        let article = try SmallArticle.record(
            "A Town Without Water\n\nThe mill is closed. Nobody in the town has seen anything like it before, they say.\n\n"
                + "The river is back. It came in the night, and it took the footbridge at the old mill with it.\n\n"
                + "By Jane Roe\n\n\(paragraphs[2])\n")
        let finding = try #require(article.findings.first { $0.code == "deck-of-paragraphs" })
        #expect(finding.line == 3)
        #expect(finding.message.contains("2 paragraphs"))
        #expect(!article.findings.contains { $0.code == "page-break-joined" })
    }

    @Test func takesAnEditorsNoteOverTheTitleForOne() throws {
        let note = "Editor’s note: this piece was written before the ruling."
        let article = try SmallArticle.record("\(note)\n\n\(SmallArticle.header)\n\n\(SmallArticle.body)\n")
        #expect(article.title == "The Town Waits for a Report")
        #expect(article.editorsNote == note)
    }

    /// Paragraphs over a mail that the text quotes are the text.
    @Test func takesNoMailInTheTextForItsHead() throws {
        let mail = "From: The Board\nTo: All tenants\nSubject: Water"
        let paragraphs = SmallArticle.paragraphs
        let article = try SmallArticle.record(
            "A Town Without Water\n\n\(paragraphs[0])\n\n\(paragraphs[1])\n\n\(mail)\n\n\(paragraphs[2])\n")
        #expect(article.title == "A Town Without Water")
        let texts = article.body.map(\.text)
        for paragraph in paragraphs { #expect(texts.contains(paragraph)) }
    }

    /// Marks alone, and what is set off by them, are no places out of a line's bounds.
    @Test(arguments: ["\"\nThe harbour is closed for good", "_*_", "04/19/1993 0000 _ * _", "“", "[]", "\" \""])
    func readsOddMarksForATitle(_ lines: String) throws {
        let text =
            String(repeating: "\n", count: 130) + "\(lines)\nBy Jane Roe\nJune 17, 2014\n\n\(SmallArticle.body)\n"
        let input = Input(bytes: Array(text.utf8))
        let parsed = try ArticleParser().parse(input)
        #expect(CoverageLaw(input: input).violations(in: parsed).isEmpty)
    }
}
