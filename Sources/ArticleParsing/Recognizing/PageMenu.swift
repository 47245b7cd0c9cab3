/// The menu of the page that a text was copied from, over its title: "Home", "About", "Contact", a word a line or all
/// on one.
enum PageMenu {
    static func claim(in draft: inout Draft) {
        var index = 0
        while let first = draft.free(from: index), first - index <= 3, let end = end(draft, at: first) {
            for line in first..<end { draft.claim(line, as: .navigation) }
            index = end
        }
    }

    /// Where a menu that begins at a line ends; nil where a title or anything else begins.
    private static func end(_ draft: Draft, at index: Int) -> Int? {
        var items = 0
        var line = index
        while draft.isFree(line), draft.line(line).width <= 200, let more = count(draft, line) {
            items += more
            line += 1
        }
        // One word may be a title, and something must be left to be one.
        guard items >= 2, draft.free(from: line) != nil else { return nil }
        return line
    }

    /// How many items a line has; nil where it is more than a menu.
    private static func count(_ draft: Draft, _ line: Int) -> Int? {
        let tokens = draft.tokens(line)
        guard tokens.count <= 40 else { return nil }
        if draft.line(line).width <= 40, PromotionRecognizer().recognize(draft.line(line), tokens)?.onlyAtEdges == true
        {
            return 1
        }
        let items = tokens.split { $0.kind == .mark }
        guard !items.isEmpty else { return nil }
        for item in items {
            guard PageButtons.isOfHead(item) else { return nil }
        }
        return items.count
    }
}
