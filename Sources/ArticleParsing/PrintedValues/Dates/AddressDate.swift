import Articles

/// The year, month or day in the path of an address: "/2014/06/17/", "/blog/2023/october/03/", "/2014-06-17-title".
struct AddressDate {
    let date: PartialDate

    init?(_ address: String) {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        let parts = path.utf8.prefix(AddressDate.longest).split(separator: 0x2F).dropFirst(2).map { Substring($0) }
        for (index, part) in parts.enumerated() {
            if let date = AddressDate.date(parts[index...]) ?? AddressDate.day(in: part) {
                self.date = date
                return
            }
        }
        return nil
    }

    /// Whether a date is the same as far as the address tells.
    func agrees(with other: PartialDate) -> Bool {
        let (mine, its) = (date.start, other.start)
        return mine.year == its.year && (mine.month == nil || its.month == nil || mine.month == its.month)
            && (mine.day == nil || its.day == nil || mine.day == its.day)
    }

    /// "2014", "06", "17" as parts of a path, as many of them as there are.
    private static func date(_ parts: ArraySlice<Substring>) -> PartialDate? {
        guard let first = parts.first, let year = number(first, digits: 4...4), years.contains(year) else { return nil }
        guard parts.count > 1, let month = month(parts[parts.startIndex + 1]) else { return PartialDate(year: year) }
        guard parts.count > 2, let day = number(parts[parts.startIndex + 2], digits: 1...2) else {
            return PartialDate(year: year, month: month)
        }
        return PartialDate(year: year, month: month, day: day) ?? PartialDate(year: year, month: month)
    }

    /// "2014-06-17" at a part's beginning.
    private static func day(in part: Substring) -> PartialDate? {
        let numbers = part.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false)
        guard numbers.count >= 3, let year = number(numbers[0], digits: 4...4), years.contains(year),
            let month = number(numbers[1], digits: 2...2), let day = number(numbers[2], digits: 2...2)
        else { return nil }
        return PartialDate(year: year, month: month, day: day)
    }

    private static func month(_ part: Substring) -> Int? {
        if let number = number(part, digits: 1...2) { return (1...12).contains(number) ? number : nil }
        let word = part.lowercased()
        return PrintedDate.isMonth(word) ? Months.name(word)?.number : nil
    }

    private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
        digits.contains(text.utf8.count) && text.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int(text) : nil
    }

    /// There were no web pages before; later ones are titles.
    private static let years = 1990...2099
    private static let longest = 500
}
