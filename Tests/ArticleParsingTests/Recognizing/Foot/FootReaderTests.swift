import ArticleParsing
import Articles
import Testing

struct FootReaderTests {
    private func parse(_ tail: String) throws -> ParsedArticle {
        try SmallArticle.parsed("\(SmallArticle.header)\n\n\(SmallArticle.body)\n\n\(tail)\n")
    }

    /// Words that are said, and sentences that begin as an invitation to read on does, are the text's.
    @Test(arguments: [
        "“No comment.”", "“Share.”", "«Imprimer.»", "\"No comment.\"", "Tweet, tweet!", "Comment? Share?", "No shares!",
        "Read more: two of the towers have fallen since the council met, and the third will not stand",
        "See also: the harbour law of 1904, which the council has never repealed",
    ])
    func leavesWordsOfTheText(_ line: String) throws {
        #expect(try parse(line).article.body.last?.text == line)
    }

    /// Whoever posted a text that names its author, and when, is kept.
    @Test func keepsWhoPostedIt() throws {
        let article = try parse("Posted by Ann Other on May 7, 2014 at 10:45 AM").article
        #expect(article.extras.map(\.value) == ["Ann Other on May 7, 2014 at 10:45 AM"])
        #expect(article.authors.map(\.name) == ["Jane Roe"])
    }

    static let lines: [LineCase] =
        [
            "Sent from my iPhone", "Sent from my Samsung Galaxy smartphone.", "Get Outlook for iOS",
            "Von meinem iPhone gesendet", "Envoyé de mon iPhone", "Enviado desde mi iPhone", "Enviado do meu iPad",
            "Inviato da iPhone", "Verstuurd vanaf mijn iPhone", "Sent from Mail for Windows 10",
        ].map { LineCase($0, .wrapper) }
        + [
            "124 shares", "1.2K Shares", "12 comments", "Comments (12)", "No comments:", "12 Kommentare",
            "124 partages", "Like · Comment · Share", "Share this:", "Like Loading...", "Email This BlogThis!",
            "Email This BlogThis! Share to Twitter Share to Facebook", "« Previous Next »", "Leave a comment",
            "Newer Post Older Post Home", "Follow us on Twitter", "Ein Kommentar", "No hay comentarios:",
            "Sem comentários",
            "Privacy Policy | Terms of Use | Contact", "Impressum · Datenschutz · AGB", "Ältere Beiträge",
            "Поделиться:",
            "Voltar ao topo", "Kommentar hinterlassen", "5 комментариев", "Like Laden...", "Zur Startseite",
            "J’aime · Commenter · Partager",
        ].map { LineCase($0, .promotion) }
        + [
            "Filed under: Harbour, Council", "Filed Under Harbour", "Tags: harbour, council", "Labels: harbour",
            "Posted in Harbour | 3 Comments", "Schlagwörter: Hafen, Rat", "Classé dans : Port", "Etiquetas: puerto",
            "#Harbour #Council", "Теги: гавань, совет", "Questo articolo è uscito sul numero 31 della Rivista.",
            "Arquivado em: Porto", "Pubblicato in Porto", "Geplaatst in Haven",
            "A version of this article appears in print on May 6, 2014, on Page A4 of the New York edition.",
        ].map { LineCase($0, .extra) }
        + [
            "Read more: The lighthouse stairs are gone", "Read more at The Harbour Gazette",
            "See also: The lighthouse stairs", "Previous post: The stairs", "Veja mais notícias da região no Diário",
            "Lesen Sie auch: Die Treppe", "Mehr dazu: http://gazette.example/a",
            "This entry was posted in Harbour and tagged storm. Bookmark the permalink.",
        ].map { LineCase($0, .navigation) }
        + ["ENDS", "-30-"].map { LineCase($0, .separator) }
        + ["Posted by Jane Roe at 10:45 AM", "Eingestellt von Jane Roe um 10:45"].map { LineCase($0, .extra) }
        + ["2014 The Gazette. All rights reserved.", "All contents copyright 2014 The Gazette", "All rights reserved."]
        .map {
            LineCase($0, .copyright)
        }
        + [
            "Our work is licensed under Creative Commons (CC BY-NC-ND 3.0).",
            "Dieser Text steht unter der Lizenz CC BY 4.0.",
            "Este artículo se publica bajo una licencia Creative Commons.",
        ].map { LineCase($0, .copyright) }
        + ["Read more: http://gazette.example/a", "See more at: http://gazette.example/a"].map { LineCase($0, .url) }

    @Test(arguments: lines)
    func knowsALineOfTheFoot(_ line: LineCase) throws {
        let parsed = try parse(line.line)
        #expect(parsed.lines.last { !$0.text.isEmpty }?.part == line.part)
        #expect(parsed.article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(parsed.article.authors.map(\.name) == ["Jane Roe"])
    }

    /// A heading that the copy cut off from what stood under it; one word may be the text's last.
    @Test(arguments: ["Das könnte Sie auch interessieren", "Potrebbero interessarti", "Read next", "← The stairs"])
    func knowsAHeadingOverNothing(_ line: String) throws {
        #expect(try parse(line).article.body.map(\.text) == SmallArticle.paragraphs)
    }

    @Test(arguments: [
        ("Posted 7 April 2020", "Posted"), ("Last updated: 7 December 2015", "Last updated"),
        ("Source: The Lantern Quarterly", "Source"),
    ])
    func keepsDaysAndSources(_ line: String, _ label: String) throws {
        let article = try parse(line).article
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(article.extras.map(\.label) == [label])
        #expect(article.date?.description == "2014-06-03")
    }

    /// Words that may be others are buttons among buttons.
    @Test func readsARowOfLinksOneUnderTheOther() throws {
        let parsed = try parse("412\nUpvote\nTerms of Service\nPrivacy Policy\nAbout\nContact")
        #expect(parsed.article.body.map(\.text) == SmallArticle.paragraphs)
    }

    @Test func keepsWhatABoxSaysOfTheAuthor() throws {
        let article = try parse("Written by Jane Roe\n312 Followers\n\nI write of walls.\n\nFollow").article
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(article.authorBiography == "I write of walls.")
    }

    @Test func readsAFootOverTheNotes() throws {
        let article = try parse("See also[edit]\nThe stairs\n\nReferences[edit]\n^ Roe, J. (1902). Walls. Milltown.")
            .article
        #expect(article.extras.map(\.value) == ["The stairs"])
        #expect(article.body.last?.text.contains("Roe, J. (1902)") == true)
    }

    /// A text that is nothing but what a foot has stays a text.
    @Test func leavesTheOnlyLine() throws {
        let article = try SmallArticle.record("The Town Waits for a Report\n\nBy Jane Roe\n\nJane Roe is a writer.\n")
        #expect(article.body.map(\.text) == ["Jane Roe is a writer."])
    }

    @Test func keepsTagsAsExtras() throws {
        let article = try parse("Filed under: Harbour, Council").article
        #expect(article.extras == [Extra(label: "Filed under", value: "Harbour, Council", kind: .text)])
    }

    @Test func takesWhoPostedItForTheAuthorWhereNobodyIsNamed() throws {
        let article = try SmallArticle.record(
            "The Town Waits\n\nJune 3, 2014\n\n\(SmallArticle.body)\n\nPosted by Jane Roe at 10:45 AM\nLabels: town\n")
        #expect(article.authors.map(\.name) == ["Jane Roe"])
        #expect(article.byline == "Posted by Jane Roe at 10:45 AM")
    }

    @Test func readsAWholeFoot() throws {
        let parsed = try parse(
            "Jane Roe is a reporter for The Gazette.\n\nFiled under: Town\n\n124 shares\n\n"
                + "Copyright 2014 The Gazette\n\nSent from my iPhone")
        #expect(parsed.article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(parsed.article.authorBiography == "Jane Roe is a reporter for The Gazette.")
        #expect(parsed.article.notices.copyright == "Copyright 2014 The Gazette")
    }

    @Test(arguments: [
        "Filed under “never again”, the report lay in a drawer for nine years.",
        "Tags: they hung on every boat, and nobody read them.", "Posted in 1914 to the coast, he never came back.",
        "Posted by the master at the door, the notice was gone by noon.", "Home",
        "Sent from my window, the letter reached the quay before I did.", "Google",
        "Share this: the burden of the wall was never divided evenly.", "12 comments were made that evening.",
        "124 shares of the company were sold in a day.", "Get Outlook a new roof, the people of that village said.",
        "Labels: there is a shop for them behind the hall, and it is empty.", "Read more at night, said the teacher.",
        "Categories: the council knows three of them.", "Publicado en plena tormenta, el informe no lo leyó nadie.",
        "See also the stones, said the engineer, before you see the wall.", "Like a wall.",
        "Leave a comment like that in the hall and you will be shown the door.",
    ])
    func leavesTheLastSentence(_ line: String) throws {
        #expect(try parse(line).article.body.last?.text == line)
    }

    @Test func leavesWhatStandsOverText() throws {
        let line = "Filed under: Harbour, Council"
        #expect(try SmallArticle.part(of: line, at: 1) == .heading)
    }
}
