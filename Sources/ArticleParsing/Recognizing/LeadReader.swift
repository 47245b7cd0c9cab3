import Articles

/// Reads what stands between the header and the body: an editor's note, the author's biography, credits, an epigraph,
/// a deck.
///
/// None of these is labelled for certain, so each must show itself by its form; a line that does not is body.
struct LeadReader {
    /// The lead ends within this many lines.
    static let mostLines = 45
    /// A deck is a sentence or two; short lines of more, as reposts center them, are the text's own beginning.
    private static let sentencesOfText = 3

    var draft: Draft
    private let authors: [Biographies.Person]
    private let titleLetters: [UInt8]

    static func read(_ draft: inout Draft, from start: Int) {
        var reader = LeadReader(draft.taken())
        reader.read(from: start)
        draft = reader.draft
    }

    private init(_ draft: Draft) {
        self.draft = draft
        var authors: [Biographies.Person] = []
        var title = ""
        for found in draft.founds {
            if case .author(let author) = found.value, author.role == .author, authors.count < 50 {
                authors.append(Biographies.Person(author.name))
            }
            if case .title(let text) = found.value { title = text }
        }
        self.authors = authors
        titleLetters = letters(of: title)
    }

    private mutating func read(from start: Int) {
        var index = start
        // Pages print their headline in many places, and menus before it.
        if draft.page.web == nil, let end = notesBeforeTitlePrintedAgain(index) { index = end }
        var hasDeck = false
        while let next = draft.free(from: index), next - start < LeadReader.mostLines {
            if let end = editorsNote(next) ?? biography(next) ?? epigraph(next) {
                index = end
            } else if !hasDeck, let end = deck(next) {
                index = end
                hasDeck = true
            } else {
                break
            }
        }
    }

    // MARK: The title once more

    /// A title that is printed again over the body: the lines before it introduce the article.
    private mutating func notesBeforeTitlePrintedAgain(_ start: Int) -> Int? {
        guard titleLetters.count >= 16 else { return nil }
        let end = min(draft.count, start + LeadReader.mostLines)
        for index in start..<max(start, end) where draft.isFree(index) && beginsLikeTitle(index) {
            guard let last = lastLineOfTitle(index), isOverTheBody(start..<index, last + 1) else { continue }
            if let before = (start..<index).last(where: { draft.isFree($0) }) { note(start, through: before) }
            for line in index...last where draft.isFree(line) { draft.claim(line, as: .repetition) }
            return last + 1
        }
        return nil
    }

    /// A title printed again under the text, or as the name of the reviewed work, parts no notes from a body: far more
    /// text must follow than stands before.
    private func isOverTheBody(_ before: Range<Int>, _ start: Int) -> Bool {
        let notes = before.reduce(0) { $0 + (draft.isFree($1) ? draft.line($1).utf8Count : 0) }
        var text = 0
        for index in start..<draft.count where draft.isFree(index) {
            text += draft.line(index).utf8Count
            if text >= 300, text >= notes * 2 { return true }
        }
        return false
    }

    private func beginsLikeTitle(_ index: Int) -> Bool {
        if let byte = draft.line(index).bytes.first, byte.isLetterOrDigit, byte | 0x20 != titleLetters.first {
            return false
        }
        guard let first = draft.line(index).firstWord else { return false }
        return titleLetters.starts(with: first.utf8.filter { $0 != UInt8(ascii: "'") })
            || titleLetters.starts(with: first.utf8)
    }

    private func lastLineOfTitle(_ index: Int) -> Int? {
        var read: [UInt8] = []
        for line in index..<min(draft.count, index + 5) where !draft.isBlank(line) {
            let more = letters(of: draft.line(line).bytes)
            guard titleLetters[read.count...].starts(with: more), !more.isEmpty else { return nil }
            read += more
            if read.count == titleLetters.count { return line }
        }
        return nil
    }

    // MARK: Biographies

    /// "William Hawes is a writer …", with the sentences on the same person that follow.
    private mutating func biography(_ index: Int) -> Int? {
        guard Biographies.begins(draft.line(index), authors: authors) else { return nil }
        var last = draft.endOfParagraph(index)
        var next = last + 1
        while next < draft.count, next - index < 14 {
            guard draft.isFree(next) else { break }
            if Biographies.goesOn(draft.line(next).text) {
                last = draft.endOfParagraph(next)
            } else if next > last + 1 || !draft.line(next).isShortTitle {
                break
            } else if !draft.line(last).text.isOpen {
                // A book's title between two sentences on its author belongs to them.
                guard next + 1 < draft.count, draft.isFree(next + 1), Biographies.goesOn(draft.line(next + 1).text)
                else { break }
            } else {
                last = next
            }
            next += 1
        }
        // The only text there is stays.
        guard draft.free(from: last + 1) != nil else { return nil }
        Biographies.claim(&draft, index...last)
        return last + 1
    }

    // MARK: Epigraphs

    /// A quotation and, under it, whose it is.
    private mutating func epigraph(_ index: Int) -> Int? {
        var line = index
        var isShort = true
        while line < draft.count, line - index < 12, draft.isFree(line), draft.line(line).width <= 120 {
            if line > index, let last = attribution(line), isQuoted(index..<line, isShort) || hasLifeDates(line...last)
            {
                let place = draft.place(index, through: last)
                let text = (index...last).map { draft.line($0).text }.joined(separator: "\n")
                for claimed in index...last { draft.claim(claimed, as: .epigraph) }
                draft.add(
                    Found(value: .epigraph(text), place: place, rule: .attributedQuotation, certainty: .medium),
                    to: index)
                return last + 1
            }
            if draft.line(line).width > 66 { isShort = false }
            line += 1
        }
        return nil
    }

    private func isQuoted(_ range: Range<Int>, _ isShort: Bool) -> Bool {
        let first = draft.line(range.lowerBound).text
        let last = draft.line(range.upperBound - 1).text
        guard let mark = last.unicodeScalars.last, [".", "!", "?", "”", "\"", "…", "»", "’", "'"].contains(mark) else {
            return false
        }
        let closes = ["”", "\"", "»", "’", "'", "?", "!", "…"].contains(mark)
        let quote = first.unicodeScalars.first.map { ["“", "\"", "«", "„", "‘"].contains($0) } ?? false
        return quote && (mark == "”" || mark == "\"" || mark == "»" || closes) || closes && isShort && range.count >= 2
    }

    /// A name on a line of its own under the quotation, with a line on who that was or what it is from.
    private func attribution(_ index: Int) -> Int? {
        guard mayAttribute(draft.line(index)) else { return nil }
        let tokens = draft.tokens(index)
        guard draft.line(index).width <= 80, let first = tokens.first, first.kind == .word || first.folded == "-" else {
            return nil
        }
        let start = first.kind == .word ? 0 : 1
        let text = draft.line(index).text
        let found = NameReader(tokens: tokens) { _ in text }.names(from: start)
        guard let name = found.names.first, found.names.count == 1, !name.isOrganisation,
            (2...5).contains(name.wordCount)
        else { return nil }
        let rest = tokens[found.end...]
        let hasDates = rest.first?.folded == "(" && rest.dropFirst().first?.kind == .number
        if index + 1 < draft.count, draft.isFree(index + 1), draft.line(index + 1).beginsLowercase,
            draft.tokens(index + 1).first.map({ AuthorRoles.all.contains($0.folded) }) != true
        {
            return nil
        }
        guard rest.isEmpty || hasDates || rest.first?.folded == "," && draft.line(index).width <= 60 else { return nil }
        guard index + 1 < draft.count else { return nil }
        return index + linesOnSource(below: index)
    }

    /// A cheap look before names are read: a short line, or one with dates in brackets, that does not end a sentence.
    private func mayAttribute(_ line: Line) -> Bool {
        guard line.width <= 80, !line.beginsLowercase else { return false }
        return line.width <= 60 && !line.endsSentence || line.bytes.contains(UInt8(ascii: "("))
    }

    /// "(1879-1955), German physicist", "former Prime Minister", "The Minority Report": lines on who said it, where.
    private func linesOnSource(below index: Int) -> Int {
        let next = index + 1
        guard next < draft.count, draft.isFree(next) else { return 0 }
        let line = draft.line(next)
        let tokens = draft.tokens(next)
        if tokens.first?.folded == "(", tokens[safe: 1]?.kind == .number {
            var count = 1
            while !draft.line(index + count).text.hasSuffix("."), count < 3, draft.isFree(index + count + 1),
                draft.line(index + count + 1).width < 40
            { count += 1 }
            return count
        }
        guard line.width <= 45, let first = tokens.first, first.kind == .word, !line.text.hasSuffix("."),
            !line.text.hasSuffix(",")
        else { return 0 }
        if !first.isCapitalized { return AuthorRoles.all.contains(first.folded) ? 1 : 0 }
        // A work's title: every word of weight has a capital, and the body's first line is not so written.
        let words = tokens.filter { $0.kind == .word }
        let capitals = words.count { $0.isCapitalized }
        return words.count <= 6 && words.count >= 2 && capitals * 4 >= words.count * 3 && !draft.isWrapped(next)
            && !JoiningWords.all.contains(words.last?.folded ?? "") ? 1 : 0
    }

    private func hasLifeDates(_ range: ClosedRange<Int>) -> Bool {
        range.contains { index in
            let tokens = draft.tokens(index)
            return tokens.indices.contains { start in
                tokens[start].folded == "(" && tokens[safe: start + 1]?.kind == .number
                    && tokens[safe: start + 2]?.folded == "-"
                    && tokens[safe: start + 3]?.kind == .number && tokens[safe: start + 4]?.folded == ")"
                    && tokens[start + 1].range.count == 4
            }
        }
    }

    // MARK: Decks

    /// Lines far shorter than the body's, set under the header one below the other.
    private mutating func deck(_ index: Int) -> Int? {
        let narrow = draft.page.wrapColumn == nil ? 75 : 40
        var last = index
        while last < draft.count, last - index < 12, draft.isFree(last), draft.line(last).width <= narrow,
            !isListLine(last), !(last > index && beginsEditorsNote(last))
        { last += 1 }
        guard last > index, last < draft.count, draft.isFree(last) || draft.lines[last].part == .repetition else {
            return nil
        }
        let body = draft.line(last)
        if beginsEditorsNote(last) {
            guard last - index >= 2 else { return nil }
        } else if draft.page.wrapColumn == nil {
            guard body.width > 120 || body.width > narrow && draft.line(last - 1).endsSentence else { return nil }
            // A line that its neighbour continues is the body's first.
            while last > index, !draft.line(last - 1).endsSentence, isFragment(last - 1) { last -= 1 }
        } else {
            last = firstLineOfParagraph(last, notBefore: index)
        }
        guard last - index >= 2, sentences(index..<last) < LeadReader.sentencesOfText else { return nil }
        let place = draft.place(index, through: last - 1)
        let text = draft.text(place)
        for line in index..<last { draft.claim(line, as: .deck) }
        draft.add(Found(value: .deck(text), place: place, rule: .linesUnderTitle, certainty: .low), to: index)
        return last
    }

    /// How many lines end a sentence that began among them; one that begins low goes on from a caption above.
    private func sentences(_ lines: Range<Int>) -> Int {
        lines.count { draft.line($0).endsSentence } - (draft.line(lines.lowerBound).beginsLowercase ? 1 : 0)
    }

    private func isListLine(_ index: Int) -> Bool { draft.line(index).markup == .bullet }

    /// Whether a line is one piece of a sentence that goes on, as reposts leave them around lost links.
    private func isFragment(_ index: Int) -> Bool {
        let tokens = draft.tokens(index)
        guard let last = tokens.last else { return false }
        return JoiningWords.all.contains(last.folded) || last.folded == ","
    }

    /// Where the sentence of a full line began: the lines before it may be short because links broke them.
    private func firstLineOfParagraph(_ index: Int, notBefore start: Int) -> Int {
        var first = index
        while first > start {
            let begins = draft.line(first).text.unicodeScalars.first.map { !$0.properties.isLowercase } ?? true
            if begins, draft.line(first - 1).endsSentence { break }
            if begins, !isFragment(first - 1), draft.line(first - 1).width <= 36 { break }
            first -= 1
        }
        return first
    }
}

extension Line {
    /// A short line without a full stop within: a book's or a paper's title.
    fileprivate var isShortTitle: Bool { width <= 110 && width >= 3 }
}

extension String {
    /// Whether the text announces something: "and author of several publications, including:".
    fileprivate var isOpen: Bool {
        guard let last = Tokenizer.tokens(of: self.suffixTokens, line: 0).last else { return false }
        return last.folded == ":" || last.folded == "," || JoiningWords.all.contains(last.folded)
            || ["book", "including", "e"].contains(last.folded)
    }

    private var suffixTokens: String { String(decoding: utf8.suffix(60), as: UTF8.self) }
}
