import Articles

/// Who wrote it: names after "by" and its like, and those who translated it or have another role.
extension HeaderPieces {
    /// "translated by", "photos by" and the names after it, which may stand on the next line. A part that the record
    /// has no role for is an extra.
    mutating func role(at index: Int) -> Int? {
        guard isLineStart(index) || reading.hasByline || reading.hasDate,
            let phrase = Craft.match(tokens, at: index)
        else { return nil }
        let first = skipMarks(phrase.end)
        let found = names.names(from: first, introduced: true)
        guard found.names.contains(where: { $0.kind != .desk }), endOfByline(found.end) != nil else { return nil }
        guard let role = phrase.craft.role else {
            let label = text(index..<phrase.end)
            add(.extra(label: label, value: text(first..<found.end)), index..<found.end, .roleLine, .medium)
            claim(index..<found.end, .extra)
            return found.end
        }
        for name in found.names {
            var author = name.author
            author.role = role
            add(.author(author), name.tokens, .roleLine, .high)
        }
        claim(index..<found.end, .byline)
        return found.end
    }

    /// "by Jane Doe", "por" / "Jane Doe", "by Jane Doe, The Gazette:".
    mutating func byline(at index: Int) -> Int? {
        guard !reading.hasByline, !state.hasByline || state.isUnderByline else { return nil }
        // "13:30 von Hans Weidlich"
        if isLineStart(index), let behind = endOfClock(index) { return byline(at: behind) }
        if let phrase = BylineWords.all.match(tokens, at: index), begins(phrase, at: index),
            isLineStart(index) || reading.hasDate || reading.hasOutlet || phrase.meaning == .label
                || phrase.meaning == .colon
                || endOfClock(index - 3) == index
        {
            return state.hasByline ? secondByline(index, namesAt: phrase.end) : byline(index, namesAt: phrase.end)
        }
        return state.hasByline ? bareSecondByline(at: index) : bareByline(at: index) ?? nameBesideDate(at: index)
    }

    /// Whether a word introduces names where it stands; a label does so alone, too, where nothing but a name follows
    /// it.
    private func begins(_ phrase: (meaning: BylineUse, end: Int), at index: Int) -> Bool {
        if phrase.meaning.begins(tokens[safe: phrase.end]) { return true }
        if phrase.meaning == .full {
            guard isLineStart(index), !isLineStart(phrase.end) else { return false }
            return arePersons(names.names(from: phrase.end, introduced: true).names)
        }
        guard phrase.meaning == .label, isLineStart(index) || endOfClock(index - 3) == index else { return false }
        let found = names.names(from: skipMarks(phrase.end), introduced: true)
        return !found.names.isEmpty && endsLine(skipMarks(names.endOfCredits(found.end) ?? found.end))
    }

    /// After "13:30", "9.45 Uhr" at a line's beginning, where a byline follows.
    private func endOfClock(_ index: Int) -> Int? {
        guard tokens[safe: index]?.kind == .number, tokens[safe: index + 2]?.kind == .number,
            [":", ".", "h"].contains(tokens[safe: index + 1]?.folded ?? ""), !isLineStart(index + 3),
            let phrase = BylineWords.all.match(tokens, at: index + 3), phrase.meaning == .line
        else { return nil }
        return index + 3
    }

    mutating func byline(_ index: Int, namesAt first: Int) -> Int? {
        var found = wrappedNames(from: skipMarks(first))
        let glued = gluedBylines(&found)
        guard let name = found.names.first, let behind = endOfByline(found.end) else { return nil }
        if endsSentence(found.end), !name.isOrganisation { return nil }
        // One word after "por" or "by the" is mostly no name: "Por la Paz", "By the Mayor"; a date under it tells one.
        let isPlain = tokens[index].folded == "by" && first == index + 1
        if found.names.count == 1, name.wordCount < 2, !name.isOrganisation, !isPlain, !reading.hasDate {
            guard isLineStart(index), tokens[first].isCapitalized, endsLine(found.end), dateFollows(found.end) else {
                return nil
            }
        }
        // "By Rail to Venice"
        if found.names.count == 1, name.wordCount < 2, name.kind == .person, !endsLine(skipMarks(found.end)),
            let next = tokens[safe: skipMarks(found.end)], !next.isCapitalized, NameReader.isBeforePlace(next)
        {
            return nil
        }
        let end = found.end
        let isSure = !glued && (name.wordCount > 1 || name.isOrganisation)
        addNames(found.names, .byline, isSure ? .high : .medium)
        for agency in found.names where agency.kind == .agency {
            addOutletOfByline(KnownOutlets.name(of: agency.author.name), agency.tokens)
        }
        add(.byline(text(index..<end)), index..<end, .byline, .high)
        claim(index..<end, .byline)
        reading.hasByline = true
        reading.namesPersons = found.names.allSatisfy { $0.wordCount > 1 && !$0.isOrganisation }
        reading.needsHeader =
            tokens[index].folded != "by" || found.names.allSatisfy { $0.wordCount < 2 && !$0.isOrganisation }
        addUnreadNames(found.names, behind: end..<behind)
        addOutletBehindByline(end..<behind)
        return behind
    }

    /// "By Klaus Richter" right under "By Nora Whitfield": whole names, and nothing else on the line.
    private mutating func secondByline(_ index: Int, namesAt first: Int) -> Int? {
        let found = wrappedNames(from: skipMarks(first))
        guard isLineStart(index), first == index + 1, !found.names.isEmpty, endsLine(skipMarks(found.end)),
            found.names.allSatisfy({ $0.wordCount > 1 && !$0.isOrganisation }), !endsSentence(found.end)
        else { return nil }
        addNames(found.names, .byline, .high)
        claim(index..<found.end, .byline)
        reading.hasByline = true
        reading.namesPersons = true
        return found.end
    }

    /// "By Jane Doe By John Roe", two lines run into one: each "By" begins its own names. A single word between two of
    /// them is no name. Tells whether there were any.
    private mutating func gluedBylines(_ found: inout (names: [NameReader.Name], end: Int)) -> Bool {
        var all = found
        while !all.names.isEmpty, !isLineStart(all.end), tokens[safe: all.end]?.folded == "by" {
            let more = names.names(from: all.end + 1)
            guard !more.names.isEmpty else { break }
            all = (all.names + more.names, more.end)
        }
        guard all.end > found.end else { return false }
        let whole = all.names.filter { $0.wordCount > 1 }
        guard !whole.isEmpty else { return false }
        for name in all.names where name.wordCount < 2 { addUnread(name.tokens) }
        found = (whole, all.end)
        return true
    }

    /// Words between two names or after them that may be one more: "Zwolle" in "Jane Doe, Zwolle and John Roe".
    private mutating func addUnreadNames(_ found: [NameReader.Name], behind rest: Range<Int>) {
        for (name, next) in zip(found, found.dropFirst()) where name.tokens.upperBound < next.tokens.lowerBound {
            let words = (name.tokens.upperBound..<next.tokens.lowerBound).filter { index in
                let word = tokens[index].folded
                return tokens[index].kind == .word && tokens[index].isCapitalized && word.utf8.count > 1
                    && !NameSuffixes.all.contains(word) && word != "by" && !NameJoints.all.contains(word)
            }
            guard let first = words.first, let last = words.last else { continue }
            let place = folded(text(first..<(last + 1)))
            if !SourceWords.places.contains(place), !PlaceNames.all.contains(place) { addUnread(first..<(last + 1)) }
        }
        // ", Berit Almquist", ", Novi Sad": one more name, or a place that no table knows.
        if let comma = rest.first, tokens[comma].folded == ",", !isLineStart(comma + 1), tokens[safe: comma + 1] != nil,
            let more = names.name(at: comma + 1), more.kind == .person, more.wordCount > 1,
            more.tokens.upperBound <= rest.upperBound, !PlaceNames.all.contains(folded(more.author.name))
        {
            addUnread(more.tokens)
            return
        }
        let connector = rest.first { NameJoints.all.contains(tokens[$0].folded) && !tokens[$0].isCapitalized }
        guard let connector, let more = names.names(from: connector + 1).names.first, more.wordCount > 1,
            !more.isOrganisation, more.tokens.upperBound <= rest.upperBound
        else { return }
        addUnread(more.tokens)
    }

    mutating func addUnread(_ range: Range<Int>) { add(.unread(text(range)), range, .byline, .low) }

    // MARK: Names over several lines

    /// Names that a narrow column has wrapped: they go on after a comma, after or before "and", and where the one word
    /// so far stands over a line that is nothing but a name's rest.
    private func wrappedNames(from start: Int) -> (names: [NameReader.Name], end: Int) {
        let found = names.names(from: start, introduced: true)
        guard let line = tokens[safe: start]?.line, !found.names.isEmpty else { return found }
        var end = start + restOfLine(start)
        guard goesOn(found, to: end) else { return found }
        var joined = found
        while end < tokens.count, goesOn(joined, to: end) {
            end += restOfLine(end)
            joined = namesJoined(start..<end, line)
        }
        return joined.end > found.end ? joined : found
    }

    /// Whether the line at `next` goes on with the names that end before it.
    private func goesOn(_ found: (names: [NameReader.Name], end: Int), to next: Int) -> Bool {
        guard next > 0, let first = tokens[safe: next], let last = tokens[safe: next - 1], first.kind == .word,
            !beginsPiece(next)
        else { return false }
        // "Jane Doe," and "Jane Doe and": nothing but that stands after the name.
        let behind = tokens[found.end..<max(found.end, next)]
        if !behind.isEmpty {
            guard behind.allSatisfy({ $0.folded == "," || isConnector($0) }) else { return false }
            if isConnector(last) { return first.isCapitalized || NameParticles.all.contains(first.folded) }
            return first.isCapitalized && isName(next, words: 2...5, alone: false)
        }
        if isConnector(first) {
            return tokens[safe: next + 1]?.isCapitalized == true && isName(next + 1, words: 2...5, alone: false)
        }
        guard found.names.count == 1, found.names[0].wordCount == 1, !found.names[0].isOrganisation else {
            return false
        }
        return isName(next, words: 1...2, alone: true) && headerFollows(next + restOfLine(next))
    }

    private func isConnector(_ token: Token) -> Bool {
        !token.isCapitalized && (NameJoints.all.contains(token.folded) || token.folded == "&")
    }

    /// Whether a date, an outlet, a site, a translator or another byline begins here.
    private func beginsPiece(_ index: Int) -> Bool {
        isDate(index) || KnownOutlets.match(tokens, at: index) != nil || siteEnd(behind: index) != nil
            || Craft.match(tokens, at: index) != nil
            || tokens[index].folded == "by" || HeaderPhrases.copiedFrom.match(tokens, at: index) != nil
            || DateStatement.match(tokens, at: index)?.label == .changed
            || HeaderPhrases.versionNouns.contains(tokens[safe: index + 1]?.folded ?? "")
    }

    /// Whether a line begins with a person's name of so many words, or is nothing else.
    private func isName(_ index: Int, words: ClosedRange<Int>, alone: Bool) -> Bool {
        let line = index..<(index + restOfLine(index))
        if alone { return words.contains(line.count { tokens[$0].isCapitalized }) && PersonName.mayBe(tokens[line]) }
        guard let name = names.names(from: index).names.first, words.contains(name.wordCount) else { return false }
        return !name.isOrganisation
            && PersonName.mayBe(
                tokens[name.tokens].drop { Honorifics.all.contains($0.folded) || $0.folded == "." })
    }

    /// Whether more of a header stands at an index, or after the blank line where the tokens end.
    private func headerFollows(_ index: Int) -> Bool {
        if index < tokens.count { return beginsPiece(index) || isConnector(tokens[index]) }
        guard let next = draft.shown(from: behind) else { return false }
        if LabelLine(draft, at: next) != nil { return true }
        guard draft.isFree(next), let reading = HeaderPieces.read(draft, at: next, State(hasByline: true)) else {
            return false
        }
        return reading.hasDate || reading.hasOutlet || reading.hasCopiedFrom
    }

    /// The names of several lines, read as if they stood on one.
    private func namesJoined(_ range: Range<Int>, _ line: Int) -> (names: [NameReader.Name], end: Int) {
        var joined = tokens
        var text = ""
        var shift = 0
        var current = -1
        for index in range {
            let token = tokens[index]
            if token.line != current {
                if current >= 0 { text += " " }
                shift = text.utf8.count
                text += draft.line(token.line).text
                current = token.line
            }
            joined[index] = Token(
                kind: token.kind, range: (token.range.lowerBound + shift)..<(token.range.upperBound + shift),
                folded: token.folded, isCapitalized: token.isCapitalized, followsSpace: token.followsSpace, line: line)
        }
        let reader = NameReader(tokens: joined) { $0 == line ? text : draft.line($0).text }
        return reader.names(from: range.lowerBound, introduced: true)
    }

    /// Where a byline ends with all that may stand after its names: an outlet, a role, a place, an address; the next
    /// piece begins there. Nil where something else follows, and the line is a sentence.
    private func endOfByline(_ end: Int) -> Int? {
        let next = skipMarks(end)
        guard next < tokens.count, !isLineStart(next) else { return next }
        if isDate(next) || isUnreadDate(next) || siteEnd(behind: next) != nil || beginsLabel(next) { return next }
        if let known = KnownOutlets.match(tokens, at: next), dateBehindOutlet(skipMarks(known.end)) != nil {
            return next
        }
        return names.endOfCredits(end)
    }

    /// "02/06/2014", which may be read in two ways, after a mark: "Por Ana Ruiz | 02/06/2014".
    private func isUnreadDate(_ index: Int) -> Bool {
        guard tokens[index - 1].folded == "|", case .unread = DateStatement.match(tokens, at: index)?.said else {
            return false
        }
        return true
    }

    func isDate(_ index: Int) -> Bool {
        DateStatement.match(tokens, at: index)?.printed != nil
    }

    private mutating func addOutletBehindByline(_ range: Range<Int>) {
        var first = skipMarks(range.lowerBound)
        guard first < range.upperBound, let token = tokens[safe: first] else { return }
        if let known = KnownOutlets.match(tokens, at: first) {
            // "Associated Press Writer" is her role.
            if known.end < range.upperBound, let role = tokens[safe: known.end], names.isRole(role) { return }
            addOutletOfByline(known.name, first..<known.end)
            return
        }
        let hasColon = tokens[range.upperBound - 1].folded == ":"
        if token.folded == "for" { first += 1 }
        guard hasColon || token.folded == "for", tokens[safe: first]?.isCapitalized == true,
            !AuthorRoles.all.contains(tokens[first].folded)
        else { return }
        let name = first..<(hasColon ? range.upperBound - 1 : range.upperBound)
        guard !name.isEmpty, looksLikeOutlet(name) else { return }
        add(.outlet(KnownOutlets.name(of: text(name)), .behindByline), name, .outletBehindByline, .medium)
        reading.hasOutlet = true
    }

    /// An outlet after the names, for which they write; of an agency it is decided later whether it publishes this
    /// copy.
    private mutating func addOutletOfByline(_ name: String, _ range: Range<Int>) {
        add(.outlet(name, .behindByline), range, .outletBehindByline, .high)
        reading.hasOutlet = true
    }
}
