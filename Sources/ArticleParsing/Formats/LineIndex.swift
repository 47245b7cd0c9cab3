/// The patterns of many marks, by the byte that a line begins with, so that most lines are asked nothing.
struct LineIndex: Sendable {
    private struct Entry: Sendable {
        let mark: Int
        let code: Range<Int>
        /// The second byte of a line that may match; 0 where any may.
        let second: UInt8
    }

    /// All patterns, compiled, one behind the other.
    private var code: [UInt8] = []
    private var entries: [Entry] = []
    /// For each first byte, in small letters, its entries.
    private var places: [Range<Int>] = []
    /// Which two bytes a line that matches may begin with, a bit for each pair; most lines end here.
    private var pairs: [UInt64] = Array(repeating: 0, count: 256 * 256 / 64)
    /// Patterns that say how a line ends, with its last byte but one and its last.
    private var endings: [(entry: Entry, bytes: (UInt8, UInt8))] = []

    /// - Parameter marks: The patterns of each mark.
    init(_ marks: [[String]]) {
        var byFirst: [[Entry]] = Array(repeating: [], count: 256)
        for (mark, patterns) in marks.enumerated() {
            for pattern in patterns {
                let compiled = LinePattern.compile(pattern)
                let place = code.count..<code.count + compiled.count
                code += compiled
                add(Entry(mark: mark, code: place, second: LineIndex.second(compiled)), compiled, to: &byFirst)
            }
        }
        for (first, list) in byFirst.enumerated() {
            places.append(entries.count..<entries.count + list.count)
            entries += list
            for entry in list { allow(first, entry.second) }
        }
    }

    private mutating func allow(_ first: Int, _ second: UInt8) {
        if second == 0 {
            for word in first * 4..<first * 4 + 4 { pairs[word] = .max }
        } else {
            pairs[first * 4 + Int(second >> 6)] |= 1 << UInt64(second & 63)
        }
    }

    private mutating func add(_ entry: Entry, _ compiled: [UInt8], to byFirst: inout [[Entry]]) {
        switch compiled[0] {
        case LinePattern.Code.skip:
            let literals = compiled.filter { $0 >= 0x20 }.suffix(2)
            precondition(literals.count == 2, "a pattern that begins anywhere ends with two signs")
            endings.append((entry, (literals[literals.startIndex], literals[literals.startIndex + 1])))
        case LinePattern.Code.digits:
            for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { byFirst[Int(digit)].append(entry) }
        case LinePattern.Code.word, LinePattern.Code.one:
            for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { byFirst[Int(byte)].append(entry) }
            for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { byFirst[Int(digit)].append(entry) }
        default:
            precondition(compiled[0] >= 0x20, "a pattern begins with a sign, digits or a word")
            byFirst[Int(compiled[0])].append(entry)
        }
    }

    private static func second(_ compiled: [UInt8]) -> UInt8 {
        guard compiled.count > 1, compiled[0] >= 0x20, compiled[1] >= 0x20 else { return 0 }
        return compiled[1]
    }

    /// Calls `found` for each mark whose pattern a line begins with; `start` is the line's first sign.
    @inline(__always)
    func marks(of text: Span<UInt8>, _ start: Int, _ end: Int, _ found: (Int) -> Void) {
        guard start < end else { return }
        let first = text[start].lowercasedASCII
        let second = start + 1 < end ? LinePattern.folded(text[start + 1], after: text[start]) : 0
        if pairs[Int(first) * 4 + Int(second >> 6)] >> UInt64(second & 63) & 1 == 1 {
            for index in places[Int(first)] where entries[index].second == 0 || entries[index].second == second {
                if matches(entries[index], text, start, end) { found(entries[index].mark) }
            }
        }
        guard !endings.isEmpty, end - start > 1 else { return }
        let bytes = (text[end - 2], text[end - 1])
        for ending in endings where bytes == ending.bytes {
            if matches(ending.entry, text, start, end) { found(ending.entry.mark) }
        }
    }

    private func matches(_ entry: Entry, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        LinePattern.matches(code.span, entry.code.lowerBound, entry.code.upperBound, text, start, end)
    }
}
