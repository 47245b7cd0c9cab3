import ArticleArchive
import Testing

@testable import clipfile

struct IndexWatchTests {
    @Test func saysHowFarTheIndexIs() {
        let text = IndexWatch.text(IndexProgress(done: 25_250, total: 100_000))
        #expect(text == "index: 25250 of 100000 articles read, 25 %")
        #expect(IndexWatch.text(IndexProgress(done: 0, total: 0)) == "index: 0 of 0 articles read, 0 %")
    }
}
