public import Articles

/// One article of an input: its record, and the fate of each of its lines.
public struct ParsedArticle: Sendable {
    public let article: Article
    /// The article's bytes in the input: all of it, or its slice.
    public let bytes: Range<Int>
    /// The article's lines; in a text, their bytes joined together are the article's bytes. Made anew each time
    /// that they are asked for.
    public var lines: [InspectedLine] { inspect() }
    /// A web page's candidates for its title, authors, date, publisher and address, the chosen first. Made anew each
    /// time that they are asked for.
    public var candidates: [Candidate] { weigh() }

    /// How the header was arranged; nil where no line is left for one. Made anew each time that it is asked for.
    public var arrangement: HeaderArrangement? { arrange() }

    private let inspect: @Sendable () -> [InspectedLine]
    private let weigh: @Sendable () -> [Candidate]
    private let arrange: @Sendable () -> HeaderArrangement?

    public init(
        article: Article, bytes: Range<Int>, lines: @autoclosure @escaping @Sendable () -> [InspectedLine],
        candidates: @autoclosure @escaping @Sendable () -> [Candidate] = [],
        arrangement: @autoclosure @escaping @Sendable () -> HeaderArrangement? = nil
    ) {
        self.article = article
        self.bytes = bytes
        inspect = lines
        weigh = candidates
        arrange = arrangement
    }
}

/// A value that a page offers for a field of its record, and the outcome.
public struct Candidate: Hashable, Sendable {
    /// The record's field: "title", "authors", "date", "publisher", "url".
    public let field: String
    public let value: String
    /// Where the page says it.
    public let place: Citation
    /// "chosen", or why another one was: "the site’s name", "stands farther from the headline".
    public let outcome: String

    public init(field: String, value: String, place: Citation, outcome: String) {
        self.field = field
        self.value = value
        self.place = place
        self.outcome = outcome
    }
}

/// A line of an article's source and the one part of the record that it belongs to.
public struct InspectedLine: Hashable, Sendable {
    /// Counted from 1 in the article; in a web page the source's line on which the element begins.
    public let number: Int
    /// The line's bytes in the article's own bytes, with its line ending; nil in a web page.
    public let bytes: Range<Int>?
    /// The element that shows the line, in a web page: "html > body > article > p[2]".
    public let path: String?
    /// The line as decoded, without its line ending.
    public let text: String
    public let part: Part
    /// The values that stand in the line, in their order.
    public let values: [Value]

    /// A value's place in a line.
    public struct Value: Hashable, Sendable {
        /// The record's field: "title", "authors", "notices.copyright".
        public let field: String
        /// UTF-8 offsets in the line's text.
        public let range: Range<Int>

        public init(field: String, range: Range<Int>) {
            self.field = field
            self.range = range
        }
    }

    public init(
        number: Int, bytes: Range<Int>?, path: String? = nil, text: String, part: Part, values: [Value] = []
    ) {
        self.number = number
        self.bytes = bytes
        self.path = path
        self.text = text
        self.part = part
        self.values = values
    }
}

/// A line's part in its article; each line has exactly one.
public enum Part: String, Hashable, Sendable, CaseIterable {
    /// The text's declarations of itself, with all of their marks.
    case frontMatter
    // The header
    case masthead, title, deck, epigraph, byline, date, outlet, originalSource, region, theme, inDepthReport, url
    /// A label with nothing after it.
    case emptyLabel
    case extra, editorsNote, biography, firstPublished
    // The body
    case paragraph, heading, quotation, listItem, caption, note
    // The notices
    case copyright, articlesBy, disclaimer, fairUse, contact
    // Parts of the page and not of the article
    /// The lines that carried the article here: a mail's head, the sender's remark, an archive's banner.
    case wrapper
    case promotion, navigation, separator
    /// A line that print sets on each page: its number, a running head, the address and the day that a browser adds.
    case pageFurniture
    /// A text that a bad conversion printed twice; the other copy is kept.
    case repetition
    case blank
}
