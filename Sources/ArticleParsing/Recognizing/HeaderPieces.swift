import Articles

/// Reads what headers are made of: bylines, dates, outlets, "from … Website", translators, links to other versions.
///
/// A repost may print these on one line together, on a line each, or a word a line. So they are read as one stream of
/// tokens, a piece at a time, and a reading ends where a piece ends with its line.
struct HeaderPieces {
    /// The values of a run of lines, and the line after it.
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
        /// Whether the byline is a name without "by", which a title may look like too.
        var isBareByline = false
        /// Whether every name of the byline is a person's of two words or more.
        var namesPersons = false
    }

    /// The state of the header so far; a second byline is a sentence of the body.
    struct State: Equatable {
        var hasByline = false
        var hasDate = false
        var hasOutlet = false
        var hasCopiedFrom = false
        /// Whether the line above is a byline and no more, under which a second one may stand.
        var isUnderByline = false
    }

    /// Pieces reach over this many lines at most.
    private static let mostLines = 6

    /// A longer line is a paragraph, which no piece reaches into.
    private static let longestFurtherLine = 300

    /// A longer line than this begins no header, but for one of many names after "by".
    private static let longestLine = 400

    let draft: Draft
    let tokens: [Token]
    let state: State
    let start: Int
    let behind: Int
    var names: NameReader
    var reading: Reading
    /// The names that were read last, without a word before them: more than one grammar asks for them.
    private var lastNames: (start: Int, found: (names: [NameReader.Name], end: Int))?

    /// The pieces that begin at a line and may reach into those that follow it without a blank line between; nil where
    /// the line does not belong to a header.
    static func read(_ draft: Draft, at index: Int, _ state: State) -> Reading? {
        guard mayBeHeader(draft, index), state != State() || mayBegin(draft, at: index) else { return nil }
        var pieces = HeaderPieces(draft, at: index, state)
        return pieces.read()
    }

    private init(_ draft: Draft, at index: Int, _ state: State) {
        self.draft = draft
        self.state = state
        start = index
        var end = index
        var count = 0
        while end < draft.count, end - index < HeaderPieces.mostLines, draft.isFree(end),
            end == index || draft.line(end).width <= HeaderPieces.longestFurtherLine
        {
            count += draft.tokens(end).count
            end += 1
        }
        var tokens: [Token] = []
        tokens.reserveCapacity(count)
        for line in index..<end { tokens += draft.tokens(line) }
        behind = end
        self.tokens = tokens
        reading = Reading(end: index)
        names = NameReader(tokens: tokens) { draft.line($0).text }
    }

    private static func mayBeHeader(_ draft: Draft, _ index: Int) -> Bool {
        draft.line(index).utf8Count <= longestLine
            || draft.isFree(index)
                && draft.tokens(index).first.map { BylineWords.all.canBegin(with: $0.folded) } == true
    }

    mutating func read() -> Reading? {
        var index = 0
        while true {
            guard let next = piece(at: index) else { return leftover(at: index) }
            index = skipMarks(next)
            guard let token = tokens[safe: index] else { return finish(behind) }
            if isLineStart(index) { return finish(token.line) }
        }
    }

    /// A line is read whole or not at all; only after "from … Website" may a caption follow on the same line.
    private mutating func leftover(at index: Int) -> Reading? {
        guard index > 0, let line = tokens[safe: index - 1]?.line else { return nil }
        if reading.hasCopiedFrom { return finish(line + 1) }
        if reading.hasByline, reading.hasDate { return finish(line + 1) }
        // A time, a place, "by our correspondent"; a longer rest is a sentence: "Reuters, June 17, 2014 reported that
        // …".
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
        if let end = versionLink(at: index) ?? role(at: index) { return end }
        if let end = labelledSource(at: index) { return end }
        if let end = publisherBehindDate(at: index) ?? creditedOutlet(at: index) { return end }
        if let end = publishedBy(at: index) ?? copiedFrom(at: index) { return end }
        if let end = bylineAndOutlet(at: index) { return end }
        // "Time, May 12, 2014": an outlet by name, of which "time" would be a word before a date.
        if let end = outlet(at: index) ?? date(at: index) { return end }
        if !datesSomethingElse(index), let end = outletBeforeDate(at: index) { return end }
        if let end = sourceBeforeCopiedFrom(at: index) { return end }
        return deskBehindOutlet(at: index) ?? unknownOutlet(at: index) ?? sectionBehindDate(at: index)
    }

    private mutating func bylineAndOutlet(at index: Int) -> Int? {
        guard let end = byline(at: index) else { return nil }
        if let role = roleEnd(behindOutlet: end) { return role }
        addOutlet(behindNamesIn: index..<end)
        return end
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

    // MARK: Places in the stream

    func isLineStart(_ index: Int) -> Bool {
        guard index > 0, let token = tokens[safe: index] else { return true }
        return tokens[index - 1].line != token.line
    }

    func endsLine(_ index: Int) -> Bool { isLineStart(index) }

    /// How many tokens the line still has from `index` on.
    func restOfLine(_ index: Int) -> Int {
        guard let token = tokens[safe: index] else { return 0 }
        return tokens[index...].prefix { $0.line == token.line }.count
    }

    /// The next word or number on the line; marks between pieces mean nothing. Never past the end of the line's tokens
    /// but to the next line's first.
    func skipMarks(_ index: Int) -> Int {
        var index = index
        while let token = tokens[safe: index], token.kind == .mark, !isLineStart(index), token.folded != "\"" {
            index += 1
        }
        return index
    }

    /// Whether a sentence's full stop stands before the index; an initial's or an abbreviation's does not count.
    func endsSentence(_ index: Int) -> Bool {
        guard index < tokens.count, let mark = tokens[safe: index], mark.folded == ".", !mark.followsSpace else {
            return false
        }
        return endsLine(index + 1) && tokens[safe: index - 1].map { $0.folded.utf8.count > 2 } == true
    }

    // MARK: Values

    /// The names from a token on, where no word introduces them.
    mutating func bareNames(from index: Int) -> (names: [NameReader.Name], end: Int) {
        if let lastNames, lastNames.start == index { return lastNames.found }
        let found = names.names(from: index)
        lastNames = (index, found)
        return found
    }

    mutating func addNames(_ names: [NameReader.Name], _ rule: Rule, _ certainty: Citation.Certainty) {
        for name in NameReader.credited(names) { add(.author(name.author), name.tokens, rule, certainty) }
    }

    mutating func add(_ value: Found.Value, _ range: Range<Int>, _ rule: Rule, _ certainty: Citation.Certainty) {
        reading.founds.append(Found(value: value, place: place(range), rule: rule, certainty: certainty))
    }

    mutating func claim(_ range: Range<Int>, _ part: Part) {
        for token in tokens[range] where reading.parts[token.line] == nil { reading.parts[token.line] = part }
    }

    private func place(_ range: Range<Int>) -> Place {
        guard let first = tokens[safe: range.lowerBound], let last = tokens[safe: range.upperBound - 1] else {
            return Place(line: start, 0..<0)
        }
        return Place(line: first.line, start: first.range.lowerBound, lastLine: last.line, end: last.range.upperBound)
    }

    func text(_ range: Range<Int>) -> String { range.isEmpty ? "" : draft.text(place(range)) }
}
