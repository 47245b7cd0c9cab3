/// Tells which blocks of a page are the article.
///
/// Trees of decisions, trained by boosting on pages with known answers, give each block a probability; blocks of one
/// shape lean on each other; a block that the page shows twice is kept once; and the threshold is the one by which this
/// page may be expected to come out best. The weights are in `BodyModel+Weights.swift`, which
/// `Scripts/body-model/train.py` writes.
enum BodyModel {
    /// The share that blocks of the same shape have in a block's probability.
    private static let smoothing = 0.3
    /// A block of so many words that the page has shown before is a copy, for a telephone say.
    private static let wordsOfCopy = 8
    /// Of 50,000 links in menus and footers of the development pages one was likelier than 0.3 to be of the article.
    private static let probabilityOfLink = 0.002

    /// The blocks that are taken for a page's article.
    struct Choice {
        /// Whether each block is of the article.
        var isArticle: [Bool]
        /// How probable that is of each.
        var probabilities: [Double]
        /// The F1 score that the choice may be expected to have, from 0 to 1.
        var expectedScore: Double
    }

    static func article(in page: PageBlocks, _ texts: BlockTexts, _ declared: DeclaredText) -> Choice {
        // A page of nothing but a doctype has not even an element.
        guard !page.blocks.isEmpty else { return Choice(isArticle: [], probabilities: [], expectedScore: 0) }
        var probabilities = [Double](repeating: probabilityOfLink, count: page.blocks.count)
        var features = BlockFeatures(page, texts, declared)
        let forest = Forest.trained
        features.forEach { probabilities[$0] = forest.probability($1) }
        return choose(page, texts, probabilities)
    }

    private static func choose(_ page: PageBlocks, _ texts: BlockTexts, _ probabilities: [Double]) -> Choice {
        var numbers = HashNumbers(capacity: page.blocks.count)
        let shapes = page.blocks.map { numbers.number(BlockGroups.shape(of: $0.element, levels: 2, in: page)) }
        var mass = [Double](repeating: 0, count: numbers.count)
        var words = [Double](repeating: 0, count: numbers.count)
        for (index, shape) in shapes.enumerated() {
            mass[shape] += probabilities[index] * Double(page.blocks[index].words)
            words[shape] += Double(page.blocks[index].words)
        }
        var smooth = shapes.enumerated().map { index, shape in
            (1 - smoothing) * probabilities[index] + smoothing * mass[shape] / words[shape]
        }
        var shown = HashNumbers(capacity: page.blocks.count)
        for (index, block) in page.blocks.enumerated() where block.words >= wordsOfCopy {
            let count = shown.count
            if shown.number(PhraseCount.hash(of: texts.words.span.extracting(texts[index].words))) < count {
                smooth[index] = 0
            }
        }
        let best = threshold(smooth, page.blocks.map { Double($0.words) })
        return Choice(
            isArticle: smooth.map { $0 >= best.threshold }, probabilities: smooth, expectedScore: best.score)
    }

    /// The threshold with the best expected F1 over the page's words.
    private static func threshold(_ probabilities: [Double], _ words: [Double]) -> (score: Double, threshold: Double) {
        let total = zip(probabilities, words).reduce(0) { $0 + $1.0 * $1.1 }
        var right = 0.0
        var kept = 0.0
        var best = (score: 0.0, threshold: 2.0)
        for index in probabilities.indices.sorted(by: { (-probabilities[$0], $0) < (-probabilities[$1], $1) }) {
            right += probabilities[index] * words[index]
            kept += words[index]
            let score = 2 * right / (kept + total + 1e-9)
            if score > best.score { best = (score, probabilities[index]) }
        }
        return best
    }
}
