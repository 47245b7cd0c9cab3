import Testing

@testable import ArticleParsing

/// Parts that are left out of the text that libxml2 gets make no difference to the tree.
struct UnreadPartsTests {
    @Test func mutilatedPagesHaveTheSameTree() throws {
        var random = SplitMix(seed: 41)
        for fixture in Fixture.pages {
            let whole = try fixture.input().bytes
            let mutilation = random.pick(.cutOff, PageMutilation.allCases)
            for bytes in [whole, mutilation.mutilate(whole, with: &random)] {
                guard let page = try? SavedPage(bytes) else { continue }
                try compare(page.utf8)
            }
        }
    }

    @Test func tagSoupHasTheSameTree() throws {
        var random = SplitMix(seed: 43)
        for _ in 0..<4_000 {
            let pieces = (0..<1 + random.below(40)).map { _ in random.pick("", Self.pieces) }
            try compare(Array("<p>\(pieces.joined())".utf8))
        }
    }

    private static let pieces = [
        "<p", "<p>", "</p>", "<div ", "<body class='a long name of a body'>", "<html id='the long id of a page'>",
        "<head>", "</head>", "<title>", "</title>", "<script>", "<script type='application/ld+json'>", "</script>",
        "<textarea>", "</textarea>", "<svg ", "</svg>", "<a ", "<iframe ", "</iframe>", "<pre>", "</pre>", "<!--",
        "-->",
        "<!-->", "<br/>", "<meta ", "<link ", "<_x ", "<:x ", "<.x ", "/>", ">", ">", ">", "<", "\"", "'", "=", "/",
        "\0",
        " ", "\n", "               ", "\n\n              \n", "&amp;", "é", "word", "a long text of words",
        "a text of words that is longer than the shortest one", "“a text that begins beyond ASCII, and is long”",
        "another long text, &amp; what stands behind its first reference", "a long text\nof two lines, with > in it",
        " class='a long name of a class'", " class=\"another long name of it\"", " class", " class=''", " class=short",
        " CLASS = 'a long name in capitals'", " class='a long name\n\nof two lines'", " id='the long id of an element'",
        " id=\"a > b < c and so on\"", " href='https://x.example/a/b'", " href='/a?b=1&amp;c=2&lt'",
        " data-x='what the tree does not keep'", " onclick=\"run(this, 'and that')\"",
        " content='the long content of it'",
        " title='<x class=\"x\"> is in it'", " title=\"it's late in the day\"",
    ]

    private func compare(_ page: [UInt8]) throws {
        let tree = try nodes(HTMLTreeBuilder.tree(of: page))
        let other = try nodes(readByLibxml2(page))
        #expect(tree == other, "\(String(decoding: page.prefix(2_000), as: UTF8.self))")
    }

    /// The page, all of its attributes and texts read by libxml2; left out is only what holds no markup.
    private func readByLibxml2(_ page: [UInt8]) throws -> HTMLTree {
        var scan = MarkupScan(of: page.span)
        scan.unread.removeAll { part in
            let start = part.range.lowerBound
            let isAttribute = page[start].isNameStart && start > 0 && page[start - 1] != 0x3E
            return part.use != .markup || isAttribute
        }
        return try HTMLTreeBuilder.tree(of: page, scan)
    }

    /// Each node in words: its tag, parent, attributes and text, and its place.
    private func nodes(_ tree: HTMLTree) -> [String] {
        tree.nodes.indices.map { node in
            let isText = tree[node].tag == .text
            let place = isText ? tree.line(of: node) : tree.sourceOffset(of: node)
            let attributes = tree.attributes(of: node).map { "\($0.name)=\(tree.string($0.value))" }
            return "\(tree.parent(of: node) ?? -1) \(tree.name(of: node)) at \(place) \(attributes)"
                + (isText ? tree.string(tree[node].text) : "")
        }
    }
}
