import ArticleParsing
import Articles
import Testing

struct PageFurnitureTests {
    private static let title = "The Town Waits for a Report"
    private static let paragraphs = SmallArticle.paragraphs
    private static let halves = (
        "Those who had waited outside since the early morning were told that",
        "the report would be printed in full, and that the figures in it had been checked twice by the auditors."
    )

    private func parse(_ body: String...) throws -> ParsedArticle {
        try SmallArticle.parsed("\(SmallArticle.header)\n\n\(body.joined(separator: "\n\n"))\n")
    }

    private func furniture(_ parsed: ParsedArticle) -> [String] {
        // The reader takes the first stroke of "- 3 -" for a bullet.
        parsed.lines.filter { $0.part == .pageFurniture }.map { $0.text == "3 -" ? "- 3 -" : $0.text }
    }

    private func codes(_ parsed: ParsedArticle) -> [String] { parsed.article.findings.map(\.code) }

    private func wrapped(_ text: String) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ") {
            if lines[lines.count - 1].count + 1 + word.count > 72 { lines.append("") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
        return lines
    }

    /// The days of a diary differ, whatever stands beside them.
    @Test func leavesTheDaysOfADiary() throws {
        let parsed = try parse(
            "June 4, 2014", Self.paragraphs[0], "Page 1 of 3\n\nJune 5, 2014", Self.paragraphs[1],
            "Page 2 of 3\n\nJune 6, 2014", Self.paragraphs[2], "Page 3 of 3")
        for day in ["June 5, 2014", "June 6, 2014"] { #expect(parsed.article.body.map(\.text).contains(day)) }
    }

    @Test func takesNoPageForATitle() throws {
        let article = try SmallArticle.record("9/11\n\nBy Jane Roe\n\n\(SmallArticle.body)\n")
        #expect(article.title == "9/11")
    }

    @Test(arguments: [
        "3", "- 3 -", "– 3 –", "| 3 |", "[3]", "(3)", "Page 3", "[p. 3]", "Seite 3", "[S. 3]", "Página 3", "3/7",
        "3 of 7", "3 von 7", "Page 3 of 7", "PAGE 3 OF 7", "Pagina 3 di 7", "Continued on page 4",
        "(Fortsetzung auf Seite 4)", "file:///C:/town.html", "http://gazette.example/town 3/7",
        "https://gazette.example/town?print=1 [5/12/2014 10:22:31 AM]", "The Gazette\n\n3", "\(title) 3",
        "\(title) | The Gazette | 3", "5/12/2014 The Gazette - \(title)", "Roe 3",
        "http://gazette.example/town 3/7\n\n5/12/2014, 10:22 \(title) - The Gazette",
        "\(title)\nBy Jane Roe\nJune 3, 2014\nPage 3",
    ])
    func joinsTheHalvesOfASentence(_ lines: String) throws {
        let parsed = try parse(Self.paragraphs[0], Self.halves.0, lines, Self.halves.1, Self.paragraphs[2])
        #expect(parsed.article.body.map(\.text) == [Self.paragraphs[0], Self.paragraphs[1], Self.paragraphs[2]])
        #expect(furniture(parsed).joined(separator: "\n").filter { $0 != "\n" } == lines.filter { $0 != "\n" })
        #expect(codes(parsed).contains("page-break-joined"))
        #expect(codes(parsed).contains("page-furniture-left-out"))
        #expect(parsed.article.authors.map(\.name) == ["Jane Roe"])
    }

    @Test(arguments: ["3", "Page 3", "- 3 -", "3/7", "Page 3 of 7", "\(title) 3"])
    func joinsTheLinesOfAWrappedParagraph(_ line: String) throws {
        var lines = wrapped(Self.paragraphs[1])
        lines.insert(line, at: 1)
        let parsed = try parse(
            wrapped(Self.paragraphs[0]).joined(separator: "\n"), lines.joined(separator: "\n"),
            wrapped(Self.paragraphs[2]).joined(separator: "\n"))
        #expect(parsed.article.body.map(\.text) == Self.paragraphs)
        #expect(furniture(parsed) == [line])
    }

    @Test func joinsANounThatBeginsThePage() throws {
        let first = "Wer seit dem frühen Morgen vor dem kleinen Saal am Fluss gewartet hatte, dem sagte der freundliche"
        let halves = (
            "\(first) und vom langen Warten müde",
            "Bürgermeister, dass der Bericht im Sommer gedruckt wird und die Zahlen geprüft sind."
        )
        let parsed = try parse(Self.paragraphs[0], halves.0, "Seite 2 von 3", halves.1)
        #expect(parsed.article.body.map(\.text) == [Self.paragraphs[0], "\(halves.0) \(halves.1)"])
    }

    @Test(arguments: [
        ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"], ["1/3", "2/3", "3/3"], ["Page 1", "Page 2", "Page 3"],
        ["\(title) | The Gazette | 1", "\(title) | The Gazette | 2", "\(title) | The Gazette | 3"],
        ["5/12/2014 \(title) - The Gazette", "5/12/2014 \(title) - The Gazette", "http://gazette.example/town 3/3"],
        ["- 1 -\u{0C}", "- 2 -", "- 3 -"],
    ])
    func takesOutWhatCountsOnBetweenParagraphs(_ lines: [String]) throws {
        let parsed = try parse(
            Self.paragraphs[0], lines[0], Self.paragraphs[1], lines[1], Self.paragraphs[2], lines[2])
        #expect(parsed.article.body.map(\.text) == Self.paragraphs)
        #expect(furniture(parsed).count == 3)
        #expect(!codes(parsed).contains("page-break-joined"))
    }

    @Test func takesNumbersThatCountOnFromAPagesOwn() throws {
        let parsed = try parse(
            Self.paragraphs[0], "1", Self.paragraphs[2], Self.halves.0, "2", Self.halves.1, "3", Self.paragraphs[0])
        #expect(furniture(parsed) == ["1", "2", "3"])
    }

    @Test(arguments: [
        ["1", "2"], ["1.", "2."], ["9/11"], ["1914"], ["1914", "1915"], ["I", "II"], ["Question 1", "Question 2"],
        ["Jane Roe:", "Jane Roe:"], ["So it goes", "So it goes"], ["Part 1: The Bridge", "Part 2: The Bridge"],
        ["[1]", "[2]"], ["12", "30"], ["http://gazette.example/town"],
    ])
    func leavesNumbersAndRefrainsBetweenParagraphs(_ lines: [String]) throws {
        let parsed = try parse(
            Self.paragraphs[0], lines[0], Self.paragraphs[1], lines.last ?? "", Self.paragraphs[2])
        #expect(furniture(parsed).isEmpty)
        #expect(parsed.article.body.count == 5)
    }

    @Test(arguments: [
        ("The charter that the town signed in the hall by the river says under article", "12", "of its second part."),
        ("Those who counted the boats after the storm say that it has taken at least", "14", "people from the shore."),
        ("The meeting that was to be held in the hall by the river was put off to May", "5", "and then put off again."),
    ])
    func leavesTheNumbersOfASentence(_ first: String, _ number: String, _ rest: String) throws {
        let parsed = try parse(Self.paragraphs[0], first, number, rest, Self.paragraphs[2])
        #expect(furniture(parsed).isEmpty)
        #expect(parsed.article.body.contains { $0.text.contains(number) })
    }

    @Test func leavesTheMarksOfNotes() throws {
        let notes = (1...3).map { "\($0)\nThe Board, A Report on the Wall and the River, the pages on number \($0)" }
        let parsed = try parse(SmallArticle.body, "Notes", notes.joined(separator: "\n"))
        #expect(furniture(parsed).isEmpty)
    }

    @Test func takesTheHeaderThatAPagePrintsOnceMoreForNoSecondArticle() throws {
        let header = "\(Self.title)\nBy Jane Roe\nJune 3, 2014\nPage 2 of 2"
        let all = try SmallArticle.parse(
            "\(SmallArticle.header)\n\n\(SmallArticle.body)\n\n\(header)\n\n\(SmallArticle.body)\n")
        #expect(all.count == 1)
        #expect(all.first?.article.body.map(\.text) == SmallArticle.paragraphs + SmallArticle.paragraphs)
    }

    @Test(arguments: ["Page 1 of 2", "Seite 1 von 2", "1/2"])
    func takesNoPageNumberForTheTitle(_ line: String) throws {
        let article = try SmallArticle.record("\(line)\n\n\(SmallArticle.header)\n\n\(SmallArticle.body)\n")
        #expect(article.title == Self.title)
    }

    @Test(arguments: ["Advertisement", "Continue reading below", "Anzeige"])
    func joinsASentenceOverALineOfTheSite(_ line: String) throws {
        let parsed = try parse(Self.paragraphs[0], Self.halves.0, line, Self.halves.1, Self.paragraphs[2])
        #expect(parsed.article.body.map(\.text) == Self.paragraphs)
        #expect(codes(parsed).contains("page-break-joined"))
    }

    /// The number of the last page, and the one before, alone under whole paragraphs; text follows a section's number.
    @Test func takesTheLastPagesNumber() throws {
        let text = SmallArticle.paragraphs[0] + "\n\n12\n\n" + SmallArticle.paragraphs[1] + "\n\n"
        let paged = try SmallArticle.record("\(SmallArticle.header)\n\n\(text)13\n")
        #expect(paged.body.map(\.text) == Array(SmallArticle.paragraphs[..<2]))
        let sections = try SmallArticle.record("\(SmallArticle.header)\n\n\(text)13\n\n\(SmallArticle.paragraphs[2])\n")
        #expect(sections.body.contains { $0.text == "13" })
    }
}
