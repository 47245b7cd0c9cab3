/// Tells formats by their lines: press databases, whose marks may stand anywhere, and formats whose first line says
/// what they are.
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

    /// The format that the first line which is not blank opens, where the lines after it are its own.
    ///
    /// - Parameter leastShare: How many of a hundred lines must be its own, whatever the format itself asks for.
    static func opened(by start: Int, in text: Span<UInt8>, leastShare: Int = 0) -> FormatSighting? {
        let end = trimmed(text, start, text.lineEnd(from: start))
        var found: [Int] = []
        opened.index.marks(of: text, start, end) { if !found.contains($0) { found.append($0) } }
        for format in found.sorted() {
            let one = LineFormats([opened.formats[format]])
            if let sighting = one.sighting(in: text, leastShare: leastShare) { return sighting }
        }
        return nil
    }

    /// The format of which most documents are there.
    func sighting(in text: Span<UInt8>, leastShare: Int = 0) -> FormatSighting? {
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
            census.prose += Prose.weight(of: text, start, end)
            return true
        }
        // A banner stands over records; over what an article quotes, and under it, stands prose.
        guard leastShare == 0 || census.prose * 5 <= census.lines else { return nil }
        let seen = rows.compactMap { row in row.sighting(census, leastShare: leastShare).map { (row, $0) } }
        let proseAbove = seen.compactMap { row, _ in row.proseAbove(census) }.min() ?? 0
        var best: FormatSighting?
        var found: [(sighting: FormatSighting, lines: ClosedRange<Int>)] = []
        for (row, sighting) in seen {
            // An export begins with its cover, its delimiter or its labels; who quotes two of them has begun to tell of
            // it.
            if row.marks.opensDocuments, sighting.documentCount ?? 0 < LineFormats.mostQuoted,
                proseAbove >= Prose.paragraphs
            {
                continue
            }
            if let lines = row.lines(census) { found.append((sighting, lines)) }
            if best.map({ sighting.documentCount ?? 0 > $0.documentCount ?? 0 }) ?? true { best = sighting }
        }
        return LineFormats.together(found) ?? best
    }

    /// So many documents are not quoted in an article.
    private static let mostQuoted = 5

    /// Exports of two databases, one after the other in one file.
    private static func together(
        _ found: [(sighting: FormatSighting, lines: ClosedRange<Int>)]
    ) -> FormatSighting? {
        var end = 0
        var kept: [FormatSighting] = []
        for (sighting, lines) in found.sorted(by: { $0.lines.upperBound < $1.lines.upperBound })
        where sighting.kind == .database && lines.lowerBound > end {
            kept.append(sighting)
            end = lines.upperBound
        }
        let total = kept.reduce(0) { $0 + ($1.documentCount ?? 0) }
        guard kept.count > 1, total > found.map({ $0.sighting.documentCount ?? 0 }).max() ?? 0 else { return nil }
        return FormatSighting(.severalDatabases, count: total)
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
        /// How much prose was seen so far.
        var prose = 0
        /// How much prose stands over the first line of each mark.
        private(set) var proseBefore: [Int]
        private(set) var firstLines: [Int]
        /// The line in which each mark was seen last, so that a line with two of its forms counts once.
        private(set) var lastLines: [Int]

        init(markCount: Int) {
            counts = Array(repeating: 0, count: markCount)
            (lastLines, firstLines, proseBefore) = (counts, counts, counts)
        }

        mutating func note(_ mark: Int) {
            guard lastLines[mark] != lines else { return }
            if counts[mark] == 0 { (firstLines[mark], proseBefore[mark]) = (lines, prose) }
            lastLines[mark] = lines
            counts[mark] += 1
        }
    }
}

extension LineFormats.Row {
    fileprivate func sighting(_ census: LineFormats.Census, leastShare: Int) -> FormatSighting? {
        let seen = zip(marks.marks, numbers).filter { census.counts[$1] > 0 }
        guard seen.count >= 2, seen.reduce(0, { $0 + $1.0.weight }) >= marks.enough else { return nil }
        let ofMarks = seen.reduce(0) { $0 + census.counts[$1.1] }
        guard ofMarks * 100 >= census.lines * max(marks.leastShare, leastShare) else { return nil }
        let each = seen.filter { $0.0.isInEach }
        guard !each.isEmpty || !marks.opening.isEmpty else { return nil }
        let counted = documentCount(each.map { ($0.0.weight, census.counts[$0.1]) })
        return FormatSighting(format, count: counted > 0 ? counted : nil)
    }

    /// The weight of the marks that must reach a number of documents.
    private static let countingWeight = 3

    /// A line of an article may look like a mark of a database, "Length: 12 words": marks that are certain together
    /// must reach the number.
    private func documentCount(_ each: [(weight: Int, count: Int)]) -> Int {
        guard format.kind == .database else { return each.map(\.count).max() ?? 0 }
        let enough = min(LineFormats.Row.countingWeight, each.reduce(0) { $0 + $1.weight })
        var weight = 0
        for mark in each.sorted(by: { $0.count > $1.count }) {
            weight += mark.weight
            // The delimiter stands first in the row.
            if weight >= enough { return mark.count > 1 ? max(mark.count, each[0].count) : mark.count }
        }
        return 0
    }

    /// How much prose stands over the marks that each document has.
    fileprivate func proseAbove(_ census: LineFormats.Census) -> Int? {
        zip(marks.marks, numbers).filter { $0.isInEach && census.counts[$1] > 0 }.map { census.proseBefore[$1] }.min()
    }

    /// From the first to the last line of the marks that each document has.
    fileprivate func lines(_ census: LineFormats.Census) -> ClosedRange<Int>? {
        let each = zip(marks.marks, numbers).filter { $0.isInEach && census.counts[$1] > 0 }.map(\.1)
        guard let first = each.map({ census.firstLines[$0] }).min(), let last = each.map({ census.lastLines[$0] }).max()
        else { return nil }
        return first...last
    }
}

extension DocumentFormat {
    fileprivate var lineMarks: LineMarks? {
        if case .lines(let marks) = marks { marks } else { nil }
    }
}
