import Articles

/// A line, the part of the article that it is, and the values that begin in it.
struct RecognizedLine: Sendable {
    let line: Line
    /// `paragraph` where no recognizer claims the line: the body is what is left.
    var part: Part
    var values: [Found] = []
}

/// A value that a recognizer read, and where it stands.
struct Found: Hashable, Sendable {
    let value: Value
    let place: Place
    let rule: Rule
    let certainty: Citation.Certainty

    /// A source's possible statements about its article.
    enum Value: Hashable, Sendable {
        case title(String)
        /// Lines that may be the title, where others may be as well, or none.
        case unreadTitle(String, other: String?)
        /// Lines that might be the title, and are not taken for it: those others, or the subject of a mail whose text
        /// prints a title of its own.
        case rivalTitle(String)
        /// The words of whoever handed the text on, which are none of it.
        case remark(String)
        case deck(String)
        case epigraph(String)
        case byline(String)
        case author(Author)
        case date(PartialDate, printed: String)
        /// A date that is none or may be read in two ways: "31.04.2012", "03/04/2012".
        case unreadDate(String)
        /// The day on which the text was changed last: "Updated June 9, 2014".
        case dateOfChange(PartialDate, printed: String)
        /// Words of a header that may be a name, and of which nothing says whose.
        case unread(String)
        case outlet(String, OutletPlace)
        case language(LanguageTag)
        case region(String)
        case theme(String)
        case inDepthReport(String)
        case url(String)
        case extra(label: String, value: String)
        case firstPublished(FirstPublication)
        case biography(String)
        case editorsNote(String)
        case copyright(String)
        case disclaimer(String)
        case fairUse(String)
        case contact(String)
        case articlesBy(Author)

        /// The label and the words of what the record has no field for.
        var extra: (label: String, value: String)? {
            switch self {
            case .extra(let label, let value): (label, value)
            case .remark(let words): ("remark", words)
            default: nil
            }
        }
    }

    /// Where an outlet is named, which decides what it is to the article.
    enum OutletPlace: Hashable, Sendable {
        /// "publisher: The Gazette", in front matter.
        case declared
        /// "from GlobalResearch Website": the site that this copy was taken from.
        case copiedFrom
        /// "Global Research, June 17, 2014", and the date beside it.
        case withDate(PartialDate, printed: String)
        /// "by Jane Doe, The Gazette:".
        case behindByline
        /// A line of its own in the header.
        case alone
        /// A line of its own over the title.
        case masthead
        /// "www.globalresearch.ca contains copyrighted material": a notice that the outlet prints of itself.
        case inNotice
        /// "The original source of this article is …".
        case namedAsOriginal
        /// "Reprinted from The Gazette, 3 May 2014", and the date beside it.
        case namedWithDate(PartialDate, printed: String)
        /// The outlet whose host the article's printed address has.
        case inAddress
    }
}

/// From a place in one line to a place in the same or a later line.
struct Place: Hashable, Sendable {
    /// Index of the first line, and the UTF-8 offset in its text.
    let line: Int
    let start: Int
    /// Index of the last line, and the UTF-8 offset after the last byte.
    let lastLine: Int
    let end: Int

    init(line: Int, _ range: Range<Int>) {
        self.line = line
        start = range.lowerBound
        lastLine = line
        end = range.upperBound
    }

    init(line: Int, start: Int, lastLine: Int, end: Int) {
        self.line = line
        self.start = start
        self.lastLine = lastLine
        self.end = end
    }
}
