/// A page's declarations of its text, as far as they help to find the text: title, description, the body itself.
struct DeclaredText {
    private let title: HashNumbers
    private let description: HashNumbers
    private let body: HashNumbers
    /// Whether the description is long enough to be compared.
    private let describes: Bool
    private let bodyWordCount: Int
    /// The longest text that the page declares to be the article's.
    private let longestBody: DeclaredField?
    private let bodyWords: [UInt64]

    var titleWordCount: Int { title.count }

    init(_ declared: DeclaredFields) {
        let titles = declared[.title]
        let title = titles.last { $0.source.detail == "og:title" } ?? titles.first { $0.source.kind == .titleElement }
        self.title = HashNumbers(BlockTexts.words(of: title?.value ?? ""))
        let description = declared[.description].filter {
            $0.source.detail == "description" || $0.source.detail == "og:description"
        }
        .max { $0.value.utf8.count < $1.value.utf8.count }
        let words = BlockTexts.words(of: description?.value ?? "")
        self.description = PhraseCount.phrases(of: words.count >= 3 ? words : [])
        describes = words.count >= 3
        longestBody = declared[.body].filter { $0.source.kind == .jsonLD }
            .max { $0.value.utf8.count < $1.value.utf8.count }
        bodyWords = BlockTexts.words(of: longestBody?.value ?? "")
        bodyWordCount = bodyWords.count
        body = PhraseCount.phrases(of: bodyWords.count >= DeclaredText.fewestWordsOfBody ? bodyWords : [])
    }

    /// The declared body, where what the page shows is less than half of it and says other things.
    func hiddenBody(_ shown: [UInt64]) -> DeclaredField? {
        guard bodyWordCount >= (shown.isEmpty ? DeclaredText.fewestWords : 100), shown.count * 2 < bodyWordCount else {
            return nil
        }
        let words = HashNumbers(shown)
        let common = bodyWords.count { words.contains($0) }
        return common * 5 < bodyWordCount * 4 ? longestBody : nil
    }

    // Of the words of a block:

    func countInTitle(_ words: Span<UInt64>) -> Int {
        var count = 0
        for index in words.indices where title.contains(words[index]) { count += 1 }
        return count
    }

    /// Whether a block has the words of the page's title.
    func isTitle(_ words: Span<UInt64>, _ block: PageBlocks.Block) -> Bool {
        guard title.count > 0, block.words <= 40, words.count >= 2 else { return false }
        let count = Double(countInTitle(words))
        return count >= 0.8 * Double(words.count) && count >= 0.5 * Double(title.count)
    }

    /// The share of a block's phrases that stand in the description; -1 where there is nothing to compare.
    func shareInDescription(_ words: Span<UInt64>) -> Double {
        guard describes, words.count >= 4 else { return -1 }
        return share(of: words, in: description)
    }

    /// The share of a block's phrases that stand in the body that the page declares; -1 where it declares none.
    func shareInBody(_ words: Span<UInt64>) -> Double {
        guard bodyWordCount >= DeclaredText.fewestWordsOfBody else { return -1 }
        guard words.count >= 3 else { return -0.5 }
        return share(of: words, in: body)
    }

    private func share(of words: Span<UInt64>, in phrases: HashNumbers) -> Double {
        var count = 0
        var known = 0
        PhraseCount.forEachPhrase(of: words) { phrase in
            count += 1
            if phrases.contains(phrase) { known += 1 }
        }
        return Double(known) / Double(count)
    }

    /// Of a page that shows nothing, so many are an article.
    private static let fewestWords = 25
    /// A declared body of fewer words is an abstract, or nothing.
    private static let fewestWordsOfBody = 80
}
