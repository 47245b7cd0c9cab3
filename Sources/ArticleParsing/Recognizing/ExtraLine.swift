import Articles

/// A header line with a label that the parser does not know: "Word count: 1,200".
struct ExtraLine {
    let found: Found
    let isShort: Bool
    /// Whether it says where to ask: "Contact: Ida Moreau", an e-mail address or a telephone number alone.
    let isContact: Bool

    private init(found: Found, isShort: Bool, isContact: Bool) {
        (self.found, self.isShort, self.isContact) = (found, isShort, isContact)
    }

    /// A line between others that say where to ask: "Head of Communications".
    init(contact draft: Draft, at index: Int) {
        found = Found(
            value: .extra(label: "contact", value: draft.line(index).text), place: draft.place(index), rule: .label,
            certainty: .low)
        isShort = true
        isContact = true
    }

    init?(_ draft: Draft, at index: Int) {
        let line = draft.line(index)
        let tokens = draft.tokens(index)
        if ContactWords.isAddress(line, tokens) {
            self.init(contact: draft, at: index)
            return
        }
        guard line.width <= 160, let colon = tokens.firstIndex(where: { $0.folded == ":" }), (1...5).contains(colon),
            tokens[0].kind == .word, tokens[0].isCapitalized, tokens[colon].range.lowerBound <= 40,
            tokens[..<colon].allSatisfy({ $0.kind != .mark || ["-", "/", "'", "&", "."].contains($0.folded) }),
            let next = tokens[safe: colon + 1], next.followsSpace
        else { return nil }
        let label = line.text.utf8Slice(0..<tokens[colon - 1].range.upperBound)
        let value = line.text.utf8Slice(next.range.lowerBound..<line.utf8Count)
        self.init(
            found: Found(
                value: .extra(label: label, value: value), place: draft.place(index), rule: .label, certainty: .medium),
            isShort: line.width <= 80 && !value.hasSuffix(".") && colon <= 3 && tokens.count - colon <= 10,
            isContact: ContactWords.all.match(tokens).map { $0.end == colon } ?? false)
    }
}
