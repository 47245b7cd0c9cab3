/// Takes tables and quotations whole: the model looks at one block after the other, and doubts a table's head and the
/// name under a quotation.
enum WholeParts {
    /// The share of a part's words that must be of the article for the rest to be.
    private static let share = 0.5
    private static let longestName = 12
    /// Elements around a block among which a part is looked for.
    private static let levels = 8

    static func complete(_ isArticle: inout [Bool], in page: PageBlocks) {
        var words: [Int: (all: Int, taken: Int)] = [:]
        let parts = page.blocks.map { block in
            page.way(from: block.element).prefix(levels).first {
                page.elements[$0].tag == .table || page.elements[$0].tag == .blockquote
            }
        }
        for (index, part) in parts.enumerated() {
            guard let part else { continue }
            words[part, default: (0, 0)].all += page.blocks[index].words
            if isArticle[index] { words[part, default: (0, 0)].taken += page.blocks[index].words }
        }
        for (index, part) in parts.enumerated() where !isArticle[index] {
            guard let part, let count = words[part], count.taken > 0,
                Double(count.taken) >= share * Double(count.all), mayBelong(page.blocks[index])
            else { continue }
            isArticle[index] = true
        }
    }

    /// Rows, captions and names; what else a table holds may be a page laid out in one.
    private static func mayBelong(_ block: PageBlocks.Block) -> Bool {
        switch block.kind {
        case .caption: true
        case .table: block.cells > 1
        case .quotation: block.words <= longestName
        default: false
        }
    }
}
