import ArticleArchive

/// Counts of months, one after the other, with those in which nothing was published.
struct MonthSeries {
    /// The first month, counted from the year 0: 2014 × 12 + 5 is June 2014.
    let first: Int
    let counts: [Int]
    /// Articles of which only the year is known.
    let withoutMonth: Int

    init(_ tally: [Tally.Count]) {
        let months = tally.compactMap { count in MonthSeries.month(count.value).map { (month: $0, count: count.count) }
        }
        withoutMonth = tally.reduce(0) { $0 + $1.count } - months.reduce(0) { $0 + $1.count }
        first = months.map(\.month).min() ?? 0
        var counts = [Int](repeating: 0, count: months.isEmpty ? 0 : (months.map(\.month).max() ?? 0) - first + 1)
        for month in months { counts[month.month - first] += month.count }
        self.counts = counts
    }

    /// The sums of so many months each; the first begins where a year can be divided so.
    func columns(of months: Int) -> (first: Int, counts: [Int]) {
        let start = first / months * months
        var columns = [Int](repeating: 0, count: counts.isEmpty ? 0 : (first + counts.count - 1 - start) / months + 1)
        for (index, count) in counts.enumerated() { columns[(first + index - start) / months] += count }
        return (start, columns)
    }

    /// How many months a column stands for, so that all fit: one, a quarter, a year, ten years …
    func monthsPerColumn(width: Int) -> Int {
        let steps = [1, 2, 3, 6, 12, 24, 60, 120, 600]
        return steps.first { columns(of: $0).counts.count <= width } ?? 1_200
    }

    private static func month(_ value: String) -> Int? {
        let parts = value.split(separator: "-").compactMap { Int($0) }
        return parts.count == 2 ? parts[0] * 12 + parts[1] - 1 : nil
    }
}
