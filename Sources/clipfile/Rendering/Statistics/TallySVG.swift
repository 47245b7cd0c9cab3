import ArticleArchive

/// A tally as a chart for a paper or a page: columns for dates, bars for other values.
///
/// Plain SVG 1.1 without scripts, styles or fonts of its own, so that every program shows it alike.
struct TallySVG {
    private let chart: TallyChart

    private static let width = 720.0
    private static let ink = "#222222"
    private static let fill = "#4a6a8a"
    private static let grid = "#d8d8d8"

    init(_ chart: TallyChart) { self.chart = chart }

    func text() -> String { chart.field.isDate ? columnChart() : barChart() }

    private func barChart() -> String {
        let step = 22.0
        let (left, top) = (240.0, 40.0)
        let room = TallySVG.width - left - 70
        var body: [String] = []
        for (index, count) in chart.counts.enumerated() {
            let y = top + Double(index) * step
            let length = room * Double(count.count) / Double(max(1, chart.largest))
            body.append(label(shortened(count.value), x: left - 8, y: y + 13, anchor: "end"))
            body.append(bar(x: left, y: y + 2, width: length, height: step - 7))
            body.append(label(String(count.count), x: left + length + 6, y: y + 13, anchor: "start"))
        }
        return document(height: top + Double(chart.counts.count) * step + 16, body)
    }

    private func columnChart() -> String {
        let columns = columns()
        let (left, top, height) = (56.0, 40.0, 220.0)
        let room = TallySVG.width - left - 16
        let step = room / Double(max(1, columns.count))
        let largest = max(1, columns.map(\.count).max() ?? 1)
        var body = gridLines(largest: largest, left: left, top: top, height: height)
        var nextLabel = left
        for (index, column) in columns.enumerated() {
            let x = left + Double(index) * step
            let length = height * Double(column.count) / Double(largest)
            if column.count > 0 {
                let breadth = max(0.5, step * (step > 4 ? 0.8 : 1))
                body.append(bar(x: x, y: top + height - length, width: breadth, height: length))
            }
            if let year = column.year, x >= nextLabel, x + 28 <= TallySVG.width {
                body.append(label(year, x: x, y: top + height + 18, anchor: "start"))
                nextLabel = x + 44
            }
        }
        return document(height: top + height + 34, body)
    }

    /// Years or months without a gap, each with the year that is written under it.
    private func columns() -> [(count: Int, year: String?)] {
        guard chart.field == .month else {
            let years = chart.counts.compactMap { count in Int(count.value).map { ($0, count.count) } }
            let counts = Dictionary(years) { $0 + $1 }
            guard let first = counts.keys.min(), let last = counts.keys.max() else { return [] }
            return (first...last).map { (counts[$0] ?? 0, String($0)) }
        }
        let series = MonthSeries(chart.counts)
        return series.counts.enumerated().map { index, count in
            let month = series.first + index
            return (count, index == 0 || month % 12 == 0 ? String(month / 12) : nil)
        }
    }

    private func gridLines(largest: Int, left: Double, top: Double, height: Double) -> [String] {
        let step = TallySVG.roundStep(for: largest)
        return stride(from: 0, through: largest, by: step).flatMap { value in
            let y = top + height - height * Double(value) / Double(largest)
            let line = """
                <line x1="\(number(left))" y1="\(number(y))" x2="\(number(TallySVG.width - 16))" y2="\(number(y))" \
                stroke="\(value == 0 ? TallySVG.ink : TallySVG.grid)" stroke-width="1"/>
                """
            return [line, label(String(value), x: left - 8, y: y + 4, anchor: "end")]
        }
    }

    /// A step of 1, 2 or 5 times a power of ten that gives about four lines.
    private static func roundStep(for largest: Int) -> Int {
        var power = 1
        while true {
            for factor in [1, 2, 5] where largest / (power * factor) <= 5 { return power * factor }
            power *= 10
        }
    }

    private func document(height: Double, _ body: [String]) -> String {
        let remark = chart.remark
        let lines = body + (remark.isEmpty ? [] : [label(remark, x: 16, y: height + 4, anchor: "start")])
        let (width, height) = (number(TallySVG.width), number(remark.isEmpty ? height : height + 16))
        let title = "\(chart.total == 1 ? "1 article" : "\(chart.total) articles") by \(chart.field.rawValue)"
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
            viewBox="0 0 \(width) \(height)" font-family="Helvetica, Arial, sans-serif" font-size="12" role="img">
            <title>\(title)</title>
            <rect width="\(width)" height="\(height)" fill="#ffffff"/>
            <text x="16" y="24" font-size="14" font-weight="bold" fill="\(TallySVG.ink)">\(title)</text>

            """ + lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n") + "</svg>\n"
    }

    private func bar(x: Double, y: Double, width: Double, height: Double) -> String {
        """
        <rect x="\(number(x))" y="\(number(y))" width="\(number(width))" height="\(number(height))" \
        fill="\(TallySVG.fill)"/>
        """
    }

    private func label(_ text: String, x: Double, y: Double, anchor: String) -> String {
        """
        <text x="\(number(x))" y="\(number(y))" text-anchor="\(anchor)" fill="\(TallySVG.ink)">\
        \(TallySVG.escaped(text))</text>
        """
    }

    private func shortened(_ text: String) -> String { Table.shortened(text, to: 34) }

    /// With two decimals at most, in any locale.
    private func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        guard hundredths % 100 != 0 else { return String(hundredths / 100) }
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// Text as XML can hold it; signs that XML has no way to write are shown as on a terminal.
    private static func escaped(_ text: String) -> String {
        SafeText.row(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
