import Articles

/// For each field what counts more than what, for pastes and pages, with the figure or the reason that put it there.
///
/// Between two kinds nothing but the order decides; of one kind the value nearest to the headline, then the first. What
/// no order can say (a heading that agrees with a declared title, a fuller name, an address that contradicts a date) is
/// asked before, by functions named for what they ask: ``TitleChoice``, ``AuthorChoice``, ``DateChoice``,
/// ``DeclaredOrPrinted``, ``OutletChoice``.
extension EvidenceOrder {
    static let title = EvidenceOrder(
        field: .title,
        rows: [
            Row(
                .heading, "a first heading", .headingTitle, .high,
                because: "readers see it; declared titles were often written for search engines"),
            Row(.frontMatter, "front matter", because: "somebody's word for this very copy"),
            Row(.titleLabel, "a line that is labelled as the title", because: "it says what it is"),
            Row(
                .lesserHeading, "a heading", .headingTitle, .medium,
                because: "readers see it; but every section has one, so it comes into question only where it agrees"),
            Row(
                .titleElement, "the <title>", .declared, .low,
                because: "with the site's name taken off it is the page's title, and every page has one"),
            Row(
                .openGraph, "Open Graph", .declared, .medium,
                because: "made for this page, though shortened to be shared"),
            Row(.metaTag, "a meta tag", .declared, .medium, because: "catalogues read it; few pages have one"),
            Row(
                .articleObject, "the article’s JSON-LD", .declared, .medium,
                because: "filled in by machine, and cut to the length that search engines show"),
            Row(.twitterCard, "a Twitter card", .declared, .low, because: "written to be shared"),
            Row(.titleBeforeByline, "the words before a byline", because: "the byline ends them"),
            Row(.firstLine, "the first line", because: "nothing but its place speaks for it"),
            Row(
                .mailSubject, "a mail’s subject",
                because: "whoever handed the text on may have written it; a title only where the text prints none"),
        ])

    /// Measured of pages: each place by the headline and each declaration was right in 89 to 100 of 100 pages that have
    /// it, those outside of the header in 81 to 95.
    static let authors = EvidenceOrder(
        field: .authors,
        rows: [
            Row(.citationTag, "citation_author", .declared, .high, because: "journals list all authors"),
            Row(
                .frontMatter, "front matter",
                because: "somebody's word for this very copy; a user's name only where the text prints nobody"),
            Row(
                .markedByHeadline, "a marked byline", .marked, .high,
                because: "readers see it, and the mark says whose it is"),
            Row(.byline, "a byline", .byline, .high, because: "readers see it"),
            Row(
                .articleObject, "the article’s JSON-LD", .declared, .high,
                because: "sites fill it in by machine, with accounts of editors too"),
            Row(
                .pageObject, "the page’s JSON-LD", .declared, .medium,
                because: "written for the page, where a tag may be the template's"),
            Row(
                .metaTag, "a meta tag for authors", .declared, .high,
                because: "made for the field, but often the template's"),
            Row(.articleTag, "article:author", .declared, .medium, because: "meant for an address; some write a name"),
            Row(
                .twitterCard, "“Written by” of a Twitter card", .declared, .medium,
                because: "the account that put the text there"),
            Row(.microdata, "microdata", .declared, .medium, because: "may be that of a comment or of another article"),
            Row(
                .markedElsewhere, "a marked name elsewhere", .marked, .medium,
                because: "81 to 95 of 100: the author's box under the article, or another article's"),
            Row(
                .nameByHeadline, "a name by the headline", .nameBeforeDate, .low,
                because: "only a date, an outlet or a role beside it speaks for it"),
            Row(
                .bylineElsewhere, "a byline elsewhere", .byline, .low,
                because: "81 to 95 of 100: it may be another article's"),
            Row(
                .namedAfterText, "who is named under the text",
                because: "says whose other articles there are, or who printed it first"),
        ])

    /// The day that a page prints by its headline was right more often than the one that it declares, since publishers
    /// set the declared one anew when they republish.
    static let date = EvidenceOrder(
        field: .date,
        rows: [
            Row(
                .citationTag, "citation_publication_date", .declared, .high,
                because: "journals print the days of receipt and acceptance beside it"),
            Row(.frontMatter, "front matter", because: "somebody's word for this very copy"),
            Row(.publishersDate, "the date beside the publisher", because: "what was printed elsewhere has other days"),
            Row(
                .dateByHeadline, "a date by the headline", .date, .high,
                because: "right more often than the declared one; “Published” before it is worth six lines of distance"),
            Row(
                .publishedElsewhere, "a date marked as of publication", .marked, .medium,
                because: "it says what it is, but may be another article's"),
            Row(
                .articleObject, "the article’s JSON-LD", .declared, .high,
                because: "set anew where a text is republished"),
            Row(
                .metaTag, "a meta tag of publication", .declared, .high, because: "set anew where a text is republished"
            ),
            Row(.microdata, "microdata", .declared, .high, because: "may be that of a box beside the article"),
            Row(
                .pageObject, "the page’s JSON-LD", .declared, .medium,
                because: "the day of the page, not of the article"),
            Row(.dateAside, "a date in the header", .date, .low, because: "in a zone that may be another's"),
            Row(.unnamedMetaTag, "a meta tag", .declared, .medium, because: "it does not say which date"),
            Row(
                .sourcesDate, "the date beside another outlet",
                because: "the day of another print, but an article's day where there is no other"),
            Row(
                .dateOfChange, "the date of a change in the header", .date, .low,
                because: "later than publication; a finding says so"),
            Row(
                .otherObject, "JSON-LD of creation or upload", .declared, .low,
                because: "the day of a picture or a recording as well"),
            Row(
                .markedElsewhere, "a date marked elsewhere", .marked, .low,
                because: "anything on the page may bear a date"),
            Row(
                .onlyDate, "the only date in a line of its own", .date, .low,
                because: "nothing but that it is the only one speaks for it"),
            Row(
                .pageAddress, "the page’s address", .address, .medium,
                because: "right on all of 53 pages that have one, but a day may be missing: alone it beats nothing"),
        ])

    static let publisher = EvidenceOrder(
        field: .publisher,
        rows: [
            Row(.openGraph, "the site’s name", .declared, .high, because: "the site's own name for itself"),
            Row(
                .citationTag, "the journal’s name", .declared, .high,
                because: "where a publishing house has many journals"),
            Row(
                .articleObject, "the article’s publisher", .declared, .high, because: "often the company, not the paper"
            ),
            Row(.siteObject, "the site’s JSON-LD", .declared, .high, because: "often the program's name for the site"),
            Row(.metaTag, "a meta tag", .declared, .high, because: "often the company, not the paper"),
            Row(.frontMatter, "front matter", because: "somebody's word for this very copy"),
            Row(
                .copiedFrom, "the site that it was copied from",
                because: "where this copy stood; of two the first is a film's or a picture's over the article"),
            Row(
                .datedPrintForm, "Global Research’s line with a date",
                because: "its print form ends the header so, whoever printed the text first"),
            Row(.outletAfterByline, "the outlet after the byline", because: "whom the author wrote it for"),
            Row(
                .aroundPublishedBy, "the masthead over “published by”",
                because: "“published by” says under another's masthead where the text was printed first"),
            Row(
                .outletAndDate, "an outlet with a date",
                because: "the day says of which print it speaks, unless the article's own stands over it"),
            Row(.masthead, "a masthead", because: "the page's head, over whatever it carries"),
            Row(.printForm, "Global Research’s line", because: "its print form's, though without a date"),
            Row(.notice, "a notice of the outlet", because: "who prints a notice of itself prints the page"),
            Row(.outletLine, "an outlet’s line", because: "may as well be where the text was printed first"),
        ])

    static let originalSource = EvidenceOrder(
        field: .originalSource,
        rows: [
            Row(
                .sourceSentence, "a sentence about the source",
                because: "it says that this is where the text was printed first"),
            Row(.sourceLabel, "a line about the source", because: "“source” may be a picture's"),
            Row(.outletLine, "another outlet’s line", because: "an outlet that is not the publisher printed it before"),
        ])

    static let url = EvidenceOrder(
        field: .url,
        rows: [
            Row(.canonicalLink, "rel=canonical", .declared, .high, because: "made to be the one address of the page"),
            Row(
                .openGraph, "og:url", .declared, .high, because: "made to be shared, with what counts readers at times"),
            Row(
                .savedFrom, "the address it was saved from", .declared, .medium,
                because: "may say what was searched or who was reading"),
            Row(.frontMatter, "front matter", because: "somebody's word for this very copy"),
            Row(.printedAddress, "a printed address", because: "may be where the text points to"),
        ])

    static let language = EvidenceOrder(
        field: .language,
        rows: [
            Row(.words, "the words", because: "a template's line is the same for every language"),
            Row(.frontMatter, "front matter", because: "believed where the words are too few or too mixed"),
        ])

    static let deck = EvidenceOrder(
        field: .deck,
        rows: [
            Row(.linesUnderTitle, "the lines under the title", because: "text that must not be lost"),
            Row(
                .frontMatter, "front matter",
                because: "a summary of whoever kept the text; beside printed lines an extra"),
        ])
}
