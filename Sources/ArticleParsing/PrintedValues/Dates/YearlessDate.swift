/// A line that prints a day without a year: "Monday, May 12", "12. Mai, 10:30 Uhr". It is no date for the record, and a
/// date's line all the same: as anything else it would become the title.
enum YearlessDate {
    /// The longest such line has weekday, month, day, time and zone.
    private static let mostTokens = 14

    static func covers(_ tokens: [Token]) -> Bool {
        guard tokens.count <= mostTokens, tokens.contains(where: { $0.kind == .number }) else { return false }
        var hasMonth = false
        var hasDay = false
        var others = 0
        for token in tokens {
            switch token.kind {
            case .mark: continue
            case .number:
                if token.range.count > 2 { others += 1 }
                hasDay = hasDay || (1...2).contains(token.range.count)
            case .word:
                if PrintedDate.isMonth(token.folded) {
                    hasMonth = true
                } else if Weekdays.kind(of: token.folded) == nil, DateLabel.of(token.folded) ?? .other == .other,
                    !besideDates.contains(token.folded)
                {
                    others += 1
                }
            }
        }
        return hasMonth && hasDay && others == 0
    }

    /// Words beside a day and its time.
    static let besideDates: Set<String> = [
        "a", "am", "at", "de", "del", "den", "du", "el", "et", "gmt", "il", "le", "nd", "of", "on", "pm", "rd", "st",
        "th", "the", "uhr", "um", "utc", "vom",
    ]
}
