import Glibc
import Testing

@testable import ArticleParsing

struct ForestTests {
    private typealias Weights = BodyModel.Weights

    /// The sum by a plain walk, after so many trees: at most a threshold goes left, above it right.
    private func sums(_ features: [Float]) -> [Float] {
        var sum = Float(Weights.bias)
        return Weights.firstNodes.indices.map { tree in
            var child = 0
            while child >= 0 {
                let split = Weights.firstNodes[tree] + child
                let isAbove = features[Int(Weights.features[split])] > Float(Weights.thresholds[split])
                child = Int(isAbove ? Weights.rights[split] : Weights.lefts[split])
            }
            sum += Float(Weights.leaves[Weights.firstLeaves[tree] - child - 1])
            return sum
        }
    }

    private func probability(_ sum: Float) -> Double { 1 / (1 + exp(-Double(sum))) }

    /// As `Forest` is documented: after 40 trees a sum beyond 2.5 counts 1.75 times.
    private func wanted(_ sums: [Float]) -> Double {
        abs(sums[39]) > 2.5 ? probability(sums[39] * 1.75) : probability(sums[sums.count - 1])
    }

    /// A block's features, some of them on thresholds or a little beside them, where a walk can go wrong.
    private func spoilt(_ block: [Float], _ random: inout SplitMix) -> [Float] {
        var features = block
        for split in Weights.thresholds.indices where random.oneIn(100) {
            let threshold = Float(Weights.thresholds[split])
            features[Int(Weights.features[split])] = random.pick(
                threshold, [threshold.nextUp, threshold.nextDown, 0, -1, .infinity, -.infinity])
        }
        return features
    }

    @Test func walksAsThePlainTreesDo() throws {
        var generator = SplitMix(seed: 11)
        var early = 0
        var late = 0
        let blocks = try ReadPage.fixtures().flatMap { $0.page.features() }
        for block in blocks {
            let features = spoilt(block, &generator)
            let sums = sums(features)
            #expect(Forest.trained.probability(features.span) == wanted(sums))
            if abs(sums[39]) > 2.5 { early += 1 } else { late += 1 }
        }
        // Both ways were walked.
        #expect(early > 20 && late > 20)
    }

    @Test func theBlocksOfPagesAreWalkedAsThePlainTreesDo() throws {
        var blocks = 0
        var early = 0
        for (name, read) in try ReadPage.fixtures() {
            for (features, text) in zip(read.features(), read.blocks) {
                let sums = sums(features)
                let whole = probability(sums[sums.count - 1])
                let got = Forest.trained.probability(features.span)
                #expect(got == wanted(sums), "\(name): \(text)")
                blocks += 1
                guard abs(sums[39]) > 2.5 else { continue }
                early += 1
                // A question that was not asked would not have decided otherwise, nor by much.
                #expect((got > 0.5) == (whole > 0.5), "\(name): \(text)")
                #expect(abs(got - whole) < 0.2, "\(name): \(got) for \(whole): \(text)")
            }
        }
        #expect(blocks > 300 && early > blocks / 3)
    }

    @Test func noTreeAsksForAFeatureThatBlocksDoNotHave() {
        #expect(Weights.features.allSatisfy { Int($0) < BlockFeatures.count })
        #expect(Weights.thresholds.count == Weights.features.count)
        #expect(Weights.lefts.count == Weights.features.count && Weights.rights.count == Weights.features.count)
        #expect(Weights.firstLeaves.count == Weights.firstNodes.count)
        #expect(Weights.leaves.count == Weights.features.count + Weights.firstNodes.count)
    }
}
