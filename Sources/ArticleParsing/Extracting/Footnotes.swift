/// Takes the notes that the article's text leads to: those at the target of a link like `<a href="#fn1">1</a>`.
///
/// Notes at the end of a short page look like links of a menu to the model, and stand where the page's other parts
/// stand. On long pages it sees more of them, and is left alone.
enum Footnotes {
    private static let mostWords = 1_000
    private static let longestLabel = 6
    private static let levels = 3

    static func complete(_ isArticle: inout [Bool], in page: PageBlocks, _ tree: HTMLTree) {
        let words = zip(page.blocks, isArticle).reduce(0) { $1.1 ? $0 + $1.0.words : $0 }
        guard words <= mostWords else { return }
        let targets = targets(isArticle, page, tree)
        guard !targets.isEmpty else { return }
        for index in page.blocks.indices where !isArticle[index] {
            let block = page.blocks[index]
            guard block.kind != .heading else { continue }
            let around = page.way(from: block.element).prefix(levels).map { page.elements[$0].node }
            let nodes = around + page.marks[block.marks].prefix(2).map(\.node)
            isArticle[index] = nodes.contains { node in
                [tree.value(of: .id, in: node), tree.value(of: .name, in: node)].contains {
                    $0.map(targets.contains) ?? false
                }
            }
        }
    }

    /// Where the article's links lead that are no words: "1", "[12]", "*".
    private static func targets(_ isArticle: [Bool], _ page: PageBlocks, _ tree: HTMLTree) -> Set<String> {
        var targets: Set<String> = []
        for (block, isTaken) in zip(page.blocks, isArticle) where isTaken {
            for mark in page.marks[block.marks] where mark.range.count <= longestLabel && tree[mark.node].tag == .a {
                guard String(decoding: page.text[mark.range], as: UTF8.self).allSatisfy(labels.contains),
                    let href = tree.value(of: .href, in: mark.node), href.hasPrefix("#"), href.utf8.count > 1
                else { continue }
                targets.insert(String(href.dropFirst()))
            }
        }
        return targets
    }

    private static let labels = Set("0123456789[]()*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰")
}
