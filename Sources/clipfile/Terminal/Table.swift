/// Rows in columns that fit a width: a cell for which a terminal is too narrow is shortened, and says so with "…".
struct Table {
    struct Column {
        var title: String
        /// The fewest columns that it is shortened to; nil where it is never shortened.
        var minimum: Int?
        /// Whether it is left out where even its minimum has no room.
        var isDispensable = false
        /// How much it keeps against the others when all are shortened.
        var weight = 1
    }

    var columns: [Column]
    /// Safe, one-line texts, one for each column.
    var rows: [[String]]

    private static let gap = 2

    /// The table's lines, without a line end.
    ///
    /// - Parameter width: the terminal's; nil where nothing is to be shortened.
    func lines(width: Int?, hasHeader: Bool, isolates: Bool = false) -> [String] {
        let titles = columns.map(\.title)
        let natural = columns.indices.map { index in
            rows.reduce(hasHeader ? DisplayWidth.columns(of: titles[index]) : 0) {
                max($0, DisplayWidth.columns(of: $1[index]))
            }
        }
        let widths = width.map { fit(natural, into: $0) } ?? natural.map(Optional.some)
        return ((hasHeader ? [titles] : []) + rows).map { line($0, widths: widths, isolates: isolates) }
    }

    /// A text that fits, shortened with "…" if it must be.
    static func shortened(_ text: String, to width: Int) -> String {
        guard DisplayWidth.columns(of: text) > width else { return text }
        guard width > 1 else { return width == 1 ? "…" : "" }
        return DisplayWidth.prefix(of: text, columns: width - 1).text + "…"
    }

    /// The text and the spaces that fill its column.
    static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: text)))
    }

    private func line(_ cells: [String], widths: [Int?], isolates: Bool) -> String {
        var line = ""
        for (cell, width) in zip(cells, widths) {
            guard let width else { continue }
            let text = Table.shortened(cell, to: width)
            let gap = String(repeating: " ", count: width - DisplayWidth.columns(of: text) + Table.gap)
            line += (isolates ? SafeText.isolated(text) : text) + gap
        }
        while line.last == " " { line.removeLast() }
        return line
    }

    /// The columns' widths in a terminal; nil for one that is left out.
    private func fit(_ natural: [Int], into width: Int) -> [Int?] {
        var widths = natural.map(Optional.some)
        for index in columns.indices.reversed() where columns[index].isDispensable {
            let least = zip(columns, widths).map { column, width in width.map { min($0, column.minimum ?? $0) } }
            if total(least) > width { widths[index] = nil }
        }
        // No column is wider than the terminal, so that the loop is short however long a title is.
        widths = widths.map { $0.map { min($0, width) } }
        while total(widths) > width {
            let givers = columns.indices.filter { (widths[$0] ?? 0) > (columns[$0].minimum ?? .max) }
            guard let widest = givers.max(by: { pressure(widths, $0) < pressure(widths, $1) }) else { break }
            widths[widest] = widths[widest].map { $0 - 1 }
        }
        return widths
    }

    private func pressure(_ widths: [Int?], _ column: Int) -> Int {
        (widths[column] ?? 0) * 12 / columns[column].weight
    }

    private func total(_ widths: [Int?]) -> Int {
        let shown = widths.compactMap { $0 }
        return shown.reduce(0, +) + Table.gap * max(0, shown.count - 1)
    }
}
