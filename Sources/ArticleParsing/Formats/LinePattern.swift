/// How a line begins, in a notation that is compared byte by byte: no expression is searched for, nothing is tried
/// twice.
///
/// | in a pattern | stands for |
/// |---|---|
/// | a letter | itself, small or capital (Latin letters) |
/// | a space | blanks, or none: exports lose them ("Document 1 of500") |
/// | a tab | blanks, one at least |
/// | `#` | digits |
/// | `%` | a word: Latin letters, digits, `_`, `-`, `.`, `+`, `/` |
/// | `!` | signs that are not blank |
/// | `?` | one Latin letter or digit |
/// | `:` | a colon, also a wide one and one after blanks |
/// | `$` | the end of the line, after blanks |
/// | `*` | anything up to where the rest of the pattern fits |
/// | `&` | the number of a document in Factiva: source, day, and signs |
/// | `~` | the next sign as it is |
///
/// Text after the pattern does not count.
enum LinePattern {
    /// The bytes that stand for more than themselves, in a compiled pattern.
    enum Code {
        static let blanks: UInt8 = 1
        static let someBlanks: UInt8 = 2
        static let digits: UInt8 = 3
        static let word: UInt8 = 4
        static let run: UInt8 = 5
        static let one: UInt8 = 6
        static let colon: UInt8 = 7
        static let end: UInt8 = 8
        static let skip: UInt8 = 14
        static let factivaNumber: UInt8 = 15
    }

    static func compile(_ pattern: String) -> [UInt8] {
        var code: [UInt8] = []
        var isPlain = false
        for byte in pattern.utf8 {
            if isPlain {
                code.append(folded(byte, after: 0))
                isPlain = false
                continue
            }
            switch byte {
            case UInt8(ascii: " "): code.append(Code.blanks)
            case UInt8(ascii: "\t"): code.append(Code.someBlanks)
            case UInt8(ascii: "#"): code.append(Code.digits)
            case UInt8(ascii: "%"): code.append(Code.word)
            case UInt8(ascii: "!"): code.append(Code.run)
            case UInt8(ascii: "?"): code.append(Code.one)
            case UInt8(ascii: ":"): code.append(Code.colon)
            case UInt8(ascii: "$"): code.append(Code.end)
            case UInt8(ascii: "*"): code.append(Code.skip)
            case UInt8(ascii: "&"): code.append(Code.factivaNumber)
            case UInt8(ascii: "~"): isPlain = true
            default: code.append(folded(byte, after: code.last ?? 0))
            }
        }
        return code
    }

    /// Small letters for capital ones, of ASCII and of Latin-1 in UTF-8.
    @inline(__always)
    static func folded(_ byte: UInt8, after previous: UInt8) -> UInt8 {
        if byte < 0x80 { return byte.lowercasedASCII }
        return previous == 0xC3 && byte <= 0x9E && byte != 0x97 ? byte + 0x20 : byte
    }

    /// How much of a line is looked at where the pattern does not ask for its end.
    private static let longestBeginning = 512

    /// Whether a line, from its first sign to its end, begins as a pattern says.
    static func matches(
        _ code: Span<UInt8>, _ start: Int, _ end: Int, _ text: Span<UInt8>, _ lineStart: Int, _ lineEnd: Int
    ) -> Bool {
        let isAnchored = start < end && code[end - 1] == Code.end
        let seen = isAnchored ? lineEnd : min(lineEnd, lineStart + longestBeginning)
        var place = lineStart
        var index = start
        guard pass(code, &index, end, text, &place, seen) else { return false }
        // Each part between two `*` is sought after the one before it; no place that was found is given up again.
        while index < end {
            var partEnd = index + 1
            while partEnd < end, code[partEnd] != Code.skip { partEnd += 1 }
            guard let found = sought(code, index + 1, partEnd, text, place, seen) else { return false }
            place = found
            index = partEnd
        }
        return true
    }

    /// Passes what stands up to the next `*`.
    private static func pass(
        _ code: Span<UInt8>, _ index: inout Int, _ end: Int, _ text: Span<UInt8>, _ place: inout Int, _ lineEnd: Int
    ) -> Bool {
        while index < end {
            switch code[index] {
            case Code.blanks: while place < lineEnd, text[place].isBlank { place += 1 }
            case Code.someBlanks:
                guard place < lineEnd, text[place].isBlank else { return false }
                while place < lineEnd, text[place].isBlank { place += 1 }
            case Code.digits: guard pass(&place, lineEnd, text, where: { $0 &- 0x30 < 10 }) else { return false }
            case Code.word: guard pass(&place, lineEnd, text, where: isOfWord) else { return false }
            case Code.run: guard pass(&place, lineEnd, text, where: { !$0.isBlank }) else { return false }
            case Code.one:
                guard place < lineEnd, isAlphanumeric(text[place]) else { return false }
                place += 1
            case Code.colon: guard passColon(&place, lineEnd, text) else { return false }
            case Code.end:
                while place < lineEnd, text[place].isBlank { place += 1 }
                guard place == lineEnd else { return false }
            case Code.skip: return true
            case Code.factivaNumber: guard passNumber(&place, lineEnd, text) else { return false }
            case let wanted:
                guard place < lineEnd else { return false }
                guard folded(text[place], after: place > 0 ? text[place - 1] : 0) == wanted else { return false }
                place += 1
            }
            index += 1
        }
        return true
    }

    /// How far `*` looks: labels are short.
    private static let reach = 160

    /// Where a part ends that stands somewhere after a place.
    private static func sought(
        _ code: Span<UInt8>, _ start: Int, _ end: Int, _ text: Span<UInt8>, _ place: Int, _ lineEnd: Int
    ) -> Int? {
        // The end of a line that is too long is looked at where the pattern asks for it.
        let first = start < end && code[end - 1] == Code.end ? max(place, lineEnd - reach) : place
        for offset in first..<max(first, min(lineEnd, first + reach)) {
            var (index, after) = (start, offset)
            if pass(code, &index, end, text, &after, lineEnd) { return after }
        }
        return nil
    }

    @inline(__always)
    private static func pass(
        _ place: inout Int, _ end: Int, _ text: Span<UInt8>, where fits: (UInt8) -> Bool
    ) -> Bool {
        let first = place
        let last = min(end, place + longestBeginning)
        while place < last, fits(text[place]) { place += 1 }
        return place > first
    }

    private static func passColon(_ place: inout Int, _ end: Int, _ text: Span<UInt8>) -> Bool {
        while place < end, text[place].isBlank { place += 1 }
        guard place < end else { return false }
        if text[place] == UInt8(ascii: ":") {
            place += 1
            return true
        }
        // U+FF1A is EF BC 9A.
        guard place + 2 < end, text[place] == 0xEF, text[place + 1] == 0xBC, text[place + 2] == 0x9A else {
            return false
        }
        place += 3
        return true
    }

    /// "TAGON00020170401ed4100001": the source's code filled up to eight signs, eight digits of a day, nine signs.
    private static func passNumber(_ place: inout Int, _ end: Int, _ text: Span<UInt8>) -> Bool {
        let length = 25
        guard place + length <= end else { return false }
        for offset in 0..<length {
            let byte = text[place + offset]
            guard offset &- 8 < 8 && offset >= 8 ? byte &- 0x30 < 10 : isAlphanumeric(byte) else { return false }
        }
        guard text[place + 8] == UInt8(ascii: "1") || text[place + 8] == UInt8(ascii: "2") else { return false }
        place += length
        return place == end || !isAlphanumeric(text[place])
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte &- 0x2B < 5 && byte != UInt8(ascii: ",")
    }
}
