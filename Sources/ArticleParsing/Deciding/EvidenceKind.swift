/// The kind of evidence on which a candidate rests: where its source says so.
///
/// One list for pastes and pages. Which kind counts more for a field stands in its ``EvidenceOrder``, and nowhere else.
public enum EvidenceKind: String, Sendable, CaseIterable {
    // Declarations of a paste
    case frontMatter
    // Declarations of a page
    /// `<meta name=citation_author>` and its like, as journals have them.
    case citationTag
    /// JSON-LD of an article.
    case articleObject
    /// JSON-LD of a page: written for the page, where a tag may be the template's.
    case pageObject
    /// JSON-LD of a site.
    case siteObject
    /// JSON-LD of anything else, and the days of creation and upload.
    case otherObject
    /// A tag that is made for the field: `<meta name=author>`, `article:published_time`, `dc.title`, `parsely-title`.
    case metaTag
    /// `<meta name=date>`, `dc.date`: they do not say which date.
    case unnamedMetaTag
    /// `article:author`, where it is no address.
    case articleTag
    /// `og:title`, `og:site_name`, `og:url`
    case openGraph
    /// `twitter:title`, and “Written by” of such a card.
    case twitterCard
    case titleElement
    case microdata
    /// `<link rel=canonical>`
    case canonicalLink
    /// Where the page was saved from, which may say what was searched or who was reading.
    case savedFrom
    /// The day in the page's address.
    case pageAddress
    // Titles that are shown
    /// An `<h1>`; in a text the heading over the byline.
    case heading
    /// An `<h2>` or `<h3>`, or an element whose class says “headline” or “title”.
    case lesserHeading
    /// “Title: …”
    case titleLabel
    /// “Storm shuts the harbour, by Jane Doe”
    case titleBeforeByline
    /// The first line of a text that is no other part of its header.
    case firstLine
    case mailSubject
    // Authors that are shown
    /// By the headline, marked by rel=author, microdata, a class or a link to the author's page.
    case markedByHeadline
    /// By the headline, “By Jane Doe”.
    case byline
    /// By the headline, nothing but a name, where a date, an outlet or a role beside it speaks for it.
    case nameByHeadline
    /// Marked outside of the header: the author's box under the article. Of dates any that is marked.
    case markedElsewhere
    /// “By Jane Doe” under the article.
    case bylineElsewhere
    /// “Articles by: Jane Doe”, and who published the text first.
    case namedAfterText
    // Dates that are shown
    /// The date beside the publisher's name: “The Gazette, 3 June 2014”.
    case publishersDate
    /// In a line or a marked element by the headline.
    case dateByHeadline
    /// Marked or labelled as the day of publication, outside of the header.
    case publishedElsewhere
    /// In the header, but far from the headline or in a zone that may be another's.
    case dateAside
    /// The date beside the name of another outlet than the publisher.
    case sourcesDate
    /// The day of a change.
    case dateOfChange
    /// The only day in a line of its own.
    case onlyDate
    // Outlets that are printed
    /// “from The Mirror Website”
    case copiedFrom
    /// “Global Research, June 17, 2014”: the line that closes the header of its print form.
    case datedPrintForm
    /// “by Jane Doe, The Gazette:”
    case outletAfterByline
    /// The masthead or address over a line that says “published by” another outlet.
    case aroundPublishedBy
    /// “The Gazette, 3 June 2014”
    case outletAndDate
    case masthead
    /// Global Research's line without a date.
    case printForm
    /// “The Gazette holds the copyright”: a notice that the outlet prints of itself.
    case notice
    /// A line that names an outlet and nothing else.
    case outletLine
    /// “The original source of this article is The Gazette”
    case sourceSentence
    /// “Source: The Gazette”
    case sourceLabel
    // Other values
    /// An address that is printed with the text.
    case printedAddress
    /// The lines under the title.
    case linesUnderTitle
    /// The words of the body.
    case words
}

extension EvidenceKind {
    /// Whether a page says so without showing it.
    var isDeclared: Bool {
        switch self {
        case .citationTag, .articleObject, .pageObject, .siteObject, .otherObject, .metaTag, .unnamedMetaTag,
            .articleTag, .openGraph, .twitterCard, .titleElement, .microdata, .canonicalLink, .savedFrom:
            true
        case .frontMatter, .pageAddress, .heading, .lesserHeading, .titleLabel, .titleBeforeByline, .firstLine,
            .mailSubject, .markedByHeadline, .byline, .nameByHeadline, .markedElsewhere, .bylineElsewhere,
            .namedAfterText, .publishersDate, .dateByHeadline, .publishedElsewhere, .dateAside, .sourcesDate,
            .dateOfChange, .onlyDate, .copiedFrom, .datedPrintForm, .outletAfterByline, .aroundPublishedBy,
            .outletAndDate, .masthead, .printForm, .notice, .outletLine, .sourceSentence, .sourceLabel,
            .printedAddress, .linesUnderTitle, .words:
            false
        }
    }
}
