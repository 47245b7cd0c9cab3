import ArticleParsing

/// A line of a source that fits a width, and the columns in which its values stand.
struct MarkedLine {
    /// A value's columns in the shown line.
    struct MarkedValue: Equatable {
        var field: String
        var start: Int
        var columns: Int
    }

    private struct Cell {
        var text: String
        var columns: Int
        /// UTF-8 offsets in the line's text.
        var range: Range<Int>
    }

    private var cells: [Cell]
    private let values: [InspectedLine.Value]

    /// - Parameter width: the columns that the line may take; a longer one is shortened in its middle. Nil for all.
    init(_ line: InspectedLine, width: Int?) {
        values = line.values
        cells = MarkedLine.cells(of: line.text)
        if let width { shorten(to: width) }
    }

    var marks: [MarkedValue] {
        values.compactMap { value in
            guard let first = cells.firstIndex(where: { overlaps($0, value) }),
                let last = cells.lastIndex(where: { overlaps($0, value) })
            else { return nil }
            let start = cells[..<first].reduce(0) { $0 + $1.columns }
            let columns = cells[first...last].reduce(0) { $0 + $1.columns }
            return MarkedValue(field: value.field, start: start, columns: max(1, columns))
        }
    }

    /// The line; with colours, its values underlined.
    func text(usesColor: Bool) -> String {
        guard usesColor else { return cells.map(\.text).joined() }
        var text = ""
        var run = ""
        var runIsMarked = false
        for cell in cells {
            let isMarked = values.contains { overlaps(cell, $0) }
            if isMarked != runIsMarked {
                text += runIsMarked ? Style.underlined.paint(run) : run
                (run, runIsMarked) = ("", isMarked)
            }
            run += cell.text
        }
        return text + (runIsMarked ? Style.underlined.paint(run) : run)
    }

    private func overlaps(_ cell: Cell, _ value: InspectedLine.Value) -> Bool {
        cell.range.lowerBound < value.range.upperBound && value.range.lowerBound < cell.range.upperBound
    }

    private static func cells(of text: String) -> [Cell] {
        var offset = 0
        return text.map { character in
            let length = character.utf8.count
            defer { offset += length }
            // A tab would move the marks under it.
            let shown = character == "\t" ? " " : SafeText.row(String(character))
            return Cell(
                text: shown, columns: DisplayWidth.columns(of: shown), range: offset..<(offset + length))
        }
    }

    private mutating func shorten(to width: Int) {
        let total = cells.reduce(0) { $0 + $1.columns }
        guard total > width else { return }
        let tailWidth = (width - 3) / 3
        let head = count(cells, fitting: width - 3 - tailWidth)
        let tail = count(cells.reversed(), fitting: tailWidth)
        let hidden = cells[head..<(cells.count - tail)]
        let range = (hidden.first?.range.lowerBound ?? 0)..<(hidden.last?.range.upperBound ?? 0)
        cells.replaceSubrange(head..<(cells.count - tail), with: [Cell(text: " … ", columns: 3, range: range)])
    }

    private func count(_ cells: [Cell], fitting width: Int) -> Int {
        var used = 0
        for (index, cell) in cells.enumerated() {
            used += cell.columns
            if used > width { return index }
        }
        return cells.count
    }
}
