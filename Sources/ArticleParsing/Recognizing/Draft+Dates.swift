import Articles

/// Statements of dates in single lines of a draft.
extension Draft {
    /// A line that is printed like a date, and which no calendar or two of them know; or the day of a change, all of a line.
    func unreadDateOrDateOfChange(_ index: Int) -> Found? {
        statement(index).flatMap { unreadDate(index, $0) ?? dateOfChange(index, $0) }
    }

    /// "Updated: June 9, 2014", all of a line.
    func dateOfChange(_ index: Int) -> Found? { statement(index).flatMap { dateOfChange(index, $0) } }

    private func unreadDate(_ index: Int, _ statement: DateStatement) -> Found? {
        guard case .unread(let printed) = statement.said, statement.label != .changed else { return nil }
        let place = place(printed, of: index)
        return Found(value: .unreadDate(text(place)), place: place, rule: .date, certainty: .low)
    }

    private func dateOfChange(_ index: Int, _ statement: DateStatement) -> Found? {
        guard statement.label == .changed, let printed = statement.printed else { return nil }
        let place = place(printed.tokens, of: index)
        return Found(
            value: .dateOfChange(printed.date, printed: text(place)), place: place, rule: .date,
            certainty: .medium)
    }

    /// The statement of a line that tells a date and nothing else.
    private func statement(_ index: Int) -> DateStatement? {
        let tokens = tokens(index)
        guard let statement = DateStatement.match(tokens, at: 0, years: { years }),
            tokens[statement.end...].allSatisfy({ $0.kind == .mark })
        else { return nil }
        return statement
    }

    private func place(_ range: Range<Int>, of index: Int) -> Place {
        let tokens = tokens(index)
        return Place(
            line: index, tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound)
    }

    /// The years that the first and the last lines print in full.
    var years: Set<Int> {
        if let years = cache.years { return years }
        let ends =
            count <= 2 * Draft.linesOfYears
            ? [0..<count] : [0..<Draft.linesOfYears, count - Draft.linesOfYears..<count]
        let years = DateContext.years(in: ends.joined().lazy.flatMap { tokens($0) })
        cache.years = years
        return years
    }

    private static let linesOfYears = 60
}
