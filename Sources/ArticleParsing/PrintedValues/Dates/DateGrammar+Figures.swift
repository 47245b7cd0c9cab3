import Articles

/// Dates of figures, and of figures with words between them.
extension DateGrammar {
    /// "2009-10-29", "2014/06/17", "12.9.2001", "17/6/2014"; "12/9/2001" says nothing certain.
    func numeric(at index: Int) -> Found? {
        guard isSetOff(index), let triple = triple(at: index) else { return nil }
        if triple.first.digits == 4 {
            return date(triple.first.value, triple.second.value, triple.third.value, triple.end)
        }
        guard triple.first.digits <= 2, let year = fullYear(triple) else { return nil }
        let dayFirst = possible(year, triple.second.value, triple.first.value)
        let monthFirst = possible(year, triple.first.value, triple.second.value)
        guard dayFirst != nil, monthFirst != nil, dayFirst != monthFirst else {
            return (dayFirst ?? (triple.separator == "." ? nil : monthFirst)).map { Found(date: $0, end: triple.end) }
        }
        let order = triple.separator == "." ? .dayFirst : context.order
        guard let order, let dayFirst, let monthFirst else { return nil }
        let isDayFirst = order == .dayFirst
        return Found(
            date: isDayFirst ? dayFirst : monthFirst, end: triple.end,
            exchanged: isDayFirst ? monthFirst : dayFirst, isUndecided: order == .either)
    }

    /// Three numbers with the same mark between them, one of which may be a year.
    struct Triple {
        let first: (value: Int, digits: Int)
        let second: (value: Int, digits: Int)
        let third: (value: Int, digits: Int)
        let separator: String
        let end: Int
    }

    func triple(at index: Int) -> Triple? {
        guard let separator = mark(at: index + 1), ["-", "/", "."].contains(separator),
            mark(at: index + 3) == separator, (index + 1...index + 4).allSatisfy({ !hasSpace(before: $0) }),
            let first = figures(at: index), let second = figures(at: index + 2), let third = figures(at: index + 4),
            second.digits <= 2
        else { return nil }
        var end = index + 5
        if third.digits == 4 {
            // With the stray letter that ``year(at:)`` takes in.
            if let year = year(at: index + 4) { end = year.end }
            guard first.digits <= 2, isNoSpan(index + 5) else { return nil }
        } else if third.digits > 2 || first.digits > 2 && first.digits != 4 {
            return nil
        }
        guard isSetOffBehind(end) else { return nil }
        return Triple(first: first, second: second, third: third, separator: separator, end: end)
    }

    private func figures(at index: Int) -> (value: Int, digits: Int)? {
        guard tokens.indices.contains(index), (1...4).contains(tokens[index].figures) else { return nil }
        return tokens[index].number.map { ($0, tokens[index].figures) }
    }

    private func fullYear(_ triple: Triple) -> Int? {
        switch triple.third.digits {
        case 4: triple.third.value
        case 2: context.year(endingIn: triple.third.value)
        default: nil
        }
    }

    /// "December-06-2007", "17-Jun-2014".
    func hyphenated(at index: Int) -> Found? {
        guard isSetOff(index), let separator = mark(at: index + 1), separator == "-" || separator == "/",
            mark(at: index + 3) == separator, (index + 1...index + 4).allSatisfy({ !hasSpace(before: $0) })
        else { return nil }
        if let year = number(at: index, digits: 4), let month = month(at: index + 2),
            let day = number(at: index + 4, digits: 1, 2), isSetOffBehind(index + 5)
        {
            return date(year, month.name.number, day, index + 5)
        }
        let short = number(at: index + 4, digits: 2).flatMap(context.year(endingIn:)).map { ($0, index + 5) }
        guard let year = year(at: index + 4) ?? short, isSetOffBehind(year.1) else { return nil }
        let isMonthFirst = tokens[index].kind == .word
        guard let month = month(at: isMonthFirst ? index : index + 2),
            let day = number(at: isMonthFirst ? index + 2 : index, digits: 1, 2)
        else { return nil }
        return date(year.0, month.name.number, day, year.1)
    }

    /// "12. 5. 2014" and "2014. 3. 12.", as Czech and Korean print them.
    func spaced(at index: Int) -> Found? {
        guard isSetOff(index), isSpacedStop(index + 1), isSpacedStop(index + 3),
            let middle = number(at: index + 2, digits: 1, 2)
        else { return nil }
        if let year = number(at: index, digits: 4) {
            guard let day = number(at: index + 4, digits: 1, 2), isSetOffBehind(index + 5) else { return nil }
            return date(year, middle, day, index + 5)
        }
        guard let day = number(at: index, digits: 1, 2), let year = year(at: index + 4) else { return nil }
        return date(year.value, middle, day, year.end)
    }

    private func isSpacedStop(_ index: Int) -> Bool {
        mark(at: index) == "." && !hasSpace(before: index) && index + 1 < tokens.count && hasSpace(before: index + 1)
    }

    /// "2014. május 12.", "2014 m. gegužės 12 d.", "2014. gada 12. maijs", "2024 Jun 30".
    func yearFirst(at index: Int) -> Found? {
        guard isSetOff(index), let year = number(at: index, digits: 4), DateContext.possibleYears.contains(year) else {
            return nil
        }
        var next = index + 1
        if word(at: next) == "m" { next += 1 }
        if mark(at: next) == "." || isComma(next) { next += 1 }
        guard next < tokens.count, hasSpace(before: next) else { return nil }
        if word(at: next) == "gada", let day = day(at: next + 1),
            let month = month(at: day.endOfOrdinal, behindDay: true)
        {
            return date(year, month.name.number, day.value, month.end)
        }
        guard let month = month(at: next, behindDay: true) else { return nil }
        // Hungarian "2014. máj. 12."
        let isShort = mark(at: month.end) == "." && !hasSpace(before: month.end)
        guard let day = day(at: isShort ? month.end + 1 : month.end), self.year(at: skipComma(day.end)) == nil
        else { return nil }
        // "In 2010 May 5 people …": without a mark only where nothing of a sentence stands around.
        if next == index + 1 || isComma(index + 1) {
            if let before = word(at: index - 1), ["in", "since", "by", "of", "until", "and"].contains(before) {
                return nil
            }
            if let behind = word(at: day.end), !tokens[day.end].isCapitalized,
                !["by", "at", "from", "in"].contains(behind)
            {
                return nil
            }
        }
        return date(year, month.name.number, day.value, day.end)
    }

    /// "ngày 12 tháng 5 năm 2014", "12 tháng 5, 2014".
    func vietnamese(at index: Int) -> Found? {
        guard let day = number(at: index, digits: 1, 2), word(at: index + 1) == "thang",
            let month = number(at: index + 2, digits: 1, 2)
        else { return nil }
        var next = skipComma(index + 3)
        if word(at: next) == "nam" { next += 1 }
        guard let year = year(at: next) else { return nil }
        return date(year.value, month, day, year.end)
    }

    /// "2014年6月17日", "2014년 6월 17일", "2014年6月".
    func eastAsian(at index: Int) -> Found? {
        guard let year = number(at: index, digits: 4), DateContext.possibleYears.contains(year),
            let yearWord = word(at: index + 1), yearWord.isBeyondASCII, ["年", "년"].contains(yearWord)
        else { return nil }
        return monthAndDay(of: year, at: endOfBracketedEra(at: index + 2))
    }

    /// After the era's year in "2014年（平成26年）5月12日".
    private func endOfBracketedEra(at index: Int) -> Int {
        guard mark(at: index) == "(", let era = eraYear(at: index + 1), mark(at: era.end) == ")" else { return index }
        return era.end + 1
    }

    /// "令和3年5月1日", "平成26年3月", "令和元年5月1日".
    func eraDate(at index: Int) -> Found? {
        eraYear(at: index).flatMap { monthAndDay(of: $0.year, at: $0.end) }
    }

    func eraYear(at index: Int) -> (year: Int, end: Int)? {
        guard let word = word(at: index), word.isBeyondASCII else { return nil }
        if word.hasSuffix("元年"), let era = CalendarEras.era(String(word.dropLast(2))) {
            return (era.offset + 1, index + 1)
        }
        guard let era = CalendarEras.era(word), let count = number(at: index + 1, digits: 1, 2, 3), count >= 1,
            count <= era.lastYear, self.word(at: index + 2) == "年"
        else { return nil }
        return (era.offset + count, index + 3)
    }

    private func monthAndDay(of year: Int, at index: Int) -> Found? {
        guard let month = number(at: index, digits: 1, 2), let monthWord = word(at: index + 1),
            monthWord.first == "月" || monthWord.first == "월"
        else { return nil }
        guard let day = number(at: index + 2, digits: 1, 2), let dayWord = word(at: index + 3),
            let first = dayWord.first, ["日", "号", "號", "일"].contains(first)
        else {
            return possible(year, month).map { Found(date: $0, end: end(of: monthWord, at: index + 1)) }
        }
        return date(year, month, day, end(of: dayWord, at: index + 3))
    }

    /// After the word, unless others are written together with it; the "reports" of "17日讯" is none.
    private func end(of word: String, at index: Int) -> Int {
        word.unicodeScalars.count == 1 || Self.reporting.contains(String(word.unicodeScalars.dropFirst()))
            ? index + 1 : index
    }

    private static let reporting: Set = ["电", "電", "讯", "訊", "报道", "報道", "報導"]

    private func date(_ year: Int, _ month: Int, _ day: Int, _ end: Int) -> Found? {
        possible(year, month, day).map { Found(date: $0, end: end) }
    }

    private func possible(_ year: Int, _ month: Int, _ day: Int? = nil) -> PartialDate? {
        DateContext.possibleYears.contains(year) ? PartialDate(year: year, month: month, day: day) : nil
    }
}
