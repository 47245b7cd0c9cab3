/// A date that says no more than its source does: a day, a month, a year, or a range of one of these.
///
/// Written as EDTF (ISO 8601-2, levels 0 and 1): "2014-06-17", "2014-06", "2014", "2008-03-08/2008-03-09".
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
    /// One end of the date.
    public struct Point: Hashable, Sendable, Comparable {
        public let year: Int
        public let month: Int?
        public let day: Int?

        /// Nil for a date that no calendar has: month 13, 30 February, a day without a month, a year outside 1 to 9999.
        public init?(year: Int, month: Int? = nil, day: Int? = nil) {
            guard (1...9999).contains(year) else { return nil }
            if let month { guard (1...12).contains(month) else { return nil } }
            if let day {
                guard let month, day >= 1, day <= Point.days(in: month, of: year) else { return nil }
            }
            self.year = year
            self.month = month
            self.day = day
        }

        public static func < (left: Point, right: Point) -> Bool {
            (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
        }

        static func days(in month: Int, of year: Int) -> Int {
            switch month {
            case 4, 6, 9, 11: 30
            case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
            default: 31
            }
        }
    }

    public let start: Point
    /// The last day, month or year of a range; nil for a single date.
    public let end: Point?

    public init(_ start: Point) {
        self.start = start
        end = nil
    }

    /// A range; nil unless it runs forward and both ends are known to the same precision.
    public init?(from start: Point, to end: Point) {
        guard start < end, (start.month == nil) == (end.month == nil), (start.day == nil) == (end.day == nil) else {
            return nil
        }
        self.start = start
        self.end = end
    }

    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard let point = Point(year: year, month: month, day: day) else { return nil }
        self.init(point)
    }

    public var year: Int { start.year }

    /// The EDTF form, no longer than what is known.
    public var description: String {
        guard let end else { return start.edtf }
        return "\(start.edtf)/\(end.edtf)"
    }

    /// Reads the EDTF form that `description` writes; nil for anything else.
    public init?(_ text: String) {
        let ends = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard let start = ends.first, let first = Point(edtf: start) else { return nil }
        switch ends.count {
        case 1: self.init(first)
        case 2:
            guard let last = Point(edtf: ends[1]) else { return nil }
            self.init(from: first, to: last)
        default: return nil
        }
    }
}

extension PartialDate: Comparable {
    public static func < (left: PartialDate, right: PartialDate) -> Bool {
        left.start == right.start ? (left.end ?? left.start) < (right.end ?? right.start) : left.start < right.start
    }
}

extension PartialDate: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = PartialDate(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "a date is written 2014-06-17, 2014-06 or 2014, not “\(text)”")
        }
        self = date
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension PartialDate.Point {
    var edtf: String {
        var text = padded(year, to: 4)
        if let month { text += "-" + padded(month, to: 2) }
        if let day { text += "-" + padded(day, to: 2) }
        return text
    }

    init?(edtf text: Substring) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts.first?.utf8.count == 4,
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count else { return nil }
        self.init(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
    }
}

private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
