/// Tells prose from labels, delimiters and data, by the looks of a line.
enum Prose {
    /// The weight of two lines of prose, or of a paragraph in one.
    static let paragraphs = 2

    private static let shortest = 50
    private static let longest = 4_096

    /// 1 for a line with a sentence's end in it, 2 for a paragraph, 0 for anything else.
    static func weight(of text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        guard end - start >= shortest, !hasLabel(text, start) else { return 0 }
        var blanks = 0
        var sentences = 0
        for offset in start..<min(end, start + longest) where text[offset].isBlank {
            blanks += 1
            if blanks > 4, isSentenceEnd(text[offset - 1]) { sentences += 1 }
        }
        if isSentenceEnd(text[end - 1]) || hasClosedSentence(text, end) { sentences += 1 }
        guard blanks >= 8, sentences > 0 else { return 0 }
        return blanks >= 25 ? 2 : 1
    }

    /// "Terms: …", "TI  - …", "title = …".
    private static func hasLabel(_ text: Span<UInt8>, _ start: Int) -> Bool {
        for offset in start..<start + 30 {
            let byte = text[offset]
            if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=") || byte == 0x09 { return true }
            if byte == UInt8(ascii: "-"), offset > start, text[offset - 1].isBlank, text[offset + 1].isBlank {
                return true
            }
        }
        return false
    }

    private static func isSentenceEnd(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }

    /// A full stop before a closing quotation mark.
    private static func hasClosedSentence(_ text: Span<UInt8>, _ end: Int) -> Bool {
        if text[end - 1] == UInt8(ascii: "\"") { return isSentenceEnd(text[end - 2]) }
        return text[end - 3] == 0xE2 && text[end - 2] == 0x80 && isSentenceEnd(text[end - 4])
    }
}
