/// A field of a record, described once: its name, what it holds, and all that is done with it.
///
/// Whatever goes over the fields of a record goes over ``all``: both writers and the reader of its JSON, the schema,
/// corrections, queries, and what is shown with its evidence.
public struct RecordField: Sendable {
    /// The key in the record's JSON, after that of the object that it stands in: "title", "notices.copyright".
    public var name: String { key.stringValue }
    /// The field as a person corrects it; nil where nobody does.
    public let correctable: CorrectableField?
    /// The text that its words are looked for in; nil where nobody looks for them.
    public let words: TextField?
    /// The name by which a query asks whether a record has it: "editorsnote" for `has:editorsnote`.
    public let queryName: String?
    /// Whether the source says it in a place of its own, with which it is shown.
    public let hasEvidence: Bool
    /// Whether a record without its texts still has it; see ``Article/metadata``.
    let isMetadata: Bool
    /// How the record has it under a key of its own; nil for what stands in an object.
    let encoding: FieldEncoding?
    /// Where a corrected value is put.
    let place: ValuePlace?
    let schema: FieldSchema?

    private let key: RecordKey
    private let readTexts: @Sendable (Article) -> [String]

    /// A field that a person can correct.
    init(
        _ field: CorrectableField, _ place: ValuePlace, _ meaning: String, words: TextField? = nil,
        has queryName: String? = nil, isMetadata: Bool = true
    ) {
        key = RecordKey(field.rawValue)
        correctable = field
        self.words = words
        self.queryName = queryName
        hasEvidence = true
        self.isMetadata = isMetadata
        encoding = place.encoding
        self.place = place
        schema = place.schema(meaning)
        readTexts = { place.value(in: $0)?.texts ?? [] }
    }

    /// A value in an object of the record, which writes it and has it in its schema.
    init(
        part field: CorrectableField, _ place: ValuePlace, words: TextField? = nil, has queryName: String? = nil,
        hasEvidence: Bool = true, isMetadata: Bool = true
    ) {
        key = RecordKey(field.rawValue)
        correctable = field
        self.words = words
        self.queryName = queryName
        self.hasEvidence = hasEvidence
        self.isMetadata = isMetadata
        encoding = nil
        self.place = place
        schema = nil
        readTexts = { place.value(in: $0)?.texts ?? [] }
    }

    /// A field that nobody corrects, or an object whose parts are.
    init(
        _ name: String, _ encoding: FieldEncoding, _ schema: FieldSchema, words: TextField? = nil,
        has queryName: String? = nil, hasEvidence: Bool = false, isMetadata: Bool = true,
        texts: @escaping @Sendable (Article) -> [String] = { _ in [] }
    ) {
        key = RecordKey(name)
        correctable = nil
        self.words = words
        self.queryName = queryName
        self.hasEvidence = hasEvidence
        self.isMetadata = isMetadata
        self.encoding = encoding
        place = nil
        self.schema = schema
        readTexts = texts
    }

    /// The field's texts in a record: its value, or each of its list's.
    public func texts(of article: Article) -> [String] { readTexts(article) }

    /// Whether a record says something in the field.
    public func isPresent(in article: Article) -> Bool {
        encoding?.isPresent(article) ?? (place?.value(in: article) != nil)
    }

    /// Takes the field out of a record.
    func clear(in article: inout Article) {
        if let encoding { encoding.clear(&article) } else { place?.set(nil, in: &article) }
    }

    func write(_ article: Article, to json: inout JSONWriter) { encoding?.write(article, key, &json) }

    func encode(_ article: Article, to values: inout KeyedEncodingContainer<RecordKey>) throws {
        try encoding?.encode(article, key, &values)
    }

    func decode(_ article: inout Article, from values: KeyedDecodingContainer<RecordKey>) throws {
        try encoding?.decode(&article, key, values)
    }
}

extension RecordField {
    /// The fields that stand under a key of their own.
    static let written = all.filter { $0.encoding != nil }

    /// The same in the order of their names, as JSON has them.
    static let sorted = written.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }

    /// The fields that can be corrected. A field without a description would be a mistake of ours.
    static func described(_ field: CorrectableField) -> RecordField {
        guard let described = correctable[field] else { preconditionFailure("\(field) is described nowhere") }
        return described
    }

    private static let correctable = Dictionary(
        all.compactMap { field in field.correctable.map { ($0, field) } }, uniquingKeysWith: { first, _ in first })
}
