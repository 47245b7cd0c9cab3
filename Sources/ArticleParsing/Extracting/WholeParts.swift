/// Takes tables and quotations whole: the model looks at one block after the other, and doubts a table's head and the
/// name under a quotation. Lists and tables between the article's paragraphs, of which it doubts each line, are taken
/// too.
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
        takeListsBetween(&isArticle, in: page)
    }

    /// A list between two paragraphs of the article in the same element; for one of terms the paragraph before it is
    /// enough, since no menu is made of terms.
    private static func takeListsBetween(_ isArticle: inout [Bool], in page: PageBlocks) {
        for index in page.blocks.indices.dropFirst() where !isArticle[index] && isArticle[index - 1] {
            let parent = page.elements[page.blocks[index - 1].element].parent
            let list = page.way(from: page.blocks[index].element).prefix(levels).first {
                page.elements[$0].parent == parent
            }
            guard let list, lists.contains(page.elements[list].tag) else { continue }
            let end = page.blocks[index...].firstIndex { $0.firstText >= page.elements[list].end } ?? page.blocks.count
            let isFollowed =
                end < page.blocks.count && isArticle[end] && page.elements[page.blocks[end].element].parent == parent
            guard isFollowed || page.elements[list].tag == .dl else { continue }
            let blocks = page.blocks[index..<end]
            let words = blocks.reduce(0) { $0 + $1.words }
            guard blocks.reduce(0, { $0 + $1.linkWords }) * 3 < words else { continue }
            for taken in index..<end { isArticle[taken] = true }
        }
    }

    private static let lists: Set<HTMLTag> = [.dl, .ol, .pre, .table, .ul]

    /// Rows, captions and names; a table with other blocks may be a page laid out in one.
    private static func mayBelong(_ block: PageBlocks.Block) -> Bool {
        switch block.kind {
        case .caption: true
        case .table: block.cells > 1
        case .quotation: block.words <= longestName
        default: false
        }
    }
}
