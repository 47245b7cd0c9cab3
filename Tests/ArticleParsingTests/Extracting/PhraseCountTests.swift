import Testing

@testable import ArticleParsing

struct PhraseCountTests {
    private func counts(_ texts: String...) -> [[Double]] {
        var read = BlockTexts()
        for text in texts { read.append(text.utf8Span.span) }
        return PhraseCount.counts(read).map { [$0.before, $0.after] }
    }

    @Test func whatThePageShowsTwiceIsCountedInBoth() {
        #expect(counts("one two three four", "a b c", "One, two, three!") == [[0, 0.5], [0, 0], [1, 0]])
        #expect(counts("one two", "one two", "two one") == [[0, 1], [1, 0], [0, 0]])
        #expect(counts("a a a a") == [[0, 1]])
        #expect(counts("...", "...") == [[0, 1], [1, 0]])
        #expect(PhraseCount.counts(BlockTexts()).isEmpty)
    }
}
