import Articles

/// A day as pages print it: what ``PrintedDate`` reads, and figures that a page's language or its declared date
/// tells apart: "09/10/2024".
struct WebDate {
    let date: PartialDate
    /// The tokens that print it.
    let tokens: Range<Int>
    /// The day with day and month exchanged, where both are possible.
    var exchanged: PartialDate?

    /// All days in a text.
    static func all(in tokens: [Token], isDayFirst: Bool) -> [WebDate] {
        var found: [WebDate] = []
        var index = 0
        for year in tokens.indices where tokens[year].isYear {
            index = max(index, year - mostTokensBeforeYear)
            while index <= year {
                if let date = match(tokens, at: index, isDayFirst) {
                    if date.date.start.day != nil, date.date.end == nil { found.append(date) }
                    index = date.tokens.upperBound
                    break
                }
                index += 1
            }
        }
        return found
    }

    /// "Wednesday, the 29th of December, 2010".
    private static let mostTokensBeforeYear = 9

    private static func match(_ tokens: [Token], at index: Int, _ isDayFirst: Bool) -> WebDate? {
        if let printed = PrintedDate.match(tokens, at: index) {
            return WebDate(
                date: printed.date, tokens: printed.tokens, exchanged: exchanged(printed, tokens[printed.tokens]))
        }
        return figures(tokens, at: index, isDayFirst) ?? yearFirst(tokens, at: index)
    }

    /// "09.10.2024" is the tenth of September on some pages.
    private static func exchanged(_ printed: PrintedDate, _ tokens: ArraySlice<Token>) -> PartialDate? {
        guard tokens.count == 5, tokens.first?.smallNumber != nil, tokens.last?.isYear == true,
            tokens[tokens.startIndex + 2].smallNumber != nil, let month = printed.date.start.month,
            let day = printed.date.start.day
        else { return nil }
        return PartialDate(year: printed.date.year, month: day, day: month)
    }

    /// "09/10/2024", whose first figure is the month where the language does not say otherwise.
    private static func figures(_ tokens: [Token], at index: Int, _ isDayFirst: Bool) -> WebDate? {
        guard index + 4 < tokens.count, tokens[index + 4].isYear, tokens[index + 1].kind == .mark,
            tokens[index + 1].folded == tokens[index + 3].folded, ["/", "-", "."].contains(tokens[index + 1].folded),
            let first = tokens[index].smallNumber, let second = tokens[index + 2].smallNumber,
            let year = tokens[index + 4].number
        else { return nil }
        let dayFirst = PartialDate(year: year, month: second, day: first)
        let monthFirst = PartialDate(year: year, month: first, day: second)
        let (read, other) = isDayFirst ? (dayFirst, monthFirst) : (monthFirst, dayFirst)
        guard let date = read ?? other else { return nil }
        return WebDate(date: date, tokens: index..<index + 5, exchanged: read == nil ? nil : other)
    }

    /// "2024 Jun 30".
    private static func yearFirst(_ tokens: [Token], at index: Int) -> WebDate? {
        guard index + 2 < tokens.count, tokens[index].isYear, let year = tokens[index].number,
            let month = Months.name(tokens[index + 1].folded), let day = tokens[index + 2].smallNumber,
            let date = PartialDate(year: year, month: month.number, day: day)
        else { return nil }
        return WebDate(date: date, tokens: index..<index + 3)
    }

    // MARK: Declared values

    /// The day of a declared value as it is printed there: "2024-03-14T23:30:00-05:00" is the 14th.
    static func declared(_ value: String, isDayFirst: Bool) -> PartialDate? {
        if let date = iso(value) { return date }
        return all(in: Tokenizer.tokens(of: value.utf8Prefix(80)), isDayFirst: isDayFirst).first?.date
    }

    /// "2024-03-14", "2024/3/4", "20240314".
    static func iso(_ value: String) -> PartialDate? {
        let bytes = value.utf8.prefix(10)
        let digits = bytes.prefix { $0 &- 0x30 < 10 }
        func number(_ slice: some Sequence<UInt8>) -> Int { slice.reduce(0) { $0 * 10 + Int($1 & 0x0F) } }
        if digits.count == 8 {
            return PartialDate(
                year: number(digits.prefix(4)), month: number(digits.dropFirst(4).prefix(2)),
                day: number(digits.dropFirst(6)))
        }
        guard digits.count == 4 else { return nil }
        let fields = bytes.split { $0 == 0x2D || $0 == 0x2F }
        guard fields.count >= 3 else { return nil }
        let day = fields[2].prefix { $0 &- 0x30 < 10 }
        guard !day.isEmpty, day.count <= 2, fields[1].count <= 2, fields[1].allSatisfy({ $0 &- 0x30 < 10 }) else {
            return nil
        }
        return PartialDate(year: number(fields[0]), month: number(fields[1]), day: number(day))
    }
}

extension Token {
    fileprivate var isYear: Bool {
        kind == .number && range.count == 4 && (folded.hasPrefix("19") || folded.hasPrefix("20"))
    }

    fileprivate var number: Int? { kind == .number ? Int(folded) : nil }

    /// A number of one or two figures.
    fileprivate var smallNumber: Int? { range.count <= 2 ? number : nil }
}
