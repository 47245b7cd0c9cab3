import ArticleParsing
import Articles
import FoundationEssentials
import Testing

/// Laws that hold for every text, tried on texts that are made of numbers.
@Suite struct GeneratedTextTests {
    /// How many texts a layout is tried with: `COMPOSED_TEXTS=1000 swift test --filter GeneratedTextTests` for more.
    static let count = ProcessInfo.processInfo.environment["COMPOSED_TEXTS"].flatMap { UInt64($0) } ?? 60

    @Test(arguments: Layout.allCases)
    func recoversWhatWasPrinted(in layout: Layout) {
        let composer = ArticleComposer(layout: layout)
        let failures = (0..<GeneratedTextTests.count).compactMap { Failure(of: composer.compose(seed: $0)) }
        if !failures.isEmpty { record(failures, in: layout) }
    }

    @Test(arguments: Layout.allCases)
    func isTheSameForTheSameBytes(in layout: Layout) throws {
        let input = ArticleComposer(layout: layout).compose(seed: 7).input
        let first = try ArticleParser().parse(input).map { $0.article.json() }
        let second = try ArticleParser().parse(input).map { $0.article.json() }
        #expect(first == second)
    }

    @Test(arguments: Layout.allCases)
    func readsASliceFromItsOwnBytesAsItWasFirst(in layout: Layout) throws {
        for seed in 0..<GeneratedTextTests.count / 4 {
            let bytes = [2 * seed, 2 * seed + 1].flatMap { ArticleComposer(layout: layout).compose(seed: $0).bytes }
            guard let parsed = try? ArticleParser().parse(Input(bytes: bytes)) else { continue }
            for one in parsed {
                let again = try ArticleParser().parse(Array(bytes[one.bytes]), keptAs: one.article)
                #expect(again.article == one.article, "\(layout.rawValue), seed \(seed)")
            }
        }
    }

    @Test(arguments: Layout.allCases)
    func losesNoByteOfASpoiledText(in layout: Layout) {
        var random = SplitMix(seed: 1)
        var parsed = 0
        for seed in 0..<GeneratedTextTests.count {
            let whole = ArticleComposer(layout: layout).compose(seed: seed).bytes
            let bytes = Mutilation.allCases[random.below(Mutilation.allCases.count)].mutilate(whole, with: &random)
            if expectCoverage(of: bytes, "\(layout.rawValue), seed \(seed)") { parsed += 1 }
        }
        #expect(parsed * 2 > Int(GeneratedTextTests.count), "most spoiled texts are articles still")
    }

    @Test func losesNoByteOfRandomInput() {
        var random = SplitMix(seed: 2)
        var parsed = 0
        for round in 0..<Int(GeneratedTextTests.count) * 5 {
            let bytes = RandomText(from: &random).bytes
            if expectCoverage(of: bytes, "random input \(round)") { parsed += 1 }
        }
        #expect(parsed > 0, "some random input reads like an article")
    }

    @Test func losesNoByteOfLinesPutTogetherAtRandom() throws {
        var random = SplitMix(seed: 3)
        let lines = try Fixture.texts.flatMap {
            try $0.input().bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        }
        var parsed = 0
        for round in 0..<Int(GeneratedTextTests.count) * 20 {
            let count = 1 + random.below(30)
            let bytes = (0..<count).flatMap { _ in lines[random.below(lines.count)] + [0x0A] }
            if expectCoverage(of: bytes, "lines at random \(round)") { parsed += 1 }
        }
        #expect(parsed > 0)
    }

    /// Holds the law for one input; whether it was an article.
    private func expectCoverage(of bytes: [UInt8], _ name: String) -> Bool {
        let input = Input(bytes: bytes)
        guard let parsed = try? ArticleParser().parse(input) else { return false }
        let violations = CoverageLaw(input: input).violations(in: parsed)
        #expect(violations.isEmpty, "\(name):\n  \(violations.joined(separator: "\n  "))")
        return true
    }

    /// Says how many texts went wrong and in what, shows the first of them, and prints one whole where
    /// `COMPOSED_SEED` names it.
    private func record(_ failures: [Failure], in layout: Layout) {
        let fields = failures.flatMap(\.fields).reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        let tally = fields.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
        var text =
            "\(layout.rawValue): \(failures.count) of \(GeneratedTextTests.count) texts "
            + "(\(tally.joined(separator: ", ")))"
            + failures.prefix(6).map { "\n  \($0)" }.joined()
        if let seed = ProcessInfo.processInfo.environment["COMPOSED_SEED"].flatMap({ UInt64($0) }) {
            text += "\n--- seed \(seed):\n" + ArticleComposer(layout: layout).compose(seed: seed).text
        }
        Issue.record("\(text)")
    }
}

/// A composed text of which the parser made something else than its truth.
private struct Failure: CustomStringConvertible {
    let composed: ComposedArticle
    let differences: [String]

    init?(of composed: ComposedArticle) {
        self.composed = composed
        differences = composed.differences()
        if differences.isEmpty { return nil }
    }

    /// The fields that differ: the first words of the sentences.
    var fields: [String] {
        differences.map { sentence in
            let words = sentence.split(separator: " ")
            return words.prefix(sentence.hasPrefix("the body") ? 3 : 1).joined(separator: " ")
        }
    }

    var description: String {
        "seed \(composed.seed) (\(composed.variant)):\n    " + differences.joined(separator: "\n    ")
    }
}
