import Articles

/// The days that a query asks for, and those that an article's date may mean: "2014-06" is the whole of June.
///
/// A day is a number that reads like it: 20140617. An open end is nil.
struct DayRange: Hashable, Sendable {
    var first: Int?
    var last: Int?

    init(first: Int?, last: Int?) {
        self.first = first
        self.last = last
    }

    init(_ date: PartialDate) {
        first = DayRange.first(of: date.start)
        last = DayRange.last(of: date.end ?? date.start)
    }

    /// Whether an article's date can be one of these days. A date known to the month is found by each of its days: a
    /// day that may be meant is shown.
    func overlaps(_ other: DayRange) -> Bool {
        (other.first ?? .min) <= (last ?? .max) && (first ?? .min) <= (other.last ?? .max)
    }

    private static func first(of point: PartialDate.Point) -> Int {
        point.year * 10_000 + (point.month ?? 1) * 100 + (point.day ?? 1)
    }

    /// The 31st, in months that have no such day too: nothing lies between.
    private static func last(of point: PartialDate.Point) -> Int {
        point.year * 10_000 + (point.month ?? 12) * 100 + (point.day ?? 31)
    }
}

extension DayRange {
    /// Why words are no range of days.
    enum Flaw: Error {
        case noDate(Substring)
        case backward
    }

    /// Reads "2014", "2014-06..2014-08", "2014..", "..2014-06-17".
    init(_ text: String) throws(Flaw) {
        let ends = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
        func range(_ end: Substring) throws(Flaw) -> DayRange? {
            if end.isEmpty, ends.count == 2 { return nil }
            guard let date = PartialDate(String(end)) else { throw .noDate(end) }
            return DayRange(date)
        }
        let (low, high) = (try range(ends[0]), try range(ends[ends.count - 1]))
        if low == nil, high == nil { throw .noDate(text[...]) }
        self.init(first: low?.first, last: high?.last)
        if let first, let last, first > last { throw .backward }
    }
}
