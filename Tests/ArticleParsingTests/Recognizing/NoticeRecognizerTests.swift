import ArticleParsing
import Articles
import Testing

struct NoticeRecognizerTests {
    @Test(arguments: [
        LineCase("Disclaimer: The contents of this article are of sole responsibility of the author(s).", .disclaimer),
        LineCase("The views expressed in this article are the sole responsibility of the author.", .disclaimer),
        LineCase("Avis de non-responsabilité : l’auteur répond de ce texte.", .disclaimer),
        LineCase("El contenido de este artículo es responsabilidad de su autor.", .disclaimer),
        LineCase("Haftungsausschluss: Für den Text haftet der Autor.", .disclaimer),
        LineCase("www.example.com contains copyrighted material whose use was not always authorized.", .fairUse),
        LineCase("www.globalresearch.ca contains copyrighted material whose use was not authorized.", .fairUse),
        LineCase("This site contains copyrighted material.", .fairUse),
        LineCase("Fair use notice", .fairUse),
        LineCase("For media inquiries: press@example.com", .contact),
        LineCase("Para consultas de medios: prensa@example.com", .contact),
        LineCase("Contact: press@example.com", .contact),
    ])
    func claims(_ example: LineCase) throws {
        #expect(try SmallArticle.part(of: example.line) == example.part)
    }

    @Test(arguments: [
        "Disclaimers aside, the report is a good one and should be read by all.", "Contact was lost at noon.",
        "Disclaimer notices are rarely read.", "Fair use of the river was agreed in 1921.", "Contacts were lost.",
        "The archive contains copyrighted books that nobody may read.", "Avertissements were sent to every house.",
        "For media people the hall was closed.",
    ])
    func leaves(_ line: String) throws {
        #expect(try SmallArticle.part(of: line) == .paragraph)
    }

    @Test func keepsTheTextBehindTheLabel() throws {
        let article = try SmallArticle.record(
            SmallArticle.text(with: "Disclaimer: The contents of this article are of sole responsibility of …", at: 3))
        #expect(article.notices.disclaimer == "The contents of this article are of sole responsibility of …")
    }

    @Test func takesTheOutletFromANoticeThatItPrintsOfItself() throws {
        let text =
            "The Bridge\n\nBy Jane Roe\n\n\(SmallArticle.body)\n\nwww.globalresearch.ca contains copyrighted material."
        #expect(try SmallArticle.record(text).publisher?.name == "Global Research")
    }

    @Test func leavesASentenceBehindAColon() throws {
        let part = try SmallArticle.part(of: "Contact: the pilot said that he had seen it at four miles.")
        #expect(part == .paragraph)
    }
}
