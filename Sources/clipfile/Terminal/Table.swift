/// Rows in columns that fit a width: what a terminal is too narrow for is shortened, and says so with "…".
struct Table {
    struct Column {
        var title: String
        /// The fewest columns that it is shortened to; nil where it is never shortened.
        var minimum: Int?
        /// Whether it is left out where even its minimum has no room.
        var isDispensable = false
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
        // One column at a time from the widest that may still give: long titles give before short authors.
        while total(widths) > width {
            let givers = columns.indices.filter { (widths[$0] ?? 0) > (columns[$0].minimum ?? .max) }
            guard let widest = givers.max(by: { (widths[$0] ?? 0) < (widths[$1] ?? 0) }) else { break }
            widths[widest] = nextWidth(of: widest, among: givers, widths: widths, excess: total(widths) - width)
        }
        return widths
    }

    /// As narrow as needed, but not narrower in one step than the next widest column: no loop over every column.
    private func nextWidth(of column: Int, among givers: [Int], widths: [Int?], excess: Int) -> Int {
        let own = widths[column] ?? 0
        let next = givers.filter { $0 != column }.compactMap { widths[$0] }.max() ?? 0
        return max(own - excess, min(next, own - 1), columns[column].minimum ?? own)
    }

    private func total(_ widths: [Int?]) -> Int {
        let shown = widths.compactMap { $0 }
        return shown.reduce(0, +) + Table.gap * max(0, shown.count - 1)
    }
}
