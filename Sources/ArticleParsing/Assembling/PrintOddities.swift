import Articles

/// Tells what print did to a text: lines of its pages that are left out, and columns that run into each other.
enum PrintOddities {
    static func findings(_ lines: [RecognizedLine]) -> [Finding] {
        furniture(lines) + (columns(lines).map { [$0] } ?? [])
    }

    // MARK: What stands on each page

    /// So many of the lines are named.
    private static let mostNamed = 3

    private static func furniture(_ lines: [RecognizedLine]) -> [Finding] {
        guard let start = lines.firstIndex(where: { $0.part == .pageFurniture }) else { return [] }
        let first = lines[start]
        let furniture = lines[start...].filter { $0.part == .pageFurniture }
        let count = furniture.count
        var named: [String] = []
        for line in furniture where named.count < mostNamed {
            let name = "“\(line.line.text.withSingleSpaces.prefixWords(8))”"
            if !named.contains(name) { named.append(name) }
        }
        let words = count == 1 ? "a line that print sets on a page is" : "\(count) lines that print sets on pages are"
        return [
            FindingCode.pageFurnitureLeftOut.at(
                first.line.number, "\(words) left out of the body: \(named.joined(separator: ", "))")
        ]
    }

    // MARK: Columns

    /// So many lines in two halves, one under the other, are columns.
    private static let fewestLines = 8
    /// A longer line is no line of two columns.
    private static let longestLine = 240
    private static let shortestHalf = 12
    /// So many lines with one half follow each other within columns.
    private static let mostGaps = 2

    /// The first line of two columns of prose that were printed side by side; the rows of a table do not go on in each
    /// other.
    private static func columns(_ lines: [RecognizedLine]) -> Finding? {
        var run = Run()
        for line in lines {
            if line.line.isBlank { continue }
            guard let (left, right) = halves(of: line) else {
                // A paragraph of one column ends where the other goes on.
                run.gaps += 1
                if run.gaps > mostGaps {
                    if run.isColumns { break }
                    run = Run()
                }
                continue
            }
            run.add(line.line.number, left, right)
        }
        guard run.isColumns, let first = run.first else { return nil }
        return FindingCode.columnsInterleaved.at(
            first, "\(run.count) lines from here on hold two columns side by side; the text is left as it stands")
    }

    private struct Run {
        var first: Int?
        var count = 0
        /// How many lines with one half came last.
        var gaps = 0
        private var lefts = Column()
        private var rights = Column()

        mutating func add(_ number: Int, _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) {
            first = first ?? number
            count += 1
            gaps = 0
            lefts.add(left)
            rights.add(right)
        }

        var isColumns: Bool { count >= fewestLines && lefts.isProse(count) && rights.isProse(count) }
    }

    /// One half of each line.
    private struct Column {
        private var isOpen = false
        /// How many lines go on in the next: no sentence ends, and the next one begins with a small letter.
        private var goingOn = 0
        private var digits = 0
        private var bytes = 0

        mutating func add(_ half: ArraySlice<UInt8>) {
            let begins = half.first.map { $0 &- 0x61 < 26 || $0 >= 0xC3 } ?? false
            if isOpen, begins { goingOn += 1 }
            isOpen = !endsSentence(half)
            digits += half.count { $0 &- 0x30 < 10 }
            bytes += half.count
        }

        func isProse(_ lines: Int) -> Bool { goingOn * 2 >= lines && digits * 10 < bytes }
    }

    /// The halves of a line with one wide gap in it.
    private static func halves(of line: RecognizedLine) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
        let bytes = line.line.bytes
        switch line.part {
        case .paragraph, .heading, .listItem, .quotation, .caption, .deck: break
        default: return nil
        }
        guard bytes.count <= longestLine, let gap = gap(in: bytes) else { return nil }
        let left = bytes[..<gap.lowerBound]
        let right = bytes[gap.upperBound...]
        guard left.count >= shortestHalf, right.count >= shortestHalf, self.gap(in: right) == nil else { return nil }
        return (left, right)
    }

    /// A tab, or three spaces and more.
    private static func gap(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        guard mayHoldGap(bytes) else { return nil }
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index].isBlank else {
                index += 1
                continue
            }
            let start = index
            var hasTab = false
            while index < bytes.endIndex, bytes[index].isBlank {
                hasTab = hasTab || bytes[index] == 0x09
                index += 1
            }
            if hasTab || index - start >= 3 { return start..<index }
        }
        return nil
    }

    /// A cheap look at every third byte, since three spaces have one of them: hardly any line has a gap.
    private static func mayHoldGap(_ bytes: ArraySlice<UInt8>) -> Bool {
        let span = bytes.span
        var index = 2
        while index < span.count {
            if span[index] == 0x20, span[index - 1].isBlank || index + 1 < span.count && span[index + 1].isBlank {
                return true
            }
            index += 3
        }
        return span.contains(0x09)
    }
}
