import Articles
import Testing

@testable import ArticleParsing

/// Pages that hold no article, or may hold none.
struct PageJudgeTests {
    private static let paragraph =
        "<p>The harbour of Kestrel Bay was closed on the first morning of the storm, and the boats that had stayed out "
        + "came home one after the other behind the lifeboat, as they have done in every winter that anyone remembers.</p>"

    private func parse(_ title: String, _ main: String) throws -> Article {
        let page =
            "<!DOCTYPE html><html lang=en><head><title>\(title)</title></head><body><header><nav><a href=/>Home</a> "
            + "<a href=/news>News</a></nav></header><main>\(main)</main><footer><p>© Kestrel Post</p></footer></body></html>"
        return try #require(try ArticleParser().parse(Input(bytes: Array(page.utf8), name: "page.html")).first).article
    }

    private static func card(_ number: Int, hasText: Bool) -> String {
        let text =
            hasText ? "<p>The ferry of the \(number)th hour was seen by the nurse and the farmer on the hill.</p>" : ""
        return
            "<article><h3><a href=/n/\(number)>Harbour council meets for the \(number)th time</a></h3>\(text)</article>"
    }

    private static let cards = (3...22).map { card($0, hasText: false) }.joined()
    private static let teasers = (3...22).map { card($0, hasText: true) }.joined()
    private static let form = "<form><input type=email><input type=password><button>Log in</button></form>"

    @Test(arguments: [
        ("404 Not Found", "<h1>Oh no</h1><p>The page that you were looking for has moved, or it never was.</p>"),
        ("Kestrel Post", "<h1>Page introuvable</h1><p>La page que vous cherchez n’est plus là, ou ne fut jamais.</p>"),
        ("Just a moment...", "<p>Checking if the connection is secure before going on to the harbour of the site.</p>"),
        ("Log in", "<h1>Log in</h1>\(form)<p>Log in or create an account to go on reading. It takes a minute.</p>"),
        ("News | Kestrel Post", "<h1>News</h1>\(cards)"), ("News | Kestrel Post", "<h1>News</h1>\(teasers)"),
    ])
    func refusesWhatIsCertainlyNone(_ title: String, _ main: String) {
        #expect(throws: ParsingError.self) { try parse(title, main) }
    }

    @Test func namesWhatItRefuses() {
        for (title, main, reason) in [
            ("404 Not Found", "<p>The page that you were looking for has moved, or it never was.</p>", "error page"),
            ("Log in", "\(PageJudgeTests.form)<p>Log in or create an account to go on reading here.</p>", "login page"),
            ("News", "<h1>News</h1>\(PageJudgeTests.teasers)", "list of links"),
        ] {
            let error = #expect(throws: ParsingError.self) { try parse(title, main) }
            #expect(error.map { "\($0)" }?.contains(reason) == true)
        }
    }

    @Test func keepsAnArticleAboutWhatIsNotFound() throws {
        let many = (1...6).map { PageJudgeTests.paragraph.replacing("storm", with: "storm of the \($0)th") }.joined()
        let article = try parse("Wreck not found", "<article><h1>Wreck not found</h1>\(many)</article>")
        #expect(article.body.count == 6)
    }

    @Test(arguments: [
        "<h2>Subscribe to continue reading</h2>", "<p>Déjà abonné ? Article réservé aux abonnés.</p>",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}</script>",
    ])
    func saysThatAPageMayBeCut(_ wall: String) throws {
        let article = try parse(
            "Storm", "<article><h1>Storm shuts harbour</h1>\(PageJudgeTests.paragraph)\(wall)</article>")
        #expect(article.findings.contains { $0.code == "may-be-cut" && $0.line == 1 })
    }

    @Test func saysNothingOfAnArticle() throws {
        let many = (1...6).map { PageJudgeTests.paragraph.replacing("storm", with: "storm of the \($0)th") }.joined()
        let article = try parse("Storm", "<article><h1>Storm shuts harbour</h1>\(many)</article>")
        let doubts: Set = ["article-uncertain", "may-be-list", "may-be-cut"]
        #expect(!article.findings.contains { doubts.contains($0.code) })
    }
}
