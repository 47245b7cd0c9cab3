/// Leaves out what stands amid an article and is none of it by the markup alone: advertisements, threads of comments,
/// dialogs, boxes around a field for an address, captions of pictures.
struct PartsBesides {
    /// Whatever holds more of the article's words is the article.
    private static let largestShare = 0.3
    /// A box around a form has at most so many words.
    private static let wordsOfBox = 60

    private let page: PageBlocks
    private let tree: HTMLTree
    private let isArticle: [Bool]
    /// Of each element the outermost part besides that it stands in; -1 for none, nil for one that was not asked for.
    private var parts: [Int?]

    static func leaveOut(_ isArticle: inout [Bool], of page: PageBlocks, _ tree: HTMLTree) {
        var finder = PartsBesides(page, tree, isArticle)
        finder.findBoxes()
        let parts = page.blocks.indices.map { isArticle[$0] ? finder.part(around: page.blocks[$0].innermost) : -1 }
        var words: [Int: Int] = [:]
        var all = 0
        for (index, block) in page.blocks.enumerated() where isArticle[index] {
            all += block.words
            words[parts[index], default: 0] += block.words
        }
        let most = Int(largestShare * Double(all))
        let besides = words.filter { $0.key >= 0 && $0.value <= most }
        // A page of pictures is told by its captions.
        guard besides.values.reduce(0, +) <= most else { return }
        for index in parts.indices where besides[parts[index]] != nil { isArticle[index] = false }
    }

    private init(_ page: PageBlocks, _ tree: HTMLTree, _ isArticle: [Bool]) {
        self.page = page
        self.tree = tree
        self.isArticle = isArticle
        parts = [Int?](repeating: nil, count: page.elements.count)
    }

    private mutating func part(around element: Int) -> Int {
        if let known = parts[element] { return known }
        var way: [Int] = []
        var found = -1
        for element in page.way(from: element) {
            if let known = parts[element] {
                found = known
                break
            }
            way.append(element)
        }
        for element in way.reversed() {
            if found < 0, isBesides(page.elements[element]) { found = element }
            parts[element] = found
        }
        return found
    }

    // MARK: Elements

    private func isBesides(_ element: PageBlocks.Element) -> Bool {
        switch element.tag {
        case .other: PartsBesides.names.contains(tree.name(of: element.node))
        case .dialog: true
        case .figcaption: showsPicture(element.node)
        case .ins: hasClass("adsbygoogle", element.node)
        case .div, .section, .aside, .p, .dd, .span:
            has(.role, PartsBesides.dialogs, element.node) || has(.id, PartsBesides.threads, element.node)
                || !element.classes.isDisjoint(with: PartsBesides.captionsAndComments)
                    && (hasClass("wp-caption-text", element.node) || hasClass("fb-comments", element.node))
        default: false
        }
    }

    private func has(_ name: HTMLAttribute, _ values: ByteTable<Bool>, _ node: Int) -> Bool {
        guard let range = tree.range(of: name, in: node) else { return false }
        return values[tree.buffer.span.extracting(range)] != nil
    }

    /// The words of the two classes, by which most elements need no look at theirs.
    private static let captionsAndComments = ElementWords.kind("caption").union(ElementWords.kind("comment"))

    /// AMP's elements that hold no part of a text, and Facebook's comments.
    private static let names: Set<String> = [
        "amp-ad", "amp-addthis", "amp-auto-ads", "amp-consent", "amp-embed", "amp-next-page", "amp-sidebar",
        "amp-social-share", "amp-sticky-ad", "amp-user-notification", "fb:comments",
    ]

    private static let dialogs = ByteTable([("alertdialog", true), ("dialog", true), ("search", true)])

    /// Ids by which the scripts of comments find their place.
    private static let threads = ByteTable([
        ("commento", true), ("disqus_thread", true), ("hyvor-talk-view", true), ("isso-thread", true),
    ])

    private func hasClass(_ name: String, _ node: Int) -> Bool {
        guard let value = tree.range(of: .class, in: node), value.count >= name.utf8.count else { return false }
        return tree.string(value).split(whereSeparator: \.isWhitespace).contains { $0 == name }
    }

    /// Whether a caption's figure has a picture, which no record shows, and neither a table nor a text.
    private func showsPicture(_ caption: Int) -> Bool {
        guard let figure = tree.ancestor(of: caption, within: 4, where: { tree[$0].tag == .figure }) else {
            return false
        }
        return !tree.descendants(of: figure).prefix(PartsBesides.mostNodes).contains {
            [.table, .pre, .blockquote, .code].contains(tree[$0].tag)
        }
    }

    private static let mostNodes = 2_000

    // MARK: Boxes

    /// Forms with a field for an e-mail address, in the article's midst, with the few words around them.
    private mutating func findBoxes() {
        guard let first = isArticle.firstIndex(of: true), let last = isArticle.lastIndex(of: true) else { return }
        let range = page.elements[page.blocks[first].element].node...page.elements[page.blocks[last].element].end
        for index in page.elements.indices where page.elements[index].tag == .form {
            guard range.contains(page.elements[index].node), words(in: index) <= PartsBesides.wordsOfBox,
                asksForAddress(page.elements[index].node)
            else { continue }
            parts[box(around: index)] = index
        }
    }

    private func asksForAddress(_ form: Int) -> Bool {
        tree.descendants(of: form).prefix(PartsBesides.mostNodes).contains { node in
            tree[node].tag == .input && tree.value(of: .type, in: node)?.lowercased() == "email"
        }
    }

    /// The largest element around a form that holds few words.
    private func box(around form: Int) -> Int {
        page.way(from: form).prefix { words(in: $0) <= PartsBesides.wordsOfBox }.last(where: { _ in true }) ?? form
    }

    private func words(in element: Int) -> Int {
        let nodes = page.elements[element].node..<page.elements[element].end
        var low = 0
        var high = page.blocks.count
        while low < high {
            let middle = (low + high) / 2
            if page.blocks[middle].firstText < nodes.lowerBound { low = middle + 1 } else { high = middle }
        }
        var words = 0
        while low < page.blocks.count, page.blocks[low].firstText < nodes.upperBound {
            words += page.blocks[low].words
            if words > PartsBesides.wordsOfBox { break }
            low += 1
        }
        return words
    }
}
