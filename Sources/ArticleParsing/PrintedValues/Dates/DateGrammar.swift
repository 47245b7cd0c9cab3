import Articles

/// How the pieces of a printed date follow each other.
struct DateGrammar {
    typealias Found = (date: PartialDate, end: Int)

    let tokens: [Token]

    /// The longest date that begins exactly here; weekdays and lone years aside.
    func date(at index: Int) -> Found? {
        guard tokens[index].kind == .number || month(at: index) != nil else { return nil }
        guard !continuesNumber(index) else { return nil }
        return range(at: index) ?? single(at: index) ?? numeric(at: index) ?? hyphenated(at: index)
            ?? eastAsian(at: index)
    }

    /// "2010" or "2008-2010", where no more of a date stands before it.
    func yearAlone(at index: Int) -> Found? {
        guard isSetOff(index), !followsNumber(index) else { return nil }
        if let first = number(at: index, digits: 4), mark(at: index + 1) == "-", !hasSpace(before: index + 1),
            !hasSpace(before: index + 2), let last = year(at: index + 2),
            let from = PartialDate.Point(year: first), let to = PartialDate.Point(year: last.value),
            let date = PartialDate(from: from, to: to)
        {
            return (date, last.end)
        }
        guard let year = year(at: index), let date = PartialDate(year: year.value) else { return nil }
        return (date, year.end)
    }

    /// Where the date would begin that a weekday stands before: "Monday, ", "am Dienstag, dem ", "segunda-feira, ".
    func endOfWeekday(at index: Int) -> Int? {
        guard let word = word(at: index) else { return nil }
        var end = index + 1
        if mark(at: end) == "-", self.word(at: end + 1) == "feira" { end += 2 }
        let hasMark = mark(at: end) == "." || mark(at: end) == ","
        guard
            Weekdays.isName(word)
                || Weekdays.isAbbreviation(word) && (hasMark || word.utf8.count > 2 && tokens[index].isCapitalized)
        else { return nil }
        if mark(at: end) == "." { end += 1 }
        if mark(at: end) == "," { end += 1 }
        if let article = self.word(at: end), ["the", "le", "el", "il", "den", "dem", "der"].contains(article) {
            end += 1
        }
        return end < tokens.count ? end : nil
    }
}

// MARK: - Days and months by name

extension DateGrammar {
    /// One side of a range, or a whole date, with what it says.
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
            return (PartialDate(point), part.end)
        }
        return nil
    }

    /// "March 8-9, 2008", "29 March - 1 April 2008", "October-November 2010".
    private func range(at index: Int) -> Found? {
        for first in parts(at: index).reversed() {
            guard let next = endOfDash(at: first.end), !isNumbering(index, dash: first.end) else { continue }
            for last in lastParts(at: next, after: first).reversed() {
                if let date = range(from: first, to: last) { return (date, last.end) }
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
        guard let start = from.point, let end = to.point else { return nil }
        return PartialDate(from: start, to: end)
    }

    /// What can stand behind the dash; "9, 2008" only after "March 8".
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
        guard let month = month(at: skipPreposition(day.endOfOrdinal)) else { return parts }
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
            guard isPlainMonth(month, at: index) || afterPreposition > afterName else { return [] }
            guard isAlone else { return [] }
            return [
                Part(month: number, isMonthFirst: true, end: month.end),
                Part(month: number, year: year.value, isMonthFirst: true, end: year.end),
            ]
        }
        guard month.name.kind != .wordLike else { return [] }
        var parts = isAlone ? [Part(month: number, isMonthFirst: true, end: month.end)] : []
        guard let day = day(at: month.end) else { return parts }
        parts.append(Part(day: day.value, month: number, isMonthFirst: true, end: day.end))
        if let year = year(at: skipPreposition(skipComma(day.end))) {
            parts.append(
                Part(day: day.value, month: number, year: year.value, isMonthFirst: true, end: year.end))
        }
        return parts
    }

    /// Whether a month without a day is a month: "March 2010", not "to march 2010 miles" nor the rover "Mars 2020".
    private func isPlainMonth(_ month: MonthFound, at index: Int) -> Bool {
        let token = tokens[index]
        switch month.name.kind {
        case .wordLike: return false
        case .abbreviated: return token.isCapitalized || month.end > index + 1
        case .full:
            if token.folded == "may" || token.folded == "march" { return token.isCapitalized }
            return token.folded != "mars" || !token.isCapitalized
        }
    }
}

// MARK: - Figures

extension DateGrammar {
    /// "2009-10-29", "2014/06/17", "12.9.2001", "17/6/2014"; "12/9/2001" says nothing certain.
    private func numeric(at index: Int) -> Found? {
        guard isSetOff(index), let separator = mark(at: index + 1), ["-", "/", "."].contains(separator),
            mark(at: index + 3) == separator, (index + 1...index + 4).allSatisfy({ !hasSpace(before: $0) }),
            let middle = number(at: index + 2, digits: 1, 2)
        else { return nil }
        if let year = number(at: index, digits: 4) {
            guard let day = number(at: index + 4, digits: 1, 2), isSetOffBehind(index + 5) else { return nil }
            return PartialDate(year: year, month: middle, day: day).map { ($0, index + 5) }
        }
        guard let first = number(at: index, digits: 1, 2), let year = year(at: index + 4),
            isSetOffBehind(year.end)
        else { return nil }
        let dayFirst = PartialDate(year: year.value, month: middle, day: first)
        let monthFirst = separator == "." ? nil : PartialDate(year: year.value, month: first, day: middle)
        guard dayFirst == nil || monthFirst == nil || dayFirst == monthFirst else { return nil }
        return (dayFirst ?? monthFirst).map { ($0, year.end) }
    }

    /// "December-06-2007", "17-Jun-2014".
    private func hyphenated(at index: Int) -> Found? {
        guard isSetOff(index), let separator = mark(at: index + 1), separator == "-" || separator == "/",
            mark(at: index + 3) == separator, (index + 1...index + 4).allSatisfy({ !hasSpace(before: $0) }),
            let year = year(at: index + 4), isSetOffBehind(year.end)
        else { return nil }
        let isMonthFirst = tokens[index].kind == .word
        guard let month = month(at: isMonthFirst ? index : index + 2),
            let day = number(at: isMonthFirst ? index + 2 : index, digits: 1, 2)
        else { return nil }
        return PartialDate(year: year.value, month: month.name.number, day: day).map { ($0, year.end) }
    }
}

// MARK: - Words between figures

extension DateGrammar {
    /// "2014年6月17日", "2014년 6월 17일", "2014年6月".
    private func eastAsian(at index: Int) -> Found? {
        guard let year = number(at: index, digits: 4), (1500...2199).contains(year),
            let yearWord = word(at: index + 1), ["年", "년"].contains(yearWord),
            let month = number(at: index + 2, digits: 1, 2), let monthWord = word(at: index + 3),
            monthWord.first == "月" || monthWord.first == "월"
        else { return nil }
        guard let day = number(at: index + 4, digits: 1, 2), let dayWord = word(at: index + 5),
            let first = dayWord.first, ["日", "号", "號", "일"].contains(first)
        else { return PartialDate(year: year, month: month).map { ($0, end(of: monthWord, at: index + 3)) } }
        return PartialDate(year: year, month: month, day: day).map { ($0, end(of: dayWord, at: index + 5)) }
    }

    /// Behind the word, unless others are written together with it: "17日讯".
    private func end(of word: String, at index: Int) -> Int {
        word.count == 1 ? index + 1 : index
    }
}

// MARK: - Pieces

extension DateGrammar {
    typealias MonthFound = (name: Months.Name, end: Int)

    private func month(at index: Int) -> MonthFound? {
        guard let word = word(at: index), let name = Months.name(word) else { return nil }
        let hasStop = name.kind != .full && mark(at: index + 1) == "." && !hasSpace(before: index + 1)
        return (name, hasStop ? index + 2 : index + 1)
    }

    /// A day with its ordinal ending: "17", "22nd", "1er", "1º". `endOfOrdinal` takes the full stop of "12." in.
    private func day(at index: Int) -> (value: Int, end: Int, endOfOrdinal: Int)? {
        guard let value = number(at: index, digits: 1, 2), (1...31).contains(value) else { return nil }
        var end = index + 1
        if end < tokens.count, !hasSpace(before: end) {
            let next = tokens[end].folded
            if Self.ordinalEndings.contains(next) {
                end += 1
            } else if tokens[end].kind == .word, month(at: end) == nil {
                return nil
            } else if next == "." {
                return (value, end, end + 1)
            }
        }
        return (value, end, end)
    }

    private static let ordinalEndings: Set = ["st", "nd", "rd", "th", "er", "o", "a", "e", "°"]

    /// A year of four figures, with the one stray letter that some conversions leave behind it: "2010y". Not the
    /// years of "the 1990s", "2014-15" or "2000th".
    private func year(at index: Int) -> (value: Int, end: Int)? {
        guard let value = number(at: index, digits: 4), (1500...2199).contains(value) else { return nil }
        let end = index + 1
        guard end < tokens.count, !hasSpace(before: end) else { return (value, end) }
        let next = tokens[end]
        switch next.kind {
        case .number: return nil
        case .word:
            if next.isCapitalized { return (value, end) }
            let isStray = next.range.count == 1 && next.folded != "s" && (hasSpace(before: end + 1) || isMark(end + 1))
            return isStray ? (value, end + 1) : nil
        case .mark:
            guard end + 1 < tokens.count, !hasSpace(before: end + 1) else { return (value, end) }
            if next.folded == "'", tokens[end + 1].folded == "s" { return nil }
            let isSpan = (next.folded == "-" || next.folded == "/") && tokens[end + 1].kind == .number
            return isSpan && month(at: end + 2) == nil ? nil : (value, end)
        }
    }

    /// The token behind a dash, or behind a word for one, between the sides of a range.
    private func endOfDash(at index: Int) -> Int? {
        guard index < tokens.count, Self.dashes.contains(tokens[index].folded) else { return nil }
        return index + 1
    }

    private static let dashes: Set = ["-", "/", "to", "bis", "au", "al"]

    private func skipComma(_ index: Int) -> Int {
        mark(at: index) == "," ? index + 1 : index
    }

    private func skipPreposition(_ index: Int) -> Int {
        guard let word = word(at: index) else { return index }
        return ["de", "del", "of", "do"].contains(word) ? index + 1 : index
    }
}

// MARK: - What stands around

extension DateGrammar {
    /// Whether a number is the rest of another: the 4 of "31-4 June", the 12 of "1.12".
    private func continuesNumber(_ index: Int) -> Bool {
        guard index > 0, !hasSpace(before: index) else { return false }
        guard index > 1, isMark(index - 1), tokens[index].kind == .number else {
            return tokens[index - 1].kind != .mark
        }
        return tokens[index - 2].kind == .number && !hasSpace(before: index - 1)
            && ["-", "/", ".", ",", ":"].contains(tokens[index - 1].folded)
    }

    /// Whether nothing of a path, an address or a longer figure is glued to it from the left.
    private func isSetOff(_ index: Int) -> Bool {
        guard index > 0, !hasSpace(before: index) else { return true }
        guard isMark(index - 1) else { return false }
        let isJoint = ["/", "-", ".", "_", "=", "#", "@", "&", "?"].contains(tokens[index - 1].folded)
        return !isJoint || index == 1 || hasSpace(before: index - 1)
    }

    /// The same from the right; a full stop or a comma may stand there.
    private func isSetOffBehind(_ index: Int) -> Bool {
        guard index < tokens.count, !hasSpace(before: index), isMark(index) else { return true }
        guard ["/", "-", ".", "_"].contains(tokens[index].folded) else { return true }
        return hasSpace(before: index + 1) || tokens[index + 1].kind == .mark
    }

    /// Whether a day of another date stands before a month: the 30 of "30 February 2010".
    private func followsDay(_ index: Int) -> Bool {
        var before = index - 1
        if before >= 0, ["de", "of", ".", "-", "/"].contains(tokens[before].folded) {
            // "No 3 - June 2010" is no day, "October-January 2010" is no January.
            if tokens[before].folded != "." && isMark(before), hasSpace(before: index) { return false }
            before -= 1
        }
        guard before >= 0 else { return false }
        if Self.ordinalEndings.contains(tokens[before].folded), !hasSpace(before: before) { before -= 1 }
        guard before >= 0 else { return false }
        if tokens[before].kind == .number { return tokens[before].range.count <= 2 }
        return before < index - 1 && isMark(before + 1) && month(at: before) != nil
    }

    /// Whether the number before a spaced dash counts something else: the 3 of "No. 3 - 9 March 2012".
    private func isNumbering(_ index: Int, dash: Int) -> Bool {
        guard hasSpace(before: dash), dash == index + 1, tokens[index].kind == .number, index > 0 else { return false }
        let before = isMark(index - 1) && index > 1 ? index - 2 : index - 1
        return Self.numberingWords.contains(tokens[before].folded)
    }

    private static let numberingWords: Set = [
        "no", "nr", "n", "vol", "volume", "issue", "number", "numero", "part", "parte", "partie", "teil", "heft",
        "chapter", "page", "p",
    ]

    private func followsNumber(_ index: Int) -> Bool {
        let before = mark(at: index - 1) == "," ? index - 2 : index - 1
        return before >= 0 && tokens[before].kind == .number
    }
}

// MARK: - Tokens

extension DateGrammar {
    private func word(at index: Int) -> String? {
        tokens.indices.contains(index) && tokens[index].kind == .word ? tokens[index].folded : nil
    }

    private func mark(at index: Int) -> String? {
        tokens.indices.contains(index) && tokens[index].kind == .mark ? tokens[index].folded : nil
    }

    private func isMark(_ index: Int) -> Bool { tokens[index].kind == .mark }

    /// Whether there is space, or nothing at all, before a token.
    private func hasSpace(before index: Int) -> Bool {
        !tokens.indices.contains(index) || tokens[index].followsSpace
    }

    private func number(at index: Int, digits: Int...) -> Int? {
        guard tokens.indices.contains(index), tokens[index].kind == .number,
            digits.contains(tokens[index].range.count)
        else { return nil }
        return tokens[index].folded.utf8.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }
}
