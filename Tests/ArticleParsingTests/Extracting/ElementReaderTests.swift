import Testing

@testable import ArticleParsing

struct ElementReaderTests {
    @Test(arguments: [
        "display:none", "DISPLAY : None", "color: red; display :\n none;", "visibility:hidden",
        "x:y;Visibility: hidden",
    ])
    func stylesHide(_ style: String) throws {
        #expect(try ReadPage("<div style='\(style)'>a</div>").element(.div).hidden == .fromAll)
    }

    @Test(arguments: [
        "display:block", "display", "visibility:visible", "", "none", "displaynone", "visibility:collapse",
    ])
    func otherStylesDoNot(_ style: String) throws {
        #expect(try ReadPage("<div style='\(style)'>a</div>").element(.div).hidden == [])
    }

    @Test func attributesHide() throws {
        #expect(try ReadPage("<div hidden>a</div>").element(.div).hidden == .fromAll)
        #expect(try ReadPage("<div aria-hidden=true>a</div>").element(.div).hidden == .fromReaders)
        #expect(try ReadPage("<div aria-hidden=false>a</div>").element(.div).hidden == [])
    }

    /// Pages are hidden until their script has run.
    @Test func thePageItselfIsNotHidden() throws {
        let read = try ReadPage("<body style='visibility:hidden' class='entry content'><p>a</p></body>")
        #expect(try read.element(.p).hidden == [])
        #expect(try read.element(.body).classes == [])
    }

    @Test func whatIsAroundAnElementCountsForIt() throws {
        let read = try ReadPage(
            "<main role=main><div hidden itemprop=articleBody><section><p>a</p></section></div></main>")
        let paragraph = try read.element(.p)
        #expect(paragraph.hidden == .fromAll)
        #expect(paragraph.roles == [.body, .main])
        let landmarks = [HTMLTag.main, .section, .p].map(PageBlocks.Landmarks.init)
        #expect(paragraph.landmarks == PageBlocks.Landmarks(landmarks))
        #expect(try read.element(.main).hidden == [])
        #expect(try read.element(.main).landmarks == PageBlocks.Landmarks(.main))
    }

    @Test(
        arguments: [
            ("itemprop=articleBody", PageBlocks.Roles.body), ("itemprop=articlebody", .body),
            ("itemprop=headline", .header),
            ("itemprop=comment", .comment), ("itemprop=description", .description), ("role=main", .main),
            ("role=navigation", .besides), ("role=complementary", .besides), ("itemprop=image", []),
            ("role=presentation", []),
            ("itemprop=author role=banner", [.header, .besides]),
        ] as [(String, PageBlocks.Roles)])
    func rolesAreThoseOfMicrodataAndARIA(_ example: (attributes: String, roles: PageBlocks.Roles)) throws {
        #expect(try ReadPage("<div \(example.attributes)>a</div>").element(.div).roles == example.roles)
    }

    @Test func elementsOfOneTagAndClassAreTwins() throws {
        let read = try ReadPage(
            "<p class=a>a</p><p class=a id=x>b</p><p class=b>c</p><p>d</p><div class=a>e</div><x-a>f</x-a><x-b>g</x-b>"
        )
        let signatures = read.page.elements.filter { $0.tag != .html && $0.tag != .body }.map(\.signature)
        #expect(signatures[0] == signatures[1])
        #expect(Set(signatures.dropFirst()).count == signatures.count - 1)
    }

    @Test func elementsKnowTheirParentsDepthsAndChildren() throws {
        let read = try ReadPage("<div><p>a</p><p>b<b>c</b></p></div>")
        let elements = read.page.elements
        #expect(elements.map(\.tag) == [.html, .body, .div, .p, .p, .b])
        #expect(elements.map(\.parent) == [nil, 0, 1, 2, 2, 4])
        #expect(elements.map(\.depth) == [0, 1, 2, 3, 3, 4])
        #expect(elements.map(\.childCount) == [1, 1, 2, 0, 1, 0])
        #expect(Array(read.page.way(from: 5)) == [5, 4, 2, 1, 0])
    }
}
