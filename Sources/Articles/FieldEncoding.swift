/// How a record has a field under a key of its own: for the writer of this library, and for `Codable`.
///
/// An empty list and an absent value are the same thing, and neither is written.
struct FieldEncoding: Sendable {
    let isPresent: @Sendable (Article) -> Bool
    let clear: @Sendable (inout Article) -> Void
    let write: @Sendable (Article, RecordKey, inout JSONWriter) -> Void
    let encode: @Sendable (Article, RecordKey, inout KeyedEncodingContainer<RecordKey>) throws -> Void
    /// Reads a field that may be absent into a record that has nothing in it yet.
    let decode: @Sendable (inout Article, RecordKey, KeyedDecodingContainer<RecordKey>) throws -> Void

    /// A field that may be absent.
    static func unlessEmpty<Content: FieldContent>(
        _ path: any WritableKeyPath<Article, Content> & Sendable
    ) -> FieldEncoding {
        FieldEncoding(
            isPresent: { $0[keyPath: path].written != nil },
            clear: { $0[keyPath: path] = Content(written: nil) },
            write: { article, key, json in
                guard let value = article[keyPath: path].written else { return }
                json.key(key.stringValue)
                value.write(to: &json)
            },
            encode: { try $2.encodeIfPresent($0[keyPath: path].written, forKey: $1) },
            decode: {
                guard let value = try $2.decodeIfPresent(Content.Written.self, forKey: $1) else { return }
                $0[keyPath: path] = Content(written: value)
            })
    }

    /// A field that every record has: it is read first of all.
    static func always(_ path: any KeyPath<Article, some RecordValue> & Sendable) -> FieldEncoding {
        FieldEncoding(
            isPresent: { _ in true },
            clear: { _ in },
            write: { article, key, json in
                json.key(key.stringValue)
                article[keyPath: path].write(to: &json)
            },
            encode: { try $2.encode($0[keyPath: path], forKey: $1) },
            decode: { _, _, _ in })
    }
}

/// A key of a record's JSON.
struct RecordKey: CodingKey {
    let stringValue: String

    init(_ name: String) { stringValue = name }

    init(stringValue: String) { self.stringValue = stringValue }

    var intValue: Int? { nil }

    init?(intValue: Int) { nil }
}

/// A value that stands in a record's JSON.
protocol RecordValue: Codable, Sendable {
    func write(to writer: inout JSONWriter)
}

/// The content of a property of a record: a value or nothing, which a record does not write.
protocol FieldContent: Sendable {
    associatedtype Written: RecordValue

    var written: Written? { get }

    init(written: Written?)
}

extension Optional: FieldContent where Wrapped: RecordValue {
    var written: Wrapped? { self }

    init(written: Wrapped?) { self = written }
}

extension Array: FieldContent where Element: RecordValue {
    var written: [Element]? { isEmpty ? nil : self }

    init(written: [Element]?) { self = written ?? [] }
}

extension Dictionary: FieldContent where Key == String, Value: RecordValue {
    var written: [String: Value]? { isEmpty ? nil : self }

    init(written: [String: Value]?) { self = written ?? [:] }
}

extension Notices: FieldContent {
    var written: Notices? { isEmpty ? nil : self }

    init(written: Notices?) { self = written ?? Notices() }
}
