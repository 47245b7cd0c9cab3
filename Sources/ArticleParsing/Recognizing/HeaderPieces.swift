import Articles

/// Reads what headers are made of: bylines, dates, outlets, "from … Website", translators, links to other versions.
///
/// A repost may print these on one line together, on a line each, or a word a line. So they are read as one stream of
/// tokens, a piece at a time, and a reading ends where a piece ends with its line.
struct HeaderPieces {
    /// What stood on a run of lines, and the line behind it.
    struct Reading {
        var founds: [Found] = []
        var parts: [Int: Part] = [:]
        var end: Int
        var hasByline = false
        var hasDate = false
        var hasCopiedFrom = false
        var hasOutlet = false
        /// Whether the byline alone may be a phrase, and more of a header must follow: "By Land", "Von Fall zu Fall".
        var needsHeader = false
        var isDateOnly: Bool { hasDate && !hasByline && !hasCopiedFrom && !hasOutlet }
        /// Whether the byline is a name without "by", which a title may look like too.
        var isBareByline = false
        /// Whether every name of the byline is a person's of two words or more.
        var namesPersons = false
    }

    /// What the header has said so far; a second byline is a sentence of the body.
    struct State {
        var hasByline = false
        var hasDate = false
        var hasOutlet = false
        var hasCopiedFrom = false
        /// Whether the line above is a byline and no more, under which a second one may stand.
        var isUnderByline = false
    }

    /// Pieces reach over this many lines at most.
    private static let mostLines = 6

    /// A longer line than this begins no header, but for one of many names behind "by".
    private static let longestLine = 400

    private let draft: Draft
    private let tokens: [Token]
    private let state: State
    private let start: Int
    private let behind: Int
    private var names: NameReader
    private var reading: Reading

    /// What stands at a line and may reach into those that follow it without a blank line between; nil where the line
    /// does not belong to a header.
    static func read(_ draft: Draft, at index: Int, _ state: State) -> Reading? {
        guard mayBeHeader(draft, index) else { return nil }
        var pieces = HeaderPieces(draft, at: index, state)
        return pieces.read()
    }

    private init(_ draft: Draft, at index: Int, _ state: State) {
        self.draft = draft
        self.state = state
        start = index
        var end = index
        var tokens: [Token] = []
        while end < draft.count, end - index < HeaderPieces.mostLines, draft.isFree(end) {
            tokens += draft.tokens(end)
            end += 1
        }
        behind = end
        self.tokens = tokens
        reading = Reading(end: index)
        names = NameReader(tokens: tokens) { draft.line($0).text }
    }

    private static func mayBeHeader(_ draft: Draft, _ index: Int) -> Bool {
        draft.line(index).utf8Count <= longestLine
            || draft.isFree(index)
                && draft.tokens(index).first.map { HeaderPhrases.byline.canBegin(with: $0.folded) } == true
    }

    private mutating func read() -> Reading? {
        var index = 0
        while true {
            guard let next = piece(at: index) else { return leftover(at: index) }
            index = skipMarks(next)
            guard let token = tokens[safe: index] else { return finish(behind) }
            if isLineStart(index) { return finish(token.line) }
        }
    }

    /// A line is read whole or not at all; only behind "from … Website" may a caption follow on the same line.
    private mutating func leftover(at index: Int) -> Reading? {
        guard index > 0, let line = tokens[safe: index - 1]?.line else { return nil }
        if reading.hasCopiedFrom { return finish(line + 1) }
        if reading.hasByline, reading.hasDate { return finish(line + 1) }
        // A time, a place, "by our correspondent"; a longer rest is a sentence: "Reuters, June 17, 2014 reported that …".
        if reading.hasOutlet, reading.hasDate, restOfLine(index) <= 5, !draft.line(line).endsSentence {
            return finish(line + 1)
        }
        return nil
    }

    private mutating func finish(_ end: Int) -> Reading? {
        guard !reading.parts.isEmpty, end > start else { return nil }
        reading.end = end
        return reading
    }

    // MARK: Pieces

    private mutating func piece(at index: Int) -> Int? {
        versionLink(at: index) ?? role(at: index) ?? copiedFrom(at: index) ?? byline(at: index) ?? date(at: index)
            ?? outlet(at: index) ?? outletBeforeDate(at: index) ?? sourceBeforeCopiedFrom(at: index)
    }

    /// "Spanish version", "Versione originale in inglese".
    private mutating func versionLink(at index: Int) -> Int? {
        guard isLineStart(index) else { return nil }
        var end = index
        var hasNoun = false
        while let token = tokens[safe: end], end - index < 6, token.kind == .word, token.line == tokens[index].line {
            if HeaderPhrases.versionNouns.contains(token.folded) {
                hasNoun = true
            } else if !HeaderPhrases.versionWords.contains(token.folded) {
                break
            }
            end += 1
        }
        guard hasNoun, end - index >= 2, endsLine(end) else { return nil }
        claim(index..<end, .navigation)
        return end
    }

    /// "translated by", "introduction by" and the names behind it, which may stand on the next line.
    private mutating func role(at index: Int) -> Int? {
        guard isLineStart(index) || reading.hasByline || reading.hasDate,
            let phrase = HeaderPhrases.roles.match(tokens, at: index)
        else { return nil }
        let first = skipMarks(phrase.end)
        let found = names.names(from: first)
        guard !found.names.isEmpty,
            endOfByline(found.end) != nil
        else { return nil }
        for name in found.names {
            var author = name.author
            author.role = phrase.meaning
            add(.author(author), name.tokens, .roleLine, .high)
        }
        claim(index..<found.end, .byline)
        return found.end
    }

    /// "by Jane Doe", "por" / "Jane Doe", "by Jane Doe, The Gazette:".
    private mutating func byline(at index: Int) -> Int? {
        guard !reading.hasByline, !state.hasByline || state.isUnderByline else { return nil }
        if let phrase = HeaderPhrases.byline.match(tokens, at: index),
            isLineStart(index) || reading.hasDate || reading.hasOutlet
        {
            return state.hasByline ? secondByline(index, namesAt: phrase.end) : byline(index, namesAt: phrase.end)
        }
        return state.hasByline ? nil : bareByline(at: index)
    }

    private mutating func byline(_ index: Int, namesAt first: Int) -> Int? {
        var found = wrappedNames(from: skipMarks(first))
        let glued = gluedBylines(&found)
        guard let name = found.names.first, let behind = endOfByline(found.end) else { return nil }
        if endsSentence(found.end), !name.isOrganisation { return nil }
        // One word behind "por" or "by the" is mostly no name: "Por la Paz", "By the Mayor".
        let isPlain = tokens[index].folded == "by" && first == index + 1
        if found.names.count == 1, name.wordCount < 2, !name.isOrganisation, !isPlain, !reading.hasDate { return nil }
        let end = found.end
        let isSure = !glued && (name.wordCount > 1 || name.isOrganisation)
        addNames(found.names, .byline, isSure ? .high : .medium)
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

    /// What stands between two names or behind them and may be one more: "Zwolle" in "Jane Doe, Zwolle and John Roe".
    private mutating func addUnreadNames(_ found: [NameReader.Name], behind rest: Range<Int>) {
        for (name, next) in zip(found, found.dropFirst()) where name.tokens.upperBound < next.tokens.lowerBound {
            let words = (name.tokens.upperBound..<next.tokens.lowerBound).filter { index in
                let word = tokens[index].folded
                return tokens[index].kind == .word && tokens[index].isCapitalized && word.utf8.count > 1
                    && !NameWords.suffixes.contains(word) && word != "by" && !NameWords.connectors.contains(word)
            }
            guard let first = words.first, let last = words.last else { continue }
            let place = folded(text(first..<(last + 1)))
            if !SourceWords.places.contains(place), !NameWords.places.contains(place) { addUnread(first..<(last + 1)) }
        }
        let connector = rest.first { NameWords.connectors.contains(tokens[$0].folded) && !tokens[$0].isCapitalized }
        guard let connector, let more = names.names(from: connector + 1).names.first, more.wordCount > 1,
            !more.isOrganisation, more.tokens.upperBound <= rest.upperBound
        else { return }
        addUnread(more.tokens)
    }

    private mutating func addUnread(_ range: Range<Int>) { add(.unread(text(range)), range, .byline, .low) }

    // MARK: Names over several lines

    /// Names that a narrow column has wrapped: they go on behind a comma, behind or before "and", and where the one word
    /// so far stands over a line that is nothing but a name's rest.
    private func wrappedNames(from start: Int) -> (names: [NameReader.Name], end: Int) {
        let found = names.names(from: start)
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
        // "Jane Doe," and "Jane Doe and": nothing but that stands behind the name.
        let behind = tokens[found.end..<max(found.end, next)]
        if !behind.isEmpty {
            guard behind.allSatisfy({ $0.folded == "," || isConnector($0) }) else { return false }
            if isConnector(last) { return first.isCapitalized || NameWords.particles.contains(first.folded) }
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
        !token.isCapitalized && NameWords.connectors.contains(token.folded)
    }

    /// Whether a date, an outlet, a site, a translator or another byline begins here.
    private func beginsPiece(_ index: Int) -> Bool {
        isDate(index) || KnownOutlets.match(tokens, at: index) != nil || siteEnd(behind: index) != nil
            || HeaderPhrases.roles.match(tokens, at: index) != nil
            || tokens[index].folded == "by" || HeaderPhrases.copiedFrom.match(tokens, at: index) != nil
            || HeaderPhrases.modified.match(tokens, at: index) != nil
            || HeaderPhrases.versionNouns.contains(tokens[safe: index + 1]?.folded ?? "")
    }

    /// Whether a line begins with a person's name of so many words, or is nothing else.
    private func isName(_ index: Int, words: ClosedRange<Int>, alone: Bool) -> Bool {
        let line = index..<(index + restOfLine(index))
        if alone { return words.contains(line.count { tokens[$0].isCapitalized }) && PersonName.mayBe(tokens[line]) }
        guard let name = names.names(from: index).names.first, words.contains(name.wordCount) else { return false }
        return !name.isOrganisation
            && PersonName.mayBe(
                tokens[name.tokens].drop { NameWords.honorifics.contains($0.folded) || $0.folded == "." })
    }

    /// Whether more of a header stands at an index, or behind the blank line where the tokens end.
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
        return reader.names(from: range.lowerBound)
    }

    /// Where a byline ends with all that may stand behind its names: an outlet, a role, a place, an address; the next
    /// piece begins there. Nil where something else follows, and the line is a sentence.
    private func endOfByline(_ end: Int) -> Int? {
        let next = skipMarks(end)
        guard let token = tokens[safe: next], !isLineStart(next) else { return next }
        if isDate(next) || siteEnd(behind: next) != nil { return next }
        let rest = next..<(next + restOfLine(next))
        if let known = KnownOutlets.match(tokens, at: next) {
            return dateBehindOutlet(skipMarks(known.end)) == nil ? known.end : next
        }
        let date = PrintedDate.first(in: tokens, within: rest)?.tokens.lowerBound
        if NameWords.roles.contains(token.folded) { return rest.count <= 12 ? date ?? rest.upperBound : nil }
        if tokens[end..<rest.upperBound].contains(where: { $0.folded == "@" }) { return date ?? rest.upperBound }
        if ["in", "for", "at"].contains(token.folded), tokens[safe: next + 1]?.isCapitalized == true, rest.count <= 6 {
            return endsSentence(rest.upperBound - 1) ? nil : date ?? rest.upperBound
        }
        // ", Moscow": a place behind a comma; ", The Gazette:" an outlet before a colon.
        let isParted = tokens[end..<next].contains { [",", "-", "|", "("].contains($0.folded) }
        guard isParted, token.isCapitalized, rest.count <= 8, !endsSentence(rest.upperBound - 1) else { return nil }
        return date ?? rest.upperBound
    }

    private func isDate(_ index: Int) -> Bool {
        if PrintedDate.match(tokens, at: index) != nil { return true }
        guard let phrase = HeaderPhrases.date.match(tokens, at: index) else { return false }
        return PrintedDate.match(tokens, at: skipMarks(phrase.end)) != nil
    }

    private mutating func addOutletBehindByline(_ range: Range<Int>) {
        var first = skipMarks(range.lowerBound)
        guard first < range.upperBound, let token = tokens[safe: first] else { return }
        if let known = KnownOutlets.match(tokens, at: first) {
            add(.outlet(known.name, .behindByline), first..<known.end, .outletBehindByline, .high)
            reading.hasOutlet = true
            return
        }
        let hasColon = tokens[range.upperBound - 1].folded == ":"
        if token.folded == "for" { first += 1 }
        guard hasColon || token.folded == "for", tokens[safe: first]?.isCapitalized == true,
            !NameWords.roles.contains(tokens[first].folded)
        else { return }
        let name = first..<(hasColon ? range.upperBound - 1 : range.upperBound)
        guard !name.isEmpty, looksLikeOutlet(name) else { return }
        add(.outlet(KnownOutlets.name(of: text(name)), .behindByline), name, .outletBehindByline, .medium)
        reading.hasOutlet = true
    }

    /// "Prof. John Roe" over a date, "Jane Doe – Global Research, 1 Oct 2012": a name where a byline stands, without "by".
    private mutating func bareByline(at index: Int) -> Int? {
        guard index == 0, isLineStart(index), tokens[safe: index]?.kind == .word else { return nil }
        let found = names.names(from: index)
        guard let name = found.names.first, !found.names.contains(where: \.isOrganisation) else { return nil }
        guard name.wordCount >= 2 || name.author.honorific != nil, found.names.allSatisfy({ $0.wordCount <= 5 }),
            KnownOutlets.match(tokens, at: index) == nil, !NameWords.places.contains(folded(text(name.tokens)))
        else { return nil }
        let next = skipMarks(found.end)
        if !isLineStart(next), next > found.end, let outlet = KnownOutlets.match(tokens, at: next) {
            guard PrintedDate.match(tokens, at: skipMarks(outlet.end)) != nil else { return nil }
            addNames(found.names, .nameBeforeOutlet, .medium)
        } else {
            // Two words with capitals over a date may be a place or a section; an honorific tells a person.
            guard isLineStart(next), next < tokens.count, name.author.honorific != nil, followsDateOrOutlet(next)
            else { return nil }
            addNames(found.names, .nameBeforeDate, .high)
        }
        add(.byline(text(index..<found.end)), index..<found.end, .nameBeforeDate, .medium)
        claim(index..<found.end, .byline)
        reading.hasByline = true
        reading.isBareByline = true
        return found.end
    }

    private func followsDateOrOutlet(_ index: Int) -> Bool {
        let end =
            PrintedDate.match(tokens, at: index)?.tokens.upperBound
            ?? KnownOutlets.match(tokens, at: index).flatMap {
                PrintedDate.match(tokens, at: skipMarks($0.end))?.tokens.upperBound
            }
        return end.map { endsLine(skipMarks($0)) || HeaderPhrases.copiedFrom.match(tokens, at: $0) != nil } ?? false
    }

    /// "from GlobalResearch Website", "del Sitio Web" / "GlobalResearch".
    private mutating func copiedFrom(at index: Int) -> Int? {
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

    /// Where a site's name ends, and where the words "Website" behind it do, for a site introduced at `index`.
    private func siteEnd(behind index: Int) -> (name: Int, site: Int, isKnown: Bool)? {
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
        let rest = first + restOfLine(first)
        return token.isCapitalized && rest - first <= 6 && !endsSentence(rest) ? (rest, rest, false) : nil
    }

    /// A date, with "Posted on" and the like before it.
    private mutating func date(at index: Int) -> Int? {
        if let end = modificationDate(at: index) { return end }
        var first = index
        if PrintedDate.match(tokens, at: index) == nil {
            guard let phrase = HeaderPhrases.date.match(tokens, at: index) else { return nil }
            first = skipMarks(phrase.end)
        }
        guard let printed = PrintedDate.match(tokens, at: first) else { return nil }
        let end = printed.tokens.upperBound
        if !state.hasDate || !reading.hasDate {
            add(.date(printed.date, printed: text(printed.tokens)), printed.tokens, .date, .high)
        }
        claim(index..<end, .date)
        reading.hasDate = true
        return timeEnd(end)
    }

    /// "Updated June 9, 2014": not when the article was published.
    private mutating func modificationDate(at index: Int) -> Int? {
        guard let phrase = HeaderPhrases.modified.match(tokens, at: index), phrase.end < tokens.count,
            tokens[phrase.end].folded != ":" || !isLineStart(index),
            let printed = PrintedDate.match(tokens, at: skipMarks(phrase.end))
        else { return nil }
        claim(index..<printed.tokens.upperBound, .date)
        return timeEnd(printed.tokens.upperBound)
    }

    /// A time of day behind a date says nothing that the record keeps.
    private func timeEnd(_ end: Int) -> Int {
        var next = skipMarks(end)
        if let word = tokens[safe: next]?.folded, HeaderPhrases.beforeTime.contains(word) { next += 1 }
        guard tokens[safe: next]?.kind == .number, let joint = tokens[safe: next + 1]?.folded,
            joint == ":" || joint == "h", tokens[safe: next + 2]?.kind == .number
        else { return end }
        var index = next + 3
        while let token = tokens[safe: index], !isLineStart(index), index - next < 9,
            ["am", "pm", "a", "p", "m", "gmt", "utc", "est", "edt", "et", "cet", "."].contains(token.folded)
        { index += 1 }
        return index
    }

    /// A known outlet, alone or with its date: "Global Research, June 17, 2014".
    private mutating func outlet(at index: Int) -> Int? {
        guard let known = KnownOutlets.match(tokens, at: index) else { return nil }
        var next = skipMarks(known.end)
        if tokens[safe: known.end]?.folded == "(",
            let close = tokens[known.end...].prefix(4).firstIndex(where: { $0.folded == ")" })
        {
            next = skipMarks(close + 1)
        }
        if let printed = dateBehindOutlet(next) {
            addOutlet(known.name, index..<known.end, printed)
            return timeEnd(printed.tokens.upperBound)
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

    /// ", Winter 2014", ", 31 February 2014": what stands where an outlet's date stands, has a year, and is no date.
    private func unreadDate(behind index: Int) -> Int? {
        let rest = index..<(index + restOfLine(index))
        guard (3...7).contains(rest.count), !isLineStart(index), tokens[index].kind == .mark else { return nil }
        let printed = rest.dropFirst()
        guard let year = printed.last, tokens[year].kind == .number, tokens[year].range.count == 4,
            printed.contains(where: { tokens[$0].kind == .word })
        else { return nil }
        let isWhole = printed.allSatisfy { index in
            switch tokens[index].kind {
            case .mark: [",", ".", "-", "/"].contains(tokens[index].folded)
            case .number: tokens[index].range.count <= 2 || index == year
            case .word:
                PrintedDate.isMonth(tokens[index].folded) || HeaderPhrases.seasons.contains(tokens[index].folded)
            }
        }
        return isWhole ? rest.upperBound : nil
    }

    private func dateBehindOutlet(_ index: Int) -> PrintedDate? {
        guard !isLineStart(index) || index == 0 else { return nil }
        if let printed = PrintedDate.match(tokens, at: index) { return printed }
        // "Voltaire Network | Damascus (Syria) | 5 June 2013", "The Journal, Vol 10, Issue 12, 3 March 2012"
        let rest = index..<(index + restOfLine(index))
        guard rest.count <= 14, let printed = PrintedDate.first(in: tokens, within: rest),
            printed.tokens.upperBound == rest.upperBound
        else { return nil }
        return tokens[safe: index - 1].map { $0.kind == .mark } == true ? printed : nil
    }

    private mutating func addOutlet(_ name: String, _ range: Range<Int>, _ printed: PrintedDate) {
        let words = text(printed.tokens)
        add(.outlet(name, .withDate(printed.date, printed: words)), range, .outletAndDate, .high)
        add(.date(printed.date, printed: words), printed.tokens, .outletAndDate, .high)
        claim(range.lowerBound..<printed.tokens.upperBound, .outlet)
        reading.hasOutlet = true
        reading.hasDate = true
    }

    /// "COA News - 2009-10-29": an outlet that no table knows, and a date that ends the line.
    private mutating func outletBeforeDate(at index: Int) -> Int? {
        guard isLineStart(index), let token = tokens[safe: index], token.kind == .word, token.isCapitalized else {
            return nil
        }
        let rest = index..<(index + restOfLine(index))
        guard let printed = PrintedDate.first(in: tokens, within: rest), endsLine(skipMarks(printed.tokens.upperBound))
        else {
            return nil
        }
        var end = printed.tokens.lowerBound
        while end > index, tokens[end - 1].kind == .mark { end -= 1 }
        let name = index..<end
        let parted = printed.tokens.lowerBound > end || state.hasByline && !tokens[name].contains { $0.kind == .mark }
        guard !name.isEmpty, name.count <= 9, parted,
            !tokens[end..<printed.tokens.lowerBound].contains(where: { $0.folded == ":" }), looksLikeOutlet(name)
        else { return nil }
        let isOneWord = tokens[name].count { $0.kind == .word } < 2 && !text(name).utf8.contains(UInt8(ascii: "."))
        if isOneWord || !SourceWords.mayName(text(name)) {
            // "LONDON, June 3, 2014": one word that no table knows is rather the place.
            add(.date(printed.date, printed: text(printed.tokens)), printed.tokens, .date, .medium)
            claim(index..<printed.tokens.upperBound, .date)
            reading.hasDate = true
        } else {
            addOutlet(KnownOutlets.name(of: text(name)), name, printed)
        }
        return printed.tokens.upperBound
    }

    /// "September 27, 2007 Wayne Madsen Report from GlobalResearch Website": what stands between date and site.
    private mutating func sourceBeforeCopiedFrom(at index: Int) -> Int? {
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

    private func looksLikeOutlet(_ range: Range<Int>) -> Bool {
        tokens[range].allSatisfy { token in
            token.kind == .mark
                ? [".", "-", "&", "'"].contains(token.folded)
                : token.kind == .number || token.isCapitalized || NameWords.organisationJoints.contains(token.folded)
                    || NameWords.particles.contains(token.folded)
        }
    }

    // MARK: Places in the stream

    private func isLineStart(_ index: Int) -> Bool {
        guard index > 0, let token = tokens[safe: index] else { return true }
        return tokens[index - 1].line != token.line
    }

    private func endsLine(_ index: Int) -> Bool { isLineStart(index) }

    /// How many tokens the line still has from `index` on.
    private func restOfLine(_ index: Int) -> Int {
        guard let token = tokens[safe: index] else { return 0 }
        return tokens[index...].prefix { $0.line == token.line }.count
    }

    /// The next word or number on the line; marks between pieces mean nothing. Never past the end of the line's tokens
    /// but to the next line's first.
    private func skipMarks(_ index: Int) -> Int {
        var index = index
        while let token = tokens[safe: index], token.kind == .mark, !isLineStart(index), token.folded != "\"" {
            index += 1
        }
        return index
    }

    /// Whether a sentence's full stop stands before the index; an initial's or an abbreviation's does not count.
    private func endsSentence(_ index: Int) -> Bool {
        guard index < tokens.count, let mark = tokens[safe: index], mark.folded == ".", !mark.followsSpace else {
            return false
        }
        return endsLine(index + 1) && tokens[safe: index - 1].map { $0.folded.utf8.count > 2 } == true
    }

    // MARK: Values

    private mutating func addNames(_ names: [NameReader.Name], _ rule: Rule, _ certainty: Citation.Certainty) {
        for name in names { add(.author(name.author), name.tokens, rule, certainty) }
    }

    private mutating func add(_ value: Found.Value, _ range: Range<Int>, _ rule: Rule, _ certainty: Citation.Certainty)
    {
        reading.founds.append(Found(value: value, place: place(range), rule: rule, certainty: certainty))
    }

    private mutating func claim(_ range: Range<Int>, _ part: Part) {
        for token in tokens[range] where reading.parts[token.line] == nil { reading.parts[token.line] = part }
    }

    private func place(_ range: Range<Int>) -> Place {
        guard let first = tokens[safe: range.lowerBound], let last = tokens[safe: range.upperBound - 1] else {
            return Place(line: start, 0..<0)
        }
        return Place(line: first.line, start: first.range.lowerBound, lastLine: last.line, end: last.range.upperBound)
    }

    private func text(_ range: Range<Int>) -> String { range.isEmpty ? "" : draft.text(place(range)) }
}
