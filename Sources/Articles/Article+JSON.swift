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
            json.field("archived", archived)
            json.field("authorBiography", authorBiography)
            json.list("authors", authors) { $1.write(to: &$0) }
            json.list("body", body) { $1.write(to: &$0) }
            json.field("byline", byline)
            json.list("corrections", corrections) { $1.write(to: &$0) }
            json.field("date", date?.description)
            json.field("dateAsPrinted", dateAsPrinted)
            json.field("deck", deck)
            json.field("editorsNote", editorsNote)
            json.field("epigraph", epigraph)
            if !evidence.isEmpty { json.object("evidence", writeEvidence) }
            json.list("extras", extras) { $1.write(to: &$0) }
            json.list("findings", findings) { $1.write(to: &$0) }
            if let firstPublished { json.object("firstPublished", firstPublished.writeFields) }
            json.field("format", format)
            json.field("id", id.digits)
            json.field("inDepthReports", inDepthReports)
            json.field("language", language?.rawValue)
            json.field("note", note)
            if !notices.isEmpty { json.object("notices", notices.writeFields) }
            if let originalSource { json.object("originalSource", originalSource.writeFields) }
            json.object("parser") { $0.field("version", parser.version) }
            if let publisher { json.object("publisher") { $0.field("name", publisher.name) } }
            json.field("regions", regions)
            json.object("source", source.writeFields)
            json.field("tags", tags)
            json.field("themes", themes)
            json.field("title", title)
            json.field("url", url)
        }
    }

    private func writeEvidence(_ json: inout JSONWriter) {
        for (field, proof) in evidence.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            json.key(field)
            switch proof {
            case .one(let citation): citation.write(to: &json)
            case .each(let citations): json.list(citations) { $1.write(to: &$0) }
            }
        }
    }
}

extension Author {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { json in
            json.field("honorific", honorific)
            json.field("name", name)
            json.field("role", role.rawValue)
        }
    }
}

extension Block {
    fileprivate func write(to writer: inout JSONWriter) {
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

extension Citation {
    fileprivate func write(to writer: inout JSONWriter) {
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

extension Correction {
    fileprivate func write(to writer: inout JSONWriter) {
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

extension Extra {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { json in
            json.field("kind", kind.rawValue)
            json.field("label", label)
            json.field("value", value)
        }
    }
}

extension Finding {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { json in
            json.field("code", code)
            json.field("line", line)
            json.field("message", message)
        }
    }
}

extension FirstPublication {
    fileprivate func writeFields(_ json: inout JSONWriter) {
        json.field("date", date?.description)
        json.field("dateAsPrinted", dateAsPrinted)
        json.field("name", name)
    }
}

extension Notices {
    fileprivate func writeFields(_ json: inout JSONWriter) {
        json.field("contact", contact)
        json.field("copyright", copyright)
        json.field("disclaimer", disclaimer)
        json.field("fairUse", fairUse)
    }
}

extension OriginalSource {
    fileprivate func writeFields(_ json: inout JSONWriter) {
        json.field("date", date?.description)
        json.field("dateAsPrinted", dateAsPrinted)
        json.field("name", name)
        json.field("url", url)
    }
}

extension SourceFile {
    fileprivate func writeFields(_ json: inout JSONWriter) {
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
