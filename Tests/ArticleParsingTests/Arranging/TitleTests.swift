import ArticleParsing
import Articles
import Testing

struct TitleTests {
    @Test(arguments: [
        ("# The Town Waits\n\nBy Jane Roe\n\nJune 3, 2014", "The Town Waits"),
        ("# The [Town](http://example.com) *Waits*\n\nBy Jane Roe\n\nJune 3, 2014", "The Town Waits"),
        ("The Town Waits\nBy Jane Roe\nJune 3, 2014", "The Town Waits"),
        ("Title: The Town Waits\nBy Jane Roe\nJune 3, 2014", "The Town Waits"),
        ("Global Research\n\nThe Town Waits\n\nBy Jane Roe\n\nJune 3, 2014", "The Town Waits"),
        ("* * *\n\nThe Town Waits\n\nBy Jane Roe\n\nJune 3, 2014", "The Town Waits"),
        (
            "The Town Waits for a Report That Was Promised in the\nSpring and Again in the Summer\n\nBy Jane Roe\n\nJune 3, 2014",
            "The Town Waits for a Report That Was Promised in the Spring and Again in the Summer"
        ),
        (
            "# The Long Shadow of the \nCopper Kings and the Town That \nSold Its Sky \n\nBy Jane Roe\n\nJune 3, 2014",
            "The Long Shadow of the Copper Kings and the Town That Sold Its Sky"
        ),
        (
            "Home\nAbout\nContact\nSearch\nFacebook Twitter Email\nShare 12\n\nThe Town Waits\n\nBy Jane Roe\n\nJune 3, 2014",
            "The Town Waits"
        ),
        ("Home | About us | Contact\n\nThe Town Waits\n\nBy Jane Roe\n\nJune 3, 2014", "The Town Waits"),
        ("By Way of Deception\n\nBy Jane Roe\n\nJune 3, 2014", "By Way of Deception"),
        ("March 3, 1911: The Fire\n\nBy Jane Roe\n\nJune 3, 2014", "March 3, 1911: The Fire"),
        ("The Fire of March 3, 1911\n\nBy Jane Roe\n\nJune 3, 2014", "The Fire of March 3, 1911"),
        ("Review of “The Bridge” by Max Moe\n\nBy Jane Roe\n\nJune 3, 2014", "Review of “The Bridge” by Max Moe"),
        ("The Town Waits By Jane Roe\n\n3 June, 2014 — Global Research", "The Town Waits"),
    ])
    func readsTheTitle(_ header: String, _ title: String) throws {
        let article = try SmallArticle.record("\(header)\n\n\(SmallArticle.body)\n")
        #expect(article.title == title)
        #expect(article.authors.map(\.name) == ["Jane Roe"])
        #expect(article.date?.description == "2014-06-03")
        #expect(article.body.count == 3)
    }

    @Test func takesNoParagraphForATitle() throws {
        let article = try SmallArticle.record(SmallArticle.body)
        #expect(article.title == nil)
        #expect(article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(article.findings.contains { $0.code == "no-title" })
    }

    /// It may be a menu's word or the title: nothing says which.
    @Test func tellsOfAMenusWordThatMayBeTheTitle() throws {
        let article = try SmallArticle.record("Home\n\nBy Jane Roe\n\nJune 3, 2014\n\n\(SmallArticle.body)\n")
        #expect(article.title == nil)
        #expect(article.findings.contains { $0.code == "title-uncertain" || $0.code == "no-title" })
        #expect(article.authors.map(\.name) == ["Jane Roe"])
    }

    @Test func takesAPersonsNameForATitleRatherThanAnAuthor() throws {
        let article = try SmallArticle.record("Jane Roe\n\nJune 3, 2014\n\n\(SmallArticle.body)\n")
        #expect(article.title == "Jane Roe")
        #expect(article.authors.isEmpty)
    }

    @Test(arguments: [
        "How the Valley Was Bought By Foreign Banks", "A Town Governed By Old Friends",
        "Book Review: The Bridge By Max Moe",
    ])
    func cutsNoAuthorFromATitleOverADate(_ title: String) throws {
        let article = try SmallArticle.record("\(title)\n\nThe Gazette, June 3, 2014\n\n\(SmallArticle.body)\n")
        #expect(article.title == title)
        #expect(article.authors.isEmpty)
    }
}
