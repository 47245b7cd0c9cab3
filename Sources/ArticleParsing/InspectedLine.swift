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
