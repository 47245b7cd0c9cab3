/// Tells the encoding of a page that says nothing of it by the commonest letters of languages that are not written in
/// Latin ones: read in the right encoding, most of the letters are these.
enum CommonLetters {
    /// Nil where the page may be in a Western encoding, or in one that is not told here.
    static func encoding(of bytes: [UInt8]) -> PageEncoding? {
        let sample = sample(of: bytes)
        guard isDense(sample) else { return nil }
        var best: (encoding: PageEncoding, score: Double)?
        for row in table {
            let score = share(of: row.letters, in: sample, row.encoding) / row.leastShare
            if score >= 1, best.map({ score > $0.score }) ?? true { best = (row.encoding, score) }
        }
        return best?.encoding
    }

    private struct Row {
        let encoding: PageEncoding
        let letters: Set<UInt32>
        /// Of running text more is of these letters.
        let leastShare: Double

        init(_ encoding: PageEncoding, _ letters: String, _ leastShare: Double) {
            self.encoding = encoding
            self.letters = Set(letters.unicodeScalars.map(\.value))
            self.leastShare = leastShare
        }
    }

    private static let table = [
        Row(.windows1251, "оеаинтсрвлі", 0.5),
        Row(.koi8r, "оеаинтсрвл", 0.5),
        Row(.windows1253, "αοιετσνηρκ", 0.5),
        Row(.windows1255, "יוהלאתרבמש", 0.5),
        Row(.windows1256, "الينمرتوبة", 0.5),
        Row(.eucJP, "のにはをたがでとしいるなれっ、。", 0.25),
        Row(.shiftJIS, "のにはをたがでとしいるなれっ、。", 0.25),
        Row(.eucKR, "이다는에의을가고하지로한기사도서", 0.2),
        Row(.gb18030, "的一是在不了有和人这中大为上个国我以要他，。", 0.14),
        Row(.big5, "的一是在不了有和人這中大為上個國我以要他，。", 0.14),
    ]

    private static func share(of letters: Set<UInt32>, in sample: [UInt8], _ encoding: PageEncoding) -> Double {
        guard let text = LegacyDecoder(encoding)?.decode(sample) else { return 0 }
        var all = 0
        var common = 0
        for scalar in String(decoding: text.utf8, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
            all += 1
            if letters.contains(scalar.value) { common += 1 }
        }
        return all >= fewestLetters && text.broken * 20 <= all ? Double(common) / Double(all) : 0
    }

    private static let fewestLetters = 30

    // MARK: - What is looked at

    private static let sampleSize = 8_192

    /// The texts between tags that have a byte beyond ASCII.
    private static func sample(of bytes: [UInt8]) -> [UInt8] {
        var sample: [UInt8] = []
        var start = 0
        var isBeyondASCII = false
        for (offset, byte) in bytes.enumerated() {
            if byte >= 0x80 { isBeyondASCII = true }
            guard byte == 0x3C || byte == 0x3E else { continue }
            if isBeyondASCII, byte == 0x3C { sample += bytes[start..<offset].prefix(sampleSize) + [0x20] }
            if sample.count >= sampleSize { break }
            start = offset + 1
            isBeyondASCII = false
        }
        return sample
    }

    /// Whether bytes beyond ASCII stand together, as in words that are written in no Latin letters.
    private static func isDense(_ sample: [UInt8]) -> Bool {
        var all = 0
        var together = 0
        for offset in sample.indices where sample[offset] >= 0x80 {
            all += 1
            if offset > 0 && sample[offset - 1] >= 0x80 || offset + 1 < sample.count && sample[offset + 1] >= 0x80 {
                together += 1
            }
        }
        return all >= fewestLetters && together * 10 >= all * 6
    }
}
