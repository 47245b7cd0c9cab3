import Articles

/// Outlets in lines of publication, of unknown names, and with pages: "Published on Monday, December 6, 2010 by The
/// Guardian", "The Kestrel Courier", "The Washington Post, August 7, 1996, p. A6".
extension HeaderPieces {
    /// "来源：海港公报" among other pieces of a line: the outlet that a label names, up to the next label, a mark or the end.
    mutating func labelledSource(at index: Int) -> Int? {
        guard let label = Labels.table.match(tokens, at: index), tokens[safe: label.end]?.folded == ":",
            [.source, .sourceOrURL, .publisher].contains(label.meaning), !isLineStart(label.end + 1)
        else { return nil }
        let line = (label.end + 1)..<(label.end + 1 + restOfLine(label.end + 1))
        let end =
            line.first { beginsLabel($0) || ["|", "·", "•"].contains(tokens[$0].folded) || isDateHere($0) }
            ?? line.upperBound
        var last = end
        while last > line.lowerBound, tokens[last - 1].kind == .mark { last -= 1 }
        let name = line.lowerBound..<last
        guard !name.isEmpty, name.count <= 8 else { return nil }
        let place: Found.OutletPlace = label.meaning == .publisher ? .copiedFrom : .namedAsOriginal
        add(.outlet(KnownOutlets.name(of: text(name)), place), name, .label, .medium)
        claim(index..<last, .outlet)
        return end
    }

    /// Whether one to three words with a colon after them announce something.
    func beginsLabel(_ index: Int) -> Bool {
        if tokens[safe: index + 1]?.folded == ":", DateLabel.of(tokens[index].folded) != nil { return true }
        let end = Labels.table.match(tokens, at: index)?.end ?? BylineWords.all.match(tokens, at: index)?.end
        return end.map { tokens[safe: $0]?.folded == ":" } ?? false
    }

    private func isDateHere(_ index: Int) -> Bool { PrintedDate.match(tokens, at: index) != nil }

    /// "Published by The Gazette, May 3, 2010", "Publié dans La Gazette le 3 mai 2010".
    mutating func publishedBy(at index: Int) -> Int? {
        guard isLineStart(index), let phrase = OutletPhrases.publishedBy.match(tokens, at: index),
            let outlet = namedOutlet(at: skipMarks(phrase.end))
        else { return nil }
        var next = skipMarks(outlet.tokens.upperBound)
        if let word = tokens[safe: next], OutletPhrases.beforeDates.contains(word.folded), !isLineStart(next),
            PrintedDate.match(tokens, at: next + 1) != nil
        {
            next += 1
        }
        if !isLineStart(next), let printed = PrintedDate.match(tokens, at: next),
            endsLine(skipMarks(printed.tokens.upperBound))
        {
            addOutlet(outlet.name, outlet.tokens, printed, .publishedBy)
            return printed.tokens.upperBound
        }
        guard endsLine(next), outlet.isKnown else { return nil }
        add(.outlet(outlet.name, .alone), outlet.tokens, .outletLine, .high)
        claim(index..<outlet.tokens.upperBound, .outlet)
        reading.hasOutlet = true
        return next
    }

    /// "by The Guardian UK" after "Published on Monday, December 6, 2010".
    mutating func publisherBehindDate(at index: Int) -> Int? {
        guard reading.hasDate, !reading.hasByline, !isLineStart(index),
            OutletPhrases.betweenDateAndOutlet.contains(tokens[index].folded), !tokens[index].isCapitalized,
            let lineStart = tokens[..<index].lastIndex(where: { $0.line != tokens[index].line }).map({ $0 + 1 })
                ?? tokens.indices.first,
            let opening = tokens[lineStart..<index].first(where: { $0.kind != .mark }),
            OutletPhrases.published.contains(opening.folded),
            let printed = PrintedDate.first(in: tokens, within: lineStart..<index),
            let outlet = namedOutlet(at: index + 1), endsLine(skipMarks(outlet.tokens.upperBound))
        else { return nil }
        let words = text(printed.tokens)
        add(
            .outlet(outlet.name, .withDate(printed.date, printed: words)), outlet.tokens, .publishedBy,
            outlet.isKnown ? .high : .medium)
        claim(index..<outlet.tokens.upperBound, .outlet)
        reading.hasOutlet = true
        return outlet.tokens.upperBound
    }

    /// "By Associated Press, 08/02/96": an outlet and its date, and nobody's name.
    mutating func creditedOutlet(at index: Int) -> Int? {
        guard isLineStart(index), let word = tokens[safe: index]?.folded, HeaderPhrases.crediting.contains(word),
            let known = KnownOutlets.match(tokens, at: index + 1), !isLineStart(index + 1),
            !isLineStart(known.end)
        else { return nil }
        let next = skipMarks(known.end)
        guard next > known.end || known.isAgency else { return nil }
        if let printed = PrintedDate.match(tokens, at: next), endsLine(skipMarks(printed.tokens.upperBound)) {
            addOutlet(known.name, (index + 1)..<known.end, printed)
            return printed.tokens.upperBound
        }
        guard let end = unreadDay(at: next) else { return nil }
        add(.outlet(known.name, .alone), (index + 1)..<known.end, .outletLine, .high)
        add(.unreadDate(text(next..<end)), next..<end, .date, .low)
        claim(index..<end, .outlet)
        reading.hasOutlet = true
        reading.hasDate = true
        return end
    }

    /// "08/02/96" at a line's end: a day that no calendar or two of them know.
    private func unreadDay(at index: Int) -> Int? {
        guard !isLineStart(index), restOfLine(index) >= 5, endsLine(skipMarks(index + 5)),
            [0, 2, 4].allSatisfy({ tokens[index + $0].kind == .number && tokens[index + $0].range.count <= 4 }),
            tokens[index + 1].folded == tokens[index + 3].folded, ["/", ".", "-"].contains(tokens[index + 1].folded)
        else { return nil }
        return index + 5
    }

    /// A known outlet, or words that tell one, as far as the line's end or a date.
    private func namedOutlet(at index: Int) -> (name: String, tokens: Range<Int>, isKnown: Bool)? {
        guard !isLineStart(index), tokens[safe: index] != nil else { return nil }
        if let known = KnownOutlets.match(tokens, at: index, announced: .before), !known.isCutShort(in: tokens) {
            // "The Guardian UK": the edition's country.
            let isCountry = ["uk", "us", "usa"].contains(tokens[safe: known.end]?.folded ?? "")
            let end = isCountry && !isLineStart(known.end) ? known.end + 1 : known.end
            return (known.name, index..<end, true)
        }
        let line = index..<(index + restOfLine(index))
        var end = PrintedDate.first(in: tokens, within: line)?.tokens.lowerBound ?? line.upperBound
        while end > index, tokens[end - 1].kind == .mark || OutletPhrases.beforeDates.contains(tokens[end - 1].folded) {
            end -= 1
        }
        guard end > index, OutletName.strength(of: tokens[index..<end]) != nil else { return nil }
        return (KnownOutlets.name(of: text(index..<end)), index..<end, false)
    }

    /// "Rocky Mountain News Southern Bureau": a desk after an outlet's name on a byline's line.
    mutating func deskBehindOutlet(at index: Int) -> Int? {
        guard reading.hasOutlet, !isLineStart(index) else { return nil }
        let rest = index..<(index + restOfLine(index))
        guard rest.count <= 4, let last = rest.last, tokens[rest].allSatisfy(\.isCapitalized),
            ["bureau", "desk", "service"].contains(tokens[last].folded)
        else { return nil }
        claim(rest, .byline)
        return rest.upperBound
    }

    /// "By Jane Doe, Associated Press Writer": whose writer she is, and no outlet of this text.
    mutating func roleEnd(behindOutlet end: Int) -> Int? {
        guard reading.hasOutlet, !isLineStart(end) else { return nil }
        var last = end
        while let token = tokens[safe: last], !isLineStart(last), last - end < 4, token.kind == .word,
            PrintedDate.match(tokens, at: last) == nil
        { last += 1 }
        guard tokens[end..<last].contains(where: { AuthorRoles.all.contains($0.folded) }) else { return nil }
        reading.founds.removeAll { if case .outlet(_, .behindByline) = $0.value { true } else { false } }
        reading.hasOutlet = false
        claim(end..<last, .byline)
        return last
    }

    /// "Conservative Courier" between the names of a byline and its date.
    mutating func addOutlet(behindNamesIn range: Range<Int>) {
        guard reading.hasByline, !reading.hasOutlet,
            let comma = range.last(where: { [",", "|"].contains(tokens[$0].folded) })
        else { return }
        var end = range.upperBound
        while end > comma + 1, tokens[end - 1].kind == .mark { end -= 1 }
        let name = (comma + 1)..<end
        guard !name.isEmpty, OutletName.strength(of: tokens[name]) != nil else { return }
        add(.outlet(KnownOutlets.name(of: text(name)), .behindByline), name, .outletBehindByline, .medium)
        reading.hasOutlet = true
    }

    /// "The Kestrel Courier" on a line of its own between byline and date, or right under one of them.
    mutating func unknownOutlet(at index: Int) -> Int? {
        guard isLineStart(index), state.hasByline || reading.hasByline || state.hasDate || reading.hasDate,
            !state.hasOutlet, !reading.hasOutlet, !state.hasCopiedFrom
        else { return nil }
        // "For The Harbour Gazette", "From the Harbour Gazette"
        let first = ["for", "from"].contains(tokens[index].folded) ? index + 1 : index
        let line = first..<max(first, index + restOfLine(index))
        let isKnown = first > index && KnownOutlets.match(tokens, at: first, announced: .before)?.end == line.upperBound
        guard let strength = isKnown ? .sure : OutletName.strength(of: tokens[line]) else { return nil }
        let isUnderHeader = index > 0 || start > 0 && !draft.isBlank(start - 1) && !draft.isFree(start - 1)
        guard isUnderHeader && strength == .sure || !state.hasDate && !reading.hasDate && isOverDate(line) else {
            return nil
        }
        add(.outlet(KnownOutlets.name(of: text(line)), .alone), line, .outletLine, .medium)
        claim(index..<line.upperBound, .outlet)
        reading.hasOutlet = true
        return line.upperBound
    }

    /// Whether the next line that shows something is a date.
    private func isOverDate(_ line: Range<Int>) -> Bool {
        guard let last = tokens[line].last, let next = draft.shown(from: last.line + 1), draft.isFree(next),
            draft.line(next).width <= 60
        else { return false }
        let tokens = draft.tokens(next)
        return DateStatement.match(tokens, at: 0, years: { draft.years })?.printed != nil
    }

    // MARK: Pages

    /// The index after ", p. A6", "(Section A; Page 1)": a place in a printed paper, after an outlet's date up to the
    /// line's end.
    func pageEnd(_ end: Int) -> Int {
        guard tokens[safe: end]?.kind == .mark, !isLineStart(end) else { return end }
        let rest = end..<(end + restOfLine(end))
        let words = rest.filter { tokens[$0].kind == .word }
        guard rest.count <= 24, rest.contains(where: { tokens[$0].kind == .number }) || words.count >= 2,
            words.contains(where: { OutletPhrases.pages.contains(tokens[$0].folded) }) || isPageNumber(rest),
            words.allSatisfy({ OutletPhrases.pages.contains(tokens[$0].folded) || tokens[$0].range.count == 1 })
        else { return end }
        return rest.upperBound
    }

    /// ", A6" and no more.
    private func isPageNumber(_ rest: Range<Int>) -> Bool {
        let words = rest.filter { tokens[$0].kind != .mark }
        return words.count == 2 && tokens[words[0]].range.count == 1 && tokens[words[1]].kind == .number
            && !tokens[words[1]].followsSpace
    }
}
