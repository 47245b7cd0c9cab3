import Articles
import Testing

@testable import clipfile

struct FieldValueTests {
    @Test func showsEveryValueThatTheSourceSays() throws {
        var article = try SampleArticle.make()
        article.byline = "By Ada Quill"
        article.editorsNote = "A note."
        article.extras = [Extra(label: "Words", value: "900", kind: .number)]
        let values = FieldValue.all(of: article)
        #expect(
            values.map(\.field) == [
                "title", "deck", "authors", "byline", "date", "publisher", "originalSource", "regions", "regions",
                "themes", "body", "editorsNote", "notices.copyright", "extras",
            ])
        #expect(values.first { $0.field == "authors" }?.value == "Dr. Ada Quill")
        #expect(values.first { $0.field == "body" }?.value == "6 blocks")
        #expect(values.last?.value == "Words: 900")
    }

    @Test func whereASourceHasNoNameItsAddressStandsForIt() throws {
        var article = try SampleArticle.make()
        func source() -> [String] {
            FieldValue.all(of: article).filter { $0.field.hasPrefix("originalSource") }.map(\.value)
        }
        article.originalSource?.url = "https://example.org/"
        #expect(source() == ["Pier Notes", "https://example.org/"])
        article.originalSource?.name = nil
        #expect(source() == ["https://example.org/"])
    }

    @Test func evidenceOfWhatIsNotListedIsShown() throws {
        var article = try SampleArticle.make()
        let citation = Citation(bytes: ByteRange(0..<4), rule: "first-line", certainty: .low)
        article.evidence = ["date": .one(citation), "colour": .one(citation)]
        let values = FieldValue.all(of: article)
        #expect(values.first { $0.field == "date" }?.citation == citation)
        #expect(values.last == FieldValue(field: "colour", value: "", citation: citation))
    }
}
