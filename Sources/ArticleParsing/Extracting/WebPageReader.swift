import Articles

/// Reads a saved page: the lines that it shows, with their places, and its declarations.
///
/// All lines are kept; which of them are the article, ``BodyModel`` tells. Between two blocks stands a blank line, as
/// in a text.
enum WebPageReader {
    /// The lines over the article's first, and after its last, among which a byline or a notice may stand.
    private static let blocksAbove = 30
    private static let blocksBelow = 16

    /// - Parameter isWhole: Whether all that the page shows is taken for its article, not what the model tells.
    static func read(
        _ saved: SavedPage, isWhole: Bool = false
    ) throws(ParsingError) -> (text: DecodedText, page: Page) {
        let tree = try saved.tree()
        let declared = DeclaredFields(of: tree, savedFrom: saved.address)
        let (blocks, texts) = PageBlocks.read(tree)
        let declaredText = DeclaredText(declared)
        try boundLines(blocks.lineCount)
        let choice = BodyModel.article(in: blocks, texts, declaredText)
        var isArticle = choice.isArticle
        WholeParts.complete(&isArticle, in: blocks)
        Footnotes.complete(&isArticle, in: blocks, tree)
        PartsBesides.leaveOut(&isArticle, of: blocks, tree)
        if isWhole { isArticle = isArticle.map { _ in true } }
        let shown = blocks.blocks.indices.filter { isArticle[$0] }.flatMap { texts.words[texts[$0].words] }
        let hidden = declaredText.hiddenBody(shown)
        if hidden != nil { isArticle = isArticle.map { _ in false } }
        var lines = PageLines(blocks, tree, isArticle)
        lines.read(around: zone(blocks, isArticle), deck: hidden == nil ? deckAbove(blocks, texts, choice) : nil)
        var findings = saved.findings + tree.findings + UnclosedElements.findings(blocks, tree) + declared.findings
        if let hidden {
            let paragraphs = WebPageReader.text(of: hidden.value)
                .split(maxSplits: ArticleParser.mostLines, whereSeparator: \.isNewline)
            try boundLines(blocks.lineCount + paragraphs.count)
            lines.append(paragraphs, at: hidden.node)
            findings.append(
                FindingCode.bodyDeclaredOnly.at(
                    hidden.line, "the page does not show its text, which stands in its \(hidden.source)"))
        }
        let text = DecodedText(
            utf8: lines.text, encoding: nil, notes: [], offsets: OffsetMap(identityOf: lines.text.count))
        let web = WebPage(
            tree: tree, declared: declared, nodes: lines.nodes, firstTexts: lines.firstTexts, starts: lines.starts,
            text: lines.text, heading: lines.heading, deckLine: lines.deckLine,
            expectedScore: hidden == nil ? choice.expectedScore : 1)
        return (text, Page(lines: lines.lines, form: .html, wrapColumn: nil, web: web, findings: findings))
    }

    private static func boundLines(_ count: Int) throws(ParsingError) {
        guard count <= ArticleParser.mostLines else {
            throw .tooComplex("it has more than \(ArticleParser.mostLines) lines")
        }
    }

    /// A paragraph between the heading and the article's first block, outside of the element that holds the others,
    /// that is not taken into the article and may yet be a part of it: the lead that some publishers set in the page's
    /// head.
    private static func deckAbove(_ blocks: PageBlocks, _ texts: BlockTexts, _ choice: BodyModel.Choice) -> Int? {
        guard let first = choice.isArticle.firstIndex(of: true),
            let heading = blocks.blocks[..<first].lastIndex(where: { $0.kind == .heading && $0.level == 1 })
        else { return nil }
        let decks = (heading + 1..<first).filter { index in
            let block = blocks.blocks[index]
            return block.words >= fewestWordsOfDeck && choice.probabilities[index] >= leastProbabilityOfDeck
                && block.linkWords * 4 < block.words && texts[index].end == .sentence
                && (block.kind == .paragraph || block.kind == .division)
        }
        return decks.count == 1 ? decks.first : nil
    }

    private static let fewestWordsOfDeck = 20
    private static let leastProbabilityOfDeck = 0.2

    /// A declared text may be markup.
    private static func text(of body: String) -> String {
        guard body.contains("</") || body.contains("<br"), let tree = try? HTMLTreeBuilder.tree(of: Array(body.utf8))
        else { return body }
        let blocks = PageBlocks(of: tree)
        guard blocks.lineCount <= ArticleParser.mostLines else { return body }
        return String(decoding: blocks.text, as: UTF8.self)
    }

    /// From the page's heading, where it stands over the article, to a little after the article.
    private static func zone(_ blocks: PageBlocks, _ isArticle: [Bool]) -> PageLines.Zone? {
        guard let first = isArticle.firstIndex(of: true), let last = isArticle.lastIndex(of: true) else { return nil }
        let above = max(0, first - blocksAbove)...first
        let heading =
            above.last { blocks.blocks[$0].kind == .heading && blocks.blocks[$0].level == 1 }
            ?? above.last { blocks.blocks[$0].kind == .heading && blocks.blocks[$0].level == 2 && $0 < first }
        return PageLines.Zone(
            heading: heading, range: (heading ?? first)..<min(blocks.blocks.count, last + 1 + blocksBelow))
    }
}
