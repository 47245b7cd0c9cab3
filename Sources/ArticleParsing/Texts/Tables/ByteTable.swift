/// Words and their values, found by their bytes without making a string. ASCII case does not count.
///
/// ```swift
/// let table = ByteTable([("og:title", 1), ("author", 2)])
/// table["OG:Title".utf8Span.span]      // 1
/// ```
///
/// Tables of a thousand words are made in this way when they are first asked, so making one costs little more than
/// reading its text.
struct ByteTable<Value: Sendable>: Sendable {
    private struct Row: Sendable {
        let hash: UInt32
        /// The word's place in ``words``.
        let start: Int32
        let count: Int32
        let value: Value
    }

    private var rows: [Row] = []
    /// The rows' words, lower case, one after the other.
    private var words: [UInt8] = []
    /// Row numbers by hash, 0xFFFF where none is; open addressing.
    private var slots: [UInt16]
    private var mask: Int
    /// The lengths that words have, a bit each, by the first letter's lowest bits: most words that are asked for are in no
    /// table, and need not be hashed to know it.
    private var lengths = [UInt32](repeating: 0, count: 64)

    /// An empty table with room for so many words; it grows.
    init(capacity: Int = 8) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0xFFFF, count: size)
        mask = size - 1
        rows.reserveCapacity(capacity)
        words.reserveCapacity(capacity * 8)
    }

    /// Of two rows with the same word the first one counts.
    init(_ entries: some Sequence<(String, Value)>) {
        let entries = Array(entries)
        self.init(capacity: entries.count * 2)
        for (word, value) in entries { insert(word.lowercased().utf8Span.span, value) }
    }

    /// A table of one word a line, with a remark on it after a sign.
    ///
    /// - Parameter value: The word's value by its remark, which is empty where there is no sign; a word without a value
    ///   is left out.
    init(lines: String, sign: StaticString, _ value: (_ remark: Span<UInt8>) -> Value?) {
        self.init(capacity: lines.utf8.count / 10)
        TableLines.read(lines, sign: sign) { word, remark in
            if let value = value(remark) { insert(word, value) }
        }
    }

    var count: Int { rows.count }

    subscript(_ word: Span<UInt8>) -> Value? {
        guard lengths[ByteTable.initial(word)] & ByteTable.length(word) != 0 else { return nil }
        let hash = ByteTable.hash(word)
        var slot = Int(hash) & mask
        while slots[slot] != 0xFFFF {
            let row = Int(slots[slot])
            if rows[row].hash == hash, isEqual(row, word) { return rows[row].value }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Keeps the value that a word has already. The word is lower case.
    mutating func insert(_ word: borrowing Span<UInt8>, _ value: Value) {
        let hash = ByteTable.hash(word)
        var slot = Int(hash) & mask
        while slots[slot] != 0xFFFF {
            let row = Int(slots[slot])
            if rows[row].hash == hash, isEqual(row, word) { return }
            slot = (slot + 1) & mask
        }
        precondition(rows.count < 0x8000, "a table of words is small")
        slots[slot] = UInt16(rows.count)
        lengths[ByteTable.initial(word)] |= ByteTable.length(word)
        rows.append(Row(hash: hash, start: Int32(words.count), count: Int32(word.count), value: value))
        word.withUnsafeBufferPointer { words.append(contentsOf: $0) }
        if rows.count * 2 > slots.count { grow() }
    }

    private mutating func grow() {
        slots = Array(repeating: 0xFFFF, count: slots.count * 4)
        mask = slots.count - 1
        for row in rows.indices {
            var slot = Int(rows[row].hash) & mask
            while slots[slot] != 0xFFFF { slot = (slot + 1) & mask }
            slots[slot] = UInt16(row)
        }
    }

    private func isEqual(_ row: Int, _ word: borrowing Span<UInt8>) -> Bool {
        guard Int(rows[row].count) == word.count else { return false }
        let start = Int(rows[row].start)
        for index in 0..<word.count where words[start + index] != word[index].lowercasedASCII { return false }
        return true
    }

    @inline(__always)
    private static func initial(_ word: borrowing Span<UInt8>) -> Int {
        word.isEmpty ? 0 : Int(word[0].lowercasedASCII & 63)
    }

    @inline(__always)
    private static func length(_ word: borrowing Span<UInt8>) -> UInt32 { 1 << UInt32(min(word.count, 31)) }

    @inline(__always)
    private static func hash(_ word: borrowing Span<UInt8>) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for index in 0..<word.count { hash = (hash ^ UInt32(word[index].lowercasedASCII)) &* 16_777_619 }
        return hash
    }
}

extension UInt8 {
    /// The lower-case letter of an upper-case one of ASCII; else the byte itself.
    var lowercasedASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// White space as HTML counts it: tab, line feed, form feed, carriage return and space.
    var isHTMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }
}
