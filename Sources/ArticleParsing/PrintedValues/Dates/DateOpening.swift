/// The words before a date in its line: labels, joining words, times, the numbers of an issue.
struct DateOpening {
    var label: DateLabel?
    /// After a time of day, or a reading time, that stood there.
    var endOfTime: Int?

    /// Whether a year alone says when the text was published. After the number of an issue a fuller date may follow.
    var mayStandBeforeYear: Bool { label == .published }

    /// After what is taken in; nil where it belongs to no date.
    mutating func take(_ grammar: DateGrammar, at index: Int, isFirst: Bool) -> Int? {
        let token = grammar.tokens[index]
        if token.kind == .mark { return takeMark(token.folded, isFirst: isFirst, index) }
        if let end = grammar.endOfReadingTime(at: index) ?? grammar.endOfTime(at: index) {
            endOfTime = end
            return end
        }
        endOfTime = nil
        if let end = endOfNumbering(grammar, at: index) { return end }
        guard token.kind == .word else { return nil }
        switch DateLabel.of(token.folded) {
        case .other: return nil
        case let found?:
            // Where and when a text was published first is no date of this copy.
            if token.folded == "originally" || label == nil && isFirstPublication(grammar, at: index) { return nil }
            if label != .changed { label = found }
            return index + 1
        case nil:
            guard DateOpening.joints.contains(token.folded) else { return nil }
            return grammar.mark(at: index + 1) == "." && !grammar.hasSpace(before: index + 1) ? index + 2 : index + 1
        }
    }

    private func takeMark(_ mark: String, isFirst: Bool, _ index: Int) -> Int? {
        let isTaken = isFirst ? DateOpening.openingMarks.contains(mark) : !DateOpening.foreignMarks.contains(mark)
        return isTaken ? index + 1 : nil
    }

    private func isFirstPublication(_ grammar: DateGrammar, at index: Int) -> Bool {
        grammar.word(at: index - 1) == "first" && grammar.word(at: index) == "published"
    }

    /// "Vol. 12", "No. 3", "Issue 12".
    private func endOfNumbering(_ grammar: DateGrammar, at index: Int) -> Int? {
        guard let word = grammar.word(at: index), DateGrammar.numberingWords.contains(word) else { return nil }
        var next = index + 1
        while next - index < 3, let mark = grammar.mark(at: next), mark == "." || mark == "°" || mark == "#" {
            next += 1
        }
        guard grammar.number(at: next, digits: 1, 2, 3, 4) != nil,
            PrintedDate.match(grammar.tokens, at: next) == nil
        else { return nil }
        return next + 1
    }

    private static let openingMarks: Set = ["(", "[", "（", "*", "•", "·", "|", "-"]

    /// Marks that make of words something else than a label.
    private static let foreignMarks: Set = ["\"", "@", "#", "$", "€", "?", "!", "=", "&", "%"]

    /// Words between a label and its date, and those of labels of several words that say nothing by themselves.
    private static let joints: Set = [
        "a", "am", "an", "article", "artikel", "at", "cap", "d", "data", "date", "datum", "de", "del", "den", "der",
        "dernier", "derniere", "dia", "dne", "dnia", "du", "el", "em", "en", "fecha", "first", "il", "la", "laatst",
        "last", "le", "les", "letzte", "luc", "mis", "mise", "ngay", "o", "of", "on", "online", "op", "ostatnia", "pa",
        "page", "posledni", "poslednja", "posljednji", "post", "print", "saat", "seite", "senast", "seneste", "sidst",
        "sist", "son", "story", "tarih", "tarihi", "the", "time", "ultima", "ultimele", "ultimo", "ultimul", "um",
        "viimeksi", "vom", "zadnja", "zadnje", "zuletzt", "στις", "τελευταία", "τελευταια", "τις", "в", "дата", "на",
        "останнє", "последнее", "ב", "آخر", "تاريخ", "تاریخ", "تم", "في", "日期", "时间",
    ]
}
