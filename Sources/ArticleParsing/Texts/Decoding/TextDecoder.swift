/// Turns bytes into clean UTF-8: finds out their encoding, refuses what is no text, and mends what conversions break.
struct TextDecoder: Sendable {
    /// The most bytes that a text may have.
    static let largestText = 32 << 20

    /// The encoding that a person says the text is in.
    var asked: TextEncoding?
    /// The encoding of the whole text that this is a part of.
    var whole: TextEncoding?

    /// - Throws: ``DecodingError`` where there is no text in the bytes, or one of which the encoding is not told.
    func decode(_ bytes: [UInt8]) throws(DecodingError) -> DecodedText {
        guard bytes.count <= TextDecoder.largestText else { throw .tooLarge(byteCount: bytes.count) }
        if let kind = FileSignatures.kind(of: bytes) { throw .notText(looksLike: kind) }
        let transfer = TransferDecoder.read(bytes)
        let content = transfer?.bytes ?? bytes
        let choice = EncodingChoice(of: content, .text, asked: asked, whole: whole)
        guard choice.doubt.isEmpty else {
            // Of data no encoding is likely.
            if Census(of: content).isBinary { throw .notText(looksLike: nil) }
            throw .undecided(likely: choice.doubt)
        }
        var text = try transcode(content, choice, from: bytes.count, transfer)
        let census = Census(of: text.utf8)
        guard !census.isBinary else { throw .notText(looksLike: nil) }
        text.noteControls(census)
        text.readReferences()
        if census.isBeyondASCII || census.hasNul || text.hasReferences { text.clean() }
        guard text.utf8.contains(where: { $0 != 0x20 && $0 &- 0x09 >= 5 }) else { throw .empty }
        return DecodedText(utf8: text.utf8, encoding: choice.encoding, notes: text.notes, offsets: text.offsets)
    }

    /// - Parameter count: How many bytes the original has.
    private func transcode(
        _ bytes: [UInt8], _ choice: EncodingChoice, from count: Int, _ transfer: TransferDecoder.Result?
    ) throws(DecodingError) -> CleanedText {
        let text = Transcoded.decode(
            bytes, as: choice.encoding, skipping: choice.mark, isValidUTF8: choice.isValidUTF8, isStrict: asked != nil)
        guard let text else { throw .noTable(choice.encoding) }
        if text.isHopeless {
            guard let asked else { throw .notText(looksLike: nil) }
            throw .notIn(asked, places: text.broken, line: text.note?.line ?? 1)
        }
        return CleanedText(text, of: bytes, from: count, transfer, notes: choice.notes)
    }
}

/// A text on its way from the bytes to clean UTF-8.
private struct CleanedText {
    var utf8: [UInt8]
    var offsets: OffsetMap
    var notes: [DecodingNote]
    /// Whether characters were put in for references to them.
    private(set) var hasReferences = false

    init(
        _ text: Transcoded, of bytes: [UInt8], from count: Int, _ transfer: TransferDecoder.Result?,
        notes: [DecodingNote]
    ) {
        utf8 = text.utf8
        self.notes = [transfer?.note].compactMap { $0 } + notes + [text.note].compactMap { $0 }
        offsets = OffsetMap(identityOf: count)
        if let transfer { offsets.append(transfer.step, decodedCount: bytes.count) }
        if !text.isCopy || utf8.count != bytes.count { offsets.append(text.step, decodedCount: utf8.count) }
    }

    mutating func readReferences() {
        let read = ReferenceReader.read(utf8)
        guard let step = read.step else { return }
        utf8 = read.utf8
        hasReferences = true
        notes += read.notes
        offsets.append(step, decodedCount: utf8.count)
    }

    mutating func clean() {
        let cleaned = TextCleaner.clean(utf8)
        utf8 = cleaned.utf8
        notes += cleaned.notes
        if let step = cleaned.step { offsets.append(step, decodedCount: utf8.count) }
    }

    /// Keys that were pressed into a paste, colours of a captured terminal: kept, and said, since nobody sees them.
    mutating func noteControls(_ census: Census) {
        guard let first = census.firstControl else { return }
        notes.append(
            DecodingNote(
                .controlCharacters, Decoding.lineNumber(of: first, in: utf8.span),
                counted(census.controlCount, "control character") + " of a terminal or a keyboard kept in the text"))
    }
}

/// The kinds of bytes in a text.
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
