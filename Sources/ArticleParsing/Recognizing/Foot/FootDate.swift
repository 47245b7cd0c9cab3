import Articles

/// Reads days that a foot prints: "Posted 7 April 2020", "Stand: 04.09.2018, 08:12 Uhr".
///
/// Such a day is the article's where no other is printed, and else an extra where words before it say what it is.
enum FootDate {
    static func line(_ draft: Draft, _ index: Int, _ tokens: [Token], _ first: Int) -> FootLine? {
        let line = draft.line(index)
        guard line.width <= 60, PrintedDate.mayStand(in: line.bytes) else { return nil }
        let label = FootPhrases.dated.match(tokens, at: first)
        var start = label?.end ?? first
        while let mark = tokens[safe: start], mark.kind == .mark { start += 1 }
        guard let date = PrintedDate.match(tokens, at: start), date.date.start.day != nil, !date.isUndecided,
            isTime(tokens[date.tokens.upperBound...])
        else { return nil }
        let place = draft.place(index)
        let hasDate = draft.founds.contains { found in
            switch found.value {
            case .date, .dateOfChange: true
            case .outlet(_, .withDate): true
            default: false
            }
        }
        guard !hasDate else {
            // A second day alone may be the text's last line.
            guard label != nil else { return nil }
            return FootLine.extra(draft, index, name(line.text, tokens, first, label?.end), tokens[start])
        }
        let value: Found.Value =
            label?.meaning == true
            ? .dateOfChange(date.date, printed: line.text) : .date(date.date, printed: line.text)
        return FootLine(
            part: .date, founds: [Found(value: value, place: place, rule: .date, certainty: .medium)])
    }

    private static func name(_ text: String, _ tokens: [Token], _ first: Int, _ end: Int?) -> String {
        guard let end, end > first else { return "date" }
        return text.utf8Slice(tokens[first].range.lowerBound..<tokens[end - 1].range.upperBound)
    }

    /// "at 10:45 am", ", 08:12 Uhr", or nothing.
    private static func isTime(_ tokens: ArraySlice<Token>) -> Bool {
        guard let last = tokens.last else { return true }
        return tokens.count <= 10 && last.folded != "." && tokens.contains { $0.kind == .number }
            && tokens.allSatisfy {
                $0.kind != .word || FootPhrases.besideTimes.contains($0.folded) || $0.folded.hasSuffix("am")
                    || $0.folded.hasSuffix("pm")
            }
    }
}
