/// The rules by which values are found, by the names that stand in a record's evidence.
enum Rule: String, Sendable, CaseIterable {
    // Title and the lines under it
    case headingTitle = "heading"
    case firstLine = "first-line"
    case titleBeforeByline = "title-before-byline"
    case mailSubject = "mail-subject"
    case linesUnderTitle = "lines-under-title"
    case attributedQuotation = "attributed-quotation"
    // Bylines
    case byline
    case nameBeforeDate = "name-before-date"
    case nameBeforeOutlet = "name-before-outlet"
    case nameAlone = "name-alone"
    case roleLine = "role-line"
    // Dates and outlets
    case outletAndDate = "outlet-and-date"
    case date
    case publishedBy = "published-by"
    case copiedFrom = "copied-from"
    case outletBehindByline = "outlet-behind-byline"
    case outletLine = "outlet-line"
    case sourceLine = "source-line"
    case sourceSentence = "source-sentence"
    case noticeNamesOutlet = "notice-names-outlet"
    case firstPublished = "first-published"
    // Labels and notices
    case label
    case notice
    case biography
    case editorsNote = "editors-note"
    // Declarations over the first line of a text
    case frontMatter = "front-matter"
    // The body
    case paragraph
    // Web pages: their declarations, their marks, their addresses
    case declared
    case marked
    case address
}
