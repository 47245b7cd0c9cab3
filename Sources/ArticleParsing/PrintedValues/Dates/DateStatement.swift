import Articles

/// A line's statement of a date, with all that belongs to it: "Published: 10:30 AM EDT, May 12, 2014", "Zuletzt
/// aktualisiert am 12. Mai 2014 um 10 Uhr 30", "[May 12, 2014] · 5 min read", "Vol. 12, No. 3, March 2014".
struct DateStatement {
    enum Said {
        case date(PrintedDate)
        /// Tokens that are printed like a date and are none.
        case unread(Range<Int>)
        /// Only a time of day, or how long the text takes to read.
        case nothing
    }

    let said: Said
    /// The event that the date is of; nil where nothing tells.
    let label: DateLabel?
    /// After the last token that belongs to it.
    let end: Int

    /// The statement that begins at a token; nil where no date does.
    static func match(_ tokens: [Token], at index: Int, in context: DateContext = .line) -> DateStatement? {
        guard tokens.indices.contains(index), mayBegin(tokens[index...]) else { return nil }
        let grammar = DateGrammar(tokens: tokens, context: context)
        var opening = DateOpening()
        var next = index
        while next < tokens.count, next - index <= longestOpening {
            if let statement = read(grammar, at: next, opening, from: index) { return statement }
            guard let end = opening.take(grammar, at: next, isFirst: next == index) else { break }
            next = end
        }
        if let place = endOfPlace(grammar, at: index), let statement = read(grammar, at: place, opening, from: index),
            statement.end == tokens.count || tokens[statement.end].line != tokens[index].line
        {
            return statement
        }
        // "10:30 GMT", "5 min read", and no date.
        guard let end = opening.endOfTime, end == tokens.count || tokens[end].line != tokens[index].line else {
            return nil
        }
        return DateStatement(said: .nothing, label: opening.label, end: end)
    }

    /// The same, where the years that tell a century are asked for only if there is a date without one.
    static func match(_ tokens: [Token], at index: Int, years: () -> Set<Int>) -> DateStatement? {
        let statement = match(tokens, at: index)
        guard case .unread(let printed) = statement?.said, tokens[printed].last?.figures == 2 else { return statement }
        return match(tokens, at: index, in: DateContext(years: years())) ?? statement
    }

    /// A year that is all of a value: "2014" after "Published:".
    static func year(_ tokens: [Token]) -> DateStatement? {
        let grammar = DateGrammar(tokens: tokens)
        guard !tokens.isEmpty, let date = yearAtLineEnd(grammar, at: 0) else { return nil }
        return DateStatement(.date(date), DateOpening(), grammar, date.tokens.upperBound)
    }

    /// The date that a line says, where it is all of it or a label stands before it.
    var printed: PrintedDate? { if case .date(let date) = said { date } else { nil } }

    private static let longestOpening = 24
    /// A date has this many tokens at most.
    private static let longestDate = 16

    /// Whether figures follow, ASCII's or another script's: most lines have none, and tell no date.
    private static func mayBegin(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.prefix(longestOpening + longestDate).contains { $0.kind == .number || $0.folded.isBeyondASCII }
    }

    /// After "Berlin, den", "Paris, le", "Warszawa, dnia": where a text was dated, as letters have it, at a line's
    /// beginning.
    private static func endOfPlace(_ grammar: DateGrammar, at index: Int) -> Int? {
        let tokens = grammar.tokens
        guard index == 0 || tokens[index - 1].line != tokens[index].line, tokens[index].isCapitalized else {
            return nil
        }
        var next = index
        while next - index < 3, tokens[safe: next]?.isCapitalized == true, grammar.isInLine(next, of: index) {
            next += 1
        }
        guard grammar.isComma(next), let article = grammar.word(at: next + 1), beforeDay.contains(article),
            grammar.isInLine(next + 2, of: index)
        else { return nil }
        return next + 2
    }

    private static let beforeDay: Set = ["a", "am", "den", "dne", "dnia", "el", "em", "il", "le", "on", "vom"]

    private static func read(
        _ grammar: DateGrammar, at index: Int, _ opening: DateOpening, from start: Int
    ) -> DateStatement? {
        let tokens = grammar.tokens
        if let date = PrintedDate.match(tokens, at: index, in: grammar.context) ?? run(grammar, at: index) {
            // "Vol. 12, No. 3 - 9 March 2012" counts issues.
            return DateStatement(.date(date), opening, grammar, date.tokens.upperBound)
        }
        if opening.mayStandBeforeYear, let date = yearAtLineEnd(grammar, at: index) {
            return DateStatement(.date(date), opening, grammar, date.tokens.upperBound)
        }
        guard let unread = grammar.unread(at: index) else { return nil }
        if let date = ours(behind: unread, grammar) {
            return DateStatement(.date(date), opening, grammar, date.tokens.upperBound)
        }
        return DateStatement(.unread(unread), opening, grammar, unread.upperBound)
    }

    private init?(_ said: Said, _ opening: DateOpening, _ grammar: DateGrammar, _ end: Int) {
        var end = grammar.endOfTail(at: end)
        var label = opening.label
        let tokens = grammar.tokens
        // "12 May 2014 (updated)", "2014-05-12 10:30 입력"
        var next = end
        while next < tokens.count, tokens[next].kind == .mark, grammar.isInLine(next, of: end - 1) { next += 1 }
        if next < tokens.count, grammar.isInLine(next, of: end - 1), let behind = DateLabel.of(tokens[next].folded),
            behind != .other
        {
            var last = next + 1
            while last < tokens.count, tokens[last].kind == .mark, grammar.isInLine(last, of: end - 1) { last += 1 }
            if !grammar.isInLine(last, of: end - 1) {
                label = behind
                end = next + 1
            }
        }
        self.said = said
        self.label = label
        self.end = end
    }

    private init(said: Said, label: DateLabel?, end: Int) {
        self.said = said
        self.label = label
        self.end = end
    }

    /// "Published: 2014": a year, and no more on the line.
    private static func yearAtLineEnd(_ grammar: DateGrammar, at index: Int) -> PrintedDate? {
        guard let year = grammar.year(at: index), !grammar.isInLine(year.end, of: index), grammar.isSetOff(index),
            let date = PartialDate(year: year.value)
        else { return nil }
        return PrintedDate(date: date, tokens: index..<year.end)
    }

    /// The date of our calendar after the same day of another one: "13 رجب 1435 هـ الموافق 12 مايو 2014 م".
    private static func ours(behind unread: Range<Int>, _ grammar: DateGrammar) -> PrintedDate? {
        let isOther = unread.contains { grammar.word(at: $0).map(OtherCalendars.isMonth) ?? false }
        guard isOther else { return nil }
        for index in unread.upperBound..<unread.upperBound + 5 where grammar.isInLine(index, of: unread.lowerBound) {
            if let date = PrintedDate.match(grammar.tokens, at: index, in: grammar.context) { return date }
        }
        return nil
    }

    /// "20140512", all of a line or all that follows a label; "平成26年".
    private static func run(_ grammar: DateGrammar, at index: Int) -> PrintedDate? {
        let tokens = grammar.tokens
        if let era = grammar.eraYear(at: index), let date = PartialDate(year: era.year) {
            return PrintedDate(date: date, tokens: index..<era.end)
        }
        guard tokens[index].figures == 8, let figures = tokens[index].number,
            index == 0 || !grammar.isInLine(index - 1, of: index) || [":", "("].contains(tokens[index - 1].folded),
            !grammar.isInLine(index + 1, of: index) || tokens[index + 1].kind == .mark,
            let date = DeclaredDate.day(ofEightFigures: figures)
        else { return nil }
        return PrintedDate(date: date, tokens: index..<index + 1)
    }
}
