/// How much of a block's text, by runs of three words, the page shows elsewhere too: copies, teasers, pull quotes.
struct PhraseCount {
    /// The share that stands in blocks before it, and in blocks behind it or twice in itself.
    var before = 0.0
    var after = 0.0

    static func counts(_ texts: [BlockText]) -> [PhraseCount] {
        let phrases = texts.map { PhraseCount.phrases(of: $0.words) }
        var counts: [UInt64: Int32] = [:]
        counts.reserveCapacity(phrases.reduce(0) { $0 + $1.count })
        for phrase in phrases.joined() { counts[phrase, default: 0] += 1 }
        var passed: [UInt64: Int32] = [:]
        // Phrases that stand once are asked for most, and are in no table.
        return phrases.map { phrases in
            var before = 0
            var after = 0
            for phrase in phrases {
                guard let count = counts[phrase], count > 1 else { continue }
                let seen = passed[phrase] ?? 0
                if seen > 0 { before += 1 }
                if count - seen > 1 { after += 1 }
            }
            for phrase in phrases where counts[phrase] ?? 0 > 1 { passed[phrase, default: 0] += 1 }
            return PhraseCount(
                before: Double(before) / Double(phrases.count), after: Double(after) / Double(phrases.count))
        }
    }

    /// The runs of three words; the whole where there are fewer.
    static func phrases(of words: [UInt64]) -> [UInt64] {
        guard words.count >= 3 else { return [words.reduce(UInt64(words.count), mix)] }
        return (0..<words.count - 2).map { mix(mix(words[$0], words[$0 + 1]), words[$0 + 2]) }
    }

    @inline(__always)
    private static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
        (one &* 0x9E37_79B9_7F4A_7C15) ^ (other &+ (one >> 29))
    }
}
