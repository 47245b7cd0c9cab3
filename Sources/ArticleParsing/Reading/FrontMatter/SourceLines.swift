/// The lines of a decoded text as bytes, without white space around them.
struct SourceLines {
    let utf8: [UInt8]
    let ranges: [(content: Range<Int>, full: Range<Int>)]

    var count: Int { ranges.count }

    /// A line's bytes in the text, without the white space around them.
    func range(_ index: Int) -> Range<Int> {
        var (start, end) = (ranges[index].content.lowerBound, ranges[index].content.upperBound)
        while start < end, utf8[start].isBlank { start += 1 }
        while end > start, utf8[end - 1].isBlank { end -= 1 }
        return start..<end
    }

    func bytes(_ index: Int) -> ArraySlice<UInt8> { utf8[range(index)] }

    func text(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }

    func isBlank(_ index: Int) -> Bool { range(index).isEmpty }

    /// By how many columns a line is set in.
    func indent(_ index: Int) -> Int { range(index).lowerBound - ranges[index].content.lowerBound }

    /// The first line from an index on that shows something.
    func shown(from index: Int) -> Int? { (index..<max(index, count)).first { !isBlank($0) } }

    /// How many bytes lines take, their endings included.
    func size(_ lines: Range<Int>) -> Int {
        lines.isEmpty ? 0 : ranges[lines.upperBound - 1].full.upperBound - ranges[lines.lowerBound].full.lowerBound
    }

    /// A part of a text without the white space around it.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, utf8[start] <= 0x20 { start += 1 }
        while end > start, utf8[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    /// A value that stands at a place of the text and may be in quotes.
    func entry(_ path: [String], _ place: Range<Int>, isListed: Bool = false) -> FrontMatter.Entry? {
        let place = trimmed(place)
        let value = Quotation.content(text(place))
        return value.isEmpty ? nil : FrontMatter.Entry(path: path, value: value, range: place, isListed: isListed)
    }
}

/// Quotes around a value, where nobody's grammar reads them.
enum Quotation {
    static func content(_ text: String) -> String {
        let bytes = text.utf8
        // A double quote that nothing closes; with a single one a title may begin: ’Tis.
        if bytes.first == 0x22, !bytes.dropFirst().contains(0x22) { return String(text.dropFirst()) }
        guard bytes.count >= 2, let quote = bytes.first, quote == 0x22 || quote == 0x27, bytes.last == quote else {
            return text
        }
        let content = text.utf8Slice(1..<bytes.count - 1)
        return quote == 0x22 ? withoutEscapes(content) : withSingleQuotes(content)
    }

    private static func withoutEscapes(_ text: String) -> String {
        guard text.utf8.contains(0x5C) else { return text }
        var bytes: [UInt8] = []
        var isEscaped = false
        for byte in text.utf8 {
            if byte == 0x5C, !isEscaped {
                isEscaped = true
                continue
            }
            // Of the other escapes nothing is known here: they stay as written.
            if isEscaped, byte != 0x22, byte != 0x5C, byte != 0x2F { bytes.append(0x5C) }
            bytes.append(byte)
            isEscaped = false
        }
        if isEscaped { bytes.append(0x5C) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Two single quotes stand for one.
    private static func withSingleQuotes(_ text: String) -> String {
        var bytes: [UInt8] = []
        var isSecond = false
        for byte in text.utf8 {
            isSecond = byte == 0x27 && bytes.last == 0x27 && !isSecond
            if !isSecond { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
