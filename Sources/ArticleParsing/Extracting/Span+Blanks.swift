extension Span<UInt8> {
    /// The length of the space at an offset, 0 where there is none. Beyond ASCII these are U+0085, U+00A0, U+1680,
    /// U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F and U+3000.
    @inline(__always)
    func blankLength(at offset: Int, before end: Int) -> Int {
        let byte = self[offset]
        return byte <= 0x20 ? 1 : byte < 0xC2 || byte > 0xE3 ? 0 : blankLengthBeyondASCII(offset, end)
    }

    private func blankLengthBeyondASCII(_ offset: Int, _ end: Int) -> Int {
        switch self[offset] {
        case 0xC2: return offset + 1 < end && (self[offset + 1] == 0xA0 || self[offset + 1] == 0x85) ? 2 : 0
        case 0xE1...0xE3:
            guard offset + 2 < end else { return 0 }
            switch (self[offset], self[offset + 1], self[offset + 2]) {
            case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
                (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
                return 3
            default: return 0
            }
        default: return 0
        }
    }
}
