/// Tells a web archive (WARC, ISO 28500), whose bytes are no text: its records hold pages and pictures as they came.
enum WebArchive {
    private static let version = Array("warc/".utf8)
    private static let type = Array("warc-type:".utf8)
    /// How far the first record's headers are looked at.
    private static let reach = 4_096

    static func sighting(in bytes: [UInt8]) -> FormatSighting? {
        let span = bytes.span
        let start = span.firstSign()
        guard begins(span, start), span.count(ofBytes: type, in: start..<min(span.count, start + reach)) > 0,
            let format = DocumentFormat.all.first(where: { $0.isWebArchive })
        else { return nil }
        var records = 0
        var line = start
        while line < span.count {
            if begins(span, line) { records += 1 }
            guard let end = span.firstOffset(of: 0x0A, from: line) else { break }
            line = end + 1
        }
        return FormatSighting(format, count: records)
    }

    /// "WARC/1.0".
    private static func begins(_ span: Span<UInt8>, _ offset: Int) -> Bool {
        span.hasBytes(version, at: offset) && offset + 8 <= span.count && span[offset + 5] &- 0x30 < 10
            && span[offset + 6] == UInt8(ascii: ".")
    }
}

extension DocumentFormat {
    fileprivate var isWebArchive: Bool {
        if case .webArchive = marks { true } else { false }
    }
}
