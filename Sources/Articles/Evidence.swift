/// Where a value comes from: one place, or one for each element of a list, in the list's order.
public enum Evidence: Hashable, Sendable {
    case one(Citation)
    case each([Citation])

    public var citations: [Citation] {
        switch self {
        case .one(let citation): [citation]
        case .each(let citations): citations
        }
    }
}

/// One place in the original, and the rule that found a value there.
///
/// In a text the place is a range of bytes. In a web page it is the element that shows the value, by its path and its
/// line, or the field in which the page declares it.
public struct Citation: Codable, Hashable, Sendable {
    /// A class of rule, not a probability.
    public enum Certainty: String, Codable, Hashable, Sendable, CaseIterable {
        /// The source labels the value or prints it in a form that can hardly be anything else.
        case high
        /// The place and the form agree, but neither is labelled.
        case medium
        /// Only the place or only the form speaks for it.
        case low
    }

    /// The bytes of the original that say it; nil for a web page.
    public var bytes: ByteRange?
    /// The field of a web page that declares it: "json-ld NewsArticle.headline", "meta og:title".
    public var declared: String?
    /// The line of a web page's source, counted from 1, on which the element begins.
    public var line: Int?
    /// The element of a web page that says it: "html > body > div#main > p[3]".
    public var path: String?
    /// The rule's name: "outlet-and-date".
    public var rule: String
    public var certainty: Certainty

    /// A place in a text.
    public init(bytes: ByteRange, rule: String, certainty: Certainty) {
        self.bytes = bytes
        self.rule = rule
        self.certainty = certainty
    }

    /// A place in a web page.
    public init(declared: String? = nil, path: String?, line: Int?, rule: String, certainty: Certainty) {
        self.declared = declared
        self.path = path
        self.line = line
        self.rule = rule
        self.certainty = certainty
    }
}

/// A half-open range of bytes of an original, written `[start, end]` in JSON.
public struct ByteRange: Hashable, Sendable {
    public var start: Int
    public var end: Int

    public init(_ range: Range<Int>) {
        start = range.lowerBound
        end = range.upperBound
    }

    public var range: Range<Int> { start..<max(start, end) }
}

extension ByteRange: Codable {
    public init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        start = try values.decode(Int.self)
        end = try values.decode(Int.self)
        guard values.isAtEnd, start >= 0, start <= end else {
            throw DecodingError.dataCorruptedError(in: values, debugDescription: "a byte range is [start, end]")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.unkeyedContainer()
        try values.encode(start)
        try values.encode(end)
    }
}

extension Evidence: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let list = try? container.decode([Citation].self) {
            self = .each(list)
        } else {
            self = .one(try container.decode(Citation.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .one(let citation): try container.encode(citation)
        case .each(let citations): try container.encode(citations)
        }
    }
}
