import Articles

/// Keeps those lines under a web page's headline that are a deck.
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
        let phrases = phrasesUnderHeadline(draft, web, claimed)
        var kept = claimed.filter { isDeck(draft.tokens($0)) || phrases.contains($0) }
        let isBody = kept.count > mostLines && kept.allSatisfy { draft.line($0).standing == .content }
        for index in claimed { draft.release(index, as: isBody && kept.contains(index) ? .paragraph : .navigation) }
        if isBody { kept = [] }
        if kept.isEmpty, claimed.isEmpty, let line = web.deckLine ?? sentenceUnderHeadline(draft, web),
            draft.isFree(line)
        {
            kept = [line]
        }
        guard let first = kept.first, let last = kept.last else { return }
        let text = kept.map { draft.line($0).text }.joined(separator: " ")
        for index in kept { draft.claim(index, as: .deck) }
        let place = draft.place(first, through: last)
        draft.add(Found(value: .deck(text), place: place, rule: .linesUnderTitle, certainty: .medium), to: first)
    }

    /// The first line under the headline, where it is a sentence beside the article's own lines.
    private static func sentenceUnderHeadline(_ draft: Draft, _ web: WebPage) -> Int? {
        guard let heading = web.heading, draft.lines.indices.contains(heading) else { return nil }
        var next = draft.shown(from: heading + 1)
        while let line = next, draft.lines[line].part == .title { next = draft.shown(from: line + 1) }
        guard let line = next, draft.isFree(line), draft.line(line).standing == .around, draft.line(line).width <= 400,
            isDeck(draft.tokens(line))
        else { return nil }
        return line
    }

    /// Short lines right under the headline, with nothing between, in elements of texts: "By Any Means Necessary".
    private static func phrasesUnderHeadline(_ draft: Draft, _ web: WebPage, _ claimed: [Int]) -> [Int] {
        guard let heading = web.heading, claimed.count <= mostLines,
            claimed.allSatisfy({ isPhrase(draft, $0) && isOfText(web, $0) })
        else { return [] }
        var next = draft.shown(from: heading + 1)
        for index in claimed {
            // A headline of several lines.
            while let line = next, line < index, draft.lines[line].part == .title { next = draft.shown(from: line + 1) }
            guard next == index else { return [] }
            next = draft.shown(from: index + 1)
        }
        return claimed
    }

    private static func isOfText(_ web: WebPage, _ index: Int) -> Bool {
        switch web.tree[web.nodes[index]].tag {
        case .p, .h2, .h3, .h4: true
        default: false
        }
    }

    /// Words that are no button, no section, no date and no name.
    private static func isPhrase(_ draft: Draft, _ index: Int) -> Bool {
        let line = draft.line(index)
        let tokens = draft.tokens(index)
        let words = tokens.filter { $0.kind == .word }
        let isLong = words.count >= 2 || words.contains { $0.isOfUnspacedScript && $0.range.count >= 9 }
        guard isLong || words.count == 1 && tokens.contains(where: { $0.kind == .number }) else { return false }
        return line.inline?.emphases.contains(where: \.isLink) != true && tokens.last?.folded != ":"
            && tokens.first.map { $0.kind != .mark || $0.folded == "\"" } ?? false
            && PrintedDate.first(in: tokens) == nil && !SectionWords.areAll(tokens[...])
            && !isNameAlone(tokens)
            && !NoNames.all.contains(tokens.filter { $0.kind != .mark }.map(\.folded).joined(separator: " "))
            && !words.contains { $0.folded == "min" || $0.folded == "minutes" }
            && !(words.first.map { $0.isCapitalized && buttons.contains($0.folded) } ?? false)
    }

    /// "Deniz Aksoylu": two or three words with capitals which may be a name, and of which nothing says so.
    static func isNameAlone(_ tokens: [Token]) -> Bool {
        (2...5).contains(tokens.count) && (2...3).contains(tokens.count { $0.kind != .mark || $0.followsSpace })
            && tokens.allSatisfy { $0.isCapitalized || $0.folded == "-" } && PersonName.areAll(tokens[...])
            && BylineWords.all.match(tokens) == nil && !NeverFirst.all.contains(tokens[0].folded)
    }

    /// The first words of buttons and notes by a headline.
    private static let buttons: Set<String> = [
        "advertisement", "audio", "comments", "copy", "download", "follow", "last", "listen", "photo", "photos",
        "print",
        "published", "read", "request", "seite", "save", "share", "sign", "subscribe", "tags", "updated", "video",
        "watch",
    ]

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
