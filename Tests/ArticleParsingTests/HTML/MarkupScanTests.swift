import Articles
import Testing

@testable import ArticleParsing

struct MarkupScanTests {
    private static let many = (0..<300).map { "a\($0) " }.joined()

    @Test(arguments: [
        "<i \(many)>", "<i x=\">\" \(many)>", "<i x='\">' \(many)>", "<i \">< \(many)", "<i x=\"<b y\" \(many)>",
        "<script>if (a<b && \"c\") {}</script><i \(many)>", "<!-- <i \" --><i \(many)>",
        "<style>a<b \"</style><i \(many)/>", "<i x = 'y' \(many)>", "<i/\(many)>", "<i \(many)",
    ])
    func findsTagsWithTooManyAttributes(_ page: String) {
        let isTag = !page.contains("\"><")
        #expect(MarkupScan(of: page.utf8Span.span).excess.count == (isTag ? 1 : 0))
    }

    @Test(arguments: [
        "<i x=\"\(many)\">", "<p>\(many)", "<!-- <i \(many)> -->", "<script>a<i \(many)</script>", "< i \(many)>",
        "<i>\(many)",
    ])
    func leavesAllElseAlone(_ page: String) {
        #expect(MarkupScan(of: page.utf8Span.span).excess.isEmpty)
    }
}
