import Articles

/// Where a page can say a value, the best evidence first.
protocol WebEvidence: Hashable, Comparable, CaseIterable, Sendable {
    /// Its name, for those who ask why another value was not chosen: "a heading".
    var phrase: String { get }
    var rule: Rule { get }
    var certainty: Citation.Certainty { get }
}

extension WebEvidence where Self: RawRepresentable, RawValue == Int {
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The evidence for a page's title, before agreement: see ``TitleChoice``.
///
/// Readers see the heading; declared titles were often written for search engines. Agreement of both tells the headline
/// from the heading over a logo. Where no heading agrees, the declared titles come in this order.
enum TitleEvidence: Int, WebEvidence {
    /// An `<h1>`.
    case heading
    /// An `<h2>` or `<h3>`, or an element whose class says "headline" or "title".
    case lesserHeading
    /// `<title>`: with the site's name taken off it is the page's title.
    case titleElement
    case openGraph
    /// citation_title, dc.title, parsely-title and their like.
    case otherMeta
    case articleObject
    case twitter

    var phrase: String {
        switch self {
        case .heading: "a first heading"
        case .lesserHeading: "a heading"
        case .titleElement: "the <title>"
        case .openGraph: "Open Graph"
        case .otherMeta: "a meta tag"
        case .articleObject: "the article’s JSON-LD"
        case .twitter: "a Twitter card"
        }
    }

    var rule: Rule {
        switch self {
        case .heading, .lesserHeading: .headingTitle
        case .titleElement, .openGraph, .otherMeta, .articleObject, .twitter: .declared
        }
    }

    var certainty: Citation.Certainty {
        switch self {
        case .heading: .high
        case .lesserHeading, .openGraph, .otherMeta, .articleObject: .medium
        case .titleElement, .twitter: .low
        }
    }
}

/// The evidence for a page's authors. Measured: each place was right in 89 to 100 of 100 pages that have it, those that
/// stand outside of the header in 81 to 95.
enum AuthorEvidence: Int, WebEvidence {
    /// citation_author: journals list all authors.
    case citation
    /// Under the headline, marked by rel=author, microdata, a class or a link to the author's page: readers see it.
    case markedByHeadline
    /// Under the headline, "By Jane Doe".
    case bylineByHeadline
    /// The author of a JSON-LD article; sites fill it in by machine, with accounts of editors too.
    case articleObject
    /// The author of a JSON-LD page: written for the page, where a tag may be the template's.
    case pageObject
    /// `<meta name=author>`, parsely, sailthru, dc.creator.
    case meta
    /// article:author, where it is no address.
    case articleTag
    /// Yoast's "Written by".
    case twitterLabel
    case microdata
    /// Marked outside of the header: the author's box under the article.
    case markedElsewhere
    /// A line under the headline that is nothing but a name, where a date or a role beside it speaks for it.
    case nameByHeadline
    /// "By Jane Doe" under the article, and lines that the recognizers of texts take for a byline.
    case bylineElsewhere

    var phrase: String {
        switch self {
        case .citation: "citation_author"
        case .markedByHeadline: "a marked byline"
        case .bylineByHeadline: "a byline"
        case .articleObject: "the article’s JSON-LD"
        case .meta: "a meta tag for authors"
        case .articleTag: "article:author"
        case .twitterLabel: "“Written by” of a Twitter card"
        case .microdata: "microdata"
        case .pageObject: "the page’s JSON-LD"
        case .markedElsewhere: "a marked name elsewhere"
        case .nameByHeadline: "a name by the headline"
        case .bylineElsewhere: "a byline elsewhere"
        }
    }

    var rule: Rule {
        switch self {
        case .markedByHeadline, .markedElsewhere: .marked
        case .bylineByHeadline, .bylineElsewhere: .byline
        case .nameByHeadline: .nameBeforeDate
        case .citation, .articleObject, .meta, .articleTag, .twitterLabel, .microdata, .pageObject: .declared
        }
    }

    var certainty: Citation.Certainty {
        switch self {
        case .citation, .markedByHeadline, .bylineByHeadline, .articleObject, .meta: .high
        case .articleTag, .twitterLabel, .microdata, .pageObject, .markedElsewhere: .medium
        case .nameByHeadline, .bylineElsewhere: .low
        }
    }

    /// Whether it says so without showing it.
    var isDeclared: Bool {
        switch self {
        case .citation, .articleObject, .meta, .articleTag, .twitterLabel, .microdata, .pageObject: true
        case .markedByHeadline, .bylineByHeadline, .markedElsewhere, .nameByHeadline, .bylineElsewhere: false
        }
    }
}

/// The evidence for the date of publication.
///
/// The day that a page prints by its headline was right more often than the one that it declares, since publishers set
/// the declared one anew when they republish. A day of a change is the last resort.
enum DateEvidence: Int, WebEvidence {
    /// citation_publication_date: journals print the days of receipt and acceptance beside it.
    case citation
    /// By the headline, in a line or a marked element; "Published" before it is worth six lines of distance.
    case shown
    /// Marked or labelled as published, outside of the header.
    case publishedElsewhere
    /// JSON-LD datePublished of an article.
    case articleObject
    /// article:published_time and its like.
    case meta
    case microdata
    /// JSON-LD datePublished of a page.
    case pageObject
    /// In the header, but far from the headline or in a zone that may be another's.
    case shownAside
    /// `<meta name=date>`, dc.date: they do not say which date.
    case unnamedMeta
    /// The header prints only the day of a change.
    case shownChange
    /// JSON-LD dateCreated, uploadDate, and objects that are no articles.
    case lesserObject
    /// `<time>` or a class "date" anywhere.
    case markedElsewhere
    /// The only day that a page prints in a line of its own.
    case shownElsewhere
    /// The day in the page's address, which also tells the others apart.
    case address

    var phrase: String {
        switch self {
        case .citation: "citation_publication_date"
        case .shown: "a date by the headline"
        case .publishedElsewhere: "a date marked as of publication"
        case .articleObject: "the article’s JSON-LD"
        case .meta: "a meta tag of publication"
        case .microdata: "microdata"
        case .pageObject: "the page’s JSON-LD"
        case .shownAside: "a date in the header"
        case .unnamedMeta: "a meta tag"
        case .shownChange: "the date of a change in the header"
        case .lesserObject: "JSON-LD of creation or upload"
        case .markedElsewhere: "a date marked elsewhere"
        case .shownElsewhere: "the only date in a line of its own"
        case .address: "the page’s address"
        }
    }

    var rule: Rule {
        switch self {
        case .shown, .shownAside, .shownElsewhere, .shownChange: .date
        case .publishedElsewhere, .markedElsewhere: .marked
        case .citation, .articleObject, .meta, .microdata, .pageObject, .unnamedMeta, .lesserObject: .declared
        case .address: .address
        }
    }

    var certainty: Citation.Certainty {
        switch self {
        case .citation, .shown, .articleObject, .meta, .microdata: .high
        case .pageObject, .publishedElsewhere, .unnamedMeta, .address: .medium
        case .shownAside, .shownElsewhere, .shownChange, .lesserObject, .markedElsewhere: .low
        }
    }
}

/// The evidence for the place where a page was published.
enum PublisherEvidence: Int, WebEvidence {
    /// og:site_name: the site's own name for itself.
    case siteName
    /// citation_journal_title.
    case journal
    /// The publisher of a JSON-LD or microdata article.
    case article
    /// The name of a JSON-LD WebSite.
    case siteObject
    /// dc.publisher, citation_publisher, RDFa.
    case otherMeta

    var phrase: String {
        switch self {
        case .siteName: "the site’s name"
        case .journal: "the journal’s name"
        case .article: "the article’s publisher"
        case .siteObject: "the site’s JSON-LD"
        case .otherMeta: "a meta tag"
        }
    }

    var rule: Rule { .declared }
    var certainty: Citation.Certainty { .high }

    init?(_ field: DeclaredField) {
        switch (field.name, field.source.kind) {
        case (.siteName, .openGraph): self = .siteName
        case (.siteName, .jsonLD): self = .siteObject
        case (.publisher, _) where field.source.detail.lowercased() == "citation_journal_title": self = .journal
        case (.publisher, _) where field.isOfArticle && !field.value.hasPrefix("http"): self = .article
        case (.publisher, .dublinCore), (.publisher, .citation): self = .otherMeta
        case (.publisher, .rdfa) where !field.value.hasPrefix("http"): self = .otherMeta
        default: return nil
        }
    }
}

/// The evidence for a page's own address; a relative one counts only beside the page's own.
enum AddressEvidence: Int, WebEvidence {
    case canonical
    case openGraph
    /// Where it was saved from, which may say what was searched or who was reading.
    case saved

    var phrase: String {
        switch self {
        case .canonical: "rel=canonical"
        case .openGraph: "og:url"
        case .saved: "the address it was saved from"
        }
    }

    var rule: Rule { .declared }

    var certainty: Citation.Certainty {
        switch self {
        case .canonical, .openGraph: .high
        case .saved: .medium
        }
    }

    init?(_ field: DeclaredField) {
        guard field.name == .url, field.value.hasPrefix("https://") || field.value.hasPrefix("http://") else {
            return nil
        }
        switch field.source.kind {
        case .relLink where field.source.detail == "canonical": self = .canonical
        case .openGraph: self = .openGraph
        case .saved: self = .saved
        default: return nil
        }
    }
}
