/// Blocks whose elements look alike: the items of a list of teasers, the paragraphs of an article.
struct BlockGroups {
    struct Group {
        var blocks = 0
        var words = 0
        var linkWords = 0
        var goodBlocks = 0
    }

    private var groups: [Group] = []
    /// The group of each block.
    private var groupOfBlock: [Int] = []
    private var twinCounts: [Int] = []
    /// The twins of each element.
    private var twinsOfElement: [Int] = []

    init(_ page: PageBlocks, _ isGood: [Bool]) {
        var numbers = HashNumbers(capacity: page.elements.count)
        twinsOfElement = page.elements.map { element in
            numbers.number(BlockGroups.mix(UInt64(bitPattern: Int64(element.parent ?? -1)), element.signature))
        }
        twinCounts = [Int](repeating: 0, count: numbers.count)
        for twins in twinsOfElement { twinCounts[twins] += 1 }
        numbers = HashNumbers(capacity: page.blocks.count)
        groupOfBlock = page.blocks.map { numbers.number(BlockGroups.shape(of: $0.element, levels: 3, in: page)) }
        groups = [Group](repeating: Group(), count: numbers.count)
        for (index, block) in page.blocks.enumerated() {
            let group = groupOfBlock[index]
            groups[group].blocks += 1
            groups[group].words += block.words
            groups[group].linkWords += block.linkWords
            if isGood[index] { groups[group].goodBlocks += 1 }
        }
    }

    /// The group of a block.
    subscript(_ block: Int) -> Group { groups[groupOfBlock[block]] }

    /// How many elements of the same tag and class stand in the same element, this one included.
    func twins(of element: Int) -> Int { twinCounts[twinsOfElement[element]] }

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
