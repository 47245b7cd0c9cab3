import Articles

/// Turns bytes into clean UTF-8: finds out their encoding, refuses what is no text, and mends what conversions break.
struct TextDecoder: Sendable {
    /// - Throws: ``ParsingError`` where there is no text in the bytes.
    func decode(_ bytes: [UInt8]) throws(ParsingError) -> DecodedText {
        guard bytes.count <= ArticleParser.largestInput else { throw .tooLarge(byteCount: bytes.count) }
        if let kind = FileSignatures.kind(of: bytes) { throw .notText(looksLike: kind) }
        var text = transcode(bytes)
        let census = Census(of: text.utf8)
        guard !census.isBinary, !text.isHopeless else {
            throw .notText(looksLike: nil)
        }
        text.noteControls(census)
        if census.isBeyondASCII || census.hasNul { text.clean() }
        guard text.utf8.contains(where: { $0 != 0x20 && $0 &- 0x09 >= 5 }) else { throw .empty }
        return DecodedText(
            utf8: text.utf8, encoding: text.encoding, findings: text.findings, offsets: text.offsets)
    }

    private func transcode(_ bytes: [UInt8]) -> RawDecoding {
        if bytes.starts(with: [0xFF, 0xFE]) { return RawDecoding(utf16: bytes, skipping: 2, isBigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return RawDecoding(utf16: bytes, skipping: 2, isBigEndian: true) }
        if let isBigEndian = UTF16Text.isBigEndianByZeros(bytes) {
            return RawDecoding(utf16: bytes, skipping: 0, isBigEndian: isBigEndian)
        }
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        if isValid(bytes.span) { return RawDecoding(utf8: bytes, skipping: hasMark ? 3 : 0) }
        return hasMark || BrokenUTF8.census(of: bytes).isUTF8
            ? RawDecoding(brokenUTF8: bytes, skipping: hasMark ? 3 : 0) : RawDecoding(windows1252: bytes)
    }

    private func isValid(_ utf8: Span<UInt8>) -> Bool {
        do {
            _ = try UTF8Span(validating: utf8)
            return true
        } catch {
            return false
        }
    }
}

/// A text on its way from the bytes to clean UTF-8.
private struct RawDecoding {
    var utf8: [UInt8]
    let encoding: TextEncoding
    var offsets: OffsetMap
    var findings: [Finding] = []
    /// The places that are U+FFFD since nothing could be made of them.
    var broken = 0

    /// A few bad places are damage, many are data. Chance makes one unpaired surrogate in 32 units.
    var isHopeless: Bool { broken > 3 && broken * (encoding == .utf8 ? 20 : 200) > utf8.count }

    init(utf8 bytes: [UInt8], skipping mark: Int) {
        utf8 = mark == 0 ? bytes : Array(bytes.dropFirst(mark))
        encoding = .utf8
        offsets = OffsetMap(identityOf: bytes.count)
        if mark > 0 { offsets.append(OffsetMap.Step(base: mark), decodedCount: utf8.count) }
    }

    init(brokenUTF8 bytes: [UInt8], skipping mark: Int) {
        self.init(utf8: bytes, skipping: mark)
        let mended = BrokenUTF8.mend(utf8)
        utf8 = mended.utf8
        offsets.append(mended.step, decodedCount: utf8.count)
        noteBroken(mended.broken, at: mended.firstBroken)
    }

    init(windows1252 bytes: [UInt8]) {
        let decoded = Windows1252.decode(bytes)
        utf8 = decoded.utf8
        encoding = .windows1252
        offsets = OffsetMap(identityOf: bytes.count)
        offsets.append(decoded.step, decodedCount: utf8.count)
        // Western texts are mostly ASCII; Cyrillic or Japanese in a legacy encoding is not.
        let beyondASCII = bytes.count { $0 >= 0x80 }
        if beyondASCII * 3 > bytes.count {
            findings.append(
                FindingCode.encodingUncertain.at(
                    nil, "read as windows-1252, but most of its letters are beyond ASCII; it may be in another one")
            )
        }
    }

    init(utf16 bytes: [UInt8], skipping mark: Int, isBigEndian: Bool) {
        let decoded = UTF16Text.decode(bytes, skipping: mark, isBigEndian: isBigEndian)
        utf8 = decoded.utf8
        encoding = isBigEndian ? .utf16BigEndian : .utf16LittleEndian
        offsets = OffsetMap(identityOf: bytes.count)
        offsets.append(decoded.step, decodedCount: utf8.count)
        noteBroken(decoded.broken, at: decoded.firstBroken)
    }

    mutating func clean() {
        let cleaned = TextCleaner.clean(utf8)
        utf8 = cleaned.utf8
        findings += cleaned.findings
        if let step = cleaned.step { offsets.append(step, decodedCount: utf8.count) }
    }

    /// Keys that were pressed into a paste, colours of a captured terminal: kept, and said, since nobody sees them.
    mutating func noteControls(_ census: Census) {
        guard let first = census.firstControl else { return }
        findings.append(
            FindingCode.controlCharacters.at(
                Decoding.lineNumber(of: first, in: utf8.span),
                counted(census.controlCount, "control character") + " of a terminal or a keyboard kept in the text"))
    }

    private mutating func noteBroken(_ count: Int, at offset: Int) {
        guard count > 0 else { return }
        broken = count
        findings.append(
            FindingCode.undecodableBytes.at(
                Decoding.lineNumber(of: offset, in: utf8.span),
                counted(count, "place") + " not valid \(encoding.rawValue), shown as U+FFFD"))
    }
}

/// What kinds of bytes a text has.
private struct Census {
    var isBeyondASCII = false
    var hasNul: Bool { nuls > 0 }
    private var nuls = 0
    /// Control characters, NUL among them, that texts do not have. ESC and BEL are in captured terminal output.
    private var controls = 0
    private let byteCount: Int
    /// Control characters that nothing else tells of: escape and delete among them, NUL not.
    private(set) var controlCount = 0
    private(set) var firstControl: Int?

    /// A few stray control characters are damage, many are data.
    var isBinary: Bool {
        nuls > 3 && nuls * 50 > byteCount || controls > 3 && controls * 20 > byteCount
    }

    init(of utf8: [UInt8]) {
        byteCount = utf8.count
        let span = utf8.span
        var offset = 0
        while offset < span.count {
            if offset + 8 <= span.count {
                let bytes = span.eightBytes(at: offset)
                if bytes.isBeyondASCII { isBeyondASCII = true }
                if !bytes.hasByte(below: 0x20), !bytes.hasByte(0x7F) {
                    offset += 8
                    continue
                }
            }
            let end = min(offset + 8, span.count)
            while offset < end {
                count(span[offset], at: offset)
                offset += 1
            }
        }
    }

    private mutating func count(_ byte: UInt8, at offset: Int) {
        if byte >= 0x80 { isBeyondASCII = true }
        guard byte < 0x20 && byte &- 0x09 >= 5 || byte == 0x7F else { return }
        if byte != 0 {
            controlCount += 1
            firstControl = firstControl ?? offset
        }
        guard byte != 0x1B, byte != 0x07, byte != 0x7F else { return }
        controls += 1
        if byte == 0 { nuls += 1 }
    }
}
