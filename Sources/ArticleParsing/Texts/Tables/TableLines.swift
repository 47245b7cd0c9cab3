/// Reads the tables that stand in the code as texts of one entry a line.
///
/// By bytes, since characters are costly to part and all tables of a text are read before its first line is.
enum TableLines {
    /// Gives every line's word or phrase, and the remark on it after the first sign; an empty one where there is no
    /// sign.
    static func read(
        _ table: String, sign: StaticString, _ body: (_ word: Span<UInt8>, _ remark: Span<UInt8>) -> Void
    ) {
        let text = table.utf8Span.span
        let first = sign.utf8Start.pointee
        let length = sign.utf8CodeUnitCount
        var start = 0
        var word: Int?
        for offset in 0...text.count {
            let byte = offset < text.count ? text[offset] : 0x0A
            if byte == first, word == nil, isSign(sign, text, offset) { word = offset }
            guard byte == 0x0A else { continue }
            if offset > start {
                let end = word ?? offset
                body(text.extracting(start..<end), text.extracting((word.map { $0 + length } ?? offset)..<offset))
            }
            start = offset + 1
            word = nil
        }
    }

    private static func isSign(_ sign: StaticString, _ text: borrowing Span<UInt8>, _ offset: Int) -> Bool {
        let length = sign.utf8CodeUnitCount
        guard offset + length <= text.count else { return false }
        for index in 1..<max(length, 1) where text[offset + index] != sign.utf8Start[index] { return false }
        return true
    }

    /// The lines of a table.
    static func rows(_ table: String) -> [Substring] { table.utf8.split(separator: 0x0A).map { Substring($0) } }

    /// The words of a row that spaces part.
    static func words(_ row: String) -> [String] { row.utf8.split(separator: 0x20).map { String(Substring($0)) } }
}

extension String {
    init(utf8 bytes: borrowing Span<UInt8>) {
        self = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
}
