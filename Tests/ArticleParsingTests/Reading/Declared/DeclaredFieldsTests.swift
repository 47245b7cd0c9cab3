import Articles
import Testing

@testable import ArticleParsing

struct DeclaredFieldsTests {
    private func declared(_ page: String) throws -> DeclaredFields {
        DeclaredFields(of: try HTMLTreeBuilder.tree(of: Array(page.utf8)))
    }

    /// The fields as "source: value", of one name.
    private func fields(_ name: DeclaredField.Name, _ page: String) throws -> [String] {
        try declared(page)[name].map { "\($0.source): \($0.value)" }
    }

    private func script(_ json: String) -> String { "<script type=\"application/ld+json\">\(json)</script>" }

    struct Case: Sendable, CustomTestStringConvertible {
        let page: String
        let name: DeclaredField.Name
        let expected: [String]
        var testDescription: String { page }

        init(_ page: String, _ name: DeclaredField.Name, _ expected: String...) {
            (self.page, self.name, self.expected) = (page, name, expected)
        }
    }

    // MARK: - The head

    @Test(arguments: [
        Case("<title> A\n title </title>", .title, "title: A title"),
        Case("<title>It &amp;#8217;s</title>", .title, "title: It ’s"),
        Case("<svg><title>Icon</title></svg>", .title),
        Case("<h1>One <b>two</b></h1>", .title, "h1: One two"),
        Case("<html lang=fr>", .language, "html lang: fr"),
        Case(
            "<link rel=canonical href='https://x.example/?a=1&amp;copy;'>", .url,
            "link rel=canonical: https://x.example/?a=1&copy;"),
        Case("<meta property=og:title content='A &amp;amp; B'>", .title, "meta og:title: A & B"),
        Case("<meta name='OG:Site_Name' content=Paper>", .siteName, "meta OG:Site_Name: Paper"),
        Case(
            "<meta property=article:published_time content=2020-01-02>", .datePublished,
            "meta article:published_time: 2020-01-02"),
        Case(
            "<meta property=article:modified_time content=2020-01-03>", .dateModified,
            "meta article:modified_time: 2020-01-03"),
        Case("<meta property=article:author content=Jane>", .author, "meta article:author: Jane"),
        Case("<meta name=DC.creator content='Doe, Jane'>", .author, "meta DC.creator: Doe, Jane"),
        Case("<meta name=dcterms.issued content=2020>", .datePublished, "meta dcterms.issued: 2020"),
        Case(
            "<meta name=citation_author content=A><meta name=citation_author content=B>", .author,
            "meta citation_author: A", "meta citation_author: B"),
        Case("<meta name=parsely-pub-date content=2020-01-02>", .datePublished, "meta parsely-pub-date: 2020-01-02"),
        Case("<meta name=sailthru.author content=Jane>", .author, "meta sailthru.author: Jane"),
        Case(
            "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content=Jane>", .author,
            "meta twitter:data1: Jane"),
        Case("<meta name=twitter:label1 content='Reading time'><meta name=twitter:data1 content='5 minutes'>", .author),
        Case("<meta name=author content=''>", .author),
        Case("<meta name=viewport content='width=1'>", .author),
        Case("<meta http-equiv=content-language content=de>", .language, "meta content-language: de"),
        Case("<div><meta property=og:title content=Late></div>", .title, "meta og:title: Late"),
    ])
    func readsTheHead(_ example: Case) throws {
        #expect(try fields(example.name, example.page) == example.expected)
    }

    @Test func evidenceHasTheElementAndItsLine() throws {
        let tree = try HTMLTreeBuilder.tree(of: Array("<html>\n<head>\n<meta name=author content=Jane>".utf8))
        let field = try #require(DeclaredFields(of: tree)[.author].first)
        #expect(field.line == 3)
        #expect(tree[field.node].tag == .meta)
    }

    // MARK: - JSON-LD

    @Test func readsAnArticleOfJSONLD() throws {
        let page = script(
            """
            {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A &amp; B",
             "author": [{"@type": "Person", "name": "Jane Doe"}, {"@type": "Organization", "name": "Wire"}, "John Roe"],
             "datePublished": "2020-01-02", "dateModified": "2020-01-03", "publisher": {"@type": "Organization", "name": "Paper"},
             "mainEntityOfPage": {"@type": "WebPage", "@id": "https://x.example/a"}, "inLanguage": "en",
             "articleBody": "One.\\nTwo.", "isAccessibleForFree": false}
            """)
        let declared = try declared(page)
        #expect(try fields(.title, page) == ["json-ld NewsArticle.headline: A & B"])
        #expect(declared[.author].map(\.value) == ["Jane Doe", "Wire", "John Roe"])
        #expect(declared[.author].map(\.entity) == [.person, .organization, nil])
        #expect(declared[.author].first?.source.detail == "NewsArticle.author.name")
        #expect(declared[.datePublished].map(\.value) == ["2020-01-02"])
        #expect(declared[.dateModified].map(\.value) == ["2020-01-03"])
        #expect(declared[.publisher].map(\.value) == ["Paper"])
        #expect(declared[.url].map(\.value) == ["https://x.example/a"])
        #expect(declared[.body].map(\.value) == ["One.\nTwo."])
        #expect(declared[.isAccessibleForFree].map(\.value) == ["false"])
        #expect(Set(declared[.author].map(\.group)).count == 1)
        #expect(declared.findings.isEmpty)
    }

    @Test func followsReferencesThroughAGraphAndAcrossScripts() throws {
        let page =
            script(
                """
                {"@graph": [{"@type": "Article", "headline": "T", "author": {"@id": "#jane"}, "publisher": {"@id": "#paper"}},
                {"@type": ["Person"], "@id": "#jane", "name": "Jane Doe"}]}
                """) + script(##"[{"@type": "Organization", "@id": "#paper", "name": "Paper"}]"##)
        let declared = try declared(page)
        #expect(declared[.author].map(\.value) == ["Jane Doe"])
        #expect(declared[.author].first?.entity == .person)
        #expect(declared[.publisher].map(\.value) == ["Paper"])
    }

    @Test func whatAListOrACrumbDescribesIsNotThePages() throws {
        let page = script(
            """
            [{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Other"}]},
             {"@type": "BreadcrumbList", "name": "Crumbs"}, {"@type": "https://schema.org/BlogPosting", "headline": "Own"}]
            """)
        #expect(try fields(.title, page) == ["json-ld BlogPosting.headline: Own"])
    }

    @Test func severalArticlesAreSeveralGroups() throws {
        let declared = try declared(script(#"[{"@type":"Article","headline":"A"},{"@type":"Article","headline":"B"}]"#))
        #expect(Set(declared[.title].map(\.group)).count == 2)
    }

    @Test func flawedJSONKeepsItsDateWithAFinding() throws {
        let declared = try declared(
            "\n" + script("{\"@type\":\"Article\",\"headline\":\"a\\ud800\",\"datePublished\":\"2020\",}"))
        #expect(declared[.datePublished].map(\.value) == ["2020"])
        #expect(declared.findings.map(\.code) == ["json-ld-flawed"])
        #expect(declared.findings.first?.line == 2)
        #expect(
            try self.declared(script("not json")).findings.first?.message
                == "a JSON-LD script is not JSON and is passed over")
    }

    @Test func fieldsStandInTheirOrderOnThePage() throws {
        let page = "<title>1</title>" + script(#"{"@type":"Article","headline":"2"}"#) + "<h1>3</h1>"
        #expect(try declared(page)[.title].map(\.value) == ["1", "2", "3"])
    }

    // MARK: - Microdata, RDFa, classes

    @Test(arguments: [
        Case(
            """
            <div itemscope itemtype="https://schema.org/Article"><h2 itemprop="name headline">T</h2>
            <span itemprop=author itemscope itemtype="https://schema.org/Person">By <a itemprop="url" href=x><b itemprop=name>Jane</b></a></span>
            </div>
            """, .author, "itemprop Article.author.name: Jane"),
        Case(
            "<div itemscope itemtype='http://schema.org/Article'><meta itemprop=datePublished content=2020>",
            .datePublished,
            "itemprop Article.datePublished: 2020"),
        Case(
            "<div itemscope itemtype=//schema.org/NewsArticle><time itemprop=datePublished datetime=2020>x</time>",
            .datePublished,
            "itemprop NewsArticle.datePublished: 2020"),
        Case("<span itemprop=author>Jane</span>", .author, "itemprop author: Jane"),
        Case("<span itemprop=author itemscope>Jane</span>", .author, "itemprop author: Jane"),
        Case("<div itemscope itemtype=https://schema.org/ImageObject><span itemprop=name>Pic</span></div>", .title),
        Case("<div itemprop=articleBody><p>Text</p></div>", .body, "itemprop articleBody: "),
        Case("<span property=schema:headline>T</span>", .title, "property schema:headline: T"),
        Case("<time datetime=2020-01-02 pubdate>x</time>", .datePublished, "time pubdate: 2020-01-02"),
        Case(
            "<time class='entry-date published updated' datetime=2020>x</time>", .date,
            "time class=entry-date published updated: 2020"),
        Case("<time class=published datetime=2020>x</time>", .datePublished, "time class=published: 2020"),
        Case("<time class=updated datetime=2020>x</time>", .dateModified, "time class=updated: 2020"),
        Case("<time>June 3, 2020</time>", .date, "time: June 3, 2020"),
        Case("<a rel='author external' href=/jane>Jane</a>", .author, "a rel=author: Jane"),
        Case("<a href=https://x.example/author/jane/>Jane</a>", .author, "a href /author/: Jane"),
        Case("<p class='byline small'>By Jane</p>", .author, "class byline: By Jane"),
        Case("<p class='article__byline-text'>By Jane</p>", .author, "class article__byline-text: By Jane"),
        Case("<p data-testid=byline>By Jane</p>", .author, "class data-testid=byline: By Jane"),
        Case("<p id=post-author-21>By Jane</p>", .author, "class #post-author-21: By Jane"),
        Case("<address>Jane</address>", .author, "class address: Jane"),
        Case("<p>June 3, 2020</p>", .date, "text of p: June 3, 2020"),
        Case("<p>Published on 03.06.2020</p>", .datePublished, "text of p: Published on 03.06.2020"),
        Case("<p>Updated: <b>3. Juni 2020</b></p>", .date, "text of b: 3. Juni 2020"),
        Case("<p>© 2020 Paper, 12 Long Street</p>", .date),
        Case("<p>The 3 wars of 2020 were fought by people who had never seen each other.</p>", .date),
        Case("<p class=posted-on>June 3</p>", .datePublished, "class posted-on: June 3"),
        Case("<p class=last-update>June 3</p>", .date),
        Case("<h2 class=entry-title>T</h2>", .title, "class entry-title: T"),
        Case("<p>In <a href='https://www.globalresearch.ca/region/usa'>USA</a></p>", .region, "a href /region/: USA"),
        Case(
            "<a href='/theme/us-nato-war-agenda/'>US NATO War Agenda</a>", .theme, "a href /theme/: US NATO War Agenda"),
        Case(
            "<a href='/indepthreport/iraq-report?x=1'>IRAQ REPORT</a>", .inDepthReport,
            "a href /indepthreport/: IRAQ REPORT"),
        Case("<a href='/region/'>All</a>", .region),
    ])
    func readsTheBody(_ example: Case) throws {
        #expect(try fields(example.name, example.page) == example.expected)
    }

    @Test func anAuthorsBoxIsReadFromItsHeadAndALargeContainerNotAtAll() throws {
        func box(_ count: Int) -> String {
            "<div class=author-box><p>Jane Doe</p>" + String(repeating: "<p>Words about her.</p>", count: count)
                + "</div>"
        }
        let value = try #require(try declared(box(40))[.author].first?.value)
        #expect(value.hasPrefix("Jane Doe Words about her."))
        #expect(value.utf8.count <= 300)
        #expect(try declared(box(150))[.author].isEmpty)
    }

    // MARK: - Traps

    @Test func theListOfFieldsIsBoundedWithAFinding() throws {
        let declared = try declared(String(repeating: "<meta name=author content=Jane>", count: 10_000))
        #expect(declared.fields.count == DeclaredFields.most)
        #expect(declared.findings.map(\.code) == ["declared-fields-dropped"])
    }

    @Test func nestedItemsTakeNoLongTime() throws {
        let page = String(
            repeating: "<b itemprop=author itemscope class=author property=author rel=author>x", count: 20_000)
        let taken = try ContinuousClock().measure { _ = try declared(page) }
        #expect(taken < .seconds(20))
    }

    @Test func longValuesAreCut() throws {
        let declared = try declared("<meta name=author content='\(String(repeating: "é", count: 50_000))'>")
        #expect(declared.fields.allSatisfy { $0.value.utf8.count <= DeclaredFields.longestValue + 2 })
    }
}
