/// The lines that a page shows, blank ones aside, and where its marked elements stand among them.
struct ShownLines {
    let page: Page
    let web: WebPage
    /// Their indices in the page's lines.
    private let indices: [Int]
    private var zones: PageZones
    /// The position of the headline; nil where the page shows none.
    private(set) var headline: Int?
    /// From a little above the headline to the second long paragraph below it.
    private(set) var header = 0..<0

    init(_ page: Page, _ web: WebPage) {
        self.page = page
        self.web = web
        indices = page.lines.indices.filter { !page.lines[$0].isBlank }
        zones = PageZones(of: web.tree)
    }

    var count: Int { indices.count }

    subscript(_ position: Int) -> Line { page.lines[indices[position]] }

    /// The line's index in the page's lines.
    func index(_ position: Int) -> Int { indices[position] }

    func markup(_ position: Int) -> Line.Markup { page.lines[indices[position]].markup }

    func utf8Count(_ position: Int) -> Int { page.lines[indices[position]].bytes.count }

    func node(_ position: Int) -> Int { web.nodes[indices[position]] }

    /// The node of the first text of the block that a line stands in.
    func firstText(_ position: Int) -> Int { web.firstTexts[indices[position]] }

    /// The line of the page's source in which a part of a line begins.
    func sourceLine(_ position: Int, at offset: Int) -> Int {
        web.sourceLine(of: self[position], at: indices[position], offset: offset)
    }

    /// The headline's position, 0 where there is none.
    var start: Int { headline ?? 0 }

    // MARK: Positions

    /// The line in which an element's text begins, or the one after an element without a text.
    func position(of node: Int) -> Int {
        let text = web.tree.subtree(node).prefix(ShownLines.mostNodes).first { isText($0) } ?? node
        var low = 0
        var high = indices.count
        while low < high {
            let middle = (low + high) / 2
            if web.firstTexts[indices[middle]] <= text { low = middle + 1 } else { high = middle }
        }
        var position = max(0, low - 1)
        let first = count > 0 ? web.firstTexts[indices[position]] : 0
        while position > 0, web.firstTexts[indices[position - 1]] == first { position -= 1 }
        return position
    }

    private func isText(_ node: Int) -> Bool {
        web.tree[node].tag == .text && web.tree.buffer[web.tree[node].text].prefix(4_000).contains { $0 > 0x20 }
    }

    func position(ofLine index: Int) -> Int {
        var low = 0
        var high = indices.count
        while low < high {
            let middle = (low + high) / 2
            if indices[middle] < index { low = middle + 1 } else { high = middle }
        }
        return min(low, max(0, count - 1))
    }

    private static let mostNodes = 60

    // MARK: Zones

    mutating func zone(_ position: Int) -> PageZone? { zones.zone(around: node(position)) }

    mutating func zone(of node: Int) -> PageZone? { zones.zone(around: node) }

    /// Tells where the headline stands, which is in no zone: class names that say so lie.
    mutating func place(headline: Int?) {
        self.headline = headline
        if let headline { zones.clear(around: web.firstTexts[indices[headline]]) }
        header = max(0, start - ShownLines.linesAbove)..<endOfHeader()
    }

    private mutating func endOfHeader() -> Int {
        var end = start
        var longLines = 0
        while end < min(count, start + ShownLines.mostLines) {
            if end > start, self[end].width > ShownLines.longLine, zone(end) == nil {
                longLines += 1
                if longLines == 2 { break }
            }
            end += 1
        }
        return end
    }

    private static let linesAbove = 10
    private static let mostLines = 45
    private static let longLine = 160

    /// How far a line stands from the headline: below before above.
    func distance(_ position: Int) -> Int {
        position >= start ? position - start : (start - position) * 2 + 3
    }
}

extension Page {
    /// Whether a line has a text in it, letter by letter.
    func shows(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        return lines.contains { $0.bytes.span.firstOffset(of: wanted) != nil }
    }
}

extension Span<UInt8> {
    /// Where bytes stand first.
    func firstOffset(of wanted: [UInt8]) -> Int? {
        guard let first = wanted.first else { return nil }
        var offset = firstOffset(of: first)
        while let start = offset, start + wanted.count <= count {
            var index = 1
            while index < wanted.count, self[start + index] == wanted[index] { index += 1 }
            if index == wanted.count { return start }
            offset = firstOffset(of: first, from: start + 1)
        }
        return nil
    }
}
