import Testing

@testable import ArticleParsing

/// Eight bytes at once must say what each byte by itself says.
struct EightBytesTests {
    @Test func agreeWithALookAtEachByte() {
        var random = SplitMix(seed: 5)
        for _ in 0..<3_000 {
            let count = Int(random.next() % 40)
            // Bytes around the limits that the questions have, rather than of all kinds.
            let edges: [UInt8] = [
                0x00, 0x01, 0x0D, 0x0E, 0x1F, 0x20, 0x2A, 0x5B, 0x5F, 0x7F, 0x80, 0xBF, 0xC2, 0xE2, 0xFF,
            ]
            let bytes = (0..<count).map { _ in edges[Int(random.next() % UInt64(edges.count))] }
            let span = bytes.span
            #expect(span.scalarCount == bytes.count { $0 & 0xC0 != 0x80 })
            for byte in edges {
                #expect(span.contains(byte) == bytes.contains(byte))
                #expect(span.count(of: byte) == bytes.count { $0 == byte })
            }
            guard count >= 8 else { continue }
            let eight = span.eightBytes(at: count - 8)
            #expect(eight.isBeyondASCII == bytes.suffix(8).contains { $0 >= 0x80 })
            for limit in edges where limit <= 0x80 && limit > 0 {
                #expect(eight.hasByte(below: limit) == bytes.suffix(8).contains { $0 < limit })
            }
        }
    }
}
