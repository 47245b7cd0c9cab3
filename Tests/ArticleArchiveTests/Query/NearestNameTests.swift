import Testing

@testable import ArticleArchive

struct NearestNameTests {
    @Test(arguments: [("autor", "author"), ("titel", "title"), ("PUBLISHER", "publisher"), ("sourc", "source")])
    func findsWhatWasMeant(_ typed: String, _ meant: String) {
        #expect(NearestName.of(typed, among: Query.fieldNames) == meant)
    }

    @Test func findsNothingFarAway() {
        #expect(NearestName.of("xylophone", among: Query.fieldNames) == nil)
    }
}
