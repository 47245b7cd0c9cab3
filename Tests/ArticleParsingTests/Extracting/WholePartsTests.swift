import Testing

@testable import ArticleParsing

struct WholePartsTests {
    /// The texts that are taken, where those that begin with "+" were.
    private func taken(_ markup: String) throws -> [String] {
        let read = try ReadPage(markup)
        let texts = read.blocks
        var isArticle = texts.map { $0.hasPrefix("+") }
        WholeParts.complete(&isArticle, in: read.page)
        return zip(texts, isArticle).filter(\.1).map(\.0)
    }

    @Test func takesATablesHeadAndCaption() throws {
        let rows =
            "<tr><td>+2009</td><td>1.2 million crowns</td></tr><tr><td>+2010</td><td>3.4 million crowns</td></tr>"
        let table = "<table><caption>By year</caption><tr><th>Year</th><th>Spent</th></tr>\(rows)</table>"
        #expect(
            try taken("<p>menu</p>\(table)<p>more</p>") == [
                "By year", "Year Spent", "+2009 1.2 million crowns", "+2010 3.4 million crowns",
            ])
    }

    @Test func leavesATableOfWhichLittleIsTaken() throws {
        let rows = (1...6).map { "<tr><td>row \($0)</td><td>of a table of scores</td></tr>" }.joined()
        #expect(try taken("<table>\(rows)<tr><td>+one</td><td>x</td></tr></table>") == ["+one x"])
    }

    @Test func leavesWhatAPageLaidOutInATableHolds() throws {
        #expect(
            try taken(
                "<table><tr><td><p>+The article’s text is here, and it is long.</p><p>Share this</p></td></tr></table>")
                == ["+The article’s text is here, and it is long."])
    }

    @Test func takesTheNameUnderAQuotationAndNoTextBesides() throws {
        let quotation =
            "<blockquote><p>+It was a mistake, and we knew it at the time.</p><p>Otto Brandl</p></blockquote>"
        #expect(
            try taken("<p>menu</p>\(quotation)") == ["+It was a mistake, and we knew it at the time.", "Otto Brandl"])
    }

    @Test(arguments: [
        ("<p>+It rose.</p><ul><li>by a foot</li><li>in May</li></ul><p>+It fell.</p>", ["by a foot", "in May"]),
        ("<p>+It rose.</p><dl><dt>Sluice</dt><dd>A gate.</dd></dl><p>More</p>", ["Sluice", "A gate."]),
        ("<p>+It rose.</p><ul><li>by a foot</li><li>in May</li></ul><p>More</p>", []),
        ("<p>+It rose.</p><ul><li><a href=/a>by a foot</a></li></ul><p>+It fell.</p>", []),
        ("<div><p>+It rose.</p></div><ul><li>by a foot</li></ul><p>+It fell.</p>", []),
    ])
    func takesAListBetweenParagraphs(_ markup: String, _ texts: [String]) throws {
        #expect(try taken("<article>\(markup)</article>").filter { !$0.hasPrefix("+") } == texts)
    }
}
