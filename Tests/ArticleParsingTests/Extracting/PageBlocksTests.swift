import Testing

@testable import ArticleParsing

struct PageBlocksTests {
    /// The order is that of the model's features; see `Scripts/body-model/extract.py`.
    @Test func landmarksHaveTheBitsOfTheModel() {
        let order: [HTMLTag] = [
            .article, .main, .aside, .nav, .header, .footer, .form, .figure, .table, .ul, .ol, .section, .noscript,
            .template, .button, .details, .blockquote, .li, .dl, .a, .figcaption, .label, .td, .pre, .address, .p,
        ]
        #expect(order.count == PageBlocks.Landmarks.count)
        #expect(order.map { PageBlocks.Landmarks($0).rawValue } == order.indices.map { 1 << UInt32($0) })
        #expect(PageBlocks.Landmarks(.div) == [] && PageBlocks.Landmarks(.other) == [])
    }

    @Test func kindsHaveTheNumbersOfTheModel() {
        let order: [PageBlocks.Kind] = [
            .paragraph, .heading, .listItem, .quotation, .caption, .table, .preformatted, .division, .term, .button,
        ]
        #expect(order.map(\.rawValue) == Array(0..<10))
    }

    @Test func aPageOfNothingHasNoBlocks() throws {
        for page in ["", "<p></p>", "<script>a</script>", "<img><br><hr>"] {
            let read = try ReadPage(page)
            #expect(read.page.blocks.isEmpty && read.page.text.isEmpty)
        }
    }

    /// libxml2 puts elements after the end into the same page.
    @Test func whatStandsBesideThePageIsInIt() throws {
        let read = try ReadPage("<html><body><p>one</p></body></html><p>two</p><html><p>three</p></html>")
        #expect(read.blocks == ["one", "two", "three"])
        #expect(read.page.elements.filter { $0.parent == nil }.count == 1)
    }

    @Test func whatStandsDeepIsTakenAsLessDeep() throws {
        let read = try ReadPage("<p>one</p>\(String(repeating: "<div>", count: 20_000))two<p>three</p>")
        #expect(read.blocks == ["one", "two", "three"])
        let last = try #require(read.page.blocks.last)
        #expect(Array(read.page.way(from: last.element)).count == 201)
        #expect(read.page.elements.count < 210)
    }
}
