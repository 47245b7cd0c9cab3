import Glibc

/// The knowledge of the text by which a date is read.
struct DateContext: Hashable, Sendable {
    /// Which of two figures is the day: "09/10/2024".
    enum Order: Hashable, Sendable {
        case dayFirst, monthFirst
        /// Nothing says; both readings are given, and who asks knows more.
        case either
    }

    /// Nil where a date of two readings is none.
    var order: Order?
    /// The years that the text prints in full, by which "25/4/14" is of this century or of another.
    var years: Set<Int> = []

    /// A line of a text of which nothing is known.
    static let line = DateContext()

    /// The year that two figures stand for.
    func year(endingIn figures: Int) -> Int? {
        guard !years.isEmpty else { return nil }
        let found = years.filter { $0 % 100 == figures }
        return found.count == 1 ? found.first : nil
    }

    /// The years that dates may have: books and papers of before are not articles, and other calendars' years lie
    /// outside ("1398", "2562"). The last one is the year to come by the machine's clock: magazines are dated ahead.
    static let possibleYears = 1600...max(yearNow + 1, 2027)

    private static let yearNow: Int = {
        var now = time(nil)
        var parts = tm()
        return gmtime_r(&now, &parts) == nil ? 0 : Int(parts.tm_year) + 1900
    }()

    /// The years among a text's tokens that dates of it may be of.
    static func years(in tokens: some Sequence<Token>) -> Set<Int> {
        var years: Set<Int> = []
        for token in tokens where token.figures == 4 {
            if let year = token.number, possibleYears.contains(year) { years.insert(year) }
        }
        return years
    }
}

extension Token {
    /// How many figures a number has; 0 for other tokens.
    var figures: Int { kind == .number ? folded.utf8.count : 0 }

    /// A number of few figures.
    var number: Int? {
        guard kind == .number, folded.utf8.count <= 13 else { return nil }
        return folded.utf8.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }
}
