/// Which of up to 32 lists a word of at most eight letters stands in, looked up by the letters packed into a number.
struct WordTable: Sendable {
    private var keys: [UInt64]
    private var lists: [UInt32]
    private let mask: Int

    /// - Parameter rows: the words of each list, separated by white space; the first row is bit 0.
    ///   - longWords: whether a longer word stands in the table too, by its first eight letters.
    init(_ rows: [String], longWords: Bool = false) {
        var words: [UInt64: UInt32] = [:]
        for (number, row) in rows.enumerated() {
            for token in Tokenizer.tokens(of: row) where longWords || token.folded.utf8.count <= 8 {
                words[Self.pack(token.folded.utf8.prefix(8)), default: 0] |= 1 << UInt32(number)
            }
        }
        var size = 64
        while size < words.count * 3 { size *= 2 }
        mask = size - 1
        keys = [UInt64](repeating: 0, count: size)
        lists = [UInt32](repeating: 0, count: size)
        for (key, bits) in words {
            let slot = slot(of: key)
            keys[slot] = key
            lists[slot] = bits
        }
    }

    /// The lists that have a word, one bit each.
    subscript(key: UInt64) -> UInt32 { lists[slot(of: key)] }

    /// The slot where a key stands, or the empty one where it would.
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
        while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
        return slot
    }

    /// The key of the word that begins a text, by its first eight letters, and the offset after it; nil where no word
    /// of plain letters does.
    static func firstKey(_ text: ArraySlice<UInt8>) -> (key: UInt64, end: Int)? {
        var key: UInt64 = 0
        var index = text.startIndex
        while index < text.endIndex, (text[index] | 0x20) &- 0x61 < 26 {
            if index - text.startIndex < 8 { key = key << 8 | UInt64(text[index] | 0x20) }
            index += 1
        }
        guard index > text.startIndex else { return nil }
        if index < text.endIndex, text[index] >= 0x80 || text[index] == UInt8(ascii: "'") { return nil }
        return (key, index)
    }

    static func pack(_ letters: some Sequence<UInt8>) -> UInt64 {
        letters.reduce(0) { $0 << 8 | UInt64($1) }
    }
}
