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
            "<h1>Storm shuts the harbour</h1><p>Published by our engineering team</p>"),
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

    private static let storm = "<h1>Storm shuts the harbour</h1>"

    @Test(arguments: [
        StormPage.Case(
            "a name in parts",
            head: StormPage.script(
                #"{"@type":"NewsArticle","author":[{"@type":"Person","givenName":"Jane","familyName":"Doe"},"#
                    + #"{"@type":"Person","givenName":"John","familyName":"Roe"}]}"#),
            "", "Jane Doe", "John Roe"),
        StormPage.Case(
            "of a page before the template's tag",
            head: "<meta name=author content='Mary Major'>"
                + StormPage.script(#"{"@type":"WebPage","author":{"@type":"Person","name":"Jane Doe"}}"#),
            "", "Jane Doe"),
        StormPage.Case(
            "declared and named below, before others by the headline",
            head: "<meta name=author content='Jane Doe, John Roe'>",
            storm + "<div class=quote-author>Mary Major</div>", foot: "<div class=article-author>Jane Doe</div>",
            "Jane Doe", "John Roe"),
        StormPage.Case(
            "printed with by, before declared and named below", head: "<meta name=author content='Mary Major'>",
            storm + "<p class=byline>By Jane Doe</p>", foot: "<div class=author-name>Mary Major</div>", "Jane Doe"),
        StormPage.Case(
            "not those of a slider",
            storm + "<div class=teaser><p class=teaser-author>Mary Major</p></div>",
            foot: "<a rel=author href=/u/7>Jane Doe</a>", "Jane Doe"),
        StormPage.Case("a user's name", storm + "<a rel=author href=/u/7>kestrel_gull</a>", "kestrel_gull"),
        StormPage.Case("a user's name with a year", storm + "<a rel=author href=/u/7>kestrel1984</a>", "kestrel1984"),
        StormPage.Case("no key", storm + "<a rel=author href=/u/7>gullreq6vk2ma0ci</a>"),
        StormPage.Case("no button", storm + "<a rel=author href=/u/7>weiterlesen</a>"),
        StormPage.Case("no topic", storm + "<p class=byline__category><a href=/w>Weather Watch</a></p>"),
        StormPage.Case("no link in a sentence", storm + "<p>The pier fell, says <a href=/people/7>Jane Doe</a>.</p>"),
        StormPage.Case(
            "nobody whom the headline names", "<h1>Jane Doe and I</h1><p class=author-box>Jane Doe and I</p>"),
        StormPage.Case(
            "as a browser's reader shows it", storm + "<div class='credits reader-credits'>Jane Doe</div>", "Jane Doe"),
        StormPage.Case("under Autoren", storm + "<a href=/ueber-uns/autoren/doe>Jane Doe</a>", "Jane Doe"),
        StormPage.Case(
            "in conversation", storm + "<p class=author>Jane Doe im Gespräch mit John Roe</p>", "Jane Doe", "John Roe"),
        StormPage.Case("text and photos", storm + "<p class=author><b>Text & Fotos:</b> Jane Doe</p>", "Jane Doe"),
        StormPage.Case(
            "spans run together", storm + "<p class=author><b>Jane Doe</b><i>vor 5 Stunden</i></p>", "Jane Doe"),
        StormPage.Case(
            "signed with emphasis",
            head: "<meta property=og:site_name content=Kestrel><meta name=author content=Kestrel>",
            storm, foot: "<p><em>Jane Doe</em></p>", "Jane Doe"),
        StormPage.Case("signed at the right", storm, foot: "<p style='text-align:right'>Lê Phương</p>", "Lê Phương"),
        StormPage.Case("no tag under the text", storm, foot: "<p><a href=/tag/7><b>Jane Doe</b></a></p><p>Weather</p>"),
        StormPage.Case(
            "a label without a colon", storm, foot: "<p>Autoren Jane Doe und John Roe</p>", "Jane Doe", "John Roe"),
        StormPage.Case("no list under a label", storm, foot: "<p>Author Recent Posts</p>"),
        StormPage.Case(
            "no bylines of other articles", storm, foot: "<p>By Jane Doe</p><p>By John Roe</p><p>By Mary Major</p>"),
        StormPage.Case(
            "who she is in one line with her name", storm,
            foot:
                "<p><strong>Jane Doe</strong> <em>Writer on the coast</em></p><p>Jane explores the tides and the piers.</p>",
            "Jane Doe"),
        StormPage.Case(
            "what is said of her in an element for it",
            storm + "<p>Kestrela Doe</p><div class=author-description>Walks on the pier, at all hours.</div>",
            "Kestrela Doe"),
        StormPage.Case("beside the date", storm + "<p>3.6.2020 - Kestrela Doe</p>", "Kestrela Doe"),
        StormPage.Case("whose text it is", storm, foot: "<p>© 2019 Jane Doe</p>", "Jane Doe"),
        StormPage.Case("no company whose text it is", storm, foot: "<p>© 2019 Jane Doe SPA</p>"),
        StormPage.Case(
            "beside her section", storm + "<p>3 June 2020 • Jane Doe in <a href=/m>Market Research</a></p>", "Jane Doe"),
        StormPage.Case("no firm whose text it is", storm, foot: "<p>© 2019 Jane Doe Media</p>"),
        StormPage.Case(
            "with what stands in brackets", head: "<meta name=author content='Jane Doe (KestrelGull)'>",
            storm + "<p class=byline>by Jane Doe (KestrelGull) - 5 Comments</p>", "Jane Doe (KestrelGull)"),
        StormPage.Case(
            "in parts beside an empty name",
            head:
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Storm shuts the harbour\","
                + "\"author\":{\"@type\":\"Person\",\"name\":\"\",\"givenName\":\"John\",\"familyName\":\"Roe\"}}</script>",
            storm, "John Roe"),
        StormPage.Case("no place over a date", storm + "<p>San Cristobal</p><p>3 June 2020</p>"),
        StormPage.Case("no place beside a date", storm + "<p>San Cristobal | 3 June 2020</p>"),
        StormPage.Case("no section over a date", storm + "<p>World Watch</p><p>3 June 2020</p>"),
        StormPage.Case("no town over a date", storm + "<p>Berlin</p><p>3 June 2020</p>"),
    ])
    func tellsAuthorsFromOthers(_ example: StormPage.Case) throws {
        let article = try StormPage.parse(
            "<title>Storm shuts the harbour</title>" + example.head, example.body, foot: example.foot
        ).article
        #expect(article.authors.map(\.name) == example.expected)
    }

    @Test(arguments: [
        StormPage.Case("no agency in a tag", head: "<meta name=author content=Reuters>", ""),
        StormPage.Case("no agency that is marked", storm + "<p class=byline>AFP</p>"),
        StormPage.Case("no desk", head: "<meta name=author content='Redaktion Kestrel'>", ""),
        StormPage.Case("no staff", head: "<meta name=author content='Kestrel Staff'>", ""),
        StormPage.Case("no host", head: "<meta name=author content='kestrel.de, Hamburg, Germany'>", ""),
        StormPage.Case(
            "nobody from elsewhere where a desk is credited",
            head: StormPage.script(#"{"@type":"NewsArticle","author":{"@type":"Person","name":"Kestrel Staff"}}"#),
            storm, foot: "<p class=author-card>Mary Major</p>"),
        StormPage.Case(
            "nobody who is only declared where a desk is printed", head: "<meta name=author content='Mary Major'>",
            storm + "<p>By the Newsdesk</p>"),
        StormPage.Case(
            "a person at the end before an organisation",
            head: StormPage.script(
                #"{"@type":"NewsArticle","author":{"@type":"Organization","name":"KB"}}"#),
            storm, foot: "<p>By Jane Doe</p>", "Jane Doe"),
        StormPage.Case(
            "no organisation beside a person", head: "<meta name=author content='Jane Doe, Harbour Institute'>", "",
            "Jane Doe"
        ),
        StormPage.Case(
            "jane doe on Jane Doe's site",
            head: "<meta property=og:site_name content='Jane Doe'><meta name=author content='jane doe'>", "", "jane doe"
        ),
        StormPage.Case(
            "markup in a declared name",
            head:
                "<meta name=author content='By &lt;a href=\"https://k.example/u/7\"&gt;Jane Doe&lt;/a&gt;&lt;br&gt;John Roe'>",
            "", "Jane Doe", "John Roe"),
        StormPage.Case(
            "a Markdown link in a declared name",
            head: "<meta name=author content='[Jane Doe](https://k.example/u/7)'>", "", "Jane Doe"),
    ])
    func tellsPersonsFromHouses(_ example: StormPage.Case) throws {
        let article = try StormPage.parse(
            "<title>Storm shuts the harbour</title>" + example.head, example.body, foot: example.foot
        ).article
        #expect(article.authors.map(\.name) == example.expected)
    }
}
