/// What a page declares of its text, as far as it helps to find the text: title, description, the body itself.
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
        self.title = HashNumbers(DeclaredText.words(of: title?.value ?? ""))
        let description = declared[.description].filter {
            $0.source.detail == "description" || $0.source.detail == "og:description"
        }
        .max { $0.value.utf8.count < $1.value.utf8.count }
        let words = DeclaredText.words(of: description?.value ?? "")
        self.description = PhraseCount.phrases(of: words.count >= 3 ? words : [])
        describes = words.count >= 3
        longestBody = declared[.body].filter { $0.source.kind == .jsonLD }
            .max { $0.value.utf8.count < $1.value.utf8.count }
        bodyWords = DeclaredText.words(of: longestBody?.value ?? "")
        bodyWordCount = bodyWords.count
        body = PhraseCount.phrases(of: bodyWords.count >= DeclaredText.fewestWordsOfBody ? bodyWords : [])
    }

    /// The declared body, where what the page shows is less than half of it and says other things.
    func hiddenBody(_ shown: [BlockText]) -> DeclaredField? {
        let shownCount = shown.reduce(0) { $0 + $1.words.count }
        guard bodyWordCount >= (shownCount == 0 ? DeclaredText.fewestWords : 100), shownCount * 2 < bodyWordCount else {
            return nil
        }
        let words = HashNumbers(shown.flatMap(\.words))
        let common = bodyWords.count { words.contains($0) }
        return common * 5 < bodyWordCount * 4 ? longestBody : nil
    }

    static func words(of text: String) -> [UInt64] {
        let bytes = Array(text.utf8)
        return BlockText(bytes.span).words
    }

    func wordsInTitle(_ text: BlockText) -> Int { text.words.count { title.contains($0) } }

    /// Whether a block says what the page's title says.
    func isTitle(_ text: BlockText, _ block: PageBlocks.Block) -> Bool {
        guard title.count > 0, block.words <= 40, text.words.count >= 2 else { return false }
        let count = Double(wordsInTitle(text))
        return count >= 0.8 * Double(text.words.count) && count >= 0.5 * Double(title.count)
    }

    /// The share of a block's phrases that stand in the description; -1 where there is nothing to compare.
    func shareInDescription(_ text: BlockText) -> Double {
        guard describes, text.words.count >= 4 else { return -1 }
        return share(of: text, in: description)
    }

    /// The share of a block's phrases that stand in the body that the page declares; -1 where it declares none.
    func shareInBody(_ text: BlockText) -> Double {
        guard bodyWordCount >= DeclaredText.fewestWordsOfBody else { return -1 }
        guard text.words.count >= 3 else { return -0.5 }
        return share(of: text, in: body)
    }

    private func share(of text: BlockText, in phrases: HashNumbers) -> Double {
        var count = 0
        var known = 0
        PhraseCount.forEachPhrase(of: text.words) { phrase in
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
