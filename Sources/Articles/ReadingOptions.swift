/// The options that a person gave when an article was read: kept in its record, so that every later reading heeds them
/// too.
public struct ReadingOptions: Hashable, Sendable {
    /// Whether a file of a format that is not read yet is kept as the one text that it is.
    public var asText: Bool
    /// Whether a text is kept although it seems to be no article.
    public var anyway: Bool
    /// The name of the encoding that the bytes are read in, whatever they declare; nil where they tell it.
    public var encoding: String?

    /// - Parameters:
    ///   - asText: Keep a file of a format that is not read yet as one text.
    ///   - anyway: Keep a text that seems to be no article.
    ///   - encoding: Read the bytes in this encoding.
    public init(asText: Bool = false, anyway: Bool = false, encoding: String? = nil) {
        self.asText = asText
        self.anyway = anyway
        self.encoding = encoding
    }

    /// Whether nothing was asked for.
    public var isUsual: Bool { self == ReadingOptions() }
}

/// Written by hand for one reason: an option that was not given is left out of the JSON.
extension ReadingOptions: Codable {
    private enum CodingKeys: String, CodingKey { case asText, anyway, encoding }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        asText = try values.decodeIfPresent(Bool.self, forKey: .asText) ?? false
        anyway = try values.decodeIfPresent(Bool.self, forKey: .anyway) ?? false
        encoding = try values.decodeIfPresent(String.self, forKey: .encoding)
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        if asText { try values.encode(true, forKey: .asText) }
        if anyway { try values.encode(true, forKey: .anyway) }
        try values.encodeIfPresent(encoding, forKey: .encoding)
    }
}
