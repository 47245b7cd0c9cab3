/// A page as a reader sees it: its blocks of text in document order, and the elements that they stand in.
///
/// What the article is among them, ``BodyModel`` tells; here nothing is left out but what no page shows: scripts,
/// pictures' markup, form fields, the head.
struct PageBlocks: Sendable {
    /// A run of text without a block's border in it: a paragraph, a heading, a row of a table, a link in a menu.
    struct Block: Sendable {
        /// The text's place in ``PageBlocks/text``: white space collapsed, line breaks kept.
        var text: Range<Int>
        /// The innermost block element around it, and the innermost element around its first word.
        var element: Int
        var innermost: Int
        /// The node of its first word's text; these rise from block to block.
        var firstText = 0
        var kind = Kind.division
        /// The level of a heading, 0 for other kinds.
        var level = 0
        var words = 0
        /// How many of the words stand in links, and how many links those are.
        var linkWords = 0
        var links = 0
        /// How many of the words are set in bold or italics.
        var emphasizedWords = 0
        var breaks = 0
        /// How many cells a table's row has; 0 for what is none.
        var cells = 0
        /// The marks' places in ``PageBlocks/marks``.
        var marks = 0..<0
    }

    enum Kind: Int, Sendable {
        case paragraph, heading, listItem, quotation, caption, table, preformatted, division, term, button
    }

    /// An element that may hold text.
    struct Element: Sendable {
        let node: Int
        /// The node behind its subtree.
        let end: Int
        let tag: HTMLTag
        /// Nil for the outermost.
        let parent: Int?
        let depth: Int
        /// The elements in which it stands, itself included, that say what a text is.
        let landmarks: Landmarks
        /// What the words of its class and id say.
        let classes: ElementWords
        let hidden: Hiding
        let roles: Roles
        /// The same for elements of one tag and class.
        let signature: UInt64
        var childCount = 0
    }

    /// A part of a block's text that the page set apart.
    struct Mark: Sendable {
        let node: Int
        /// UTF-8 offsets in ``PageBlocks/text``.
        let range: Range<Int>
    }

    fileprivate(set) var elements: [Element] = []
    fileprivate(set) var blocks: [Block] = []
    fileprivate(set) var marks: [Mark] = []
    /// The blocks' texts, each ended by a line feed.
    fileprivate(set) var text: [UInt8] = []

    init(of tree: HTMLTree) {
        var reader = BlockReader(tree)
        reader.read()
        self = reader.page
    }

    fileprivate init() {}

    /// An element and those around it, from the inside out.
    func way(from element: Int) -> Way { Way(page: elements, current: element) }

    struct Way: Sequence, IteratorProtocol {
        fileprivate let page: [PageBlocks.Element]
        fileprivate var current: Int?

        @inline(__always)
        mutating func next() -> Int? {
            guard let element = current else { return nil }
            current = page[element].parent
            return element
        }
    }
}

extension PageBlocks {
    /// Whether a style or an attribute hides an element or one around it.
    struct Hiding: OptionSet, Hashable, Sendable {
        let rawValue: UInt8

        static let fromAll = Hiding(rawValue: 1)
        /// From screen readers alone.
        static let fromReaders = Hiding(rawValue: 2)
    }

    /// What microdata and ARIA say that an element, or one around it, is.
    struct Roles: OptionSet, Hashable, Sendable {
        let rawValue: UInt8

        static let body = Roles(rawValue: 1)
        static let header = Roles(rawValue: 2)
        static let comment = Roles(rawValue: 4)
        static let main = Roles(rawValue: 8)
        static let description = Roles(rawValue: 16)
        static let besides = Roles(rawValue: 32)
    }

    /// The kinds of elements that say what a text in them is, a bit each.
    struct Landmarks: OptionSet, Hashable, Sendable {
        let rawValue: UInt32

        static let count = 26

        init(rawValue: UInt32) { self.rawValue = rawValue }

        /// The order is that of the model's features and must not change without a new model.
        init(_ tag: HTMLTag) {
            let bit: UInt32? =
                switch tag {
                case .article: 0
                case .main: 1
                case .aside: 2
                case .nav: 3
                case .header: 4
                case .footer: 5
                case .form: 6
                case .figure: 7
                case .table: 8
                case .ul: 9
                case .ol: 10
                case .section: 11
                case .noscript: 12
                case .template: 13
                case .button: 14
                case .details: 15
                case .blockquote: 16
                case .li: 17
                case .dl: 18
                case .a: 19
                case .figcaption: 20
                case .label: 21
                case .td: 22
                case .pre: 23
                case .address: 24
                case .p: 25
                default: nil
                }
            rawValue = bit.map { 1 << $0 } ?? 0
        }
    }
}

/// Cuts a page's text into blocks, in one walk over its nodes.
private struct BlockReader {
    private struct Open {
        let element: Int
        let end: Int
        /// The block element, the link and the emphasis that hold what stands behind the element.
        let block: Int
        let link: Int
        let isEmphasized: Bool
        let isRow: Bool
        let isBlock: Bool
    }

    private struct OpenMark {
        let node: Int
        let element: Int
        var start: Int
    }

    let tree: HTMLTree
    var page = PageBlocks()
    private var classes = ValueMemo<ElementWords>()
    private var open: [Open] = []
    private var openMarks: [OpenMark] = []
    private var rowDepth = 0

    // The block under way
    private var current = PageBlocks.Block(text: 0..<0, element: 0, innermost: -1)
    private var start = 0
    private var firstMark = 0
    private var isSpaced = false
    private var isBroken = false
    private var isInWord = false
    private var lastLink = -1
    private var followsLink = false

    init(_ tree: HTMLTree) { self.tree = tree }

    // MARK: The walk

    mutating func read() {
        page.text.reserveCapacity(tree.buffer.count / 2)
        page.elements.reserveCapacity(tree.count / 2)
        var node = 1
        var block = 0
        var link = -1
        var isEmphasized = false
        while node < tree.count {
            while let last = open.last, last.end <= node {
                leave(last)
                (block, link, isEmphasized) = (last.block, last.link, last.isEmphasized)
                open.removeLast()
            }
            let tag = tree[node].tag
            if tag == .text {
                if let parent = open.last?.element { append(node, parent, link, isEmphasized) }
                node += 1
                continue
            }
            if tag == .br || tag == .hr {
                breakLine(isRule: tag == .hr, block)
                node += 1
                continue
            }
            if tag.isNeverShown {
                node = tree.subtree(node).upperBound
                continue
            }
            let element = enter(node, tag)
            let isRow = beginsRow(node, tag, element, block)
            let isBlock = tag.isBlock
            open.append(
                Open(
                    element: element, end: tree.subtree(node).upperBound, block: block, link: link,
                    isEmphasized: isEmphasized, isRow: isRow, isBlock: isBlock))
            if isBlock {
                if rowDepth > 0 { space() } else { flush(block) }
                block = element
            }
            switch tag {
            case .a:
                if followsLink { space() }
                link = element
                openMarks.append(OpenMark(node: node, element: element, start: page.text.count))
            case .b, .strong, .em, .i:
                isEmphasized = true
                openMarks.append(OpenMark(node: node, element: element, start: page.text.count))
            default: break
            }
            node += 1
        }
        while let last = open.popLast() { leave(last) }
        flush(0)
    }

    private mutating func enter(_ node: Int, _ tag: HTMLTag) -> Int {
        // A page has one outermost element; what stands beside it is taken as inside.
        let parent = open.last?.element ?? (page.elements.isEmpty ? nil : 0)
        var reader = ElementReader(tree, node, tag, within: parent.map { page.elements[$0] })
        reader.read(tree, &classes)
        if let parent { page.elements[parent].childCount += 1 }
        page.elements.append(reader.element(tree, parent))
        return page.elements.count - 1
    }

    private mutating func leave(_ last: Open) {
        while let mark = openMarks.last, mark.element == last.element {
            close(mark)
            openMarks.removeLast()
        }
        if last.isRow {
            if rowDepth == 1 {
                let count = page.blocks.count
                flush(last.element)
                if page.blocks.count > count {
                    page.blocks[count].cells = max(1, cellCount(page.elements[last.element].node))
                }
            }
            rowDepth -= 1
        } else if last.isBlock {
            if rowDepth > 0 { space() } else { flush(last.element) }
        }
    }

    // MARK: Rows of tables

    /// A row of data is one block: two cells or more, no table or heading inside, not much text.
    private mutating func beginsRow(_ node: Int, _ tag: HTMLTag, _ element: Int, _ block: Int) -> Bool {
        guard tag == .tr, rowDepth > 0 || cellCount(node) >= 2 && isData(node) else { return false }
        if rowDepth == 0 { flush(block) }
        rowDepth += 1
        return true
    }

    private func cellCount(_ row: Int) -> Int {
        tree.children(of: row).reduce(0) { $0 + (tree[$1].tag == .td || tree[$1].tag == .th ? 1 : 0) }
    }

    private func isData(_ row: Int) -> Bool {
        var bytes = 0
        for node in tree.descendants(of: row) {
            switch tree[node].tag {
            case .table, .h1, .h2, .h3, .article, .form: return false
            case .text: bytes += tree[node].text.count
            default: break
            }
            if bytes > BlockReader.mostBytesOfRow { return false }
        }
        return true
    }

    private static let mostBytesOfRow = 1_200

    // MARK: Text

    private mutating func append(_ node: Int, _ parent: Int, _ link: Int, _ isEmphasized: Bool) {
        let range = tree[node].text
        let source = tree.buffer
        let buffer = source.span
        var offset = range.lowerBound
        var hasText = false
        while offset < range.upperBound {
            let blank = BlockReader.blankLength(buffer, offset, range.upperBound)
            if blank > 0 {
                isSpaced = true
                isInWord = false
                offset += blank
                continue
            }
            var end = offset + 1
            while end < range.upperBound, BlockReader.blankLength(buffer, end, range.upperBound) == 0 { end += 1 }
            if !isInWord { beginWord(node, parent, link, isEmphasized) }
            page.text.append(contentsOf: source[offset..<end])
            hasText = true
            isInWord = true
            offset = end
        }
        followsLink = link >= 0
        if hasText { lastLink = link }
    }

    private mutating func beginWord(_ node: Int, _ parent: Int, _ link: Int, _ isEmphasized: Bool) {
        if page.text.count > start {
            if isBroken { page.text.append(0x0A) } else if isSpaced { page.text.append(0x20) }
        }
        isSpaced = false
        isBroken = false
        if current.innermost < 0 {
            current.innermost = parent
            current.firstText = node
        }
        current.words += 1
        if link >= 0 {
            current.linkWords += 1
            if link != lastLink { current.links += 1 }
        }
        lastLink = link
        if isEmphasized { current.emphasizedWords += 1 }
    }

    /// The length of a space, 0 for what is none; beyond ASCII U+0085, U+00A0, U+1680, U+2000–200A, U+2028, U+2029, U+202F, U+205F, U+3000.
    @inline(__always)
    private static func blankLength(_ buffer: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Int {
        let byte = buffer[offset]
        return byte <= 0x20 ? 1 : byte < 0xC2 || byte > 0xE3 ? 0 : blankLengthBeyondASCII(buffer, offset, end)
    }

    private static func blankLengthBeyondASCII(_ buffer: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Int {
        switch buffer[offset] {
        case 0xC2: return offset + 1 < end && (buffer[offset + 1] == 0xA0 || buffer[offset + 1] == 0x85) ? 2 : 0
        case 0xE1...0xE3:
            guard offset + 2 < end else { return 0 }
            switch (buffer[offset], buffer[offset + 1], buffer[offset + 2]) {
            case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
                (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
                return 3
            default: return 0
            }
        default: return 0
        }
    }

    private mutating func space() {
        isSpaced = true
        isInWord = false
        followsLink = false
    }

    /// One line break goes on the block, a second one ends it, as a rule does.
    private mutating func breakLine(isRule: Bool, _ block: Int) {
        if rowDepth > 0 {
            space()
        } else if isRule || isBroken {
            flush(block)
        } else if page.text.count > start {
            isBroken = true
            isInWord = false
            current.breaks += 1
            followsLink = false
        }
    }

    // MARK: Blocks

    private mutating func flush(_ element: Int) {
        if page.text.count > start {
            for index in openMarks.indices {
                close(openMarks[index])
            }
            current.element = element
            current.text = start..<page.text.count
            current.marks = firstMark..<page.marks.count
            (current.kind, current.level) = page.kind(ofBlockIn: element)
            page.blocks.append(current)
            page.text.append(0x0A)
        }
        start = page.text.count
        firstMark = page.marks.count
        for index in openMarks.indices { openMarks[index].start = start }
        current = PageBlocks.Block(text: 0..<0, element: 0, innermost: -1)
        isSpaced = false
        isBroken = false
        isInWord = false
        lastLink = -1
        followsLink = false
    }

    private mutating func close(_ mark: OpenMark) {
        var begin = max(mark.start, start)
        while begin < page.text.count, page.text[begin] == 0x20 || page.text[begin] == 0x0A { begin += 1 }
        guard begin < page.text.count else { return }
        page.marks.append(PageBlocks.Mark(node: mark.node, range: begin..<page.text.count))
    }

}

/// Reads what an element's attributes say of the text in it.
private struct ElementReader {
    private let node: Int
    private let tag: HTMLTag
    private let depth: Int
    private let landmarks: PageBlocks.Landmarks
    private var classes: ElementWords = []
    private var hidden: PageBlocks.Hiding
    private var roles: PageBlocks.Roles
    private var signature: UInt64

    init(_ tree: HTMLTree, _ node: Int, _ tag: HTMLTag, within around: PageBlocks.Element?) {
        self.node = node
        self.tag = tag
        depth = around.map { $0.depth + 1 } ?? 0
        landmarks = PageBlocks.Landmarks(tag).union(around?.landmarks ?? [])
        hidden = around?.hidden ?? []
        roles = around?.roles ?? []
        // A tag that the table does not know is told by its name.
        let name = tree.buffer.span.extracting(tree[node].text)
        signature = ElementReader.hash(name, HashedWords.seed &+ UInt64(tag.number))
    }

    func element(_ tree: HTMLTree, _ parent: Int?) -> PageBlocks.Element {
        let isRoot = tag == .body || tag == .html
        return PageBlocks.Element(
            node: node, end: tree.subtree(node).upperBound, tag: tag, parent: parent, depth: depth,
            landmarks: landmarks, classes: isRoot ? [] : classes, hidden: isRoot ? [] : hidden, roles: roles,
            signature: signature)
    }

    mutating func read(_ tree: HTMLTree, _ memo: inout ValueMemo<ElementWords>) {
        for attribute in tree.attributes(of: node) {
            let value = tree.buffer.span.extracting(attribute.value)
            switch attribute.name {
            case .class:
                classes.formUnion(memo.meaning(of: value) { ElementWords(in: $0) })
                signature = ElementReader.hash(value.extracting(first: 60), signature)
            case .id, .dataTestID, .dataComponent, .dataType: classes.formUnion(ElementWords(in: value))
            case .style: if ElementReader.hides(value) { hidden.insert(.fromAll) }
            case .hidden: hidden.insert(.fromAll)
            case .ariaHidden: if isEqual(value, "true") { hidden.insert(.fromReaders) }
            case .itemprop: if let role = ElementReader.properties[value] { roles.insert(role) }
            case .role: if let role = ElementReader.ariaRoles[value] { roles.insert(role) }
            default: break
            }
        }
    }

    /// "display: none", "visibility:hidden".
    private static func hides(_ style: borrowing Span<UInt8>) -> Bool {
        let style = style.extracting(first: 2_000)
        for index in style.indices {
            switch style[index].lowercasedASCII {
            case 0x64: if hasWord("display:none", style, at: index) { return true }
            case 0x76: if hasWord("visibility:hidden", style, at: index) { return true }
            default: break
            }
        }
        return false
    }

    /// Whether a word stands in a style, in any case and with any white space in it.
    private static func hasWord(_ word: StaticString, _ style: Span<UInt8>, at start: Int) -> Bool {
        var offset = start
        return word.withUTF8Buffer { word in
            for letter in word {
                while offset < style.count, style[offset] <= 0x20 { offset += 1 }
                guard offset < style.count, style[offset].lowercasedASCII == letter else { return false }
                offset += 1
            }
            return true
        }
    }

    private func isEqual(_ value: borrowing Span<UInt8>, _ text: StaticString) -> Bool {
        guard value.count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { text in text.indices.allSatisfy { value[$0] == text[$0] } }
    }

    private static let properties = ByteTable<PageBlocks.Roles>([
        ("articleBody", .body), ("text", .body), ("recipeInstructions", .body), ("reviewBody", .body),
        ("author", .header), ("datePublished", .header), ("headline", .header),
        ("comment", .comment), ("description", .description),
    ])

    private static let ariaRoles = ByteTable<PageBlocks.Roles>([
        ("main", .main), ("article", .main),
        ("navigation", .besides), ("banner", .besides), ("contentinfo", .besides), ("complementary", .besides),
        ("search", .besides), ("dialog", .besides), ("alert", .besides),
    ])

    private static func hash(_ bytes: Span<UInt8>, _ seed: UInt64) -> UInt64 {
        var hash = seed
        for index in bytes.indices { hash = HashedWords.hash(hash, bytes[index]) }
        return hash
    }
}

extension PageBlocks {
    /// What a block is by the elements around it, and the level of a heading.
    fileprivate func kind(ofBlockIn element: Int) -> (Kind, level: Int) {
        var kind = Kind.division
        for (hops, element) in way(from: element).prefix(6).enumerated() {
            let tag = elements[element].tag
            if let level = tag.headingLevel, hops <= 1 { return (.heading, level) }
            if let kind = Kind(tag) { return (kind, 0) }
            if tag == .p, hops == 0 { kind = .paragraph }
            switch tag {
            case .article, .section, .main, .body, .aside: return (kind, 0)
            case .p, .div: break
            default: if tag.isBlock { return (kind, 0) }
            }
        }
        return (kind, 0)
    }
}

extension PageBlocks.Kind {
    /// The kind of a text in an element, where its tag says it.
    fileprivate init?(_ tag: HTMLTag) {
        switch tag {
        case .li: self = .listItem
        case .blockquote: self = .quotation
        case .figcaption, .caption: self = .caption
        case .td, .th, .tr: self = .table
        case .pre: self = .preformatted
        case .dt, .dd: self = .term
        case .button, .summary: self = .button
        default: return nil
        }
    }
}

extension HTMLTag {
    /// Whether what stands in an element is no text of the page.
    fileprivate var isNeverShown: Bool {
        switch self {
        case .script, .style, .svg, .iframe, .select, .textarea, .input, .object, .audio, .video, .canvas, .head, .map,
            .datalist, .meta, .link, .option, .optgroup, .embed, .applet, .frameset, .frame, .param, .source, .track:
            true
        default: false
        }
    }

    /// Whether an element begins and ends a block of text.
    fileprivate var isBlock: Bool {
        switch self {
        case .html, .body, .p, .div, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .li, .dl, .dt, .dd, .table, .caption,
            .thead, .tbody, .tfoot, .tr, .td, .th, .blockquote, .pre, .figure, .figcaption, .article, .section, .main,
            .aside, .nav, .header, .footer, .form, .fieldset, .legend, .address, .details, .summary, .hr, .center,
            .noscript, .template, .button, .dialog, .hgroup, .menu, .dir, .picture, .noframes:
            true
        default: false
        }
    }

    /// The level of a heading; nil for what is none.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }
}
