import Articles
import FoundationEssentials
import Testing

@testable import clipfile

struct HistoryPageTests {
    private func article() throws -> Article {
        var article = try SampleArticle.make()
        article.archived = "2026-05-28T20:26:40Z"
        let noon = Date(timeIntervalSince1970: 1_780_000_000)
        article.correct(
            [Article.Change(.title, .text("Harbour Strike")), Article.Change(.regions, nil)], at: noon,
            reason: "checked against the printed issue of the week")
        article.correct([Article.Change(.regions, .list(["Asia", "Oceania"]))], at: noon)
        return article
    }

    @Test func tellsTheFirstCorrectionFirst() throws {
        #expect(
            HistoryPage(try article(), width: 60, usesColor: false).text() == """
                Harbour Strike
                00112233aabb

                2026-05-28 20:26 UTC · added, and read by clipfile 0.1.0

                2026-05-28 20:26 UTC · corrected: checked against the
                printed issue of the week
                  title      Harbour Strike Enters Its Third Week as Talks
                             in 大阪 Stall and Nobody Knows What Comes Next
                           → Harbour Strike
                  regions  Asia; Oceania → (none)

                2026-05-28 20:26 UTC · corrected
                  regions  (none) → Asia; Oceania

                Now as the source is read, too: regions.

                """)
    }

    @Test func tellsWhatWasChangedInTheFileAfterwards() throws {
        var article = try article()
        article.title = "By Hand"
        #expect(
            HistoryPage(article, width: 80, usesColor: false).text()
                .hasSuffix("\nChanged in the file since the last correction: title.\n"))
    }

    @Test func saysThatNothingWasCorrected() throws {
        var article = try SampleArticle.make()
        article.title = nil
        #expect(
            HistoryPage(article, width: 80, usesColor: false).text() == """
                (no title)
                00112233aabb

                added, and read by clipfile 0.1.0

                Nothing was corrected.

                """)
    }
}
