import Testing

@testable import ArticleParsing

struct ElementWordsTests {
    @Test(
        arguments: [
            ("entry-content", ["entry", "content"]), ("entryContent", ["entry", "content"]),
            ("post__Body", ["post", "body"]), ("ARTICLE", ["article"]), ("comments", ["comment"]),
            ("sidebar", ["sidebar"]),
            ("site-header", ["header"]), ("related", ["related"]), ("", []), ("xyz", []), ("contentious", []),
            ("post-812 status", ["post"]), ("--share--", ["share"]),
        ] as [(String, [String])])
    func classesAreReadByTheirWords(_ example: (value: String, kinds: [String])) {
        let wanted = example.kinds.reduce(into: ElementWords()) { $0.formUnion(ElementWords.kind($1)) }
        #expect(ElementWords(in: example.value.utf8Span.span) == wanted)
    }

    /// A longer value is a list of utility classes; its beginning counts.
    @Test func onlyTheBeginningOfALongValueCounts() {
        let long = String(repeating: "x ", count: 400)
        #expect(ElementWords(in: "article \(long)".utf8Span.span) == ElementWords.kind("article"))
        #expect(ElementWords(in: "\(long) article".utf8Span.span) == [])
    }

    @Test func eachKindHasABit() {
        #expect(ElementWords.rows.count <= 64)
        #expect(Set(ElementWords.rows.map { ElementWords.kind($0.kind).rawValue }).count == ElementWords.rows.count)
        #expect(ElementWords.kind("no such kind") == [])
    }
}
