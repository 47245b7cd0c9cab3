import Testing

@testable import ArticleParsing

struct HashNumbersTests {
    @Test func numbersComeInOrderAndStay() {
        var numbers = HashNumbers(capacity: 4)
        #expect([7, 0, .max, 7, 0, 9].map { numbers.number($0) } == [0, 1, 2, 0, 1, 3])
        #expect(numbers.count == 4)
        #expect(numbers.contains(0) && numbers.contains(.max) && !numbers.contains(8))
    }

    /// Against a dictionary: hashes that differ in their highest or lowest bits alone, many more than were expected.
    @Test(arguments: [0, 100, 100_000])
    func growsBeyondWhatWasExpected(_ capacity: Int) {
        var random = SplitMix(seed: UInt64(capacity))
        var numbers = HashNumbers(capacity: capacity)
        var known: [UInt64: Int] = [:]
        for _ in 0..<20_000 {
            let small = random.next() & 0x3FF
            let hash = random.oneIn(2) ? small : small << 54
            let number = known[hash] ?? known.count
            known[hash] = number
            #expect(numbers.number(hash) == number)
        }
        #expect(numbers.count == known.count)
        #expect(known.keys.allSatisfy { numbers.contains($0) })
        #expect((0x400..<0x500).allSatisfy { !numbers.contains($0) })
    }

    @Test func aListCountsEachHashOnce() {
        #expect(HashNumbers([3, 1, 3, 3, 2, 1]).count == 3)
        #expect(HashNumbers([]).count == 0)
        #expect(!HashNumbers([]).contains(0))
    }
}
