/// The patterns of many marks, by the byte that a line begins with, so that most lines are asked nothing.
struct LineIndex: Sendable {
    private struct Entry: Sendable {
        let mark: Int
        let code: Range<Int>
        /// The second and the third byte of a line that may match; 0 where any may.
        let second: UInt8
        let third: UInt8
        /// How long a line may be that matches: a pattern that tells a whole line matches no paragraph.
        let longest: Int
    }

    /// A whole line, delimiter or count, has no more bytes than these.
    private static let longestWhole = 80

    /// All patterns, compiled, one after the other.
    private var code: [UInt8] = []
    private var entries: [Entry] = []
    /// The entries of each pair of first bytes, in small letters; of a first byte alone where the second one is 0.
    private var places: [UInt16: Range<Int>] = [:]
    /// Which two bytes a line may begin with that matches a pattern of no more; a bit for each pair.
    private var pairs: [UInt64] = Array(repeating: 0, count: 256 * 256 / 64)
    /// Which three bytes a line may begin with that matches a longer one; a bit for the hash of each. Most lines end
    /// here.
    private var triples: [UInt64] = Array(repeating: 0, count: 8_192 / 64)
    /// Patterns that say how a line ends, by its last byte but one and its last.
    private var endings: [UInt16: [Entry]] = [:]
    /// Which last bytes they have, a bit for each.
    private var lastBytes: [UInt64] = [0, 0, 0, 0]

    /// - Parameter marks: The patterns of each mark.
    init(_ marks: [[String]]) {
        var byFirst: [[Entry]] = Array(repeating: [], count: 256)
        for (mark, patterns) in marks.enumerated() {
            for pattern in patterns {
                let compiled = LinePattern.compile(pattern)
                let isWhole = compiled.last == LinePattern.Code.end && !compiled.contains(LinePattern.Code.skip)
                let place = code.count..<code.count + compiled.count
                code += compiled
                add(
                    Entry(
                        mark: mark, code: place, second: LineIndex.literal(1, of: compiled),
                        third: LineIndex.literal(2, of: compiled),
                        longest: isWhole ? LineIndex.longestWhole : .max), compiled, to: &byFirst)
            }
        }
        for (first, list) in byFirst.enumerated() where !list.isEmpty {
            for second in Set(list.map(\.second) + [0]).sorted() {
                let fitting = list.filter { $0.second == second || $0.second == 0 }
                guard !fitting.isEmpty else { continue }
                places[UInt16(first) << 8 | UInt16(second)] = entries.count..<entries.count + fitting.count
                entries += fitting
            }
            for entry in list { allow(UInt8(first), entry.second, entry.third) }
        }
    }

    private mutating func allow(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
        if second == 0 {
            for word in Int(first) * 4..<Int(first) * 4 + 4 { pairs[word] = .max }
        } else if third == 0 {
            pairs[Int(first) * 4 + Int(second >> 6)] |= 1 << UInt64(second & 63)
        } else {
            let hash = LineIndex.hash(first, second, third)
            triples[hash >> 6] |= 1 << UInt64(hash & 63)
        }
    }

    @inline(__always)
    private static func hash(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        Int(((UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)) &* 0x9E37_79B1) >> 19)
    }

    @inline(__always)
    private func mayMatch(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        if pairs[Int(first) * 4 + Int(second >> 6)] >> UInt64(second & 63) & 1 == 1 { return true }
        let hash = LineIndex.hash(first, second, third)
        return triples[hash >> 6] >> UInt64(hash & 63) & 1 == 1
    }

    private mutating func add(_ entry: Entry, _ compiled: [UInt8], to byFirst: inout [[Entry]]) {
        switch compiled[0] {
        case LinePattern.Code.skip:
            let literals = compiled.filter { $0 >= 0x20 }.suffix(2)
            precondition(literals.count == 2, "a pattern that begins anywhere ends with two signs")
            let last = literals[literals.startIndex + 1]
            endings[UInt16(literals[literals.startIndex]) << 8 | UInt16(last), default: []].append(entry)
            lastBytes[Int(last >> 6)] |= 1 << UInt64(last & 63)
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

    /// A byte of a pattern where all up to it stand for themselves.
    private static func literal(_ index: Int, of compiled: [UInt8]) -> UInt8 {
        guard compiled.count > index, compiled[...index].allSatisfy({ $0 >= 0x20 }) else { return 0 }
        return compiled[index]
    }

    /// Calls `found` for each mark whose pattern a line begins with; `start` is the line's first sign.
    @inline(__always)
    func marks(of text: Span<UInt8>, _ start: Int, _ end: Int, _ found: (Int) -> Void) {
        guard start < end else { return }
        let first = text[start].lowercasedASCII
        let second = start + 1 < end ? LinePattern.folded(text[start + 1], after: text[start]) : 0
        let third = start + 2 < end ? LinePattern.folded(text[start + 2], after: text[start + 1]) : 0
        if mayMatch(first, second, third) {
            let key = UInt16(first) << 8
            for index in places[key | UInt16(second)] ?? places[key] ?? 0..<0
            where (entries[index].third == third || entries[index].third == 0) && end - start <= entries[index].longest
            {
                if matches(entries[index], text, start, end) { found(entries[index].mark) }
            }
        }
        let last = text[end - 1]
        guard lastBytes[Int(last >> 6)] >> UInt64(last & 63) & 1 == 1, end - start > 1 else { return }
        for entry in endings[UInt16(text[end - 2]) << 8 | UInt16(last)] ?? [] {
            if matches(entry, text, start, end) { found(entry.mark) }
        }
    }

    private func matches(_ entry: Entry, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        LinePattern.matches(code.span, entry.code.lowerBound, entry.code.upperBound, text, start, end)
    }
}
