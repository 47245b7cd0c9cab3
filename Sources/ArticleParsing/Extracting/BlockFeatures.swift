/// The features of a page's blocks, by which ``BodyModel`` tells the article.
///
/// Their order is that of the model's table; a change here needs a new model, which `Scripts/body-model/train.py`
/// makes.
struct BlockFeatures {
    /// How many features a block has.
    static let count = 210

    private static let kindsOfHeading: [TextWords.Kind] = [
        .share, .subscribe, .related, .comment, .biography, .byline, .callToAction, .advertisement,
    ]
    private static let kindsOfSection: [TextWords.Kind] = [.related, .comment, .biography, .subscribe]
    private static let kindsOfMarker: [TextWords.Kind] = [.comment, .related, .subscribe]
    /// Levels that count as near, from the block's innermost element.
    private static let near = 3

    private let page: PageBlocks
    private let texts: BlockTexts
    private let sums: ElementSums
    private let phrases: [PhraseCount]
    private let declared: DeclaredText
    private let groups: BlockGroups
    /// The number of each text's key, by which texts that differ in case alone are counted.
    private let keys: [Int]
    private let keyCounts: [Int]
    private let totalWords: Int
    private let kindCountOfClasses = ElementWords.rows.count
    private let titleBlock: Int?
    private let headlineBlock: Int?

    // Sums over the blocks before the one under way
    private var words = 0
    private var proseWords = 0
    private var goodBlocks = 0
    private var heading: Int?
    private var headingLevel = 0
    private var openHeadings: [Int] = []
    private var markers: [Int?] = [nil, nil, nil]
    private var passedKeys: [Int] = []

    private var row = InlineArray<210, Float>(repeating: 0)
    private var next = 0

    init(_ page: PageBlocks, _ texts: BlockTexts, _ declared: DeclaredText) {
        self.page = page
        self.texts = texts
        self.declared = declared
        sums = ElementSums(page, texts)
        groups = BlockGroups(page, sums.isGood)
        phrases = PhraseCount.counts(texts)
        var numbers = HashNumbers(capacity: texts.texts.count)
        let keys = texts.texts.map { numbers.number($0.key) }
        var keyCounts = [Int](repeating: 0, count: numbers.count)
        for key in keys { keyCounts[key] += 1 }
        self.keys = keys
        self.keyCounts = keyCounts
        passedKeys = [Int](repeating: 0, count: numbers.count)
        totalWords = max(1, page.blocks.reduce(0) { $0 + $1.words })
        let words = texts.words.span
        let title = page.blocks.indices.filter {
            page.blocks[$0].words <= 40 && declared.isTitle(words.extracting(texts[$0].words), page.blocks[$0])
        }
        titleBlock = title.first { page.blocks[$0].kind == .heading } ?? title.last
        headlineBlock = page.blocks.firstIndex { $0.kind == .heading && $0.level == 1 } ?? titleBlock
    }

    /// Reads the blocks one after the other; hands on the features of each but for those that are links of the site.
    mutating func forEach(_ body: (_ block: Int, _ features: Span<Float>) -> Void) {
        let goodCount = sums.isGood.count { $0 }
        for index in page.blocks.indices {
            if page.isLinkOfSite(page.blocks[index]) {
                pass(index)
                continue
            }
            next = 0
            addText(index)
            addPlace(index, goodCount)
            addElements(index)
            addContainers(index)
            addNeighbours(index)
            addHeadings(index)
            let whole = sums.sums.first ?? ElementSums.Sum()
            put(totalWords)
            put(whole.proseWords)
            put(Double(whole.linkWords) / Double(totalWords))
            put(page.blocks.count)
            assert(next == BlockFeatures.count, "a block has \(BlockFeatures.count) features, not \(next)")
            body(index, row.span)
            pass(index)
        }
    }

    private mutating func put(_ value: Double) { put(Float(value)) }
    private mutating func put(_ value: Int) { put(Float(value)) }
    private mutating func put(_ value: Bool) { put(value ? 1 : 0) }

    @inline(__always)
    private mutating func put(_ value: Float) {
        row[next] = value
        next += 1
    }

    // MARK: The text itself

    private mutating func addText(_ index: Int) {
        let block = page.blocks[index]
        let text = texts[index]
        let count = Double(block.words)
        let counted = Double(min(block.words, 80))
        put(block.words)
        put(Double(block.linkWords) / count)
        put(block.links)
        put(Double(text.scalars) / count)
        put(block.kind.rawValue)
        put(block.level)
        put(min(1, Double(block.emphasizedWords) / count))
        put(block.breaks)
        put(block.cells)
        put(text.end.rawValue)
        put(Double(text.functionWords) / counted)
        put(Double(text.capitals) / counted)
        put(Double(text.digits) / Double(min(text.scalars, 200)))
        put(text.commas)
        put(text.sentences)
        put(text.first.rawValue)
        put(keyCounts[keys[index]])
        put(passedKeys[keys[index]])
        put(phrases[index].before)
        put(phrases[index].after)
        put(sums.isGood[index])
        put(text.hasQuestion)
        put(text.hasBar)
        put(text.hasCopyrightSign)
        for kind in TextWords.Kind.allCases { put(Double(text[kind]) / counted) }
        let texts = texts
        let words = texts.words.span.extracting(text.words)
        let inTitle = declared.countInTitle(words)
        let inDescription = declared.shareInDescription(words)
        let inBody = declared.shareInBody(words)
        put(Double(inTitle) / Double(max(1, text.words.count)))
        put(Double(inTitle) / Double(max(1, declared.titleWordCount)))
        put(inDescription)
        put(inBody)
    }

    private mutating func addPlace(_ index: Int, _ goodCount: Int) {
        put(page.elements[page.blocks[index].element].depth)
        put(Double(index) / Double(page.blocks.count))
        put(Double(words) / Double(totalWords))
        put(Double(goodBlocks) / Double(max(1, goodCount)))
        put(Double(proseWords) / Double(sums.proseWords))
        put(headlineBlock.map { index - $0 } ?? -999)
        put(titleBlock.map { index - $0 } ?? -999)
    }

    // MARK: The elements around it

    private mutating func addElements(_ index: Int) {
        let block = page.blocks[index]
        let innermost = page.elements[block.innermost]
        for bit in 0..<PageBlocks.Landmarks.count { put(innermost.landmarks.rawValue >> UInt32(bit) & 1 == 1) }
        put(Int(innermost.hidden.rawValue))
        put(innermost.roles.contains(.body))
        put(Int(innermost.roles.subtracting(.body).rawValue))

        // Elements that hold nearly all of the page's prose say little of one of its blocks.
        var near: ElementWords = []
        var far: ElementWords = []
        var wide: ElementWords = []
        var container: Int?
        for (level, index) in page.way(from: block.innermost).enumerated() {
            let element = page.elements[index]
            if Double(sums[index].proseWords) > 0.8 * Double(sums.proseWords) {
                wide.formUnion(element.classes)
            } else {
                far.formUnion(element.classes)
                if level < BlockFeatures.near { near.formUnion(element.classes) }
            }
            if container == nil, element.namesBody || beginsBody(element) { container = index }
        }
        let own = innermost.classes.union(page.elements[block.element].classes).intersection(far.union(near))
        for row in 0..<kindCountOfClasses {
            let bit = ElementWords(rawValue: 1 << UInt64(row))
            put(own.contains(bit) ? 3 : near.contains(bit) ? 2 : far.contains(bit) ? 1 : 0)
        }
        put(!wide.isDisjoint(with: ElementWords.works))
        put(!wide.isDisjoint(with: ElementWords.contents))
        put(proseShare(container))
        put(container.map { sums[$0].linkDensity } ?? -1)
        let isInBody = sums.declaredBody.map { isInside(block.element, $0) } ?? false
        put(container != nil && container == sums.declaredBody ? 2 : isInBody ? 1 : 0)
        put(proseShare(sums.declaredBody))
        put(sums.articleElement.map { isInside(block.element, $0) } ?? false)
        put(proseShare(sums.articleElement))
        put(sums.mainElement.map { isInside(block.element, $0) } ?? false)
        put(proseShare(sums.mainElement))
    }

    private func beginsBody(_ element: PageBlocks.Element) -> Bool {
        element.roles.contains(.body) && !(element.parent.map { page.elements[$0].roles.contains(.body) } ?? false)
    }

    private func proseShare(_ element: Int?) -> Double {
        element.map { Double(sums[$0].proseWords) / Double(sums.proseWords) } ?? -1
    }

    private func isInside(_ element: Int, _ container: Int) -> Bool {
        element >= container && page.elements[element].node < page.elements[container].end
    }

    private mutating func addContainers(_ index: Int) {
        let element = page.blocks[index].element
        let parent = page.elements[element].parent ?? element
        let second = page.elements[parent].parent ?? parent
        let third = page.elements[second].parent ?? second
        for container in [element, parent, second, third] {
            let sum = sums[container]
            put(sum.words)
            put(sum.linkDensity)
            put(Double(sum.proseWords) / Double(sums.proseWords))
            put(sum.proseDensity)
            put(sum.blocks)
        }
        put(page.elements[parent].childCount)
        put(sums[second].score / (sums.bestScore + 1e-9))
        put(sums[parent].score / (sums.bestScore + 1e-9))
        put(groups.twins(of: element))
        put(groups.twins(of: parent))
        put(groups.twins(of: second))
        let group = groups[index]
        put(group.blocks)
        put(group.words)
        put(Double(group.linkWords) / Double(max(1, group.words)))
        put(Double(group.words) / Double(group.blocks))
        put(Double(group.goodBlocks) / Double(group.blocks))
        put(Double(group.words) / Double(totalWords))
        let best = sums.best.meeting(element, in: page)
        put(best.up)
        put(best.down)
        let core = sums.core.meeting(element, in: page)
        put(core.up)
        put(core.down)
        let branch = sums[core.branch]
        put(branch.words)
        put(branch.linkDensity)
        put(branch.proseDensity)
    }

    // MARK: Neighbours

    private mutating func addNeighbours(_ index: Int) {
        let element = page.blocks[index].element
        for offset in [-3, -2, -1, 1, 2, 3] {
            let other = index + offset
            let isThere = page.blocks.indices.contains(other)
            let block = isThere ? page.blocks[other] : page.blocks[index]
            put(isThere ? block.words : -1)
            put(isThere ? Double(block.linkWords) / Double(block.words) : -1)
            guard abs(offset) <= 2 else { continue }
            put(isThere ? block.kind.rawValue : -1)
            put(isThere ? (sums.isGood[other] ? 1 : 0) : -1)
            guard abs(offset) == 1 else { continue }
            let sharesParent = page.elements[block.element].parent == page.elements[element].parent
            put(isThere ? (block.element == element ? 2 : sharesParent ? 1 : 0) : -1)
            put(isThere ? commonDepth(element, block.element) : -1)
        }
    }

    /// The depth of the innermost element around both.
    private func commonDepth(_ one: Int, _ other: Int) -> Int {
        var one = one
        var other = other
        while one != other {
            if page.elements[one].depth >= page.elements[other].depth {
                guard let parent = page.elements[one].parent else { return 0 }
                one = parent
            } else {
                guard let parent = page.elements[other].parent else { return 0 }
                other = parent
            }
        }
        return page.elements[one].depth
    }

    private mutating func addHeadings(_ index: Int) {
        let element = page.blocks[index].element
        let depth = page.elements[element].depth
        put(heading.map { index - $0 } ?? -1)
        put(headingLevel)
        for kind in BlockFeatures.kindsOfHeading {
            put(heading.map { share(of: kind, in: $0, atMost: 60) } ?? -1)
        }
        put(heading.map { commonDepth(element, page.blocks[$0].element) - depth } ?? 9)
        for kind in BlockFeatures.kindsOfSection {
            put(openHeadings.reduce(0) { max($0, share(of: kind, in: $1, atMost: .max)) })
        }
        for marker in markers {
            put(marker.map { index - $0 } ?? -1)
            put(
                marker.map {
                    commonDepth(element, page.blocks[$0].element) - page.elements[page.blocks[$0].element].depth
                } ?? -99)
        }
    }

    private func share(of kind: TextWords.Kind, in block: Int, atMost limit: Int) -> Double {
        Double(texts[block][kind]) / Double(max(1, min(limit, texts[block].words.count)))
    }

    /// Remembers a block for those after it.
    private mutating func pass(_ index: Int) {
        let block = page.blocks[index]
        let text = texts[index]
        words += block.words
        passedKeys[keys[index]] += 1
        if sums.isGood[index] {
            goodBlocks += 1
            proseWords += block.words
        }
        let isBold =
            block.emphasizedWords >= block.words && block.words <= 12
            && (block.kind == .paragraph || block.kind == .division)
        if block.kind == .heading || isBold {
            heading = index
            headingLevel = block.level > 0 ? block.level : 7
            if block.level > 0 {
                while let last = openHeadings.last, page.blocks[last].level >= block.level { openHeadings.removeLast() }
                openHeadings.append(index)
            }
        }
        guard block.words <= 7 else { return }
        for (number, kind) in BlockFeatures.kindsOfMarker.enumerated() where text[kind] > 0 {
            let isLabel = block.kind == .heading || text[kind] * 2 >= text.words.count
            if isLabel, kind == .comment || block.linkWords == 0 { markers[number] = index }
        }
    }
}
