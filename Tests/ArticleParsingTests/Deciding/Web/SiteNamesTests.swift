import Testing

@testable import ArticleParsing

struct SiteNamesTests {
    private func site(_ head: String) throws -> SiteNames {
        SiteNames(DeclaredFields(of: try HTMLTreeBuilder.tree(of: Array(head.utf8))).fields)
    }

    @Test func knowsItsNamesByWhatIsDeclaredAndByItsAddress() throws {
        let site = try site(
            "<meta property=og:site_name content='The Kestrel Post'>"
                + "<link rel=canonical href='https://www.harbourline.co.uk/storm'>")
        #expect(site.isName("Kestrel Post"))
        #expect(site.isName("the kestrel post"))
        #expect(site.isName("Harbour Line"))
        #expect(site.isName("harbourline.co.uk"))
        #expect(!site.isName("Jane Doe"))
        #expect(site.isLikeName("Kestrel Post Staff"))
        #expect(site.isLikeName("Harbour Line Ltd"))
        #expect(site.isLikeName("Kestrel"))
        #expect(!site.isName(""))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let title: String
        let own: String
        var testDescription: String { title }

        init(_ title: String, _ own: String) { (self.title, self.own) = (title, own) }
    }

    @Test(arguments: [
        Case("Storm shuts harbour | Kestrel Post", "Storm shuts harbour"),
        Case("Kestrel Post - Storm shuts harbour", "Storm shuts harbour"),
        Case("Kestrel Post: Storm shuts harbour", "Storm shuts harbour"),
        Case("Storm shuts harbour – News – Kestrel Post", "Storm shuts harbour – News"),
        Case("Storm - the harbour is shut", "Storm - the harbour is shut"),
        Case("Storm shuts harbour | kestrelpost.com", "Storm shuts harbour"),
        Case("Shown headline | Live | Sport", "Shown headline"),
        Case("Kestrel Post", "Kestrel Post"),
    ])
    func takesTheSiteOffATitle(_ example: Case) throws {
        let site = try site("<meta property=og:site_name content='Kestrel Post'>")
        let others: Set = [letters(of: "Shown headline")]
        #expect(TitleParts.withoutSite(example.title, site, others) == example.own)
    }
}
