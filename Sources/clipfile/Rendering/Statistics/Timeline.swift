import ArticleArchive

/// Counts of months as a row of columns over their years, in a width.
struct Timeline {
    private static let height = 8

    private let chart: TallyChart
    private let series: MonthSeries
    private let width: Int

    init(_ chart: TallyChart, width: Int) {
        self.chart = chart
        self.width = width
        series = MonthSeries(chart.counts)
    }

    func lines() -> [String] {
        guard !series.counts.isEmpty else { return [chart.remark].filter { !$0.isEmpty } }
        let margin = String(chart.largest * 12).utf8.count + 2
        let room = max(8, width - margin)
        let months = series.monthsPerColumn(width: room)
        let columns = series.columns(of: months)
        // A few months are drawn broad rather than squeezed into a corner.
        let breadth = max(1, min(3, room / columns.counts.count))
        let largest = columns.counts.max() ?? 1
        let rows = (0..<Timeline.height).map { row in
            axis(row, largest: largest, margin: margin) + trimmed(self.row(row, of: columns.counts, largest, breadth))
        }
        let years = String(repeating: " ", count: margin) + years(columns, months: months, breadth: breadth, room: room)
        return rows + [trimmed(years), caption(months)] + [chart.remark].filter { !$0.isEmpty }
    }

    private func axis(_ row: Int, largest: Int, margin: Int) -> String {
        let label = row == 0 ? String(largest) : row == Timeline.height - 1 ? "0" : ""
        return String(repeating: " ", count: margin - 2 - label.utf8.count) + label + " │"
    }

    /// One row of all columns, the uppermost first.
    private func row(_ row: Int, of counts: [Int], _ largest: Int, _ breadth: Int) -> String {
        let floor = (Timeline.height - 1 - row) * 8
        return counts.map { count in
            let eighths =
                count == 0 ? 0 : max(1, Int((Double(count) / Double(largest) * Double(Timeline.height * 8)).rounded()))
            let part = Timeline.parts[min(8, max(0, eighths - floor))]
            return String(repeating: part, count: breadth)
        }.joined()
    }

    /// Years under the columns that begin them, as many as have room.
    private func years(
        _ columns: (first: Int, counts: [Int]), months: Int, breadth: Int, room: Int
    ) -> String {
        var line = ""
        for index in columns.counts.indices {
            let month = columns.first + index * months
            let place = index * breadth
            guard index == 0 || month % 12 == 0 || months > 12, line.utf8.count == 0 || place > line.utf8.count else {
                continue
            }
            let year = String(month / 12)
            guard place + year.utf8.count <= room else { break }
            line += String(repeating: " ", count: place - line.utf8.count) + year
        }
        return line
    }

    private func caption(_ months: Int) -> String {
        let unit =
            switch months {
            case 1: "a column is a month"
            case 2..<12: "a column is \(months) months"
            case 12: "a column is a year"
            default: "a column is \(months / 12) years"
            }
        return "\(unit); \(chart.total) \(chart.total == 1 ? "article" : "articles")"
    }

    private func trimmed(_ text: String) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        return text
    }

    private static let parts: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
