import Articles

/// The kinds of findings, by the codes that stand in a record.
enum FindingCode: String, Sendable, CaseIterable {
    // Decoding
    case nulReplaced = "nul-replaced"
    case controlCharacters = "control-characters"
    case c1Repaired = "c1-repaired"
    case noBreakSpaces = "no-break-spaces"
    case zeroWidthRemoved = "zero-width-removed"
    case softHyphensRemoved = "soft-hyphens-removed"
    case looksDoubleEncoded = "looks-double-encoded"
    case undecodableBytes = "undecodable-bytes"
    case encodingUncertain = "encoding-uncertain"
    case encodingUnknown = "encoding-unknown"
    case encodingMisdeclared = "encoding-misdeclared"
    case encodingGuessed = "encoding-guessed"
    case referencesRead = "references-read"
    case escapesRead = "escapes-read"
    case transferEncodingRead = "transfer-encoding-read"
    case gzipIncomplete = "gzip-incomplete"
    // The markup of web pages
    case attributesDropped = "attributes-dropped"
    case unclosedComment = "unclosed-comment"
    case unclosedElement = "unclosed-element"
    case unclosedTag = "unclosed-tag"
    case unclosedQuotation = "unclosed-quotation"
    // Declarations of web pages
    case jsonLdFlawed = "json-ld-flawed"
    case declaredFieldsDropped = "declared-fields-dropped"
    case bodyDeclaredOnly = "body-declared-only"
    // Declarations of texts
    case frontMatterFlawed = "front-matter-flawed"
    case frontMatterUnread = "front-matter-unread"
    case otherTitleDeclared = "other-title-declared"
    case otherAuthorsDeclared = "other-authors-declared"
    // The record
    case noTitle = "no-title"
    case titleUncertain = "title-uncertain"
    case deckOfParagraphs = "deck-of-paragraphs"
    case remarkOverTitle = "remark-over-title"
    case noAuthor = "no-author"
    case noDate = "no-date"
    case noPublisher = "no-publisher"
    case languageUncertain = "language-uncertain"
    case emptyLabel = "empty-label"
    case authorFromNameAlone = "author-from-name-alone"
    case authorFromArticlesBy = "author-from-articles-by"
    case authorFromFirstPublication = "author-from-first-publication"
    case dateUncertain = "date-uncertain"
    case dateAmbiguous = "date-ambiguous"
    case secondDate = "second-date"
    case pageBreakJoined = "page-break-joined"
    case pageFurnitureLeftOut = "page-furniture-left-out"
    case columnsInterleaved = "columns-interleaved"
    case hardWrapJoined = "hard-wrap-joined"
    case hyphenationUndone = "hyphenation-undone"
    case printedTwice = "printed-twice"
    case unreadLine = "unread-line"
    case mayHoldAnotherArticle = "may-hold-another-article"
    case dateOfChange = "date-of-change"
    case otherDateDeclared = "other-date-declared"
    case oneOfSeveral = "one-of-several"
    case articleUncertain = "article-uncertain"
    case mayBeList = "may-be-list"
    case mayBeCut = "may-be-cut"
    case keptAnyway = "kept-anyway"
    // The file's format
    case databaseExport = "database-export"
    case keptAsText = "kept-as-text"
    case mailbox = "mailbox"

    /// The words for a text that has no other date than that of a change.
    static let onlyChanged = "the page says only when it was changed, not when it was published"

    static func unread(_ date: String, at line: Int?) -> Finding {
        if YearlessDate.covers(Tokenizer.tokens(of: date, atMost: 24)) {
            return dateUncertain.at(line, "“\(date)” says no year")
        }
        return dateUncertain.at(line, "“\(date)” is no day or month of the calendar, or may be read as two")
    }

    func at(_ line: Int?, _ message: String) -> Finding { Finding(code: rawValue, line: line, message: message) }
}
