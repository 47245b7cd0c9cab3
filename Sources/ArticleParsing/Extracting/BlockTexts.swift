/// The traits of the letters of a page's blocks, and the words of them all.
struct BlockTexts {
    private(set) var texts: [BlockText] = []
    /// The hashes of the words, those of a block after those of the one before it: runs of letters and digits, lower
    /// case.
    private(set) var words: [UInt64] = []

    init() {}

    init(_ page: PageBlocks) {
        texts.reserveCapacity(page.blocks.count)
        words.reserveCapacity(page.text.count / 5)
        let utf8 = page.text.span
        for block in page.blocks { append(utf8.extracting(block.text)) }
    }

    mutating func append(_ utf8: borrowing Span<UInt8>) { texts.append(BlockText(utf8, into: &words)) }

    subscript(_ block: Int) -> BlockText { texts[block] }

    /// The hashes of the words of one text.
    static func words(of text: String) -> [UInt64] {
        var texts = BlockTexts()
        texts.append(text.utf8Span.span)
        return texts.words
    }
}
