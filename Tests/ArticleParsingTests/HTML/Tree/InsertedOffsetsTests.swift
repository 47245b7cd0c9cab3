import Testing

@testable import ArticleParsing

/// Places in the text that libxml2 got become places in the page.
struct InsertedOffsetsTests {
    private func inserted(_ unread: [Range<Int>], _ offsets: [Int]) -> [Int] {
        var parts = HTMLTree.Parts(sizeOfSource: 0)
        for offset in offsets { _ = parts.appendElement(.p, in: 0, at: offset) }
        parts.insertOffsets(of: unread.map { MarkupScan.Unread(range: $0) })
        return parts.nodes.dropFirst().map { Int($0.sourceOffset) }
    }

    @Test func whatStandsBehindAStretchMovesByItsLength() {
        #expect(inserted([], [0, 5, 9]) == [0, 5, 9])
        #expect(inserted([10..<20], [0, 9, 10, 11]) == [0, 9, 20, 21])
        #expect(inserted([0..<3], [0, 1]) == [3, 4])
        #expect(inserted([10..<20, 30..<31], [9, 10, 19, 20, 21]) == [9, 20, 29, 31, 32])
        // Two stretches with nothing between them.
        #expect(inserted([4..<6, 6..<9], [3, 4, 5]) == [3, 9, 10])
    }

    @Test func whatWasImpliedEarlierIsFoundEarlier() {
        #expect(inserted([10..<20, 30..<40], [50, 5, 25, 5, 15]) == [70, 5, 45, 5, 25])
    }

    @Test func placesOutsideOfTheStretchesComeBackAsTheyWere() {
        var random = SplitMix(seed: 3)
        for _ in 0..<300 {
            var unread: [Range<Int>] = []
            var end = 0
            for _ in 0..<random.below(6) {
                let start = end + random.below(12)
                end = start + 1 + random.below(30)
                unread.append(start..<end)
            }
            var places = (0..<20).map { _ in random.below(end + 20) }
                .filter { place in !unread.contains { $0.contains(place) } }
            if random.oneIn(2) { places.sort() }
            let reduced = places.map { place in
                place - unread.reduce(0) { $0 + ($1.upperBound <= place ? $1.count : 0) }
            }
            #expect(inserted(unread, reduced) == places, "\(unread)")
        }
    }
}
