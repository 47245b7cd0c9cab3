import ArticleParsing
import Articles
import Testing

@testable import clipfile

struct InspectionPictureTests {
    private func parsed() throws -> ParsedArticle {
        var article = try SampleArticle.make()
        article.title = "Third 週"
        article.regions = []
        article.themes = []
        article.notices = Notices()
        article.deck = nil
        article.originalSource = nil
        article.body = []
        article.evidence = [
            "title": .one(Citation(bytes: ByteRange(0..<9), rule: "first-line", certainty: .medium)),
            "date": .one(Citation(bytes: ByteRange(32..<41), rule: "outlet-and-date", certainty: .high)),
        ]
        article.findings = [Finding(code: "page-break-joined", line: 4, message: "a sentence is cut by a page break")]
        let lines = [
            InspectedLine(
                number: 1, bytes: 0..<10, text: "Third 週", part: .title,
                values: [InspectedLine.Value(field: "title", range: 0..<9)]),
            InspectedLine(
                number: 2, bytes: 10..<42, text: "週 The Invented Courier, June 2014", part: .outlet,
                values: [
                    InspectedLine.Value(field: "publisher", range: 4..<24),
                    InspectedLine.Value(field: "date", range: 26..<35),
                ]),
            InspectedLine(number: 3, bytes: 42..<43, text: "", part: .blank),
            InspectedLine(
                number: 4, bytes: 43..<400, text: "A long line, and longer. ".repeated(10), part: .paragraph),
        ]
        return ParsedArticle(article: article, bytes: 0..<400, lines: lines)
    }

    /// The arrangement is shown where it is asked for; a title that came near is always.
    @Test func showsTheArrangementOfAHeader() throws {
        let text =
            "Harbour Lights\n\nThe Long Way Home\n\nBy Jane Roe\nThe Gazette, June 3, 2014\n\n"
            + "The committee met on Tuesday in a hall that was far too small for the crowd that had come to listen.\n"
        let parsed = try #require(try ArticleParser().parse(Input(bytes: Array(text.utf8))).first)
        func picture(_ showsArrangement: Bool) -> String {
            InspectionPicture(
                parsed: parsed, isFull: false, showsArrangement: showsArrangement, width: 80, usesColor: false
            ).text()
        }
        #expect(picture(true).contains("  6     outlet and date  outlet and date, "))
        #expect(picture(true).contains("next best: “The Long Way Home” as the title, at a cost of 0."))
        #expect(picture(false).contains("next best: “The Long Way Home” as the title"))
        #expect(!picture(false).contains("Arrangement"))
    }

    @Test func makesRoomForTheLineNumbersOfALongPage() throws {
        let lines = [99_999, 123_456].map { number in
            InspectedLine(number: number, bytes: nil, path: "body > p", text: "A line.", part: .paragraph)
        }
        let parsed = ParsedArticle(article: try parsed().article, bytes: 0..<400, lines: lines)
        let picture = InspectionPicture(parsed: parsed, isFull: false, width: 80, usesColor: false).text()
        #expect(
            picture.hasPrefix(
                """
                 99999 paragraph      │ A line.
                123456 paragraph      │ A line.

                """))
    }

    @Test func showsAMenuAsOneLineUnlessAllIsWanted() throws {
        let menu = (1...6).map { number in
            InspectedLine(number: 7, bytes: nil, path: "nav > a", text: "Item \(number)", part: .navigation)
        }
        let title = InspectedLine(number: 8, bytes: nil, path: "h1", text: "A title", part: .title)
        let lines = menu + [title] + menu.prefix(3)
        let parsed = ParsedArticle(article: try parsed().article, bytes: 0..<400, lines: lines)
        let folded = InspectionPicture(parsed: parsed, isFull: false, width: 56, usesColor: false).text()
        #expect(
            folded.hasPrefix(
                """
                  7 navigation     │ 6 lines: Item 1 · Item 2 · Item 3 …
                  8 title          │ A title
                  7 navigation     │ Item 1
                  7 navigation     │ Item 2
                  7 navigation     │ Item 3

                """), "\(folded)")
        let full = InspectionPicture(parsed: parsed, isFull: true, width: 56, usesColor: false).text()
        #expect(full.split(separator: "\n").prefix { $0.hasPrefix("  7") || $0.hasPrefix("  8") }.count == 10)
    }

    @Test func marksEachValueWhereItStands() throws {
        let picture = InspectionPicture(parsed: try parsed(), isFull: false, width: 80, usesColor: false).text()
        #expect(
            picture == """
                  1 title          │ Third 週
                                   │ ^^^^^^^^ title
                  2 outlet         │ 週 The Invented Courier, June 2014
                                   │    ^^^^^^^^^^^^^^^^^^^^ publisher
                                   │                          ^^^^^^^^^ date
                  3 blank          │
                  4 paragraph      │ A long line, and longer. A long line,  … line, and longer.

                Values
                  field      value                 rule             certainty  bytes
                  title      Third 週              first-line       medium     0–9
                  authors    Dr. Ada Quill         -                -          -
                  date       2014-06               outlet-and-date  high       32–41
                  publisher  The Invented Courier  -                -          -

                Findings
                  line 4: a sentence is cut by a page break (page-break-joined)

                """)
    }

    @Test func showsLongLinesWholeWhenAsked() throws {
        let picture = InspectionPicture(parsed: try parsed(), isFull: true, width: 80, usesColor: false).text()
        #expect(picture.contains("A long line, and longer. ".repeated(9)))
    }

    @Test func showsTheCandidatesForAFieldOfWhichATextSaysTwoThings() throws {
        @Sendable func candidate(_ field: DecidedField, _ value: String, at start: Int, _ outcome: Outcome) -> Candidate
        {
            let place = Citation(bytes: ByteRange(start..<start + 9), rule: "date", certainty: .medium)
            return Candidate(field: field, value: value, kind: .dateByHeadline, place: place, outcome: outcome)
        }
        let original = try parsed()
        let weighed = ParsedArticle(
            article: original.article, bytes: original.bytes, lines: original.lines,
            candidates: [
                candidate(.date, "2014-06", at: 32, .chosen), candidate(.date, "2014-07", at: 60, .dayOfChange),
                candidate(.publisher, "The Courier", at: 11, .chosen),
                candidate(.publisher, "The Courier", at: 90, .repeated),
            ])
        let picture = InspectionPicture(parsed: weighed, isFull: false, width: 80, usesColor: false).text()
        #expect(
            picture.contains(
                """

                Candidates
                  field  value    place  outcome
                  date   2014-06  32–41  chosen
                  date   2014-07  60–69  the day of a change

                Findings

                """), "\(picture)")
    }

    @Test func underlinesValuesInColour() throws {
        let picture = InspectionPicture(parsed: try parsed(), isFull: false, width: 80, usesColor: true).text()
        #expect(picture.contains("\u{1B}[4mThe Invented Courier\u{1B}[0m, \u{1B}[4mJune 2014\u{1B}[0m"))
        #expect(picture.contains("‹publisher date›"))
        #expect(!picture.contains("^^^"))
    }

    @Test(arguments: [60, 80, 120, 200])
    func keepsTheSourceInTheWidth(width: Int) throws {
        let parsed = try parsed()
        let picture = InspectionPicture(parsed: parsed, isFull: false, width: width, usesColor: false).text()
        for line in picture.split(separator: "\n").prefix(7) { #expect(DisplayWidth.columns(of: line) <= width) }
    }

    @Test(arguments: [60, 80, 120])
    func keepsTheValuesInTheWidth(width: Int) throws {
        let original = try parsed()
        var article = original.article
        article.notices.disclaimer = "The contents of this article are of sole responsibility of the author. ".repeated(
            3)
        article.evidence["notices.disclaimer"] = .one(
            Citation(bytes: ByteRange(10_000..<10_400), rule: "notice", certainty: .high))
        let wide = ParsedArticle(article: article, bytes: original.bytes, lines: original.lines)
        let picture = InspectionPicture(parsed: wide, isFull: false, width: width, usesColor: false).text()
        for line in picture.split(separator: "\n") { #expect(DisplayWidth.columns(of: line) <= width) }
    }

    @Test func escapesWhatTheSourceHides() throws {
        let line = InspectedLine(
            number: 1, bytes: 0..<9, text: "a\u{1B}[2J\tb", part: .title,
            values: [InspectedLine.Value(field: "title", range: 6..<7)])
        let marked = MarkedLine(line, width: nil)
        #expect(marked.text(usesColor: false) == "a^[[2J b")
        #expect(marked.marks == [MarkedLine.MarkedValue(field: "title", start: 7, columns: 1)])
    }
}
