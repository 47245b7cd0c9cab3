import Articles

/// "Title By Jane Doe" over "26 July, 2012 — Global Research", "Petite histoire d'un pont, par Jean Moreau": lists of articles
/// and blogs print both on one line.
enum TitleBeforeByline {
    /// Where a title ends, and the byline after it.
    private struct Parts {
        let titleEnd: Int
        let by: Int
        let names: [NameReader.Name]
        /// A book that is reviewed is named so, too.
        let isSure: Bool
    }

    static func values(_ draft: Draft, _ index: Int) -> [Found]? {
        let tokens = draft.tokens(index)
        let line = draft.line(index)
        guard let parts = overDateAndOutlet(draft, index, tokens) ?? behindComma(draft, index, tokens) else {
            return nil
        }
        let title = 0..<tokens[parts.titleEnd - 1].range.upperBound
        var values = [
            Found(
                value: .title(line.text.utf8Slice(title).withSingleSpaces), place: Place(line: index, title),
                rule: .titleBeforeByline, certainty: .medium)
        ]
        for name in parts.names {
            let range =
                tokens[name.tokens.lowerBound].range.lowerBound..<tokens[name.tokens.upperBound - 1].range.upperBound
            values.append(
                Found(
                    value: .author(name.author), place: Place(line: index, range),
                    rule: parts.isSure ? .byline : .nameAlone, certainty: parts.isSure ? .medium : .low))
        }
        let byline = tokens[parts.by].range.lowerBound..<line.utf8Count
        values.append(
            Found(
                value: .byline(line.text.utf8Slice(byline)), place: Place(line: index, byline),
                rule: parts.isSure ? .byline : .nameAlone, certainty: parts.isSure ? .medium : .low))
        return values
    }

    private static func overDateAndOutlet(_ draft: Draft, _ index: Int, _ tokens: [Token]) -> Parts? {
        guard let by = tokens.lastIndex(where: { $0.folded == "by" && $0.isCapitalized }), by >= 3,
            let following = draft.shown(from: index + 1), draft.isFree(following),
            let reading = HeaderPieces.read(draft, at: following, HeaderPieces.State()), reading.hasDate,
            reading.hasOutlet, !reading.hasByline, PrintedDate.match(draft.tokens(following), at: 0) != nil
        else { return nil }
        let found = names(draft, index, tokens, from: by + 1)
        guard !found.isEmpty, found.allSatisfy({ $0.wordCount >= 2 }) else { return nil }
        return Parts(titleEnd: by, by: by, names: found, isSure: true)
    }

    /// A comma or a dash, "by", persons' names, and no other byline under them.
    private static func behindComma(_ draft: Draft, _ index: Int, _ tokens: [Token]) -> Parts? {
        let mark = tokens.lastIndex { [",", "-", "|"].contains($0.folded) && ($0.folded == "," || $0.followsSpace) }
        guard draft.page.web == nil, let mark, mark >= 2, tokens.count - mark <= 12,
            tokens[safe: mark + 1]?.followsSpace == true,
            let by = BylineWords.all.match(tokens, at: mark + 1), !bylineFollows(draft, index)
        else { return nil }
        let found = names(draft, index, tokens, from: by.end)
        guard !found.isEmpty,
            found.allSatisfy({ $0.kind == .person && $0.wordCount >= 2 && PersonName.isNamed(tokens[$0.tokens]) })
        else { return nil }
        return Parts(titleEnd: mark, by: mark + 1, names: found, isSure: false)
    }

    /// The names up to the line's end; none where anything else stands there.
    private static func names(_ draft: Draft, _ index: Int, _ tokens: [Token], from start: Int) -> [NameReader.Name] {
        let text = draft.line(index).text
        let found = NameReader(tokens: tokens) { _ in text }.names(from: start)
        return found.end == tokens.count ? found.names : []
    }

    private static func bylineFollows(_ draft: Draft, _ index: Int) -> Bool {
        var next = index + 1
        for _ in 0..<3 {
            guard let line = draft.shown(from: next), draft.isFree(line) else { return false }
            if HeaderPieces.read(draft, at: line, HeaderPieces.State())?.hasByline == true
                || NameLine(draft, at: line) != nil
            {
                return true
            }
            next = line + 1
        }
        return false
    }
}
