import Articles
import Testing

@testable import ArticleParsing

struct PageLinesTests {
    private static let prose =
        "The council met on Monday, as it does in each month of the year, and said nothing about the river."

    private func page(_ markup: String) throws -> Page {
        let prose = Self.prose
        let page =
            "<html><head><title>The River</title></head><body><article><h1>The River</h1><p>\(prose) One.</p>"
            + "<p>\(prose) Two.</p>\(markup)<p>\(prose) Three.</p><p>\(prose) Four.</p></article></body></html>"
        return try WebPageReader.read(#require(try SavedPage(Array(page.utf8)))).page
    }

    /// The lines between the paragraphs.
    private func lines(_ markup: String) throws -> [Line] {
        try page(markup).lines.filter { line in
            !line.isBlank && line.standing == .content && line.text != "The River"
                && !line.text.hasPrefix("The council")
        }
    }

    // MARK: - Tables

    @Test func cellsArePartedAndEmptyOnesKept() throws {
        let rows = "<tr><th>Year<th>Corn<th><th>Rye<tr><td>1990<td><td>x<td>12<tr><td>Sum<td><td><td>"
        #expect(
            try lines("<table>\(rows)</table>").map(\.text) == ["Year | Corn | | Rye", "1990 | | x | 12", "Sum | | |"])
        #expect(
            try lines("<table><tr><td><td>1950<td>2014<tr><td>Green<td>12<td>388</table>").map(\.text) == [
                "| 1950 | 2014", "Green | 12 | 388",
            ])
    }

    @Test func aTableForLayoutIsPlain() throws {
        #expect(
            try lines("<table><tr><td>It rose by a foot.<tr><td>It fell in May.</table>").map(\.text) == [
                "It rose by a foot.", "It fell in May.",
            ])
        #expect(
            try lines("<table><tr><td><img src=a.png><td>It rose by a foot, and fell.</table>").map(\.text) == [
                "It rose by a foot, and fell."
            ])
    }

    @Test func marksInARowStandWhereItsCellsStand() throws {
        let line = try #require(
            try lines("<table><tr><td>Green<td><td><a href=/a>the <b>old</b> mill</a><tr><td>a<td>b<td>c</table>").first
        )
        let emphases = try #require(line.inline).emphases
        #expect(line.text == "Green | | the old mill")
        #expect(
            emphases.map { String(decoding: Array(line.bytes)[$0.range], as: UTF8.self) }.sorted() == [
                "old", "the old mill",
            ])
    }

    // MARK: - Lists

    @Test(arguments: [
        ("<ol><li>one<li>two</ol>", ["1. one", "2. two"]),
        ("<ol start=9><li>one<li value=12>two<li>three</ol>", ["9. one", "12. two", "13. three"]),
        ("<ol reversed><li>one<li>two<li>three</ol>", ["3. one", "2. two", "1. three"]),
        ("<ol type=a start=26><li>one<li>two</ol>", ["z. one", "aa. two"]),
        ("<ol type=I start=4><li>one<li type=i value=9>two</ol>", ["IV. one", "ix. two"]),
        ("<ol type=i start=0><li>one</ol>", ["0. one"]),
        ("<ol start=many><li value=99999999999999999999>one</ol>", ["1. one"]),
        ("<ol start=-9223372036854775808><li value=-9223372036854775808>one</ol>", ["1. one"]),
        ("<ol style='list-style: none'><li>one</ol>", ["one"]),
        ("<ol><li>1. one<li>2. two</ol>", ["1. one", "2. two"]),
        ("<ol><li><p>one</p><p>more</p><li>two</ol>", ["1. one", "more", "2. two"]),
        ("<ul><li>one<ol><li>two</ol><li>three</ul>", ["one", "1. two", "three"]),
    ])
    func itemsHaveTheNumbersThatThePageDraws(_ markup: String, _ texts: [String]) throws {
        #expect(try lines(markup).map(\.text) == texts)
    }

    @Test func itemsKnowHowDeepTheyStand() throws {
        let lines = try lines("<ul><li>one<ul><li>two<ol><li>three</ol></ul><li>four</ul>")
        #expect(lines.map(\.depth) == [1, 2, 3, 1])
    }

    // MARK: - Preformatted texts

    @Test func preformattedTextsKeepTheirLines() throws {
        let lines = try lines("<pre>\nif it rains:\n    stay\n\n\tor go\nelse: <b>walk</b>\n</pre>")
        #expect(lines.map(\.text) == ["if it rains:", "stay", "or go", "else: walk"])
        #expect(lines.map(\.indent) == [0, 4, 4, 0])
        #expect(lines.map(\.joint) == [.parted, .goesOnBelow, .goesOnBelow, .goesOnBelow])
    }

    @Test func preformattedTextsKeepTheirLinesBehindTags() throws {
        let lines = try lines(
            "<pre><b>if</b> it rains\n<b>or</b>\n                <i>snows</i>                \nstay</pre>")
        #expect(lines.map(\.text) == ["if it rains", "or", "snows", "stay"])
        #expect(lines.map(\.indent) == [0, 0, 16, 0])
    }

    @Test func itemsInAPreformattedTextLoseNoneOfTheirLines() throws {
        let lines = try lines("<pre><ol><li>one\nand more\n<li>two</ol></pre>")
        #expect(lines.map(\.text) == ["1. one", "and more", "2. two"])
        #expect(lines.map(\.joint) == [.parted, .goesOn, .parted])
    }

    @Test func otherTextsDoNot() throws {
        #expect(
            try lines("<p>if it\n    rains</p><p><code>or\n  not</code></p>").map(\.text) == ["if it rains", "or not"])
        #expect(try lines("<p>if it\n    rains</p>").map(\.indent) == [nil])
    }

    // MARK: - Places in the source

    @Test func eachLineNamesItsOwnLineOfTheSource() throws {
        let lines = try lines(
            "\n\n<p>\n\none <i>\n and more</i><br>\ntwo<!-- \n --><br>three\n<br>\n\n <b>four</b></p>")
        #expect(lines.map(\.text) == ["one and more", "two", "three", "four"])
        #expect(lines.map(\.number) == [5, 7, 8, 11])
    }

    @Test func theLineOfATextIsThatBehindTheBlanksBeforeIt() throws {
        let lines = try lines("\n<p>\n\n                    one</p><p>  \n            \n\n<b>two</b></p>")
        #expect(lines.map(\.text) == ["one", "two"])
        #expect(lines.map(\.number) == [4, 7])
    }

    @Test func whatStandsTooFarBehindIsPlacedWhereItsTextBegins() throws {
        let blanks = String(repeating: " ", count: 60_000)
        let lines = try lines("\n<p>one \(blanks)<br>\ntwo<br>\nthree</p>")
        #expect(lines.map(\.text) == ["one", "two", "three"])
        #expect(lines.map(\.number) == [2, 2, 2])
    }

    @Test func aPlaceInALineIsFoundBehindTheLinesBeforeIt() throws {
        let page = try page("\n<p>On the river\nnothing&nbsp;was <script>\n\n</script>said\n  until <b>May</b>.</p>")
        let index = try #require(page.lines.firstIndex { $0.text.hasPrefix("On the river") })
        let line = page.lines[index]
        let web = try #require(page.web)
        #expect(line.text == "On the river nothing was said until May.")
        func sourceLine(of word: String) throws -> Int {
            let offset = try #require(line.text.utf8.firstOffset(of: word))
            return web.sourceLine(of: line, at: index, offset: offset)
        }
        #expect(try sourceLine(of: "On") == 2)
        #expect(try sourceLine(of: "nothing") == 3)
        #expect(try sourceLine(of: "said") == 5)
        #expect(try sourceLine(of: "May") == 6)
    }
}

extension String.UTF8View {
    fileprivate func firstOffset(of word: String) -> Int? {
        let bytes = Array(self)
        return bytes.indices.first { bytes[$0...].starts(with: word.utf8) }
    }
}
