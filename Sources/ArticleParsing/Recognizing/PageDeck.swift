import Articles

/// Keeps of what stands under a web page's headline what is a deck.
///
/// In a text, lines between title and byline are one. Pages print dates there, names, minutes to read and buttons, and
/// where the headline is printed twice, paragraphs of the body.
enum PageDeck {
    /// More sentences than this are the body's.
    private static let mostLines = 2
    private static let fewestWords = 5
    /// A date in a longer sentence is told of.
    private static let longSentence = 15

    static func settle(_ draft: inout Draft) {
        guard let web = draft.page.web else { return }
        let claimed = draft.lines.indices.filter { draft.lines[$0].part == .deck }
        var kept = claimed.filter { isDeck(draft.tokens($0)) }
        let isBody = kept.count > mostLines && kept.allSatisfy { draft.line($0).standing == .content }
        for index in claimed { draft.release(index, as: isBody && kept.contains(index) ? .paragraph : .navigation) }
        if isBody { kept = [] }
        if kept.isEmpty, claimed.isEmpty, let line = web.deckLine, draft.isFree(line) { kept = [line] }
        guard let first = kept.first, let last = kept.last else { return }
        let text = kept.map { draft.line($0).text }.joined(separator: " ")
        for index in kept { draft.claim(index, as: .deck) }
        let place = draft.place(first, through: last)
        draft.add(Found(value: .deck(text), place: place, rule: .linesUnderTitle, certainty: .medium), to: first)
    }

    /// A sentence, or nearly one: no heading, no row of names.
    private static func isDeck(_ tokens: [Token]) -> Bool {
        let words = tokens.filter { $0.kind == .word }
        guard words.count >= fewestWords, words.count(where: { !$0.isCapitalized }) >= 3 else { return false }
        if words.count < longSentence {
            if PrintedDate.first(in: tokens) != nil || words.contains(where: { $0.folded == "min" }) { return false }
        }
        return BylineWords.all.match(tokens).map { !$0.meaning.begins(tokens[safe: $0.end]) } ?? true
    }
}
