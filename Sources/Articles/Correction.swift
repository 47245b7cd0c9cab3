/// A value that a person put right in a record: the new value stands in the field itself, the replaced one here.
///
/// The first correction of a field holds what was extracted. Corrections that were made together have the same time,
/// and no others have it.
public struct Correction: Hashable, Sendable {
    /// A value of a field; absent where the field has none.
    public enum Value: Hashable, Sendable {
        case text(String)
        case date(PartialDate)
        case language(LanguageTag)
        /// Never empty.
        case list([String])
        /// Never empty.
        case authors([Author])
    }

    public var field: CorrectableField
    /// The corrected value; nil where the person said that there is none.
    public var value: Value?
    /// The value that stood there before; nil where none did.
    public var replaced: Value?
    /// When it was corrected (RFC 3339, UTC, to the millisecond).
    public var time: String
    /// Why, in the person's words.
    public var reason: String?

    public init(field: CorrectableField, value: Value?, replaced: Value?, time: String, reason: String? = nil) {
        self.field = field
        self.value = value
        self.replaced = replaced
        self.time = time
        self.reason = reason
    }
}

extension Correction.Value {
    var text: String? { if case .text(let text) = self { text } else { nil } }

    var date: PartialDate? { if case .date(let date) = self { date } else { nil } }

    var language: LanguageTag? { if case .language(let tag) = self { tag } else { nil } }

    var list: [String]? { if case .list(let names) = self { names } else { nil } }

    var authors: [Author]? { if case .authors(let authors) = self { authors } else { nil } }

    /// The value in words: each name of a list.
    var texts: [String] {
        switch self {
        case .text(let text): [text]
        case .date(let date): [date.description]
        case .language(let tag): [tag.rawValue]
        case .list(let names): names
        case .authors(let authors): authors.map(\.name)
        }
    }
}

extension Correction: Codable {
    enum CodingKeys: String, CodingKey {
        case field, value, replaced, time, reason
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let name = try values.decode(String.self, forKey: .field)
        guard let field = CorrectableField(rawValue: name) else {
            throw DecodingError.dataCorruptedError(
                forKey: .field, in: values, debugDescription: "no field “\(name)” can be corrected")
        }
        self.field = field
        value = try Correction.value(of: field.kind, at: .value, in: values)
        replaced = try Correction.value(of: field.kind, at: .replaced, in: values)
        time = try values.decode(String.self, forKey: .time)
        reason = try values.decodeIfPresent(String.self, forKey: .reason)
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(field, forKey: .field)
        try values.encodeIfPresent(value, forKey: .value)
        try values.encodeIfPresent(replaced, forKey: .replaced)
        try values.encode(time, forKey: .time)
        try values.encodeIfPresent(reason, forKey: .reason)
    }

    /// The field says what its value must be.
    private static func value(
        of kind: CorrectableField.Kind, at key: CodingKeys, in values: KeyedDecodingContainer<CodingKeys>
    ) throws -> Value? {
        switch kind {
        case .line, .text, .address: try values.decodeIfPresent(String.self, forKey: key).map(Value.text)
        case .date: try values.decodeIfPresent(PartialDate.self, forKey: key).map(Value.date)
        case .language: try values.decodeIfPresent(LanguageTag.self, forKey: key).map(Value.language)
        case .list:
            try values.decodeIfPresent([String].self, forKey: key).flatMap { $0.isEmpty ? nil : .list($0) }
        case .authors:
            try values.decodeIfPresent([Author].self, forKey: key).flatMap { $0.isEmpty ? nil : .authors($0) }
        }
    }
}

extension Correction.Value: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .date(let date): try container.encode(date)
        case .language(let tag): try container.encode(tag)
        case .list(let names): try container.encode(names)
        case .authors(let authors): try container.encode(authors)
        }
    }
}
