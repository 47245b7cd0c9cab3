/// The meanings of attributes' values, kept for the next element with the same one: a page has few classes, often.
struct ValueMemo<Meaning: Sendable>: Sendable {
    private var numbers = HashNumbers(capacity: 256)
    private var meanings: [Meaning] = []

    @inline(__always)
    mutating func meaning(of value: borrowing Span<UInt8>, or read: (borrowing Span<UInt8>) -> Meaning) -> Meaning {
        let number = numbers.number(value.hash)
        if number < meanings.count { return meanings[number] }
        meanings.append(read(value))
        return meanings[number]
    }
}

extension Span<UInt8> {
    /// A number that is the same for the same bytes, and another for others, by all that chance allows.
    fileprivate var hash: UInt64 {
        var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
        var offset = 0
        while offset + 8 <= count {
            hash = (hash ^ eightBytes(at: offset)) &* 0xD6E8_FEB8_6659_FD93
            hash ^= hash >> 32
            offset += 8
        }
        while offset < count {
            hash = (hash ^ UInt64(self[offset])) &* 0x0000_0100_0000_01B3
            offset += 1
        }
        return hash ^ (hash >> 29)
    }
}
