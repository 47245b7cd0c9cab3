import Articles

/// Outlets on lines of their own: over the title this copy's, under it the one that printed it first.
extension HeaderClaimer {
    mutating func claimOutlet(_ line: WindowLine) {
        let index = line.index
        if let issue = readings(line).issue {
            state.hasOutlet = true
            issueDate = issueDate ?? issue.date
            return draft.claim(
                index, as: hasTitle ? .outlet : .masthead, (issue.outlet.map { [$0] } ?? []) + [issue.extra])
        }
        let text = draft.line(index).text
        guard hasTitle else { return claimMasthead(line, text) }
        if state.hasOutlet, state.hasDate, !hasLabels, !state.hasCopiedFrom { return claimSource(index) }
        if let reading = pieces(of: line), !reading.hasByline {
            return apply(reading)
        }
        let tokens = draft.tokens(index)
        let known = KnownOutlets.match(tokens, at: 0).flatMap { $0.end == tokens.count ? $0.name : nil }
        if known != nil || OutletName.strength(of: tokens[...]) == .sure {
            let found = Found(
                value: .outlet(known ?? KnownOutlets.name(of: text), .alone), place: draft.place(index),
                rule: .outletLine, certainty: known == nil ? .low : .medium)
            draft.claim(index, as: .outlet, [found])
            state.hasOutlet = true
        } else if state.hasByline || state.hasDate, isSourceName(text) {
            let found = Found(
                value: .outlet(KnownOutlets.name(of: text), .alone), place: draft.place(index), rule: .sourceLine,
                certainty: .medium)
            draft.claim(index, as: .originalSource, [found])
        } else {
            draft.claim(index, as: .byline)
            if isPersonName(text) || SourceWords.mayName(text) && !NameSurroundings.sayWhatSomeoneIs(tokens) {
                draft.add(
                    Found(value: .unread(text), place: draft.place(index), rule: .sourceLine, certainty: .low),
                    to: index)
            }
        }
    }

    private mutating func claimMasthead(_ line: WindowLine, _ text: String) {
        if let reading = readings(line).pieces, !reading.hasByline { return apply(reading) }
        let tokens = draft.tokens(line.index)
        let known = KnownOutlets.match(tokens, at: 0)
        let found = Found(
            value: .outlet(known?.name ?? KnownOutlets.name(of: MastheadName.of(text)), .masthead),
            place: draft.place(line.index),
            rule: .outletLine, certainty: known == nil ? .low : .medium)
        draft.claim(line.index, as: .masthead, [found])
    }

    /// The print form's own line for the original source: under the outlet's line, over the labels.
    private mutating func claimSource(_ index: Int) {
        let text = draft.line(index).text
        let mention = OutletMention(text).flatMap { $0.isWhole ? $0 : nil }
        let place: Found.OutletPlace = mention?.date.map { .withDate($0.date, printed: $0.printed) } ?? .alone
        let found = Found(
            value: .outlet(mention?.name ?? KnownOutlets.name(of: text), place), place: draft.place(index),
            rule: .sourceLine, certainty: .high)
        draft.claim(index, as: .originalSource, [found])
    }

    private func isSourceName(_ text: String) -> Bool {
        let tokens = Tokenizer.tokens(of: text, line: 0)
        guard let first = tokens.first, tokens.count <= 12, !text.endsSentence, tokens.last?.folded != ":" else {
            return false
        }
        guard first.isCapitalized || first.kind == .number || text.utf8.contains(UInt8(ascii: ".")) else {
            return false
        }
        // A button, a desk, the day of something else.
        let isOther = tokens.contains { token in
            Desks.all.contains(token.folded) || DateLabel.of(token.folded) != nil || token.folded == ","
        }
        return !isOther && !NameTrailers.all.contains(first.folded) && !Crafts.all.canBegin(with: first.folded)
            && SourceWords.mayName(text) && !isPersonName(text) && !SectionWords.areAll(tokens[...])
            && !tokens.contains { AuthorRoles.all.contains($0.folded) || SourceWords.places.contains($0.folded) }
    }

    /// "Klaus Richter" between byline and date is rather one more author than an outlet; nothing says which.
    private func isPersonName(_ text: String) -> Bool {
        PersonName.areAll(Tokenizer.tokens(of: text, line: 0)[...])
    }
}
