import Articles
import Testing

@testable import ArticleParsing

struct HiddenStretchTests {
    @Test func aFindingSaysWhatHidesHowMuchAndWhere() throws {
        let tree = try HTMLTreeBuilder.tree(of: Array("<p>one</p>\n<p>two</p>\n<script>\n<p>three</p>\n".utf8))
        #expect(tree.findings.map(\.code) == ["unclosed-element"])
        #expect(tree.findings.first?.line == 3)
        #expect(tree.findings.first?.message == "a script that nothing closes hides the last 14 bytes of the page")
    }

    @Test func severalOfAKindAreOneFinding() {
        let stretches = [
            HiddenStretch(kind: .quotation, range: 10..<30), HiddenStretch(kind: .quotation, range: 40..<50),
            HiddenStretch(kind: .tag, range: 90..<100),
        ]
        let findings = HiddenStretch.findings(stretches, sizeOfPage: 100) { $0 / 10 }
        #expect(findings.map(\.code) == ["unclosed-tag", "unclosed-quotation"])
        #expect(findings.map(\.line) == [9, 1])
        #expect(
            findings.map(\.message) == [
                "a tag that does not end hides the last 10 bytes of the page",
                "a quotation mark that nothing closes in its tag hides 30 bytes of the page (so in 2 places)",
            ])
    }
}
