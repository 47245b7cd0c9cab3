/// The traits of a block's letters, gathered in one pass over them.
struct BlockText {
    /// Its words' place in ``BlockTexts/words``.
    private(set) var words = 0..<0
    /// How often each kind of ``TextWords`` stands among its first sixty words.
    private var kinds = SIMD16<UInt8>()
    /// The same for texts that differ in case alone.
    private(set) var key = HashedWords.seed
    private(set) var scalars = 0
    private(set) var commas = 0
    /// Commas of all scripts.
    private(set) var separators = 0
    private(set) var sentences = 0
    /// Letters of the scripts that put no spaces between words. Two of them are taken for a word.
    private(set) var unspacedLetters = 0
    private(set) var digits = 0
    /// Of the first eighty words, as spaces part them: function words, and words with a capital.
    private(set) var functionWords = 0
    private(set) var capitals = 0
    private(set) var hasQuestion = false
    private(set) var hasBar = false
    private(set) var hasCopyrightSign = false
    private(set) var first = Letter.other
    private(set) var end = End.open

    enum Letter: Int { case other, capital, small, digit }

    /// How a text ends: as a sentence does, with a mark that may end one, or in the midst.
    enum End: Int { case open, closed, sentence }

    private static let countedWords = 80
    private static let countedScalars = 200
    private static let countedKinds = 60

    /// - Parameter words: takes the hashes of the text's words, after those that it has.
    init(_ utf8: borrowing Span<UInt8>, into words: inout [UInt64]) {
        let firstWord = words.count
        let kindsOfWords = TextWords.kinds
        let knownFunctionWords = TextWords.functionWords
        var word = HashedWords.seed
        var wordLength = 0
        var token = 0
        var tokenIsPlain = true
        var tokenStart = true
        var previous: UInt32 = 0x20
        var offset = 0
        while offset < utf8.count {
            let byte = utf8[offset]
            // Most of a text: letters inside a word.
            if (byte | 0x20) &- 0x61 < 26, !tokenStart, scalars > 0 {
                let start = offset
                var small = byte | 0x20
                repeat {
                    word = HashedWords.hash(word, small)
                    offset += 1
                    small = offset < utf8.count ? utf8[offset] | 0x20 : 0
                } while small &- 0x61 < 26
                wordLength += offset - start
                scalars += offset - start
                previous = UInt32(utf8[offset - 1])
                continue
            }
            let (scalar, length) = byte < 0x80 ? (UInt32(byte), 1) : utf8.scalar(at: offset)
            let letter = Letter(scalar)
            let isSpace = byte == 0x20 || byte == 0x0A
            if scalars == 0 { first = letter }
            if byte == 0x20, previous == 0x2E || previous == 0x3F || previous == 0x21 { sentences += 1 }
            if letter == .digit, scalars < BlockText.countedScalars { digits += 1 }
            count(scalar)
            if isSpace {
                endToken(token, tokenIsPlain && wordLength > 0, word, knownFunctionWords)
                token += 1
                tokenIsPlain = true
                tokenStart = true
            } else if tokenStart {
                if letter == .capital, token < BlockText.countedWords { capitals += 1 }
                tokenStart = false
            }
            if letter != .other || isLetter(scalar) {
                for index in offset..<offset + length {
                    word = HashedWords.hash(word, lowerCase(utf8[index], scalar))
                }
                wordLength += 1
                if scalar >= 0xE00, isUnspaced(scalar) {
                    unspacedLetters += 1
                    if wordLength == 2 { endWord(&word, &wordLength, kindsOfWords, firstWord, &words) }
                }
            } else {
                if !isSpace { tokenIsPlain = false }
                endWord(&word, &wordLength, kindsOfWords, firstWord, &words)
                key = HashedWords.hash(key, scalar)
            }
            scalars += 1
            previous = scalar
            offset += length
        }
        endToken(token, tokenIsPlain && wordLength > 0, word, knownFunctionWords)
        endWord(&word, &wordLength, kindsOfWords, firstWord, &words)
        self.words = firstWord..<words.count
        end = End(previous)
    }

    /// How often words of a kind stand in the beginning.
    subscript(kind: TextWords.Kind) -> Int { Int(kinds[kind.rawValue]) }

    private mutating func count(_ scalar: UInt32) {
        switch scalar {
        case 0x2C:
            commas += 1
            separators += 1
        case 0x60C, 0x3001, 0xFF0C: separators += 1
        case 0x3002, 0xFF01, 0xFF1F: sentences += 1
        case 0x3F: hasQuestion = true
        case 0x7C, 0xB7, 0x2022, 0xBB, 0x203A: hasBar = true
        case 0xA9: hasCopyrightSign = true
        default: break
        }
    }

    private mutating func endToken(_ token: Int, _ isWord: Bool, _ word: UInt64, _ known: HashedWords) {
        guard isWord, token < BlockText.countedWords else { return }
        if known[HashedWords.finish(word)] != 0 { functionWords += 1 }
    }

    private mutating func endWord(
        _ word: inout UInt64, _ length: inout Int, _ known: HashedWords, _ firstWord: Int, _ words: inout [UInt64]
    ) {
        guard length > 0 else { return }
        let hash = HashedWords.finish(word)
        if words.count - firstWord < BlockText.countedKinds {
            var rest = known[hash]
            while rest != 0 {
                kinds[rest.trailingZeroBitCount] += 1
                rest &= rest - 1
            }
        }
        words.append(hash)
        key = HashedWords.hash(key, hash)
        word = HashedWords.seed
        length = 0
    }

    @inline(__always)
    private func lowerCase(_ byte: UInt8, _ scalar: UInt32) -> UInt8 {
        if byte &- 0x41 < 26 { return byte | 0x20 }
        // The second byte of "À" to "Þ".
        return (0xC0...0xDE).contains(scalar) && byte &- 0x80 < 0x1F ? byte | 0x20 : byte
    }

    /// Thai, Lao, Burmese, Khmer, Japanese and Chinese.
    private func isUnspaced(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0x20000...0x2FFFF: true
        default: false
        }
    }

    /// Letters beyond ASCII: all but punctuation, symbols and spaces.
    private func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0x80: false
        case 0xAA, 0xB5, 0xBA: true
        case 0x80...0xBF, 0xD7, 0xF7, 0x60C, 0x61B, 0x61F, 0x2000...0x2BFF, 0x3000...0x303F, 0xFE00...0xFE6F,
            0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFFFD, 0x1F000...0x1FAFF:
            false
        default: true
        }
    }
}

extension BlockText.Letter {
    @inline(__always)
    fileprivate init(_ scalar: UInt32) {
        switch scalar {
        case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x430...0x45F: self = .small
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x400...0x42F: self = .capital
        case 0x30...0x39: self = .digit
        default: self = .other
        }
    }
}

extension BlockText.End {
    fileprivate init(_ last: UInt32) {
        switch last {
        case 0x2E, 0x21, 0x3F, 0x2026, 0x3002: self = .sentence
        case 0x22, 0x201D, 0x3A, 0x29: self = .closed
        default: self = .open
        }
    }
}
