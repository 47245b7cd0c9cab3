import Glibc

/// Searching bytes by the C library, which looks at many at once.
extension Span<UInt8> {
    /// Where a byte stands first at or after an offset.
    @inline(__always)
    func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
        guard start < count else { return nil }
        return withUnsafeBytes { bytes -> Int? in
            guard let base = bytes.baseAddress else { return nil }
            guard let found = memchr(base + start, Int32(byte), bytes.count - start) else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    /// Where a word stands first at or after an offset; the word is in lower case, ASCII case does not count.
    func firstOffset(ofWord word: StaticString, from start: Int = 0) -> Int? {
        let length = word.utf8CodeUnitCount
        guard length > 0 else { return start }
        let first = word.utf8Start[0]
        var offset = start
        while offset + length <= count {
            if self[offset].lowercasedASCII == first, hasWord(word, at: offset) { return offset }
            offset += 1
        }
        return nil
    }

    /// Whether a word, in lower case, stands at an offset; ASCII case does not count.
    func hasWord(_ word: StaticString, at offset: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard offset >= 0, offset + length <= count else { return false }
        for index in 0..<length where self[offset + index].lowercasedASCII != word.utf8Start[index] { return false }
        return true
    }
}
