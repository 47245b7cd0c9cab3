/// One piece of the body, in reading order.
public struct Block: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        case paragraph, heading, quotation, listItem, caption
        /// A foot or end note.
        case note
    }

    public var kind: Kind
    /// Plain text, without markup; the lines of a preformatted text are parted by line feeds.
    public var text: String
    /// How parts of the text were marked in the source, in the order of their starts.
    public var marks: [Mark]?
    /// The depth of a heading, 1 to 6, where the source tells it; of an item in a list within another, 2 to 6.
    public var level: Int?

    public init(_ kind: Kind, _ text: String, marks: [Mark]? = nil, level: Int? = nil) {
        self.kind = kind
        self.text = text
        self.marks = marks
        self.level = level
    }
}

/// A part of a block's text that the source set apart.
public struct Mark: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        case emphasis, strong, link
    }

    public var kind: Kind
    /// Where it begins, in Unicode scalars of the block's text.
    public var start: Int
    /// Where it ends, in Unicode scalars of the block's text; not included.
    public var end: Int
    /// Where a link leads.
    public var href: String?

    public init(_ kind: Kind, start: Int, end: Int, href: String? = nil) {
        self.kind = kind
        self.start = start
        self.end = end
        self.href = href
    }
}
