import Articles

/// A page that a browser saved with its pictures in one file (MHTML, RFC 2557): the page in it is the first part
/// that is HTML.
struct MHTML {
    /// How deep parts are looked for in parts.
    private static let deepest = 4
    /// How many parts are looked at; a page's own part is the first.
    private static let mostParts = 10_000

    /// The page's bytes, decoded.
    let page: [UInt8]
    /// The charset that the page's part declares.
    let charset: String?
    let address: SavedAddress?

    /// Whether bytes begin with a mail's headers, one of which announces parts or HTML.
    static func isMHTML(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first(where: { !$0.isHTMLSpace }), (first | 0x20) &- 0x61 < 26 else { return false }
        let headers = MIMEHeaders(bytes[...])
        guard headers.areWellFormed, let type = headers["content-type"]?.lowercased() else { return false }
        return type.hasPrefix("multipart/") && MIMEHeaders.parameter("boundary", of: type) != nil
            || type.hasPrefix("text/html") && headers["mime-version"] != nil
    }

    /// Nil where no part is HTML.
    init?(_ bytes: [UInt8]) {
        guard let part = MHTML.htmlPart(in: bytes[...], level: 0) else { return nil }
        let body = part.body
        switch part.headers["content-transfer-encoding"]?.lowercased() {
        case "quoted-printable": page = MIMEDecoding.quotedPrintable(body)
        case "base64": page = MIMEDecoding.base64(body)
        default: page = Array(body)
        }
        charset = part.headers["content-type"].flatMap { MIMEHeaders.parameter("charset", of: $0) }
        let whole = MIMEHeaders(bytes[...])
        address =
            whole["snapshot-content-location"].flatMap { SavedAddress($0, "Snapshot-Content-Location") }
            ?? part.headers["content-location"].flatMap { SavedAddress($0, "Content-Location") }
    }

    private static func htmlPart(
        in bytes: ArraySlice<UInt8>, level: Int
    ) -> (headers: MIMEHeaders, body: ArraySlice<UInt8>)? {
        let headers = MIMEHeaders(bytes)
        let type = headers["content-type"] ?? "text/plain"
        let kind = type.lowercased()
        if kind.hasPrefix("text/html") || kind.hasPrefix("application/xhtml") {
            return (headers, bytes[headers.end...])
        }
        guard kind.hasPrefix("multipart/"), level < deepest,
            let boundary = MIMEHeaders.parameter("boundary", of: type), !boundary.isEmpty
        else { return nil }
        for part in parts(of: bytes[headers.end...], boundary: Array(boundary.utf8)).prefix(mostParts) {
            if let found = htmlPart(in: part, level: level + 1) { return found }
        }
        return nil
    }

    /// The parts between lines of "--boundary". The last part may lack its end.
    private static func parts(of body: ArraySlice<UInt8>, boundary: [UInt8]) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start: Int?
        var line = body.startIndex
        while line < body.endIndex {
            let end = body[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
            if body[line...].starts(with: [0x2D, 0x2D]), body[(line + 2)...].starts(with: boundary) {
                if let start { parts.append(body[start..<max(start, line)]) }
                let isLast = body[(line + 2 + boundary.count)...].starts(with: [0x2D, 0x2D])
                start = isLast ? nil : end
                if isLast || parts.count >= mostParts { break }
            }
            line = end
        }
        if let start { parts.append(body[start...]) }
        return parts
    }
}

/// The headers of a mail or of one of its parts.
struct MIMEHeaders {
    private var fields: [(name: String, value: String)] = []
    /// Where the body begins.
    private(set) var end: Int
    /// Whether each line was a header or continued one.
    private(set) var areWellFormed = true

    init(_ bytes: ArraySlice<UInt8>) {
        var line = bytes.startIndex
        // White space in front of the first header is passed over.
        while line < bytes.endIndex, bytes[line].isHTMLSpace { line += 1 }
        end = line
        while line < bytes.endIndex, fields.count < 200 {
            let next = bytes[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
            var text = bytes[line..<next]
            while let last = text.last, last == 0x0A || last == 0x0D { text.removeLast() }
            line = next
            end = next
            guard let first = text.first else { return }
            if first == 0x20 || first == 0x09, let last = fields.indices.last {
                fields[last].value += " " + String(decoding: text.drop(while: \.isHTMLSpace), as: UTF8.self)
            } else if let colon = text.firstIndex(of: 0x3A),
                text[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F }), colon > text.startIndex
            {
                let value = text[(colon + 1)...].drop(while: \.isHTMLSpace)
                fields.append(
                    (
                        String(decoding: text[..<colon], as: UTF8.self).lowercased(),
                        String(decoding: value, as: UTF8.self)
                    ))
            } else {
                areWellFormed = false
                return
            }
        }
    }

    /// The first field of a name, in lower case.
    subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// A parameter of a value: `boundary` of `multipart/related; boundary="x"`.
    static func parameter(_ name: String, of value: String) -> String? {
        let bytes = Array(value.utf8)
        var offset = 0
        while let semicolon = bytes.span.firstOffset(of: 0x3B, from: offset) {
            offset = semicolon + 1
            while offset < bytes.count, bytes[offset].isHTMLSpace { offset += 1 }
            var equals = offset
            while equals < bytes.count, bytes[equals] != 0x3D, bytes[equals] != 0x3B { equals += 1 }
            guard equals < bytes.count else { return nil }
            guard bytes[equals] == 0x3D, equals - offset <= 40,
                String(decoding: bytes[offset..<equals], as: UTF8.self).lowercased() == name
            else { continue }
            let rest = bytes[(equals + 1)...].drop(while: \.isHTMLSpace)
            if rest.first == 0x22 { return String(decoding: rest.dropFirst().prefix { $0 != 0x22 }, as: UTF8.self) }
            return String(decoding: rest.prefix { $0 != 0x3B && !$0.isHTMLSpace }, as: UTF8.self)
        }
        return nil
    }
}
