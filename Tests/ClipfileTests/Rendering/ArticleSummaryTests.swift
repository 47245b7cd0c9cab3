import ArticleParsing
import Articles
import Testing

@testable import clipfile

/// The words of `add` on a terminal on the one article that it was given.
struct ArticleSummaryTests {
    private func lines(_ text: String, width: Int = 80) throws -> [String] {
        let input = Input(bytes: Array(text.utf8))
        var article = try ArticleParser().parse(input, options: ReadingOptions(anyway: true))[0].article
        article.url = "https://www.example.org/harbour"
        let terminal = Terminal(isTerminal: true, width: width)
        return ArticleSummary(article, on: terminal).text().split(separator: "\n").map(String.init)
    }

    private static let article = """
        Harbour Strike Enters Its Third Week

        By Ada Quill and Prof. Jon Hart

        Global Research, June 17, 2014
        Region: Europe
        Theme: Environment

        The cranes of the old harbour have not moved for three weeks, and the ships wait in the roads for a berth.

        """

    @Test func saysWhatWasUnderstood() throws {
        let lines = try lines(ArticleSummaryTests.article)
        #expect(lines.contains("title     Harbour Strike Enters Its Third Week"))
        #expect(lines.contains("authors   Ada Quill, Prof. Jon Hart"))
        #expect(lines.contains("outlet    Global Research"))
        #expect(lines.contains("filed     Europe · Environment"))
        #expect(lines.contains("address   https://www.example.org/harbour"))
        #expect(lines.last?.hasPrefix("next      clipfile show ") == true)
    }

    @Test func showsWhatIsAbsentAndEachFindingWithItsLine() throws {
        let lines = try lines(ArticleSummaryTests.article.replacing("Region: Europe", with: "Region:"))
        #expect(lines.contains { $0.hasPrefix("findings  line 6: ") })
        let bare = try self.lines(
            "Some words that nobody signed, in one paragraph of prose, and dated by nobody at all.")
        #expect(bare.contains("authors   –") && bare.contains("outlet    –"))
    }

    @Test(arguments: [20, 40, 60, 200]) func fitsTheTerminal(_ width: Int) throws {
        for line in try lines(ArticleSummaryTests.article, width: width) {
            #expect(DisplayWidth.columns(of: line) <= width, "\(line)")
        }
    }

    @Test func isSafeToShow() throws {
        let text = ArticleSummaryTests.article.replacing("Third", with: "\u{1B}[31mThi\u{202E}rd\u{3164}")
        let lines = try lines(text)
        #expect(!lines.joined().unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{3164}" })
    }
}
