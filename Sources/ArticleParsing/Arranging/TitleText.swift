import Articles

/// Where in its lines a title stands: without the marks that set the whole of it off, and without the day that wires and
/// browsers print before it.
enum TitleText {
    /// - Returns: The title's place, and the day that stands before it.
    static func place(_ draft: Draft, _ first: WindowLine, through last: Int) -> (title: Place, day: Found?) {
        let opening = draft.line(first.index).bytes
        let closing = draft.line(last).bytes
        var start = opening.startIndex
        var end = closing.endIndex
        var day: Found?
        if first.atoms.contains(.dateBeforeWords), let before = dayBefore(draft, first.index) {
            start += before.end
            day = before.found
        }
        while start < opening.endIndex, isFrame(opening[start]) { start += 1 }
        let isOneLine = first.index == last
        let least = isOneLine ? start : closing.startIndex
        while end > least, isFrame(closing[end - 1]) { end -= 1 }
        func place() -> Place {
            Place(line: first.index, start: start - opening.startIndex, lastLine: last, end: end - closing.startIndex)
        }
        guard start < opening.endIndex, end > closing.startIndex, !isOneLine || start < end else {
            return (draft.place(first.index, through: last), day)
        }
        let quotes = quotes(draft.text(place()))
        if start + quotes.opening < opening.endIndex, !isOneLine || start + quotes.opening < end - quotes.closing,
            end - quotes.closing > closing.startIndex
        {
            start += quotes.opening
            end -= quotes.closing
        }
        return (place(), day)
    }

    private static func isFrame(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "*")
    }

    /// How many bytes of quotation marks stand around a title that is quoted as a whole: "“The Key”", and not "“The Key”
    /// and the “Lock”". A lone mark at its beginning quotes the text that follows.
    private static func quotes(_ text: String) -> (opening: Int, closing: Int) {
        guard let first = text.unicodeScalars.first, let closing = pairs[first] else { return (0, 0) }
        let inside = text.unicodeScalars.dropFirst()
        let width = String(first).utf8.count
        guard let last = inside.last else { return (0, 0) }
        if closing.contains(last) {
            let rest = inside.dropLast()
            return rest.contains(first) || rest.contains(where: closing.contains)
                ? (0, 0) : (width, String(last).utf8.count)
        }
        return first == "\"" && !inside.contains(first) && inside.first == " " ? (width + 1, 0) : (0, 0)
    }

    private static let pairs: [Unicode.Scalar: Set<Unicode.Scalar>] = [
        "\"": ["\""], "“": ["”", "\""], "„": ["“", "”"], "«": ["»"], "»": ["«"], "「": ["」"], "[": ["]"], "『": ["』"],
    ]

    /// "04/19/1993 0000  The Key": a day in figures, and the hour perhaps.
    private static func dayBefore(_ draft: Draft, _ index: Int) -> (found: Found, end: Int)? {
        let tokens = draft.tokens(index)
        guard let date = PrintedDate.match(tokens, at: 0), tokens[date.tokens].allSatisfy({ $0.kind != .word }),
            let last = tokens[safe: date.tokens.upperBound - 1]
        else { return nil }
        var next = date.tokens.upperBound
        while let token = tokens[safe: next],
            token.kind == .number && token.range.count <= 4 || [":", ",", "-", "|"].contains(token.folded)
        { next += 1 }
        guard let rest = tokens[safe: next], tokens.count - next >= 2 else { return nil }
        let range = tokens[0].range.lowerBound..<last.range.upperBound
        let place = Place(line: index, range)
        return (
            Found(value: .date(date.date, printed: draft.text(place)), place: place, rule: .date, certainty: .medium),
            rest.range.lowerBound
        )
    }
}
