/// The result of `decode`: clean UTF-8, and the way from its offsets back to the bytes of the original.
struct DecodedText: Sendable {
    /// Valid UTF-8 without a byte order mark. Line endings stand as they came.
    let utf8: [UInt8]
    /// Nil for the text that a web page shows: the page has the encoding.
    let encoding: TextEncoding?
    /// Decisions where the bytes left a choice; each kind once, with the first line that it is about.
    let notes: [DecodingNote]
    let offsets: OffsetMap

    /// The original's byte offset for an offset in `utf8`.
    func originalOffset(_ offset: Int) -> Int { offsets.original(offset) }

    /// Where in the original a value begins that begins at an offset of `utf8`; a byte order mark is part of no value.
    func originalStart(_ offset: Int) -> Int { offset == 0 ? offsets.firstCharacter : offsets.original(offset) }

    /// The lines, without and with their endings; the full ranges tile the text.
    ///
    /// A line ends at LF, CR LF, a lone CR, VT, FF, U+2028 or U+2029.
    /// Nil where there are more than `limit`.
    func lineRanges(atMost limit: Int = .max) -> [(content: Range<Int>, full: Range<Int>)]? {
        Decoding.lineRanges(of: utf8.span, atMost: limit)
    }
}

/// Common to the steps of decoding.
enum Decoding {
    static func lineRanges(
        of utf8: borrowing Span<UInt8>, atMost limit: Int
    ) -> [(content: Range<Int>, full: Range<Int>)]? {
        var lines: [(content: Range<Int>, full: Range<Int>)] = []
        var start = 0
        var offset = 0
        lines.reserveCapacity(utf8.count / 64 + 8)
        while offset < utf8.count {
            while offset + 8 <= utf8.count, !mayEndLine(utf8.eightBytes(at: offset)) { offset += 8 }
            guard offset < utf8.count else { break }
            let length = lengthOfLineEnd(in: utf8, at: offset)
            guard length > 0 else {
                offset += 1
                continue
            }
            guard lines.count < limit else { return nil }
            lines.append((start..<offset, start..<offset + length))
            offset += length
            start = offset
        }
        if start < utf8.count { lines.append((start..<utf8.count, start..<utf8.count)) }
        return lines
    }

    /// The number of the line, counted from 1, that an offset stands in.
    static func lineNumber(of offset: Int, in utf8: borrowing Span<UInt8>) -> Int {
        var number = 1
        var index = 0
        while index < offset {
            let length = lengthOfLineEnd(in: utf8, at: index)
            if length > 0, index + length <= offset { number += 1 }
            index += max(length, 1)
        }
        return number
    }

    /// Whether one of eight bytes may begin a line ending.
    @inline(__always)
    private static func mayEndLine(_ bytes: UInt64) -> Bool { bytes.hasByte(below: 0x0E) || bytes.hasByte(0xE2) }

    /// The bytes of the line ending that begins here; 0 where none does.
    @inline(__always)
    private static func lengthOfLineEnd(in utf8: borrowing Span<UInt8>, at offset: Int) -> Int {
        let byte = utf8[offset]
        if byte > 0x0D { return byte == 0xE2 ? lengthOfSeparator(in: utf8, at: offset) : 0 }
        guard byte >= 0x0A else { return 0 }
        return byte == 0x0D && offset + 1 < utf8.count && utf8[offset + 1] == 0x0A ? 2 : 1
    }

    /// U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
    private static func lengthOfSeparator(in utf8: borrowing Span<UInt8>, at offset: Int) -> Int {
        offset + 2 < utf8.count && utf8[offset + 1] == 0x80 && utf8[offset + 2] & 0xFE == 0xA8 ? 3 : 0
    }
}
