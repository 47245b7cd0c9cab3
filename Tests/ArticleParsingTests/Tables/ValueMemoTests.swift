import Testing

@testable import ArticleParsing

struct ValueMemoTests {
    @Test func readsAValueOnceAndKeepsWhatItMeant() {
        var memo = ValueMemo<Int>()
        var readings = 0
        let lengths = ["a", "entry-content", "a", "", "entry-content", ""].map { value in
            memo.meaning(of: value.utf8Span.span) {
                readings += 1
                return $0.count
            }
        }
        #expect(lengths == [1, 13, 1, 0, 13, 0])
        #expect(readings == 3)
    }

    /// Values that differ in one letter, one length or one zero are others.
    @Test func likeValuesAreOthers() {
        var values: [[UInt8]] = []
        for count in 0..<40 {
            values.append(Array(repeating: 0, count: count))
            values.append(Array(repeating: 0x61, count: count + 1) + [0])
            for place in 0..<count {
                var value = Array(repeating: UInt8(0x61), count: count)
                value[place] = 0x62
                values.append(value)
            }
        }
        var memo = ValueMemo<Int>()
        for _ in 0..<2 {
            for (number, value) in values.enumerated() {
                #expect(memo.meaning(of: value.span) { _ in number } == number, "\(value)")
            }
        }
    }
}
