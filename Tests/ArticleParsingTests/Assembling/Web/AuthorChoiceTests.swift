import Articles
import Testing

@testable import ArticleParsing

/// Pages that declare and show several names, or none.
struct AuthorChoiceTests {
    @Test(arguments: [
        StormPage.Case(
            "marked under the headline", "<h1>Storm shuts the harbour</h1><p class=byline>By Jane Doe and John Roe</p>",
            "Jane Doe", "John Roe"),
        StormPage.Case(
            "a byline under the headline", "<h1>Storm shuts the harbour</h1><p>By Jane Doe</p>", "Jane Doe"),
        StormPage.Case(
            "behind the date", "<h1>Storm shuts the harbour</h1><p>3 June 2020 by Jane Doe</p>", "Jane Doe"),
        StormPage.Case(
            "declared alone", head: "<meta name=author content='Jane Doe, John Roe'>", "", "Jane Doe", "John Roe"),
        StormPage.Case(
            "shown before declared", head: "<meta name=author content='Mary Major'>",
            "<h1>Storm shuts the harbour</h1><a rel=author href=/u/7>Jane Doe</a>", "Jane Doe"),
        StormPage.Case(
            "by JSON-LD, with a reference",
            head: StormPage.script(
                #"{"@graph":[{"@type":"NewsArticle","headline":"Storm","author":{"@id":"_:j"}},"#
                    + #"{"@type":"Person","@id":"_:j","name":"Jane Doe"}]}"#),
            "", "Jane Doe"),
        StormPage.Case(
            "journals list all",
            head: "<meta name=citation_author content='Doe, Jane'>"
                + "<meta name=citation_author content='Roe, John'>", "<p class=byline>Jane Doe</p>", "Jane Doe",
            "John Roe"),
        StormPage.Case(
            "a full name before a user's name", head: "<meta name=author content='Jane Doe'>",
            "<h1>Storm shuts the harbour</h1><span class=author>jane</span>", "Jane Doe"),
        StormPage.Case(
            "the writer, not the photographer",
            "<h1>Storm shuts the harbour</h1><p>Photo by <span class=author>Mary Major</span></p><p>By Jane Doe</p>",
            "Jane Doe"),
        StormPage.Case("a name in Chinese", head: "<meta name=author content='林晚秋'>", "", "林晚秋"),
        StormPage.Case("as catalogues write it", head: "<meta name=DC.creator content='Doe, Jane'>", "", "Jane Doe"),
        StormPage.Case(
            "two of one field", head: "<meta name=DC.creator content='Jane Doe, John Roe'>", "", "Jane Doe", "John Roe"),
        StormPage.Case(
            "nobody from the page's foot", "<h1>Storm shuts the harbour</h1>",
            foot: "</article><footer>Published by Kestrel Bulletin Ltd.</footer><article>"),
        StormPage.Case(
            "a By without a space", "<h1>Storm shuts the harbour</h1><p class=byline>By<a href=/x>Jane Doe</a></p>",
            "Jane Doe"),
        StormPage.Case(
            "a role without a space",
            "<h1>Storm shuts the harbour</h1><div class=author><b>Jane Doe</b><span>Founder</span></div>", "Jane Doe"),
        StormPage.Case(
            "a name printed twice", "<h1>Storm shuts the harbour</h1><p class=author>Jane Doe Jane Doe</p>", "Jane Doe"),
        StormPage.Case(
            "one organisation",
            head: "<meta name=author content='Center for Tide Tables and Charts'>"
                + "<meta property=article:author content='Center for Tide Tables and Charts'>", "",
            "Center for Tide Tables and Charts"),
        StormPage.Case(
            "behind a label in another script",
            "<h1>海岛渡轮十月起取消早班</h1><div><span>来源：海港时报</span> <span>作者：林晚秋</span></div>", "林晚秋"),
        StormPage.Case("no date", head: "<meta name=author content='May 14, 2024'>"),
        StormPage.Case(
            "no outlet that has the form of a person's name",
            head: "<meta property=og:site_name content='Harbour Courier'><meta name=author content='Harbour Courier'>"),
        StormPage.Case("no placeholder", head: "<meta name=author content=admin>"),
        StormPage.Case("no address", head: "<meta name=author content='desk@kestrel.example'>"),
        StormPage.Case("no profile", head: "<meta property=article:author content='https://social.example/kestrel'>"),
        StormPage.Case(
            "no site's name", head: "<meta property=og:site_name content=Kestrel><meta name=author content=Kestrel>"),
        StormPage.Case(
            "no commenter",
            "<h1>Storm shuts the harbour</h1>\(StormPage.paragraph)"
                + "<div class=comments><p class=author>Mary Major</p></div>"),
        StormPage.Case(
            "the box under the article",
            "<h1>Storm shuts the harbour</h1>", foot: "<div class=author-name>Jane Doe</div>",
            "Jane Doe"),
        StormPage.Case(
            "initials", "<h1>Storm shuts the harbour</h1><p>By <a href=/contributor/7>A. J. Neal</a></p>", "A. J. Neal"),
        StormPage.Case(
            "no link to a form",
            head: "<meta name=author content='Jane Doe'>",
            "<h1>Storm shuts the harbour</h1><p><a href='/user/sign-in'>Start Reading</a></p>", "Jane Doe"),
        StormPage.Case(
            "all that JSON-LD counts, where an element holds the first",
            head: StormPage.script(
                #"{"@type":"NewsArticle","author":[{"@type":"Person","name":"Jane Doe"},"#
                    + #"{"@type":"Person","name":"John Roe"}]}"#),
            "<h1>Storm shuts the harbour</h1><p class=byline>Jane Doe</p>", "Jane Doe", "John Roe"),
        StormPage.Case(
            "all that an element links to",
            "<h1>Storm shuts the harbour</h1><div class=byline>By <a href=/author/7>Jane Doe</a>, twenty years at sea"
                + "<br><a href=/author/8>John Roe</a>, a reader of tides</div>", "Jane Doe", "John Roe"),
        StormPage.Case(
            "no checker among them",
            "<h1>Storm shuts the harbour</h1><div class=byline>By <a href=/author/7>Jane Doe</a><br>"
                + "Fact checked by: <a href=/author/8>John Roe</a></div>", "Jane Doe"),
        StormPage.Case(
            "a list under its label",
            "<h1>Storm shuts the harbour</h1><h6>Author(s)</h6><ul><li>Jane Doe<li>John Roe</ul><p>3 min read</p>",
            "Jane Doe", "John Roe"),
        StormPage.Case(
            "a list with pictures and roles",
            "<h1>Storm shuts the harbour</h1><p>Authors</p><div>JD</div><div>Jane Doe</div><div>Senior Editor</div>"
                + "<div>JR</div><div>John Roe</div><div>Reporter</div><div>Harbour Resources</div>", "Jane Doe",
            "John Roe"),
        StormPage.Case(
            "a name behind the date", "<h1>Storm shuts the harbour</h1><div>2020-06-03</div><div>Jane Doe</div>",
            "Jane Doe"),
        StormPage.Case(
            "no topics behind the date",
            "<h1>Storm shuts the harbour</h1><div>2020-06-03</div><div>Nonessential Thoughts, Weather</div>"),
        StormPage.Case(
            "no topic in a byline",
            "<h1>Storm shuts the harbour</h1><div class=byline><span class=cat>Coast Watch</span></div>"),
        StormPage.Case(
            "a biography under the article",
            "<h1>Storm shuts the harbour</h1>", foot: "<h3>Jane Doe</h3><p>Jane Doe is a reporter on the coast.</p>",
            "Jane Doe"),
        StormPage.Case(
            "no biography of a place",
            "<h1>Storm shuts the harbour</h1>",
            foot: "<h3>Kestrel Bay Park</h3><p>Kestrel Bay Park is open all year.</p>"),
        StormPage.Case(
            "texts that a style sheet parts",
            "<h1>Storm shuts the harbour</h1><div><span>By</span><span><a href=/x>Jane Doe</a></span>"
                + "<span>Mar 5, 2025</span></div>", "Jane Doe"),
        StormPage.Case(
            "no team that is ours",
            head: "<meta name=author content='Kestrel Team'><meta property=article:author content='Kestrel Team'>",
            "<h1>Storm shuts the harbour</h1><p>Published by our engineering team</p>", "Kestrel Team"),
        StormPage.Case(
            "a person before the site's name", head: "<meta property=og:site_name content='Kestrel News'>",
            "<h1>Storm shuts the harbour</h1><span class=author>Kestrel News</span>"
                + "<p><a href='/author/7'>Jane Doe</a></p>", "Jane Doe"),
    ])
    func choosesAuthors(_ example: StormPage.Case) throws {
        let article = try StormPage.parse(
            "<title>Storm shuts the harbour</title>" + example.head, example.body, foot: example.foot
        ).article
        #expect(article.authors.map(\.name) == example.expected)
    }
}
