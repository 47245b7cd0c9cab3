import ArticleParsing
import Articles
import Testing

struct ArticleSplitterTests {
    private func article(_ title: String, _ author: String, _ date: String, _ paragraphs: Int = 3) -> String {
        let body = (SmallArticle.paragraphs + SmallArticle.paragraphs).prefix(paragraphs).joined(separator: "\n\n")
        return "\(title)\n\nBy \(author)\n\n\(date)\n\n\(body)\n\n"
    }

    private var first: String { article("The Town Waits", "Jane Roe", "June 3, 2014") }

    @Test(arguments: ["", "# "])
    func splitsTwoArticles(_ mark: String) throws {
        let text = mark + first + mark + article("The River Rises", "John Doe", "June 4, 2014")
        let parsed = try SmallArticle.parse(text)
        #expect(parsed.map(\.article.title) == ["The Town Waits", "The River Rises"])
        #expect(parsed.map { $0.article.authors.map(\.name) } == [["Jane Roe"], ["John Doe"]])
        #expect(parsed.map(\.article.date?.description) == ["2014-06-03", "2014-06-04"])
        #expect(parsed.map(\.article.body.count) == [3, 3])
    }

    private func dated(_ title: String, _ date: String) -> String { "\(title)\n\(date)\n\n\(SmallArticle.body)" }

    /// Titles and dates alone, each set apart as no paragraph is.
    @Test(arguments: ["\n\n\n", "\n\n\n\n\n", "\n\n-----\n\n", "\n\n* * *\n\n"])
    func splitsArticlesOfDatesAlone(_ gap: String) throws {
        let days = [
            ("The Town Waits", "June 3, 2014"), ("Der Fluss steigt", "4. Juni 2014"),
            ("La route est fermée", "5 juin 2014"),
        ]
        let parsed = try SmallArticle.parse(days.map { dated($0.0, $0.1) }.joined(separator: gap) + "\n")
        #expect(parsed.map(\.article.title) == days.map(\.0))
        #expect(parsed.map(\.article.date?.description) == ["2014-06-03", "2014-06-04", "2014-06-05"])
        for one in parsed { #expect(one.article.body.map(\.text) == SmallArticle.paragraphs) }
    }

    /// Entries of a chronicle under one byline, or parted as its paragraphs are.
    @Test(arguments: [
        (true, "\n\n\n"), (false, "\n\n"),
    ])
    func splitsNoChronicle(_ hasByline: Bool, _ gap: String) throws {
        let first =
            hasByline ? "The Town Waits\nBy Jane Roe\nJune 3, 2014\n\n\(SmallArticle.body)" : dated("A", "May 3, 2014")
        let text = [first, dated("The River Rises", "June 4, 2014"), dated("The Road Is Closed", "June 5, 2014")]
        #expect(try SmallArticle.parse(text.joined(separator: gap) + "\n").count == 1)
    }

    /// Two blank lines between paragraphs, too, part no articles.
    @Test func splitsNothingWhereAllIsSetApart() throws {
        let body = SmallArticle.body.replacing("\n\n", with: "\n\n\n")
        let text = "The Town Waits\nJune 3, 2014\n\n\n\(body)\n\n\nThe River Rises\nJune 4, 2014\n\n\n\(body)\n"
        #expect(try SmallArticle.parse(text).count == 1)
    }

    /// A column has one title for all of its articles, and a notice may stand over the next one.
    @Test(arguments: ["", "Copyright 2014 The Harbour Gazette, all rights reserved\n\n"])
    func splitsArticlesOfOneColumn(_ notice: String) throws {
        let title = "Letters From the Harbour"
        let text = article(title, "Jane Roe", "June 3, 2014") + notice + article(title, "Jane Roe", "June 10, 2014")
        #expect(try SmallArticle.parse(text).map(\.article.date?.description) == ["2014-06-03", "2014-06-10"])
    }

    /// Twice the addresses take twice the time.
    @Test func looksOverNoMoreThanAFewAddresses() throws {
        let links = (0..<20_000).map { "https://www.example.org/letters/2014/\($0)" }.joined(separator: "\n\n")
        let start = ContinuousClock.now
        _ = try SmallArticle.parse("\(first)\(links)\n")
        #expect(ContinuousClock.now - start < .seconds(60))
    }

    @Test func theSlicesTileTheFile() throws {
        let text = first + article("The River Rises", "John Doe", "June 4, 2014")
        let parsed = try SmallArticle.parse(text)
        #expect(parsed.first?.bytes.lowerBound == 0)
        #expect(parsed.last?.bytes.upperBound == text.utf8.count)
        #expect(parsed.first?.bytes.upperBound == parsed.last?.bytes.lowerBound)
        for one in parsed {
            #expect(one.article.source.partOf?.bytes.range == one.bytes)
            #expect(one.article.source.byteCount == one.bytes.count)
            #expect(one.lines.last?.bytes?.upperBound == one.bytes.count)
        }
        #expect(Set(parsed.map(\.article.id)).count == 2)
        #expect(Set(parsed.map(\.article.source.partOf?.sha256)).count == 1)
    }

    @Test(arguments: [
        "The River Rises\nBy John Doe, June 4, 2014\n\nThe Road Is Closed\nBy Max Moe, June 5, 2014\n",
        "The River Rises\n\nBy John Doe\n\nJune 4, 2014\n", "By John Doe\n\nJune 4, 2014\n",
        "By Tuesday\n\nJune 4, 2014\n\n" + SmallArticle.body,
        "The letter read:\n\nBy John Doe\n\nJune 4, 2014\n\n" + SmallArticle.body,
    ])
    func splitsNoArticleFromItsOwnTail(_ tail: String) throws {
        #expect(try SmallArticle.parse(first + tail).count == 1)
    }

    @Test func splitsShortArticlesToo() throws {
        let text =
            first + article("The River Rises", "John Doe", "June 4, 2014", 2)
            + article("The Road Is Closed", "Max Moe", "June 5, 2014", 2)
        let titles = try SmallArticle.parse(text).map(\.article.title)
        #expect(titles == ["The Town Waits", "The River Rises", "The Road Is Closed"])
    }

    private var body: String { (SmallArticle.paragraphs + SmallArticle.paragraphs).joined(separator: "\n\n") }

    @Test(arguments: [
        "# The River Rises\n\n> Source: http://example.com/river.htm\n\nby John Doe\nJune 4, 2014\nfrom\nGlobalResearch Website\n",
        "# The River Rises and the \nRoad Is Closed\n\n> Source: http://example.com/a.htm\n\nby\nJohn\nDoe\nJune 4,\n2014\nfrom\nGlobalResearch\nWebsite\n",
        "# The River Rises\n\n> Source: http://example.com/a.htm\n\n4 June 2014\nfrom\nVoltaireNetwork Website\n",
        "# The River Rises\n\n> Source: http://example.com/a.htm\n\nProf. John Doe\n4 Giugno 2014\ndal Sito Web\nGlobalResearch\n",
        "The River Rises\n\nBy John Doe\n\n4 June , 2014\nCountercurrents.org\n\n",
        "The River Rises\n\nJohn Doe – Global Research, 4 Jun 2014\n\n",
        "El río crece\n\nPor el Prof. Juan Muestra\nGlobalización, 4 de junio de 2014\n\nRegión: Europe\nTema: Environment\n\n",
        "# The River Rises\n\nAfter the Storm\n\nBy John Doe\n\nGlobal Research, June 4, 2014\n\nRegion: Europe\n\n",
    ])
    func knowsASecondHeaderInEveryLayout(_ header: String) throws {
        let parsed = try SmallArticle.parse("\(SmallArticle.header)\n\n\(body)\n\n\(header)\(body)\n")
        #expect(parsed.count == 2)
        #expect(parsed.last?.article.date?.description == "2014-06-04")
        #expect(parsed.first?.article.body.count == 6)
        #expect(parsed.allSatisfy { !$0.article.findings.contains { $0.code == "may-hold-another-article" } })
    }

    @Test(arguments: [
        "The River Rises\n\n by John Doe, The Guardian:\n\n",
        "# The River Rises\n\nVoltaire Network | Port Ansel (Velmora) | 4 June 2014\n\n",
    ])
    func saysWhereAnotherArticleMayBegin(_ header: String) throws {
        let text = "\(SmallArticle.header)\n\n\(body)\n\n\(header)\(body)\n"
        let parsed = try SmallArticle.parse(text)
        #expect(parsed.count == 1)
        let finding = parsed.first?.article.findings.first { $0.code == "may-hold-another-article" }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(finding?.line == lines.lastIndex { $0.hasSuffix("The River Rises") }.map { $0 + 1 })
    }

    @Test func splitsNoSectionWithAnAuthorFromItsArticle() throws {
        let section = "## The River Rises\n\nBy John Doe\n\nJune 4, 2014\n\n"
        let parsed = try SmallArticle.parse("# \(SmallArticle.header)\n\n\(body)\n\n\(section)\(body)\n")
        #expect(parsed.count == 1)
        #expect(parsed.first?.article.findings.contains { $0.code == "may-hold-another-article" } == true)
    }
}
