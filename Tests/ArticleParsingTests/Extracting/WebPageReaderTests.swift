import Articles
import Testing

@testable import ArticleParsing

struct WebPageReaderTests {
    private static let prose =
        "The council met on Monday, as it does in each month of the year, and said nothing about the river."

    private static let page = """
        <!DOCTYPE html>
        <html><head><title>The River</title></head><body>
        <nav><ul><li><a href=/>Home</a></li><li><a href=/a>All news</a></li></ul></nav>
        <article><h1>The River</h1>
        <p>\(prose) It will meet again, it says, when the water has gone.</p>
        <p>\(prose) <a href=/r>The river</a> was <b>not asked</b>.<br>Nobody was.</p>
        <ul><li>It rose in May, by a foot and a half.</li></ul>
        <blockquote><p>\(prose) So the clerk.</p></blockquote>
        <h2>What was said</h2>
        <p>\(prose) That was all that anybody said, in three hours.</p></article>
        <footer><a href=/x>Imprint</a></footer></body></html>
        """

    private func read(_ page: String) throws -> (text: DecodedText, page: Page) {
        try WebPageReader.read(#require(try SavedPage(Array(page.utf8))))
    }

    @Test func linesKnowWhereTheyStand() throws {
        let lines = try read(Self.page).page.lines.filter { !$0.isBlank }
        let standings = lines.map { "\($0.standing): \($0.text.prefix(14))" }
        #expect(
            standings == [
                "outside: Home", "outside: All news", "around: The River",
                "content: The council me", "content: The council me", "content: Nobody was.", "content: It rose in May",
                "content: The council me", "content: What was said", "content: The council me", "around: Imprint",
            ])
        #expect(lines.map(\.number) == [3, 3, 4, 5, 6, 6, 7, 8, 9, 10, 11])
    }

    @Test func linesKeepTheirMarkup() throws {
        let lines = try read(Self.page).page.lines.filter { !$0.isBlank && $0.standing == .content }
        #expect(lines.map(\.markup) == [.none, .none, .none, .bullet, .quotation, .heading(level: 2), .none])
        #expect(lines.map(\.joint) == [.parted, .parted, .goesOn, .parted, .parted, .parted, .parted])
        try #require(lines.count == 7)
        let emphases = try #require(lines[1].inline).emphases
        #expect(emphases.map(\.kind) == [.link(href: "/r"), .strong])
        #expect(
            emphases.map { String(decoding: Array(lines[1].bytes)[$0.range], as: UTF8.self) } == [
                "The river", "not asked",
            ])
    }

    @Test func theHeadingOverTheArticleIsKnown() throws {
        let (_, page) = try read(Self.page)
        let web = try #require(page.web)
        #expect(try page.lines[#require(web.heading)].text == "The River")
        #expect(web.nodes.count == page.lines.count && web.firstTexts.count == page.lines.count)
        let index = try #require(page.lines.firstIndex { $0.text.hasPrefix("It rose") })
        #expect(web.path(ofLine: index) == "html > body > article > ul > li")
    }

    @Test func linesTileTheText() throws {
        for seed in 0..<20 as Range<UInt64> {
            guard let saved = try SavedPage(InventedPage(seed: seed).utf8) else { continue }
            let (text, page) = try WebPageReader.read(saved)
            var end = 0
            for line in page.lines {
                #expect(line.full.lowerBound == end || line.full.lowerBound == end + 1)
                #expect(Array(line.bytes) == Array(text.utf8[line.full].prefix(line.bytes.count)))
                end = line.full.upperBound
            }
            #expect(end == text.utf8.count)
        }
    }

    @Test func aTextThatIsOnlyDeclaredIsAppended() throws {
        let words = (0..<12).map { "The council met, it is said, on day \($0) of them all." }
        let script =
            "<script type='application/ld+json'>{\"@type\": \"Article\", \"articleBody\": \"\(words.joined(separator: "\\n"))\"}"
        let (_, page) = try read("<html><head>\n\(script)</script></head><body><p>Please wait.</p></body></html>")
        #expect(page.findings.map(\.code) == ["body-declared-only"])
        #expect(page.findings.first?.line == 2)
        let lines = page.lines.filter { !$0.isBlank }
        #expect(lines.map(\.standing) == [.outside] + words.map { _ in .content })
        #expect(lines.dropFirst().map(\.text) == words)
        #expect(lines.dropFirst().allSatisfy { $0.number == 2 })
    }

    @Test func findingsOfAllStagesComeAlong() throws {
        let (_, page) = try read(
            "<html><meta charset=klingon><script type='application/ld+json'>{no</script><p>a</p><!-- b")
        #expect(Set(page.findings.map(\.code)) == ["encoding-unknown", "json-ld-flawed", "unclosed-comment"])
    }

    @Test(arguments: [
        "<html><body><img></body></html>", "<!DOCTYPE html>", "<!doctype html>\n", "<!doctype html><!-- a",
    ])
    func aPageOfNothingHasNoLines(_ page: String) throws {
        #expect(try read(page).page.lines.isEmpty)
        #expect(throws: ParsingError.self) { try ArticleParser().parse(Input(bytes: Array(page.utf8))) }
    }
}
