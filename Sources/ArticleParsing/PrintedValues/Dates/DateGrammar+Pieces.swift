import Articles

/// The pieces of dates, and the words that may not stand around them.
extension DateGrammar {
    typealias MonthFound = (name: Months.Name, end: Int)

    /// A month's name, also with the preposition that is written together with it ("d'abril", "במאי") or twice, in two
    /// calendars' words: "أيار/مايو".
    func month(at index: Int, behindDay: Bool = false, _ hasStopBefore: Bool = false) -> MonthFound? {
        guard let word = word(at: index), let found = monthName(word, at: index) else { return nil }
        var name = found.name
        var end = found.end
        let hasStop = name.kind != .full && mark(at: end) == "." && !hasSpace(before: end)
        switch name.kind {
        case .besideDay where !behindDay, .dotted where !behindDay || !hasStop: return nil
        case .capital where !behindDay || !tokens[index].isCapitalized: return nil
        case .full, .abbreviated, .wordLike, .besideDay, .dotted, .capital: break
        }
        // Croatian for October, else November.
        if hasStopBefore, word == "listopada" { name = Months.Name(number: 10, kind: .full) }
        if hasStop { end += 1 }
        if mark(at: end) == "/", let second = self.word(at: end + 1), let other = monthName(second, at: end + 1),
            other.name.number == name.number
        {
            end = other.end
        }
        return (name, end)
    }

    private func monthName(_ word: String, at index: Int) -> MonthFound? {
        if let name = Months.name(word) { return (name, index + 1) }
        if word.utf8.starts(with: "d'".utf8), let name = Months.name(String(word.dropFirst(2))) {
            return (name, index + 1)
        }
        guard word.isBeyondASCII else { return nil }
        if word.hasPrefix("ב"), let name = Months.name(String(word.dropFirst())) { return (name, index + 1) }
        if word == "كانون" || word == "تشرين", let next = self.word(at: index + 1),
            let name = Months.name(word + " " + next)
        {
            return (name, index + 2)
        }
        return nil
    }

    /// A day with its ordinal ending: "17", "22nd", "1er", "1º". `endOfOrdinal` takes the full stop of "12." in.
    func day(at index: Int) -> (value: Int, end: Int, endOfOrdinal: Int)? {
        guard let value = number(at: index, digits: 1, 2), (1...31).contains(value) else { return nil }
        var end = index + 1
        if end < tokens.count, !hasSpace(before: end) {
            let next = tokens[end].folded
            if Self.ordinalEndings.contains(next) {
                end += 1
            } else if tokens[end].kind == .word, month(at: end) == nil {
                return nil
            } else if next == "." {
                return (value, end, end + 1)
            }
        }
        return (value, end, end)
    }

    private static let ordinalEndings: Set = ["st", "nd", "rd", "th", "er", "o", "a", "e", "°", "ste", "de"]

    /// A year of four figures, with the one stray letter that some conversions leave after it: "2010y". Not the years
    /// of "the 1990s", "2014-15" or "2000th". "'14" where the text tells the century.
    func year(at index: Int) -> (value: Int, end: Int)? {
        if mark(at: index) == "'", !hasSpace(before: index + 1), let figures = number(at: index + 1, digits: 2),
            let year = context.year(endingIn: figures)
        {
            return (year, index + 2)
        }
        guard let value = number(at: index, digits: 4), DateContext.possibleYears.contains(value) else { return nil }
        let end = index + 1
        guard end < tokens.count, !hasSpace(before: end) else { return (value, end) }
        let next = tokens[end]
        switch next.kind {
        case .number: return nil
        case .word:
            if next.isCapitalized || Self.yearWords.contains(next.folded) { return (value, end) }
            let isStray = next.range.count == 1 && next.folded != "s" && (hasSpace(before: end + 1) || isMark(end + 1))
            return isStray ? (value, end + 1) : nil
        case .mark: return isNoSpan(end) ? (value, end) : nil
        }
    }

    /// Words that a year bears after it: "2014 г.", "2014م".
    static let yearWords: Set = ["r", "г", "год", "года", "году", "р", "року", "рік", "години", "م"]

    /// Whether what is glued to a year makes no span or possessive of it: "2014-15", "2010's".
    func isNoSpan(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, !hasSpace(before: index), isMark(index), !hasSpace(before: index + 1) else {
            return true
        }
        if tokens[index].folded == "'", tokens[index + 1].folded == "s" { return false }
        let isSpan =
            (tokens[index].folded == "-" || tokens[index].folded == "/") && tokens[index + 1].kind == .number
        return !isSpan || month(at: index + 2) != nil
    }

    /// The token after a dash, or after a word for one, between the sides of a range.
    func endOfDash(at index: Int) -> Int? {
        guard index < tokens.count, Self.dashes.contains(tokens[index].folded) else { return nil }
        return index + 1
    }

    private static let dashes: Set = ["-", "/", "to", "bis", "au", "al"]

    func skipComma(_ index: Int) -> Int { isComma(index) ? index + 1 : index }

    func isComma(_ index: Int) -> Bool { mark(at: index) == "," }

    func skipPreposition(_ index: Int) -> Int {
        guard let word = word(at: index) else { return index }
        return ["de", "del", "of", "do"].contains(word) ? index + 1 : index
    }
}

// MARK: - What stands around

extension DateGrammar {
    /// Whether a number is the rest of another: the 4 of "31-4 June", the 12 of "1.12".
    func continuesNumber(_ index: Int) -> Bool {
        guard index > 0, !hasSpace(before: index) else { return false }
        guard index > 1, isMark(index - 1), tokens[index].kind == .number else {
            return tokens[index - 1].kind != .mark && !endsInIdeograph(tokens[index - 1])
        }
        return tokens[index - 2].kind == .number && !hasSpace(before: index - 1)
            && ["-", "/", ".", ",", ":"].contains(tokens[index - 1].folded)
    }

    /// Chinese, Japanese and Korean put no space between a word and a number: "更新日2014年".
    private func endsInIdeograph(_ token: Token) -> Bool {
        token.kind == .word && token.folded.unicodeScalars.last.map { (0x3040...0xD7A3).contains($0.value) } ?? false
    }

    /// Whether nothing of a path, an address or a longer figure is glued to it from the left.
    func isSetOff(_ index: Int) -> Bool {
        guard index > 0, !hasSpace(before: index) else { return true }
        guard isMark(index - 1) else { return endsInIdeograph(tokens[index - 1]) }
        let isJoint = ["/", "-", ".", "_", "=", "#", "@", "&", "?"].contains(tokens[index - 1].folded)
        return !isJoint || index == 1 || hasSpace(before: index - 1)
    }

    /// The same from the right; a full stop or a comma may stand there.
    func isSetOffBehind(_ index: Int) -> Bool {
        guard index < tokens.count, !hasSpace(before: index), isMark(index) else { return true }
        guard ["/", "-", ".", "_"].contains(tokens[index].folded) else { return true }
        return hasSpace(before: index + 1) || tokens[index + 1].kind == .mark
    }

    /// Whether a day of another date stands before a month: the 30 of "30 February 2010".
    func followsDay(_ index: Int) -> Bool {
        var before = index - 1
        if before >= 0, ["de", "of", ".", "-", "/"].contains(tokens[before].folded) {
            // "No 3 - June 2010" is no day, "October-January 2010" is no January.
            if tokens[before].folded != "." && isMark(before), hasSpace(before: index) { return false }
            before -= 1
        }
        guard before >= 0 else { return false }
        if Self.ordinalEndings.contains(tokens[before].folded), !hasSpace(before: before) { before -= 1 }
        guard before >= 0 else { return false }
        if tokens[before].kind == .number { return tokens[before].figures <= 2 }
        return before < index - 1 && isMark(before + 1) && month(at: before) != nil
    }

    /// Whether the number before a spaced dash counts something else: the 3 of "No. 3 - 9 March 2012".
    func isNumbering(_ index: Int, dash: Int) -> Bool {
        guard hasSpace(before: dash), dash == index + 1, tokens[index].kind == .number, index > 0 else { return false }
        let before = isMark(index - 1) && index > 1 ? index - 2 : index - 1
        return Self.numberingWords.contains(tokens[before].folded)
    }

    /// Words before the number of a volume, an issue or a part.
    static let numberingWords: Set = [
        "ano", "band", "bd", "chapter", "heft", "issue", "jahrgang", "jg", "n", "no", "nr", "num", "number", "numero",
        "p", "page", "part", "parte", "partie", "teil", "tome", "tomo", "vol", "volume", "выпуск", "том",
    ]

    func followsNumber(_ index: Int) -> Bool {
        let before = mark(at: index - 1) == "," ? index - 2 : index - 1
        return before >= 0 && tokens[before].kind == .number
    }
}

// MARK: - Tokens

extension DateGrammar {
    func word(at index: Int) -> String? {
        tokens.indices.contains(index) && tokens[index].kind == .word ? tokens[index].folded : nil
    }

    func mark(at index: Int) -> String? {
        tokens.indices.contains(index) && tokens[index].kind == .mark ? tokens[index].folded : nil
    }

    func isMark(_ index: Int) -> Bool { tokens[index].kind == .mark }

    /// Whether there is space, or nothing at all, before a token.
    func hasSpace(before index: Int) -> Bool {
        !tokens.indices.contains(index) || tokens[index].followsSpace
    }

    func number(at index: Int, digits: Int...) -> Int? {
        guard tokens.indices.contains(index), digits.contains(tokens[index].figures) else { return nil }
        return tokens[index].number
    }
}
