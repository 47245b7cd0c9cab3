/// Reads what a conversion left of the source in a pasted text: references to characters (`&#8217;`, `&euml;`) and the
/// escapes of JSON (`\u2019`).
///
/// A text may also be about them. So they stay as they are in code (a fenced block, a line's part in back quotes),
/// where one stands alone in quotation marks or brackets, and in a line that speaks of HTML, of entities, of escapes;
/// and those of "<" stay where a tag would come about. Escapes are read where two of them stand, since one may be part
/// of a path.
struct ReferenceReader {
    private enum Kind: Int, CaseIterable { case reference, escape }

    private var output: [UInt8] = []
    private var copied = 0
    private var step = OffsetMap.Step()
    private var counts = [0, 0]
    private var first = [0, 0]

    /// The text as it reads, the step of the map and the notes; no step where nothing was read.
    static func read(_ utf8: [UInt8]) -> (utf8: [UInt8], step: OffsetMap.Step?, notes: [DecodingNote]) {
        let span = utf8.span
        let hasEscapes = isEscaped(span)
        guard hasEscapes || mayRefer(span) else { return (utf8, nil, []) }
        var reader = ReferenceReader()
        reader.readLines(span, hasEscapes)
        guard reader.copied > 0 else { return (utf8, nil, []) }
        reader.append(upTo: span.count, of: span)
        return (reader.output, reader.step, reader.notes)
    }

    private var notes: [DecodingNote] {
        Kind.allCases.compactMap { kind in
            let count = counts[kind.rawValue]
            guard count > 0 else { return nil }
            let line = Decoding.lineNumber(of: first[kind.rawValue], in: output.span)
            return switch kind {
            case .reference:
                DecodingNote(
                    .referencesRead, line,
                    counted(count, "reference") + " to characters as “&#8217;” read as the characters")
            case .escape:
                DecodingNote(.escapesRead, line, counted(count, "escape") + " as “\\u2019” read as what they mean")
            }
        }
    }

    // MARK: - Where they may stand

    private static func mayRefer(_ utf8: borrowing Span<UInt8>) -> Bool {
        var offset = 0
        while let mark = utf8.firstOffset(of: 0x26, from: offset) {
            if CharacterReferences.reference(in: utf8, at: mark) != nil { return true }
            offset = mark + 1
        }
        return false
    }

    /// Whether two escapes of characters beyond ASCII stand in the text.
    private static func isEscaped(_ utf8: borrowing Span<UInt8>) -> Bool {
        var count = 0
        var offset = 0
        while let mark = utf8.firstOffset(of: 0x5C, from: offset) {
            if let unit = unit(in: utf8, at: mark), unit >= 0x80 { count += 1 }
            if count == 2 { return true }
            offset = mark + 1
        }
        return false
    }

    private mutating func readLines(_ utf8: borrowing Span<UInt8>, _ hasEscapes: Bool) {
        var fence: UInt8?
        var start = 0
        while start < utf8.count {
            let end = utf8.firstOffset(of: 0x0A, from: start) ?? utf8.count
            if let mark = ReferenceReader.fence(in: utf8, start..<end) {
                fence = fence == nil ? mark : fence == mark ? nil : fence
            } else if fence == nil {
                readLine(utf8, start..<end, hasEscapes)
            }
            start = end + 1
        }
    }

    /// The mark of a line that begins or ends a block of code: "```", "~~~".
    private static func fence(in utf8: borrowing Span<UInt8>, _ line: Range<Int>) -> UInt8? {
        var start = line.lowerBound
        while start < line.upperBound, utf8[start] == 0x20 { start += 1 }
        guard start + 3 <= line.upperBound, utf8[start] == 0x60 || utf8[start] == 0x7E,
            utf8[start + 1] == utf8[start], utf8[start + 2] == utf8[start]
        else { return nil }
        return utf8[start]
    }

    private mutating func readLine(_ utf8: borrowing Span<UInt8>, _ line: Range<Int>, _ hasEscapes: Bool) {
        let content = utf8.extracting(line)
        guard content.contains(0x26) || hasEscapes && content.contains(0x5C) else { return }
        guard !ReferenceReader.speaksOfMarkup(content) else { return }
        var offset = line.lowerBound
        var tags = 0
        while offset < line.upperBound {
            switch utf8[offset] {
            case 0x60:
                let end = utf8.extracting(..<line.upperBound).firstOffset(of: 0x60, from: offset + 1)
                offset = (end ?? offset) + 1
            case 0x26: offset = readReference(utf8, at: offset, &tags)
            case 0x5C where hasEscapes: offset = readEscape(utf8, at: offset)
            default: offset += 1
            }
        }
    }

    private static func speaksOfMarkup(_ line: borrowing Span<UInt8>) -> Bool {
        for word in words {
            var offset = 0
            while let found = line.firstOffset(ofWord: word, from: offset) {
                offset = found + word.utf8CodeUnitCount
                // An address ends with ".html".
                if found == 0 || line[found - 1] == 0x20 || line[found - 1] == 0x28 { return true }
            }
        }
        return false
    }

    private static let words: [StaticString] = [
        "character entit", "character reference", "html", "unicode", "xhtml", "xml",
    ]

    // MARK: - Reading

    /// - Parameter tags: How many tags would have come about and stay open.
    /// - Returns: Where reading goes on.
    private mutating func readReference(
        _ utf8: borrowing Span<UInt8>, at offset: Int, _ tags: inout Int
    ) -> Int {
        guard var reference = CharacterReferences.reference(in: utf8, at: offset),
            !ReferenceReader.standsQuoted(offset..<reference.end, in: utf8)
        else { return offset + 1 }
        let next = reference.end < utf8.count ? utf8[reference.end] : 0
        switch reference.scalar {
        case 0x3C where (next | 0x20) &- 0x61 < 26 || next == 0x2F || next == 0x21:
            tags += 1
            return reference.end
        case 0x3E where tags > 0:
            tags -= 1
            return reference.end
        case 0x26:
            // "&amp;#8217;" was escaped twice. It stays as it is where the second reference spells out markup.
            if let twice = ReferenceReader.twice(in: utf8, at: offset, reference.end) {
                guard twice.scalar >= 0x80 else { return reference.end }
                reference = twice
            }
        default: break
        }
        switch reference.scalar {
        case 0x09...0x0D, 0xA0: replace(offset..<reference.end, with: 0x20, .reference, in: utf8)
        case 0xAD, 0x200B: replace(offset..<reference.end, with: nil, .reference, in: utf8)
        case 0..<0x20, 0x7F..<0xA0, 0xD800..<0xE000, 0x110000...: break
        default: replace(offset..<reference.end, with: reference.scalar, .reference, in: utf8)
        }
        return reference.end
    }

    /// The reference that the text after an escaped "&" spells.
    private static func twice(
        in utf8: borrowing Span<UInt8>, at offset: Int, _ end: Int
    ) -> (scalar: UInt32, end: Int)? {
        let rest = [0x26] + (end..<min(end + 14, utf8.count)).map { utf8[$0] }
        guard let found = CharacterReferences.reference(in: rest.span, at: 0) else { return nil }
        return (found.scalar, end + found.end - 1)
    }

    /// Whether a reference stands alone in quotation marks or brackets: it is spoken of.
    private static func standsQuoted(_ range: Range<Int>, in utf8: borrowing Span<UInt8>) -> Bool {
        guard range.lowerBound > 0, range.upperBound < utf8.count else { return false }
        switch (utf8[range.lowerBound - 1], utf8[range.upperBound]) {
        case (0x22, 0x22), (0x27, 0x27), (0x28, 0x29), (0x5B, 0x5D): return true
        default: break
        }
        guard range.lowerBound >= 3, range.upperBound + 3 <= utf8.count else { return false }
        let before = utf8.scalar(at: range.lowerBound - 3).scalar
        let after = utf8.scalar(at: range.upperBound).scalar
        return (0x2018...0x201F).contains(before) && before != 0x2019 && (0x2018...0x201F).contains(after)
    }

    private mutating func readEscape(_ utf8: borrowing Span<UInt8>, at offset: Int) -> Int {
        let next = offset + 1 < utf8.count ? utf8[offset + 1] : 0
        // A path or TeX: "C:\new", "\textbf".
        if next == 0x6E || next == 0x72 || next == 0x74, isCommand(utf8, offset) { return offset + 2 }
        switch next {
        case 0x6E: replace(offset..<offset + 2, with: 0x0A, .escape, in: utf8)  // \n
        case 0x72: replace(offset..<offset + 2, with: nil, .escape, in: utf8)  // \r
        case 0x74: replace(offset..<offset + 2, with: 0x09, .escape, in: utf8)  // \t
        case 0x22, 0x2F: replace(offset..<offset + 2, with: UInt32(next), .escape, in: utf8)
        case 0x5C: return offset + 2
        default:
            guard let unit = ReferenceReader.unit(in: utf8, at: offset) else { return offset + 1 }
            if unit & 0xFC00 == 0xD800, let low = ReferenceReader.unit(in: utf8, at: offset + 6), low & 0xFC00 == 0xDC00
            {
                let scalar = 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
                replace(offset..<offset + 12, with: scalar, .escape, in: utf8)
                return offset + 12
            }
            guard unit >= 0x20, unit & 0xF800 != 0xD800 else { return offset + 6 }
            replace(offset..<offset + 6, with: unit, .escape, in: utf8)
            return offset + 6
        }
        return offset + 2
    }

    /// Whether a small letter follows the one after a backslash: no break of lines stands within a word.
    private func isCommand(_ utf8: borrowing Span<UInt8>, _ offset: Int) -> Bool {
        offset + 2 < utf8.count && utf8[offset + 2] &- 0x61 < 26
    }

    /// The number of an escape: `\u2019`.
    private static func unit(in utf8: borrowing Span<UInt8>, at offset: Int) -> UInt32? {
        guard offset + 6 <= utf8.count, utf8[offset] == 0x5C, utf8[offset + 1] == 0x75 else { return nil }
        var value: UInt32 = 0
        for index in offset + 2..<offset + 6 {
            let digit: UInt8
            switch utf8[index] {
            case 0x30...0x39: digit = utf8[index] - 0x30
            case 0x41...0x46, 0x61...0x66: digit = (utf8[index] | 0x20) - 0x61 + 10
            default: return nil
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    private mutating func replace(
        _ range: Range<Int>, with scalar: UInt32?, _ kind: Kind, in utf8: borrowing Span<UInt8>
    ) {
        append(upTo: range.lowerBound, of: utf8)
        if counts[kind.rawValue] == 0 { first[kind.rawValue] = output.count }
        counts[kind.rawValue] += 1
        if let scalar { output.append(scalar: scalar) }
        copied = range.upperBound
        step.resume(output: output.count, source: copied)
    }

    private mutating func append(upTo end: Int, of utf8: borrowing Span<UInt8>) {
        if copied == 0 { output.reserveCapacity(utf8.count) }
        for index in copied..<end { output.append(utf8[index]) }
        copied = end
    }
}
