import Articles

/// Reads a saved page: the lines that it shows, with what stands where, and what it declares of itself.
///
/// All lines are kept; which of them are the article, ``BodyModel`` tells. Between two blocks stands a blank line, as
/// in a text.
enum WebPageReader {
    /// The lines over the article's first, and behind its last, among which a byline or a notice may stand.
    private static let blocksAbove = 30
    private static let blocksBelow = 16

    static func read(_ saved: SavedPage) throws(ParsingError) -> (text: DecodedText, page: Page) {
        let tree = try saved.tree()
        let declared = DeclaredFields(of: tree)
        let (blocks, texts) = PageBlocks.read(tree)
        let declaredText = DeclaredText(declared)
        guard blocks.blocks.count <= ArticleParser.mostLines else {
            throw .notAnArticle("it has more than \(ArticleParser.mostLines) lines")
        }
        let choice = BodyModel.article(in: blocks, texts, declaredText)
        var isArticle = choice.isArticle
        WholeParts.complete(&isArticle, in: blocks)
        let shown = blocks.blocks.indices.filter { isArticle[$0] }.flatMap { texts.words[texts[$0].words] }
        let hidden = declaredText.hiddenBody(shown)
        if hidden != nil { isArticle = isArticle.map { _ in false } }
        var lines = PageLines(blocks, tree, isArticle)
        lines.read(around: zone(blocks, isArticle), deck: hidden == nil ? deckAbove(blocks, texts, choice) : nil)
        var findings = saved.findings + tree.findings + UnclosedElements.findings(blocks, tree) + declared.findings
        if let hidden {
            lines.append(paragraphsOf: WebPageReader.text(of: hidden.value), at: hidden.node)
            findings.append(
                FindingCode.bodyDeclaredOnly.at(
                    hidden.line, "the page does not show its text, which stands in its \(hidden.source)"))
        }
        let text = DecodedText(
            utf8: lines.text, encoding: nil, findings: findings, offsets: OffsetMap(identityOf: lines.text.count))
        let web = WebPage(
            tree: tree, declared: declared, nodes: lines.nodes, firstTexts: lines.firstTexts, heading: lines.heading,
            deckLine: lines.deckLine,
            expectedScore: hidden == nil ? choice.expectedScore : 1)
        return (text, Page(lines: lines.lines, form: .html, wrapColumn: nil, web: web))
    }

    /// A paragraph between the heading and the article's first block, outside of what holds the others, that is not
    /// taken into the article and may yet be a part of it: the lead that some houses set in the page's head.
    private static func deckAbove(_ blocks: PageBlocks, _ texts: BlockTexts, _ choice: BodyModel.Choice) -> Int? {
        guard let first = choice.isArticle.firstIndex(of: true),
            let heading = blocks.blocks[..<first].lastIndex(where: { $0.kind == .heading && $0.level == 1 })
        else { return nil }
        let decks = (heading + 1..<first).filter { index in
            let block = blocks.blocks[index]
            return block.words >= fewestWordsOfDeck && choice.probabilities[index] >= leastProbabilityOfDeck
                && block.linkWords * 4 < block.words && texts[index].end == .sentence
                && (block.kind == .paragraph || block.kind == .division)
        }
        return decks.count == 1 ? decks.first : nil
    }

    private static let fewestWordsOfDeck = 20
    private static let leastProbabilityOfDeck = 0.2

    /// A declared text may be markup.
    private static func text(of body: String) -> String {
        guard body.contains("</") || body.contains("<br"), let tree = try? HTMLTreeBuilder.tree(of: Array(body.utf8))
        else { return body }
        return String(decoding: PageBlocks(of: tree).text, as: UTF8.self)
    }

    /// From the page's heading, where it stands over the article, to a little behind the article.
    private static func zone(_ blocks: PageBlocks, _ isArticle: [Bool]) -> PageLines.Zone? {
        guard let first = isArticle.firstIndex(of: true), let last = isArticle.lastIndex(of: true) else { return nil }
        let above = max(0, first - blocksAbove)...first
        let heading =
            above.last { blocks.blocks[$0].kind == .heading && blocks.blocks[$0].level == 1 }
            ?? above.last { blocks.blocks[$0].kind == .heading && blocks.blocks[$0].level == 2 && $0 < first }
        return PageLines.Zone(
            heading: heading, range: (heading ?? first)..<min(blocks.blocks.count, last + 1 + blocksBelow))
    }
}

/// Makes lines of a page's blocks.
private struct PageLines {
    /// The blocks in which the article and all that belongs to it stand.
    struct Zone {
        let heading: Int?
        let range: Range<Int>
    }

    private let blocks: PageBlocks
    private let tree: HTMLTree
    private let isArticle: [Bool]
    private(set) var text: [UInt8]
    private(set) var lines: [Line] = []
    private(set) var nodes: [Int] = []
    private(set) var firstTexts: [Int] = []
    private(set) var heading: Int?
    private(set) var deckLine: Int?

    init(_ blocks: PageBlocks, _ tree: HTMLTree, _ isArticle: [Bool]) {
        self.blocks = blocks
        self.tree = tree
        self.isArticle = isArticle
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

    /// The paragraphs of a text that the page declares and does not show.
    mutating func append(paragraphsOf body: String, at node: Int) {
        for paragraph in body.split(whereSeparator: \.isNewline) {
            let words = paragraph.split(separator: " ").joined(separator: " ")
            guard !words.isEmpty else { continue }
            let start = text.count
            text += Array(words.utf8)
            text.append(0x0A)
            let range = start..<text.count - 1
            append(line(text[range], range, .none, nil, .content, .parted, node), node, node)
            append(blank(range.upperBound, tree.line(of: node)), node, node)
        }
    }

    /// A block is a line, or several where the page breaks its lines.
    private mutating func read(_ index: Int, _ standing: Line.Standing) {
        let block = blocks.blocks[index]
        let node = blocks.elements[block.element].node
        var ranges: [Range<Int>] = []
        var start = block.text.lowerBound
        while start < block.text.upperBound {
            let end = blocks.text[start..<block.text.upperBound].firstIndex(of: 0x0A) ?? block.text.upperBound
            ranges.append(start..<end)
            start = end + 1
        }
        let emphases = standing == .outside || block.marks.isEmpty ? [:] : emphases(of: block, in: ranges)
        for (number, range) in ranges.enumerated() {
            let inline = emphases[number].map { Line.Inline(emphases: $0, origins: []) }
            append(
                line(
                    blocks.text[range], range, markup(block), inline, standing, number == 0 ? .parted : .goesOn,
                    block.firstText), node, block.firstText)
        }
        append(blank(block.text.upperBound, lines.last?.number ?? 1), node, block.firstText)
    }

    /// Links and emphasis of each line, as offsets in it.
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
                let start = ranges[low].lowerBound
                if !overlap.isEmpty {
                    emphases[low, default: []].append(
                        Line.Emphasis(kind: kind, range: overlap.lowerBound - start..<overlap.upperBound - start))
                }
                low += 1
            }
        }
        return emphases
    }

    private mutating func append(_ line: Line, _ node: Int, _ firstText: Int) {
        lines.append(line)
        nodes.append(node)
        firstTexts.append(firstText)
    }

    private func line(
        _ bytes: ArraySlice<UInt8>, _ range: Range<Int>, _ markup: Line.Markup, _ inline: Line.Inline?,
        _ standing: Line.Standing, _ joint: Line.Joint, _ node: Int
    ) -> Line {
        let width = bytes.span.scalarCount
        let firstWord = bytes.prefix { !$0.isBlank }
        var line = Line(
            number: tree.line(of: node), full: range, bytes: bytes, markup: markup, inline: inline, width: width,
            sourceWidth: width,
            firstWordWidth: firstWord.span.scalarCount, endsPage: false)
        line.joint = joint
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
