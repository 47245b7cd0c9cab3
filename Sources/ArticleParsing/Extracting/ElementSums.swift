/// The sums over the blocks in each element of a page, by which the article's container is found.
struct ElementSums {
    struct Sum {
        var words = 0
        var linkWords = 0
        /// Words of good blocks: prose rather than menus.
        var proseWords = 0
        var blocks = 0
        /// The points that the good blocks in and near an element give it, in the manner of Readability.
        var score = 0.0

        var linkDensity: Double { Double(linkWords) / Double(max(1, words)) }
        var proseDensity: Double { Double(proseWords) / Double(max(1, words)) }
    }

    /// Elements that an element is above or below, by how many levels.
    struct Chain {
        let bottom: Int
        /// The levels from the bottom up to an element of the chain, -1 for those that are not of it.
        private let levels: [Int32]

        init(_ page: PageBlocks, from bottom: Int) {
            self.bottom = bottom
            var levels = [Int32](repeating: -1, count: page.elements.count)
            for (level, element) in page.way(from: bottom).enumerated() { levels[element] = Int32(level) }
            self.levels = levels
        }

        /// How far up the chain an element joins it, how far below that it stands, and the last element before.
        func meeting(_ element: Int, in page: PageBlocks) -> (up: Int, down: Int, branch: Int) {
            var current = element
            var branch = element
            var down = 0
            while levels[current] < 0, let parent = page.elements[current].parent {
                branch = current
                current = parent
                down += 1
            }
            return (Int(max(0, levels[current])), down, branch)
        }
    }

    private(set) var sums: [Sum]
    /// Whether each block is prose: ten words or more, few of them links, no heading.
    private(set) var isGood: [Bool] = []
    let proseWords: Int
    /// The best score of an element.
    private(set) var bestScore = -1.0
    /// The element of the best score, and the smallest that holds most of the prose, with those around them.
    let best: Chain
    let core: Chain
    /// Of the elements that declare themselves the article's container, those with the most prose.
    private(set) var declaredBody: Int?
    private(set) var articleElement: Int?
    private(set) var mainElement: Int?

    init(_ page: PageBlocks, _ texts: BlockTexts) {
        sums = [Sum](repeating: Sum(), count: page.elements.count)
        for (block, text) in zip(page.blocks, texts.texts) {
            let isGood =
                block.words >= 10 && block.linkWords * 2 < block.words && (text.end != .open || block.words >= 25)
                && block.kind != .heading
            self.isGood.append(isGood)
            sums[block.element].words += block.words
            sums[block.element].linkWords += block.linkWords
            sums[block.element].blocks += 1
            if isGood {
                sums[block.element].proseWords += block.words
                let weight = 1 + min(Double(block.words) / 20, 4) + Double(text.commas)
                for (step, element) in page.way(from: block.element).dropFirst().prefix(3).enumerated() {
                    sums[element].score += weight / Double(step + 1)
                }
            }
        }
        for element in sums.indices.reversed() {
            guard let parent = page.elements[element].parent else { continue }
            sums[parent].words += sums[element].words
            sums[parent].linkWords += sums[element].linkWords
            sums[parent].proseWords += sums[element].proseWords
            sums[parent].blocks += sums[element].blocks
        }
        let proseWords = max(1, sums.first?.proseWords ?? 0)
        self.proseWords = proseWords
        var best = 0
        var core = 0
        for element in sums.indices {
            let sum = sums[element]
            let score = sum.words == 0 ? 0 : sum.score * (1 - Double(sum.linkWords) / Double(sum.words))
            if score > bestScore { (best, bestScore) = (element, score) }
            if Double(sum.proseWords) >= 0.6 * Double(proseWords),
                page.elements[element].depth >= page.elements[core].depth
            {
                core = element
            }
        }
        self.best = Chain(page, from: best)
        self.core = Chain(page, from: core)
        findContainers(page)
    }

    private mutating func findContainers(_ page: PageBlocks) {
        for index in page.elements.indices {
            let element = page.elements[index]
            if element.namesBody && element.tag != .body || element.roles.contains(.body) {
                if proseWords(index) >= proseWords(declaredBody) { declaredBody = index }
            }
            if element.tag == .article, proseWords(index) > proseWords(articleElement) { articleElement = index }
            if element.tag == .main || element.roles.contains(.main), proseWords(index) > proseWords(mainElement) {
                mainElement = index
            }
        }
    }

    private func proseWords(_ element: Int?) -> Int { element.map { sums[$0].proseWords } ?? -1 }

    subscript(_ element: Int) -> Sum { sums[element] }
}

extension PageBlocks.Element {
    /// Whether the class says "article-body", "entry-content", "story text".
    var namesBody: Bool {
        !classes.isDisjoint(with: ElementWords.works) && !classes.isDisjoint(with: ElementWords.contents)
    }
}

extension ElementWords {
    /// Words for a published work: article, post, entry, story.
    static let works = kind("article").union(kind("post")).union(kind("entry")).union(kind("story"))
    /// Words for its contents: content, body.
    static let contents = kind("content").union(kind("body"))
}
