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
        let small = word.utf8Start[0]
        let capital = small &- 0x61 < 26 ? small & 0xDF : small
        // The places of the first letter, small and capital: each is sought once.
        var nextSmall = firstOffset(of: small, from: start) ?? count
        var nextCapital = capital == small ? count : firstOffset(of: capital, from: start) ?? count
        while true {
            let offset = Swift.min(nextSmall, nextCapital)
            guard offset + length <= count else { return nil }
            if hasWord(word, at: offset) { return offset }
            if offset == nextSmall {
                nextSmall = firstOffset(of: small, from: offset + 1) ?? count
            } else {
                nextCapital = firstOffset(of: capital, from: offset + 1) ?? count
            }
        }
    }

    /// Whether a word, in lower case, stands at an offset; ASCII case does not count.
    func hasWord(_ word: StaticString, at offset: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard offset >= 0, offset + length <= count else { return false }
        for index in 0..<length where self[offset + index].lowercasedASCII != word.utf8Start[index] { return false }
        return true
    }
}
