import Articles
import Testing

@testable import ArticleParsing

/// Authors that stand in lists and elements of their own, beside outlets, other hands and owners of pictures.
struct AuthorGathererTests {
    private static let headline = "<h1>Storm shuts the harbour</h1>"

    private func authors(_ head: String, _ body: String, foot: String = "") throws -> [String] {
        try StormPage.parse("<title>Storm shuts the harbour</title>" + head, Self.headline + body, foot: foot)
            .article.authors.filter { $0.role == .author }.map(\.name)
    }

    @Test(arguments: [
        "<ul class=authors><li>Jane Doe<li>John Roe</ul>",
        "<ol class=author-list><li>Jane Doe</li><li>John Roe</li></ol>",
        "<ul class=authors><li><a href=/a/1>Jane Doe</a></li><li><a href=/a/2>John Roe</a></li></ul>",
        "<ul class=authors><li>Jane Doe, reporter</li><li>John Roe, editor at large</li></ul>",
        "<ul class=authors><li>Jane Doe <span>University of Kestrel</span></li><li>John Roe</li></ul>",
        "<ul class=byline><li>Jane Doe,</li><li>John Roe</li></ul>",
        "<div class=authors><div>Jane Doe</div><div>John Roe</div></div>",
        "<p class=byline>By <span>Jane Doe</span> <span>John Roe</span></p>",
        "<p class=byline>By <span>Jane Doe</span><span>Reporter</span><span>John Roe</span></p>",
        "<p class=byline><a href=/x1>Jane Doe</a><a href=/x2>John Roe</a></p>",
        "<p class=byline>By <a href=/author/1>Jane Doe</a><a href=/author/2>John Roe</a></p>",
        "<p>By <a href=/x1>Jane Doe</a><a href=/x2>John Roe</a></p>",
        "<p>By <a href=/x1>Jane Doe</a> <a href=/x2>John Roe</a></p>",
        "<p>By</p><ul class=authors><li>Jane Doe</li><li>John Roe</li></ul>",
    ])
    func readsNamesThatNothingButElementsPart(_ body: String) throws {
        #expect(try authors("", body) == ["Jane Doe", "John Roe"])
    }

    @Test(arguments: [
        "<p class=byline>By <a href=/x1>Jane Doe</a> <a href=/news>Harbour News</a></p>",
        "<p class=byline>By <span>Jane Doe</span> <span>Edited by</span> <span>Mary Major</span></p>",
        "<p>By <a href=/x1><img src=x alt='Jane Doe'></a><a href=/x1>Jane Doe</a></p>",
        "<p>By <a href=/x1>Jane</a> <a href=/x1>Doe</a></p>",
        "<p class=byline>By <a href=/x1>Jane Doe</a> for <a href=/x2>John Roe</a></p>",
    ])
    func takesNothingElseForASecondName(_ body: String) throws {
        #expect(try authors("", body) == ["Jane Doe"])
    }

    @Test(arguments: [
        "<p>Photos by Mary Major</p><p class=author>Jane Doe</p>",
        "<p>Illustration by Mary Major</p><p><a rel=author href=/u/7>Jane Doe</a></p>",
        "<p>Edited by Mary Major</p><p><span itemprop=author>Jane Doe</span></p>",
        "<p>Fact checked by Mary Major</p><p class=author>Jane Doe</p>",
        "<p>Fotos von Maria Major</p><p class=author>Jane Doe</p>",
        "<p class=author>Photos by Mary Major</p><p class=author>Jane Doe</p>",
        "<p class=byline>Photos by Mary Major, text by Jane Doe</p>",
        "<p class=byline>Photos by Mary Major and words by Jane Doe</p>",
        "<p class=byline>Photos by Mary Major | By Jane Doe</p>",
    ])
    func readsTheAuthorUnderAnotherHand(_ body: String) throws {
        #expect(try authors("", body) == ["Jane Doe"])
    }

    @Test(arguments: [
        "<p>Photos by</p><p class=author>Jane Doe</p>", "<p>Fact checked by:</p><p class=author>Jane Doe</p>",
        "<p>Photos:</p><p class=author>Jane Doe</p>", "<p class=byline>Photos by Mary Major, edited by Jane Doe</p>",
    ])
    func leavesOutWhomTheLineBeforeCallsAnotherHand(_ body: String) throws {
        #expect(try authors("", body) == [])
    }

    @Test(arguments: [
        ("© 2020 Jane Doe", ["Jane Doe"]), ("© 2020 Jane Doe. All rights reserved.", ["Jane Doe"]),
        ("© 2020 Jane Doe Photography", []), ("© Jane Doe Photography", []), ("© 2020 Jane Doe Images", []),
        ("© 2020 Jane Doe Fotografie", []), ("© 2020 Jane Doe/Getty Images", []), ("© 2020 Jane Doe Design", []),
        ("© 2020 Jane Doe for Kestrel", []), ("© 2020 Jane Doe Getty Images", []),
    ])
    func tellsTheTextsOwnerFromOthers(_ line: String, _ expected: [String]) throws {
        #expect(try authors("", "", foot: "<p>\(line)</p>") == expected)
    }

    @Test func takesThePicturesOwnerForNoAuthor() throws {
        #expect(try authors("", "<figure><img src=x><figcaption>© 2020 Jane Doe</figcaption></figure>") == [])
    }

    // MARK: Organisations

    private static let object = StormPage.script(
        #"{"@type":"NewsArticle","headline":"Storm","author":{"@type":"Person","name":"Jane Doe"}}"#)
    private static let site = "<meta property=og:site_name content='Harbour Kitchens'>"

    @Test(
        arguments: [
            ("an account behind the desk", object, "<div class=author-name>Kestrel Team</div>", []),
            ("the desk’s link", object, "<p><a rel=author href=/u/1>The Kestrel Editors</a></p>", []),
            (
                "whom the page shows", object, "<div class=author-name>Kestrel Team</div><p>Words: Jane Doe</p>",
                ["Jane Doe"]
            ),
            (
                "whom a person declared", "<meta name=author content='Jane Doe'>",
                "<div class=author-name>Kestrel Team</div>", ["Jane Doe"]
            ),
            (
                "the firm that the byline names", site + object, "<p>Written by Harbour Kitchens</p>",
                ["Harbour Kitchens"]
            ),
            ("a first name", object, "<p class=byline>By Jane</p>", ["Jane Doe"]),
        ] as [(String, String, String, [String])])
    func readsAHouseThatThePagePrints(_ finding: String, _ head: String, _ body: String, _ expected: [String]) throws {
        #expect(try authors(head, body) == expected, "\(finding)")
    }

    @Test(arguments: [
        ("By Jane Doe in Moscow, John Roe in Paris and Ann Wick", ["Jane Doe", "John Roe", "Ann Wick"]),
        ("By Jane Doe in The Guardian, John Roe in Le Monde and Ann Wick", ["Jane Doe", "John Roe", "Ann Wick"]),
        ("By Jane Doe in the Harbour Gazette, John Roe in the Coast Courier", ["Jane Doe", "John Roe"]),
        ("By Jane Doe in Moscow, John Roe in Paris, and Ann Wick in New York", ["Jane Doe", "John Roe", "Ann Wick"]),
        ("By Jane Doe (Moscow), John Roe (Paris) and Ann Wick (Rome)", ["Jane Doe", "John Roe", "Ann Wick"]),
        ("By Jane Doe at Harbour Point, John Roe at Westminster", ["Jane Doe", "John Roe"]),
        ("By Jane Doe, political editor, John Roe, reporter, and Ann Wick", ["Jane Doe", "John Roe", "Ann Wick"]),
        (
            "Par Jeanne Morel à Moscou, Paul Girard à Berlin et Anne Leroy",
            ["Jeanne Morel", "Paul Girard", "Anne Leroy"]
        ),
        ("Von Hans Weidlich in Moskau, Klaus Richter in Paris", ["Hans Weidlich", "Klaus Richter"]),
        ("Por Ana Ruiz en Moscú, Luis Vega en París y Carlos Soto", ["Ana Ruiz", "Luis Vega", "Carlos Soto"]),
        ("Di Marco Brunelli a Mosca, Anna Rossi a Parigi", ["Marco Brunelli", "Anna Rossi"]),
        ("By Jane Doe in Moscow", ["Jane Doe"]), ("By Jane Doe in Kestrel, Harbour County", ["Jane Doe"]),
        ("By Jane Doe in Kansas City, Missouri", ["Jane Doe"]),
        ("By Jane Doe, reporter, Harbour Gazette", ["Jane Doe"]),
    ])
    func readsAllNamesWithWhatIsSaidOfEach(_ line: String, _ expected: [String]) throws {
        #expect(try authors("", "<p>\(line)</p>") == expected)
        guard line.hasPrefix("By ") else { return }
        let text =
            "Storm shuts the harbour\n\n\(line)\n\nThe harbour was closed on the first morning of the storm, and "
            + "the boats that had stayed out came home one after the other behind the lifeboat, as in every winter.\n"
        let paste = try #require(try ArticleParser().parse(Input(bytes: Array(text.utf8), name: "a.txt")).first)
        #expect(paste.article.authors.map(\.name) == expected)
    }
}
