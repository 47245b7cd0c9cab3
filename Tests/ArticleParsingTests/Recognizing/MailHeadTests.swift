import ArticleParsing
import Articles
import Testing

/// A mail's own head is no part of the article that the mail hands on.
struct MailHeadTests {
    private static let article = """
        The Lock Keepers Walk Out

        By Nora Whitfield

        March 10, 2014

        The lock keepers of the northern canal left their posts on Monday, and the barges wait in a row of eleven miles.

        Nobody at the water board would say on Tuesday how long the talks may last, but the crews have brought their beds.
        """

    /// Heads as programs write them in their languages.
    private static let heads = [
        "gmail": """
        ---------- Forwarded message ---------
        From: Tom Reader <tom@reading.example>
        Date: Wed, Mar 12, 2014 at 9:41 AM
        Subject: Fwd: The Lock Keepers Walk Out
        To: <list@reading.example>
        """,
        "apple": """
        Begin forwarded message:

        From: Tom Reader <tom@reading.example>
        Subject: The Lock Keepers Walk Out
        Date: March 12, 2014 at 9:41:00 AM GMT
        To: list@reading.example
        """,
        "outlook, German": """
        -----Ursprüngliche Nachricht-----
        Von: Tom Leser <tom@reading.example>
        Gesendet: Mittwoch, 12. März 2014 09:41
        An: liste@reading.example
        Betreff: WG: The Lock Keepers Walk Out
        """,
        "thunderbird, French": """
        -------- Message transféré --------
        Sujet : [canaux] TR: The Lock Keepers Walk Out
        Date : Wed, 12 Mar 2014 09:41:00 +0100
        De : Thomas Lecteur <tom@reading.example>
        Pour : liste@reading.example
        """,
        "thunderbird, Spanish": """
        -------- Mensaje reenviado --------
        Asunto: The Lock Keepers Walk Out
        Fecha: Wed, 12 Mar 2014 09:41:00 +0100
        De: Tomás Lector <tom@reading.example>
        Para: lista@reading.example
        """,
        "Portuguese": """
        ---------- Mensagem encaminhada ----------
        De: Tomás Leitor <tom@reading.example>
        Data: 12 de março de 2014 09:41
        Assunto: Fwd: The Lock Keepers Walk Out
        Para: lista@reading.example
        """,
        "mutt": """
        ----- Forwarded message from Tom Reader <tom@reading.example> -----

        From: Tom Reader <tom@reading.example>
        Date: Wed, 12 Mar 2014 09:41:00 -0800
        To: list@reading.example
        Subject: [canals] The Lock Keepers
        \tWalk Out
        Reply-To: Tom Reader <tom@reading.example>
        User-Agent: Mutt/1.5.21
        """,
        "no announcement": """
        From: Tom Reader <tom@reading.example>
        Sent: Wednesday, March 12, 2014 9:41 AM
        To: list@reading.example
        Subject: RE: The Lock Keepers Walk Out
        """,
    ]

    private func parse(_ text: String) throws -> Article {
        let articles = try ArticleParser().parse(Input(bytes: Array(text.utf8), name: "mail.txt"))
        return try #require(articles.first).article
    }

    @Test(arguments: heads.keys.sorted())
    func readsTheArticleBehindAHead(_ program: String) throws {
        let head = try #require(MailHeadTests.heads[program])
        let article = try parse(head + "\n\n" + MailHeadTests.article + "\n")
        #expect(article.title == "The Lock Keepers Walk Out")
        #expect(article.authors == [Author("Nora Whitfield")])
        #expect(article.date == PartialDate(year: 2014, month: 3, day: 10))
        #expect(article.body.count == 2)
        // The head's headers are kept.
        #expect(article.extras.contains { $0.value.contains("tom@reading.example") })
    }

    /// A mail that is a text of its own has its title in the subject.
    @Test func takesTheSubjectWhereNothingElseIsATitle() throws {
        let text = """
            From: Tom Reader <tom@reading.example>
            Date: Wed, 12 Mar 2014 09:41:00 +0100
            To: list@reading.example
            Subject: What the keepers want

            The lock keepers of the northern canal left their posts on Monday, and the barges wait in a row of eleven miles.

            Nobody at the water board would say on Tuesday how long the talks may last, but the crews have brought their beds.
            """
        #expect(try parse(text).title == "What the keepers want")
    }

    /// Some programs set no blank line between the head and the text: nothing of the text is taken for a header.
    @Test func losesNoTextBehindAHead() throws {
        let text = """
            From: Tom Reader <tom@reading.example>
            Date: Wed, 12 Mar 2014 09:41:00 +0100
            To: list@reading.example,
              other@reading.example
            Subject: What the keepers want
            The lock keepers of the northern canal left their posts on Monday, and the barges wait in a row of eleven miles.

            Nobody at the water board would say on Tuesday how long the talks may last, but the crews have brought their beds.
            """
        let article = try parse(text)
        #expect(article.body.map(\.text).joined().contains("The lock keepers of the northern canal left"))
        #expect(article.extras.contains { $0.value == "list@reading.example, other@reading.example" })
    }

    /// Labels of an article are no mail's.
    @Test(arguments: [
        "From: The Harbour Gazette\nDate: March 10, 2014\nAuthor: Nora Whitfield",
        "Author: Nora Whitfield\nDate: March 10, 2014\nSource: The Harbour Gazette",
    ])
    func leavesLabelsOfArticles(_ labels: String) throws {
        let paragraphs = MailHeadTests.article.split(separator: "\n\n").suffix(2).joined(separator: "\n\n")
        let article = try parse("The Lock Keepers Walk Out\n\n" + labels + "\n\n" + paragraphs + "\n")
        #expect(article.title == "The Lock Keepers Walk Out")
        #expect(article.authors == [Author("Nora Whitfield")])
        #expect(article.date == PartialDate(year: 2014, month: 3, day: 10))
    }

    @Test func readsNoSentenceAsAnAnnouncement() throws {
        let text = """
            Forwarded Messages Clog the Canals

            By Nora Whitfield

            Forwarded message after forwarded message came in on Monday, and the keepers read each of them aloud in turn.

            Nobody at the water board would say on Tuesday how long the talks may last, but the crews have brought their beds.
            """
        #expect(try parse(text).title == "Forwarded Messages Clog the Canals")
    }
}
