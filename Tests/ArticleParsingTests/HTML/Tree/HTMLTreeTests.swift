import Articles
import Testing

@testable import ArticleParsing

struct HTMLTreeTests {
    private func tree(_ page: String) throws -> HTMLTree { try HTMLTreeBuilder.tree(of: Array(page.utf8)) }

    private func text(_ page: String) throws -> String { try tree(page).text(in: 0) }

    /// The elements with their depth: "html body p".
    private func outline(_ tree: HTMLTree) -> String {
        tree.subtree(0).filter { tree[$0].isElement }.map(tree.name).joined(separator: " ")
    }

    private func first(_ tag: HTMLTag, in tree: HTMLTree) throws -> Int {
        try #require(tree.subtree(0).first { tree[$0].tag == tag })
    }

    private func seconds(_ work: () throws -> Void) rethrows -> Double {
        let taken = try ContinuousClock().measure(work).components
        return Double(taken.seconds) + Double(taken.attoseconds) * 1e-18
    }

    // MARK: - The shape

    @Test func nodesStandInDocumentOrderAndSubtreesAreRanges() throws {
        let tree = try tree("<html><body><div id=a><p>one <b>two</b></p><p>three</p></div><p>four</p></body></html>")
        #expect(outline(tree) == "html body div p b p p")
        let div = try first(.div, in: tree)
        #expect(tree.text(in: div) == "one two three")
        #expect(tree.children(of: div).map(tree.name) == ["p", "p"])
        let paragraph = try first(.p, in: tree)
        #expect(tree.parent(of: paragraph) == div)
        #expect(tree.children(of: div).map { tree.text(in: $0) } == ["one two", "three"])
        #expect(tree.subtree(0) == 0..<tree.count)
        #expect(tree.parent(of: 0) == nil)
    }

    @Test func aNodeKnowsItsLineItsPlaceAndItsPath() throws {
        let page =
            "<html>\n<body>\n<div id=main><p>one</p>\n<!-- <p> -->\n<p class=x>two &amp; three</p></div></body></html>"
        let tree = try tree(page)
        let second = try #require(tree.subtree(0).last { tree[$0].tag == .p })
        #expect(tree.line(of: second) == 5)
        let offset = tree.sourceOffset(of: second)
        #expect(String(decoding: Array(page.utf8)[offset..<offset + 10], as: UTF8.self) == "<p class=x")
        #expect(tree.path(of: second) == "html > body > div#main > p[2]")
        let text = try #require(tree.subtree(second).first { tree[$0].tag == .text })
        #expect(tree.string(tree[text].text) == "two & three")
        #expect(Array(page.utf8)[tree.sourceOffset(of: text)...].starts(with: "two".utf8))
    }

    @Test func attributesAreKeptByNameAndOthersLeftOut() throws {
        let tree = try tree(#"<p onclick="x()" CLASS="a b" itemscope data-x=1 href='q?a=1&amp;b=2'>x</p>"#)
        let paragraph = try first(.p, in: tree)
        #expect(tree.value(of: .class, in: paragraph) == "a b")
        #expect(tree.value(of: .itemscope, in: paragraph) == "")
        #expect(tree.value(of: .href, in: paragraph) == "q?a=1&b=2")
        #expect(tree.value(of: .id, in: paragraph) == nil)
        #expect(tree.attributes(of: paragraph).count == 3)
    }

    /// Long values are taken from the page itself, and libxml2 does not see them.
    @Test(arguments: [
        ("<p class='a fairly long name'>", "a fairly long name"),
        ("<p CLASS = \"a > b < c 'd' e f\">", "a > b < c 'd' e f"),
        ("<p class='a b c d e f' class='another long name'>", "a b c d e f"),
        ("<p class='' class='another long name'>", ""), ("<p class class='another long name'>", ""),
        ("<p class='fish &amp; chips &lt;3'>", "fish & chips <3"),
        ("<p class=anUnquotedLongName>", "anUnquotedLongName"),
        ("<p class='Ünïcödé näme öf it'>", "Ünïcödé näme öf it"),
        ("<p class='two\nlines of it\n'>", "two\nlines of it\n"),
        ("<p class='c1 \u{92}s an apostrophe'>", "c1 ’s an apostrophe"),
        ("<body id='one of the page'><body class='it is passed over'><p class='one of its own'>", "one of its own"),
        ("<p class='first one of two'><p class='second one of two'>", "first one of two"),
        ("<li class='not this one, it is'></li><p onclick='x(1, 2, 3)' class='the right one'>", "the right one"),
        ("<meta name=a><p class='what implies a body'>", "what implies a body"),
        (
            "<svg class='a drawing of it'><g class='none of this'/></svg><p class='behind the drawing'>",
            "behind the drawing"
        ),
        ("<!-- <p class='in a comment of it'> --><p class='not in a comment'>", "not in a comment"),
    ])
    func valuesAreTheirOwnHoweverLong(_ example: (page: String, value: String)) throws {
        let tree = try tree(example.page)
        #expect(try tree.value(of: .class, in: first(.p, in: tree)) == example.value)
    }

    /// So are the rests of long texts after their first letters.
    @Test(arguments: [
        "A text that is longer than the shortest.", "  \n A text with white space before it and behind it. \n",
        "Fish &amp; chips, and much more of what was eaten", "A long text before &lt; what a reference stands for",
        "A long text < 5 of them, and a long text behind it", "a<", "Ünïcödé at the beginning of a long text, äöü",
        "1 – beyond ASCII, “quoted”, and a long text behind it", "A long text with a > in the midst of it, and more",
        "> a long text that begins with what ends a tag", "A c1 \u{92}s apostrophe in a text that is not short",
        "Very long: \(String(repeating: "all work and no play. ", count: 400))",
    ])
    func textsAreTheirOwnHoweverLong(_ text: String) throws {
        let shown = text.replacing("&amp;", with: "&").replacing("&lt;", with: "<").replacing("\u{92}", with: "’")
        for page in [
            "<p>\(text)</p>", "<br/>\(text)", "<br />\(text)<br>", "<img src='a picture of it'>\(text)<b>x</b>",
            "<div><p onclick='x(1, 2, 3)' class='a long class'>\(text)", "\(text)<!-- \(text) -->",
            "<a href=/x/>\(text)</a>",
        ] {
            let tree = try tree(page)
            var texts = tree.nodes.filter { $0.tag == .text }.map { tree.string($0.text) }.joined()
            if page.contains("<b>x") { texts.removeLast() }
            #expect(texts.trimmed() == shown.trimmed(), "\(page)")
        }
    }

    @Test func allKnownTagsAndAttributesAreFoundByName() {
        for tag in HTMLTag.allCases where !tag.rawValue.hasPrefix("#") {
            #expect(HTMLTag.byName[tag.rawValue.utf8Span.span] == tag)
        }
        for attribute in HTMLAttribute.allCases {
            #expect(HTMLAttribute.byName[attribute.rawValue.uppercased().utf8Span.span] == attribute)
        }
    }

    @Test func prefixedAndInventedTagsKeepTheirNames() throws {
        let tree = try tree("<body><o:p>a</o:p><amp-img src=x></amp-img><fb:like>b</fb:like></body>")
        #expect(outline(tree) == "html body o:p amp-img fb:like")
        #expect(tree.text(in: 0) == "a b")
    }

    @Test func scriptsAndStylesHaveNoTextButJSON() throws {
        let tree = try tree(
            "<script>var a = '<p>no</p>';</script><style>p{}</style>"
                + "<script type='application/ld+json'>{\"a\": \"</b>&amp;\"}</script><p>yes</p>")
        let texts = tree.subtree(0).filter { tree[$0].tag == .text }.map { tree.string(tree[$0].text) }
        #expect(texts == ["{\"a\": \"</b>&amp;\"}", "yes"])
        #expect(tree.text(in: 0) == "yes")
    }

    @Test func whatTemplatesAndNoscriptHoldIsThere() throws {
        #expect(try text("<body><template><p>one</p></template><noscript><p>two</p></noscript></body>") == "one two")
    }

    @Test(arguments: [
        ("<title>a</title><main><p>b</p></main>", "html head title body main p"),
        ("<meta name=x><article><h1>a</h1></article><p>b", "html head meta body article h1 p"),
        ("<html><head><style></style><app-root><p>a</p></app-root>", "html head style body app-root p"),
        ("<head><noscript><img></noscript><meta></head><body><p>a", "html head noscript img meta body p"),
    ])
    func aHeadEndsWhereTheBodyBegins(_ example: (page: String, outline: String)) throws {
        #expect(outline(try tree(example.page)) == example.outline)
    }

    /// Its own tag is passed over where the body has begun already; what follows stands where it stands.
    @Test(arguments: [
        "<br></head>\n<body class='<'><p>one", "one</body>\n<body><p>two",
        "<p>one</html>\n<html><p>two",
        "<br>\n<pre-x></pre-x><body><p-x></p-x><p>one",
    ])
    func aTagThatIsPassedOverMovesNoPlace(_ page: String) throws {
        let tree = try tree(page)
        let last = try #require(tree.subtree(0).last { tree[$0].tag == .p })
        #expect(Array(page.utf8)[tree.sourceOffset(of: last)...].starts(with: "<p>".utf8))
        #expect(tree.line(of: last) == 2)
    }

    @Test(arguments: [
        "plain words", "<p>plain words", "plain <!-- x --> words", "<html><p>plain</p></html><html><p>words</p></html>",
        "<li>plain<li>words", "</div></div><p>plain words</p>", "<td>plain<td>words",
        "<html><body>plain</body></html><p>words", "<p>plain<div>words</p></div>", "<b><i>plain</b> words</i>",
    ])
    func pagesOfAnyShapeKeepTheirText(_ page: String) throws {
        #expect(try text(page) == "plain words")
    }

    @Test(arguments: ["", " ", "\n", "<", "<>", "&", "<!--", "<!", "<a", "<a href=\"", "</", "<?", "<![CDATA["])
    func hardlyAnythingIsATreeToo(_ page: String) throws {
        let tree = try tree(page)
        #expect(tree.count >= 1)
        #expect(tree.subtree(0) == 0..<tree.count)
    }

    // MARK: - Characters

    @Test func c1ReferencesAreTheCharactersThatWereMeant() throws {
        let tree = try tree("<p title='it&#146;s'>it&#146;s &#147;so&#148; &#x85; &#160;x</p>")
        #expect(tree.text(in: 0) == "it’s “so” … \u{A0}x")
        #expect(tree.value(of: .title, in: try first(.p, in: tree)) == "it’s")
    }

    @Test func nulIsASpaceAndCutsNothing() throws {
        #expect(try text("<title>a\0b</title><p cl\0ass=x>c\0d</p>e") == "a b c d e")
    }

    @Test func charactersBeyondASCIIStayWhole() throws {
        let word = String(repeating: "žlutý 汉字 😀 ", count: 2_000)
        #expect(try tree("<p>\(word)</p>").text(in: 0, mostBytes: 1 << 20) == String(word.dropLast()))
    }

    @Test func thePagesOwnCharsetDoesNotCount() throws {
        #expect(try text("<meta charset=iso-8859-1><p>“é”</p>") == "“é”")
    }

    // MARK: - Traps

    @Test func whatStandsDeepIsNotCutOff() throws {
        for depth in [300, 20_000, 99_000] {
            let page =
                String(repeating: "<div>", count: depth) + "deep" + String(repeating: "</div>", count: depth)
                + "<p>after"
            let tree = try tree(page)
            #expect(tree.count > depth)
            let texts = tree.subtree(0).filter { tree[$0].tag == .text }
            #expect(texts.map { tree.string(tree[$0].text) } == ["deep", "after"])
            #expect(tree.path(of: texts[0]).utf8.count < 400)
        }
    }

    @Test func whatIsDeeperThanAllBoundsIsRefused() {
        let page = String(repeating: "<div>", count: HTMLTree.deepest + 10)
        #expect(throws: ParsingError.tooComplex("its elements are nested over 100000 deep")) { try tree(page) }
    }

    @Test func aTextOfTwelveMegabytesIsKept() throws {
        let tree = try tree("<p>" + String(repeating: "word ", count: 2_400_000) + "end</p><p>after</p>")
        let texts = tree.subtree(0).filter { tree[$0].tag == .text }
        #expect(texts.map { tree[$0].text.count } == [12_000_003, 5])
    }

    @Test func aMillionTagsAreATree() throws {
        let tree = try tree(String(repeating: "<b>x</b>", count: 500_000))
        #expect(tree.count >= 1_000_000)
        #expect(throws: ParsingError.self) { try self.tree(String(repeating: "<br>", count: 2_600_000)) }
    }

    @Test func tooManyAttributesAreDroppedWithAFinding() throws {
        let many = (0..<40_000).map { " a\($0)=1" }.joined()
        var tree: HTMLTree?
        let taken = try seconds { tree = try self.tree("<p>\n<i id=x\(many) class=y>one</i><p>two</p>") }
        #expect(taken < 2)
        let read = try #require(tree)
        #expect(read.text(in: 0) == "one two")
        #expect(read.value(of: .id, in: try first(.i, in: read)) == "x")
        #expect(read.findings.map(\.code) == ["attributes-dropped"])
        #expect(read.findings.first?.line == 2)
    }

    @Test func manyTagsWithManyAttributesTakeNoLongTime() throws {
        let tag = "<i " + (0..<250).map { "a\($0) " }.joined() + ">x</i>"
        let taken = try seconds { _ = try tree(String(repeating: tag, count: 4_000)) }
        #expect(taken < 10)
    }

    @Test(arguments: ["<", "<p ", "</<p ", "<?x <!-- ><p "])
    func aNameOfMegabytesTakesNoLongTime(_ before: String) throws {
        // libxml2 takes each hundred letters for another name and compares it with all before it.
        let name = (0..<20_000).map { "a\($0)" + String(repeating: "0", count: 94) }.joined()
        let taken = seconds { _ = try? tree(before + name + ">x") }
        #expect(taken < 2)
    }

    @Test func anAttributeOfManyMegabytesIsKeptAndMoreThanAllIsRefused() throws {
        let tree = try tree("<p><a href='" + String(repeating: "A", count: 20_000_000) + "'>after</a>")
        #expect(tree.text(in: 0) == "after")
        #expect(tree.value(of: .href, in: try first(.a, in: tree))?.utf8.count == 20_000_000)
        let huge = Array("<p title='".utf8) + Array(repeating: 0x41, count: 100 << 20) + Array("'>".utf8)
        #expect(throws: ParsingError.tooLarge(byteCount: huge.count)) { try HTMLTreeBuilder.tree(of: huge) }
        #expect(throws: ParsingError.tooLarge(byteCount: huge.count)) { try SavedPage(huge) }
    }

    @Test(arguments: ["</b>", "<body>", "</table>"])
    func whatLibxml2SearchesADeepPageForTakesNoLongTime(_ tag: String) throws {
        let page = String(repeating: "<div>", count: 90_000) + String(repeating: tag, count: 1_000_000)
        let taken = seconds { #expect(throws: ParsingError.self) { try tree(page) } }
        #expect(taken < 20)
    }

    @Test func aCommentThatNothingClosesIsAFinding() throws {
        let tree = try tree("<p>one</p>\n<!-- two <p>three</p>")
        #expect(tree.findings.map(\.code) == ["unclosed-comment"])
        #expect(tree.findings.first?.line == 2)
        #expect(try self.tree("<p>a<script>x = '<!--'</script><p>b<!-- c -->").findings.isEmpty)
    }

    @Test func noBytesMakeItTrap() throws {
        var random = SplitMix(seed: 7)
        let pieces = [
            "<", ">", "</", "/>", "<p", "<div", "<script", "</script>", "<!--", "-->", "\"", "'", "=", " ", "a",
            "&#146;",
            "&amp", "é", "\0", "<html", "<head>", "<body", "<title>", "<table>", "<td>", "<svg>", "<![CDATA[", "]]>",
            "<?x",
            "itemprop=name ", "class=author ", "<meta ", "content=", "<frameset>", "</p>", "<option>", "\u{2028}",
        ]
        for _ in 0..<2_000 {
            let page = (0..<Int(random.next() % 60)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
                .joined()
            let tree = try tree(page)
            #expect(tree.subtree(0) == 0..<tree.count)
            for node in 1..<max(tree.count, 1) {
                let parent = try #require(tree.parent(of: node))
                #expect(parent < node && tree.subtree(parent).contains(node))
                #expect(tree.subtree(node).upperBound <= tree.subtree(parent).upperBound)
            }
            _ = DeclaredFields(of: tree)
        }
    }

    @Test func manyTreesAreBuiltAtOnce() async throws {
        let page = Array("<html><body><p class=a>one</p>é</body>".utf8)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<50 { group.addTask { try HTMLTreeBuilder.tree(of: page).count } }
            for try await count in group { #expect(count == 6) }
        }
    }
}

extension String {
    fileprivate func trimmed() -> String {
        String(trimmingPrefix(while: \.isWhitespace).reversed().trimmingPrefix(while: \.isWhitespace).reversed())
    }
}
