/// Looking at eight or sixteen bytes at once: most of a text holds no sign that a stage looks for, and is passed over
/// so.
extension Span<UInt8> {
    /// The eight bytes that begin at an offset, the first one lowest; all eight must be there.
    @inline(__always)
    func eightBytes(at offset: Int) -> UInt64 {
        assert(offset >= 0 && offset + 8 <= count)
        return UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// Whether a byte stands anywhere in the span.
    func contains(_ byte: UInt8) -> Bool {
        var offset = 0
        while offset + 8 <= count {
            if eightBytes(at: offset).hasByte(byte) { return true }
            offset += 8
        }
        while offset < count {
            if self[offset] == byte { return true }
            offset += 1
        }
        return false
    }

    /// Whether another span has the same bytes.
    func hasBytes(of other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        var offset = 0
        while offset + 8 <= count {
            if eightBytes(at: offset) != other.eightBytes(at: offset) { return false }
            offset += 8
        }
        while offset < count {
            if self[offset] != other[offset] { return false }
            offset += 1
        }
        return true
    }

    /// How often a byte stands in the span.
    func count(of byte: UInt8) -> Int {
        let wanted = SIMD16(repeating: byte)
        var total = 0
        var offset = 0
        while offset + 16 <= count {
            // A count of 16 places at once, before one of them can be beyond a byte.
            let end = Swift.min(count - 15, offset + 255 * 16)
            var counts = SIMD16<UInt8>.zero
            while offset < end {
                let sixteen = bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
                counts.replace(with: counts &+ 1, where: sixteen .== wanted)
                offset += 16
            }
            total += Int(SIMD16<UInt16>(truncatingIfNeeded: counts).wrappedSum())
        }
        while offset < count {
            if self[offset] == byte { total += 1 }
            offset += 1
        }
        return total
    }

    /// How many scalars a piece of valid UTF-8 has: every byte but a continuation begins one.
    var scalarCount: Int {
        var continuations = 0
        var offset = 0
        while offset + 8 <= count {
            let word = eightBytes(at: offset)
            continuations += ((word >> 7) & ~(word >> 6) & UInt64.eachByte(1)).sumOfBytes
            offset += 8
        }
        while offset < count {
            if self[offset] & 0xC0 == 0x80 { continuations += 1 }
            offset += 1
        }
        return count - continuations
    }
}

/// Questions to eight bytes, asked without a loop; see Henry S. Warren, "Hacker's Delight", 6-1.
extension UInt64 {
    /// A byte, eight times.
    @inline(__always)
    static func eachByte(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// The sum of the bytes, as long as it fits one.
    @inline(__always)
    var sumOfBytes: Int { Int(truncatingIfNeeded: (self &* UInt64.eachByte(1)) >> 56) }

    /// Whether one of the bytes is this one.
    @inline(__always)
    func hasByte(_ byte: UInt8) -> Bool { (self ^ UInt64.eachByte(byte)).hasByte(below: 1) }

    /// Whether one of the bytes is less than this limit, which is 128 at most.
    @inline(__always)
    func hasByte(below limit: UInt8) -> Bool {
        (self &- UInt64.eachByte(limit)) & ~self & UInt64.eachByte(0x80) != 0
    }

    /// Whether one of the bytes is beyond ASCII.
    @inline(__always)
    var isBeyondASCII: Bool { self & UInt64.eachByte(0x80) != 0 }
}
