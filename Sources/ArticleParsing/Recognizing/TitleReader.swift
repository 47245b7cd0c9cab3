import Articles

/// Reads the title: a Markdown heading, or the first line, over as many lines as it was wrapped to.
struct TitleReader {
    struct Result {
        /// The line behind the title.
        let end: Int
        /// Whether the title's line bore the byline too: "Title By Jane Doe".
        var hasByline = false
    }

    /// A first line longer than this, in columns, is a paragraph.
    private static let longestTitle = 300
    private static let mostLines = 5

    /// Claims the title that begins at a line; nil where that line is no title.
    static func read(_ draft: inout Draft, at index: Int) -> Result? {
        if let label = LabelLine(draft, at: index), label.meaning == .title, !label.value.isEmpty {
            draft.claim(index, as: .title, label.founds)
            return Result(end: index + 1)
        }
        let line = draft.line(index)
        if case .heading = line.markup { return heading(&draft, index) }
        guard !beginsHeader(draft, index, isFirst: true) else { return Result(end: index) }
        guard line.width <= longestTitle || isLoneLongLine(draft, index), !isProse(draft, index) else { return nil }
        if let result = titleBeforeByline(&draft, index) { return result }
        let last = lastLine(draft, index)
        claim(&draft, index...last, .firstLine, .medium)
        return Result(end: last + 1)
    }

    /// A heading; conversions wrap a long one over physical lines, which end at the next blank one.
    private static func heading(_ draft: inout Draft, _ index: Int) -> Result {
        var last = index
        while last + 1 < draft.count, last - index < mostLines, draft.isFree(last + 1),
            draft.line(last + 1).markup == .none,
            !beginsHeader(draft, last + 1),
            draft.line(last).width >= 40 || endsInJoiningWord(draft, last) || draft.line(last + 1).beginsLowercase
        { last += 1 }
        // Without a blank line behind it, the next line is something else.
        if last + 1 < draft.count, !draft.isBlank(last + 1), !beginsHeader(draft, last + 1) { last = index }
        claim(&draft, index...last, .headingTitle, .high)
        return Result(end: last + 1)
    }

    /// "… of the", and as titles print it "… Of The".
    private static func endsInJoiningWord(_ draft: Draft, _ index: Int) -> Bool {
        draft.tokens(index).last.map { $0.kind == .word && JoiningWords.all.contains($0.folded) } ?? false
    }

    private static func claim(
        _ draft: inout Draft, _ range: ClosedRange<Int>, _ rule: Rule, _ certainty: Citation.Certainty
    ) {
        let place = draft.place(range.lowerBound, through: range.upperBound)
        let text = draft.text(place).withSingleSpaces
        for line in range { draft.claim(line, as: .title) }
        draft.add(Found(value: .title(text), place: place, rule: rule, certainty: certainty), to: range.lowerBound)
    }

    /// The last line of a title that begins at a line without a blank line behind it.
    private static func lastLine(_ draft: Draft, _ index: Int) -> Int {
        var last = index
        while last + 1 < draft.count, last - index < mostLines - 1, draft.isFree(last + 1), continuesTitle(draft, last)
        { last += 1 }
        return last
    }

    /// Whether a line's sentence goes on in the next: it was cut within a phrase, or wrapped.
    private static func continuesTitle(_ draft: Draft, _ index: Int) -> Bool {
        let line = draft.line(index)
        let next = draft.line(index + 1)
        guard line.width >= 30, next.width <= 90, next.markup == .none, !beginsHeader(draft, index + 1) else {
            return false
        }
        guard let lastWord = draft.tokens(index).last, let nextWord = draft.tokens(index + 1).first else {
            return false
        }
        if lastWord.kind == .word, JoiningWords.all.contains(lastWord.folded) { return true }
        if lastWord.kind == .mark, [",", "-", ":", "&", "("].contains(lastWord.folded) {
            return lastWord.folded != ":" && (headerIsNear(draft, index + 2) || !nextWord.isCapitalized)
        }
        if nextWord.kind == .word, !nextWord.isCapitalized { return true }
        let first = next.text.utf8.prefix { $0 != 0x20 }.count
        let wrapped =
            (60...90).contains(line.width + 1 + first) && line.width <= 80 && lastWord.kind == .word
            && line.width + 1 + first > (draft.page.wrapColumn ?? 76)
        return wrapped && (headerIsNear(draft, index + 2) || index + 2 < draft.count && draft.isBlank(index + 2))
    }

    private static func headerIsNear(_ draft: Draft, _ index: Int) -> Bool {
        guard let next = draft.shown(from: index) else { return false }
        return beginsHeader(draft, next)
    }

    /// Whether a line is a header's. The text's first line is a title rather than a name without "by".
    private static func beginsHeader(_ draft: Draft, _ index: Int, isFirst: Bool = false) -> Bool {
        if !draft.isFree(index) { return true }
        if LabelLine(draft, at: index) != nil { return true }
        guard let reading = HeaderPieces.read(draft, at: index, HeaderPieces.State()) else { return false }
        if isFirst, reading.isBareByline { return false }
        return reading.hasByline || reading.hasDate || reading.hasCopiedFrom
    }

    /// A very long first line is still a title when a byline follows it.
    private static func isLoneLongLine(_ draft: Draft, _ index: Int) -> Bool {
        headerIsNear(draft, index + 1)
    }

    /// A first line that is a whole sentence in a run of sentences: the text has no title.
    private static func isProse(_ draft: Draft, _ index: Int) -> Bool {
        let line = draft.line(index)
        guard line.width > 140 || draft.isWrapped(index) && !headerIsNear(draft, index + 1),
            !headerIsNear(draft, index + 1)
        else {
            return false
        }
        if line.width > 140 {
            return line.text.hasSuffix(".") || line.text.hasSuffix(".”") || line.text.hasSuffix(".\"")
        }
        // A hard-wrapped paragraph: several full lines, one after the other.
        let last = draft.endOfParagraph(index)
        return last - index >= 3 && draft.line(last).text.hasSuffix(".")
    }

    /// "Title By Jane Doe" over "26 July, 2012 — Global Research": blogs print both on one line.
    private static func titleBeforeByline(_ draft: inout Draft, _ index: Int) -> Result? {
        let tokens = draft.tokens(index)
        let line = draft.line(index)
        guard let by = tokens.lastIndex(where: { $0.folded == "by" && $0.isCapitalized }), by >= 3,
            let following = draft.shown(from: index + 1), draft.isFree(following),
            let reading = HeaderPieces.read(draft, at: following, HeaderPieces.State()), reading.hasDate,
            reading.hasOutlet, !reading.hasByline, PrintedDate.match(draft.tokens(following), at: 0) != nil
        else { return nil }
        let found = NameReader(tokens: tokens) { _ in line.text }.names(from: by + 1)
        guard !found.names.isEmpty, found.end == tokens.count, found.names.allSatisfy({ $0.wordCount >= 2 }) else {
            return nil
        }
        let title = 0..<tokens[by - 1].range.upperBound
        var values = [
            Found(
                value: .title(line.text.utf8Slice(title).withSingleSpaces), place: Place(line: index, title),
                rule: .titleBeforeByline, certainty: .medium)
        ]
        for name in found.names {
            let range =
                tokens[name.tokens.lowerBound].range.lowerBound..<tokens[name.tokens.upperBound - 1].range.upperBound
            values.append(
                Found(value: .author(name.author), place: Place(line: index, range), rule: .byline, certainty: .medium))
        }
        let byline = tokens[by].range.lowerBound..<line.utf8Count
        values.append(
            Found(
                value: .byline(line.text.utf8Slice(byline)), place: Place(line: index, byline), rule: .byline,
                certainty: .medium))
        draft.claim(index, as: .title, values)
        return Result(end: index + 1, hasByline: true)
    }
}

extension String {
    /// Runs of spaces made one.
    var withSingleSpaces: String {
        var last: UInt8 = 0x20
        for byte in utf8 {
            if byte == 0x20, last == 0x20 { return split(separator: " ").joined(separator: " ") }
            last = byte
        }
        return last == 0x20 ? String(unicodeScalars.dropLast()) : self
    }
}
