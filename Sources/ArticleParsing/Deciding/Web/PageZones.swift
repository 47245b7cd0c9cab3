/// A part of a page that is about something else than its article.
enum PageZone: UInt8, Comparable {
    case comments, related, navigation, footer

    static func < (left: PageZone, right: PageZone) -> Bool { left.rawValue < right.rawValue }
}

/// Tells by tags and by the words of classes in which zone an element stands: the outermost one counts.
struct PageZones {
    private let tree: HTMLTree
    /// The zone of each node: 0 not known yet, 1 none, else a zone's number and 2.
    private var known: [UInt8]
    /// A node that is in no zone, and neither is any element around it.
    private var headline: Int?

    init(of tree: HTMLTree) {
        self.tree = tree
        known = [UInt8](repeating: 0, count: tree.count)
    }

    mutating func clear(around headline: Int) {
        self.headline = headline
        for index in known.indices { known[index] = 0 }
    }

    /// Deeper elements than this are taken to be in no zone.
    private static let mostLevels = 200

    private static let levelsToArticle = 12

    mutating func zone(around node: Int) -> PageZone? {
        var way: [Int] = []
        var current: Int? = node
        while let element = current, known[element] == 0, way.count < PageZones.mostLevels {
            way.append(element)
            current = tree.parent(of: element)
        }
        var state = current.map { max(1, known[$0]) } ?? 1
        for element in way.reversed() {
            if state == 1, let own = ownZone(element), !holdsHeadline(element) { state = own.rawValue + 2 }
            known[element] = state
        }
        return state > 1 ? PageZone(rawValue: state - 2) : nil
    }

    private func holdsHeadline(_ node: Int) -> Bool { headline.map { tree.subtree(node).contains($0) } ?? false }

    private func ownZone(_ node: Int) -> PageZone? {
        switch tree[node].tag {
        case .nav: return .navigation
        case .footer: return isInArticle(node) ? nil : .footer
        case .aside: return .related
        case .html, .body, .main, .article, .text, .document: return nil
        default: break
        }
        var zone: PageZone?
        for attribute in tree.attributes(of: node) where attribute.name == .class || attribute.name == .id {
            guard let named = PageZones.zone(named: tree.buffer[attribute.value].prefix(300)) else { continue }
            zone = min(zone ?? named, named)
        }
        // "layout-sidebar-left" holds all of a page that has a sidebar at its left.
        if let zone, zone != .comments, tree.subtree(node).count > tree.count / 2 { return nil }
        return zone == .footer && isInArticle(node) ? nil : zone
    }

    /// The foot of an article tells of it: who wrote it, and when.
    private func isInArticle(_ node: Int) -> Bool {
        tree.ancestor(of: node, within: PageZones.levelsToArticle) { tree[$0].tag == .article } != nil
    }

    private static func zone(named value: ArraySlice<UInt8>) -> PageZone? {
        var zone: PageZone?
        var isCount = false
        var isAround = false
        let span = value.span
        var offset = 0
        while let range = span.wordOfClass(from: offset) {
            offset = range.upperBound
            let word = span.extracting(range)
            // "layout-sidebar", "has-sidebar", "no-sidebar": classes of the part beside one.
            let wasAround = isAround
            isAround = around[word] != nil
            if wasAround, word.count == 7, word.hasWord("sidebar", at: 0) { continue }
            if let named = words[word] { zone = min(zone ?? named, named) }
            if word.count <= 5, word.hasWord("count", at: 0) || word.hasWord("link", at: 0) { isCount = true }
        }
        return zone == .comments && isCount ? nil : zone
    }

    private static let around = ByteTable<Bool>(["layout", "has", "with", "no", "without"].map { ($0, true) })

    private static let words = ByteTable<PageZone>(
        [
            (PageZone.comments, "comment comments commentlist respond disqus replies commenter"),
            (
                .related,
                "related recommended sidebar aside teaser teasers trending popular latest recent carousel widget "
                    + "newsletter promo cookie suggested suggestions modal popup mostread complementary"
            ),
            (.navigation, "nav menu navbar navigation breadcrumb breadcrumbs masthead search"),
            (.footer, "footer colophon contentinfo"),
        ].flatMap { row -> [(String, PageZone)] in TableLines.words(row.1).map { ($0, row.0) } })
}
