import Crypto
@_spi(_Unicode) import Swift

/// The digest by which two sources are known to hold the same text in other bytes. It stands in records, so that this
/// form must not change without a new format number.
///
/// The same article comes with CR LF from one machine and with LF from another, with a byte order mark, in UTF-16, with
/// accents as letters of their own, with spaces at the ends of lines. In the form that is digested lines end in LF and
/// not in blanks, letters are composed (NFC), no blank line comes first, and one LF comes last. So of a text that is
/// kept in this form already, which most are, it is the digest of the file itself.
enum TextDigest {
    /// The SHA-256 of a decoded text in that form, 64 hex digits.
    ///
    /// - Parameters:
    ///   - utf8: Valid UTF-8 without a byte order mark.
    ///   - bytes: The bytes that it was decoded from, and their digest, which is the answer where both are the same.
    static func sha256(of utf8: [UInt8], decodedFrom bytes: [UInt8], sha256 digest: String) -> String {
        if isNormalized(utf8.span), utf8.span.hasBytes(of: bytes.span) { return digest }
        let text = normalized(utf8)
        return text.span.hasBytes(of: bytes.span) ? digest : HexDigest.sha256(of: text)
    }

    /// Whether a text is in the form already, as most are; false where only making the form would tell.
    private static func isNormalized(_ text: Span<UInt8>) -> Bool {
        guard text.count > 0, text[text.count - 1] == 0x0A, text[0] > 0x20 else { return false }
        if text.count > 1, text[text.count - 2] == 0x0A { return false }
        var offset = 0
        while offset < text.count {
            while offset + 8 <= text.count, text.eightBytes(at: offset).isPlain { offset += 8 }
            guard offset < text.count else { break }
            let byte = text[offset]
            if byte == 0x0A {
                let before = offset > 0 ? text[offset - 1] : 0x0A
                guard before != 0x20, before != 0x09 else { return false }
            } else if byte < 0x0E, byte > 0x0A {
                return false
            } else if byte >= 0xCC {
                // U+2028 and U+2029 end lines.
                let (scalar, length) = text.scalar(at: offset)
                guard isComposed(scalar), scalar &- 0x2028 > 1 else { return false }
                offset += length
                continue
            }
            offset += 1
        }
        return true
    }

    /// A text in the form that is digested.
    static func normalized(_ utf8: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(utf8.count + 1)
        // Blank lines wait until a line follows that is none.
        var waiting = 0
        for (content, _) in Decoding.lineRanges(of: utf8.span, atMost: .max) ?? [] {
            var end = content.upperBound
            while end > content.lowerBound, utf8[end - 1] == 0x20 || utf8[end - 1] == 0x09 { end -= 1 }
            guard end > content.lowerBound else {
                waiting += text.isEmpty ? 0 : 1
                continue
            }
            text.append(contentsOf: repeatElement(0x0A, count: waiting))
            waiting = 0
            append(utf8[content.lowerBound..<end], to: &text)
            text.append(0x0A)
        }
        return text
    }

    /// Composing costs much, and nearly every line of any language is composed: only the few characters are that may
    /// not be, each with the letter before it.
    private static func append(_ line: ArraySlice<UInt8>, to text: inout [UInt8]) {
        line.withUnsafeBufferPointer { buffer in
            let span = Span(_unsafeElements: buffer)
            var copied = 0
            var before = 0
            var offset = 0
            while offset < span.count {
                while offset + 8 <= span.count, !span.eightBytes(at: offset).isBeyondASCII { offset += 8 }
                guard offset < span.count else { break }
                // Below U+0300 every character is composed, and none joins with the one before it.
                guard span[offset] >= 0xCC else {
                    if span[offset] & 0xC0 != 0x80 { before = offset }
                    offset += 1
                    continue
                }
                let (scalar, length) = span.scalar(at: offset)
                guard !isComposed(scalar) else {
                    before = offset
                    offset += length
                    continue
                }
                // Eight letters may have been passed over at once.
                if offset > 0, span[offset - 1] < 0x80 { before = offset - 1 }
                var end = offset
                while end < span.count, span[end] >= 0xCC {
                    let (next, length) = span.scalar(at: end)
                    guard !isComposed(next) else { break }
                    end += length
                }
                let start = max(before, copied)
                text.append(contentsOf: buffer[copied..<start])
                text.append(contentsOf: composed(buffer[start..<end]))
                (copied, before, offset) = (end, end, end)
            }
            text.append(contentsOf: buffer[copied...])
        }
    }

    private static func composed(_ piece: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        let text = String(decoding: piece, as: UTF8.self)
        guard !hasEndlessMarks(text) else { return Array(piece) }
        // The standard library composes for its own comparisons, and offers it under this name alone; the package that
        // offers it publicly, Foundation, brings all of ICU into the program.
        return text._nfc.flatMap { Array(UTF8.encode($0) ?? .init()) }
    }

    /// Whether more marks stand on one letter than in any writing. Putting them in order takes the square of their
    /// number, so that a page could keep a machine busy for hours; they stay as they are. Unicode's own bound is 30
    /// (UAX 15, Stream-Safe Text Format).
    private static func hasEndlessMarks(_ text: String) -> Bool {
        var marks = 0
        for scalar in text.unicodeScalars {
            marks = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : marks + 1
            if marks > mostMarks { return true }
        }
        return false
    }

    private static let mostMarks = 30

    /// Whether NFC leaves a character as it is, and joins it with none before it: as most texts' characters are. By
    /// `DerivedNormalizationProps.txt` and `UnicodeData.txt` of Unicode 16; whatever is not here is composed for real.
    @inline(__always)
    private static func isComposed(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0x300: true
        // Greek, Cyrillic, Armenian, Hebrew.
        case 0x388...0x482, 0x48A...0x58F, 0x5D0...0x5EA: true
        // Arabic, Devanagari, Thai without their marks.
        case 0x60C...0x60F, 0x61B...0x64A, 0x660...0x6D5, 0x904...0x928, 0x92A...0x930, 0x932...0x933, 0x935...0x939,
            0x93D...0x94C, 0xE01...0xE37, 0xE3F...0xE47, 0xE4C...0xE5B:
            true
        // Vietnamese and other Latin letters, punctuation, invisible controls, currencies, arrows, signs.
        case 0x1E00...0x1EFF, 0x2002...0x20CF, 0x2100...0x2125, 0x2190...0x2328, 0x232B...0x2AD9: true
        // Japanese, Chinese, Korean.
        case 0x3001...0x3029, 0x3041...0x3096, 0x309B...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
        // Private use, ligatures, selectors, full-width forms, emoji.
        case 0xE000...0xF8FF, 0xFB00...0xFB06, 0xFE00...0xFE0F, 0xFEFF, 0xFF01...0xFFEE, 0xFFFD, 0x1F000...0x1FAFF: true
        default: false
        }
    }
}

/// SHA-256 as records write it.
enum HexDigest {
    static func sha256(of bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

extension UInt64 {
    /// Whether none of eight bytes ends a line, and none is beyond ASCII.
    @inline(__always)
    fileprivate var isPlain: Bool { !isBeyondASCII && !hasByte(below: 0x0E) }
}
