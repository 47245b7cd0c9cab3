/// A text read in one encoding, in the language that is then likeliest.
struct EncodingReading {
    let encoding: TextEncoding
    let cost: Int
    let costBeyond: Int
    let glyphs: [Glyph]

    /// In natural texts a character beyond ASCII costs less, in fifths: a letter of an alphabet, one of thousands, and
    /// one of a few among letters of ASCII, as those of foreign names are.
    private static let mostPerLetter = 36
    private static let mostPerCharacter = 56
    private static let mostPerForeigner = 50
    /// Of fewer characters nothing is said of how natural they are.
    private static let fewest = 8

    /// Whether both make the same text of the bytes.
    func says(_ other: EncodingReading) -> Bool { glyphs.elementsEqual(other.glyphs) { $0.scalar == $1.scalar } }

    func isNatural(isSparse: Bool) -> Bool {
        let beyond = glyphs.count { $0.scalar >= 0x80 }
        guard beyond >= EncodingReading.fewest else { return true }
        let most =
            !encoding.isSingleByte
            ? EncodingReading.mostPerCharacter
            : isSparse ? EncodingReading.mostPerForeigner : EncodingReading.mostPerLetter
        return costBeyond <= beyond * most
    }
}

/// Reads one text in one encoding after the other. The cost of its ASCII in a language is the same in all of them and
/// is added up once: an encoding for which that alone is too much is not read at all.
struct EncodingReader {
    /// The text, and the sample of it that is looked at.
    private let bytes: [UInt8]
    private let sample: [UInt8]
    private let pairs: BytePairs
    private var ascii: [String: Int] = [:]
    private var surely: [String: Int] = [:]

    init(_ bytes: [UInt8], sample: [UInt8]) {
        (self.bytes, self.sample) = (bytes, sample)
        pairs = BytePairs(sample)
    }

    /// Nil where the text costs so much in it, or where this machine has no table for it.
    mutating func read(in row: EncodingCandidates.Row, below most: Int) -> EncodingReading? {
        row.encoding.isSingleByte ? readBytes(row, below: most) : readCharacters(row, below: most)
    }

    private mutating func readBytes(_ row: EncodingCandidates.Row, below most: Int) -> EncodingReading? {
        var table: [Glyph]?
        var best: (cost: Int, beyond: Int)?
        for language in row.languages {
            let limit = min(most, best?.cost ?? .max) - row.cost
            let floor = cost(of: pairs.ascii, language, in: &ascii)
            guard floor < limit, let costs = LanguageCosts.of(language) else { continue }
            guard let glyphs = table ?? Glyph.table(of: row.encoding) else { return nil }
            table = glyphs
            var walk = LetterWalk(costs, total: floor)
            guard walk.read(pairs.beyond, glyphs, below: limit) else { continue }
            best = (walk.total + row.cost, walk.totalBeyond)
        }
        guard let best, let table else { return nil }
        return EncodingReading(
            encoding: row.encoding, cost: best.cost, costBeyond: best.beyond, glyphs: sample.map { table[Int($0)] })
    }

    private mutating func readCharacters(_ row: EncodingCandidates.Row, below most: Int) -> EncodingReading? {
        var glyphs: [Glyph]?
        var best: (cost: Int, beyond: Int)?
        for language in row.languages {
            let limit = min(most, best?.cost ?? .max) - row.cost
            let floor = row.encoding.isUnicode ? 0 : cost(of: pairs.surely, language, in: &surely)
            guard floor < limit, let costs = LanguageCosts.of(language) else { continue }
            let read = glyphs ?? EncodingReader.glyphs(of: row.encoding.isUnicode ? bytes : sample, row.encoding)
            guard !read.isEmpty else { return nil }
            glyphs = read
            var walk = LetterWalk(costs)
            guard walk.read(read, below: limit) else { continue }
            best = (walk.total + row.cost, walk.totalBeyond)
        }
        guard let best, let glyphs else { return nil }
        return EncodingReading(encoding: row.encoding, cost: best.cost, costBeyond: best.beyond, glyphs: glyphs)
    }

    /// The cost of pairs of ASCII in a language; all languages that are not written in Latin letters share one.
    private func cost(of pairs: [BytePairs.Pair], _ language: String, in known: inout [String: Int]) -> Int {
        let key = LanguageCosts.isLatin(language) ? language : EncodingReader.notLatin
        if let cost = known[key] { return cost }
        guard let costs = LanguageCosts.of(key) else { return 0 }
        var walk = LetterWalk(costs)
        _ = walk.read(pairs, Glyph.ascii, below: .max)
        known[key] = walk.total
        return walk.total
    }

    /// Any of them; that of which the least must be known.
    private static let notLatin = "th"

    private static func glyphs(of bytes: [UInt8], _ encoding: TextEncoding) -> [Glyph] {
        guard let text = Transcoded.decode(bytes, as: encoding, skipping: 0, keepsOffsets: false) else { return [] }
        var glyphs: [Glyph] = []
        glyphs.reserveCapacity(bytes.count)
        var offset = 0
        let span = text.utf8.span
        while offset < span.count {
            let (scalar, length) = span.scalar(at: offset)
            glyphs.append(scalar < 0x80 ? Glyph.ascii[Int(scalar)] : Glyph(scalar))
            offset += length
        }
        return glyphs
    }
}
