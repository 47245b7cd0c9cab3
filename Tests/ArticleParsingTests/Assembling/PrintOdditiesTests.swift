import ArticleParsing
import Articles
import Testing

struct PrintOdditiesTests {
    private static let columns = [
        ("The committee met on Tuesday in a", "learned to wait until the last"),
        ("hall that was far too small for the", "page has been signed and sealed by"),
        ("crowd that had come to listen, and", "those who have the right to sign"),
        ("the chairman said that nothing would", "and to seal what the town has been"),
        ("be decided before the summer. Those", "promised. The river has risen since"),
        ("who had waited outside since the", "the meeting, and the boats that lay"),
        ("early morning were told that the", "along the quay have been taken to"),
        ("report would be printed in full, and", "the other bank, where the ground is"),
        ("that the figures in it had been", "higher and where the ferry used to"),
        ("checked twice by the auditors.", "land in the days of the old bridge."),
    ]

    private func findings(_ lines: [String]) throws -> [Finding] {
        try SmallArticle.record("\(SmallArticle.header)\n\n\(SmallArticle.body)\n\n\(lines.joined(separator: "\n"))\n")
            .findings.filter { $0.code == "columns-interleaved" }
    }

    @Test(arguments: ["\t", "    ", "          "])
    func tellsOfTwoColumnsOnce(_ gap: String) throws {
        let found = try findings(Self.columns.map { $0.0 + gap + $0.1 })
        #expect(found.map(\.line) == [13])
        #expect(found.first?.message.hasPrefix("10 lines from here on hold two columns") == true)
    }

    @Test func knowsColumnsOfWhichOneHasABlankLine() throws {
        var lines = Self.columns.map { "\($0.0)    \($0.1)" }
        lines[4] = Self.columns[4].0
        #expect(try findings(lines).count == 1)
    }

    @Test func takesNoTableForColumns() throws {
        let rows = (0..<12).map { "Quay number \($0 + 1)\tfourteen boats" }
        let table = (0..<12).map { "\(1912 + $0)    boats \($0 + 140)    stones \(900 - $0)" }
        #expect(try findings(rows).isEmpty)
        #expect(try findings(table).isEmpty)
        #expect(try findings(Self.columns.prefix(5).map { "\($0.0)    \($0.1)" }).isEmpty)
        #expect(try findings(Self.columns.map { "\($0.0) \($0.1)" }).isEmpty)
    }

    @Test func countsAndNamesWhatIsLeftOut() throws {
        let p = SmallArticle.paragraphs
        let article = try SmallArticle.record(
            "\(SmallArticle.header)\n\n\(p[0])\n\nPage 1 of 2\n\n\(p[1])\n\n\(p[2])\n\nPage 2 of 2\n")
        #expect(
            article.findings == [
                Finding(
                    code: "page-furniture-left-out", line: 9,
                    message: "2 lines that print sets on pages are left out of the body: “Page 1 of 2”, “Page 2 of 2”")
            ])
    }
}
