import Articles

/// A date as an article prints it: "June 17, 2014", "lundi 17 juin 2014", "March 29 - April 1, 2008".
///
/// A date is matched only where it is whole and possible. A misspelt month, 30 February or 9/11/2001, which is read
/// in two ways, is no date, and no other date is made of its pieces.
struct PrintedDate: Hashable, Sendable {
    let date: PartialDate
    /// The tokens that print it, from the weekday to the year: no comma before, none behind.
    let tokens: Range<Int>

    /// The forms that are matched only where they are asked for.
    struct Forms: OptionSet, Sendable {
        let rawValue: Int

        /// "2010" and "2008-2010".
        static let yearAlone = Forms(rawValue: 1)
    }

    /// The longest date that begins at a token.
    static func match(_ tokens: [Token], at index: Int, allowing forms: Forms = []) -> PrintedDate? {
        guard tokens.indices.contains(index), tokens[index].kind != .mark else { return nil }
        let grammar = DateGrammar(tokens: tokens)
        if let found = grammar.date(at: index) {
            return PrintedDate(date: found.date, tokens: index..<found.end)
        }
        if let start = grammar.endOfWeekday(at: index), let found = grammar.date(at: start) {
            return PrintedDate(date: found.date, tokens: index..<found.end)
        }
        if forms.contains(.yearAlone), let found = grammar.yearAlone(at: index) {
            return PrintedDate(date: found.date, tokens: index..<found.end)
        }
        return nil
    }

    /// The first date in a line.
    static func first(in tokens: [Token], allowing forms: Forms = []) -> PrintedDate? {
        // Every date has a year, and most lines have none: only the tokens before a year are looked at.
        var index = 0
        for year in tokens.indices where tokens[year].kind == .number && tokens[year].range.count == 4 {
            index = max(index, year - mostTokensBeforeYear)
            while index <= year {
                if let found = match(tokens, at: index, allowing: forms) { return found }
                index += 1
            }
        }
        return nil
    }

    /// "Mittwoch, dem 29. Dezember - 1. Januar" has nine.
    private static let mostTokensBeforeYear = 14
}

extension PrintedDate {
    /// The first date that lies within a range of tokens.
    static func first(in tokens: [Token], within range: Range<Int>) -> PrintedDate? {
        for index in range where tokens[index].kind != .mark {
            if let found = match(tokens, at: index), found.tokens.upperBound <= range.upperBound { return found }
        }
        return nil
    }

    /// Whether a folded word is a month's name.
    static func isMonth(_ word: String) -> Bool { Months.name(word) != nil }
}
