import Testing

@testable import ArticleParsing

struct BlockTextTests {
    private func text(_ text: String) -> BlockText {
        var words: [UInt64] = []
        return BlockText(text.utf8Span.span, into: &words)
    }

    @Test(arguments: [
        ("The Council, met", "the council met"), ("ÉTÉ à Paris", "été à paris"), ("A-b_c d'e", "a b c d e"),
        ("“Quoted” – words…", "quoted words"), ("1,000 km²", "1 000 km²"),
    ])
    func wordsAreThoseOfLettersInAnyCase(_ example: (text: String, same: String)) {
        #expect(BlockTexts.words(of: example.text) == BlockTexts.words(of: example.same))
        #expect(!BlockTexts.words(of: example.text).isEmpty)
    }

    @Test(arguments: [
        ("council", "councils"), ("one two", "two one"), ("one two", "onetwo"), ("Мир", "мiр"), ("河", "水"),
    ])
    func otherWordsAreOthers(_ example: (one: String, other: String)) {
        #expect(BlockTexts.words(of: example.one) != BlockTexts.words(of: example.other))
        #expect(text(example.one).key != text(example.other).key)
    }

    @Test func theKeyIsTheSameInAnyCaseAndTellsMarksApart() {
        #expect(text("Read More, Élan").key == text("read more, Élan").key)
        #expect(text("Read more").key != text("Read more.").key)
    }

    @Test func countsSentencesCommasAndDigits() {
        let counted = text("It rained, 12 days. Was it cold? Yes! A, b، c、d")
        #expect(counted.sentences == 3)
        #expect(counted.commas == 2)
        #expect(counted.separators == 4)
        #expect(counted.digits == 2)
        #expect(counted.hasQuestion && !counted.hasBar && !counted.hasCopyrightSign)
        #expect(text("Home | News").hasBar && text("© 2019").hasCopyrightSign)
        #expect(counted.scalars == "It rained, 12 days. Was it cold? Yes! A, b، c、d".unicodeScalars.count)
    }

    @Test(arguments: [
        ("Word", BlockText.Letter.capital), ("word", .small), ("5 words", .digit), ("“Word”", .other), ("Żar", .other),
        ("Élan", .capital), ("Мир", .capital), ("мир", .small), ("河", .other), ("", .other),
    ])
    func knowsWhatItBeginsWith(_ example: (text: String, first: BlockText.Letter)) {
        #expect(text(example.text).first == example.first)
    }

    @Test(arguments: [
        ("It rained.", BlockText.End.sentence), ("Did it?", .sentence), ("下雨了。", .sentence), ("And…", .sentence),
        ("he said:", .closed), ("“It rained.”", .closed), ("(again)", .closed), ("Read more", .open), ("", .open),
    ])
    func knowsHowItEnds(_ example: (text: String, end: BlockText.End)) {
        #expect(text(example.text).end == example.end)
    }

    @Test func countsKindsOfWords() {
        let counted = text("Subscribe to our newsletter, by email")
        #expect(counted[.subscribe] == 3)
        #expect(counted[.byline] == 1)
        #expect(counted[.share] == 1)
        #expect(counted[.photo] == 0)
        #expect(counted.functionWords == 2)
        #expect(counted.capitals == 1)
    }
}
