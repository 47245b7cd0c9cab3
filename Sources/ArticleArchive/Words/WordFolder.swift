/// Cuts texts into the words that a search compares: lower case, without accents, without punctuation.
///
/// "The U.S.A.’s Café" becomes "the", "u", "s", "a", "s", "cafe"; 大阪 becomes "大", "阪".
struct WordFolder {
    /// What stands between two values of a field, or two blocks of a body, so that no phrase is found across them. It
    /// is no letter, so nobody can look for it.
    static let boundary = "¶"

    /// The most bytes of a word that count: FTS5 has a limit of its own, which is not to decide what is found.
    private static let longest = 240

    private var foldings: [UInt32: LetterFolding] = [:]

    /// The words of a text.
    mutating func words(of text: String) -> [String] {
        var words: [String] = []
        forEachWord(of: text) { word, _ in words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }

    /// Adds the words of a text to a folded one, each with a space before it.
    mutating func append(_ text: String, to folded: inout [UInt8]) {
        forEachWord(of: text) { word, _ in
            folded.append(UInt8(ascii: " "))
            folded.append(contentsOf: word)
        }
    }

    /// Hands on each word and the UTF-8 offsets where it stands.
    mutating func forEachWord(of text: String, _ body: (ArraySlice<UInt8>, Range<Int>) -> Void) {
        var text = text
        text.makeContiguousUTF8()
        var word = Word()
        var offset = 0
        var rest = text.utf8[...]
        while let byte = rest.first {
            var length = 1
            if byte < 0x80 {
                let lower = byte | 0x20
                if (0x30...0x39).contains(byte) {
                    word.append(byte, at: offset)
                } else if (0x61...0x7A).contains(lower) {
                    word.append(lower, at: offset)
                } else {
                    word.end(body)
                }
            } else {
                let scalar = text.unicodeScalars[rest.startIndex]
                length = UTF8.width(scalar)
                add(scalar, length: length, at: offset, to: &word, body)
            }
            offset += length
            rest = rest.dropFirst(length)
        }
        word.end(body)
    }

    private mutating func add(
        _ scalar: Unicode.Scalar, length: Int, at offset: Int, to word: inout Word,
        _ body: (ArraySlice<UInt8>, Range<Int>) -> Void
    ) {
        switch folding(of: scalar) {
        case .separator: word.end(body)
        case .nothing: word.extend(to: offset + length)
        case .letters(let letters):
            for letter in letters { word.append(letter, at: offset, length: length) }
        case .word(let letters):
            word.end(body)
            for letter in letters { word.append(letter, at: offset, length: length) }
            word.end(body)
        }
    }

    private mutating func folding(of scalar: Unicode.Scalar) -> LetterFolding {
        if let known = foldings[scalar.value] { return known }
        let folding = LetterFolding(scalar)
        foldings[scalar.value] = folding
        return folding
    }

    /// The word that is being read.
    private struct Word {
        private var bytes: [UInt8] = []
        private var start = 0
        private var stop = 0

        mutating func append(_ byte: UInt8, at offset: Int, length: Int = 1) {
            if bytes.isEmpty { start = offset }
            bytes.append(byte)
            stop = offset + length
        }

        mutating func extend(to offset: Int) {
            if !bytes.isEmpty { stop = offset }
        }

        mutating func end(_ body: (ArraySlice<UInt8>, Range<Int>) -> Void) {
            guard !bytes.isEmpty else { return }
            body(bytes.prefix(WordFolder.longest), start..<stop)
            bytes.removeAll(keepingCapacity: true)
        }
    }
}
