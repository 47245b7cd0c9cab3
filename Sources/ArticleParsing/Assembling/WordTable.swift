/// Which languages a little word belongs to, looked up by its letters packed into eight bytes.
struct WordTable: Sendable {
    private var keys: [UInt64]
    private var languages: [UInt32]
    private let mask: Int

    /// - Parameter rows: the words of each language, separated by white space; the first row is bit 0.
    init(_ rows: [String]) {
        var words: [UInt64: UInt32] = [:]
        for (number, row) in rows.enumerated() {
            for token in Tokenizer.tokens(of: row) where token.folded.utf8.count <= 8 {
                words[Self.pack(token.folded.utf8), default: 0] |= 1 << UInt32(number)
            }
        }
        var size = 64
        while size < words.count * 3 { size *= 2 }
        mask = size - 1
        keys = [UInt64](repeating: 0, count: size)
        languages = [UInt32](repeating: 0, count: size)
        for (key, bits) in words {
            let slot = slot(of: key)
            keys[slot] = key
            languages[slot] = bits
        }
    }

    /// The languages that have a word, one bit each.
    subscript(key: UInt64) -> UInt32 { languages[slot(of: key)] }

    /// The slot where a key stands, or the empty one where it would.
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
        while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
        return slot
    }

    static func pack(_ letters: some Sequence<UInt8>) -> UInt64 {
        letters.reduce(0) { $0 << 8 | UInt64($1) }
    }
}
