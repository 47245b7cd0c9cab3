import ArticleArchive

/// A tally as bars, a row for each value, in a width.
struct BarChart {
    private let chart: TallyChart
    private let width: Int

    private static let widestLabel = 36
    private static let narrowestBar = 8

    init(_ chart: TallyChart, width: Int) {
        self.chart = chart
        self.width = width
    }

    func lines() -> [String] {
        var rows = chart.counts.map { (label: SafeText.row($0.value), count: $0.count, isValue: true) }
        if chart.without > 0 { rows.append(("(none)", chart.without, false)) }
        let digits = rows.map { String($0.count).utf8.count }.max() ?? 1
        let natural = rows.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0
        let labels = max(4, min(natural, BarChart.widestLabel, width - digits - BarChart.narrowestBar - 4))
        let room = max(1, width - labels - digits - 4)
        var lines = rows.map { row in
            let label = Table.padded(Table.shortened(row.label, to: labels), to: labels)
            let count = String(repeating: " ", count: digits - String(row.count).utf8.count) + String(row.count)
            let bar = row.isValue ? BarChart.bar(row.count, of: chart.largest, width: room) : ""
            return bar.isEmpty ? "\(label)  \(count)" : "\(label)  \(count)  \(bar)"
        }
        if chart.leftOut > 0 { lines.append("… and \(chart.leftOut) more") }
        return lines
    }

    /// A bar in eighths of a column, so that small differences show; never nothing for something.
    static func bar(_ count: Int, of largest: Int, width: Int) -> String {
        guard count > 0, largest > 0 else { return "" }
        let eighths = max(1, Int((Double(count) / Double(largest) * Double(width * 8)).rounded()))
        let rest = eighths % 8
        return String(repeating: "█", count: eighths / 8) + (rest > 0 ? String(parts[rest]) : "")
    }

    private static let parts: [Character] = [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
