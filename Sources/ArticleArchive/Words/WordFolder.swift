/// Cuts texts into the words that a search compares: lower case, without accents, without punctuation.
///
/// "The U.S.A.’s Café" becomes "the", "u", "s", "a", "s", "cafe"; 大阪 becomes "大", "阪".
struct WordFolder {
    /// The sign between two values of a field, or two blocks of a body, so that no phrase is found across them. It is
    /// no letter, so nobody can look for it.
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
        let bytes = Array(text.utf8)
        let ascii = WordFolder.ascii
        var word = Word()
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte < 0x80 {
                let letter = ascii[Int(byte)]
                if letter != 0 { word.append(letter, at: offset) } else { word.end(body) }
                offset += 1
            } else {
                let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                let scalar = WordFolder.scalar(bytes[offset..<min(offset + length, bytes.count)])
                add(scalar, length: length, at: offset, to: &word, body)
                offset += length
            }
        }
        word.end(body)
    }

    /// The letter or digit that each ASCII character counts as; 0 for one that separates words.
    private static let ascii: [UInt8] = (0..<0x80 as Range<UInt8>).map { byte in
        switch byte {
        case 0x30...0x39, 0x61...0x7A: byte
        case 0x41...0x5A: byte | 0x20
        default: 0
        }
    }

    /// The character that bytes of a text, which are always whole, stand for.
    private static func scalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar {
        let lead = bytes.first ?? 0
        let start = UInt32(lead) & (bytes.count == 2 ? 0x1F : bytes.count == 3 ? 0x0F : 0x07)
        let value = bytes.dropFirst().reduce(start) { $0 << 6 | UInt32($1 & 0x3F) }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
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
