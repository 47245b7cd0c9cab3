/// Undoes the encodings in which mails travel (RFC 2045) where a mail was pasted or saved with its source:
/// quoted-printable ("=E2=80=99") and base64.
///
/// Both are plain ASCII, and a text may hold what looks like them. So quoted-printable is undone where a header says
/// it, or where lines of a mail's length end with "=", or where characters beyond ASCII are spelt out; base64 only
/// after the header that says it.
struct TransferDecoder {
    struct Result {
        let bytes: [UInt8]
        let step: OffsetMap.Step
        let note: DecodingNote
    }

    /// A mail's header says its encoding within this many bytes.
    private static let longestHead = 16_384

    /// Nil where nothing was encoded.
    static func read(_ bytes: [UInt8]) -> Result? {
        let header = header(in: bytes.span)
        if let header, header.isBase64 { return base64(bytes, behind: header.behind) }
        // Most texts have no equals sign.
        guard bytes.span.contains(equalsSign) else { return nil }
        return quotedPrintable(bytes, isSaid: header != nil)
    }

    private static let equalsSign: UInt8 = 0x3D

    // MARK: The header that says it

    /// "Content-Transfer-Encoding: base64".
    private static func header(in span: borrowing Span<UInt8>) -> (isBase64: Bool, behind: Int)? {
        let head = span.extracting(..<min(span.count, longestHead))
        let name: StaticString = "content-transfer-encoding"
        guard let found = head.firstOffset(ofWord: name) else { return nil }
        var offset = found + name.utf8CodeUnitCount
        while offset < head.count, head[offset] == 0x3A || head[offset] == 0x20 { offset += 1 }
        let end = head.firstOffset(of: 0x0A, from: offset) ?? head.count
        if head.hasWord("base64", at: offset) { return (true, end) }
        return head.hasWord("quoted-printable", at: offset) ? (false, end) : nil
    }

    // MARK: Quoted-printable

    /// The signs for the encoding and against it.
    private struct Signs {
        /// Lines of a mail's length that end with "=".
        var softBreaks = 0
        /// "=E2=80=99": runs that spell out characters beyond ASCII.
        var spelt = 0
        var others = 0
        /// Equals signs that are no escape.
        var plain = 0

        mutating func read(_ bytes: [UInt8]) {
            var line = 0
            var index = 0
            var lastHigh = -1
            while index < bytes.count {
                let byte = bytes[index]
                if byte == 0x0A { line = index + 1 }
                guard byte == equalsSign else { index += 1; continue }
                switch TransferDecoder.escape(in: bytes, at: index) {
                case .softBreak(let end):
                    if (40...80).contains(index - line) { softBreaks += 1 } else { others += 1 }
                    line = end
                    index = end
                case .byte(let value):
                    if value >= 0x80 {
                        if lastHigh != index { spelt += 1 }
                        lastHigh = index + 3
                    } else {
                        others += 1
                    }
                    index += 3
                case nil:
                    plain += 1
                    index += 1
                }
            }
        }

        func tell(isSaid: Bool) -> Bool {
            let escapes = softBreaks + spelt + others
            guard escapes > 0, escapes > plain * 4 else { return false }
            return isSaid || softBreaks >= 2 || spelt >= 2 || softBreaks + spelt >= 2
        }
    }

    private enum Escape {
        case softBreak(end: Int)
        case byte(UInt8)
    }

    private static func escape(in bytes: [UInt8], at index: Int) -> Escape? {
        var next = index + 1
        while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D { next += 1 }
        if next == bytes.count { return next > index + 1 || index > 0 ? .softBreak(end: next) : nil }
        if bytes[next] == 0x0A { return .softBreak(end: next + 1) }
        guard index + 2 < bytes.count, let high = bytes[index + 1].hexDigit, let low = bytes[index + 2].hexDigit else {
            return nil
        }
        return .byte(high << 4 | low)
    }

    private static func quotedPrintable(_ bytes: [UInt8], isSaid: Bool) -> Result? {
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
        var signs = Signs()
        signs.read(bytes)
        guard signs.tell(isSaid: isSaid) else { return nil }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var step = OffsetMap.Step()
        var first: Int?
        var index = 0
        while index < bytes.count {
            guard bytes[index] == equalsSign, let escape = escape(in: bytes, at: index) else {
                output.append(bytes[index])
                index += 1
                continue
            }
            first = first ?? index
            switch escape {
            case .softBreak(let end): index = end
            case .byte(let value):
                output.append(value)
                index += 3
            }
            step.resume(output: output.count, source: index)
        }
        let line = Decoding.lineNumber(of: first ?? 0, in: bytes.span)
        return Result(
            bytes: output, step: step,
            note: DecodingNote(
                .transferEncodingRead, line, "the text is a mail's in quoted-printable; read as it was written"))
    }

    // MARK: Base64

    /// The lines of digits after the first blank line.
    private static func base64(_ bytes: [UInt8], behind header: Int) -> Result? {
        guard let start = blankLine(in: bytes, from: header) else { return nil }
        var end = start
        var index = start
        while index < bytes.count {
            let next = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
            let line = bytes[index..<next].filter { $0 != 0x0D && $0 != 0x20 }
            guard !line.isEmpty, line.allSatisfy(\.isBase64) else { break }
            end = next
            index = next + 1
        }
        guard end > start else { return nil }
        var output = Array(bytes[..<start])
        var step = OffsetMap.Step()
        // Four digits are three bytes; line by line the map stays true to a line's beginning.
        var pending: [UInt8] = []
        var pendingStart = start
        for index in start..<end {
            let byte = bytes[index]
            guard byte != 0x0A, byte != 0x0D, byte != 0x20 else { continue }
            if pending.isEmpty { pendingStart = index }
            pending.append(byte)
            guard pending.count == 4 || index == end - 1 else { continue }
            step.resume(output: output.count, source: pendingStart)
            output += MIMEDecoding.base64(pending[...])
            pending = []
        }
        if !pending.isEmpty { output += MIMEDecoding.base64(pending[...]) }
        let text = output[start...]
        // An attachment is no text.
        guard !text.isEmpty, !text.contains(where: { $0 < 0x20 && $0 &- 0x09 >= 5 }) else { return nil }
        step.resume(output: output.count, source: end)
        output += bytes[end...]
        let line = Decoding.lineNumber(of: start, in: bytes.span)
        return Result(
            bytes: output, step: step,
            note: DecodingNote(.transferEncodingRead, line, "the text is a mail's in base64; read as it was written"))
    }

    private static func blankLine(in bytes: [UInt8], from offset: Int) -> Int? {
        var index = offset
        while index < bytes.count, let end = bytes[index...].firstIndex(of: 0x0A) {
            let next = bytes[(end + 1)...].firstIndex { $0 != 0x0D } ?? bytes.count
            if next < bytes.count, bytes[next] == 0x0A { return next + 1 }
            index = end + 1
        }
        return nil
    }
}

extension UInt8 {
    fileprivate var isBase64: Bool {
        switch self {
        case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2B, 0x2F, 0x3D: true
        default: false
        }
    }
}
