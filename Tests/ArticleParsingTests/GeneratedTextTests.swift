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
        let failures = (0..<GeneratedTextTests.count).compactMap { seed -> String? in
            let composed = composer.compose(seed: seed)
            let differences = composed.differences()
            guard !differences.isEmpty else { return nil }
            return "\(layout.rawValue), seed \(seed) (\(composed.variant)):\n    "
                + differences.joined(separator: "\n    ")
        }
        if !failures.isEmpty { record(failures, in: layout) }
    }

    @Test(arguments: Layout.allCases)
    func isTheSameForTheSameBytes(in layout: Layout) throws {
        let input = ArticleComposer(layout: layout).compose(seed: 7).input
        let first = try ArticleParser().parse(input).map { try $0.article.json() }
        let second = try ArticleParser().parse(input).map { try $0.article.json() }
        #expect(first == second)
    }

    @Test(arguments: Layout.allCases)
    func losesNoByteOfASpoiledText(in layout: Layout) {
        var random = SplitMix(seed: 1)
        for seed in 0..<GeneratedTextTests.count {
            let whole = ArticleComposer(layout: layout).compose(seed: seed).bytes
            let bytes = Mutilation.allCases[random.below(Mutilation.allCases.count)].mutilate(whole, with: &random)
            expectCoverage(of: bytes, "\(layout.rawValue), seed \(seed)")
        }
    }

    @Test func losesNoByteOfRandomInput() {
        var random = SplitMix(seed: 2)
        for round in 0..<Int(GeneratedTextTests.count) * 5 {
            let bytes = RandomText(from: &random).bytes
            expectCoverage(of: bytes, "random input \(round)")
        }
    }

    private func expectCoverage(of bytes: [UInt8], _ name: String) {
        let input = Input(bytes: bytes)
        guard let parsed = try? ArticleParser().parse(input) else { return }
        let violations = CoverageLaw(input: input).violations(in: parsed)
        #expect(violations.isEmpty, "\(name):\n  \(violations.joined(separator: "\n  "))")
    }

    /// Says how many texts went wrong, shows the first of them, and prints one whole where `COMPOSED_SEED` names it.
    private func record(_ failures: [String], in layout: Layout) {
        var text =
            "\(failures.count) of \(GeneratedTextTests.count) texts:\n  "
            + failures.prefix(6).joined(separator: "\n  ")
        if let seed = ProcessInfo.processInfo.environment["COMPOSED_SEED"].flatMap({ UInt64($0) }) {
            text += "\n--- seed \(seed):\n" + ArticleComposer(layout: layout).compose(seed: seed).text
        }
        Issue.record("\(text)")
    }
}
