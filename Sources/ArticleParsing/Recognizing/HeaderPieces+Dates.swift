import Articles

/// The day of publication: dates with the words before and after them.
extension HeaderPieces {
    /// A date, with "Posted on" and the like before it, and the time of day after it.
    mutating func date(at index: Int) -> Int? {
        guard let statement = statement(at: index) else { return nil }
        switch statement.said {
        case .date(let printed):
            if statement.label == .changed {
                // "Updated: June 9, 2014" is a label of its own, where more of the header stands below.
                guard !isLineStart(index) || !hasColon(index..<printed.tokens.lowerBound) else { return nil }
                add(.dateOfChange(printed.date, printed: text(printed.tokens)), printed.tokens, .date, .medium)
            } else {
                if !state.hasDate || !reading.hasDate {
                    add(.date(printed.date, printed: text(printed.tokens)), printed.tokens, .date, .high)
                }
                reading.hasDate = true
            }
        case .unread(let printed):
            let hasBegun = state.hasByline || state.hasOutlet || reading.hasByline || reading.hasOutlet
            guard statement.label != .changed, hasBegun, !state.hasDate, !reading.hasDate,
                endsLine(statement.end) || reading.hasByline && tokens[statement.end].folded == "|"
            else { return nil }
            add(.unreadDate(text(printed)), printed, .date, .low)
            reading.hasDate = true
        case .nothing:
            guard reading.hasDate || state.hasDate && index == 0 else { return nil }
        }
        claim(index..<statement.end, .date)
        return statement.end
    }

    /// "| Politics" after a date: the section that it stood in, which is kept as an extra.
    mutating func sectionBehindDate(at index: Int) -> Int? {
        guard reading.hasDate, !isLineStart(index), index > 0, tokens[index - 1].kind == .mark else { return nil }
        let end = index + restOfLine(index)
        guard end - index <= 5, SectionWords.areAll(tokens[index..<end]) else { return nil }
        add(.extra(label: "section", value: text(index..<end)), index..<end, .date, .medium)
        claim(index..<end, .extra)
        return end
    }

    /// The statement of a date that begins at a token; the draft's years are asked only where they are needed.
    private func statement(at index: Int) -> DateStatement? {
        DateStatement.match(tokens, at: index) { draft.years }
    }

    /// "Retrieved May 12, 2014", "Event: May 12, 2014": a day on which something else happened.
    func datesSomethingElse(_ index: Int) -> Bool {
        tokens[safe: index].map { DateLabel.of($0.folded) == .other } ?? false
    }

    private func hasColon(_ range: Range<Int>) -> Bool { tokens[range].contains { $0.folded == ":" } }

    /// A time of day after a date, a weekday and the like say nothing that the record keeps.
    func endOfTail(_ end: Int) -> Int { DateGrammar(tokens: tokens).endOfTail(at: end) }

    /// ", Winter 2014", ", 31 February 2014": words in the place of an outlet's date that have a year and are no date.
    func unreadDate(behind index: Int) -> Int? {
        guard !isLineStart(index), tokens[index].kind == .mark,
            let statement = DateStatement.match(tokens, at: skipMarks(index)), case .unread = statement.said,
            statement.label == nil, endsLine(skipMarks(statement.end))
        else { return nil }
        return statement.end
    }
}
