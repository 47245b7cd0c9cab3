/// How often each byte of a text stands after each other one. Where a character is one byte, the cost of a text is the
/// sum of the costs of its pairs, and a text has few of them.
struct BytePairs {
    struct Pair {
        let before: UInt8
        let byte: UInt8
        let count: Int
    }

    /// Pairs of ASCII, which are the same in every encoding of one byte a character.
    let ascii: [Pair]
    /// Those of them that are the same in encodings of more bytes too: an ASCII byte after one of others may end a
    /// character there, one after that cannot.
    let surely: [Pair]
    /// The others.
    let beyond: [Pair]

    /// - Parameter bytes: Fewer than 65 536. The first follows a gap, as after a space.
    init(_ bytes: [UInt8]) {
        var counts = [UInt16](repeating: 0, count: 1 << 16)
        var unsure = [UInt16](repeating: 0, count: 1 << 16)
        var met: [UInt16] = []
        var (last, before) = (UInt8(0x20), UInt8(0x20))
        for byte in bytes.prefix(Int(UInt16.max)) {
            let pair = Int(before) << 8 | Int(byte)
            if counts[pair] == 0 { met.append(UInt16(pair)) }
            counts[pair] += 1
            if last >= 0x80 { unsure[pair] += 1 }
            (last, before) = (before, byte)
        }
        var (ascii, surely, beyond): ([Pair], [Pair], [Pair]) = ([], [], [])
        // Those after one byte come together.
        for pair in met.sorted() {
            let (before, byte, count) = (UInt8(pair >> 8), UInt8(pair & 0xFF), Int(counts[Int(pair)]))
            guard before < 0x80, byte < 0x80 else {
                beyond.append(Pair(before: before, byte: byte, count: count))
                continue
            }
            ascii.append(Pair(before: before, byte: byte, count: count))
            let sure = count - Int(unsure[Int(pair)])
            if sure > 0 { surely.append(Pair(before: before, byte: byte, count: sure)) }
        }
        (self.ascii, self.surely, self.beyond) = (ascii, surely, beyond)
    }
}
