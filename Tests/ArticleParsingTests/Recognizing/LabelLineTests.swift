import ArticleParsing
import Articles
import Testing

struct LabelLineTests {
    private func record(_ labels: String) throws -> Article {
        try SmallArticle.record(SmallArticle.text("By Jane Roe\n\nGlobal Research, June 3, 2014\n\n\(labels)"))
    }

    @Test(arguments: [
        "Region: Europe, USA\nTheme: Global Economy, History", "Région : Europe, USA\nThème : Global Economy, History",
        "Región: Europe, USA\nTema: Global Economy, History", "Regione: Europe, USA\nTemi: Global Economy, History",
        "Região: Europe, USA\nTema: Global Economy, History", "REGION: Europe, USA\nTHEME: Global Economy, History",
        "Region: [Europe](http://example.com/e), [USA](http://example.com/u)\nTheme: Global Economy, History",
        "Region:   Europe ,USA\nTheme:Global Economy,History",
    ])
    func readsRegionsAndThemes(_ labels: String) throws {
        let article = try record(labels)
        #expect(article.regions == ["Europe", "USA"])
        #expect(article.themes == ["Global Economy", "History"])
        #expect(article.body.count == 3)
    }

    @Test func readsReportsAndAddresses() throws {
        let article = try record("In-depth Report: RIVER REPORT\nURL: http://example.com/river")
        #expect(article.inDepthReports == ["RIVER REPORT"])
        #expect(article.url == "http://example.com/river")
    }

    @Test(arguments: ["Region:", "Theme:", "In-depth Report:"])
    func swallowsNothingBehindAnEmptyLabel(_ label: String) throws {
        let article = try record(label)
        #expect(article.regions.isEmpty && article.themes.isEmpty && article.inDepthReports.isEmpty)
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(article.findings.contains { $0.code == "empty-label" })
    }

    @Test func keepsUnknownLabelsAsExtras() throws {
        let article = try record(
            """
            Region: Europe
            Word count: 1,200
            Last seen: June 9, 2014
            Mail: jane@example.com
            Section: Rivers and bridges
            """)
        #expect(
            article.extras == [
                Extra(label: "Word count", value: "1,200", kind: .number),
                Extra(label: "Last seen", value: "June 9, 2014", kind: .date),
                Extra(label: "Mail", value: "jane@example.com", kind: .email),
                Extra(label: "Section", value: "Rivers and bridges", kind: .text),
            ])
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
    }

    @Test(arguments: [
        ("Title: The Bridge\nAuthor: Jane Doe\nDate: June 3, 2014", "Jane Doe"),
        ("Title: The Bridge\nAuthors: By Jane Doe\nPublished on: 3 June 2014", "Jane Doe"),
        ("Titre : The Bridge\nAuteur : Jane Doe\nDate de publication : 3 juin 2014", "Jane Doe"),
        ("Titel: The Bridge\nAutorin: x\nVon: Jane Doe\nDatum: 3. Juni 2014", "Jane Doe"),
    ])
    func readsAHeaderOfLabels(_ header: String, _ author: String) throws {
        let article = try SmallArticle.record("\(header)\n\n\(SmallArticle.body)\n")
        #expect(article.title == "The Bridge")
        #expect(article.authors.map(\.name) == [author])
        #expect(article.date?.description == "2014-06-03")
    }

    @Test(
        arguments: [
            "Region: the northern valley is poorer than the south.", "Theme: love and death.", "Date: 3 May 2010",
            "Author: Max Moe", "Title: The Bridge", "Source: The Guardian", "Link: http://example.com/a",
        ], [1, 2, 3])
    func readsNoLabelInTheBody(_ line: String, _ position: Int) throws {
        // Under the text a source is its own.
        if position == 3, line.hasPrefix("Source:") { return }
        let article = try SmallArticle.record(SmallArticle.text(with: line, at: position))
        #expect(article.body.map(\.text).contains(line))
        #expect(article.authors.map(\.name) == ["Jane Roe"])
        #expect(article.date?.description == "2014-06-03")
        #expect(article.regions.isEmpty && article.themes.isEmpty && article.url == nil)
        #expect(article.originalSource == nil)
    }

    @Test func keepsASourceUnderTheTextAsAnExtra() throws {
        let article = try SmallArticle.record(SmallArticle.text(with: "Source: The Guardian", at: 3))
        #expect(article.extras.map(\.value) == ["The Guardian"])
        #expect(article.publisher?.name == "The Gazette")
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
    }

    @Test(arguments: ["Jane Doe: Why is the bridge closed?", "Rivers: a short history"])
    func takesNoSpeakerOrHeadingUnderTheLabelsForAnExtra(_ line: String) throws {
        let article = try record("Region: Europe\nTheme: History\n\n\(line)")
        #expect(article.extras.isEmpty)
        #expect(article.body.first?.text == line)
    }

    @Test(arguments: [
        "Region: USA, Canada\n, Europe\nTheme: Media Disinformation, \nPolice State & Civil Rights",
        "Region: USA, Canada,\nEurope\n\nTheme: Media Disinformation\n, Police State & Civil Rights",
    ])
    func readsAWrappedList(_ labels: String) throws {
        let article = try record(labels)
        #expect(article.regions == ["USA", "Canada", "Europe"])
        #expect(article.themes == ["Media Disinformation", "Police State & Civil Rights"])
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
    }

    @Test func takesNoOtherLineIntoAList() throws {
        let article = try record("Region: USA,\nThe Town Hall")
        #expect(article.regions == ["USA"])
    }
}
