import Articles

/// A header line with a label that the parser does not know: "Word count: 1,200".
struct ExtraLine {
    let found: Found
    let isShort: Bool

    init?(_ draft: Draft, at index: Int) {
        let line = draft.line(index)
        let tokens = draft.tokens(index)
        guard line.width <= 160, let colon = tokens.firstIndex(where: { $0.folded == ":" }), (1...5).contains(colon),
            tokens[0].kind == .word, tokens[0].isCapitalized, tokens[colon].range.lowerBound <= 40,
            tokens[..<colon].allSatisfy({ $0.kind != .mark || ["-", "/", "'", "&", "."].contains($0.folded) }),
            let next = tokens[safe: colon + 1], next.followsSpace
        else { return nil }
        let label = line.text.utf8Slice(0..<tokens[colon - 1].range.upperBound)
        let value = line.text.utf8Slice(next.range.lowerBound..<line.utf8Count)
        found = Found(
            value: .extra(label: label, value: value), place: draft.place(index), rule: .label, certainty: .medium)
        isShort = line.width <= 80 && !value.hasSuffix(".") && colon <= 3 && tokens.count - colon <= 10
    }
}
