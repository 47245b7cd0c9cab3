import Articles

/// What a line says of a date, with all that belongs to it: "Published: 10:30 AM EDT, May 12, 2014", "Zuletzt aktualisiert
/// am 12. Mai 2014 um 10 Uhr 30", "[May 12, 2014] · 5 min read", "Vol. 12, No. 3, March 2014".
struct DateStatement {
    enum Said {
        case date(PrintedDate)
        /// Tokens that are printed like a date and are none.
        case unread(Range<Int>)
        /// Only a time of day, or how long the text takes to read.
        case nothing
    }

    let said: Said
    /// What happened on the date; nil where nothing says so.
    let label: DateLabel?
    /// Behind the last token that belongs to it.
    let end: Int

    /// What begins at a token; nil where something else than a date does.
    static func match(_ tokens: [Token], at index: Int, in context: DateContext = .line) -> DateStatement? {
        guard tokens.indices.contains(index) else { return nil }
        let grammar = DateGrammar(tokens: tokens, context: context)
        var opening = DateOpening()
        var next = index
        while next < tokens.count, next - index <= longestOpening {
            if let statement = read(grammar, at: next, opening, from: index) { return statement }
            guard let end = opening.take(grammar, at: next, isFirst: next == index) else { break }
            next = end
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

    /// The date that a line says, where it is all of it or a label stands before it.
    var printed: PrintedDate? { if case .date(let date) = said { date } else { nil } }

    private static let longestOpening = 24

    private static func read(
        _ grammar: DateGrammar, at index: Int, _ opening: DateOpening, from start: Int
    ) -> DateStatement? {
        let tokens = grammar.tokens
        if let date = PrintedDate.match(tokens, at: index, in: grammar.context) ?? run(grammar, at: index) {
            // "Vol. 12, No. 3 - 9 March 2012" counts issues.
            return DateStatement(.date(date), opening, grammar, date.tokens.upperBound)
        }
        guard let unread = grammar.unread(at: index) else { return nil }
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

    /// "20140512", all of a line or all that stands behind a label; "平成26年".
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
