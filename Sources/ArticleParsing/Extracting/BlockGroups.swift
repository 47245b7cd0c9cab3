/// Blocks whose elements look alike: the items of a list of teasers, the paragraphs of an article.
struct BlockGroups {
    struct Group {
        var blocks = 0
        var words = 0
        var linkWords = 0
        var goodBlocks = 0
    }

    private var groups: [UInt64: Group] = [:]
    private var keys: [UInt64] = []
    private var twinCounts: [UInt64: Int] = [:]
    private let twinKeys: [UInt64]

    init(_ page: PageBlocks, _ isGood: [Bool]) {
        twinKeys = page.elements.map { BlockGroups.mix(UInt64(bitPattern: Int64($0.parent ?? -1)), $0.signature) }
        for key in twinKeys { twinCounts[key, default: 0] += 1 }
        for (block, isGood) in zip(page.blocks, isGood) {
            let key = BlockGroups.shape(of: block.element, levels: 3, in: page)
            keys.append(key)
            groups[key, default: Group()].blocks += 1
            groups[key, default: Group()].words += block.words
            groups[key, default: Group()].linkWords += block.linkWords
            if isGood { groups[key, default: Group()].goodBlocks += 1 }
        }
    }

    /// The group of a block.
    subscript(_ block: Int) -> Group { groups[keys[block]] ?? Group() }

    /// How many elements of the same tag and class stand in the same element, this one included.
    func twins(of element: Int) -> Int { twinCounts[twinKeys[element]] ?? 1 }

    /// Tag and class of an element and of those around it, so many in all.
    static func shape(of element: Int, levels: Int, in page: PageBlocks) -> UInt64 {
        var shape: UInt64 = 0
        var current = element
        for _ in 0..<levels {
            shape = mix(shape, page.elements[current].signature)
            current = page.elements[current].parent ?? current
        }
        return shape
    }

    private static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
        var mixed = (one ^ (other >> 3)) &* 0x9E37_79B9_7F4A_7C15
        mixed ^= other &+ (mixed >> 31)
        return mixed
    }
}
