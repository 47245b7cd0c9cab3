import Articles
import FoundationEssentials
import Testing

@testable import ArticleArchive

struct EditTextTests {
    private let noon = Date(timeIntervalSince1970: 1_780_000_000)

    private func article() throws -> Article {
        var article = try sample(1, title: "The Harbor Reopens").article
        article.authors = [Author("Ann Roe", honorific: "Prof."), Author("Jon Hart", role: .translator)]
        article.regions = ["Middle East & North Africa", "A; B"]
        article.editorsNote = "First line.\n\n  indented # third\n# not a comment"
        article.notices.disclaimer = "- a dash"
        article.tags = ["read"]
        article.note = "mine\n\nand more"
        return article
    }

    private func edit(_ replace: (String) -> String) throws -> Article {
        let article = try article()
        let text = EditText(article)
        var edited = article
        try text.changes(in: replace(text.text)).apply(to: &edited, at: noon)
        return edited
    }

    @Test func isPleasantToEdit() throws {
        let article = try article()
        let text = EditText(article).text
        let head = text.prefix { $0 != ":" }.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(head.allSatisfy { ($0.hasPrefix("#") || $0.isEmpty) && $0.count <= 90 })
        #expect(
            text.hasSuffix(
                """

                reason:
                title: The Harbor Reopens
                deck:
                authors:
                  [Prof.] Ann Roe
                  Jon Hart (translator)
                byline:
                date: 2014-06-17
                dateAsPrinted:
                publisher:
                originalSource:
                originalSource.url:
                originalSource.date:
                originalSource.dateAsPrinted:
                firstPublished.name:
                firstPublished.date:
                firstPublished.dateAsPrinted:
                url:
                regions:
                  Middle East & North Africa
                  A; B
                themes:
                inDepthReports:
                language:
                epigraph:
                authorBiography:
                editorsNote:
                  First line.

                    indented # third
                  # not a comment
                notices.copyright:
                notices.disclaimer: - a dash
                notices.fairUse:
                notices.contact:
                tags:
                  read
                note:
                  mine

                  and more

                """))
    }

    @Test func offersEveryFieldThatCanBeCorrected() {
        for field in CorrectableField.allCases { #expect(EditField.allCases.contains(.correctable(field))) }
    }

    @Test func withoutAChangeNothingIsWanted() throws {
        let article = try article()
        #expect(try EditText(article).changes(in: EditText(article).text).isEmpty)
        // Spaces at the ends of lines, other line ends and an empty line more are no change.
        let text = EditText(article).text
        for other in [text.replacing("\n", with: " \n"), text.replacing("\n", with: "\r\n"), text + "\n\n"] {
            #expect(try EditText(article).changes(in: other).isEmpty)
        }
        #expect(try EditText(article).changes(in: "").isEmpty)
        #expect(EditText.isEmpty(" \n\t\n") && !EditText.isEmpty("title:"))
    }

    @Test func takesWhatIsChangedAndNothingElse() throws {
        let edited = try edit { text in
            text.replacing("title: The Harbor Reopens", with: "title: The Harbour\n   Reopens")
                .replacing("  Jon Hart (translator)\n", with: "  - Jon Hart (editor)\n\n")
                .replacing("date: 2014-06-17", with: "date:")
                .replacing("reason:", with: "reason: misread")
                .replacing("First line.", with: "First line!")
        }
        #expect(edited.title == "The Harbour Reopens")
        #expect(edited.authors.map(\.role) == [.author, .editor] && edited.authors.first?.honorific == "Prof.")
        #expect(edited.date == nil)
        #expect(edited.editorsNote == "First line!\n\n  indented # third\n# not a comment")
        #expect(edited.regions == ["Middle East & North Africa", "A; B"])
        #expect(edited.corrections.map(\.field) == [.title, .authors, .date, .editorsNote])
        #expect(edited.corrections.allSatisfy { $0.reason == "misread" })
    }

    @Test func takesAByteOrderMarkAndWindowsLineEnds() throws {
        let edited = try edit { text in
            "\u{FEFF}" + text.replacing("The Harbor", with: "The Harbour").replacing("\n", with: "\r\n")
        }
        #expect(edited.title == "The Harbour Reopens" && edited.corrections.map(\.field) == [.title])
    }

    @Test func changesTagsAndNotesWithoutACorrection() throws {
        let edited = try edit { text in
            text.replacing("  read\n", with: "  to read\n  port\n  Port\n").replacing("  mine\n", with: "  yours\n")
        }
        #expect(edited.tags == ["to read", "port"] && edited.note == "yours\n\nand more" && edited.corrections.isEmpty)
        let cleared = try edit { $0.prefix { $0 != ":" } + ":\ntags:\nnote:\n" }
        #expect(cleared.tags.isEmpty && cleared.note == nil && cleared.title == "The Harbor Reopens")
    }

    @Test func namesEverythingThatCannotBeRead() throws {
        let article = try article()
        let typed = """
            # a remark
              astray
            titel: x
              of the unknown field
            date: 17 June
            title: a
            title: b
            authors:
              Ann Roe
              Jon Hart (translater)
            no field at all
            """
        let errors = try #require(throws: EditErrors.self) { try EditText(article).changes(in: typed) }
        #expect(errors.problems.map(\.line) == [2, 3, 5, 7, 10, 11])
        #expect(errors.problems[1].sentence.contains("did you mean “title”?"))
        #expect(errors.problems[4].sentence == "authors: no role “translater”; did you mean “translator”?")
    }

    @Test func knowsOfWhichStateItWasMade() throws {
        var article = try article()
        let text = EditText(article).text
        #expect(EditText(article).isOfSameState(text) && EditText(article).isOfSameState("title: x"))
        article.note = nil
        #expect(!EditText(article).isOfSameState(text))
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func noValueIsChangedByStandingInTheText(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let pieces = [
            "a", " ", "  ", "\n", "\n\n", "#", "- ", ":", "; ", "title: x", "\r\n", "\t", "\u{2028}", "“é”", "[", "(",
        ]
        func text() -> String { (0..<Int.random(in: 1...6, using: &random)).map { _ in random.pick(pieces) }.joined() }
        var article = try sample(1, title: text()).article
        article.deck = text()
        article.authors = [Author(text(), role: .editor, honorific: text())]
        article.regions = [text(), text()]
        article.note = text()
        article.tags = [text()]
        #expect(try EditText(article).changes(in: EditText(article).text).isEmpty)
    }
}
