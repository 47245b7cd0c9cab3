import Articles

/// Names where a byline stands, without "by": over a date or beside it.
extension HeaderPieces {
    /// "Prof. John Roe" over a date, "Jane Doe – Global Research, 1 Oct 2012": a name where a byline stands, without
    /// "by".
    mutating func bareByline(at index: Int) -> Int? {
        guard index == 0, isLineStart(index), tokens[safe: index] != nil,
            HeaderPieces.mayDateStand(draft, from: start, lines: 5)
        else { return nil }
        if let end = deskAlone(at: index) ?? agenciesAlone(at: index) { return end }
        let opening = opening(at: index)
        guard tokens[safe: opening.first]?.kind == .word, tokens[opening.first].line == tokens[index].line else {
            return nil
        }
        guard mayBeginName(opening.first) else { return nil }
        let found = bareNames(from: opening.first)
        guard let name = found.names.first, !found.names.contains(where: \.isOrganisation) else { return nil }
        guard name.wordCount >= 2 || name.author.honorific != nil, found.names.allSatisfy({ $0.wordCount <= 5 }),
            KnownOutlets.match(tokens, at: opening.first) == nil,
            !PlaceNames.all.contains(folded(text(name.tokens)))
        else { return nil }
        let next = skipMarks(found.end)
        var end = found.end
        if !isLineStart(next), next > found.end, let outlet = KnownOutlets.match(tokens, at: next),
            PrintedDate.match(tokens, at: skipMarks(outlet.end)) != nil
        {
            addNames(found.names, .nameBeforeOutlet, .medium)
        } else {
            // Words with capitals over a date may be a place or a section too; an honorific tells a person.
            let isTitled = name.author.honorific != nil
            let rest = restBehindName(found.end)
            let behind = rest?.end ?? next
            let isBesideRole = rest?.tellsPerson ?? name.hasRole
            guard isLineStart(behind), isTitled || arePersons(found.names, besideRole: isBesideRole),
                opening.isWhole || opening.first == index || isBesideRole, !bylineFollows(behind),
                dateFollows(behind)
            else { return nil }
            // "Jan Wilczak, PAP": the outlet is read next.
            if isLineStart(next) || KnownOutlets.match(tokens, at: next) == nil { end = max(end, behind) }
            addNames(found.names, .nameBeforeDate, isTitled ? .high : .medium)
        }
        add(.byline(text(opening.first..<found.end)), opening.first..<found.end, .nameBeforeDate, .medium)
        claim(index..<found.end, .byline)
        reading.hasByline = true
        reading.isBareByline = true
        reading.namesPersons = found.names.allSatisfy { $0.wordCount > 1 }
        return end
    }

    /// Whether a name of a person may begin at a token: most lines go on with a small word, which names do not.
    private func mayBeginName(_ index: Int) -> Bool {
        guard let first = tokens[safe: index], let next = tokens[safe: index + 1], next.line == first.line,
            next.kind == .word, !next.isCapitalized, !next.folded.isBeyondASCII
        else { return true }
        return NameParticles.all.contains(next.folded) || Honorifics.all.contains(first.folded)
            || NameParticles.all.contains(first.folded)
    }

    /// Where names begin on a line that opens with brackets: in them, where they close with the line, or after them,
    /// where an agency and a place stand in them: "【大川美里】", "(서울=연합뉴스) 한가람 기자".
    private func opening(at index: Int) -> (first: Int, isWhole: Bool) {
        guard let close = HeaderPieces.brackets[tokens[index].folded], tokens[index].kind == .mark else {
            return (index, false)
        }
        let line = index..<(index + restOfLine(index))
        guard let end = tokens[line].firstIndex(where: { $0.folded == close }), end - index <= 14 else {
            return (index, false)
        }
        if end == line.upperBound - 1 { return (index + 1, true) }
        let namesOutlet = (index + 1..<end).contains { place in
            KnownOutlets.match(tokens, at: place, announced: .before).map { $0.end <= end } ?? false
        }
        return namesOutlet ? (skipMarks(end + 1), false) : (index, false)
    }

    private static let brackets = ["(": ")", "[": "]", "【": "】", "〔": "〕", "〈": "〉"]

    /// "Redaktion", "Staff and agencies" over a date: nobody is named, and the line is the byline.
    private mutating func deskAlone(at index: Int) -> Int? {
        guard restOfLine(index) <= NameReader.mostDeskWords, let end = names.endOfDesk(index, alone: true),
            endsLine(end), !SectionWords.areAll(tokens[index..<end]), !bylineFollows(end), dateFollows(end)
        else { return nil }
        add(.byline(text(index..<end)), index..<end, .nameBeforeDate, .medium)
        claim(index..<end, .byline)
        reading.hasByline = true
        reading.isBareByline = true
        return end
    }

    /// "(AP)", "dpa/AFP" over a date; one without marks is an outlet's line.
    private mutating func agenciesAlone(at index: Int) -> Int? {
        guard let end = names.endOfAgencies(index), endsLine(end),
            let first = tokens[index..<end].firstIndex(where: { $0.kind == .word })
        else { return nil }
        guard let known = KnownOutlets.match(tokens, at: first, announced: .before), first > index || known.end < end,
            dateFollows(end)
        else { return nil }
        add(.outlet(known.name, .alone), first..<known.end, .outletLine, .high)
        claim(index..<end, .outlet)
        reading.hasOutlet = true
        return end
    }

    /// "Ann Wick" right under "By Hal Ostrow", and a date under both.
    mutating func bareSecondByline(at index: Int) -> Int? {
        guard index == 0, isLineStart(index), tokens[safe: index]?.kind == .word else { return nil }
        let found = bareNames(from: index)
        guard !found.names.isEmpty, endsLine(found.end), arePersons(found.names), dateFollows(found.end) else {
            return nil
        }
        addNames(found.names, .nameBeforeDate, .medium)
        claim(index..<found.end, .byline)
        reading.hasByline = true
        reading.namesPersons = true
        return found.end
    }

    /// Whether a date, or an outlet with one, comes next: at an index, or on the next lines under a role, a place or a
    /// translator's name.
    func dateFollows(_ index: Int) -> Bool {
        if !isLineStart(index) {
            guard let printed = PrintedDate.match(tokens, at: index) else { return false }
            return endsLine(skipMarks(printed.tokens.upperBound))
        }
        var next = index > 0 ? tokens[index - 1].line + 1 : start
        for _ in 0..<3 {
            guard let line = draft.shown(from: next), draft.isFree(line) else { return false }
            if let reading = HeaderPieces.read(draft, at: line, State(hasByline: true)) {
                if reading.hasDate { return !reading.hasByline }
                guard reading.hasOutlet || reading.founds.contains(where: \.isOfOtherHand), reading.end > line else {
                    return false
                }
                next = reading.end
            } else {
                guard HeaderPieces.isUnderName(draft, line) else { return false }
                next = line + 1
            }
        }
        return false
    }

    /// "İstanbul", "New Delhi", "Senior Reporter": where someone writes from, or what someone is.
    static func isUnderName(_ draft: Draft, _ line: Int) -> Bool {
        let tokens = draft.tokens(line)
        guard draft.line(line).width <= 60, (1...10).contains(tokens.count), tokens[0].isCapitalized else {
            return false
        }
        if tokens.contains(where: { AuthorRoles.all.contains($0.folded) }) {
            return PrintedDate.first(in: tokens) == nil && !draft.line(line).endsSentence
        }
        return tokens.count == 1 || PlaceNames.all.contains(tokens.map(\.folded).joined(separator: " "))
    }

    /// Whether each name is a person's full one, and none is another name with capitals: a place, a section, an outlet.
    ///
    /// - Parameter besideRole: Whether a role, an agency or the minutes to read stand after them.
    func arePersons(_ found: [NameReader.Name], besideRole: Bool = false) -> Bool {
        // "Kemény Béla, Szirtes Ilona"
        let areHungarian =
            found.count > 1
            && found.allSatisfy { GivenNames.all.contains(tokens[$0.tokens.upperBound - 1].folded) }
        guard !found.isEmpty,
            besideRole || areHungarian || found.contains(where: { PersonName.isNamed(tokens[$0.tokens]) })
        else {
            return false
        }
        return found.allSatisfy { name in
            guard name.kind == .person, (2...5).contains(name.wordCount) else { return false }
            if name.hasRole { return PersonName.isFull(name.author.name) }
            return SourceWords.mayName(text(name.tokens))
                && !NameReader.isParticle(tokens[name.tokens.lowerBound], before: name.wordCount)
                && PersonName.mayBe(
                    tokens[names.endOfHonorifics(name.tokens.lowerBound)..<name.tokens.upperBound])
        }
    }

    /// "Hans Weidlich, Redakteur", "한가람 기자": a role, an agency, a place or the minutes to read after a name on its
    /// line; all but a place tell that it is a person's.
    private func restBehindName(_ end: Int) -> (end: Int, tellsPerson: Bool)? {
        guard !isLineStart(end), let credits = names.endOfCredits(end) else { return nil }
        let behind = skipMarks(credits)
        let next = skipMarks(end)
        guard isLineStart(behind), let token = tokens[safe: next], !isLineStart(next) else { return nil }
        if names.isRole(token) || token.kind == .number { return (behind, true) }
        // "Inês Valadim com Lusa", "Karin Lindgård/TT"
        let first = NameJoints.all.contains(token.folded) && !isLineStart(next + 1) ? next + 1 : next
        let outlet = KnownOutlets.match(tokens, at: first, announced: first > next ? .before : .none)
        return (behind, outlet != nil)
    }

    /// Whether a line within the next few begins with "By".
    private func bylineFollows(_ index: Int) -> Bool {
        var next = tokens[safe: index]?.line ?? behind
        for _ in 0..<3 {
            guard let line = draft.shown(from: next), draft.isFree(line) else { return false }
            if let phrase = BylineWords.all.match(draft.tokens(line)),
                phrase.meaning == .line || phrase.meaning == .sure
            {
                return true
            }
            next = line + 1
        }
        return false
    }

    /// "Nora Whitfield | May 12, 2014", "May 12, 2014 · Nora Whitfield": a person's name, a mark and a date, and no
    /// more.
    mutating func nameBesideDate(at index: Int) -> Int? {
        let isBehind = reading.hasDate && !reading.hasOutlet
        guard isBehind || index == 0, tokens[safe: index]?.kind == .word else { return nil }
        let marks = ["|", "•", "·", "-", "/"]
        if isBehind {
            guard !isLineStart(index), tokens[safe: index - 1].map({ marks.contains($0.folded) }) ?? false else {
                return nil
            }
        }
        guard isBehind || PrintedDate.mayStand(in: draft.line(tokens[index].line).bytes) else { return nil }
        let found = bareNames(from: index)
        guard arePersons(found.names), !found.names.isEmpty, !isLineStart(found.end) || isBehind else { return nil }
        var end = found.end
        if isBehind {
            guard endsLine(skipMarks(found.end)) else { return nil }
        } else {
            guard marks.contains(tokens[found.end].folded) || tokens[found.end].folded == "," else { return nil }
            let first = behindPlace(skipMarks(found.end), marks)
            guard isDate(first), let date = PrintedDate.match(tokens, at: first),
                endsLine(skipMarks(date.tokens.upperBound))
            else { return nil }
            end = first
        }
        addNames(found.names, .nameBeforeDate, .medium)
        add(.byline(text(index..<found.end)), index..<found.end, .nameBeforeDate, .medium)
        claim(index..<found.end, .byline)
        reading.hasByline = true
        reading.isBareByline = true
        return end
    }

    /// After "Madrid |": up to three words with capitals, and a mark.
    private func behindPlace(_ index: Int, _ marks: [String]) -> Int {
        guard !isLineStart(index), !isDate(index) else { return index }
        let place = tokens[index...].prefix(4).prefix { $0.kind == .word && names.isCapital($0) }
        guard (1...3).contains(place.count), !isLineStart(place.endIndex), marks.contains(tokens[place.endIndex].folded)
        else { return index }
        return skipMarks(place.endIndex)
    }
}

extension Found {
    /// A translator, a photographer.
    fileprivate var isOfOtherHand: Bool {
        switch value {
        case .author(let author): author.role != .author
        case .extra: rule == .roleLine
        default: false
        }
    }
}
