import Articles

/// Reads the names of a byline: "Jane Doe, Prof. John Roe and the Committee for Open Archives".
struct NameReader {
    /// A name as it stands.
    struct Name: Hashable {
        let author: Author
        /// Indices of its tokens, the honorific included.
        let tokens: Range<Int>
        /// Whether the name says that it is an organisation's or a desk's.
        let isOrganisation: Bool
        /// How many words it has, the honorific not counted.
        let wordCount: Int
    }

    /// No byline has more names than this; a longer list is something else.
    private static let mostNames = 1_000

    let tokens: [Token]
    /// The texts of the lines that the tokens stand in, by the tokens' line numbers.
    let text: (Int) -> String

    /// The names from a token on, and the index behind the last one; empty where no name begins there.
    ///
    /// A name ends with its line, at a date, at a known outlet and at whatever is no name.
    func names(from start: Int) -> (names: [Name], end: Int) {
        var names: [Name] = []
        var index = start
        var end = start
        while index < tokens.count, names.count < NameReader.mostNames, let name = name(at: index) {
            names.append(name)
            index = name.tokens.upperBound
            end = index
            guard let next = separator(at: index, line: tokens[name.tokens.lowerBound].line, names: names) else {
                break
            }
            index = next
        }
        return (withSharedSurnames(names), end)
    }

    /// The author of a name that stands alone: "Dr. Jane Doe" is Jane Doe. Only what is hardly ever part of an
    /// organisation's name is split off; "General Electric" and "Major League" stay whole.
    static func author(_ name: String) -> Author {
        let tokens = Tokenizer.tokens(of: name, line: 0)
        let reader = NameReader(tokens: tokens) { _ in name }
        var end = 0
        while reader.isHonorific(end), NameWords.surelyHonorific.contains(tokens[end].folded),
            !tokens[end].isAcronym(in: { _ in name })
        {
            end += 1
            if tokens[safe: end]?.folded == "." { end += 1 }
        }
        guard end > 0, end < tokens.count else { return Author(name) }
        return Author(reader.slice(end..<tokens.count), honorific: reader.slice(0..<end))
    }

    // MARK: One name

    private func name(at start: Int) -> Name? {
        var index = start
        let line = tokens[start].line
        if index + 1 < tokens.count, NameWords.articles.contains(tokens[index].folded), isHonorific(index + 1) {
            index += 1
        }
        let first = index
        while isHonorific(index), tokens[index].line == line {
            index += 1
            if index < tokens.count, tokens[index].folded == "." { index += 1 }
        }
        let honorific = first..<index
        let nameStart = index
        var words = 0
        var capitalized = 0
        var organisation = false
        var end = index
        loop: while index < tokens.count, tokens[index].line == line {
            let token = tokens[index]
            switch token.kind {
            case .number:
                break loop
            case .mark:
                guard let next = mark(at: index, words: words) else { break loop }
                index = next
                if token.folded == "." || token.folded == ")" { end = index }
            case .word:
                if words > 0, endsName(at: index, words: words) { break loop }
                if isCapital(token) || words == 0 && isLowercaseName(at: index) {
                    capitalized += 1
                    if NameWords.organisations.contains(token.folded) { organisation = true }
                } else if !isJoiningWord(at: index, organisation: organisation, words: words) {
                    break loop
                }
                words += 1
                index += 1
                if isCapital(token) || words == 1 { end = index }
            }
        }
        guard capitalized > 0, end > nameStart, words <= 14 else { return nil }
        let firstWord = tokens[nameStart].folded
        if words == 1, NameWords.neverNames.contains(firstWord) { return nil }
        if isAbbreviation(nameStart..<end) { return nil }
        if NameWords.neverFirst.contains(firstWord), !organisation { return nil }
        let printed = slice(nameStart..<end)
        let title = honorific.isEmpty ? nil : slice(honorific)
        return Name(
            author: Author(printed, honorific: title), tokens: first..<end, isOrganisation: organisation,
            wordCount: tokens[nameStart..<end].count { $0.kind == .word })
    }

    /// "M.D.", "D.C.": letters with points, and no name.
    private func isAbbreviation(_ range: Range<Int>) -> Bool {
        let words = tokens[range].filter { $0.kind == .word }
        return words.allSatisfy { $0.folded.utf8.count <= 2 } && tokens[range].contains { $0.folded == "." }
    }

    /// Whether a word is written as names are: "Doe", "d’Estaing", "al-Hassani" by its parts.
    private func isCapital(_ token: Token) -> Bool {
        if token.isCapitalized { return true }
        guard let apostrophe = token.folded.utf8.firstIndex(of: UInt8(ascii: "'")),
            token.folded.utf8.endIndex > apostrophe
        else { return false }
        let scalars = text(token.line).utf8Slice(token.range).unicodeScalars
        return zip(scalars, scalars.dropFirst()).contains { ["'", "’", "ʼ"].contains($0) && $1.properties.isUppercase }
    }

    /// A mark inside a name: the point of an initial, a hyphen, "(KLWCC)", a nickname's quotes. The index behind it.
    private func mark(at index: Int, words: Int) -> Int? {
        let token = tokens[index]
        guard words > 0 || token.folded == "\"" else { return nil }
        switch token.folded {
        case ".":
            guard index > 0, !token.followsSpace, tokens[index - 1].folded.count <= 3 || isSuffix(index - 1) else {
                return nil
            }
            return index + 1
        case "-":
            guard !token.followsSpace, index + 1 < tokens.count, !tokens[index + 1].followsSpace else { return nil }
            return index + 1
        case "'":
            return index + 1 < tokens.count && tokens[index + 1].kind == .word ? index + 1 : nil
        case "\"":
            let close = tokens[(index + 1)...].prefix(4).firstIndex { $0.folded == "\"" }
            return close == nil && !token.followsSpace && token.line == tokens[index].line && words > 0
                ? index + 1
                : close != nil ? index + 1 : nil
        case "(":
            guard index + 2 < tokens.count, tokens[index + 2].folded == ")", tokens[index + 1].isAcronym(in: text)
            else {
                return nil
            }
            return index + 3 <= tokens.count ? index + 1 : nil
        case ")":
            return tokens[..<index].suffix(3).contains { $0.folded == "(" } ? index + 1 : nil
        default:
            return nil
        }
    }

    /// Whether a name that has begun ends before this word: a date, a site, another author's "and".
    private func endsName(at index: Int, words: Int) -> Bool {
        if PrintedDate.match(tokens, at: index) != nil { return true }
        // "Jane Doe By John Roe": a second byline run into the first.
        if tokens[index].folded == "by" { return true }
        if NameWords.connectors.contains(tokens[index].folded) { return !isInsideSurname(index, words) }
        guard let outlet = KnownOutlets.match(tokens, at: index) else { return false }
        let isClear = words >= 2 || outlet.end - index >= 2
        return isClear && !NameWords.desks.contains(tokens[safe: outlet.end]?.folded ?? "")
    }

    /// "Ortega y Gasset": a "y" before the last word of a name that has two already.
    private func isInsideSurname(_ index: Int, _ words: Int) -> Bool {
        guard tokens[index].folded == "y", words >= 2, let next = tokens[safe: index + 1], isCapital(next) else {
            return false
        }
        return tokens[safe: index + 2].map { $0.line != next.line || $0.folded == "," || $0.folded == ")" } ?? true
    }

    private func isJoiningWord(at index: Int, organisation: Bool, words: Int) -> Bool {
        let word = tokens[index].folded
        guard index + 1 < tokens.count, tokens[index + 1].line == tokens[index].line else { return false }
        if NameWords.particles.contains(word) { return true }
        guard NameWords.organisationJoints.contains(word) else { return false }
        let rest = tokens[index...].prefix { $0.line == tokens[index].line }
        return organisation || rest.contains { NameWords.organisations.contains($0.folded) }
    }

    /// A name that the text prints in lower case, or whose capital a conversion lost: only the first word may.
    private func isLowercaseName(at index: Int) -> Bool {
        guard let next = tokens[safe: index + 1], next.line == tokens[index].line else { return false }
        let word = tokens[index].folded
        return next.kind == .word && isCapital(next) && word.utf8.count > 3 && !NameWords.common.contains(word)
            && !NameWords.organisationJoints.contains(word) && !NameWords.connectors.contains(word)
            && !PrintedDate.isMonth(next.folded)
    }

    private func isHonorific(_ index: Int) -> Bool {
        guard let token = tokens[safe: index], NameWords.honorifics.contains(token.folded),
            let next = tokens[safe: index + 1], next.line == token.line
        else { return false }
        if next.folded == "." {
            return tokens[safe: index + 2].map { $0.kind == .word && $0.line == token.line } ?? false
        }
        return next.kind == .word && (isCapital(next) || isHonorific(index + 1)) && token.folded.utf8.count > 1
    }

    private func isSuffix(_ index: Int) -> Bool { NameWords.suffixes.contains(tokens[index].folded) }

    // MARK: Between names

    /// The index of the next name, if the marks and words at `index` stand between two names.
    private func separator(at index: Int, line: Int, names: [Name]) -> Int? {
        var next = index
        var comma = false
        guard let token = tokens[safe: next], token.line == line else { return nil }
        if token.folded == "," || token.folded == ";" || token.folded == "&"
            || token.folded == "/" && !token.followsSpace
        {
            comma = token.folded == ","
            next += 1
            if next < tokens.count, tokens[next].line != line, comma { return nil }
        }
        if let token = tokens[safe: next], token.line == line, NameWords.suffixes.contains(token.folded), comma {
            next += 1
            while next < tokens.count, tokens[next].kind == .mark, tokens[next].folded != ",", tokens[next].line == line
            { next += 1 }
            return separator(at: next, line: line, names: names)
        }
        var connected = next > index && !comma
        if let token = tokens[safe: next], token.line == line, NameWords.connectors.contains(token.folded) {
            next += 1
            connected = true
        }
        guard next > index, next < tokens.count, tokens[next].line == line else { return nil }
        if KnownOutlets.match(tokens, at: next) != nil, comma, !connected { return nil }
        guard PrintedDate.match(tokens, at: next) == nil else { return nil }
        guard let following = name(at: next) else { return nil }
        // "By John Helmer, Moscow": one word behind a comma is a place, not a second author. More authors may follow it.
        let isPlace = NameWords.places.contains(folded(following.author.name))
        if comma, !connected, following.wordCount < 2 || isPlace {
            return nameBehindPlace(following.tokens.upperBound, line: line)
        }
        if comma, !connected, following.isOrganisation, names.count == 1 { return nil }
        if NameWords.roles.contains(tokens[next].folded) { return nil }
        return isPlace ? nil : next
    }

    /// "Klaus Richter" in "Nora Whitfield, Moscow and Klaus Richter, Paris".
    private func nameBehindPlace(_ index: Int, line: Int) -> Int? {
        guard let connector = tokens[safe: index], connector.line == line, !connector.isCapitalized,
            NameWords.connectors.contains(connector.folded), index + 1 < tokens.count, tokens[index + 1].line == line,
            let name = name(at: index + 1), name.wordCount > 1, !name.isOrganisation
        else { return nil }
        return index + 1
    }

    /// "Bill and Kathy Christison" are Bill Christison and Kathy Christison.
    private func withSharedSurnames(_ names: [Name]) -> [Name] {
        guard names.count == 2, names[0].wordCount == 1, names[1].wordCount == 2,
            tokens[names[0].tokens.upperBound..<names[1].tokens.lowerBound].contains(where: {
                ["and", "&", "y", "e", "et", "und"].contains($0.folded)
            }),
            let surname = names[1].author.name.split(separator: " ").last
        else { return names }
        var author = names[0].author
        author.name += " " + surname
        return [
            Name(author: author, tokens: names[0].tokens, isOrganisation: false, wordCount: 2), names[1],
        ]
    }

    private func slice(_ range: Range<Int>) -> String {
        guard let first = tokens[safe: range.lowerBound], let last = tokens[safe: range.upperBound - 1] else {
            return ""
        }
        return text(first.line).utf8Slice(first.range.lowerBound..<last.range.upperBound)
    }
}

extension Token {
    /// Capital letters only: "KLWCC".
    fileprivate func isAcronym(in text: (Int) -> String) -> Bool {
        guard kind == .word else { return false }
        return text(line).utf8Slice(range).unicodeScalars.allSatisfy { $0.properties.isUppercase }
    }
}
