/// UTF-16 of either byte order.
enum UTF16Text {
    struct Decoded {
        var utf8: [UInt8] = []
        var step: OffsetMap.Step
        /// The unpaired surrogates, and the odd byte at the end, that U+FFFD stands for.
        var broken = 0
        /// Where the first of them stands in `utf8`.
        var firstBroken = 0
    }

    /// Decodes what stands behind the byte order mark.
    static func decode(_ bytes: [UInt8], skipping mark: Int, isBigEndian: Bool) -> Decoded {
        var text = Decoded(step: OffsetMap.Step(base: mark, unit: 2))
        text.utf8.reserveCapacity(bytes.count / 2 + bytes.count / 8)
        let span = bytes.span
        let count = (bytes.count - mark) / 2
        func unit(_ index: Int) -> UInt32 {
            let first = UInt32(bytes[mark + 2 * index])
            let second = UInt32(bytes[mark + 2 * index + 1])
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        var index = 0
        while index < count {
            let high = unit(index)
            var scalar = high
            var length = 1
            if high & 0xFC00 == 0xD800, index + 1 < count, unit(index + 1) & 0xFC00 == 0xDC00 {
                scalar = 0x10000 + (high & 0x3FF) << 10 + unit(index + 1) & 0x3FF
                length = 2
            } else if high & 0xF800 == 0xD800 {
                text.noteBroken()
            }
            text.append(scalar, units: length, upTo: index + length)
            index += length
        }
        if (span.count - mark) % 2 == 1 {
            text.noteBroken()
            text.append(0xFFFD, units: 1, upTo: count + 1)
        }
        return text
    }

    /// Whether a text without a byte order mark is UTF-16, by the zeros beside its ASCII: the byte order, or nil.
    static func isBigEndianByZeros(_ bytes: [UInt8]) -> Bool? {
        let pairs = min(bytes.count, 4_096) / 2
        let beginning = bytes.prefix(4_096)
        guard pairs >= 2, beginning.span.contains(0) else { return nil }
        var zerosFirst = 0
        var zerosSecond = 0
        for index in 0..<pairs {
            if bytes[2 * index] == 0 { zerosFirst += 1 }
            if bytes[2 * index + 1] == 0 { zerosSecond += 1 }
        }
        if zerosSecond * 2 > pairs, zerosFirst * 50 <= pairs { return false }
        if zerosFirst * 2 > pairs, zerosSecond * 50 <= pairs { return true }
        return nil
    }
}

extension UTF16Text.Decoded {
    fileprivate mutating func noteBroken() {
        if broken == 0 { firstBroken = utf8.count }
        broken += 1
    }

    fileprivate mutating func append(_ scalar: UInt32, units: Int, upTo source: Int) {
        let start = utf8.count
        utf8.append(scalar: scalar)
        if utf8.count - start != units { step.resume(output: utf8.count, source: source) }
    }
}
