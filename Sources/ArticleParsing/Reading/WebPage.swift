/// A web page beside its lines: its declarations, and the elements that show the lines.
struct WebPage: Sendable {
    let tree: HTMLTree
    let declared: DeclaredFields
    /// The element that shows each line of ``Page/lines``; for a text that the page only declares, its script.
    let nodes: [Int]
    /// The text with which the block of each line begins; these rise, a text at the end that the page only declares
    /// aside.
    let firstTexts: [Int]
    /// Where in the tree each line begins.
    let starts: [TextPlace]
    /// The text that the lines are pieces of.
    let text: [UInt8]
    /// The line of the page's heading over the article; nil where the article stands without one.
    let heading: Int?
    /// A paragraph between heading and article that belongs to it as a deck does, though it is not of its lines.
    let deckLine: Int?
    /// How good the choice of the article's lines may be expected to be: an F1 score over the page's words.
    let expectedScore: Double

    /// The way to the element that shows a line.
    func path(ofLine line: Int) -> String { tree.path(of: nodes[line]) }

    /// The line of the page's source in which a part of a line begins.
    func sourceLine(of line: Line, at index: Int, offset: Int) -> Int {
        let start = line.full.lowerBound
        let end = min(max(start, line.sourceOffset(offset)), line.full.upperBound)
        guard end > start else { return line.number }
        return tree.line(of: tree.letter(text.span.extracting(start..<end).letterCount, behind: starts[index]))
    }

    /// The ways to lines that are asked for one after the other: those in one element share most of theirs.
    struct Paths {
        private let web: WebPage
        private var parent: Int?
        private var wayToParent = ""

        init(_ web: WebPage) { self.web = web }

        mutating func path(ofLine line: Int) -> String {
            let node = web.nodes[line]
            guard web.tree[node].isElement, let parent = web.tree.parent(of: node) else {
                return web.tree.path(of: node)
            }
            if parent != self.parent {
                self.parent = parent
                wayToParent = web.tree.path(of: parent, steps: 11)
            }
            return web.tree.path(of: node, within: wayToParent)
        }
    }
}
