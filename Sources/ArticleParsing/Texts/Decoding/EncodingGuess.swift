/// Tells the encoding of bytes that declare none by the letters of languages: read in the right encoding, they follow
/// each other as they do in one of the languages that come in it.
struct EncodingGuess {
    /// The likeliest encoding.
    let encoding: TextEncoding
    /// Whether no other encoding that makes another text of the bytes comes near, and whether the text is a natural
    /// one.
    let isSure: Bool
    /// The encodings that come near with other texts, the likelier ones first.
    let rivals: [TextEncoding]

    /// How many bytes are looked at; more of a text hardly changes the answer.
    private static let sampleSize = 3_072
    /// An encoding whose text is so much less likely than another, in fifths of a logarithm, comes near to it.
    private static let near = 20
    /// One that is less likely than that is not read to its end.
    private static let far = 150

    /// Nil where no byte is beyond ASCII, or where this machine has no tables.
    ///
    /// - Parameter isPage: Whether what stands between "<" and ">" is left aside.
    init?(of bytes: [UInt8], isPage: Bool) {
        let lines = EncodingGuess.sample(of: bytes, isPage: isPage)
        let beyond = lines.count { $0 >= 0x80 }
        guard beyond > 0 else { return nil }
        let isSparse = beyond * 6 <= lines.count
        let sample = isSparse ? EncodingGuess.surroundings(in: lines) : lines
        var reader = EncodingReader(bytes, sample: sample)
        var readings: [EncodingReading] = []
        var best = Int.max / 2
        let mayBeWide = !isPage && bytes.count <= EncodingGuess.sampleSize && bytes.count % 2 == 0
        for row in EncodingCandidates.rows + (mayBeWide ? EncodingCandidates.wide : []) {
            guard let reading = reader.read(in: row, below: best + EncodingGuess.far) else { continue }
            best = min(best, reading.cost)
            readings.append(reading)
        }
        guard let first = readings.min(by: { $0.cost < $1.cost }) else { return nil }
        // Of encodings that say the same, the one that is met most.
        let like = readings.first { $0.says(first) } ?? first
        let others = readings.filter { $0.cost < first.cost + EncodingGuess.near && !$0.says(first) }
        encoding = like.encoding
        rivals = others.sorted { $0.cost < $1.cost }.map(\.encoding)
        isSure = first.isNatural(isSparse: isSparse) && rivals.isEmpty
    }

    /// The words around bytes beyond ASCII: of a text that has few, the others tell nothing.
    private static func surroundings(in lines: [UInt8]) -> [UInt8] {
        var sample: [UInt8] = []
        var end = 0
        for offset in lines.indices where lines[offset] >= 0x80 {
            guard offset + reach > end else { continue }
            var start = max(end, offset - reach)
            while start > end, lines[start - 1] != 0x20, offset - start < reach * 2 { start -= 1 }
            if start > end { sample.append(0x20) }
            end = min(lines.count, offset + reach)
            while end < lines.count, lines[end] != 0x20, end - offset < reach * 2 { end += 1 }
            sample += lines[start..<end]
        }
        return sample
    }

    /// How many bytes around one beyond ASCII are looked at, before and after.
    private static let reach = 24

    /// The lines, of a page the texts between tags, that have a byte beyond ASCII.
    private static func sample(of bytes: [UInt8], isPage: Bool) -> [UInt8] {
        guard isPage || bytes.count > sampleSize else { return bytes }
        var sample: [UInt8] = []
        var start = 0
        var isBeyondASCII = false
        let span = bytes.span
        for offset in 0...span.count {
            let byte = offset < span.count ? span[offset] : 0x0A
            if byte >= 0x80 { isBeyondASCII = true }
            guard byte == 0x0A || byte == 0x0D || isPage && (byte == 0x3C || byte == 0x3E) else { continue }
            // After ">" a text begins; before it is a tag.
            if isBeyondASCII, !isPage || byte != 0x3E {
                sample += bytes[start..<offset].prefix(sampleSize - sample.count)
                sample.append(0x20)
            }
            if sample.count >= sampleSize { break }
            start = offset + 1
            isBeyondASCII = false
        }
        return sample
    }
}
