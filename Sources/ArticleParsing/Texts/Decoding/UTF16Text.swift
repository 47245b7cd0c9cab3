/// UTF-16 of either byte order.
enum UTF16Text {
    /// Decodes what stands after the byte order mark.
    static func decode(_ bytes: [UInt8], skipping mark: Int, isBigEndian: Bool) -> Transcoded {
        var text = Transcoded(isBigEndian ? .utf16BigEndian : .utf16LittleEndian)
        text.step = OffsetMap.Step(base: mark, unit: 2)
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

    /// Whether a text of few ASCII letters without a byte order mark is UTF-16, by the blocks of Unicode that its units
    /// are in: the byte order, or nil. Such a text has control characters for the first bytes of its letters, as
    /// Cyrillic has, or NULs where its spaces and its lines end.
    static func isBigEndianByBlocks(_ bytes: [UInt8]) -> Bool? {
        let count = min(bytes.count, 4_096) / 2 * 2
        guard count >= 8 else { return nil }
        let span = bytes.span
        var controls = 0
        var hasNul = false
        var offset = 0
        while offset < count {
            if offset + 8 <= count, !span.eightBytes(at: offset).hasByte(below: 0x09) {
                // The first bytes of Thai letters are no such ones, and their spaces are.
                offset += 8
                continue
            }
            if span[offset] < 0x09 { controls += 1 }
            if span[offset] == 0 { hasNul = true }
            offset += 1
        }
        guard hasNul || controls * 8 > count else { return nil }
        var usual = (little: Usual(), big: Usual())
        for offset in stride(from: 0, to: count, by: 2) {
            let (first, second) = (UInt32(span[offset]), UInt32(span[offset + 1]))
            usual.little.count(second << 8 | first)
            usual.big.count(first << 8 | second)
        }
        // Letters of an alphabet are no chance. A syllable of Korean is the two bytes of many a letter of Greek.
        if usual.big.ofAlphabets * 20 >= count * 9 { return true }
        if usual.little.ofAlphabets * 20 >= count * 9 { return false }
        let (best, other) = (max(usual.little.all, usual.big.all), min(usual.little.all, usual.big.all))
        guard best * 40 >= count * 19, other * 10 <= best * 7 else { return nil }
        return usual.big.all > usual.little.all
    }

    /// How many units are in the blocks that articles are written in.
    private struct Usual {
        var all = 0
        var ofAlphabets = 0

        mutating func count(_ unit: UInt32) {
            guard UTF16Text.isUsual(unit) else { return }
            all += 1
            if unit < 0x700 || unit & 0xFF00 == 0x2000 { ofAlphabets += 1 }
        }
    }

    /// Whether a unit is in one of the blocks that articles are written in.
    private static func isUsual(_ unit: UInt32) -> Bool {
        switch unit {
        case 0x09...0x0D, 0x20...0x7E, 0xA0...0x24F, 0x300...0x3FF, 0x400...0x4FF, 0x590...0x6FF, 0xE00...0xE5B: true
        case 0x1E00...0x1EFF, 0x2010...0x203A, 0x20AC, 0x2116, 0x2122: true
        case 0x3000...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF00...0xFFEE: true
        default: false
        }
    }
}

extension Transcoded {
    fileprivate mutating func append(_ scalar: UInt32, units: Int, upTo source: Int) {
        let start = utf8.count
        utf8.append(scalar: scalar)
        if utf8.count - start != units { step.resume(output: utf8.count, source: source) }
    }
}
