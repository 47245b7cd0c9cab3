/// Makes lines of a page's blocks.
struct PageLines {
    /// The blocks in which the article and all that belongs to it stand.
    struct Zone {
        let heading: Int?
        let range: Range<Int>
    }

    private let blocks: PageBlocks
    private let tree: HTMLTree
    private let isArticle: [Bool]
    private var numbers: ListNumbers
    private(set) var text: [UInt8]
    private(set) var lines: [Line] = []
    private(set) var nodes: [Int] = []
    private(set) var firstTexts: [Int] = []
    private(set) var starts: [TextPlace] = []
    private(set) var heading: Int?
    private(set) var deckLine: Int?

    init(_ blocks: PageBlocks, _ tree: HTMLTree, _ isArticle: [Bool]) {
        self.blocks = blocks
        self.tree = tree
        self.isArticle = isArticle
        numbers = ListNumbers(tree)
        text = blocks.text
        lines.reserveCapacity(blocks.blocks.count * 2)
    }

    mutating func read(around zone: Zone?, deck: Int?) {
        for index in blocks.blocks.indices {
            if index == deck { deckLine = lines.count }
            if index == zone?.heading { heading = lines.count }
            let isNear = zone?.range.contains(index) ?? false
            read(index, isArticle[index] ? .content : isNear ? .around : .outside)
        }
    }

    /// The paragraphs of a text that the page declares and does not show. Lines come when the text is whole: a line is
    /// a piece of it, and would have the next one copy it all.
    mutating func append(_ paragraphs: [Substring], at node: Int) {
        var ranges: [Range<Int>] = []
        for paragraph in paragraphs {
            let words = paragraph.split(separator: " ").joined(separator: " ")
            guard !words.isEmpty else { continue }
            let start = text.count
            text += Array(words.utf8)
            text.append(0x0A)
            ranges.append(start..<text.count - 1)
        }
        let place = tree.firstLetter(from: node)
        for range in ranges {
            append(line(LineText(text[range]), range, .none, .content, tree.line(of: node)), node, node, place)
            append(blank(range.upperBound, tree.line(of: node)), node, node, place)
        }
    }

    /// A block is a line, or several where the page breaks its lines.
    private mutating func read(_ index: Int, _ standing: Line.Standing) {
        let block = blocks.blocks[index]
        let node = blocks.elements[block.element].node
        let ranges = ranges(of: block)
        let emphases = standing == .outside || block.marks.isEmpty ? [:] : emphases(of: block, in: ranges)
        var place = tree.firstLetter(from: block.firstText)
        var last = block.text.lowerBound
        for (number, range) in ranges.enumerated() {
            if number > 0 {
                place = tree.letter(blocks.text.span.extracting(last..<range.lowerBound).letterCount, behind: place)
                last = range.lowerBound
            }
            let shown = standing == .content && number == 0 ? lineText(index) : nil
            let indent = indent(before: range)
            var line = line(
                shown ?? LineText(blocks.text[range]), range.lowerBound - indent..<range.upperBound, markup(block),
                standing, tree.line(of: place),
                emphases[number] ?? [])
            if number > 0 { line.joint = block.kind == .preformatted ? .goesOnBelow : .goesOn }
            if block.kind == .preformatted { line.indent = UInt8(clamping: indent) }
            if standing == .content, block.kind == .listItem {
                line.depth = UInt8(clamping: blocks.depthOfItem(block))
            }
            append(line, node, block.firstText, place)
        }
        append(blank(block.text.upperBound, lines.last?.number ?? 1), node, block.firstText, place)
    }

    /// The places of a block's lines, without what they are set in by.
    private func ranges(of block: PageBlocks.Block) -> [Range<Int>] {
        if block.breaks == 0, !blocks.elements[block.element].landmarks.contains(.preformatted) { return [block.text] }
        var ranges: [Range<Int>] = []
        var start = block.text.lowerBound
        while start < block.text.upperBound {
            let end = blocks.text[start..<block.text.upperBound].firstIndex(of: 0x0A) ?? block.text.upperBound
            while start < end, blocks.text[start] == 0x20 { start += 1 }
            ranges.append(start..<end)
            start = end + 1
        }
        return ranges
    }

    private func indent(before line: Range<Int>) -> Int {
        var start = line.lowerBound
        while start > 0, blocks.text[start - 1] == 0x20 { start -= 1 }
        return line.lowerBound - start
    }

    /// The text of a row of a table or of a numbered item, with the signs that are drawn; nil where none are.
    private mutating func lineText(_ index: Int) -> LineText? {
        if let cells = blocks.cells(ofRow: index) { return LineText(cells: cells.map { blocks.text[$0] }) }
        guard let label = numbers.label(ofBlock: index, in: blocks) else { return nil }
        let text = blocks.text[blocks.blocks[index].text].prefix { $0 != 0x0A }
        return text.starts(with: label) ? nil : LineText(label: label, text)
    }

    /// Links and emphasis of each line, as places in the page's text.
    private func emphases(of block: PageBlocks.Block, in ranges: [Range<Int>]) -> [Int: [Line.Emphasis]] {
        var emphases: [Int: [Line.Emphasis]] = [:]
        for mark in blocks.marks[block.marks] {
            guard let kind = kind(of: mark.node) else { continue }
            var low = 0
            var high = ranges.count
            while low < high {
                let middle = (low + high) / 2
                if ranges[middle].upperBound <= mark.range.lowerBound { low = middle + 1 } else { high = middle }
            }
            while low < ranges.count, ranges[low].lowerBound < mark.range.upperBound {
                let overlap = mark.range.clamped(to: ranges[low])
                if !overlap.isEmpty { emphases[low, default: []].append(Line.Emphasis(kind: kind, range: overlap)) }
                low += 1
            }
        }
        return emphases
    }

    private mutating func append(_ line: Line, _ node: Int, _ firstText: Int, _ place: TextPlace) {
        lines.append(line)
        nodes.append(node)
        firstTexts.append(firstText)
        starts.append(place)
    }

    private func line(
        _ text: LineText, _ range: Range<Int>, _ markup: Line.Markup, _ standing: Line.Standing, _ number: Int,
        _ emphases: [Line.Emphasis] = []
    ) -> Line {
        let width = text.bytes.span.scalarCount
        let firstWord = text.bytes.prefix { !$0.isBlank }
        var line = Line(
            number: number, full: range, bytes: text.bytes, markup: markup, inline: text.inline(emphases),
            width: width, sourceWidth: width, firstWordWidth: firstWord.span.scalarCount, endsPage: false)
        line.joint = .parted
        line.standing = standing
        return line
    }

    private func blank(_ offset: Int, _ number: Int) -> Line {
        Line(
            number: number, full: offset..<offset + 1, bytes: text[offset..<offset], markup: .none,
            inline: nil, width: 0, sourceWidth: 0, firstWordWidth: 0, endsPage: false)
    }

    private func markup(_ block: PageBlocks.Block) -> Line.Markup {
        switch block.kind {
        case .heading: .heading(level: block.level)
        case .quotation: .quotation
        case .listItem: .bullet
        case .caption: .image
        case .paragraph, .table, .preformatted, .division, .term, .button: .none
        }
    }

    private func kind(of node: Int) -> Line.Emphasis.Kind? {
        switch tree[node].tag {
        case .a: tree.value(of: .href, in: node).map { .link(href: $0) }
        case .b, .strong: .strong
        case .em, .i: .emphasis
        default: nil
        }
    }
}
