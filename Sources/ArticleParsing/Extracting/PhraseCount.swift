/// How much of a block's text, by runs of three words, the page shows elsewhere too: copies, teasers, pull quotes.
struct PhraseCount {
    /// The share that stands in blocks before it, and in blocks after it or twice in itself.
    var before = 0.0
    var after = 0.0

    static func counts(_ texts: BlockTexts) -> [PhraseCount] {
        var numbers = HashNumbers(capacity: texts.words.count)
        var phrases: [Int32] = []
        var ends: [Int] = []
        let words = texts.words.span
        for text in texts.texts {
            forEachPhrase(of: words.extracting(text.words)) {
                phrases.append(Int32(truncatingIfNeeded: numbers.number($0)))
            }
            ends.append(phrases.count)
        }
        var counts = [Int32](repeating: 0, count: numbers.count)
        for phrase in phrases { counts[Int(phrase)] += 1 }
        var passed = [Int32](repeating: 0, count: numbers.count)
        var start = 0
        return ends.map { end in
            let own = phrases[start..<end]
            start = end
            var before = 0
            var after = 0
            for phrase in own {
                if passed[Int(phrase)] > 0 { before += 1 }
                if counts[Int(phrase)] - passed[Int(phrase)] > 1 { after += 1 }
            }
            for phrase in own { passed[Int(phrase)] += 1 }
            return PhraseCount(before: Double(before) / Double(own.count), after: Double(after) / Double(own.count))
        }
    }

    /// The runs of three words; the whole where there are fewer.
    @inline(__always)
    static func forEachPhrase(of words: Span<UInt64>, _ body: (UInt64) -> Void) {
        guard words.count >= 3 else { return body(hash(of: words)) }
        for index in 0..<words.count - 2 { body(mix(mix(words[index], words[index + 1]), words[index + 2])) }
    }

    /// One number for words in this order.
    static func hash(of words: Span<UInt64>) -> UInt64 {
        var hash = UInt64(words.count)
        for index in words.indices { hash = mix(hash, words[index]) }
        return hash
    }

    static func phrases(of words: [UInt64]) -> HashNumbers {
        var phrases = HashNumbers(capacity: words.count)
        forEachPhrase(of: words.span) { _ = phrases.number($0) }
        return phrases
    }

    @inline(__always)
    private static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
        (one &* 0x9E37_79B9_7F4A_7C15) ^ (other &+ (one >> 29))
    }
}
