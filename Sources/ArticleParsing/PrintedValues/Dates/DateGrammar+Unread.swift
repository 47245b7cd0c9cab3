import Articles

/// Values that are printed as dates and are in no calendar, or may be read in two ways.
extension DateGrammar {
    /// "31 February 2014", "12/05/2014", "12/5/14", "Winter 2014", "12 خرداد 1398", "30 May 2562".
    func unread(at index: Int) -> Range<Int>? {
        if let end = endOfUnread(at: index) { return index..<end }
        guard let start = endOfWeekday(at: index), let end = endOfUnread(at: start) else { return nil }
        return index..<end
    }

    private func endOfUnread(at index: Int) -> Int? {
        guard tokens.indices.contains(index), tokens[index].kind != .mark, date(at: index) == nil else { return nil }
        return unreadFigures(at: index) ?? unreadHyphenated(at: index) ?? season(at: index) ?? unreadWords(at: index)
    }

    private func unreadFigures(at index: Int) -> Int? {
        guard isSetOff(index), let triple = triple(at: index) else { return nil }
        let digits = (triple.first.digits, triple.third.digits)
        return digits.0 == 4 && digits.1 <= 2 || digits.0 <= 2 && (digits.1 == 4 || digits.1 == 2) ? triple.end : nil
    }

    /// "12-May-14", whose century nothing tells.
    private func unreadHyphenated(at index: Int) -> Int? {
        guard isSetOff(index), tokens[index].figures > 0, tokens[index].figures <= 2, let joint = mark(at: index + 1),
            joint == "-" || joint == "/", mark(at: index + 3) == joint, month(at: index + 2, behindDay: true) != nil,
            (index + 1...index + 4).allSatisfy({ !hasSpace(before: $0) }),
            number(at: index + 4, digits: 2, 4) != nil, isSetOffBehind(index + 5)
        else { return nil }
        return index + 5
    }

    /// "Spring 2014", "Winter 2013/14", "Otoño de 2014", "2014年春".
    private func season(at index: Int) -> Int? {
        guard let word = word(at: index), Seasons.isName(word) else { return nil }
        var next = skipPreposition(skipComma(index + 1))
        if self.word(at: next) == "austral" { next += 1 }
        guard number(at: next, digits: 4) != nil else { return nil }
        next += 1
        if let joint = mark(at: next), joint == "/" || joint == "-", number(at: next + 1, digits: 2, 4) != nil {
            return next + 2
        }
        return next
    }

    /// A day, a month and a year in any order that dates have, one of which no calendar of ours has.
    private func unreadWords(at index: Int) -> Int? {
        let isDayFirst = tokens[index].kind == .number
        if isDayFirst {
            guard tokens[index].figures <= 2 else { return nil }
            let afterDay = mark(at: index + 1) == "." ? index + 2 : index + 1
            guard let month = endOfAnyMonth(at: skipPreposition(afterDay), behindDay: true) else { return nil }
            return endOfAnyYear(at: skipPreposition(skipComma(month)))
        }
        guard let month = endOfAnyMonth(at: index, behindDay: false) else { return nil }
        if tokens.indices.contains(month), (1...2).contains(tokens[month].figures) {
            return endOfAnyYear(at: skipComma(month + 1))
        }
        return endOfAnyYear(at: skipPreposition(skipComma(month)))
    }

    private func endOfAnyMonth(at index: Int, behindDay: Bool) -> Int? {
        if let month = month(at: index, behindDay: behindDay) {
            return behindDay || !month.name.needsDay ? month.end : nil
        }
        return word(at: index).flatMap { OtherCalendars.isMonth($0) ? index + 1 : nil }
    }

    private func endOfAnyYear(at index: Int) -> Int? {
        if mark(at: index) == "'", number(at: index + 1, digits: 2) != nil { return index + 2 }
        return number(at: index, digits: 4).map { _ in index + 1 }
    }
}
