import ArticleParsing
import Articles
import Testing

struct HeaderPiecesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let header: String
        let authors: [String]
        let date: String?
        let publisher: String?
        let source: String?

        init(
            _ header: String, _ authors: [String], date: String? = nil, publisher: String? = nil, source: String? = nil
        ) {
            self.header = header
            self.authors = authors
            self.date = date
            self.publisher = publisher
            self.source = source
        }

        var testDescription: String { header }
    }

    private func check(_ example: Case) throws {
        let article = try SmallArticle.record(SmallArticle.text(example.header))
        #expect(article.title == "The Town Waits for a Report")
        #expect(article.authors.map(\.shown) == example.authors)
        #expect(article.date?.description == example.date)
        #expect(article.publisher?.name == example.publisher)
        #expect(article.originalSource?.name == example.source)
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
    }

    @Test(arguments: [
        Case("By Jane Doe\nJune 3, 2014", ["Jane Doe"], date: "2014-06-03"),
        Case("By Jane Doe\n\nJune 3, 2014", ["Jane Doe"], date: "2014-06-03"),
        Case("by Jane Doe\n3 June 2014", ["Jane Doe"], date: "2014-06-03"),
        Case("Written by Jane Doe\nJune 3, 2014", ["Jane Doe"], date: "2014-06-03"),
        Case("By Jane Doe | June 3, 2014 | 12:40 PM", ["Jane Doe"], date: "2014-06-03"),
        Case("By Jane Doe – June 3, 2014", ["Jane Doe"], date: "2014-06-03"),
        Case("By Jane Doe, June 3, 2014", ["Jane Doe"], date: "2014-06-03"),
        Case("By\nJane Doe\nJune 3, 2014", ["Jane Doe"], date: "2014-06-03"),
        Case("por Juana Muestra\n3 de junio de 2014", ["Juana Muestra"], date: "2014-06-03"),
        Case("par Jeanne Modèle\nle 3 juin 2014", ["Jeanne Modèle"], date: "2014-06-03"),
        Case(
            "par Jeanne Modèle\nPublié le 3 juin 2014 à 08h30, mis à jour le 5 juin 2014", ["Jeanne Modèle"],
            date: "2014-06-03"),
        Case("Published June 3, 2014 | Last updated: June 5, 2015\nBy Jane Doe", ["Jane Doe"], date: "2014-06-03"),
        Case("Автор: Анна Примерова\n3 июня 2014", ["Анна Примерова"], date: "2014-06-03"),
        Case("di Giovanna Esempio\n3 giugno 2014", ["Giovanna Esempio"], date: "2014-06-03"),
        Case("von Hanna Beispiel\n3. Juni 2014", ["Hanna Beispiel"], date: "2014-06-03"),
        Case("Dr. Jane Doe\nJune 3, 2014", ["Dr. | Jane Doe"], date: "2014-06-03"),
        Case("Jane Doe\nJune 3, 2014", ["Jane Doe"], date: "2014-06-03"),
    ])
    func readsBylineAndDate(_ example: Case) throws { try check(example) }

    @Test(arguments: [
        Case(
            "By Jane Doe\n\nGlobal Research, June 3, 2014", ["Jane Doe"], date: "2014-06-03",
            publisher: "Global Research"),
        Case(
            "By Jane Doe\nGlobal Research, June 3, 2014\nThe Guardian 1 June 2014", ["Jane Doe"], date: "2014-06-03",
            publisher: "Global Research", source: "The Guardian"),
        Case(
            "By Jane Doe, The Gazette:\nJune 3, 2014", ["Jane Doe"], date: "2014-06-03", publisher: "The Gazette"),
        Case(
            "Jane Doe – Global Research, 3 Jun 2014", ["Jane Doe"], date: "2014-06-03", publisher: "Global Research"),
        Case("The Gazette - 2014-06-03", [], date: "2014-06-03", publisher: "The Gazette"),
        Case(
            "by Jane Doe\nJune 3, 2014\nfrom GlobalResearch Website", ["Jane Doe"], date: "2014-06-03",
            publisher: "Global Research"),
        Case(
            "by Jane Doe June 3, 2014 from GlobalResearch Website", ["Jane Doe"], date: "2014-06-03",
            publisher: "Global Research"),
        Case(
            "por Juana Muestra\n3 Junio 2014\ndel Sitio Web GlobalResearch", ["Juana Muestra"], date: "2014-06-03",
            publisher: "Global Research"),
    ])
    func readsOutlets(_ example: Case) throws { try check(example) }

    @Test(arguments: [
        Case(
            "By Jane Doe\nTranslated by John Roe\nJune 3, 2014", ["Jane Doe", "John Roe (translator)"],
            date: "2014-06-03"),
        Case("By Jane Doe\nEdited by John Roe\nJune 3, 2014", ["Jane Doe", "John Roe (editor)"], date: "2014-06-03"),
        Case(
            "By Jane Doe\nJune 3, 2014\nIntroduction by John Roe", ["Jane Doe", "John Roe (introduction)"],
            date: "2014-06-03"),
        Case("By Jane Doe\nJune 3, 2014\nSpanish version", ["Jane Doe"], date: "2014-06-03"),
    ])
    func readsOtherRolesAndVersions(_ example: Case) throws { try check(example) }

    @Test(arguments: [
        "By the end of the year", "By Monday evening the water had reached the church.", "By contrast,", "By Monday",
        "By 2015", "By June", "By Christmas", "By popular demand", "By then", "By Law", "By Design",
        "By Way of Introduction", "By Their Fruits Ye Shall Know Them", "By Order of the Mayor", "By Rail to Venice",
        "By Day and Night", "With Our Friends", "Por Un Mundo Mejor", "Von Berlin nach Rom",
        "Jane Roe interviewed by John Doe", "Posted by admin", "by sheer luck",
    ])
    func creditsNobodyWhereALineOnlyBeginsLikeAByline(_ line: String) throws {
        let article = try SmallArticle.record(SmallArticle.text("\(line)\n\nThe Gazette, June 3, 2014"))
        #expect(article.authors.isEmpty)
        #expect(article.date?.description == "2014-06-03")
    }

    @Test(arguments: [
        "The fire of March 3, 1911\n\nBy Jane Doe\n\nJune 3, 2014",
        "By Jane Doe\nLast modified: June 9, 2014\nPublished: June 3, 2014",
    ])
    func takesNoOtherDateForTheArticles(_ header: String) throws {
        let article = try SmallArticle.record(SmallArticle.text(header))
        #expect(article.date?.description == "2014-06-03")
        #expect(article.authors.map(\.shown) == ["Jane Doe"])
    }

    // MARK: Lines that mislead

    @Test(arguments: [
        "New York", "Middle East", "World Affairs", "Opinion Piece", "Last Updated", "Published Online", "Part Two",
        "Washington, D.C.",
    ])
    func takesNoPlaceOrSectionOverADateForAnAuthor(_ line: String) throws {
        let article = try SmallArticle.record(SmallArticle.text("\(line)\nJune 3, 2014"))
        #expect(article.authors.isEmpty)
    }

    @Test func takesNoOneInterviewedForAnAuthor() throws {
        let article = try SmallArticle.record(SmallArticle.text("Interview with Jane Roe\nJune 3, 2014"))
        #expect(article.authors.isEmpty)
    }

    @Test(arguments: ["Por la Paz", "De Madrid"])
    func takesNoSingleWordBehindASpanishPrepositionForAnAuthor(_ line: String) throws {
        let text = SmallArticle.text(under: "La ciudad espera el informe", "\(line)\n\n3 de junio de 2014")
        let article = try SmallArticle.record(text)
        #expect(article.authors.isEmpty)
    }

    @Test func keepsTheByLineUnderADeckThatBeginsLikeOne() throws {
        let text = SmallArticle.text("By Any Means Necessary\n\nBy Jane Doe\n\nJune 3, 2014")
        let article = try SmallArticle.record(text)
        #expect(article.authors.map(\.name) == ["Jane Doe"])
        #expect(article.date?.description == "2014-06-03")
    }

    @Test func keepsThePublicationsDateBesideAnUpdates() throws {
        let article = try SmallArticle.record(SmallArticle.text("By Jane Doe\nJune 3, 2014\nUpdated June 9, 2014"))
        #expect(article.publisher == nil)
        #expect(article.date?.description == "2014-06-03")
    }

    @Test(arguments: [
        "By Jane Doe\n\nLONDON, June 3, 2014", "LONDON, June 3, 2014", "By Jane Doe\n\nMoscow, June 3, 2014",
        "By Jane Doe\n\nWorld, June 3, 2014", "By Jane Doe\n\nIssue 12, June 3, 2014",
        "Speech to the Town Council, June 3, 2014",
    ])
    func takesNoPlaceSectionOrOccasionForAnOutlet(_ header: String) throws {
        let article = try SmallArticle.record(SmallArticle.text(header))
        #expect(article.date?.description == "2014-06-03")
        #expect(article.publisher == nil)
    }

    @Test(arguments: ["Photos by John Doe", "Illustrations by John Doe", "Fact checked by John Doe"])
    func takesNoCreditUnderTheBylineForAnOutlet(_ line: String) throws {
        let article = try SmallArticle.record(SmallArticle.text("By Jane Roe\n\(line)\nJune 3, 2014"))
        #expect(article.authors.map(\.name) == ["Jane Roe"])
        #expect(article.originalSource == nil)
    }

    @Test(arguments: ["By Jane Doe on June 3, 2014", "Posted by Jane Doe on June 3, 2014"])
    func readsADateBehindOnOnTheBylinesLine(_ header: String) throws {
        let article = try SmallArticle.record(SmallArticle.text(header))
        #expect(article.authors.map(\.name) == ["Jane Doe"])
        #expect(article.date?.description == "2014-06-03")
    }

    @Test(arguments: ["By Jane Doe (@janedoe)", "By Jane Doe jane@example.com", "By Jane Doe for The Gazette"])
    func readsANameBeforeAnAddressOrAnOutlet(_ line: String) throws {
        let article = try SmallArticle.record(SmallArticle.text("\(line)\n\nJune 3, 2014"))
        #expect(article.authors.map(\.name) == ["Jane Doe"])
    }

    @Test(arguments: ["Published June 3, 2014 | Updated June 9, 2014", "June 3, 2014 (Updated June 9, 2014)"])
    func readsTheDateBeforeAnUpdatesOnItsLine(_ line: String) throws {
        let article = try SmallArticle.record(SmallArticle.text("By Jane Doe\n\n\(line)"))
        #expect(article.date?.description == "2014-06-03")
        #expect(article.body.count == 3)
    }

    // MARK: Bylines over several lines

    private static let copied = "June 3, 2014\nfrom\nGlobalResearch Website"

    @Test(arguments: [
        Case("by Jane Doe,\nJohn Roe\nand Anita Moe\n\(copied)", ["Jane Doe", "John Roe", "Anita Moe"]),
        Case("by Jane Doe and\nJohn Roe\n\(copied)", ["Jane Doe", "John Roe"]),
        Case("by Jane Doe\nand Prof. John Roe\n\(copied)", ["Jane Doe", "Prof. | John Roe"]),
        Case("by\nJane Doe\nand\nJohn Roe\n\(copied)", ["Jane Doe", "John Roe"]),
        Case("by Jane\nDoe\n\(copied)", ["Jane Doe"]), Case("by\nJane\nDoe\n\(copied)", ["Jane Doe"]),
        Case("by Jane\nvan Doe\n\(copied)", ["Jane van Doe"]),
        Case("por Juana\nMuestra\n3 Junio\n2014\ndel\nSitio Web\nGlobal\nResearch", ["Juana Muestra"]),
        Case("di\nGiovanna\nModello\n3 Giugno\n2014\ndal\nSito Web\nGlobal\nResearch", ["Giovanna Modello"]),
        Case("By Jane\nDoe\n\nGlobal Research, June 3, 2014", ["Jane Doe"]),
    ])
    func readsAWrappedByline(_ example: Case) throws {
        try check(
            Case(example.header, example.authors, date: "2014-06-03", publisher: "Global Research"))
    }

    @Test(arguments: ["Moscow", "New York", "staff writer", "Staff Writer"])
    func takesNoPlaceOrRoleUnderASingleNameIntoIt(_ line: String) throws {
        let article = try SmallArticle.record(SmallArticle.text("by Sarah\n\(line)\n\(HeaderPiecesTests.copied)"))
        #expect(article.authors.map(\.name) == ["Sarah"])
        #expect(article.originalSource == nil)
    }

    @Test(arguments: ["By Jane\nChapter One", "By Jane\nWaters"])
    func joinsNothingToAByLineWithoutAHeader(_ lines: String) throws {
        let article = try SmallArticle.record(SmallArticle.text(lines))
        #expect(!article.authors.contains { $0.name.contains(" ") })
    }

    @Test(arguments: ["by jane doe", "Jane Doe, Moscow", "Jane Doe in Kyiv", "[Jane Doe]"])
    func readsNamesWhereADateStandsUnderThem(_ line: String) throws {
        let article = try SmallArticle.record(SmallArticle.text("\(line)\n\nThe Gazette, June 3, 2014"))
        #expect(article.authors.map { $0.name.lowercased() } == ["jane doe"])
    }

    @Test func readsASecondLineOfNames() throws {
        let article = try SmallArticle.record(SmallArticle.text("By Jane Doe\nJohn Roe\nJune 3, 2014"))
        #expect(article.authors.map(\.name) == ["Jane Doe", "John Roe"])
    }

    @Test(arguments: [
        "Redaktion", "Staff and agencies", "By our own correspondent", "By The Associated Press", "dpa/AFP",
    ])
    func creditsNobodyForDesksAndAgencies(_ line: String) throws {
        let article = try SmallArticle.record(SmallArticle.text("\(line)\n\nJune 3, 2014"))
        #expect(article.authors.isEmpty)
        #expect(article.deck == nil)
    }

    @Test(arguments: ["Quorra Roe", "Quorra Roe and Zoltara Moe", "Whitfield"])
    func takesNoPersonBetweenBylineAndDateForAnOutlet(_ line: String) throws {
        let article = try SmallArticle.record(SmallArticle.text("by Jane Doe\n\(line)\n\(HeaderPiecesTests.copied)"))
        #expect(article.authors.map(\.name) == ["Jane Doe"])
        #expect(article.originalSource == nil)
        #expect(article.findings.contains { $0.code == "unread-line" && $0.message.contains(line) })
    }

    @Test(arguments: ["Republic of East Ansel", "The Harbour Letter", "Harbour Gazette", "Antifascist Calling"])
    func takesAnOutletsWordsBetweenBylineAndDateForOne(_ line: String) throws {
        let article = try SmallArticle.record(SmallArticle.text("by Jane Doe\n\(line)\n\(HeaderPiecesTests.copied)"))
        #expect(article.authors.map(\.name) == ["Jane Doe"])
        #expect(article.originalSource?.name == line)
    }

    // MARK: Several authors

    @Test(arguments: [
        Case("By Jane Doe\nBy John Roe", ["Jane Doe", "John Roe"]),
        Case("By Jane Doe\n\nBy John Roe", ["Jane Doe", "John Roe"]),
        Case("By Sir John Roe, KCMG and Jane Doe, PhD", ["Sir | John Roe", "Jane Doe"]),
        Case("By Jane Doe, Moscow and John Roe, Paris", ["Jane Doe", "John Roe"]),
        Case("By Jane Doe, New York and John Roe", ["Jane Doe", "John Roe"]),
        Case("By Jane Doe By John Roe", ["Jane Doe", "John Roe"]),
    ])
    func creditsEachOfSeveral(_ example: Case) throws {
        try check(
            Case(
                example.header + "\n\nGlobal Research, June 3, 2014", example.authors, date: "2014-06-03",
                publisher: "Global Research"))
    }

    @Test(arguments: [("By Someone By Jane Doe", "Someone"), ("By Jane Doe, Zwolle and John Roe", "Zwolle")])
    func saysWhatItDidNotCredit(_ line: String, _ word: String) throws {
        let article = try SmallArticle.record(SmallArticle.text("\(line)\n\nGlobal Research, June 3, 2014"))
        #expect(article.authors.first?.name == "Jane Doe")
        #expect(!article.authors.contains { $0.name.contains(word) })
        #expect(article.findings.contains { $0.code == "unread-line" && $0.message.contains(word) })
    }

    @Test(arguments: [
        Case("By Washington’s Blog\nGlobal Research, June 3, 2014", ["Washington’s Blog"]),
        Case("By Washington's Blog\n\nGlobal Research, June 3, 2014", ["Washington's Blog"]),
        Case("By Jane's Blog\n\nGlobal Research, June 3, 2014", ["Jane's Blog"]),
    ])
    func takesABlogBehindByForTheAuthor(_ example: Case) throws {
        try check(Case(example.header, example.authors, date: "2014-06-03", publisher: "Global Research"))
    }

    @Test(arguments: ["Winter 2014", "31 February 2014", "June 31, 2014"])
    func keepsTheOutletBesideADateThatIsNone(_ printed: String) throws {
        let article = try SmallArticle.record(SmallArticle.text("By Jane Doe\n\nGlobal Research, \(printed)"))
        #expect(article.publisher?.name == "Global Research")
        #expect(article.date == nil)
        #expect(article.dateAsPrinted == printed)
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
    }
}
