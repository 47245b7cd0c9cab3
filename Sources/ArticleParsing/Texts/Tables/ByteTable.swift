/// Words and what they stand for, found by their bytes without making a string. ASCII case does not count.
///
/// ```swift
/// let table = ByteTable([("og:title", 1), ("author", 2)])
/// table["OG:Title".utf8Span.span]      // 1
/// ```
struct ByteTable<Value: Sendable>: Sendable {
    private struct Row: Sendable {
        let hash: UInt32
        /// The word's place in ``words``.
        let start: Int32
        let count: Int32
        let value: Value
    }

    private var rows: [Row] = []
    /// The rows' words, lower case, one behind the other.
    private var words: [UInt8] = []
    /// Row numbers by hash, 0xFFFF where none is; open addressing.
    private var slots: [UInt16]
    private let mask: Int

    /// Of two rows with the same word the first one counts.
    init(_ entries: some Sequence<(String, Value)>) {
        let entries = Array(entries)
        precondition(entries.count < 0x8000, "a table of words is small")
        var size = 16
        while size < entries.count * 4 { size *= 2 }
        slots = Array(repeating: 0xFFFF, count: size)
        mask = size - 1
        for (word, value) in entries { insert(word.lowercased().utf8Span.span, value) }
    }

    subscript(_ word: Span<UInt8>) -> Value? {
        let hash = ByteTable.hash(word)
        var slot = Int(hash) & mask
        while slots[slot] != 0xFFFF {
            let row = Int(slots[slot])
            if rows[row].hash == hash, isEqual(row, word) { return rows[row].value }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private mutating func insert(_ word: Span<UInt8>, _ value: Value) {
        guard self[word] == nil else { return }
        let hash = ByteTable.hash(word)
        var slot = Int(hash) & mask
        while slots[slot] != 0xFFFF { slot = (slot + 1) & mask }
        slots[slot] = UInt16(rows.count)
        rows.append(Row(hash: hash, start: Int32(words.count), count: Int32(word.count), value: value))
        for index in word.indices { words.append(word[index]) }
    }

    private func isEqual(_ row: Int, _ word: Span<UInt8>) -> Bool {
        guard Int(rows[row].count) == word.count else { return false }
        let start = Int(rows[row].start)
        for index in 0..<word.count where words[start + index] != word[index].lowercasedASCII { return false }
        return true
    }

    @inline(__always)
    private static func hash(_ word: Span<UInt8>) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for index in 0..<word.count { hash = (hash ^ UInt32(word[index].lowercasedASCII)) &* 16_777_619 }
        return hash
    }
}

extension UInt8 {
    /// The lower-case letter of an upper-case one of ASCII; else the byte itself.
    var lowercasedASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// What HTML counts as white space: tab, line feed, form feed, carriage return and space.
    var isHTMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }
}
