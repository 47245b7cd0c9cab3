/// Fields by the names of meta tags, as `name`, `property` or `itemprop` has them.
enum MetaNames {
    struct Meaning: Sendable {
        let name: DeclaredField.Name
        let kind: DeclaredField.Source.Kind
    }

    /// The field that a tag of this name declares. Publishers make up names of their own for the day, as
    /// "w-published-date", which is believed less.
    static func meaning(of name: borrowing Span<UInt8>) -> Meaning? {
        if let known = table[name] { return known }
        guard name.firstOffset(ofWord: "pub") != nil,
            name.firstOffset(ofWord: "date") != nil || name.firstOffset(ofWord: "time") != nil,
            name.firstOffset(ofWord: "last") == nil
        else { return nil }
        return Meaning(name: .date, kind: .meta)
    }

    private static let table = ByteTable<Meaning>(
        rows.flatMap { row in
            TableLines.words(row.names).map { ($0, Meaning(name: row.name, kind: row.kind)) }
        })

    /// From ogp.me, the DCMI terms, Google Scholar's and Highwire's tags, Parse.ly's and Sailthru's documentation, and
    /// from pages. Case does not count.
    private static let rows: [(name: DeclaredField.Name, kind: DeclaredField.Source.Kind, names: String)] = [
        (.title, .openGraph, "og:title"),
        (.url, .openGraph, "og:url"),
        (.siteName, .openGraph, "og:site_name"),
        (.description, .openGraph, "og:description"),
        (.language, .openGraph, "og:locale"),
        (.author, .openGraph, "og:author og:article:author"),
        (
            .datePublished, .openGraph,
            "og:pubdate og:published_time og:publish_date og:article:published_time og:published og:release_date"
        ),
        (.dateModified, .openGraph, "og:updated_time og:modified_time og:article:modified_time"),

        (.title, .articleTag, "article:title"),
        (.author, .articleTag, "article:author article:author_name book:author article:author:name"),
        (.datePublished, .articleTag, "article:published_time article:published article:published_date"),
        (.dateModified, .articleTag, "article:modified_time article:modified article:updated_time"),
        (.publisher, .articleTag, "article:publisher"),

        (.title, .dublinCore, "dc.title dcterms.title dc:title dcterms:title dcsext.title"),
        (
            .author, .dublinCore,
            "dc.creator dcterms.creator dc:creator dcterms:creator dc.contributor dc.creator.name dc.creator.author"
        ),
        (.publisher, .dublinCore, "dc.publisher dcterms.publisher dc:publisher dcterms:publisher"),
        (
            .datePublished, .dublinCore,
            "dc.date.issued dcterms.issued dcterms.available dcterms:issued dc.date.published dc:issued"
        ),
        (
            .date, .dublinCore,
            "dc.date dcterms.date dc:date dcterms:date dcterms.created dc.date.created dcterms:created"
        ),
        (.dateModified, .dublinCore, "dcterms.modified dc.date.modified dcterms:modified"),
        (.language, .dublinCore, "dc.language dcterms.language dc:language"),
        (.description, .dublinCore, "dc.description dcterms.description dcterms.abstract dc:description"),
        (.url, .dublinCore, "dc.identifier dcterms.identifier dc.identifier.uri"),

        (.title, .citation, "citation_title eprints.title bepress_citation_title prism.title"),
        (.author, .citation, "citation_author citation_authors eprints.creators_name bepress_citation_author"),
        (
            .datePublished, .citation,
            "citation_publication_date citation_date citation_online_date prism.publicationdate"
        ),
        (.publisher, .citation, "citation_publisher citation_journal_title citation_newspaper prism.publicationname"),
        (.language, .citation, "citation_language"),
        (.url, .citation, "citation_public_url citation_fulltext_html_url citation_abstract_html_url"),
        (.description, .citation, "citation_abstract"),

        (.title, .parsely, "parsely-title"),
        (.author, .parsely, "parsely-author"),
        (.datePublished, .parsely, "parsely-pub-date"),
        (.url, .parsely, "parsely-link"),

        (.title, .sailthru, "sailthru.title"),
        (.author, .sailthru, "sailthru.author"),
        (.datePublished, .sailthru, "sailthru.date"),
        (.description, .sailthru, "sailthru.description"),

        (.title, .twitter, "twitter:title"),
        (.description, .twitter, "twitter:description"),
        (.url, .twitter, "twitter:url"),
        (.author, .twitter, "twitter:creator"),
        (.siteName, .twitter, "twitter:site"),

        (.title, .meta, "title headline hdl article_title content_title page_title"),
        (
            .author, .meta,
            "author authors byl byline creator article_author article.author cxenseparse:author rbauthors "
                + "cmsauthor content_author fediverse:creator writer bt:author dcsext.author shareaholic:article_author_name"
        ),
        (
            .datePublished, .meta,
            "pubdate publishdate publish_date publish-date publication_date published datepublished "
                + "article_date_original originalpublicationdate cxenseparse:publishtime article.published "
                + "displaydate article:post_date published_at rnews:datepublished date_published dateposted iso-8601-publish-date "
                + "first_published ptime article_publish_time gentics.release bt:pubdate date.release date-published pub_date "
                + "publication-date publicationdate published-date published_time publisheddate publishtime "
                + "shareaholic:article_published_time"
        ),
        (.date, .meta, "date created datecreated timestamp release_date issued pdate sdate"),
        (
            .dateModified, .meta,
            "updated last-modified lastmod lastmodified modified datemodified revised article_date_updated dateupdated "
                + "article.updated updated_time"
        ),
        (.siteName, .meta, "application-name site_name sitename apple-mobile-web-app-title"),
        (.publisher, .meta, "publisher copyright source news_source"),
        (.language, .meta, "language content-language"),
        (.description, .meta, "description abstract excerpt lead"),
        (.url, .meta, "url canonical page_url identifier-url"),
        (.isAccessibleForFree, .meta, "article:content_tier"),
    ]

    /// Fields by an element's `itemprop`, or by RDFa's `property` without its prefix.
    static let properties = ByteTable<DeclaredField.Name>([
        ("headline", .title), ("name", .title), ("title", .title),
        ("author", .author), ("creator", .author), ("datepublished", .datePublished), ("datecreated", .date),
        ("issued", .datePublished), ("created", .date), ("date", .date), ("dateline", .date),
        ("datemodified", .dateModified), ("modified", .dateModified), ("publisher", .publisher),
        ("sourceorganization", .publisher), ("copyrightholder", .publisher), ("url", .url),
        ("mainentityofpage", .url), ("inlanguage", .language), ("language", .language),
        ("description", .description), ("articlebody", .body), ("isaccessibleforfree", .isAccessibleForFree),
    ])
}
