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

    // MARK: - What libxml2 need not read

    struct Case: Sendable, CustomTestStringConvertible {
        let page: String
        let unread: [String]

        init(_ page: String, _ unread: String...) {
            self.page = page
            self.unread = unread
        }

        var testDescription: String { page }
    }

    private static let long = String(repeating: "long ", count: 8)
    private static let word = String(repeating: "word", count: 8)

    @Test(arguments: [
        Case("<p>a</p><script>if (a<b) x()</script><p>b</p>", "if (a<b) x()"),
        Case("<SCRIPT src=x>'<p>'</Script >", "'<p>'"),
        Case("<script type='application/ld+json'>{}</script>", "application/ld+json", "{}"),
        Case("<style>p > a {}</style><style>b</style>", "p > a {}", "b"),
        Case("<script>never closed <p>", "never closed <p>"),
        Case("<p><svg width=1><path d='M0'/></svg>b", "<path d='M0'/>"),
        Case("<svg><g><svg><rect/></svg></g></svg>c", "<g><svg><rect/></svg></g>"),
        Case("<svg><path><p>never closed", "<svg><path>"),
        Case(
            "<svg class=a onload='\(long)'><g><svg/><path><div>b</div></svg>",
            "<svg class=a onload='\(long)'><g><svg/><path>"),
        Case("<svg><foreignObject><p>a</p></foreignObject></svg>", "<foreignObject><p>a</p></foreignObject>"),
        Case("<!-->a<!--->b<!-- c -->", "<!-->", "<!--->"),
        Case("<textarea><!-- <p></textarea>a<iframe><b></iframe>", "<!-- <p>", "<b>"),
        Case("<title>The <script> <em>and</em> the <!-- --></title>", "<", "<"),
        Case("<textarea>a<textarea>b</textarea>", "b"),
        Case("<p onclick='x()'>", "onclick='x()'"),
        Case("<p onclick=\"\(long)\" id=a>", "onclick=\"\(long)\""),
        Case("<p onclick='\(long)' data-x='\(long)>'>", "onclick='\(long)'", "data-x='\(long)>'"),
        Case("<a href='\(long)' ID = \"\(long)\">b", long, long),
        Case("<p class='\(long)' class='other \(long)' onclick='x()'>", long, "onclick='x()'"),
        Case("<p title='\(long)>\"<b>\n'>", "\(long)>\"<b>\n"),
        Case("<p>\(long)<b>\(long)</b>", String(long.dropFirst()), String(long.dropFirst())),
        Case("<br/>\(long)<br />\(long)<p>", String(long.dropFirst()), String(long.dropFirst())),
        Case("<p>\n \(long)&amp; \(long)<p>", String(long.dropFirst())),
        Case("<p>a</p>\n               <p>b</p>", "\n" + String(repeating: " ", count: 14)),
        Case("</p>\n\n\n\t\t\t\t          <p>", "\n\n\n\t\t\t\t         "),
        Case("<pre> <b>a</b></pre>                <p>b", String(repeating: " ", count: 15)),
    ])
    func leavesOutWhatTheTreeDoesNotKeepOrTakesFromThePage(_ example: Case) {
        #expect(unread(example.page) == example.unread)
    }

    @Test(arguments: [
        "<p id=a>", "<p id=a hidden>", "<a href='\(long)&amp;'>", "<a href=\(word)>", "<a href=\(word)\">",
        "<p title='\(long)",
        "<p class=a class='\(long)'>", "<p class='' class='\(long)'>", "<p class='twelve bytes'>",
        "<p onclick=\"\(long)", "<p class onclick='\(long)' = id>", "<p>a <_b title='\(long)'> <:b x='\(long)'>",
        "<pre><b>a</b>\n                    b", "<PRE><b>a</b>                \nb</PRE>",
        "<script></script><style></style><svg></svg>", "<script/>a<p>", "<svg/>a<p>", "<svg><path>never closed",
        "<iframe>never closed <p>", "<title>never closed<meta><p></title>",
        "<!-- <script>a</script> --><p>b", "<p>a                    b", "<p>a</p>    <p>b", "<scripts>a</scripts>",
        "<stylee>a</stylee>", "< script>a</script>", "", "<", "<p", "<p ", "<svg", "<script",
    ])
    func leavesNothingElseOut(_ page: String) {
        #expect(unread(page) == [])
    }

    @Test func aDrawingThatNothingClosesIsLookedThroughOnce() {
        let page = String(repeating: "<svg><g>", count: 20_000)
        let scan = MarkupScan(of: page.utf8Span.span)
        #expect(scan.unread.isEmpty)
    }

    // MARK: Hidden stretches

    private static let lines = "\n<p>one\n<p>two</p>\n"

    @Test(arguments: [
        Case("<p>a<!-- b", "comment <!-- b"), Case("<p>a<script>b", "script b"),
        Case("<p>a<style>b <p>", "style b <p>"),
        Case("<script>\(lines)<script>x()</script>", "script \(lines)<script>x()"),
        Case("<script>a\(lines)<script>x()</script>", "script a\(lines)<script>x()"),
        Case("<style type='text/css'> <p>a</p><style>b</style>", "style  <p>a</p><style>b"),
        Case("<p class=\"a>b <a href=\"x\">c</a>", "quotation b <a href=\"x\""),
        Case("<p title='a>It's late</p><p>b</p>", "quotation It's late</p"),
        Case("<p class=\"a>b", "tag <p class=\"a>b"), Case("<p>a</p", "tag </p"), Case("<p>a<!x b", "tag <!x b"),
        Case("a<b c", "tag <b c"),
    ])
    func knowsWhatABrowserHides(_ example: Case) {
        #expect(hidden(example.page) == example.unread)
    }

    @Test(arguments: [
        "<p>a</p>", "<script></script>", "<script>", "<script src=x>\n", "<!-- a -->", "<!--a--!>b", "<!-->a", "<!--->",
        "<script>document.write(\"<p>a</p>\\n<script src=x>\")</script>", "<script>a(/<script|<style/)</script>",
        "<script type='text/template'><p>a\n</p>\n<script>b</script>", "<script><!--\na()\n--></script>",
        "<style>a > b {}</style>", "<p title='a > b'>", "<p title=\"a>b\" id=c>", "<p title='a>b'/>",
        "<p title='a'id=b>",
        "<p data-x='<p>it</p>'>", "a < b", "<svg><path>",
    ])
    func findsNothingHiddenElsewhere(_ page: String) {
        #expect(hidden(page) == [])
    }

    private func hidden(_ page: String) -> [String] {
        let bytes = Array(page.utf8)
        return MarkupScan(of: bytes.span).hidden.map {
            "\($0.kind) " + String(decoding: bytes[$0.range], as: UTF8.self)
        }
    }

    private func unread(_ page: String) -> [String] {
        let bytes = Array(page.utf8)
        return MarkupScan(of: bytes.span).unread.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
}
