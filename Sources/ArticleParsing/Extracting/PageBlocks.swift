/// A page as a reader sees it: its blocks of text in document order, and the elements that they stand in.
///
/// ``BodyModel`` tells which of them are the article; here nothing is left out but the parts that no page shows:
/// scripts, pictures' markup, form fields, the head.
struct PageBlocks: Sendable {
    /// A run of text without a block's border in it: a paragraph, a heading, a row of a table, a link in a menu.
    struct Block: Sendable {
        /// The text's place in ``PageBlocks/text``: white space collapsed, line breaks kept, and in a preformatted text
        /// also its line ends and indents.
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
        /// How many cells a table's row has; 0 for other blocks.
        var cells = 0
        /// Where they begin, in ``PageBlocks/cells``.
        var cellStarts = 0..<0
        /// The marks' places in ``PageBlocks/marks``.
        var marks = 0..<0
    }

    enum Kind: Int, Sendable {
        case paragraph, heading, listItem, quotation, caption, table, preformatted, division, term, button
    }

    /// An element that may hold text.
    struct Element: Sendable {
        // A page may have millions: the numbers of elements and nodes are kept in 32 bits.
        private let nodeNumber: Int32
        private let endNumber: Int32
        private let parentNumber: Int32
        private let level: Int32
        private var children: Int32 = 0
        let tag: HTMLTag
        /// The elements in which it stands, itself included, that say what a text is.
        let landmarks: Landmarks
        /// The kinds of words in its class and id.
        let classes: ElementWords
        let hidden: Hiding
        let roles: Roles
        /// The same for elements of one tag and class.
        let signature: UInt64

        init(
            node: Int, end: Int, tag: HTMLTag, parent: Int?, depth: Int, landmarks: Landmarks, classes: ElementWords,
            hidden: Hiding, roles: Roles, signature: UInt64
        ) {
            nodeNumber = Int32(truncatingIfNeeded: node)
            endNumber = Int32(truncatingIfNeeded: end)
            parentNumber = Int32(truncatingIfNeeded: parent ?? -1)
            level = Int32(truncatingIfNeeded: depth)
            self.tag = tag
            self.landmarks = landmarks
            self.classes = classes
            self.hidden = hidden
            self.roles = roles
            self.signature = signature
        }

        var node: Int { Int(nodeNumber) }
        /// The node after its subtree.
        var end: Int { Int(endNumber) }
        /// Nil for the outermost.
        var parent: Int? { parentNumber < 0 ? nil : Int(parentNumber) }
        var depth: Int { Int(level) }

        var childCount: Int {
            get { Int(children) }
            set { children = Int32(truncatingIfNeeded: newValue) }
        }
    }

    /// A part of a block's text that the page set apart.
    struct Mark: Sendable {
        let node: Int
        /// UTF-8 offsets in ``PageBlocks/text``.
        let range: Range<Int>
    }

    var elements: [Element] = []
    var blocks: [Block] = []
    /// How many lines the blocks have: one each, and one more for each line break in them.
    var lineCount = 0
    var marks: [Mark] = []
    /// Elements that are never shown and that no end tag ends.
    var unclosed: [Int] = []
    /// Where the cells of tables' rows begin: UTF-8 offsets in ``PageBlocks/text``.
    var cells: [Int] = []
    /// The blocks' texts, each ended by a line feed.
    var text: [UInt8] = []

    /// Whether a block is nothing but links in a menu or a footer.
    func isLinkOfSite(_ block: Block) -> Bool {
        block.linkWords == block.words
            && !elements[block.element].landmarks.isDisjoint(with: [Landmarks(.nav), Landmarks(.footer)])
    }

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
    /// A page's blocks, and the traits of each one's letters. Of a page with more than ``ArticleParser/mostLines``,
    /// which is refused, no more are read.
    static func read(_ tree: HTMLTree) -> (blocks: PageBlocks, texts: BlockTexts) {
        var page = PageBlocks(of: tree)
        let texts = BlockTexts(page)
        page.countUnspacedWords(texts, tree)
        return (page, texts)
    }

    /// Counts the words of scripts that put no spaces between them, as ``BlockText`` does; those of links and bold
    /// texts by their share of the letters.
    private mutating func countUnspacedWords(_ texts: BlockTexts, _ tree: HTMLTree) {
        for index in blocks.indices where texts[index].unspacedLetters / 2 > blocks[index].words {
            let block = blocks[index]
            let words = texts[index].unspacedLetters / 2
            var linked = 0
            var emphasized = 0
            for mark in marks[block.marks] {
                if tree[mark.node].tag == .a { linked += mark.range.count } else { emphasized += mark.range.count }
            }
            blocks[index].words = words
            (linked, emphasized) = (min(linked, block.text.count), min(emphasized, block.text.count))
            blocks[index].linkWords = min(words, words * linked / block.text.count)
            blocks[index].emphasizedWords = min(words, words * emphasized / block.text.count)
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

    /// The role that microdata and ARIA give to an element, or to one around it.
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

        static var preformatted: Landmarks { Landmarks(.pre) }
        static var orderedList: Landmarks { Landmarks(.ol) }

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
