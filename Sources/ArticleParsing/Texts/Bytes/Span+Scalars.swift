/// Reading UTF-8 scalar by scalar, by offset, without a `String`.
extension Span<UInt8> {
    /// The scalar that begins at an offset, and its length in bytes. A byte that begins none is U+FFFD of length 1.
    func scalar(at offset: Int) -> (scalar: UInt32, length: Int) {
        let first = UInt32(self[offset])
        switch first {
        case 0..<0x80: return (first, 1)
        case 0xC2..<0xE0: return scalar(at: offset, first: first & 0x1F, length: 2)
        case 0xE0..<0xF0: return scalar(at: offset, first: first & 0x0F, length: 3)
        case 0xF0..<0xF5: return scalar(at: offset, first: first & 0x07, length: 4)
        default: return (0xFFFD, 1)
        }
    }

    private func scalar(at offset: Int, first: UInt32, length: Int) -> (scalar: UInt32, length: Int) {
        guard offset + length <= count else { return (0xFFFD, 1) }
        var value = first
        for next in offset + 1..<offset + length {
            let byte = UInt32(self[next])
            guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            value = value << 6 | byte & 0x3F
        }
        let isScalar = Unicode.Scalar(value) != nil && (length < 3 || value >= 0x800) && (length < 4 || value > 0xFFFF)
        return isScalar ? (value, length) : (0xFFFD, 1)
    }
}
