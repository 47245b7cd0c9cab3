import Articles

/// A date as an article prints it: "June 17, 2014", "lundi 17 juin 2014", "March 29 - April 1, 2008".
///
/// A date is matched only where it is whole and possible. A misspelt month, 30 February or 9/11/2001, which is read
/// in two ways, is no date, and no other date is made of its pieces. ``DateStatement`` reads what stands around it.
struct PrintedDate: Hashable, Sendable {
    let date: PartialDate
    /// The tokens that print it, from the weekday to the year: no comma before, none after.
    let tokens: Range<Int>
    /// The day with day and month exchanged, where both are possible: "09.10.2024".
    var exchanged: PartialDate?
    /// Whether nothing says which of both it is.
    var isUndecided = false

    /// The forms that are matched only where they are asked for.
    struct Forms: OptionSet, Sendable {
        let rawValue: Int

        /// "2010" and "2008-2010".
        static let yearAlone = Forms(rawValue: 1)
    }

    /// The longest date that begins at a token.
    static func match(
        _ tokens: [Token], at index: Int, allowing forms: Forms = [], in context: DateContext = .line
    ) -> PrintedDate? {
        guard tokens.indices.contains(index), tokens[index].kind != .mark else { return nil }
        let grammar = DateGrammar(tokens: tokens, context: context)
        if let found = grammar.date(at: index) { return PrintedDate(found, from: index) }
        if let start = grammar.endOfWeekday(at: index), let found = grammar.date(at: start) {
            return PrintedDate(found, from: index)
        }
        if forms.contains(.yearAlone), let found = grammar.yearAlone(at: index) {
            return PrintedDate(found, from: index)
        }
        return nil
    }

    private init(_ found: DateGrammar.Found, from index: Int) {
        date = found.date
        tokens = index..<found.end
        exchanged = found.exchanged
        isUndecided = found.isUndecided
    }

    init(date: PartialDate, tokens: Range<Int>) {
        self.date = date
        self.tokens = tokens
    }

    /// The first date in a line.
    static func first(in tokens: [Token], allowing forms: Forms = []) -> PrintedDate? {
        next(in: tokens, from: 0, allowing: forms, in: .line)
    }

    /// All dates in a line.
    static func all(in tokens: [Token], in context: DateContext = .line) -> [PrintedDate] {
        var found: [PrintedDate] = []
        var index = 0
        while let date = next(in: tokens, from: index, allowing: [], in: context) {
            found.append(date)
            index = date.tokens.upperBound
        }
        return found
    }

    private static func next(
        in tokens: [Token], from start: Int, allowing forms: Forms, in context: DateContext
    ) -> PrintedDate? {
        // Every date has a year, and most lines have none: only the tokens before a year are looked at.
        var index = start
        for year in start..<max(start, tokens.count) where mayBeYear(tokens, year, context) {
            index = max(index, year - mostTokensBeforeYear)
            while index <= year {
                if let found = match(tokens, at: index, allowing: forms, in: context) { return found }
                index += 1
            }
        }
        return nil
    }

    private static func mayBeYear(_ tokens: [Token], _ index: Int, _ context: DateContext) -> Bool {
        switch tokens[index].figures {
        case 4: true
        case 2: !context.years.isEmpty && index > 0 && tokens[index - 1].kind == .mark
        case 0: tokens[index].kind == .word && CalendarEras.era(tokens[index].folded) != nil
        default: false
        }
    }

    /// "Mittwoch, dem 29. Dezember - 1. Januar" has nine, "Wed Dec 29 15:50:00 PST" ten.
    private static let mostTokensBeforeYear = 14

    /// Whether bytes have figures, or letters of a script that has its own.
    static func haveFigures(_ bytes: ArraySlice<UInt8>) -> Bool {
        let span = bytes.span
        for offset in 0..<span.count {
            let byte = span[offset]
            if byte &- 0x30 < 10 || byte == 0xD9 || byte == 0xDB || byte >= 0xE0 { return true }
        }
        return false
    }

    /// Whether bytes may print a date: four figures of a year, figures beyond ASCII, an era, "25/4/14".
    static func mayStand(in bytes: some Sequence<UInt8>) -> Bool {
        var digits = 0
        var groups = 0
        for byte in bytes {
            if byte &- 0x30 < 10 {
                digits += 1
                if digits == 4 || digits == 8 { return true }
            } else {
                // Arabic, Persian, full-width and other figures, and the letters of eras.
                if byte == 0xD9 || byte == 0xDB || byte >= 0xE0 { return true }
                if digits > 0 {
                    if groups >= 2 { return true }
                    groups = byte == 0x2F || byte == 0x2E || byte == 0x2D ? groups + 1 : 0
                    digits = 0
                }
            }
        }
        return groups >= 2 && digits > 0
    }
}

extension PrintedDate {
    /// The first date that lies within a range of tokens.
    static func first(in tokens: [Token], within range: Range<Int>) -> PrintedDate? {
        // Every date has a year, of four figures or in the words of a script with eras: most lines have none.
        guard let year = range.last(where: { tokens[$0].figures == 4 || tokens[$0].folded.isBeyondASCII }) else {
            return nil
        }
        for index in range.lowerBound...year where tokens[index].kind != .mark {
            if let found = match(tokens, at: index), found.tokens.upperBound <= range.upperBound { return found }
        }
        return nil
    }

    /// Whether a folded word is a month's name, and no given name that some language makes of one.
    static func isMonth(_ word: String) -> Bool {
        switch Months.name(word)?.kind {
        case .full, .abbreviated, .wordLike: true
        case .besideDay, .dotted, .capital, nil: false
        }
    }
}
