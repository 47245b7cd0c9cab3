/// By the list of fields, for one reason: an empty list and an absent value are the same thing, and neither is written.
extension Article: Codable {
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: RecordKey.self)
        let format = try values.decode(String.self, forKey: .format)
        guard format == Article.currentFormat else {
            throw DecodingError.dataCorruptedError(
                forKey: .format, in: values, debugDescription: "the format is \(format), not \(Article.currentFormat)")
        }
        self.init(
            id: try values.decode(ArticleID.self, forKey: RecordKey("id")),
            source: try values.decode(SourceFile.self, forKey: RecordKey("source")),
            parser: try values.decode(ParserVersion.self, forKey: RecordKey("parser")))
        for field in RecordField.written { try field.decode(&self, from: values) }
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: RecordKey.self)
        for field in RecordField.written { try field.encode(self, to: &values) }
    }
}

extension RecordKey {
    fileprivate static let format = RecordKey("format")
}
