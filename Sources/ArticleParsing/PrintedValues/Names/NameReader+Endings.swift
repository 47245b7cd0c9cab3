import Articles

/// The words that may stand after the last name of a byline, on its line.
extension NameReader {
    /// The index after all that may stand after names, or where a date, another's craft or the next line begins; nil
    /// where the line goes on as a sentence does.
    func endOfCredits(_ end: Int) -> Int? {
        let start = skipMarks(endOfDegrees(end))
        guard let token = tokens[safe: start], end > 0, token.line == tokens[end - 1].line else { return start }
        let rest = start..<(start + tokens[start...].prefix { $0.line == token.line }.count)
        if PrintedDate.match(tokens, at: start) != nil || Craft.match(tokens, at: start) != nil { return start }
        let date = PrintedDate.first(in: tokens, within: rest)?.tokens.lowerBound
        let isSentence = endsSentence(rest.upperBound)
        if let known = KnownOutlets.match(tokens, at: start) {
            // "Associated Press Writer"
            guard let next = tokens[safe: known.end], next.line == token.line, isRole(next) else { return known.end }
            return isSentence ? nil : date ?? rest.upperBound
        }
        if let behind = endOfOthers(start) { return behind }
        // "(photos)"
        if tokens[start - 1].folded == "(", let craft = Crafts.all.match(tokens, at: start),
            tokens[safe: craft.end]?.folded == ")"
        {
            return craft.end + 1
        }
        if isRole(token) { return rest.count <= 14 && !isSentence ? date ?? rest.upperBound : nil }
        if tokens[rest].contains(where: { $0.folded == "@" }) { return date ?? rest.upperBound }
        if NameTrailers.all.contains(token.folded), token.isCapitalized {
            return rest.count <= 8 && !isSentence ? date ?? rest.upperBound : nil
        }
        // "5 min read", "(47)"
        if token.kind == .number {
            let unit = tokens[rest].dropFirst().first?.folded ?? ""
            let isDuration = unit.hasPrefix("min") || unit.hasPrefix("comment")
            return rest.count == 1 || isDuration || tokens[start - 1].folded == "(" ? date ?? rest.upperBound : nil
        }
        if NameJoints.all.contains(token.folded) || NamePrepositions.areBeforeOutlets(token.folded),
            let known = KnownOutlets.match(tokens, at: skipArticle(start + 1), announced: .before)
        {
            return known.end
        }
        let isBeforeName =
            NamePrepositions.areBeforePlaces(token.folded) || NamePrepositions.areBeforeOutlets(token.folded)
        if isBeforeName, tokens[safe: skipArticle(start + 1)].map({ $0.line == token.line && isCapital($0) }) ?? false,
            rest.count <= 8
        {
            return isSentence ? nil : date ?? rest.upperBound
        }
        // ", Moscow": a place after a comma; ", The Gazette:" an outlet before a colon; ", special to The Gazette".
        let isParted = tokens[end..<start].contains { [",", "-", "|", "(", "·", "•", "/", "["].contains($0.folded) }
        guard isParted, isCapital(token), rest.count <= 8, !isSentence else { return nil }
        return date ?? rest.upperBound
    }

    /// Whether names, and what may stand after them, are all that follows on the line.
    func areNames(from start: Int) -> Bool {
        let found = names(from: start, introduced: true)
        return !found.names.isEmpty && endOfCredits(found.end) != nil
    }

    private func skipMarks(_ start: Int) -> Int {
        var index = start
        while index > 0, let token = tokens[safe: index], token.kind == .mark, token.line == tokens[index - 1].line,
            token.folded != "\"", token.folded != "@"
        { index += 1 }
        return index
    }

    func skipArticle(_ index: Int) -> Int {
        tokens[safe: index].map { NeverFirst.isArticle($0.folded) } ?? false ? index + 1 : index
    }

    /// After "and others", "et al.", "and agencies", "and staff".
    private func endOfOthers(_ start: Int) -> Int? {
        guard let end = AndOthers.all.match(tokens, at: start)?.end else { return nil }
        return tokens[safe: end]?.folded == "." ? end + 1 : end
    }

    /// Whether a line ends with a sentence's full stop; an initial's or an abbreviation's does not count.
    private func endsSentence(_ end: Int) -> Bool {
        guard end > 1, let mark = tokens[safe: end - 1], mark.folded == ".", !mark.followsSpace else { return false }
        return tokens[end - 2].folded.utf8.count > 2
    }
}
