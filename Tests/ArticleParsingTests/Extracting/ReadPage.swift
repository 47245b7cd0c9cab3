import Testing

@testable import ArticleParsing

/// A page as the stage of extracting sees it, made of its markup.
struct ReadPage {
    let tree: HTMLTree
    let page: PageBlocks
    let texts: BlockTexts
    let declared: DeclaredText

    init(_ markup: String) throws { try self.init(Array(markup.utf8)) }

    init(_ utf8: [UInt8]) throws {
        tree = try HTMLTreeBuilder.tree(of: utf8)
        (page, texts) = PageBlocks.read(tree)
        declared = DeclaredText(DeclaredFields(of: tree))
    }

    /// The blocks' texts.
    var blocks: [String] { page.blocks.map(text) }

    func text(_ block: PageBlocks.Block) -> String { String(decoding: page.text[block.text], as: UTF8.self) }

    /// The only block of a page that has one.
    func onlyBlock() throws -> PageBlocks.Block {
        try #require(page.blocks.count == 1, "\(blocks)")
        return page.blocks[0]
    }

    /// The first element of a tag.
    func element(_ tag: HTMLTag) throws -> PageBlocks.Element {
        try #require(page.elements.first { $0.tag == tag })
    }

    /// The features of each block.
    func features() -> [[Float]] {
        var rows: [[Float]] = []
        var features = BlockFeatures(page, texts, declared)
        features.forEach { _, row in rows.append(row.withUnsafeBufferPointer(Array.init)) }
        return rows
    }

    /// The pages among the fixtures, read.
    static func fixtures() throws -> [(name: String, page: ReadPage)] {
        try Fixture.pages.compactMap { fixture in
            guard let saved = try SavedPage(fixture.input().bytes) else { return nil }
            return (fixture.name, try ReadPage(saved.utf8))
        }
    }
}
