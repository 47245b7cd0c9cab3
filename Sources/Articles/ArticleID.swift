/// Names one article: the first twelve hex digits of the SHA-256 of its own bytes.
public struct ArticleID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// How many hex digits an id has.
    public static let length = 12
    /// The fewest digits that name an article on the command line.
    public static let shortestPrefix = 4

    /// Twelve lower-case hex digits: "8226553e2182".
    public let digits: String

    /// Nil unless the text is twelve lower-case hex digits.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == ArticleID.length, text.utf8.allSatisfy(\.isLowercaseHexDigit) else { return nil }
        digits = String(text)
    }

    /// The id of bytes with this SHA-256, given as 64 lower-case hex digits; nil where it is not one.
    public init?(sha256 digest: String) {
        guard digest.utf8.count == 64 else { return nil }
        self.init(digest.prefix(ArticleID.length))
    }

    /// Whether a text can name an article on the command line: four or more hex digits in any case, up to a whole
    /// SHA-256.
    public static func mayName(_ text: some StringProtocol) -> Bool {
        (shortestPrefix...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { ($0 &- 0x41 < 6 ? $0 | 0x20 : $0).isLowercaseHexDigit }
    }

    public var description: String { digits }

    public static func < (left: ArticleID, right: ArticleID) -> Bool { left.digits < right.digits }
}

extension ArticleID: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let id = ArticleID(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "an id is twelve hex digits, not “\(text)”")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(digits)
    }
}

extension UInt8 {
    var isLowercaseHexDigit: Bool { (0x30...0x39).contains(self) || (0x61...0x66).contains(self) }
}
