import Articles

/// "Title By Jane Doe" over "26 July, 2012 — Global Research": blogs print both on one line.
enum TitleBeforeByline {
    static func values(_ draft: Draft, _ index: Int) -> [Found]? {
        let tokens = draft.tokens(index)
        let line = draft.line(index)
        guard let by = tokens.lastIndex(where: { $0.folded == "by" && $0.isCapitalized }), by >= 3,
            let following = draft.shown(from: index + 1), draft.isFree(following),
            let reading = HeaderPieces.read(draft, at: following, HeaderPieces.State()), reading.hasDate,
            reading.hasOutlet, !reading.hasByline, PrintedDate.match(draft.tokens(following), at: 0) != nil
        else { return nil }
        let found = NameReader(tokens: tokens) { _ in line.text }.names(from: by + 1)
        guard !found.names.isEmpty, found.end == tokens.count, found.names.allSatisfy({ $0.wordCount >= 2 }) else {
            return nil
        }
        let title = 0..<tokens[by - 1].range.upperBound
        var values = [
            Found(
                value: .title(line.text.utf8Slice(title).withSingleSpaces), place: Place(line: index, title),
                rule: .titleBeforeByline, certainty: .medium)
        ]
        for name in found.names {
            let range =
                tokens[name.tokens.lowerBound].range.lowerBound..<tokens[name.tokens.upperBound - 1].range.upperBound
            values.append(
                Found(value: .author(name.author), place: Place(line: index, range), rule: .byline, certainty: .medium))
        }
        let byline = tokens[by].range.lowerBound..<line.utf8Count
        values.append(
            Found(
                value: .byline(line.text.utf8Slice(byline)), place: Place(line: index, byline), rule: .byline,
                certainty: .medium))
        return values
    }
}
