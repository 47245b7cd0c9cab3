public import FoundationEssentials

/// The one place where a record becomes JSON and is read again, so that every copy of it has the same bytes.
extension Article {
    /// The record as it is stored: sorted keys, two-space indent, one final newline.
    public func json() throws -> Data {
        try Article.encoder(pretty: true).encode(self) + Data([0x0A])
    }

    /// The record on one line, without a newline at its end.
    public func jsonLine() throws -> Data {
        try Article.encoder(pretty: false).encode(self)
    }

    /// Reads a record.
    ///
    /// - Throws: `DecodingError` where the bytes are not JSON or not a record of this format.
    public init(json: Data) throws {
        self = try JSONDecoder().decode(Article.self, from: json)
    }

    private static func encoder(pretty: Bool) -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting =
            pretty
            ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted] : [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}
