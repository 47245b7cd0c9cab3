import Articles
import Testing

@testable import ArticleParsing

/// What pages print over a title, and a copy takes along: sites' names, menus, kinds of text, names, contacts.
struct LinesOverTitleTests {
    /// Lines over the title, and the publisher that they say, if one.
    @Test(arguments: [
        // Menus and buttons
        ("Menu Zoeken", nil), ("Artículo Discusión\nLeer Editar Ver historial", nil),
        ("News Opinion Sport Culture Lifestyle", nil), ("Actualités Économie Vidéos Opinions Culture", nil),
        ("O mnie | Trasy | Kontakt", nil), ("Abo  Anmelden", nil), ("SubscribeSign in", nil),
        ("Foren-Übersicht ‹ Technik ‹ Motorsägen", nil), ("El Meridiano de Arca>Sociedad", nil),
        // Kinds of text
        ("NOTA DE IMPRENSA", nil), ("Pressemitteilung Nr. 14/2023", nil), ("Letters to the editor", nil),
        ("TRIBUNA LIBRE", nil), ("Original Article", nil),
        // Those who post, and numbers
        ("r/quietharbours\nu/anna_r", nil), ("УДК 624.21", nil), ("·\n5 hours ago", nil),
        // Contacts
        ("Media Contact:\nShauna Keble\nHarbour Works, Inc.\n+1 555 014 2277\npress@harbour.example", nil),
        ("Contact: Sandra Lowe\npress@harbour.example\n01632 960 144", nil),
        // Sites and journals
        ("Le Monde", "Le Monde"), ("LE MONDE DIPLOMATIQUE BRASIL", "Le Monde diplomatique"),
        ("Cuaderno de patio\nInicio · Archivo · Contacto", "Cuaderno de patio"),
        ("Comune di Poggio Laurano", "Comune di Poggio Laurano"),
        ("Quaderni di storia padana, XVIII (1997)", "Quaderni di storia padana"),
        ("Heimatblätter Innertal 2/2011 Seite 17", "Heimatblätter Innertal"),
    ])
    func leaveTheTitle(_ over: String, _ publisher: String?) throws {
        let article = try SmallArticle.record(
            "\(over)\n\nThe long road to the harbour\n\nBy Jane Roe\n\nJune 3, 2014\n\n\(SmallArticle.body)\n")
        #expect(article.title == "The long road to the harbour")
        #expect(article.authors.map(\.name) == ["Jane Roe"])
        #expect(article.date?.description == "2014-06-03")
        #expect(article.publisher?.name == publisher)
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
    }

    /// A site's name that no table knows, told by the text's foot.
    @Test(arguments: ["© 2020 Casserole & Cie. All rights reserved.", "www.casserole-cie.example"])
    func knowASiteByTheFoot(_ foot: String) throws {
        let article = try SmallArticle.record(
            "Casserole & Cie\n\nThe long road to the harbour\n\nBy Jane Roe\n\nJune 3, 2014\n\n\(SmallArticle.body)\n\n\(foot)\n"
        )
        #expect(article.title == "The long road to the harbour")
        #expect(article.publisher?.name == "Casserole & Cie")
    }

    /// An address has the title in its path, and printed pages have it at their heads: neither makes it a site's name.
    @Test(arguments: [
        "https://www.harbour.example/2014/06/the-long-road-to-the-harbour",
        "Share: The long road to the harbour",
    ])
    func takeNoTitleForASite(_ foot: String) throws {
        let article = try SmallArticle.record(
            "The long road to the harbour\n\nBy Jane Roe\n\nJune 3, 2014\n\n\(SmallArticle.body)\n\n\(foot)\n")
        #expect(article.title == "The long road to the harbour")
        #expect(article.publisher == nil)
    }

    /// A copy without one blank line: each line is a block of its own.
    @Test func areReadWithoutBlankLines() throws {
        let lines = [
            "Skip to main content", "Sign in", "The Harbour Kestrel News", "Opinion", "Culture",
            "The long road to the harbour", "The board met for the ninth time this year and adopted a plan.",
            "By Jane Roe",
            "3 June 2014",
        ]
        let article = try SmallArticle.record((lines + SmallArticle.paragraphs).joined(separator: "\n"))
        #expect(article.title == "The long road to the harbour")
        #expect(article.deck == "The board met for the ninth time this year and adopted a plan.")
        #expect(article.authors.map(\.name) == ["Jane Roe"])
        #expect(article.date?.description == "2014-06-03")
    }

    /// Beginnings of letters, and a title under them or none.
    @Test(arguments: ["Dear Linda,", "Señor director:", "Sehr geehrte Damen und Herren,", "Здравствуйте, Клара!"])
    func takeNoGreetingForATitle(_ greeting: String) throws {
        let article = try SmallArticle.record("\(greeting)\n\n\(SmallArticle.body)\n")
        #expect(article.title == nil)
        #expect(article.body.first?.text == greeting)
    }
}
