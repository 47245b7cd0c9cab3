/// Takes out of a text the signs that conversions leave in it and no reader sees: wrong control characters, spaces of
/// all kinds, zero-width characters, soft hyphens. Signs that have a meaning in some script, or to a terminal, stay.
struct TextCleaner {
    /// The kinds of clean-ups, in the order in which they are told.
    enum Kind: Int, CaseIterable {
        case nul, c1, noBreakSpace, otherSpace, zeroWidth, softHyphen, doubleEncoded
    }

    private(set) var step = OffsetMap.Step()
    private var output: [UInt8] = []
    /// Up to where the source is copied.
    private var copied = 0
    private var counts = [Int](repeating: 0, count: Kind.allCases.count)
    private var first = [Int](repeating: 0, count: Kind.allCases.count)

    /// The text as it reads when clean, the step of the map and the notes; nil where nothing had to be done.
    static func clean(_ source: [UInt8]) -> (utf8: [UInt8], step: OffsetMap.Step?, notes: [DecodingNote]) {
        var cleaner = TextCleaner()
        let span = source.span
        var offset = 0
        while offset < span.count {
            while offset + 8 <= span.count, isPlain(span.eightBytes(at: offset)) { offset += 8 }
            guard offset < span.count else { break }
            let byte = span[offset]
            if byte >= 0x01 && byte < 0xC2 || byte > 0xC3 && byte < 0xE1 {
                offset += 1
            } else {
                offset += cleaner.look(at: offset, in: span)
            }
        }
        let utf8 = cleaner.finish(span) ?? source
        return (utf8, cleaner.copied == 0 ? nil : cleaner.step, cleaner.notes(in: utf8))
    }

    /// Whether eight bytes are ASCII without a NUL.
    @inline(__always)
    private static func isPlain(_ bytes: UInt64) -> Bool { !bytes.isBeyondASCII && !bytes.hasByte(below: 1) }

    /// Decides about the character that begins here; gives its length.
    private mutating func look(at offset: Int, in source: borrowing Span<UInt8>) -> Int {
        guard mayNeedCleaning(at: offset, in: source) else { return 1 }
        let (scalar, length) = source.scalar(at: offset)
        switch scalar {
        case 0: replace(offset, length, with: 0xFFFD, .nul, in: source)
        case 0x80...0x9F:
            let meant = Windows1252.scalar(UInt8(scalar))
            if meant != scalar { replace(offset, length, with: meant, .c1, in: source) }
        case 0xA0, 0x202F: replace(offset, length, with: 0x20, .noBreakSpace, in: source)
        case 0x1680, 0x2000...0x200A, 0x205F, 0x3000: replace(offset, length, with: 0x20, .otherSpace, in: source)
        case 0xAD: replace(offset, length, with: nil, .softHyphen, in: source)
        case 0x200B, 0x2060, 0xFEFF: replace(offset, length, with: nil, .zeroWidth, in: source)
        case 0x200C, 0x200D:
            if isNeedlessJoiner(at: offset, length, in: source) {
                replace(offset, length, with: nil, .zeroWidth, in: source)
            }
        case 0xC2, 0xC3, 0xE2:
            if isDoubleEncoded(at: offset, in: source) {
                note(.doubleEncoded, at: output.count + offset - copied)
                // Its second half may look like a soft hyphen, and is none.
                return length + source.scalar(at: offset + length).length
            }
        default: break
        }
        return length
    }

    /// The bytes that the characters in question begin with; most texts have few of them.
    @inline(__always)
    private func mayNeedCleaning(at offset: Int, in source: borrowing Span<UInt8>) -> Bool {
        let next = offset + 1 < source.count ? source[offset + 1] : 0
        switch source[offset] {
        case 0x00: return true
        case 0xC2: return next < 0xA1 || next == 0xAD
        case 0xC3: return next == 0x82 || next == 0x83 || next == 0xA2
        case 0xE1: return next == 0x9A
        case 0xE2:
            guard next == 0x80, offset + 2 < source.count else { return next == 0x81 }
            return source[offset + 2] < 0x8E || source[offset + 2] == 0xAF
        case 0xE3: return next == 0x80
        case 0xEF: return next == 0xBB
        default: return false
        }
    }

    private mutating func replace(
        _ offset: Int, _ length: Int, with scalar: UInt32?, _ kind: Kind, in source: borrowing Span<UInt8>
    ) {
        if copied == 0 { output.reserveCapacity(source.count) }
        for index in copied..<offset { output.append(source[index]) }
        note(kind, at: output.count)
        if let scalar { output.append(scalar: scalar) }
        copied = offset + length
        step.resume(output: output.count, source: copied)
    }

    private mutating func note(_ kind: Kind, at offset: Int) {
        if counts[kind.rawValue] == 0 { first[kind.rawValue] = offset }
        counts[kind.rawValue] += 1
    }

    private mutating func finish(_ source: borrowing Span<UInt8>) -> [UInt8]? {
        guard copied > 0 else { return nil }
        for index in copied..<source.count { output.append(source[index]) }
        defer { output = [] }
        return output
    }
}

// MARK: - What stands around

extension TextCleaner {
    /// Persian words and emoji families need their joiners; between Latin letters or spaces they are dirt.
    private func isNeedlessJoiner(at offset: Int, _ length: Int, in source: borrowing Span<UInt8>) -> Bool {
        var before = offset - 1
        while before > 0, source[before] & 0xC0 == 0x80 { before -= 1 }
        let after = offset + length
        return (before < 0 || isLatin(source.scalar(at: before).scalar))
            && (after >= source.count || isLatin(source.scalar(at: after).scalar))
    }

    /// Latin letters, ASCII, general punctuation, and other zero-width characters.
    private func isLatin(_ scalar: UInt32) -> Bool {
        scalar < 0x250 || (0x1E00...0x1EFF).contains(scalar) || (0x2000...0x206F).contains(scalar) || scalar == 0xFEFF
    }

    /// "Ã©", "Â»", "â€œ": UTF-8 that was read as Windows-1252 and written as UTF-8 once more.
    private func isDoubleEncoded(at offset: Int, in source: borrowing Span<UInt8>) -> Bool {
        guard offset + 3 < source.count else { return false }
        let third = source[offset + 2]
        let fourth = source[offset + 3]
        switch source[offset + 1] {
        case 0x82, 0x83: return third == 0xC2 && (0xA1...0xBF).contains(fourth) && fourth != 0xAB && fourth != 0xBB
        case 0xA2: return third == 0xE2 && fourth == 0x82 || third == 0xC2 && fourth == 0x80
        default: return false
        }
    }
}

// MARK: - Notes

extension TextCleaner {
    private func notes(in utf8: [UInt8]) -> [DecodingNote] {
        Kind.allCases.compactMap { kind in
            let count = counts[kind.rawValue]
            guard count > 0, let note = kind.note else { return nil }
            let line = Decoding.lineNumber(of: first[kind.rawValue], in: utf8.span)
            return DecodingNote(note, line, kind.message(count))
        }
    }
}

extension TextCleaner.Kind {
    fileprivate var note: DecodingNote.Kind? {
        switch self {
        case .nul: .nulReplaced
        case .c1: .c1Repaired
        case .noBreakSpace: .noBreakSpaces
        case .otherSpace: nil
        case .zeroWidth: .zeroWidthRemoved
        case .softHyphen: .softHyphensRemoved
        case .doubleEncoded: .looksDoubleEncoded
        }
    }

    fileprivate func message(_ count: Int) -> String {
        switch self {
        case .nul: counted(count, "NUL character") + " shown as U+FFFD"
        case .c1: counted(count, "control character") + " read as the Windows-1252 punctuation meant"
        case .noBreakSpace: counted(count, "no-break space") + " read as plain"
        case .otherSpace: counted(count, "wide or narrow space") + " read as plain"
        case .zeroWidth: counted(count, "zero-width character") + " left out"
        case .softHyphen: counted(count, "soft hyphen") + " left out"
        case .doubleEncoded: counted(count, "place") + " where UTF-8 seems to have been encoded twice (\"Ã©\"); kept"
        }
    }
}

/// "1 soft hyphen", "12 soft hyphens".
func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
}
