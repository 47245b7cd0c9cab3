import ArticleParsing

/// Makes texts of which the truth is known: one layout, one seed, one text.
///
/// The seed decides everything else: language, words, wrapping, encoding, line endings and what spoils the text.
struct ArticleComposer: Sendable {
    let layout: Layout

    func compose(seed: UInt64) -> ComposedArticle {
        var random = SplitMix(seed: seed &+ layout.seed)
        let tongue = layout.tongues.randomElement(using: &random) ?? .english
        var article = InventedArticle(tongue, from: &random)
        article.year = Int.random(in: layout.years, using: &random)
        var printed = layout.print(article, with: &random)
        let isWrapped = random.oneIn(3)
        if isWrapped { printed.lines = printed.lines.flatMap { $0.wrapped(at: 76) } }
        let spoiling = Spoiling(from: &random)
        let coding = TextCoding(from: &random)
        let lines = spoiling.spoil(printed.lines, with: &random)
        let ending = random.pick("\n", ["\n", "\r\n", "\r"])
        let text = lines.joined(separator: ending) + (random.oneIn(3) ? "" : ending)
        return ComposedArticle(
            layout: layout, seed: seed,
            variant: "\(tongue.rawValue)\(isWrapped ? ", wrapped" : ""), \(coding.rawValue), \(spoiling)",
            text: text, bytes: coding.encode(text), truth: printed.truth)
    }
}

/// A composed text with its truth.
struct ComposedArticle: Sendable {
    let layout: Layout
    let seed: UInt64
    /// The seed's choices, in words.
    let variant: String
    let text: String
    let bytes: [UInt8]
    let truth: Truth

    var input: Input { Input(bytes: bytes, name: "\(layout.rawValue)-\(seed).txt") }

    /// The parser's departures from the truth; empty where it recovers all of it.
    func differences() -> [String] {
        do {
            let parsed = try ArticleParser().parse(input)
            guard parsed.count == 1, let only = parsed.first else { return ["\(parsed.count) articles, not 1"] }
            return truth.differences(to: only.article) + CoverageLaw(input: input).violations(in: parsed)
        } catch {
            return ["refused: \(error)"]
        }
    }
}

extension String {
    /// The words on lines of at most so many characters.
    func wrapped(at width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in split(separator: " ") {
            if !line.isEmpty, line.count + word.count + 1 > width {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? word : " \(word)"
        }
        return lines + [line]
    }
}
