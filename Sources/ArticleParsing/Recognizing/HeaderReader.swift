import Articles

/// Reads the header: the title, and the lines between it and the body.
struct HeaderReader {
    /// How far the body's first line may lie from the title's, in lines that show something.
    private static let mostLines = 40
    /// Lines that may stand between a title and a byline as a deck.
    private static let mostDeckLines = 6

    var draft: Draft
    var state = HeaderPieces.State()
    var hasLabels = false
    /// Lines that nothing claims between title and byline.
    private var deck: [Int] = []
    /// Whether the title was declared and no line prints it: then a heading is the body's.
    private var hasOnlyDeclaredTitle = false

    /// Claims the header's lines and tells where the lines behind it begin.
    static func read(_ draft: inout Draft) -> Int {
        var reader = HeaderReader(draft: draft.taken())
        let end = reader.read()
        draft = reader.draft
        return end
    }

    private init(draft: Draft) { self.draft = draft }

    private mutating func read() -> Int {
        let declared = draft.declaredTitle
        guard let first = firstLine(), let title = readTitle(at: first, declared) else {
            return draft.free(from: 0) ?? draft.count
        }
        hasOnlyDeclaredTitle = declared != nil && title.end == first
        if title.hasByline { state.hasByline = true }
        var index = title.end
        var shown = 0
        while let next = draft.shown(from: index), shown < HeaderReader.mostLines {
            shown += 1
            if !draft.isFree(next) {
                index = next + 1
                continue
            }
            guard let end = headerLine(next) else { break }
            index = end
        }
        if !hasBegun, deck.isEmpty, !hasOnlyDeclaredTitle, let line = draft.free(from: index),
            isDeckWithoutHeader(line)
        {
            deck = [line]
            index = line + 1
        }
        claimDeck()
        return draft.free(from: index) ?? draft.count
    }

    /// Where the title was declared, the first line is one only if it prints that again.
    private mutating func readTitle(at first: Int, _ declared: String?) -> TitleReader.Result? {
        guard let declared else { return TitleReader.read(&draft, at: first) }
        return PrintedTitle.read(&draft, at: first, declared) ?? TitleReader.Result(end: first)
    }

    /// The first line that may be a title: behind mastheads, promotion, and addresses.
    private mutating func firstLine() -> Int? {
        var index = 0
        while let next = draft.free(from: index) {
            let tokens = draft.tokens(next)
            if let head = MailHead(draft, at: next) {
                for line in head.lines { draft.claim(line.index, as: .extra, line.found.map { [$0] } ?? []) }
                index = next + 1
            } else if let end = masthead(next) {
                index = end
            } else if let label = LabelLine(draft, at: next), label.meaning != .title, label.meaning != .author {
                apply(label)
                index = label.end
            } else if tokens.isEmpty || tokens.allSatisfy({ $0.kind == .mark }) {
                draft.claim(next, as: .separator)
                index = next + 1
            } else {
                return next
            }
        }
        return nil
    }

    /// Reads what stands at a line of the header; the index behind it, nil where the header is over.
    private mutating func headerLine(_ index: Int) -> Int? {
        if hasOnlyDeclaredTitle, case .heading = draft.line(index).markup { return nil }
        if let label = LabelLine(draft, at: index), isLabelHere(label) {
            apply(label)
            return label.end
        }
        if let reading = HeaderPieces.read(draft, at: index, state), belongs(reading), !isDeckOverByline(reading),
            !isPhraseForByline(reading)
        {
            apply(reading)
            return reading.end
        }
        if hasBegun, !state.hasDate, let found = draft.unreadDate(index) {
            draft.claim(index, as: .date, [found])
            state.hasDate = true
            return index + 1
        }
        if isOriginalSourceLine(index) {
            addSource(index)
            return index + 1
        }
        if let end = addressLine(index) ?? outletUnderTitle(index) { return end }
        if hasBegun, let extra = ExtraLine(draft, at: index),
            headerGoesOnBehindExtras(index + 1) || hasLabels && extra.isShort && isAmongLabels(index)
        {
            draft.claim(index, as: .extra, [extra.found] + (draft.dateOfChange(index).map { [$0] } ?? []))
            return index + 1
        }
        if hasBegun, let change = draft.dateOfChange(index) {
            draft.claim(index, as: .date, [change])
            return index + 1
        }
        if !state.hasByline, !hasBegunBesidesLabels || hasLabels, deck.count < HeaderReader.mostDeckLines,
            bylineFollows(index)
        {
            deck.append(index)
            return index + 1
        }
        if hasBegun, !hasLabels, !state.hasCopiedFrom, let end = sourceLines(index) { return end }
        if state.hasByline, !state.hasDate, HeaderPieces.isUnderName(draft, index), dateStands(index + 1) {
            draft.claim(index, as: .byline)
            return index + 1
        }
        if hasBegun, deck.count < HeaderReader.mostDeckLines, labelFollows(index) {
            deck.append(index)
            return index + 1
        }
        return nil
    }

    /// "By Any Means Necessary" over "By Jane Doe": the first is a deck.
    private func isDeckOverByline(_ reading: HeaderPieces.Reading) -> Bool {
        guard reading.hasByline, !reading.hasDate, !state.hasByline, !reading.namesPersons,
            let next = draft.shown(from: reading.end),
            draft.isFree(next), let second = HeaderPieces.read(draft, at: next, state)
        else { return false }
        return second.hasByline && !second.isBareByline
    }

    /// "By Land", "By Train and Ferry": single words are names only where more of a header follows.
    private func isPhraseForByline(_ reading: HeaderPieces.Reading) -> Bool {
        guard reading.hasByline, reading.needsHeader, !reading.hasDate, !reading.hasOutlet,
            !(reading.namesPersons && (state.hasDate || state.hasOutlet))
        else { return false }
        var next = reading.end
        for _ in 0..<4 {
            guard let shown = draft.shown(from: next), draft.line(shown).width <= 80 else { return true }
            if headerGoesOn(shown) || draft.dateOfChange(shown) != nil { return false }
            next = shown + 1
        }
        return true
    }

    /// Whether the next line that shows something says a date.
    private func dateStands(_ index: Int) -> Bool {
        guard let next = draft.shown(from: index), draft.isFree(next) else { return false }
        return HeaderPieces.read(draft, at: next, state)?.hasDate ?? false
    }

    var hasBegun: Bool { state.hasByline || state.hasDate || state.hasOutlet || hasLabels }
    /// Whether a line stands directly under a line of the header, in a run of labels that a blank line ends.
    private func isAmongLabels(_ index: Int) -> Bool {
        guard index > 0, !draft.isBlank(index - 1), !draft.isFree(index - 1) else { return false }
        var next = index + 1
        while next < draft.count, draft.isFree(next), ExtraLine(draft, at: next)?.isShort == true { next += 1 }
        return next >= draft.count || draft.isBlank(next) || !draft.isFree(next)
    }

    private var hasBegunBesidesLabels: Bool { state.hasByline || state.hasDate || state.hasOutlet }

    mutating func apply(_ reading: HeaderPieces.Reading) {
        for (line, part) in reading.parts { draft.claim(line, as: part) }
        for index in draft.lines.indices where index < reading.end && index >= (reading.parts.keys.min() ?? reading.end)
        {
            if draft.isFree(index) { draft.claim(index, as: .byline) }
        }
        for found in reading.founds { draft.add(found, to: found.place.line) }
        if reading.hasByline, isOfAnotherText { state.hasCopiedFrom = false }
        state.isUnderByline =
            reading.hasByline && reading.namesPersons && !reading.hasDate && !reading.hasOutlet
            && !reading.hasCopiedFrom
        state.hasByline = state.hasByline || reading.hasByline
        state.hasDate = state.hasDate || reading.hasDate
        state.hasOutlet = state.hasOutlet || reading.hasOutlet
        state.hasCopiedFrom = state.hasCopiedFrom || reading.hasCopiedFrom
    }

    /// Behind a complete header only what says more of it belongs to it: a translator, another version, the
    /// translation's own date and site.
    private func belongs(_ reading: HeaderPieces.Reading) -> Bool {
        if reading.isDateOnly, state.hasDate, !siteFollows(reading.end) { return false }
        guard state.hasCopiedFrom else { return true }
        return !reading.hasByline || reading.hasDate || isOfAnotherText
    }

    /// A second date belongs to a header where its own site follows, as a translation's does; else a diary begins.
    private func siteFollows(_ index: Int) -> Bool {
        guard index < draft.count, draft.isFree(index) else { return false }
        return HeaderPieces.read(draft, at: index, HeaderPieces.State()).map(\.hasCopiedFrom) ?? false
    }

    /// "from YouTube Website" with no byline and no date is a film's over the article; the article's header follows.
    private var isOfAnotherText: Bool { state.hasCopiedFrom && !state.hasByline && !state.hasDate }

    // MARK: Labels

    /// A label that a sentence may begin with too is one only among the lines of a header.
    private func isLabelHere(_ label: LabelLine) -> Bool {
        switch label.meaning {
        case .region, .theme, .inDepthReport, .url, .title, .deck, .author, .source: true
        case .date, .publisher, .sourceOrURL: !label.value.isEmpty || hasBegun
        case .mail: false
        }
    }

    private mutating func apply(_ label: LabelLine) {
        for line in label.lines.dropFirst() { draft.claim(line, as: label.part) }
        var founds = label.founds
        var part = label.part
        if founds.isEmpty, !label.value.isEmpty {
            // "Date: unknown": what the label announces is not there, and what is there is not lost.
            founds = [label.extra]
            part = .extra
        }
        draft.claim(label.lines.lowerBound, as: label.value.isEmpty ? .emptyLabel : part, founds)
        switch label.meaning {
        case .region, .theme, .inDepthReport: hasLabels = true
        case .author:
            state.hasByline = state.hasByline || part == .byline
            state.hasDate = state.hasDate || founds.contains { if case .date = $0.value { true } else { false } }
        case .date: state.hasDate = state.hasDate || part == .date
        case .publisher: state.hasOutlet = true
        case .title, .deck, .source, .sourceOrURL, .url, .mail: break
        }
    }

    // MARK: Looking ahead

    /// Whether more of the header stands below, under other lines with labels that nobody knows.
    private func headerGoesOnBehindExtras(_ index: Int) -> Bool {
        var index = index
        for _ in 0..<6 {
            if headerGoesOn(index) { return true }
            guard state.hasDate, let next = draft.shown(from: index), draft.isFree(next),
                let extra = ExtraLine(draft, at: next), extra.isShort
            else { return false }
            index = next + 1
        }
        return false
    }

    func headerGoesOn(_ index: Int) -> Bool {
        guard let next = draft.shown(from: index) else { return false }
        if !draft.isFree(next) { return draft.lines[next].part != .paragraph }
        if LabelLine(draft, at: next) != nil { return true }
        return HeaderPieces.read(draft, at: next, state) != nil
    }

    /// Whether a byline, or an outlet with its date, stands within the next lines: what is before it is a deck.
    private func bylineFollows(_ index: Int) -> Bool {
        placeOfByline(behind: index).map { isDeck(index..<$0) } ?? false
    }

    /// A short text may have its date or byline at its end: then what stands over it is no deck but all there is.
    private func isDeck(_ lines: Range<Int>) -> Bool {
        let over = lines.reduce(0) { $0 + draft.line($1).utf8Count }
        var below = 0
        for index in lines.upperBound + 1..<max(lines.upperBound + 1, draft.count) {
            below += draft.line(index).utf8Count
            if below * 2 >= over { return true }
        }
        return false
    }

    private func placeOfByline(behind index: Int) -> Int? {
        guard draft.line(index).utf8Count <= 400 else { return nil }
        var next = index + 1
        for _ in deck.count..<HeaderReader.mostDeckLines {
            guard let shown = draft.shown(from: next), draft.line(shown).utf8Count <= 400 else { return nil }
            if draft.isFree(shown) {
                if let reading = HeaderPieces.read(draft, at: shown, state), reading.hasByline || reading.hasDate {
                    return shown
                }
                if let label = LabelLine(draft, at: shown), [.region, .theme, .inDepthReport].contains(label.meaning) {
                    return shown
                }
                if let label = LabelLine(draft, at: shown), label.meaning == .author || label.meaning == .date {
                    return shown
                }
            }
            next = shown + 1
        }
        return nil
    }

    /// "A Chronology", "Part 8": a short line under a title that no byline follows, over a long paragraph.
    private func isDeckWithoutHeader(_ index: Int) -> Bool {
        let line = draft.line(index)
        guard index > 0, line.width <= 60, line.markup == .none, !endsSentence(line.text),
            let next = draft.free(from: index + 1)
        else { return false }
        let words = draft.tokens(index).filter { $0.kind == .word }.map(\.folded)
        if words.count == 1, SourceWords.firstHeadings.contains(words[0]) { return false }
        return next - index <= 2 && !draft.isWrapped(index) && (draft.line(next).width > 120 || draft.isWrapped(next))
    }

    /// Whether a Region, Theme or Report line stands within the next lines: what is before it is still the header's.
    private func labelFollows(_ index: Int) -> Bool {
        guard draft.line(index).width <= 200, !state.hasCopiedFrom else { return false }
        var next = index + 1
        for _ in 0..<2 {
            guard let shown = draft.shown(from: next), draft.line(shown).utf8Count <= 400 else { return false }
            if draft.isFree(shown), let label = LabelLine(draft, at: shown),
                [.region, .theme, .inDepthReport].contains(label.meaning)
            {
                return draft.line(shown).width <= 140 && !draft.line(shown).endsSentence
            }
            next = shown + 1
        }
        return false
    }

    private mutating func claimDeck() {
        guard let first = deck.first, let last = deck.last else { return }
        let tokens = draft.tokens(first)
        if deck.count == 1, draft.page.web == nil, SectionWords.areAll(tokens[...]) {
            let section = Found(
                value: .extra(label: "section", value: draft.line(first).text), place: draft.place(first), rule: .label,
                certainty: .low)
            draft.claim(first, as: .extra, [section])
            return
        }
        if deck.count == 1, draft.page.web == nil, PageDeck.isNameAlone(tokens),
            PersonName.isNamed(tokens[...])
        {
            let name = Found(
                value: .unread(draft.line(first).text), place: draft.place(first), rule: .byline, certainty: .low)
            draft.claim(first, as: .byline, [name])
            return
        }
        let text = deck.map { draft.line($0).text }.joined(separator: " ")
        let place = draft.place(first, through: last)
        for line in deck { draft.claim(line, as: .deck) }
        draft.add(Found(value: .deck(text), place: place, rule: .linesUnderTitle, certainty: .medium), to: first)
    }

    func endsSentence(_ text: String) -> Bool {
        guard let last = text.utf8.last else { return false }
        return last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
            || last == UInt8(ascii: ":")
    }
}
