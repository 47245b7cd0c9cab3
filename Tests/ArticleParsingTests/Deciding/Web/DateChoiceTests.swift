import Articles
import Testing

@testable import ArticleParsing

/// Pages that declare and show several days, or none.
struct DateChoiceTests {
    @Test(arguments: [
        StormPage.Case(
            "as declared", head: "<meta property=article:published_time content='2020-06-03T23:30:00-05:00'>", "",
            "2020-06-03"),
        StormPage.Case(
            "printed before declared", head: "<meta property=article:published_time content='2020-06-04'>",
            "<h1>Storm shuts the harbour</h1><p>3 June 2020</p>", "2020-06-03", "3 June 2020"),
        StormPage.Case(
            "published before updated",
            "<h1>Storm shuts the harbour</h1><p>Updated 9 July 2021</p><p>Published 3 June 2020</p>", "2020-06-03",
            "3 June 2020"),
        StormPage.Case(
            "declared before updated", head: "<meta property=article:published_time content='2020-06-03'>",
            "<h1>Storm shuts the harbour</h1><p>Last updated: 9 July 2021</p>", "2020-06-03"),
        StormPage.Case(
            "the declared day tells day from month", head: "<meta name=pubdate content='2020-09-10'>",
            "<h1>Storm shuts the harbour</h1><p>09/10/2020</p>", "2020-09-10", "09/10/2020"),
        StormPage.Case(
            "the language tells day from month", "<h1>Storm shuts the harbour</h1><p>09/10/2020</p>", "2020-10-09",
            "09/10/2020"),
        StormPage.Case(
            "no day of an event", "<h1>Storm shuts the harbour</h1><p>Registration expires on 3 June 2020</p>"),
        StormPage.Case(
            "the moment before the clock of another zone",
            head: "<meta property=article:published_time content='2020-06-04T00:30:00+00:00'>",
            "<h1>Storm shuts the harbour</h1><p>3 June 2020</p>", "2020-06-04"),
        StormPage.Case(
            "no change that is printed without a word",
            head: "<meta property=article:published_time content='2020-06-03'>"
                + "<meta property=article:modified_time content='2021-07-09'>",
            "<h1>Storm shuts the harbour</h1><p>9 July 2021</p>", "2020-06-03"),
        StormPage.Case(
            "the address tells two days apart",
            head: "<link rel=canonical href='https://kestrel.example/2020/06/storm'>"
                + "<meta property=article:published_time content='2020-06-03'>",
            "<h1>Storm shuts the harbour</h1><p>9 July 2021</p>", "2020-06-03"),
        StormPage.Case(
            "no year that the article is about",
            head: "<link rel=canonical href='https://kestrel.example/elections/2016/storm'>"
                + "<meta property=article:published_time content='2024-03-03'>",
            "<h1>Storm shuts the harbour</h1>", foot: "<div><time datetime=2016-11-08>November 8, 2016</time></div>",
            "2024-03-03"),
        StormPage.Case(
            "no day of an address alone",
            head: "<link rel=canonical href='https://kestrel.example/2050/01/02/storm'>"
                + "<meta property=article:published_time content='2024-03-03'>", "", "2024-03-03"),
        StormPage.Case(
            "the address alone",
            head: "<link rel=canonical href='https://kestrel.example/2020/june/03/storm/'>", "", "2020-06-03"),
        StormPage.Case(
            "another element tells day from month",
            "<h1>Storm shuts the harbour</h1><p>02-12-2025</p>",
            foot: "<aside><time datetime='2025-02-12'>x</time></aside>",
            "2025-02-12", "02-12-2025"),
        StormPage.Case(
            "a day in a line of its own under the article",
            "<h1>Storm shuts the harbour</h1>", foot: "<div>April 8, 2024</div>", "2024-04-08", "April 8, 2024"),
        StormPage.Case(
            "not one of two", "<h1>Storm shuts the harbour</h1>",
            foot: "<div>April 8, 2024</div><div>April 9, 2024</div>"),
        StormPage.Case(
            "a month that is all there is", "<h1>Storm shuts the harbour</h1>", foot: "<div>November 2003</div>",
            "2003-11", "November 2003"),
        StormPage.Case(
            "the day of a change where there is no other",
            "<h1>Storm shuts the harbour</h1>", foot: "<p>Page last modified Jan. 17, 2025</p>", "2025-01-17",
            "Jan. 17, 2025"),
        StormPage.Case(
            "the foot of the article, not of the page",
            "<h1>Storm shuts the harbour</h1>",
            foot: "<footer class=article-footer><time datetime=2020-06-03>3 June 2020"
                + "</time></footer>", "2020-06-03", "3 June 2020"),
        StormPage.Case(
            "a name that a publisher made up", head: "<meta name=w-published-date content='2020-06-03T06:03:43Z'>", "",
            "2020-06-03"),
        StormPage.Case(
            "JSON-LD in an attribute",
            head: #"<meta name="script:ld+json" content='{"@type":"Article","datePublished":"2020-06-03"}'>"#, "",
            "2020-06-03"),
        StormPage.Case(
            "a theme's published and updated in one",
            head: "<meta property=article:published_time content='2020-06-03T10:00:00Z'>"
                + "<meta property=article:modified_time content='2021-07-09T10:00:00Z'>",
            "<h1>Storm shuts the harbour</h1><time class='entry-date published updated' datetime=2021-07-09>9 July 2021"
                + "</time>", "2020-06-03"),
        StormPage.Case(
            "no clock of an update",
            head: StormPage.script(#"{"@type":"LiveBlogPosting","datePublished":"2020-06-03T18:00:00Z"}"#),
            "<h1>Storm shuts the harbour</h1><time datetime=2020-06-04T04:55:00Z>04:55</time>", "2020-06-03"),
        StormPage.Case(
            "no day that a sentence tells of",
            "<h1>Storm shuts the harbour</h1><p>The letter was sent to the council on 3 May 2011.</p>"),
        StormPage.Case(
            "no clock over the page",
            "</article><div class=masthead>Friday, 8 March 2024</div><article><h1>Storm shuts the harbour</h1>"),
        StormPage.Case(
            "no day of a comment",
            "<h1>Storm shuts the harbour</h1><div class=comments><p>Mary Major</p><p>3 June 2020</p></div>"),
        StormPage.Case("no first day of all computers", head: "<meta name=pubdate content='1970-01-01T00:00:00Z'>"),
    ])
    func choosesDate(_ example: StormPage.Case) throws {
        let article = try StormPage.parse(
            "<title>Storm shuts the harbour</title>" + example.head, example.body, foot: example.foot
        ).article
        #expect([article.date?.description, article.dateAsPrinted].compactMap(\.self) == example.expected)
    }

    @Test(arguments: [
        (" lang=en", "05/03/2024", "2024-05-03", true),
        (" lang=en-GB", "05/03/2024", "2024-03-05", false), (" lang=en-US", "05/03/2024", "2024-05-03", false),
        (" lang=en", "25/03/2024", "2024-03-25", false), (" lang=en", "05/05/2024", "2024-05-05", false),
        (" lang=en", "05/03/2024</p><p><time datetime=2024-03-05>last week</time>", "2024-03-05", false),
    ])
    func saysWhereADateCanBeReadInTwoWays(_ lang: String, _ date: String, _ read: String, _ isAmbiguous: Bool) throws {
        let article = try StormPage.article(lang: lang, "<p class=date>\(date)</p>")
        #expect(article.date?.description == read)
        #expect(article.findings.contains { $0.code == "date-ambiguous" } == isAmbiguous)
    }

    @Test func keepsAsPrintedWhatNothingTellsApart() throws {
        let article = try StormPage.article(lang: "", "<p class=date>05/03/2024</p>")
        #expect(article.date == nil)
        #expect(article.dateAsPrinted == "05/03/2024")
        #expect(article.findings.contains { $0.code == "date-uncertain" && $0.message.contains("05/03/2024") })
    }

    @Test func readsADayThatIsDeclaredInSeconds() throws {
        let head = "<meta property=article:published_time content=1559225400>"
        #expect(try StormPage.parse(head, "<h1>Storm shuts the harbour</h1>").article.date?.description == "2019-05-30")
    }

    @Test func saysThatADeclaredDayIsOfAnotherCalendar() throws {
        let head = "<meta property=article:published_time content=2562-05-30>"
        let article = try StormPage.parse(head, "<h1>Storm shuts the harbour</h1>").article
        #expect(article.date == nil)
        #expect(article.findings.contains { $0.code == "date-uncertain" && $0.message.contains("2562-05-30") })
    }

    private static let published = "<meta property=article:published_time content=2020-06-03T10:00:00Z>"

    /// Lines that may stand by the headline, over the page's own day or under it, printed, marked or declared.
    @Test(arguments: [
        "First published 12 May 2014", "First published: 12 May 2014", "Originally published on 12 May 2014",
        "Originally published 12 May 2014 in The Gazette", "This article was first published on 12 May 2014",
        "This article originally appeared in The Gazette on 12 May 2014", "Event date: 12 May 2014",
        "Date of event: 12 May 2014", "Source: The Gazette, 12 May 2014", "Source: The Gazette, May 12, 2014",
        "Reprinted from The Gazette, 12 May 2014", "Erstveröffentlicht am 12. Mai 2014",
        "Zuerst erschienen am 12. Mai 2014", "Publié initialement le 12 mai 2014",
        "Première publication le 12 mai 2014", "Publicado originalmente el 12 de mayo de 2014",
        "Pubblicato originariamente il 12 maggio 2014", "Quelle: Die Gazette, 12. Mai 2014",
        "Source : La Gazette, 12 mai 2014", "Fuente: La Gaceta, 12 de mayo de 2014",
    ])
    func tellsThePagesDayFromAnother(_ line: String) throws {
        let headline = "<h1>Storm shuts the harbour</h1>"
        let other = "<p>\(line)</p>"
        for (head, own) in [
            ("", "<p>3 June 2020</p>"), ("", "<p><time datetime=2020-06-03>3 June 2020</time></p>"),
            (Self.published, ""),
        ] {
            for body in [headline + other + own, headline + own + other] {
                let article = try StormPage.parse("<title>Storm shuts the harbour</title>" + head, body).article
                #expect(article.date?.description == "2020-06-03", "\(body)")
            }
        }
    }

    @Test(arguments: [
        ("First published 12 May 2014", "2014-05-12"), ("Originally published on 12 May 2014", "2014-05-12"),
        ("Event date: 12 May 2014", nil), ("Source: The Gazette, 12 May 2014", nil),
    ])
    func readsTheFirstPublicationWhereNoOtherDayStands(_ line: String, _ expected: String?) throws {
        let article = try StormPage.parse(
            "<title>Storm shuts the harbour</title>", "<h1>Storm shuts the harbour</h1><p>\(line)</p>"
        ).article
        #expect(article.date?.description == expected)
    }

    @Test func keepsTheFirstPublicationThatIsDeclaredToo() throws {
        let article = try StormPage.parse(
            "<title>Storm shuts the harbour</title>" + Self.published,
            "<h1>Storm shuts the harbour</h1><p>First published 3 June 2020</p><p>Last updated 9 July 2021</p>"
        ).article
        #expect(article.date?.description == "2020-06-03")
    }
}
