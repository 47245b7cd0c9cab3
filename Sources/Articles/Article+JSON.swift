public import FoundationEssentials

/// The one place where a record becomes JSON and is read again, so that every copy of it has the same bytes.
extension Article {
    /// The record as it is stored: sorted keys, two-space indent, one final newline.
    public func json() -> Data {
        var writer = JSONWriter(indented: true, capacity: 16_384)
        write(to: &writer)
        return Data(writer.bytes) + Data([0x0A])
    }

    /// The record on one line, without a newline at its end.
    public func jsonLine() -> Data {
        var writer = JSONWriter(indented: false, capacity: 16_384)
        write(to: &writer)
        return Data(writer.bytes)
    }

    /// Reads a record.
    ///
    /// - Throws: `DecodingError` where the bytes are not JSON or not a record of this format.
    public init(json: Data) throws {
        self = try JSONDecoder().decode(Article.self, from: json)
    }

    /// The fields in the order of their names.
    private func write(to writer: inout JSONWriter) {
        writer.object { json in
            for field in RecordField.sorted { field.write(self, to: &json) }
        }
    }
}

extension String: RecordValue {
    func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension ArticleID: RecordValue {
    func write(to writer: inout JSONWriter) { writer.string(digits) }
}

extension PartialDate: RecordValue {
    func write(to writer: inout JSONWriter) { writer.string(description) }
}

extension LanguageTag: RecordValue {
    func write(to writer: inout JSONWriter) { writer.string(rawValue) }
}

extension Array: RecordValue where Element: RecordValue {
    func write(to writer: inout JSONWriter) { writer.list(self) { $1.write(to: &$0) } }
}

extension Dictionary: RecordValue where Key == String, Value: RecordValue {
    func write(to writer: inout JSONWriter) {
        writer.object { json in
            for (key, value) in sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
                json.key(key)
                value.write(to: &json)
            }
        }
    }
}

extension Evidence: RecordValue {
    func write(to writer: inout JSONWriter) {
        switch self {
        case .one(let citation): citation.write(to: &writer)
        case .each(let citations): citations.write(to: &writer)
        }
    }
}

extension Outlet: RecordValue {
    func write(to writer: inout JSONWriter) {
        writer.object { $0.field("name", name) }
    }
}

extension ParserVersion: RecordValue {
    func write(to writer: inout JSONWriter) {
        writer.object { $0.field("version", version) }
    }
}

extension Author: RecordValue {
    func write(to writer: inout JSONWriter) {
        writer.object { json in
            json.field("honorific", honorific)
            json.field("name", name)
            json.field("role", role.rawValue)
        }
    }
}

extension Block: RecordValue {
    func write(to writer: inout JSONWriter) {
        writer.object { json in
            json.field("kind", kind.rawValue)
            json.field("level", level)
            if let marks {
                json.key("marks")
                json.list(marks) { $1.write(to: &$0) }
            }
            json.field("text", text)
        }
    }
}

extension Mark {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { json in
            json.field("end", end)
            json.field("href", href)
            json.field("kind", kind.rawValue)
            json.field("start", start)
        }
    }
}

extension Citation: RecordValue {
    func write(to writer: inout JSONWriter) {
        writer.object { json in
            if let bytes {
                json.key("bytes")
                bytes.write(to: &json)
            }
            json.field("certainty", certainty.rawValue)
            json.field("declared", declared)
            json.field("line", line)
            json.field("path", path)
            json.field("rule", rule)
        }
    }
}

extension ByteRange {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.list([start, end]) { $0.number($1) }
    }
}

extension Correction: RecordValue {
    func write(to writer: inout JSONWriter) {
        writer.object { json in
            json.field("field", field.name)
            json.field("reason", reason)
            replaced?.write(as: "replaced", to: &json)
            json.field("time", time)
            value?.write(as: "value", to: &json)
        }
    }
}

extension Correction.Value {
    fileprivate func write(as key: StaticString, to json: inout JSONWriter) {
        switch self {
        case .text(let text): json.field(key, text)
        case .date(let date): json.field(key, date.description)
        case .language(let tag): json.field(key, tag.rawValue)
        case .list(let names): json.field(key, names)
        case .authors(let authors): json.list(key, authors) { $1.write(to: &$0) }
        }
    }
}

extension Extra: RecordValue {
    func write(to writer: inout JSONWriter) {
        writer.object { json in
            json.field("kind", kind.rawValue)
            json.field("label", label)
            json.field("value", value)
        }
    }
}

extension Finding: RecordValue {
    func write(to writer: inout JSONWriter) {
        writer.object { json in
            json.field("code", code)
            json.field("line", line)
            json.field("message", message)
        }
    }
}

extension FirstPublication: RecordValue {
    func write(to writer: inout JSONWriter) {
        writer.object { json in
            json.field("date", date?.description)
            json.field("dateAsPrinted", dateAsPrinted)
            json.field("name", name)
        }
    }
}

extension Notices: RecordValue {
    func write(to writer: inout JSONWriter) {
        writer.object { json in
            json.field("contact", contact)
            json.field("copyright", copyright)
            json.field("disclaimer", disclaimer)
            json.field("fairUse", fairUse)
        }
    }
}

extension OriginalSource: RecordValue {
    func write(to writer: inout JSONWriter) {
        writer.object { json in
            json.field("date", date?.description)
            json.field("dateAsPrinted", dateAsPrinted)
            json.field("name", name)
            json.field("url", url)
        }
    }
}

extension SourceFile: RecordValue {
    func write(to writer: inout JSONWriter) {
        writer.object { json in
            json.field("byteCount", byteCount)
            json.field("encoding", encoding)
            json.field("mediaType", mediaType)
            json.field("name", name)
            if let options {
                json.object("options") { json in
                    json.field("anyway", isTrue: options.anyway)
                    json.field("asText", isTrue: options.asText)
                    json.field("encoding", options.encoding)
                }
            }
            if let partOf {
                json.object("partOf") { json in
                    json.key("bytes")
                    partOf.bytes.write(to: &json)
                    json.field("sha256", partOf.sha256)
                }
            }
            json.field("sha256", sha256)
            json.field("textSHA256", textSHA256)
        }
    }
}
