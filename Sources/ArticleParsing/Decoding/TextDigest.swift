import Crypto
@_spi(_Unicode) import Swift

/// The digest by which two sources are known to hold the same text in other bytes. It stands in records, so that this form
/// must not change without a new format number.
///
/// The same article comes with CR LF from one machine and with LF from another, with a byte order mark, in UTF-16, with
/// accents as letters of their own, with spaces at the ends of lines. In the form that is digested lines end in LF and
/// not in blanks, letters are composed (NFC), no blank line comes first, and one LF comes last. So of a text that is kept
/// in this form already, which most are, it is the digest of the file itself.
enum TextDigest {
    /// The SHA-256 of a decoded text in that form, 64 hex digits.
    ///
    /// - Parameters:
    ///   - utf8: Valid UTF-8 without a byte order mark.
    ///   - bytes: What it was decoded from, and the digest of that, which is the answer where both are the same.
    static func sha256(of utf8: [UInt8], decodedFrom bytes: [UInt8], sha256 digest: String) -> String {
        let text = normalized(utf8)
        return text == bytes ? digest : HexDigest.sha256(of: text)
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

    private static func append(_ line: ArraySlice<UInt8>, to text: inout [UInt8]) {
        guard !isComposed(line), !hasEndlessMarks(line) else { return text.append(contentsOf: line) }
        // The standard library composes for its own comparisons, and offers it under this name alone; the package that
        // offers it publicly, Foundation, brings all of ICU into the program.
        for scalar in String(decoding: line, as: UTF8.self)._nfc {
            text.append(contentsOf: UTF8.encode(scalar) ?? .init())
        }
    }

    /// Whether more marks stand on one letter than in any writing. Putting them in order takes the square of their number,
    /// so that a page could keep a machine busy for hours; such a line stays as it is. Unicode's own bound is 30 (UAX 15,
    /// Stream-Safe Text Format).
    private static func hasEndlessMarks(_ line: ArraySlice<UInt8>) -> Bool {
        var marks = 0
        for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
            marks = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : marks + 1
            if marks > mostMarks { return true }
        }
        return false
    }

    private static let mostMarks = 30

    /// Whether a line is in NFC for certain. Composing costs much, and nearly every line of any language is so already.
    private static func isComposed(_ line: ArraySlice<UInt8>) -> Bool {
        line.withUnsafeBufferPointer { buffer in
            let span = Span(_unsafeElements: buffer)
            var offset = 0
            while offset < span.count {
                while offset + 8 <= span.count, !span.eightBytes(at: offset).isBeyondASCII { offset += 8 }
                guard offset < span.count else { break }
                // Below U+0300 every character is composed, and none joins with the one before it.
                guard span[offset] >= 0xCC else {
                    offset += 1
                    continue
                }
                let (scalar, length) = span.scalar(at: offset)
                guard composed.contains(where: { $0.contains(scalar) }) else { return false }
                offset += length
            }
            return true
        }
    }

    /// Characters that NFC leaves as they are, and that join with none before them: what most texts are written in. By
    /// `DerivedNormalizationProps.txt` and `UnicodeData.txt` of Unicode 16; whatever is not here is composed for real.
    private static let composed: [ClosedRange<UInt32>] = [
        0x4E00...0x9FFF,  // Chinese characters
        0x0400...0x0482, 0x048A...0x052F,  // Cyrillic
        0x2010...0x2027, 0x2030...0x205E,  // punctuation
        0x0620...0x064A, 0x0660...0x06D3,  // Arabic
        0x0388...0x03FF, 0x0531...0x058F, 0x05D0...0x05EA,  // Greek, Armenian, Hebrew
        0x1E00...0x1EFF,  // Vietnamese and other Latin letters
        0x20A0...0x20C0, 0x2190...0x2328, 0x2500...0x27BF,  // currencies, arrows, signs
        0x3000...0x3029, 0x3041...0x3096, 0x309B...0x30FF, 0x3400...0x4DBF,  // Japanese
        0xAC00...0xD7A3,  // Korean
        0xFF01...0xFFEE,  // full-width forms
        0x1F300...0x1FAFF,  // emoji
    ]
}

/// SHA-256 as records write it.
enum HexDigest {
    static func sha256(of bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
