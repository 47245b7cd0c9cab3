/// Tells formats by their lines: press databases, whose marks may stand anywhere, and formats whose first line says what
/// they are.
struct LineFormats: Sendable {
    fileprivate struct Row: Sendable {
        let format: DocumentFormat
        let marks: LineMarks
        /// The numbers of its marks in the index.
        let numbers: Range<Int>
    }

    private let rows: [Row]
    private let index: LineIndex
    /// Only the marks of which each document has one: without any of them no other counts, and most texts have none.
    private let firstIndex: LineIndex

    private static let longestSign = 160

    /// All formats of the table whose lines may stand anywhere, asked at once.
    static let anywhere = LineFormats(DocumentFormat.all.filter { $0.lineMarks?.opening.isEmpty == true })

    /// The formats that a first line may open, by the number of the mark in the index beside them. Their own marks are
    /// compiled where one is met, which is seldom.
    private static let opened: (formats: [DocumentFormat], index: LineIndex) = {
        let formats = DocumentFormat.all.filter { $0.lineMarks?.opening.isEmpty == false }
        return (formats, LineIndex(formats.map { $0.lineMarks?.opening ?? [] }))
    }()

    private init(_ formats: [DocumentFormat]) {
        var rows: [Row] = []
        var patterns: [[String]] = []
        var first: [[String]] = []
        for format in formats {
            guard let marks = format.lineMarks else { continue }
            rows.append(Row(format: format, marks: marks, numbers: patterns.count..<patterns.count + marks.marks.count))
            patterns += marks.marks.map(\.patterns)
            first += marks.marks.filter(\.isInEach).map(\.patterns)
        }
        self.rows = rows
        index = LineIndex(patterns)
        firstIndex = LineIndex(first)
    }

    /// The format that the first line which is not blank opens, where the lines behind it are its own.
    static func opened(by start: Int, in text: Span<UInt8>) -> FormatSighting? {
        let end = trimmed(text, start, text.lineEnd(from: start))
        var found: [Int] = []
        opened.index.marks(of: text, start, end) { if !found.contains($0) { found.append($0) } }
        for format in found.sorted() {
            if let sighting = LineFormats([opened.formats[format]]).sighting(in: text) { return sighting }
        }
        return nil
    }

    /// The format of which most documents are there.
    func sighting(in text: Span<UInt8>) -> FormatSighting? {
        // A calendar without an entry is told by its first line.
        var mayBe = rows.contains { !$0.marks.opening.isEmpty }
        if !mayBe {
            LineFormats.forEachLine(of: text) { start, end in
                // Among the lines that each document has is a short one.
                if end - start <= LineFormats.longestSign {
                    firstIndex.marks(of: text, start, end) { _ in mayBe = true }
                }
                return !mayBe
            }
        }
        guard mayBe else { return nil }
        var census = Census(markCount: rows.last?.numbers.upperBound ?? 0)
        LineFormats.forEachLine(of: text) { start, end in
            census.lines += 1
            index.marks(of: text, start, end) { census.note($0) }
            return true
        }
        var best: FormatSighting?
        for row in rows {
            guard let sighting = row.sighting(census) else { continue }
            if best.map({ sighting.documentCount ?? 0 > $0.documentCount ?? 0 }) ?? true { best = sighting }
        }
        return best
    }

    /// Calls `body` with the first sign and the end of each line that is not blank, as long as it says so.
    @inline(__always)
    private static func forEachLine(of text: Span<UInt8>, _ body: (Int, Int) -> Bool) {
        // Most texts have no line end but LF, which the C library finds fastest.
        let hasOnlyLF = ![0x0B, 0x0C, 0x0D].contains { text.firstOffset(of: $0) != nil }
        var start = 0
        while start < text.count {
            let lineEnd = hasOnlyLF ? text.firstOffset(of: 0x0A, from: start) ?? text.count : text.lineEnd(from: start)
            var first = start
            while first < lineEnd, text[unchecked: first].isBlank { first += 1 }
            if first < lineEnd, !body(first, trimmed(text, first, lineEnd)) { return }
            start = lineEnd + 1
        }
    }

    private static func trimmed(_ text: Span<UInt8>, _ start: Int, _ lineEnd: Int) -> Int {
        var end = lineEnd
        while end > start, text[unchecked: end - 1].isBlank { end -= 1 }
        return end
    }

    /// How often each mark was seen.
    fileprivate struct Census {
        var counts: [Int]
        var lines = 0
        /// The line in which each mark was seen last, so that a line with two of its forms counts once.
        private var lastLines: [Int]

        init(markCount: Int) {
            counts = Array(repeating: 0, count: markCount)
            lastLines = counts
        }

        mutating func note(_ mark: Int) {
            guard lastLines[mark] != lines else { return }
            lastLines[mark] = lines
            counts[mark] += 1
        }
    }
}

extension LineFormats.Row {
    fileprivate func sighting(_ census: LineFormats.Census) -> FormatSighting? {
        let seen = zip(marks.marks, numbers).filter { census.counts[$1] > 0 }
        guard seen.count >= 2, seen.reduce(0, { $0 + $1.0.weight }) >= marks.enough else { return nil }
        let ofMarks = seen.reduce(0) { $0 + census.counts[$1.1] }
        guard ofMarks * 100 >= census.lines * marks.leastShare else { return nil }
        let counted = seen.filter { $0.0.isInEach }.map { census.counts[$0.1] }.max() ?? 0
        guard counted > 0 || !marks.opening.isEmpty else { return nil }
        return FormatSighting(format, count: counted > 0 ? counted : nil)
    }
}

extension DocumentFormat {
    fileprivate var lineMarks: LineMarks? {
        if case .lines(let marks) = marks { marks } else { nil }
    }
}
