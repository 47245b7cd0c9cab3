import Articles

/// The day of a declared value, which programs write: "2024-03-14T23:30:00-05:00", "20240314", "1559225400".
enum DeclaredDate {
    /// The day as it is printed there: the first of these is the 14th.
    static func day(_ value: String, in context: DateContext = .line) -> PartialDate? {
        if let date = iso(value) ?? epoch(value) { return date }
        return PrintedDate.all(in: Tokenizer.tokens(of: value.utf8Prefix(80)), in: context).first {
            $0.date.start.day != nil && $0.date.end == nil && !$0.isUndecided
        }?.date
    }

    /// "2024-03-14", "2024/3/4", "20240314", "20240314103000".
    static func iso(_ value: String) -> PartialDate? {
        let bytes = value.utf8.prefix(15)
        let digits = bytes.prefix { $0 &- 0x30 < 10 }
        if digits.count == 8 || digits.count == 14 { return day(ofEightFigures: number(digits.prefix(8))) }
        guard digits.count == 4 else { return nil }
        let fields = bytes.prefix(10).split { $0 == 0x2D || $0 == 0x2F }
        guard fields.count >= 3 else { return nil }
        let day = fields[2].prefix { $0 &- 0x30 < 10 }
        guard !day.isEmpty, day.count <= 2, fields[1].count <= 2, fields[1].allSatisfy({ $0 &- 0x30 < 10 }) else {
            return nil
        }
        return date(number(fields[0]), number(fields[1]), number(day))
    }

    static func day(ofEightFigures figures: Int) -> PartialDate? {
        date(figures / 10_000, figures / 100 % 100, figures % 100)
    }

    /// Whether a value is like a date: three numbers, the first or the last of which has four figures.
    static func isLikeDate(_ value: String) -> Bool {
        let tokens = Tokenizer.tokens(of: value.utf8Prefix(40), atMost: 12)
        return DateStatement.match(tokens, at: 0) != nil
    }

    /// Seconds, or thousandths of them, since 1970, as far as there were pages: "1559225400", "1559225400000".
    private static func epoch(_ value: String) -> PartialDate? {
        let digits = value.utf8.prefix { $0 &- 0x30 < 10 }
        let rest = value.utf8.dropFirst(digits.count)
        guard rest.isEmpty || rest.first == 0x2E && rest.dropFirst().allSatisfy({ $0 &- 0x30 < 10 }),
            digits.count == 9 || digits.count == 10 || digits.count == 13
        else { return nil }
        let seconds = digits.count == 13 ? number(digits) / 1000 : number(digits)
        guard firstSecond...lastSecond ~= seconds else { return nil }
        return day(number: seconds / 86_400)
    }

    /// 1990-01-01 and 2099-12-31.
    private static let firstSecond = 631_152_000
    private static let lastSecond = 4_102_444_799

    /// The day so many days after 1 January 1970.
    private static func day(number: Int) -> PartialDate? {
        let days = number + 719_468
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return date(
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    private static func date(_ year: Int, _ month: Int, _ day: Int) -> PartialDate? {
        DateContext.possibleYears.contains(year) ? PartialDate(year: year, month: month, day: day) : nil
    }

    private static func number(_ bytes: some Sequence<UInt8>) -> Int {
        bytes.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }
}
