import Articles

/// How the pieces of a printed date follow each other.
struct DateGrammar {
    /// A date, and the token after it.
    struct Found {
        var date: PartialDate
        var end: Int
        var exchanged: PartialDate?
        var isUndecided = false
    }

    let tokens: [Token]
    var context = DateContext.line

    /// The longest date that begins exactly here; weekdays and lone years aside.
    func date(at index: Int) -> Found? {
        guard tokens[index].kind == .number || month(at: index) != nil else { return eraDate(at: index) }
        guard !continuesNumber(index) else { return nil }
        return range(at: index) ?? single(at: index) ?? numeric(at: index) ?? hyphenated(at: index)
            ?? yearFirst(at: index) ?? eastAsian(at: index) ?? spaced(at: index) ?? vietnamese(at: index)
    }

    /// "2010" or "2008-2010", where no more of a date stands before it.
    func yearAlone(at index: Int) -> Found? {
        if let era = eraYear(at: index) { return PartialDate(year: era.year).map { Found(date: $0, end: era.end) } }
        guard isSetOff(index), !followsNumber(index) else { return nil }
        if let first = number(at: index, digits: 4), mark(at: index + 1) == "-", !hasSpace(before: index + 1),
            !hasSpace(before: index + 2), let last = year(at: index + 2),
            let from = PartialDate.Point(year: first), let to = PartialDate.Point(year: last.value),
            let date = PartialDate(from: from, to: to)
        {
            return Found(date: date, end: last.end)
        }
        guard let year = year(at: index), let date = PartialDate(year: year.value) else { return nil }
        return Found(date: date, end: year.end)
    }

    /// Where the date would begin that a weekday stands before: "Monday, ", "am Dienstag, dem ", "segunda-feira, ".
    func endOfWeekday(at index: Int) -> Int? {
        guard var end = endOfWeekdayName(at: index) else { return nil }
        if mark(at: end) == "." { end += 1 }
        if isComma(end) { end += 1 }
        if let article = word(at: end), Self.articles.contains(article) { end += 1 }
        // Danish "mandag d. 12. maj"
        if word(at: end) == "d", mark(at: end + 1) == "." { end += 2 }
        return end < tokens.count ? end : nil
    }

    private static let articles: Set = ["the", "le", "el", "il", "den", "dem", "der", "ngay", "dnia"]

    private func endOfWeekdayName(at index: Int) -> Int? {
        guard let word = word(at: index) else { return nil }
        if let end = endOfSpelledWeekday(word, at: index) { return end }
        guard let kind = Weekdays.kind(of: word) else { return nil }
        var end = index + 1
        if mark(at: end) == "-", self.word(at: end + 1) == "feira" { end += 2 }
        if kind == .name { return end }
        let hasMark = mark(at: end) == "." || isComma(end)
        let isFirst = index == 0 || isMark(index - 1) || tokens[index - 1].line != tokens[index].line
        return hasMark || isFirst || word.utf8.count > 2 && tokens[index].isCapitalized ? end : nil
    }

    /// "thứ hai", "chủ nhật", "יום שני", "ngày" before a day.
    private func endOfSpelledWeekday(_ word: String, at index: Int) -> Int? {
        guard word.utf8.count == 3 || word.isBeyondASCII, let next = self.word(at: index + 1) else { return nil }
        switch word {
        case "thu": return ["hai", "ba", "tu", "nam", "sau", "bay"].contains(next) ? index + 2 : nil
        case "chu": return next == "nhat" ? index + 2 : nil
        case "יום":
            return ["ראשון", "שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת"].contains(next) ? index + 2 : nil
        default: return nil
        }
    }
}

// MARK: - Days and months by name

extension DateGrammar {
    /// One side of a range, or a whole date.
    private struct Part {
        var day: Int?
        var month: Int?
        var year: Int?
        var isMonthFirst = false
        var end: Int

        var point: PartialDate.Point? {
            guard let year, let month else { return nil }
            return PartialDate.Point(year: year, month: month, day: day)
        }
    }

    /// "June 17, 2014", "17 June 2014", "June 2014".
    private func single(at index: Int) -> Found? {
        for part in parts(at: index).reversed() where part.year != nil {
            guard let point = part.point else { return nil }
            return Found(date: PartialDate(point), end: part.end)
        }
        return nil
    }

    /// "March 8-9, 2008", "29 March - 1 April 2008", "October-November 2010".
    private func range(at index: Int) -> Found? {
        for first in parts(at: index).reversed() {
            guard let next = endOfDash(at: first.end), !isNumbering(index, dash: first.end) else { continue }
            for last in lastParts(at: next, after: first).reversed() {
                if let date = range(from: first, to: last) { return Found(date: date, end: last.end) }
            }
        }
        return nil
    }

    private func range(from first: Part, to last: Part) -> PartialDate? {
        guard last.year != nil, (first.day == nil) == (last.day == nil),
            first.isMonthFirst == last.isMonthFirst || first.month == nil
        else { return nil }
        var from = first
        var to = last
        to.month = last.month ?? first.month
        from.month = first.month ?? last.month
        from.year = first.year ?? last.year
        if first.year == nil, let before = from.month, let behind = to.month, let year = last.year, before > behind {
            // "29 December – 2 January 2014"; of months alone nothing tells that the first is the year's before.
            guard first.day != nil, before == 12, behind == 1 else { return nil }
            from.year = year - 1
        }
        guard let start = from.point, let end = to.point else { return nil }
        return PartialDate(from: start, to: end)
    }

    /// The parts of a date that may follow the dash; "9, 2008" only after "March 8".
    private func lastParts(at index: Int, after first: Part) -> [Part] {
        guard first.isMonthFirst, first.day != nil, first.year == nil, let day = day(at: index) else {
            return parts(at: index, behindDash: true)
        }
        guard let year = year(at: skipComma(day.end)) else { return [] }
        return [Part(day: day.value, year: year.value, isMonthFirst: true, end: year.end)]
    }

    /// The readings of the tokens from here on, the shortest first.
    private func parts(at index: Int, behindDash: Bool = false) -> [Part] {
        if let month = month(at: index) {
            return monthFirstParts(month, at: index, isAlone: behindDash || !followsDay(index))
        }
        guard let day = day(at: index) else { return [] }
        var parts = [Part(day: day.value, end: day.endOfOrdinal)]
        guard let month = month(at: skipPreposition(day.endOfOrdinal), behindDay: true, day.endOfOrdinal > day.end)
        else { return parts }
        parts.append(Part(day: day.value, month: month.name.number, end: month.end))
        if let year = year(at: skipPreposition(skipComma(month.end))) {
            parts.append(Part(day: day.value, month: month.name.number, year: year.value, end: year.end))
        }
        return parts
    }

    /// `isAlone` says that no day of another date stands before the month.
    private func monthFirstParts(_ month: MonthFound, at index: Int, isAlone: Bool) -> [Part] {
        let number = month.name.number
        let afterName = skipComma(month.end)
        let afterPreposition = skipPreposition(afterName)
        if let year = year(at: afterPreposition) {
            guard isPlainMonth(month, at: index) || afterPreposition > afterName, isAlone else { return [] }
            return [
                Part(month: number, isMonthFirst: true, end: month.end),
                Part(month: number, year: year.value, isMonthFirst: true, end: year.end),
            ]
        }
        guard !month.name.needsDay else { return [] }
        var parts = isAlone ? [Part(month: number, isMonthFirst: true, end: month.end)] : []
        guard let day = day(at: month.end) else { return parts }
        parts.append(Part(day: day.value, month: number, isMonthFirst: true, end: day.end))
        var next = skipPreposition(skipComma(day.end))
        // "Jan 28 15:50:00 PST 2005"
        if year(at: next) == nil, let time = endOfTime(at: next) { next = time }
        if let year = year(at: next) {
            parts.append(
                Part(day: day.value, month: number, year: year.value, isMonthFirst: true, end: year.end))
        }
        return parts
    }

    /// Whether a month without a day is a month: "March 2010", not "to march 2010 miles" nor the rover "Mars 2020".
    private func isPlainMonth(_ month: MonthFound, at index: Int) -> Bool {
        let token = tokens[index]
        switch month.name.kind {
        case .wordLike, .besideDay, .dotted, .capital: return false
        case .abbreviated: return token.isCapitalized || month.end > index + 1
        case .full:
            if token.folded == "may" || token.folded == "march" { return token.isCapitalized }
            return token.folded != "mars" || !token.isCapitalized
        }
    }
}
