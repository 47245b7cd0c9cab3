/// Going through lines without keeping them.
extension Span<UInt8> {
    /// Where the line ends that an offset stands in: at LF, CR, VT, FF, or the end.
    @inline(__always)
    func lineEnd(from start: Int) -> Int {
        var offset = start
        while offset + 8 <= count {
            let low = eightBytes(at: offset).bytesMarked(below: 0x0E)
            guard low != 0 else {
                offset += 8
                continue
            }
            offset += low.trailingZeroBitCount >> 3
            if self[offset] &- 0x0A < 4 { return offset }
            offset += 1
        }
        while offset < count, self[offset] &- 0x0A >= 4 { offset += 1 }
        return offset
    }

    /// The first sign at or after an offset that is no white space, no NUL and no byte order mark.
    func firstSign(from start: Int = 0) -> Int {
        var offset = start
        while offset < count {
            let byte = self[offset]
            if byte == 0xEF, offset + 2 < count, self[offset + 1] == 0xBB, self[offset + 2] == 0xBF {
                offset += 3
            } else if byte == 0x20 || byte &- 0x09 < 5 || byte == 0 {
                offset += 1
            } else {
                return offset
            }
        }
        return count
    }

    /// Whether bytes stand at an offset, ASCII case apart; they are in small letters.
    func hasBytes(_ bytes: [UInt8], at offset: Int) -> Bool {
        guard offset >= 0, offset + bytes.count <= count else { return false }
        for index in bytes.indices where self[offset + index].lowercasedASCII != bytes[index] { return false }
        return true
    }

    /// How often bytes stand in a range, ASCII case apart; they are in small letters.
    func count(ofBytes bytes: [UInt8], in range: Range<Int>) -> Int {
        guard let first = bytes.first else { return 0 }
        var total = 0
        var offset = range.lowerBound
        let last = Swift.min(range.upperBound, count) - bytes.count
        while offset <= last {
            if self[offset].lowercasedASCII == first, hasBytes(bytes, at: offset) {
                total += 1
                offset += bytes.count
            } else {
                offset += 1
            }
        }
        return total
    }
}

extension Span<UInt8> {
    /// The first line at or after an offset that is not empty.
    func firstLine(from start: Int) -> Int {
        var offset = start
        while offset < count, self[offset] &- 0x0A < 4 { offset += 1 }
        return offset
    }
}

/// A string that is looked for in a page's source, by the rarest of its bytes: a capital letter where it has one.
struct SoughtBytes: Sendable {
    private let bytes: [UInt8]
    private let anchor: Int

    init(_ string: String) {
        bytes = Array(string.utf8)
        anchor = bytes.lastIndex { $0 &- 0x41 < 26 } ?? 0
    }

    func isFound(in text: Span<UInt8>) -> Bool { offset(in: text, from: 0) != nil }

    func count(in text: Span<UInt8>) -> Int {
        var total = 0
        var place = 0
        while let found = offset(in: text, from: place) {
            total += 1
            place = found + bytes.count
        }
        return total
    }

    private func offset(in text: Span<UInt8>, from start: Int) -> Int? {
        var place = start + anchor
        while let found = text.firstOffset(of: bytes[anchor], from: place) {
            if stands(in: text, at: found - anchor) { return found - anchor }
            place = found + 1
        }
        return nil
    }

    private func stands(in text: Span<UInt8>, at offset: Int) -> Bool {
        guard offset + bytes.count <= text.count else { return false }
        for index in bytes.indices where text[offset + index] != bytes[index] { return false }
        return true
    }
}

extension UInt64 {
    /// The high bits of the bytes less than a limit, which is 128 at most; the lowest one is right, those above it may
    /// be wrong.
    @inline(__always)
    fileprivate func bytesMarked(below limit: UInt8) -> UInt64 {
        (self &- UInt64.eachByte(limit)) & ~self & UInt64.eachByte(0x80)
    }
}
