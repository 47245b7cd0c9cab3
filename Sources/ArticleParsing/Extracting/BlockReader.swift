/// Cuts a page's text into blocks, in one walk over its nodes.
struct BlockReader {
    private struct Open {
        let node: Int
        let element: Int
        let end: Int
        /// The block element, the link and the emphasis that hold what stands after the element.
        let block: Int
        let link: Int
        let isEmphasized: Bool
        let isRow: Bool
        let isBlock: Bool
    }

    private struct OpenMark {
        let node: Int
        let kind: HTMLTag
        var start: Int
    }

    private let tree: HTMLTree
    private(set) var page = PageBlocks()
    private var classes = ValueMemo<ClassMeaning>()
    private var open: [Open] = []
    private var openMarks: [OpenMark] = []
    private var rowDepth = 0
    private var firstCell = 0

    // The block under way
    private var current = PageBlocks.Block(text: 0..<0, element: 0, innermost: -1)
    private var start = 0
    private var firstMark = 0
    private var isSpaced = false
    private var isBroken = false
    private var isInWord = false
    /// The line ends of a preformatted text after the last word, and the spaces after those.
    private var lineEnds = 0
    private var indent = 0
    private var lastParent = -1
    private var lastLink = -1
    private var followsLink = false
    private var lastAnchor = 0

    init(_ tree: HTMLTree) { self.tree = tree }

    // MARK: The walk

    mutating func read() {
        page.text.reserveCapacity(tree.buffer.count / 2)
        page.elements.reserveCapacity(tree.count / 2)
        var node = 1
        var block = 0
        var link = -1
        var isEmphasized = false
        while node < tree.count, page.lineCount <= ArticleParser.mostLines {
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
            if tag == .img {
                space()
                node += 1
                continue
            }
            if tag.isNeverShown {
                if tree[node].isUnclosed { page.unclosed.append(node) }
                node = tree.subtree(node).upperBound
                continue
            }
            let element = enter(node, tag)
            let isRow = beginsRow(node, tag, element, block)
            if rowDepth == 1, tag == .td || tag == .th, open.last?.isRow == true { page.cells.append(page.text.count) }
            let isBlock = tag.isBlock
            open.append(
                Open(
                    node: node, element: element, end: tree.subtree(node).upperBound, block: block, link: link,
                    isEmphasized: isEmphasized, isRow: isRow, isBlock: isBlock))
            if isBlock {
                if rowDepth > 0 { space() } else { flush(block) }
                block = element
            }
            switch tag {
            case .a:
                if followsLink, !goesOn(link: node) { space() }
                lastAnchor = node
                link = element
                mark(node, .a)
            case .b, .strong:
                isEmphasized = true
                mark(node, .strong)
            case .em, .i:
                isEmphasized = true
                mark(node, .em)
            default: break
            }
            node += 1
        }
        while let last = open.popLast() { leave(last) }
        flush(0)
    }

    private mutating func enter(_ node: Int, _ tag: HTMLTag) -> Int {
        // A page has one outermost element; elements beside it are taken as inside.
        let parent = open.last?.element ?? (page.elements.isEmpty ? nil : 0)
        if let parent, page.elements[parent].depth >= BlockReader.deepest { return parent }
        var reader = ElementReader(tree, node, tag, within: parent.map { page.elements[$0] })
        reader.read(tree, &classes)
        if let parent { page.elements[parent].childCount += 1 }
        page.elements.append(reader.element(tree, parent))
        return page.elements.count - 1
    }

    /// Bold in bold says nothing new.
    private mutating func mark(_ node: Int, _ kind: HTMLTag) {
        guard !openMarks.contains(where: { $0.kind == kind }) else { return }
        openMarks.append(OpenMark(node: node, kind: kind, start: page.text.count))
    }

    private mutating func leave(_ last: Open) {
        while let mark = openMarks.last, mark.node == last.node {
            close(mark)
            openMarks.removeLast()
        }
        if last.isRow {
            if rowDepth == 1 {
                let count = page.blocks.count
                flush(last.element)
                if page.blocks.count > count {
                    page.blocks[count].cells = max(1, cellCount(last.node))
                    page.blocks[count].cellStarts = firstCell..<page.cells.count
                }
            }
            rowDepth -= 1
        } else if last.isBlock {
            if rowDepth > 0 { space() } else { flush(last.element) }
        }
    }

    /// Text that stands deeper is taken as standing in the element of this depth: each block asks all elements around
    /// it. Pages have up to 50.
    private static let deepest = 200

    // MARK: Rows of tables

    /// A row of data is one block: two cells or more, no table or heading inside, not much text.
    private mutating func beginsRow(_ node: Int, _ tag: HTMLTag, _ element: Int, _ block: Int) -> Bool {
        guard tag == .tr, rowDepth > 0 || cellCount(node) >= 2 && isData(node) else { return false }
        if rowDepth == 0 {
            flush(block)
            firstCell = page.cells.count
        }
        rowDepth += 1
        return true
    }

    private func cellCount(_ row: Int) -> Int {
        tree.children(of: row).reduce(0) { $0 + (tree[$1].tag == .td || tree[$1].tag == .th ? 1 : 0) }
    }

    private func isData(_ row: Int) -> Bool {
        var bytes = 0
        guard tree.subtree(row).count <= BlockReader.mostNodesOfRow else { return false }
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

    private static let mostNodesOfRow = 2_000
    private static let mostBytesOfRow = 1_200

    // MARK: Text

    private mutating func append(_ node: Int, _ parent: Int, _ link: Int, _ isEmphasized: Bool) {
        let range = tree[node].text
        let source = tree.buffer
        let buffer = source.span
        var offset = range.lowerBound
        var hasText = false
        let keepsLines = rowDepth == 0 && page.elements[parent].landmarks.contains(.preformatted)
        if isInWord, offset < range.upperBound, isSeam(before: buffer[offset], parent) { space() }
        lastParent = parent
        while offset < range.upperBound {
            let blank = buffer.blankLength(at: offset, before: range.upperBound)
            if blank > 0 {
                if keepsLines { keep(blank: buffer[offset]) }
                isSpaced = true
                isInWord = false
                offset += blank
                continue
            }
            // Words with one space between them are taken together.
            var end = offset
            var others = -1
            repeat {
                if others >= 0 { end += 1 }
                others += 1
                end += 1
                while end < range.upperBound, buffer.blankLength(at: end, before: range.upperBound) == 0 { end += 1 }
            } while end + 1 < range.upperBound && buffer[end] == 0x20
                && buffer.blankLength(at: end + 1, before: range.upperBound) == 0
            if !isInWord { beginWord(node, parent, link, isEmphasized) }
            if others > 0 { count(others, link, isEmphasized) }
            page.text.append(contentsOf: source[offset..<end])
            hasText = true
            isInWord = true
            offset = end
        }
        followsLink = link >= 0
        if hasText { lastLink = link }
    }

    /// Whether a style sheet, and no space, holds two texts apart: "By", "Jane Doe" and "Mar 5, 2025" in three spans.
    private func isSeam(before next: UInt8, _ parent: Int) -> Bool {
        guard lastParent != parent, let last = page.text.last else { return false }
        let isSmall = last &- 0x61 < 26
        let isDigit = last &- 0x30 < 10
        guard (isSmall || isDigit) && next &- 0x41 < 26 || isSmall && next &- 0x30 < 10,
            BlockReader.isPiece(page.elements[lastParent].tag), BlockReader.isPiece(page.elements[parent].tag)
        else { return false }
        return !open.contains { page.elements[$0.element].tag == .pre || page.elements[$0.element].tag == .code }
    }

    private static func isPiece(_ tag: HTMLTag) -> Bool { tag == .span || tag == .a || tag == .time }

    private mutating func beginWord(_ node: Int, _ parent: Int, _ link: Int, _ isEmphasized: Bool) {
        if page.text.count > start {
            if lineEnds > 0 {
                page.text.append(contentsOf: repeatElement(0x0A, count: min(lineEnds, 2)))
                page.lineCount += min(lineEnds, 2)
            } else if isBroken {
                page.text.append(0x0A)
                page.lineCount += 1
            } else if isSpaced {
                page.text.append(0x20)
            }
        }
        if indent > 0 { page.text.append(contentsOf: repeatElement(0x20, count: indent)) }
        isSpaced = false
        isBroken = false
        lineEnds = 0
        indent = 0
        if current.innermost < 0 {
            current.innermost = parent
            current.firstText = node
        }
        count(1, link, isEmphasized)
    }

    /// A line of a preformatted text ends, or its next one is set in.
    private mutating func keep(blank: UInt8) {
        if blank == 0x0A {
            lineEnds += 1
            indent = 0
        } else if lineEnds > 0 {
            indent = min(indent + (blank == 0x09 ? BlockReader.tabWidth : 1), BlockReader.widestIndent)
        }
    }

    private static let tabWidth = 4
    private static let widestIndent = 80

    private mutating func count(_ words: Int, _ link: Int, _ isEmphasized: Bool) {
        current.words += words
        if link >= 0 {
            current.linkWords += words
            if link != lastLink { current.links += 1 }
        }
        lastLink = link
        if isEmphasized { current.emphasizedWords += words }
    }

    private mutating func space() {
        isSpaced = true
        isInWord = false
        followsLink = false
    }

    /// Whether an anchor leads where the one before it did: then a link was cut in two, in the midst of a word perhaps.
    private func goesOn(link node: Int) -> Bool {
        guard let one = tree.value(of: .href, in: lastAnchor), let other = tree.value(of: .href, in: node) else {
            return false
        }
        return one == other && !one.isEmpty
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
            page.lineCount += 1
            page.text.append(0x0A)
        }
        start = page.text.count
        firstMark = page.marks.count
        for index in openMarks.indices { openMarks[index].start = start }
        current = PageBlocks.Block(text: 0..<0, element: 0, innermost: -1)
        isSpaced = false
        isBroken = false
        isInWord = false
        lineEnds = 0
        indent = 0
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

extension PageBlocks {
    init(of tree: HTMLTree) {
        var reader = BlockReader(tree)
        reader.read()
        self = reader.page
    }
}
