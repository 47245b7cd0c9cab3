/// UTF-8 with bytes that are none: tells it from Windows-1252, and mends it.
enum BrokenUTF8 {
    /// How much of a text beyond ASCII is UTF-8.
    struct Census {
        /// Characters of two bytes count once, longer ones three times: those hardly come about by chance.
        var valid = 0
        /// Maximal subparts that are no character.
        var broken = 0

        /// A few bad bytes among good characters are damage; bad bytes alone, and many of them, are another encoding.
        var isUTF8: Bool { valid > (broken > 3 ? broken * 4 : broken) }
    }

    static func census(of bytes: [UInt8]) -> Census {
        var census = Census()
        let span = bytes.span
        var offset = 0
        while offset < span.count {
            guard span[offset] >= 0x80 else {
                offset += 1
                continue
            }
            let length = lengthOfScalar(in: span, at: offset)
            if length > 0 {
                census.valid += length == 2 ? 1 : 3
                offset += length
            } else {
                census.broken += 1
                offset -= length
            }
        }
        return census
    }

    static func isValid(_ utf8: Span<UInt8>) -> Bool {
        do {
            _ = try UTF8Span(validating: utf8)
            return true
        } catch {
            return false
        }
    }

    /// Appends the bytes with U+FFFD for each maximal subpart that is no character.
    static func mend(_ bytes: [UInt8], into text: inout Transcoded) {
        text.utf8.reserveCapacity(bytes.count + 16)
        let span = bytes.span
        var offset = 0
        while offset < span.count {
            let length = span[offset] < 0x80 ? 1 : lengthOfScalar(in: span, at: offset)
            if length > 0 {
                for index in offset..<offset + length { text.utf8.append(span[index]) }
                offset += length
            } else {
                text.appendBroken()
                offset -= length
                text.step.resume(output: text.utf8.count, source: offset)
            }
        }
    }

    /// The bytes of the character that begins here, or minus the bytes of the maximal subpart that is none
    /// (the Unicode Standard, 3.9, table 3-7 and "U+FFFD Substitution of Maximal Subparts").
    private static func lengthOfScalar(in bytes: borrowing Span<UInt8>, at offset: Int) -> Int {
        let first = bytes[offset]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0..<0x80: return 1
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return -1
        }
        for index in 1..<length {
            guard offset + index < bytes.count else { return -index }
            let isGood = index == 1 ? second.contains(bytes[offset + 1]) : bytes[offset + index] & 0xC0 == 0x80
            guard isGood else { return -index }
        }
        return length
    }
}
