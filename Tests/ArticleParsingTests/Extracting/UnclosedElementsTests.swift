import Articles
import Testing

@testable import ArticleParsing

struct UnclosedElementsTests {
    private func findings(_ page: String) throws -> [Finding] {
        let tree = try HTMLTreeBuilder.tree(of: Array(page.utf8))
        return UnclosedElements.findings(PageBlocks(of: tree), tree)
    }

    @Test(arguments: [
        "textarea", "select", "iframe", "video", "audio", "canvas", "object", "datalist", "applet", "svg", "frameset",
    ])
    func whatAnElementThatIsNotClosedHidesIsFound(_ name: String) throws {
        let findings = try findings("<html><body><p>one</p>\n<\(name)>two three")
        #expect(findings.map(\.code) == ["unclosed-element"])
        #expect(findings.first?.line == 2)
        #expect(
            findings.first?.message
                == "an element <\(name)> that nothing closes hides the last \(11 + name.utf8.count) bytes of the page")
    }

    @Test(arguments: [
        "<p>one<select><option>a<option>b</select>", "<p>one<video><source>No video.</video>", "<p>one<select>",
        "<p>one<iframe src=x></p>", "<div><video src=x></div><p>one", "<p>one<input><textarea>a</textarea>",
        "<object><object>a</object></object><p>one", "<p>one<iframe src=x />two", "<SELECT>one</Select >two",
    ])
    func whatIsClosedOrHidesNothingIsNot(_ page: String) throws {
        #expect(try findings(page) == [])
    }

    @Test func anEndTagClosesOneElement() throws {
        let inner = try findings("<div><iframe>one<iframe></iframe></div><p>two")
        #expect(inner.first?.message == "an element <iframe> that nothing closes hides 34 bytes of the page")
        let several = try findings("<div><select>one</div><div><select>two</div><p>three")
        #expect(several.first?.message.hasSuffix(" (so in 2 places)") ?? false)
    }

    @Test(arguments: [
        "<svg><path>@", "<svg><g><path></g>@</svg>", "<!-->@<!-- x -->", "<!--->@<!-- x -->", "<template>@",
        "<noscript>@",
        "<title>@", "<plaintext>@", "<!-- a --!>@<!-- x -->", "<iframe src=x />@", "<div><iframe></div>@",
        "<![CDATA[@]]>",
        "<textarea><!-- </textarea>@<!-- x -->", "<?php >@", "</p class=\"a>@", "\0@", "</body></html>@",
    ])
    func whatABrowserOrHTMLWithoutScriptsShowsIsRead(_ flaw: String) throws {
        let parts = flaw.split(separator: "@", omittingEmptySubsequences: false)
        let page = "<html><head><title>x</title></head><body><p>one</p>" + parts[0] + "<p>two</p>" + parts[1]
        let tree = try HTMLTreeBuilder.tree(of: Array(page.utf8))
        #expect(String(decoding: PageBlocks(of: tree).text, as: UTF8.self).contains("two\n"))
        #expect(UnclosedElements.findings(PageBlocks(of: tree), tree) == [])
    }

    @Test(arguments: ["<noscript>", "<template>", "<title>The <!-- Town</title>", "<title>The <script> Town</title>"])
    func whatIsLeftOpenInTheHeadDoesNotHideTheBody(_ left: String) throws {
        let tree = try HTMLTreeBuilder.tree(
            of: Array("<html><head>\(left)<meta name=a></head><body class=b><p>one</p><!-- x --></body></html>".utf8))
        #expect(String(decoding: PageBlocks(of: tree).text, as: UTF8.self) == "one\n")
        #expect(tree.nodes.count { $0.tag == .body } == 1)
    }

    @Test func aPageThatIsHiddenWholeIsRefusedWithTheReason() {
        let page =
            "<!doctype html><html><head><title>The Town</title><style></head><body><p>It waited.</p></body></html>"
        let error = #expect(throws: ParsingError.self) { try ArticleParser().parse(Input(bytes: Array(page.utf8))) }
        #expect(error.map { "\($0)" }?.contains("a style sheet that nothing closes hides the last") ?? false)
    }
}
