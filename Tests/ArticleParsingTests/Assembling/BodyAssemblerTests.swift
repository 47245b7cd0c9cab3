import ArticleParsing
import Articles
import Testing

struct BodyAssemblerTests {
    private func parse(_ body: String) throws -> Article {
        try SmallArticle.record("\(SmallArticle.header)\n\n\(body)\n")
    }

    private func codes(_ article: Article) -> [String] { article.findings.map(\.code) }

    private let paragraphs = SmallArticle.paragraphs

    private func wrapped(_ text: String, _ column: Int = 72) -> String {
        var lines = [""]
        for word in text.split(separator: " ") {
            if lines[lines.count - 1].count + 1 + word.count > column { lines.append("") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
        return lines.joined(separator: "\n")
    }

    @Test func joinsAHardWrap() throws {
        let article = try parse(paragraphs.map { wrapped($0) }.joined(separator: "\n\n"))
        #expect(article.body == paragraphs.map { Block(.paragraph, $0) })
        #expect(codes(article) == ["hard-wrap-joined"])
    }

    @Test func keepsAHeadingAndListItemsOutOfAWrappedParagraph() throws {
        let item = "a first point of the plan that the committee has made for the river and its banks"
        let article = try parse(
            [
                wrapped(paragraphs[0]), "The Summer", wrapped(paragraphs[1]), "- \(wrapped(item))\n- a second point",
                wrapped(paragraphs[2]),
            ].joined(separator: "\n\n"))
        #expect(article.body.map(\.kind) == [.paragraph, .heading, .paragraph, .listItem, .listItem, .paragraph])
        #expect(article.body[3].text == item)
    }

    @Test(arguments: [
        ("that the\n\nreport would be printed", "that the report would be printed"),
        ("that the\u{0C}report would be printed", "that the report would be printed"),
        ("by the\n\nCommittee itself", "by the Committee itself"),
        ("that the report,\n\nthough late, was whole", "that the report, though late, was whole"),
    ])
    func joinsASentenceCutByAPageBreak(_ cut: String, _ whole: String) throws {
        let beginning = "Those who had waited outside since the early morning were told "
        let article = try parse("\(paragraphs[0])\n\n\(beginning)\(cut).\n\n\(paragraphs[2])")
        #expect(article.body.map(\.text) == [paragraphs[0], "\(beginning)\(whole).", paragraphs[2]])
        #expect(codes(article) == ["page-break-joined"])
    }

    @Test(arguments: [
        ["It was said that the river would rise before the end of the month.", "and so it did."],
        ["The wise old ferryman of the village on the other bank", "The river rose."],
        ["Too short to be cut", "so it stands."],
    ])
    func joinsNothingElse(_ lines: [String]) throws {
        let article = try parse(([paragraphs[0]] + lines + [paragraphs[2]]).joined(separator: "\n\n"))
        #expect(article.body.map(\.text) == [paragraphs[0]] + lines + [paragraphs[2]])
    }

    @Test func undoesHyphenationOnlyWhereTheTextHasTheWholeWord() throws {
        let text = """
            \(wrapped(paragraphs[0]))

            The agriculture of the valley is old, and those who live by it know the agri-
            culture of their neighbours as well; they say that in the spring a well-
            known farmer is worth two strangers, and that the river is the best neigh-
            bourhood of all when it keeps to its own bed in the long weeks of floods.

            \(wrapped(paragraphs[1]))
            """
        let article = try parse(text)
        #expect(article.body[1].text.contains("know the agriculture of"))
        #expect(article.body[1].text.contains("a well-known farmer"))
        #expect(article.body[1].text.contains("best neigh-bourhood of"))
        #expect(codes(article).count { $0 == "hyphenation-undone" } == 1)
    }

    @Test func readsBullets() throws {
        let article = try parse("\(paragraphs[0])\n\n• one bridge\n• two roads\n- three boats\n\n\(paragraphs[1])")
        #expect(article.body.map(\.kind) == [.paragraph, .listItem, .listItem, .listItem, .paragraph])
        #expect(article.body.map(\.text)[1...3] == ["one bridge", "two roads", "three boats"])
    }

    @Test(arguments: ["•", "-"])
    func readsABulletOnALineOfItsOwn(_ bullet: String) throws {
        let article = try parse("\(paragraphs[0])\n\n\(bullet)\none bridge\n\n\(bullet)\ntwo roads\n\n\(paragraphs[1])")
        #expect(article.body.map(\.kind) == [.paragraph, .listItem, .listItem, .paragraph])
    }

    @Test func readsQuotationsAndMarks() throws {
        let article = try parse(
            """
            See [the report](http://example.com/a_b), [this](#), [that](javascript:alert) and *not* **this**.

            > The river is rising.

            \(paragraphs[1])
            """)
        let text = "See the report, this, that and not this."
        #expect(
            article.body.first
                == Block(
                    .paragraph, text,
                    marks: [
                        Mark(.link, start: 4, end: 14, href: "http://example.com/a_b"),
                        Mark(.emphasis, start: 31, end: 34), Mark(.strong, start: 35, end: 39),
                    ]))
        #expect(article.body[1] == Block(.quotation, "The river is rising."))
    }

    @Test(arguments: ["Part Two", "What is to be done?", "“The Bridge”", "1. The river", "THE SUMMER", "In 1911"])
    func readsAShortLineBetweenParagraphsAsAHeading(_ line: String) throws {
        let article = try parse("\(paragraphs[0])\n\n\(line)\n\n\(paragraphs[1])\n\n\(paragraphs[2])")
        #expect(article.body.map(\.kind) == [.paragraph, .heading, .paragraph, .paragraph])
    }

    @Test(arguments: ["So it was.", "“So it was.”", "and so it was", "First:", "So it was,"])
    func readsNoShortSentenceAsAHeading(_ line: String) throws {
        let article = try parse("\(paragraphs[0])\n\n\(line)\n\n\(paragraphs[1])\n\n\(paragraphs[2])")
        #expect(article.body.map(\.kind) == [.paragraph, .paragraph, .paragraph, .paragraph])
    }

    @Test(arguments: [
        "Notes\n\n[1] The Gazette, 3 May 2010.\n[2] A letter to the mayor.",
        "NOTES:\n\n1. The Gazette, 3 May 2010.\n\n2. A letter to the mayor.",
        "References\n\n(1) The Gazette, 3 May 2010.\n(2) A letter to the mayor.",
        "Anmerkungen\n\n1) The Gazette, 3 May 2010.\n2) A letter to the mayor.",
    ])
    func readsNotesUnderAHeading(_ notes: String) throws {
        let article = try parse("\(SmallArticle.body)\n\n\(paragraphs[0])\n\n\(notes)")
        #expect(article.body.dropFirst(4).map(\.kind) == [.heading, .note, .note])
    }

    @Test(arguments: [
        "[1] The Gazette, 3 May 2010.\n[2] A letter to the mayor.", "1. The Gazette, 3 May 2010.\n\n2. A letter.",
        "(1) The Gazette, 3 May 2010.\n\n(2) A letter to the mayor.",
    ])
    func readsNotesWithoutAHeading(_ notes: String) throws {
        let article = try parse("\(SmallArticle.body)\n\n\(paragraphs[0])\n\n\(notes)")
        #expect(article.body.dropFirst(4).map(\.kind) == [.note, .note])
    }

    @Test func readsNoNumberedListInTheMidstAsNotes() throws {
        let list = "1. a bridge\n2. a road\n3. a school"
        let article = try parse("\(paragraphs[0])\n\n\(list)\n\n\(SmallArticle.body)\n\n\(SmallArticle.body)")
        #expect(article.body.allSatisfy { $0.kind != .note })
    }

    @Test func readsNoClosingParagraphBehindAListAsANote() throws {
        let list = "Five things are asked:\n\n1. A bridge.\n\n2. A road.\n\n3. A school.\n\n4. A boat.\n\n5. A bell."
        let article = try parse("\(paragraphs[0])\n\n\(paragraphs[1])\n\n\(list)\n\n\(paragraphs[2])")
        #expect(article.body.last?.kind == .paragraph)
    }
}
