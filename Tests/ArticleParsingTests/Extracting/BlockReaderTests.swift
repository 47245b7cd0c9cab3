import Testing

@testable import ArticleParsing

struct BlockReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let page: String
        let blocks: [String]

        init(_ page: String, _ blocks: String...) {
            self.page = page
            self.blocks = blocks
        }

        var testDescription: String { page }
    }

    // MARK: - Where blocks end

    @Test(arguments: [
        Case("<p>one <b>two</b> <i>three</i></p><p>four", "one two three", "four"),
        Case("<div>one<p>two</p>three</div>", "one", "two", "three"),
        Case("<ul><li>one<li>two</ul>", "one", "two"),
        Case("<h1>one</h1><span>two</span> <em>three</em>", "one", "two three"),
        Case("<p>one<br>two<br>three</p>", "one\ntwo\nthree"),
        Case("<p>one<br> <br>two</p>", "one", "two"),
        Case("<p><br>one<br></p><p>two</p>", "one", "two"),
        Case("<p>one<hr>two", "one", "two"),
        Case("<figure><img><figcaption>one</figcaption></figure>two", "one", "two"),
        Case("<x-card>one</x-card><x-card>two</x-card>", "onetwo"),
        Case("one", "one"),
        Case("<p> \n\t </p><p>&nbsp;</p>"),
    ])
    func cutsAtTheBordersOfBlocks(_ example: Case) throws { try check(example) }

    @Test(arguments: [
        Case("<p>a  b\n\n c&nbsp;&nbsp;d\u{2003}e\u{3000}f", "a b c d e f"),
        Case("<p>wo<b>rd</b>s", "words"),
        Case("<p>a<!-- c -->b", "ab"),
        Case("<p>a<a href=x>b</a><a href=y>c</a>d", "ab cd"),
        Case("<p>caf\u{e9}\u{200B}s 汉\u{FEFF}字", "caf\u{e9}\u{200B}s 汉\u{FEFF}字"),
    ])
    func collapsesSpacesOfAllKinds(_ example: Case) throws { try check(example) }

    @Test(arguments: [
        Case("<script>a</script><style>b</style><svg><text>c</text></svg><p>one", "one"),
        Case("<select><option>a</select><textarea>b</textarea><iframe>c</iframe><p>one", "one"),
        Case("<head><title>a</title></head><video>b</video><object>c</object><canvas>d</canvas><p>one", "one"),
        Case("<script type='text/template'><p>{{a}}</p></script><p>one", "one"),
        Case("<template><p>one</p></template><noscript><p>two</p></noscript>", "one", "two"),
        Case("<details><summary>one</summary>two</details><button>three</button>", "one", "two", "three"),
        Case("<p style='display:none'>one</p>", "one"),
    ])
    func showsWhatAPageShows(_ example: Case) throws { try check(example) }

    // MARK: - Tables

    @Test(arguments: [
        Case("<table><tr><td>one<td>two<tr><td>three<td><b>four</b></table>", "one two", "three four"),
        Case("<table><tr><td><p>one</p><p>two</p><td>three</table>", "one two three"),
        Case("<table><tr><td>one</table>", "one"),
        Case("<table><tr><td>a<td><h2>one</h2><p>two</p></table>", "a", "one", "two"),
        Case("<table><tr><td>a<td><table><tr><td>b<td>c</table></table>", "a", "b c"),
    ])
    func aRowOfDataIsABlock(_ example: Case) throws { try check(example) }

    @Test func aRowWithMuchTextIsForTheEyeAlone() throws {
        let long = String(repeating: "word ", count: 300)
        let read = try ReadPage("<table><tr><td>menu<td><p>\(long)</p><p>two</p></table>")
        #expect(read.blocks.map { $0.prefix(4) } == ["menu", "word", "two"])
        #expect(read.page.blocks.map(\.cells) == [0, 0, 0])
    }

    @Test func aRowKnowsItsCells() throws {
        let read = try ReadPage("<table><tr><th>a<td>b<td>c<tr><td>d<td></table><p>e")
        #expect(read.page.blocks.map(\.cells) == [3, 2, 0])
        #expect(read.page.blocks.map(\.kind) == [.table, .table, .paragraph])
    }

    // MARK: - What a block knows

    @Test(arguments: [
        ("<p>a</p>", PageBlocks.Kind.paragraph, 0), ("<div><p>a</p></div>", .paragraph, 0),
        ("<div>a</div>", .division, 0),
        ("<h1>a</h1>", .heading, 1), ("<h6><span>a</span></h6>", .heading, 6), ("<h2><div>a</div></h2>", .heading, 2),
        ("<ul><li>a</ul>", .listItem, 0), ("<ul><li><p>a</p></ul>", .listItem, 0),
        ("<blockquote><p>a</p></blockquote>", .quotation, 0), ("<blockquote><div><p>a", .quotation, 0),
        ("<blockquote><section><p>a", .paragraph, 0), ("<figcaption>a</figcaption>", .caption, 0),
        ("<pre>a</pre>", .preformatted, 0), ("<dl><dt>a</dl>", .term, 0), ("<button>a</button>", .button, 0),
        ("<table><caption>a</caption></table>", .caption, 0), ("a", .paragraph, 0),
    ])
    func isOfAKind(_ example: (page: String, kind: PageBlocks.Kind, level: Int)) throws {
        let block = try ReadPage(example.page).onlyBlock()
        #expect(block.kind == example.kind && block.level == example.level)
    }

    @Test func countsWordsLinksEmphasisAndBreaks() throws {
        let block = try ReadPage(
            "<p>one <a href=x>two three</a>, <a href=y>four</a><br><b>five si</b>x <a href=z> </a><i><b>seven</b></i>"
        ).onlyBlock()
        #expect(block.words == 7)
        #expect(block.linkWords == 3)
        #expect(block.links == 2)
        #expect(block.emphasizedWords == 3)
        #expect(block.breaks == 1)
    }

    @Test func marksAreWhatThePageSetApart() throws {
        let read = try ReadPage("<p>a <a href=x><b>b c</b></a> <em> d<br>e</em></p><p><a href=y>f</a>")
        let marks = read.page.blocks.map { block in
            read.page.marks[block.marks].map { mark in
                "\(read.tree.name(of: mark.node)): \(String(decoding: read.page.text[mark.range], as: UTF8.self))"
            }
        }
        #expect(marks == [["b: b c", "a: b c", "em: d\ne"], ["a: f"]])
    }

    @Test func aMarkThatSpansBlocksIsOneInEach() throws {
        let read = try ReadPage("<a href=x><div>one</div><div>two</div></a>")
        #expect(read.blocks == ["one", "two"])
        #expect(read.page.blocks.map(\.marks.count) == [1, 1])
        #expect(read.page.blocks.map(\.linkWords) == [1, 1])
    }

    @Test func knowsTheElementsAroundItsFirstWord() throws {
        let read = try ReadPage("<div id=a><p><span><b>one</b></span> two</p></div>")
        let block = try read.onlyBlock()
        #expect(read.page.elements[block.element].tag == .p)
        #expect(read.page.elements[block.innermost].tag == .b)
        #expect(read.tree.string(read.tree[block.firstText].text) == "one")
    }

    // MARK: - Laws

    /// On random pages: texts lie one after the other, each ended by a line feed, and marks lie in them.
    @Test(arguments: 0..<60)
    func blocksTileTheText(_ seed: UInt64) throws {
        let read = try ReadPage(InventedPage(seed: seed).utf8)
        var end = 0
        var markEnd = 0
        var firstText = -1
        for block in read.page.blocks {
            #expect(block.text.lowerBound == end && block.text.upperBound > end)
            #expect(read.page.text[block.text.upperBound] == 0x0A)
            end = block.text.upperBound + 1
            #expect(block.marks.lowerBound == markEnd)
            markEnd = block.marks.upperBound
            for mark in read.page.marks[block.marks] {
                #expect(!mark.range.isEmpty && mark.range.clamped(to: block.text) == mark.range)
            }
            #expect(block.firstText > firstText)
            firstText = block.firstText
            #expect(block.words == read.text(block).split(whereSeparator: \.isWhitespace).count)
            #expect(block.linkWords <= block.words && block.emphasizedWords <= block.words)
        }
        #expect(end == read.page.text.count && markEnd == read.page.marks.count)
    }

    /// All words of a page stand in its blocks, in their order.
    @Test(arguments: 0..<60)
    func noWordIsLost(_ seed: UInt64) throws {
        let page = InventedPage(seed: seed)
        let shown = try ReadPage(page.utf8).blocks.joined(separator: "\n")
        var rest = shown[...]
        for paragraph in page.paragraphs {
            let place = try #require(rest.firstRange(of: paragraph.words), "\(paragraph.id)")
            rest = rest[place.upperBound...]
        }
        #expect(!shown.contains("color: red") && !shown.contains("if (a"))
    }

    private func check(_ example: Case) throws {
        #expect(try ReadPage(example.page).blocks == example.blocks)
    }
}
