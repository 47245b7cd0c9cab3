import Articles

/// Tells the language that a text is written in, from the text alone.
///
/// Other scripts than Latin tell it by their letters, Latin ones by the commonest little words. Nil where there is too
/// little text or no clear winner.
struct LanguageDetector {
    /// The bytes that are read; more of a text hardly changes the answer.
    private static let sampleSize = 6_144

    static func language(of utf8: ArraySlice<UInt8>) -> LanguageTag? {
        let sample = utf8.prefix(sampleSize)
        var counter = WordCounter()
        let letters = counter.read(sample.span)
        if letters.beyondLatin > letters.latin { return Scripts.language(of: sample.span) }
        return counter.winner.map { LanguageTag($0) }
    }

    static func language(of utf8: [UInt8]) -> LanguageTag? { language(of: utf8[...]) }
}

/// Counts the little words of each language in a text.
private struct WordCounter {
    private static let table = WordTable(FunctionWords.rows.map(\.words))

    private var scores = [Int](repeating: 0, count: FunctionWords.rows.count)
    private var hits = [Int](repeating: 0, count: FunctionWords.rows.count)
    private var words = 0

    /// Reads the text, and counts its letters by script on the way.
    mutating func read(_ utf8: borrowing Span<UInt8>) -> (latin: Int, beyondLatin: Int) {
        var latin = 0
        var beyondLatin = 0
        var key: UInt64 = 0
        var length = 0
        var offset = 0
        while offset < utf8.count {
            let byte = utf8[offset]
            if (byte | 0x20) &- 0x61 < 26 {
                key = key << 8 | UInt64(byte | 0x20)
                length += 1
                offset += 1
                continue
            }
            if byte < 0x80 {
                latin += length
                finishWord(&key, &length)
                offset += 1
                continue
            }
            let (scalar, bytes) = utf8.scalar(at: offset)
            offset += bytes
            if let plain = LatinLetters.plain(scalar) {
                for letter in plain.utf8 { key = key << 8 | UInt64(letter) }
                length += plain.utf8.count
            } else if !(0x300...0x36F).contains(scalar) {
                latin += length
                finishWord(&key, &length)
                if Scripts.isLetter(scalar) { beyondLatin += 1 }
            }
        }
        latin += length
        finishWord(&key, &length)
        return (latin, beyondLatin)
    }

    private mutating func finishWord(_ key: inout UInt64, _ length: inout Int) {
        guard length > 0 else { return }
        words += 1
        if length <= 8 { count(Self.table[key]) }
        key = 0
        length = 0
    }

    /// A word that only one or two languages have tells more.
    private mutating func count(_ languages: UInt32) {
        guard languages != 0 else { return }
        let weight = languages.nonzeroBitCount == 1 ? 3 : languages.nonzeroBitCount == 2 ? 2 : 1
        var rest = languages
        while rest != 0 {
            let number = rest.trailingZeroBitCount
            scores[number] += weight
            hits[number] += 1
            rest &= rest - 1
        }
    }

    /// The language that leads clearly, in a text that reads like it: prose has a little word in every three, a
    /// text full of names and figures one in every six.
    var winner: String? {
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
        let second = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
        guard hits[best] >= 8, hits[best] * 8 >= words, scores[best] * 4 >= second * 5 else { return nil }
        return FunctionWords.rows[best].language
    }
}
