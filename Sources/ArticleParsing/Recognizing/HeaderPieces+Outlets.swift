import Articles

/// Where it was published: outlets, "from … Website".
extension HeaderPieces {
    /// "from GlobalResearch Website", "del Sitio Web" / "GlobalResearch".
    mutating func copiedFrom(at index: Int) -> Int? {
        guard let end = siteEnd(behind: index), let phrase = HeaderPhrases.copiedFrom.match(tokens, at: index) else {
            return nil
        }
        guard !state.hasCopiedFrom else {
            claim(index..<end.site, .outlet)
            return end.site
        }
        let range = skipMarks(phrase.end)..<end.name
        let name = KnownOutlets.match(tokens, at: range.lowerBound)?.name ?? KnownOutlets.name(of: text(range))
        add(.outlet(name, .copiedFrom), range, .copiedFrom, end.isKnown ? .high : .medium)
        claim(index..<end.site, .outlet)
        reading.hasCopiedFrom = true
        return end.site
    }

    /// Where a site's name ends, and where the words "Website" after it do, for a site introduced at `index`.
    func siteEnd(behind index: Int) -> (name: Int, site: Int, isKnown: Bool)? {
        guard let phrase = HeaderPhrases.copiedFrom.match(tokens, at: index) else { return nil }
        let first = skipMarks(phrase.end)
        guard let token = tokens[safe: first], token.kind != .mark else { return nil }
        if PrintedDate.match(tokens, at: first) != nil { return nil }
        var end = first
        while let word = tokens[safe: end], end - first < 12, word.line - token.line <= 2 {
            // "by GlobalResearch Website" is a misprint for "from"; "by Jane Doe" over a site's line is a byline.
            if tokens[index].folded == "by", end - first > 2 || word.line != token.line { return nil }
            // "By Washington's Blog" is a byline.
            let isBlog = word.folded == "blog" && end > first && tokens[index].folded != "by"
            if word.folded == "website" || isBlog || word.folded == "webseite" {
                return end > first ? (end, end + 1, true) : nil
            }
            if word.folded == "web", tokens[safe: end + 1]?.folded == "site", end > first {
                return (end, end + 2, true)
            }
            if word.kind == .mark, ![".", "-", "'", "&"].contains(word.folded) { break }
            if end > first, PrintedDate.match(tokens, at: end) != nil { break }
            end += 1
        }
        if let known = KnownOutlets.match(tokens, at: first), tokens[index].folded != "by" {
            return (known.end, known.end, true)
        }
        guard
            HeaderPhrases.surelyCopiedFrom.contains(tokens[index].folded)
                || isLineStart(first) && tokens[index].folded == "from"
        else { return nil }
        // "Del Dr. Tomás Gálvez" is a byline.
        if names.endOfHonorifics(first) > first { return nil }
        let rest = first + restOfLine(first)
        return token.isCapitalized && rest - first <= 6 && !endsSentence(rest) ? (rest, rest, false) : nil
    }

    /// A known outlet, alone or with its date: "Global Research, June 17, 2014".
    mutating func outlet(at index: Int) -> Int? {
        guard let known = KnownOutlets.match(tokens, at: index) else { return nil }
        var next = skipMarks(known.end)
        if tokens[safe: known.end]?.folded == "(",
            let close = tokens[known.end...].prefix(4).firstIndex(where: { $0.folded == ")" })
        {
            next = skipMarks(close + 1)
        }
        if let printed = dateBehindOutlet(next) {
            addOutlet(known.name, index..<known.end, printed)
            return pageEnd(endOfTail(printed.tokens.upperBound))
        }
        if let end = unreadDate(behind: known.end) {
            add(.outlet(known.name, .alone), index..<known.end, .outletLine, .high)
            let printed = skipMarks(known.end)..<end
            add(.unreadDate(text(printed)), printed, .date, .low)
            claim(index..<end, .outlet)
            reading.hasOutlet = true
            reading.hasDate = true
            return end
        }
        let isAlone = endsLine(next)
        let beforeSite = HeaderPhrases.copiedFrom.match(tokens, at: next) != nil && siteEnd(behind: next) != nil
        guard isAlone || beforeSite || restOfLine(next) <= 3 && reading.hasByline else { return nil }
        guard !isAlone || state.hasByline || reading.hasByline || state.hasDate || reading.hasDate else { return nil }
        add(.outlet(known.name, .alone), index..<known.end, .outletLine, .high)
        claim(index..<known.end, .outlet)
        reading.hasOutlet = true
        return known.end
    }

    func dateBehindOutlet(_ index: Int) -> PrintedDate? {
        guard !isLineStart(index) || index == 0 else { return nil }
        if let printed = PrintedDate.match(tokens, at: index) { return printed }
        // "Voltaire Network | Damascus (Syria) | 5 June 2013", "The Journal, Vol 10, Issue 12, 3 March 2012"
        let rest = index..<(index + restOfLine(index))
        guard rest.count <= 14, let printed = PrintedDate.first(in: tokens, within: rest),
            pageEnd(printed.tokens.upperBound) == rest.upperBound
        else { return nil }
        return tokens[safe: index - 1].map { $0.kind == .mark } == true ? printed : nil
    }

    mutating func addOutlet(
        _ name: String, _ range: Range<Int>, _ printed: PrintedDate, _ rule: Rule = .outletAndDate
    ) {
        let words = text(printed.tokens)
        add(.outlet(name, .withDate(printed.date, printed: words)), range, rule, .high)
        add(.date(printed.date, printed: words), printed.tokens, .outletAndDate, .high)
        claim(range.lowerBound..<printed.tokens.upperBound, .outlet)
        reading.hasOutlet = true
        reading.hasDate = true
    }

    /// "COA News - 2009-10-29": an outlet that no table knows, and a date that ends the line.
    mutating func outletBeforeDate(at index: Int) -> Int? {
        guard isLineStart(index), let token = tokens[safe: index], token.kind == .word, token.isCapitalized else {
            return nil
        }
        let rest = index..<(index + restOfLine(index))
        guard let printed = PrintedDate.first(in: tokens, within: rest) else { return nil }
        let lineEnd = pageEnd(printed.tokens.upperBound)
        guard endsLine(skipMarks(lineEnd)) else { return nil }
        var end = printed.tokens.lowerBound
        while end > index, tokens[end - 1].kind == .mark { end -= 1 }
        if let open = tokens[index..<end].lastIndex(where: { $0.folded == "(" }), open > index,
            let close = tokens[open + 1..<printed.tokens.lowerBound].firstIndex(where: { $0.folded == ")" }),
            tokens[open + 1..<close].allSatisfy({ $0.kind == .word && $0.isCapitalized })
        {
            // "The Gazette (London), 12 May 2014"
            end = open
        }
        let name = index..<end
        let parted = printed.tokens.lowerBound > end || state.hasByline && !tokens[name].contains { $0.kind == .mark }
        guard !name.isEmpty, name.count <= 9, parted,
            !tokens[end..<printed.tokens.lowerBound].contains(where: { $0.folded == ":" }), looksLikeOutlet(name)
        else { return nil }
        let isOneWord = tokens[name].count { $0.kind == .word } < 2 && !text(name).utf8.contains(UInt8(ascii: "."))
        let isSection = SectionWords.areAll(tokens[name])
        let isOutlet =
            OutletName.strength(of: tokens[name]) != nil
            || !isSection && SourceWords.mayName(text(name))
                && (isOrganisation(name) || !isOneWord && state.hasByline && !isOfPerson(name))
        if !isOutlet {
            // "LONDON, June 3, 2014": one word that no table knows is rather the place; of others nothing says what.
            if !isOneWord, !isSection, SourceWords.mayName(text(name)) { addUnread(name) }
            add(.date(printed.date, printed: text(printed.tokens)), printed.tokens, .date, .medium)
            claim(index..<printed.tokens.upperBound, .date)
            reading.hasDate = true
        } else {
            addOutlet(KnownOutlets.name(of: text(name)), name, printed)
        }
        return lineEnd
    }

    /// "Foundation for Open Archives": words of an organisation.
    private func isOrganisation(_ range: Range<Int>) -> Bool {
        let words = tokens[range].filter { $0.kind == .word }
        return words.count > 1 && words.contains { OrganisationWords.all.contains($0.folded) }
            && !isOfPerson(range)
    }

    /// "Staff Writer", "Dr. Jane Doe": a role or a person.
    private func isOfPerson(_ range: Range<Int>) -> Bool {
        tokens[range].contains { AuthorRoles.all.contains($0.folded) }
            || Honorifics.all[tokens[range.lowerBound].folded] == "sure"
    }

    /// "September 27, 2007 Wayne Madsen Report from GlobalResearch Website": the words between date and site.
    mutating func sourceBeforeCopiedFrom(at index: Int) -> Int? {
        guard reading.hasDate || reading.hasByline, !isLineStart(index) else { return nil }
        let rest = index..<(index + restOfLine(index))
        guard let from = rest.first(where: { $0 > index && siteEnd(behind: $0) != nil }), from - index <= 8,
            looksLikeOutlet(index..<from)
        else { return nil }
        if PersonName.areAll(tokens[index..<from]) {
            addUnread(index..<from)
            claim(index..<from, .byline)
            return from
        }
        add(.outlet(KnownOutlets.name(of: text(index..<from)), .alone), index..<from, .sourceLine, .medium)
        claim(index..<from, .originalSource)
        reading.hasOutlet = true
        return from
    }

    func looksLikeOutlet(_ range: Range<Int>) -> Bool {
        tokens[range].allSatisfy { token in
            token.kind == .mark
                ? [".", "-", "&", "'"].contains(token.folded)
                : token.kind == .number || token.isCapitalized || OrganisationJoints.all.contains(token.folded)
                    || NameParticles.all.contains(token.folded)
        }
    }
}
