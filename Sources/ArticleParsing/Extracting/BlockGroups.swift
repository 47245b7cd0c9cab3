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

/// How much of a block's text, by runs of three words, the page shows elsewhere too: copies, teasers, pull quotes.
struct PhraseCount {
    /// The share that stands in blocks before it, and in blocks behind it or twice in itself.
    var before = 0.0
    var after = 0.0

    static func counts(_ texts: [BlockText]) -> [PhraseCount] {
        let phrases = texts.map { PhraseCount.phrases(of: $0.words) }
        var counts: [UInt64: Int32] = [:]
        counts.reserveCapacity(phrases.reduce(0) { $0 + $1.count })
        for phrase in phrases.joined() { counts[phrase, default: 0] += 1 }
        var passed: [UInt64: Int32] = [:]
        // Phrases that stand once are asked for most, and are in no table.
        return phrases.map { phrases in
            var before = 0
            var after = 0
            for phrase in phrases {
                guard let count = counts[phrase], count > 1 else { continue }
                let seen = passed[phrase] ?? 0
                if seen > 0 { before += 1 }
                if count - seen > 1 { after += 1 }
            }
            for phrase in phrases where counts[phrase] ?? 0 > 1 { passed[phrase, default: 0] += 1 }
            return PhraseCount(
                before: Double(before) / Double(phrases.count), after: Double(after) / Double(phrases.count))
        }
    }

    /// The runs of three words; the whole where there are fewer.
    static func phrases(of words: [UInt64]) -> [UInt64] {
        guard words.count >= 3 else { return [words.reduce(UInt64(words.count), mix)] }
        return (0..<words.count - 2).map { mix(mix(words[$0], words[$0 + 1]), words[$0 + 2]) }
    }

    @inline(__always)
    private static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
        (one &* 0x9E37_79B9_7F4A_7C15) ^ (other &+ (one >> 29))
    }
}

/// What a page declares of its text, as far as it helps to find the text: title, description, the body itself.
struct DeclaredText {
    private let title: Set<UInt64>
    private let description: Set<UInt64>
    private let body: Set<UInt64>
    private let bodyWordCount: Int
    /// The longest text that the page declares to be the article's.
    let longestBody: String?

    var titleWordCount: Int { title.count }

    init(_ declared: DeclaredFields) {
        let titles = declared[.title]
        let title = titles.last { $0.source.detail == "og:title" } ?? titles.first { $0.source.kind == .titleElement }
        self.title = Set(DeclaredText.words(of: title?.value ?? ""))
        let description = declared[.description].filter {
            $0.source.detail == "description" || $0.source.detail == "og:description"
        }
        .max { $0.value.utf8.count < $1.value.utf8.count }
        let words = DeclaredText.words(of: description?.value ?? "")
        self.description = words.count >= 3 ? Set(PhraseCount.phrases(of: words)) : []
        longestBody = declared[.body].filter { $0.source.kind == .jsonLD }.map(\.value)
            .max { $0.utf8.count < $1.utf8.count }
        let bodyWords = DeclaredText.words(of: longestBody ?? "")
        bodyWordCount = bodyWords.count
        body = bodyWords.count >= 80 ? Set(PhraseCount.phrases(of: bodyWords)) : []
    }

    static func words(of text: String) -> [UInt64] {
        let bytes = Array(text.utf8)
        return BlockText(bytes.span).words
    }

    func wordsInTitle(_ text: BlockText) -> Int { text.words.count { title.contains($0) } }

    /// Whether a block says what the page's title says.
    func isTitle(_ text: BlockText, _ block: PageBlocks.Block) -> Bool {
        guard !title.isEmpty, block.words <= 40, text.words.count >= 2 else { return false }
        let count = Double(wordsInTitle(text))
        return count >= 0.8 * Double(text.words.count) && count >= 0.5 * Double(title.count)
    }

    /// The share of a block's phrases that stand in the description; -1 where there is nothing to compare.
    func shareInDescription(_ text: BlockText) -> Double {
        guard !description.isEmpty, text.words.count >= 4 else { return -1 }
        return share(of: text, in: description)
    }

    /// The share of a block's phrases that stand in the body that the page declares; -1 where it declares none.
    func shareInBody(_ text: BlockText) -> Double {
        guard bodyWordCount >= 80 else { return -1 }
        guard text.words.count >= 3 else { return -0.5 }
        return share(of: text, in: body)
    }

    private func share(of text: BlockText, in phrases: Set<UInt64>) -> Double {
        let own = PhraseCount.phrases(of: text.words)
        return Double(own.count { phrases.contains($0) }) / Double(own.count)
    }
}
