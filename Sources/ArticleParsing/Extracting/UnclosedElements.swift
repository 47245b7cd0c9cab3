import Articles

/// Fields, frames, players and drawings that no end tag ends: all that follows is taken as inside, and is not shown.
enum UnclosedElements {
    /// A finding where they hide text: where the first one is, and how much they hide.
    static func findings(_ page: PageBlocks, _ tree: HTMLTree) -> [Finding] {
        let hiding = page.unclosed.filter { hidesText($0, tree) }
        guard let first = hiding.first else { return [] }
        let bytes = hiding.reduce(0) { $0 + size($1, tree) }
        let isRest = hiding.count == 1 && tree.subtree(first).upperBound == tree.count
        return [
            FindingCode.unclosedElement.at(
                tree.line(of: first),
                "an element <\(tree.name(of: first))> that nothing closes hides "
                    + (isRest ? "the last \(bytes) bytes of the page" : "\(bytes) bytes of the page")
                    + (hiding.count > 1 ? " (so in \(hiding.count) places)" : ""))
        ]
    }

    private static func hidesText(_ element: Int, _ tree: HTMLTree) -> Bool {
        tree.descendants(of: element).contains { node in
            tree[node].tag == .text && tree.buffer[tree[node].text].contains { !$0.isHTMLSpace }
        }
    }

    /// In the page's source.
    private static func size(_ element: Int, _ tree: HTMLTree) -> Int {
        let next = tree.subtree(element).upperBound
        return (next < tree.count ? tree.sourceOffset(of: next) : tree.sizeOfSource) - tree.sourceOffset(of: element)
    }
}
