import Articles
import Testing

@testable import clipfile

struct ArticlePageTests {
    @Test func readsWellAtSixtyColumns() throws {
        let page = ArticlePage(try SampleArticle.make(), width: 60, usesColor: false).text()
        #expect(
            page == """
                Harbour Strike Enters Its Third Week as Talks in 大阪 Stall
                and Nobody Knows What Comes Next

                Cranes stand still.

                Dr. Ada Quill
                The Invented Courier, 2014-06
                Original source: Pier Notes

                Regions  Asia · Oceania
                Themes   Labour

                The cranes of the old harbour have not moved for three
                weeks, and the ships wait in the roads.

                What the crews want

                  • A night without double shifts, and the pay of the day
                    for it, as it was before the merger.
                  • 港で働く人たちの休み。

                    “We are tired,” said a welder, “and the sea is patient.
                    It can wait longer than we can.”

                  1. Figures of the harbour office.

                ────────────────────
                Copyright © Ada Quill, 2014

                00112233aabb

                """)
    }

    @Test(arguments: [20, 60, 80, 120, 200])
    func neverExceedsTheWidthOrWhatReadsWell(width: Int) throws {
        let page = ArticlePage(try SampleArticle.make(), width: width, usesColor: false).text()
        for line in page.split(separator: "\n") {
            #expect(DisplayWidth.columns(of: line) <= min(width, Terminal.readingWidth))
        }
    }

    @Test func showsEmphasisOnlyInColour() throws {
        let article = try SampleArticle.make()
        #expect(ArticlePage(article, width: 60, usesColor: true).text().contains("The \u{1B}[3mcranes\u{1B}[0m of"))
        #expect(!ArticlePage(article, width: 60, usesColor: false).text().contains("\u{1B}"))
    }

    @Test func showsNoControlCharacterOfTheSource() throws {
        var article = try SampleArticle.make()
        article.title = "Evil \u{1B}]0;title\u{07}"
        article.byline = "By \u{202E}enaJ"
        article.body = [Block(.paragraph, "Red \u{1B}[31m", marks: [Mark(.strong, start: 0, end: 3)])]
        article.extras = [Extra(label: "A\u{1B}b", value: "c\u{9B}", kind: .text)]
        let page = ArticlePage(article, width: 60, usesColor: false).text()
        #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
        #expect(page.contains("By ‹U+202E›enaJ"))
    }

    @Test func saysThatThereIsNoTitle() throws {
        var article = try SampleArticle.make()
        article.title = nil
        #expect(ArticlePage(article, width: 60, usesColor: false).text().hasPrefix("(no title)\n"))
    }
}
