import Testing

@testable import ArticleParsing

struct DeclaredTextTests {
    private static let body = (0..<120).map { "word\($0)" }.joined(separator: " ")

    private func declared(_ head: String) throws -> DeclaredText { try ReadPage(head + "<p>x").declared }

    private func words(_ text: String) -> [UInt64] { BlockTexts.words(of: text) }

    private func block(_ words: Int) -> PageBlocks.Block {
        var block = PageBlocks.Block(text: 0..<0, element: 0, innermost: 0)
        block.words = words
        return block
    }

    @Test func openGraphsTitleCountsBeforeTheTitles() throws {
        let both = try declared("<title>Paper</title><meta property=og:title content='The Town Waits'>")
        #expect(both.titleWordCount == 3)
        #expect(both.countInTitle(words("The waits of the town").span) == 4)
        #expect(try declared("<title>The Town Waits | Paper</title>").titleWordCount == 4)
        #expect(try declared("").titleWordCount == 0)
    }

    @Test(arguments: [
        ("The Town Waits for a Report", true), ("The town waits for", true), ("the TOWN waits… for a “report”", true),
        ("Town", false), ("The town", false), ("The town waits for a report, says a clerk of it all", false),
        ("Another report on some town", false),
    ])
    func aTitleIsShownWhereMostOfItsWordsAre(_ example: (text: String, isTitle: Bool)) throws {
        let declared = try declared("<title>The Town Waits for a Report</title>")
        let words = words(example.text)
        #expect(declared.isTitle(words.span, block(words.count)) == example.isTitle)
    }

    @Test func aLongBlockOrAPageWithoutATitleShowsNone() throws {
        let title = "The Town Waits for a Report"
        let words = words(title)
        #expect(try !declared("<title>\(title)</title>").isTitle(words.span, block(41)))
        #expect(try !declared("").isTitle(words.span, block(6)))
    }

    @Test func theLongestDescriptionIsCompared() throws {
        let declared = try declared(
            "<meta name=description content='one two'><meta property=og:description content='one two three four five'>")
        #expect(declared.shareInDescription(words("zero one two three four").span) == Double(2) / 3)
        #expect(declared.shareInDescription(words("one two three four five").span) == 1)
        #expect(declared.shareInDescription(words("one two three").span) == -1)
        #expect(try self.declared("").shareInDescription(words("one two three four five").span) == -1)
        #expect(
            try self.declared("<meta name=description content='one two'>").shareInDescription(
                words("one two one two").span)
                == -1)
    }

    @Test func theDeclaredBodyIsCompared() throws {
        let declared = try declared(script(Self.body))
        #expect(declared.shareInBody(words("word3 word4 word5 word6").span) == 1)
        #expect(declared.shareInBody(words("word3 word4 word5 no").span) == 0.5)
        #expect(declared.shareInBody(words("word3 word4").span) == -0.5)
        #expect(try self.declared(script("word3 word4 word5 word6")).shareInBody(words("word3 word4 word5").span) == -1)
    }

    @Test func aBodyThatThePageDoesNotShowIsHidden() throws {
        let declared = try declared(script(Self.body))
        #expect(declared.hiddenBody([])?.value == Self.body)
        #expect(declared.hiddenBody(words("Please enable the scripts of this page"))?.value == Self.body)
        // It is shown, or much else is.
        #expect(declared.hiddenBody(words(Self.body)) == nil)
        #expect(declared.hiddenBody(words((0..<70).map { "other\($0)" }.joined(separator: " "))) == nil)
        #expect(
            declared.hiddenBody(words((0..<50).map { "word\($0 * 2)" }.joined(separator: " ")))?.value == Self.body)
        // Few words, but all that the declared one says.
        let refrain = (0..<120).map { "word\($0 % 20)" }.joined(separator: " ")
        let repeating = try self.declared(script(refrain))
        #expect(repeating.hiddenBody(words((0..<20).map { "word\($0)" }.joined(separator: " "))) == nil)
        #expect(repeating.hiddenBody(words((0..<10).map { "word\($0)" }.joined(separator: " ")))?.value == refrain)
        // An abstract is no body, but of a page that shows nothing.
        let short = (0..<99).map { "word\($0)" }.joined(separator: " ")
        #expect(try self.declared(script(short)).hiddenBody(words("Home News Sport")) == nil)
        #expect(try self.declared(script(short)).hiddenBody([])?.value == short)
        let few = (0..<24).map { "word\($0)" }.joined(separator: " ")
        #expect(try self.declared(script(few)).hiddenBody([]) == nil)
    }

    private func script(_ body: String) -> String {
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"\(body)\"}</script>"
    }
}
