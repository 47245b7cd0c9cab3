import ArticleArchive
import FoundationEssentials

/// A tally in the order in which it is shown: dates as they follow each other, other values by how often they occur.
struct TallyChart {
    let field: TallyField
    let counts: [Tally.Count]
    let without: Int
    let total: Int
    /// How many values a limit left out.
    let leftOut: Int
    /// The count of the most frequent value.
    let largest: Int

    /// - Parameter limit: The most values; the most frequent are kept.
    init(_ tally: Tally, limit: Int? = nil) {
        field = tally.field
        total = tally.total
        without = tally.without
        // Sorting is stable, so that equals stay in the order of their values.
        let byCount = tally.counts.sorted { $0.count > $1.count }.prefix(limit ?? .max)
        counts = tally.field.isDate ? byCount.sorted { $0.value < $1.value } : Array(byCount)
        leftOut = tally.counts.count - counts.count
        largest = byCount.first?.count ?? 0
    }

    /// The counts that a chart by dates, or one in a file, leaves out: "12 undated, 87 months left out". Empty where it
    /// draws all.
    var remark: String {
        var parts: [String] = []
        let withoutMonth = field == .month ? MonthSeries(counts).withoutMonth : 0
        if withoutMonth > 0 { parts.append("\(withoutMonth) dated to the year only") }
        let kind = field.rawValue
        let missing = field.isDate ? "undated" : "without \(field == .author ? "an" : "a") \(kind)"
        if without > 0 { parts.append("\(without) \(missing)") }
        if leftOut > 0 { parts.append("\(leftOut) \(leftOut == 1 ? kind : kind + "s") left out") }
        return parts.joined(separator: ", ")
    }

    /// The form for programs; this shape must not change without a new format number.
    func json() throws -> Data {
        struct Document: Encodable {
            struct Count: Encodable {
                var value: String
                var count: Int
            }

            var by: String
            var total: Int
            var without: Int
            var counts: [Count]
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let document = Document(
            by: field.rawValue, total: total, without: without,
            counts: counts.map { Document.Count(value: $0.value, count: $0.count) })
        return try encoder.encode(document) + Data("\n".utf8)
    }

    /// A header and a row for each value (RFC 4180).
    func csv() -> String {
        let rows = counts.map { "\(TallyChart.cell($0.value)),\($0.count)\r\n" }
        return "\(field.rawValue),articles\r\n" + rows.joined()
    }

    /// A value that a spreadsheet would take for a formula gets an apostrophe before it.
    private static func cell(_ value: String) -> String {
        let first = value.unicodeScalars.first { !$0.properties.isWhitespace || $0 == "\t" || $0 == "\r" || $0 == "\n" }
        let isFormula = first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
        let text = (isFormula ? "'" : "") + value
        let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}

extension TallyField {
    var isDate: Bool { self == .year || self == .month }
}
