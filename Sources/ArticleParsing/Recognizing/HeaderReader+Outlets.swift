import Articles

/// Outlets, original sources and addresses on lines of their own: over the title, and among the lines under it.
extension HeaderReader {
    // MARK: Over the title

    /// A masthead, an archive's own line or an address over the title; the index behind it.
    mutating func masthead(_ index: Int) -> Int? {
        if let address = AddressLine(draft, at: index), draft.free(from: index + 1) != nil {
            claim(address, index)
            return index + 1
        }
        if draft.line(index).width <= 60, OutletPhrases.isArchive(draft.line(index).text) {
            draft.claim(index, as: .navigation)
            return index + 1
        }
        let tokens = draft.tokens(index)
        if let known = KnownOutlets.match(tokens, at: 0), draft.free(from: index + 1) != nil {
            let isWhole = known.end == tokens.count
            if isWhole && (tokens.count > 1 || !titleIsMissing(behind: index)) || isNameAndSection(known, tokens) {
                addMasthead(known.name, index, .medium)
                return index + 1
            }
        }
        if isUnknownOutlet(index), titleFollows(index) {
            addMasthead(KnownOutlets.name(of: draft.line(index).text), index, .low)
            return index + 1
        }
        if PrintedDate.mayStand(in: draft.line(index).bytes),
            let reading = HeaderPieces.read(draft, at: index, state), reading.hasOutlet, reading.hasDate,
            !reading.hasByline, reading.end == index + 1, titleFollows(index, overHeader: false)
        {
            apply(reading)
            // What stands over the title begins no header under it.
            state = HeaderPieces.State()
            return reading.end
        }
        return nil
    }

    private mutating func addMasthead(_ name: String, _ index: Int, _ certainty: Citation.Certainty) {
        let found = Found(
            value: .outlet(name, .masthead), place: draft.place(index), rule: .outletLine, certainty: certainty)
        draft.claim(index, as: .masthead, [found])
    }

    /// "Haaretz - Israel News": the name, a mark and up to three words of a section's.
    private func isNameAndSection(_ known: KnownOutlets.Match, _ tokens: [Token]) -> Bool {
        guard let mark = tokens[safe: known.end], ["-", "|", "/", ">"].contains(mark.folded), mark.followsSpace,
            (known.end + 2...known.end + 4).contains(tokens.count)
        else { return false }
        let section = tokens[(known.end + 1)...]
        return section.allSatisfy(\.isCapitalized) && section.contains { SectionWords.all.contains($0.folded) }
    }

    /// Whether a byline or a date stands right behind a line: then that line is the title itself.
    private func titleIsMissing(behind index: Int) -> Bool {
        guard let next = draft.shown(from: index + 1), draft.isFree(next) else { return false }
        guard let reading = HeaderPieces.read(draft, at: next, state) else { return false }
        return reading.hasByline || reading.hasDate
    }

    /// Words that tell an outlet, alone on the line.
    private func isUnknownOutlet(_ index: Int) -> Bool {
        let line = draft.line(index)
        guard line.width <= 60, line.markup == .none else { return false }
        return OutletName.strength(of: draft.tokens(index)[...]) == .sure
    }

    /// Whether a title stands behind a line: one or two short lines that are no header's, and then a header.
    private func titleFollows(_ index: Int, overHeader: Bool = true) -> Bool {
        guard let title = draft.shown(from: index + 1), draft.isFree(title), draft.line(title).width <= 160,
            !endsSentence(draft.line(title).text) || draft.line(title).text.hasSuffix("?"),
            LabelLine(draft, at: title) == nil, HeaderPieces.read(draft, at: title, state) == nil
        else { return false }
        if !overHeader { return draft.isBlank(title + 1) || headerGoesOn(title + 1) }
        var next = title + 1
        for _ in 0..<3 {
            guard let shown = draft.shown(from: next), draft.isFree(shown), draft.line(shown).width <= 240 else {
                return false
            }
            if let reading = HeaderPieces.read(draft, at: shown, state), reading.hasByline || reading.hasDate {
                return true
            }
            next = shown + 1
        }
        return false
    }

    // MARK: Among the header's lines

    /// An address on a line of its own.
    mutating func addressLine(_ index: Int) -> Int? {
        guard let address = AddressLine(draft, at: index), hasBegun || address.isAnnounced || headerGoesOn(index + 1)
        else { return nil }
        claim(address, index)
        return index + 1
    }

    private mutating func claim(_ address: AddressLine, _ index: Int) {
        draft.claim(index, as: address.address == nil ? .navigation : .url, address.founds)
    }

    /// "The Harbour Gazette" between the title and a byline.
    mutating func outletUnderTitle(_ index: Int) -> Int? {
        guard !hasBegun, headerGoesOn(index + 1) else { return nil }
        let tokens = draft.tokens(index)
        let known = KnownOutlets.match(tokens, at: 0).flatMap { $0.end == tokens.count ? $0.name : nil }
        guard known != nil || isUnknownOutlet(index) else { return nil }
        let name = known ?? KnownOutlets.name(of: draft.line(index).text)
        let found = Found(
            value: .outlet(name, .alone), place: draft.place(index), rule: .outletLine,
            certainty: known == nil ? .low : .medium)
        draft.claim(index, as: .outlet, [found])
        state.hasOutlet = true
        return index + 1
    }

    // MARK: Original sources

    /// The print form's own line for the original source: under the outlet's line, over the labels.
    func isOriginalSourceLine(_ index: Int) -> Bool {
        let line = draft.line(index)
        guard state.hasOutlet, state.hasDate, !hasLabels, !state.hasCopiedFrom, line.width <= 80,
            !endsSentence(line.text)
        else {
            return false
        }
        let tokens = draft.tokens(index)
        if let known = KnownOutlets.match(tokens, at: 0), known.end == tokens.count { return true }
        guard tokens.first?.isCapitalized == true, tokens.count <= 12 else { return false }
        let isOverLabels =
            draft.shown(from: index + 1).flatMap { LabelLine(draft, at: $0) }.map {
                [.region, .theme, .inDepthReport].contains($0.meaning)
            } ?? false
        // Under the header of a page stand buttons and links of any kind.
        return isOverLabels || line.isLink && draft.page.web == nil
    }

    mutating func addSource(_ index: Int) {
        let text = draft.line(index).text
        let mention = OutletMention(text).flatMap { $0.isWhole ? $0 : nil }
        let place: Found.OutletPlace = mention?.date.map { .withDate($0.date, printed: $0.printed) } ?? .alone
        let found = Found(
            value: .outlet(mention?.name ?? KnownOutlets.name(of: text), place), place: draft.place(index),
            rule: .sourceLine, certainty: .high)
        draft.claim(index, as: .originalSource, [found])
    }

    /// "Republic of East Vancouver" between byline and date, "Wayne Madsen Report" between date and site: lines that no
    /// table knows, in the midst of a header.
    mutating func sourceLines(_ index: Int) -> Int? {
        var last = index
        while last < draft.count, last - index < 3, draft.isFree(last), draft.line(last).width <= 70 {
            if HeaderPieces.read(draft, at: last, state).map(continuesHeader) == true { break }
            last += 1
        }
        guard last > index, last < draft.count, draft.isFree(last),
            HeaderPieces.read(draft, at: last, state).map(continuesHeader) == true
        else { return nil }
        let place = draft.place(index, through: last - 1)
        let text = draft.text(place)
        if isSourceName(text) {
            draft.claim(
                index, as: .originalSource,
                [
                    Found(
                        value: .outlet(KnownOutlets.name(of: text), .alone), place: place, rule: .sourceLine,
                        certainty: .medium)
                ])
            for line in (index + 1)..<last { draft.claim(line, as: .originalSource) }
        } else {
            for line in index..<last { draft.claim(line, as: .byline) }
            if isPersonName(text) || SourceWords.mayName(text) && !saysWhatSomeoneIs(text) {
                draft.add(Found(value: .unread(text), place: place, rule: .sourceLine, certainty: .low), to: index)
            }
        }
        return last
    }

    /// "staff writer", "Universität Lier": said of the author.
    private func saysWhatSomeoneIs(_ text: String) -> Bool {
        Tokenizer.tokens(of: text, line: 0, atMost: 40).contains { token in
            AuthorRoles.all.contains(token.folded) || OrganisationWords.all.contains(token.folded)
                || Desks.all.contains(token.folded) || NameTrailers.all.contains(token.folded)
        }
    }

    private func continuesHeader(_ reading: HeaderPieces.Reading) -> Bool {
        reading.hasCopiedFrom || reading.hasDate && !state.hasDate
    }

    private func isSourceName(_ text: String) -> Bool {
        let tokens = Tokenizer.tokens(of: text, line: 0)
        guard let first = tokens.first, tokens.count <= 12, !endsSentence(text) else { return false }
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
