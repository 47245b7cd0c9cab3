import Articles

/// Claims each line of a header as its role in the arrangement, with the values that were read in it.
struct HeaderClaimer {
    var draft: Draft
    private let arranger: HeaderArranger
    var window: HeaderWindow { arranger.window }
    private var path: HeaderPath { arranger.path }
    /// The pieces of a header that were claimed so far.
    var state = HeaderPieces.State()
    var hasLabels = false
    var hasTitle: Bool
    /// When the issue was printed that a journal's line names; it counts where nothing in the header says a day.
    var issueDate: Found?

    /// Claims the header's lines and tells where the lines after it begin.
    static func claim(in draft: inout Draft) -> Int {
        var claimer = HeaderClaimer(draft.taken())
        let end = claimer.claim()
        draft = claimer.draft
        return end
    }

    private init(_ given: Draft) {
        var draft = given
        hasTitle = draft.declaredTitle != nil
        arranger = HeaderArranger(&draft)
        self.draft = draft
    }

    private mutating func claim() -> Int {
        let segments = joinedDecks(path.segments)
        let lastWrapper = segments.lastIndex { $0.role == .wrapper } ?? -1
        for (index, segment) in segments.enumerated() {
            if index < lastWrapper { claimWrapped(segment) } else { claim(segment) }
        }
        keepRemarks(segments.prefix(lastWrapper + 1))
        takeSubject()
        if let issueDate, !state.hasDate { draft.add(issueDate, to: issueDate.place.line) }
        guard path.textStart < window.lines.count else {
            return draft.free(from: (window.lines.last?.index ?? -1) + 1) ?? draft.count
        }
        return draft.free(from: window.lines[path.textStart].index) ?? draft.count
    }

    /// Decks of several paragraphs are one.
    private func joinedDecks(_ segments: [HeaderPath.Segment]) -> [HeaderPath.Segment] {
        var joined: [HeaderPath.Segment] = []
        for segment in segments {
            if segment.role == .deck, let last = joined.last, last.role == .deck, isNothingBetween(last, segment) {
                let lines = last.lines.lowerBound..<segment.lines.upperBound
                joined[joined.count - 1] = HeaderPath.Segment(role: .deck, lines: lines)
            } else {
                joined.append(segment)
            }
        }
        return joined
    }

    private func isNothingBetween(_ first: HeaderPath.Segment, _ second: HeaderPath.Segment) -> Bool {
        let last = window.lines[first.lines.upperBound - 1].index
        return (last + 1..<window.lines[second.lines.lowerBound].index).allSatisfy { draft.isBlank($0) }
    }

    private func lines(_ segment: HeaderPath.Segment) -> ArraySlice<WindowLine> { window.lines[segment.lines] }

    func readings(_ line: WindowLine) -> LineReadings { window.readings[line.position] }

    // MARK: Over the article

    /// Lines of a wrapper say nothing of the article, but for an address.
    private mutating func claimWrapped(_ segment: HeaderPath.Segment) {
        for line in lines(segment) where draft.isFree(line.index) {
            if let address = readings(line).address, segment.role == .address || line.isOfArchive {
                claim(address, line.index)
            } else {
                draft.claim(line.index, as: .wrapper, readings(line).mail.map { [$0] } ?? [])
            }
        }
    }

    /// Somebody's words over the header are none of the article's, and nobody shall miss them: they are an editor's note, or
    /// are kept whole as a remark that a finding names.
    private mutating func keepRemarks(_ segments: ArraySlice<HeaderPath.Segment>) {
        var remark: [Int] = []
        for line in segments.flatMap({ lines($0) }) {
            if draft.lines[line.index].part != .wrapper || line.isCarrier {
                keepRemark(remark)
                remark = []
            } else if remark.isEmpty, EditorsNotes.headings.match(draft.tokens(line.index)) != nil {
                let place = draft.place(line.index)
                let note = Found(
                    value: .editorsNote(draft.text(place)), place: place, rule: .editorsNote, certainty: .medium)
                draft.claim(line.index, as: .editorsNote, [note])
            } else {
                remark.append(line.index)
            }
        }
        keepRemark(remark)
    }

    private mutating func keepRemark(_ lines: [Int]) {
        guard let first = lines.first, let last = lines.last else { return }
        let place = draft.place(first, through: last)
        draft.add(
            Found(value: .remark(draft.text(place)), place: place, rule: .paragraph, certainty: .medium), to: first)
    }

    /// The subject is the title of a text that does not print its own, else a candidate.
    private mutating func takeSubject() {
        guard let subject = window.subjectText, let line = window.subjectLine,
            draft.lines[line].part == .wrapper
        else { return }
        let place = draft.place(line)
        draft.add(
            Found(
                value: hasTitle ? .rivalTitle(subject) : .title(subject), place: place, rule: .mailSubject,
                certainty: .low), to: line)
    }

    // MARK: The header

    private mutating func claim(_ segment: HeaderPath.Segment) {
        let index = window.lines[segment.lines.lowerBound].index
        guard draft.isFree(index) else { return }
        switch segment.role {
        case .wrapper: claimWrapped(segment)
        case .noise where draft.page.web != nil: break
        case .noise:
            for line in lines(segment) where draft.isFree(line.index) {
                draft.claim(line.index, as: line.isCutMark ? .separator : .navigation)
            }
        case .kicker: claimKicker(index)
        case .title: claimTitle(segment)
        case .deck: claimDeck(segment)
        case .byline, .date, .outletAndDate, .source: claimReading(segment.role, window.lines[segment.lines.lowerBound])
        case .outlet: claimOutlet(window.lines[segment.lines.lowerBound])
        case .role: claimRole(index)
        case .address:
            if let address = window.readings[segment.lines.lowerBound].address {
                claim(address, index)
            } else {
                draft.claim(index, as: .navigation)
            }
        case .label: claimLabel(window.lines[segment.lines.lowerBound])
        case .caption: draft.claim(index, as: .caption)
        case .start, .text: break
        }
    }

    private mutating func claimKicker(_ index: Int) {
        let section = Found(
            value: .extra(label: "section", value: draft.line(index).text), place: draft.place(index), rule: .label,
            certainty: .low)
        draft.claim(index, as: .extra, [section])
    }

    private mutating func claimTitle(_ segment: HeaderPath.Segment) {
        hasTitle = true
        // A byline or date over the title begins no header under it.
        state = HeaderPieces.State()
        let first = window.lines[segment.lines.lowerBound]
        if let label = readings(first).label, label.meaning == .title, !label.value.isEmpty {
            for line in label.lines where draft.isFree(line) { draft.claim(line, as: .title) }
            for found in label.founds { draft.add(found, to: found.place.line) }
            return
        }
        if segment.lines.count == 1, let values = TitleBeforeByline.values(draft, first.index) {
            draft.claim(first.index, as: .title, values)
            state.hasByline = true
            return
        }
        let last = window.lines[segment.lines.upperBound - 1].index
        let (place, day) = TitleText.place(draft, first, through: last)
        let text = draft.text(place).withSingleSpaces
        for line in first.index...last where draft.isFree(line) { draft.claim(line, as: .title) }
        if let day {
            draft.add(day, to: first.index)
            state.hasDate = true
        }
        let isHeading = first.atoms.contains(.heading)
        if arranger.isTitleUncertain {
            let other = arranger.secondTitle.map { arranger.place(of: $0, in: draft) }
            let words = other.map { draft.text($0).withSingleSpaces }
            draft.add(
                Found(value: .unreadTitle(text, other: words), place: place, rule: .firstLine, certainty: .low),
                to: first.index)
            // The lines that may be the title as well are a candidate.
            if let other, let words {
                draft.add(
                    Found(value: .rivalTitle(words), place: other, rule: .firstLine, certainty: .low), to: other.line)
            }
        } else {
            draft.add(
                Found(
                    value: .title(text), place: place, rule: isHeading ? .headingTitle : .firstLine,
                    certainty: isHeading ? .high : .medium), to: first.index)
        }
    }

    private mutating func claimDeck(_ segment: HeaderPath.Segment) {
        let first = window.lines[segment.lines.lowerBound].index
        let last = window.lines[segment.lines.upperBound - 1].index
        let tokens = draft.tokens(first)
        if first == last, SectionWords.areAll(tokens[...]) { return claimKicker(first) }
        if first == last, let name = readings(window.lines[segment.lines.lowerBound]).name { return claim(name, first) }
        if draft.page.web != nil, first == last, PageDeck.isNameAlone(tokens), PersonName.isNamed(tokens[...]) {
            return claimUnreadName(first)
        }
        let place = draft.place(first, through: last)
        let found = Found(value: .deck(draft.text(place)), place: place, rule: .linesUnderTitle, certainty: .medium)
        for line in first...last where draft.isFree(line) { draft.claim(line, as: .deck) }
        draft.add(found, to: first)
    }

    // MARK: Bylines, dates, outlets

    /// "Staff Writer" says what the author is; a longer line may say more, and is told of.
    private mutating func claimRole(_ index: Int) {
        let isAgency = KnownOutlets.match(draft.tokens(index), at: 0).map { KnownOutlets.isAgency($0.name) } ?? false
        guard draft.tokens(index).count(where: { $0.kind == .word }) <= 4 else { return claimUnreadName(index) }
        let role = Found(
            value: .extra(label: isAgency ? "agency" : "role", value: draft.line(index).text),
            place: draft.place(index), rule: .roleLine,
            certainty: .medium)
        draft.claim(index, as: .byline, [role])
    }

    /// A second line of a name alone is not read: it may be whom the text is about.
    private mutating func claim(_ name: NameLine, _ index: Int) {
        if state.hasByline { return claimUnreadName(index) }
        state.hasByline = true
        draft.claim(index, as: .byline, name.founds)
    }

    private mutating func claimUnreadName(_ index: Int) {
        let name = Found(
            value: .unread(draft.line(index).text), place: draft.place(index), rule: .byline, certainty: .low)
        draft.claim(index, as: .byline, [name])
    }

    private mutating func claimReading(_ role: LineRole, _ line: WindowLine) {
        if let reading = pieces(of: line) {
            return apply(reading)
        }
        if let date = readings(line).date {
            state.hasDate = true
            if case .dateOfChange = date.value, let extra = ExtraLine(draft, at: line.index), extra.isShort {
                return draft.claim(line.index, as: .extra, [extra.found, date])
            }
            return draft.claim(line.index, as: .date, [date])
        }
        if role == .byline {
            if let name = readings(line).name { return claim(name, line.index) }
            state.hasByline = true
            return claimUnreadName(line.index)
        }
        claimDate(line)
    }

    /// A date among other words, or one without a year.
    private mutating func claimDate(_ line: WindowLine) {
        let tokens = draft.tokens(line.index)
        state.hasDate = true
        guard let date = PrintedDate.first(in: tokens) else {
            let unread = Found(
                value: .unreadDate(draft.line(line.index).text), place: draft.place(line.index), rule: .date,
                certainty: .low)
            return draft.claim(line.index, as: .date, [unread])
        }
        let range =
            tokens[date.tokens.lowerBound].range.lowerBound..<tokens[date.tokens.upperBound - 1].range.upperBound
        let place = Place(line: line.index, range)
        let found = Found(
            value: .date(date.date, printed: draft.text(place)), place: place, rule: .date, certainty: .medium)
        draft.claim(line.index, as: .date, [found])
    }

    /// The pieces of a header in a line, after all that the header has said so far.
    func pieces(of line: WindowLine) -> HeaderPieces.Reading? {
        let read = readings(line).pieces
        if read != nil, state == HeaderPieces.State() { return read }
        return HeaderPieces.read(draft, at: line.index, state) ?? read
    }

    mutating func apply(_ reading: HeaderPieces.Reading) {
        for (line, part) in reading.parts where draft.isFree(line) { draft.claim(line, as: part) }
        let first = reading.parts.keys.min() ?? reading.end
        for index in first..<max(first, reading.end) where draft.isFree(index) { draft.claim(index, as: .byline) }
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

    /// "from YouTube Website" with no byline and no date is a film's over the article; the article's header follows.
    private var isOfAnotherText: Bool { state.hasCopiedFrom && !state.hasByline && !state.hasDate }

    // MARK: Labels and addresses

    mutating func claim(_ address: AddressLine, _ index: Int) {
        draft.claim(index, as: address.address == nil ? .navigation : .url, address.founds)
    }

    private mutating func claimLabel(_ line: WindowLine) {
        if let label = readings(line).label { return apply(label) }
        if let reading = pieces(of: line) {
            return apply(reading)
        }
        if let extra = readings(line).extra {
            let change = draft.dateOfChange(line.index).map { [$0] } ?? []
            draft.claim(line.index, as: .extra, [extra.found] + change)
        }
    }

    private mutating func apply(_ label: LabelLine) {
        for line in label.lines.dropFirst() where draft.isFree(line) { draft.claim(line, as: label.part) }
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
}
