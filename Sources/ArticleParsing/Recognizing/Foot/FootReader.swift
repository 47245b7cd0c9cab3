import Articles

/// Reads the foot of a text, what a page or a program prints under an article and a copy takes along: tags, buttons and
/// counts, what to read next, who posted it, the mark of a mail program.
///
/// It goes upwards from the last line, and no farther than the first line of text, for most of these words begin sentences
/// as well.
enum FootReader {
    /// A longer line is text, unless it is one of few kinds.
    private static let longestLine = 200
    /// So many lines that nobody knows may stand between those of a foot.
    private static let mostUnknown = 2
    /// So wide a line is text.
    private static let textWidth = 100
    private static let mostLines = 60

    static func claim(in draft: inout Draft, from start: Int) {
        guard draft.page.web == nil else { return }
        var unknown = 0
        var index = draft.count - 1
        let end = max(start, draft.count - mostLines)
        while index > end, unknown <= mostUnknown {
            defer { index -= 1 }
            guard draft.isFree(index) else { continue }
            let line = draft.line(index)
            guard line.utf8Count <= longestLine * 2 else { return }
            if isWhole(draft, index), line.width <= longestLine, let kind = kind(draft, index) {
                draft.claim(index, as: kind.part, kind.founds)
                continue
            }
            if line.width > textWidth, !isBesides(line) { return }
            unknown += 1
        }
    }

    /// Whether a line is all of its paragraph.
    private static func isWhole(_ draft: Draft, _ index: Int) -> Bool {
        !(draft.isFree(index - 1) && draft.isWrapped(index - 1)) && !(draft.isFree(index + 1) && draft.isWrapped(index))
    }

    /// A line on the author may be as wide as text, and stands among the foot's.
    private static func isBesides(_ line: Line) -> Bool { line.bytes.contains(UInt8(ascii: "@")) }

    private struct Kind {
        let part: Part
        var founds: [Found] = []
    }

    private static func kind(_ draft: Draft, _ index: Int) -> Kind? {
        let line = draft.line(index)
        let tokens = draft.tokens(index)
        let first = tokens.firstIndex { $0.kind != .mark } ?? 0
        guard first < tokens.count else { return nil }
        if isMailMark(tokens, first) { return Kind(part: .wrapper) }
        if isButtons(tokens) || isCount(tokens) { return Kind(part: .promotion) }
        if isEndMark(tokens) { return Kind(part: .separator) }
        if CopyrightRecognizer.isFootNotice(tokens) {
            let place = draft.place(index)
            return Kind(
                part: .copyright,
                founds: [Found(value: .copyright(line.text), place: place, rule: .notice, certainty: .medium)])
        }
        if let tags = tags(draft, index, tokens, first) { return tags }
        if let byline = byline(draft, index, tokens) { return byline }
        return isLeadingOn(draft.line(index), tokens, first) ? Kind(part: .navigation) : nil
    }

    // MARK: Mail programs

    /// "Sent from my iPhone", "Von meinem iPhone gesendet", "Get Outlook for iOS".
    private static func isMailMark(_ tokens: [Token], _ first: Int) -> Bool {
        guard FootPhrases.sending.match(tokens, at: first) != nil else { return false }
        let words = tokens.filter { $0.kind == .word }
        return words.count <= 16 && !tokens.contains { $0.folded == "," }
            && words.contains { FootPhrases.devices.contains($0.folded) }
    }

    // MARK: Buttons and counts

    /// "Like · Comment · Share", "Email This BlogThis! Share to Twitter": words to click on and nothing else. "Home" alone
    /// may be a text's last word.
    private static func isButtons(_ tokens: [Token]) -> Bool {
        var index = 0
        var count = 0
        var isSure = false
        while index < tokens.count {
            if tokens[index].kind != .word {
                index += 1
            } else if let button = FootPhrases.buttons.match(tokens, at: index) {
                isSure = isSure || !button.meaning
                index = button.end
                count += 1
            } else {
                return false
            }
        }
        let isEllipsis = tokens.count > 3 && tokens.suffix(3).allSatisfy { $0.folded == "." }
        return (isSure || count > 1) && (!isSpoken(tokens) || isEllipsis)
    }

    /// Whether words are said, with the stop of a sentence: no button and no count has one.
    private static func isSpoken(_ tokens: [Token]) -> Bool {
        let stop = tokens.indices.last { [".", "!", "?"].contains(tokens[$0].folded) }
        guard let stop, tokens[(stop + 1)...].allSatisfy({ $0.kind == .mark }) else { return false }
        // "Email This BlogThis!"
        return tokens[stop].folded != "!" || tokens[..<stop].last?.folded != "blogthis"
    }

    /// "124 shares", "1.2K Shares", "Comments (12)", "12 Kommentare".
    private static func isCount(_ tokens: [Token]) -> Bool {
        guard tokens.count <= 12, !isSpoken(tokens) else { return false }
        let words = tokens.filter { $0.kind == .word }
        return words.contains { FootPhrases.counted.contains($0.folded) }
            && words.allSatisfy {
                FootPhrases.counted.contains($0.folded) || FootPhrases.besideCounts.contains($0.folded)
            }
            && (tokens.contains { $0.kind == .number } || words.contains { FootPhrases.nothing.contains($0.folded) })
    }

    /// "-30-", "ENDS".
    private static func isEndMark(_ tokens: [Token]) -> Bool {
        let words = tokens.filter { $0.kind != .mark }
        guard words.count == 1, tokens.count <= 7 else { return false }
        return words[0].folded == "ends" || words[0].folded == "30" && tokens.contains { $0.folded == "-" }
    }

    // MARK: Tags

    /// "Filed under: Harbour, Council", "Tags: harbour", "Posted in Harbour | 3 Comments": a list of names after words that
    /// announce it.
    private static func tags(_ draft: Draft, _ index: Int, _ tokens: [Token], _ first: Int) -> Kind? {
        let line = draft.line(index)
        if FootPhrases.entries.match(tokens, at: first) != nil { return Kind(part: .navigation) }
        if FootPhrases.inPrint.match(tokens, at: first) != nil { return extra(draft, index, "print", tokens[first]) }
        guard let label = FootPhrases.tags.match(tokens, at: first), let next = tokens[safe: label.end],
            !line.endsSentence
        else { return nil }
        let hasColon = next.folded == ":"
        let start = hasColon ? label.end + 1 : label.end
        // "Posted in" is followed by names; "Tags" alone may be a word of a sentence.
        guard hasColon || label.meaning, let value = tokens[safe: start],
            tokens[start...].contains(where: { $0.kind != .mark })
        else { return nil }
        let items = tokens[start...].split { [",", "|", "/", ";", "·", "•", "#"].contains($0.folded) }
        guard items.allSatisfy({ $0.count <= (hasColon ? 5 : 4) }), hasColon || value.isCapitalized else { return nil }
        let words = tokens[first..<label.end]
        guard let end = words.last?.range.upperBound else { return nil }
        return extra(draft, index, line.text.utf8Slice(tokens[first].range.lowerBound..<end), value)
    }

    private static func extra(_ draft: Draft, _ index: Int, _ label: String, _ value: Token) -> Kind {
        let place = draft.place(index, from: value.range.lowerBound)
        let found = Found(
            value: .extra(label: label, value: draft.text(place)), place: place, rule: .label, certainty: .medium)
        return Kind(part: .extra, founds: [found])
    }

    // MARK: Who posted it

    /// "Posted by Ann Roe at 10:45 AM": the author, where nobody is named over the text.
    private static func byline(_ draft: Draft, _ index: Int, _ tokens: [Token]) -> Kind? {
        guard let phrase = FootPhrases.posted.match(tokens) else { return nil }
        let text = draft.line(index).text
        let read = NameReader(tokens: tokens) { _ in text }.names(from: phrase.end)
        guard !read.names.isEmpty, read.end == tokens.count || isTime(tokens[read.end...]) else { return nil }
        let hasAuthor = draft.founds.contains {
            if case .author(let author) = $0.value { author.role == .author } else { false }
        }
        guard !hasAuthor else { return extra(draft, index, "posted", tokens[phrase.end]) }
        var founds = read.names.map { name in
            let end = tokens[name.tokens.upperBound - 1].range.upperBound
            let place = Place(line: index, tokens[name.tokens.lowerBound].range.lowerBound..<end)
            return Found(value: .author(name.author), place: place, rule: .byline, certainty: .medium)
        }
        founds.append(Found(value: .byline(text), place: draft.place(index), rule: .byline, certainty: .medium))
        return Kind(part: .byline, founds: founds)
    }

    /// "at 10:45 AM", "on May 5, 2014 at 10:45 am | 3 comments": a time of day or a day, and little else.
    private static func isTime(_ tokens: ArraySlice<Token>) -> Bool {
        guard tokens.contains(where: { $0.kind == .number }), tokens.count <= 24 else { return false }
        return tokens.allSatisfy {
            $0.kind != .word || FootPhrases.besideTimes.contains($0.folded) || PrintedDate.isMonth($0.folded)
                || FootPhrases.counted.contains($0.folded) || Weekdays.kind(of: $0.folded) != nil
        }
    }

    // MARK: What to read next

    /// "Read more: The Lighthouse", "Lesen Sie auch: Die Treppe", "Read more at The Gazette". Those with the article's own
    /// address are ``AddressLine``'s.
    private static func isLeadingOn(_ line: Line, _ tokens: [Token], _ first: Int) -> Bool {
        guard let phrase = FootPhrases.leading.match(tokens, at: first) else { return false }
        let rest = tokens[phrase.end...]
        guard let next = rest.first else { return phrase.meaning }
        let capitals = rest.count { $0.kind == .word && $0.isCapitalized }
        // A title, and no sentence: in German and French most words of one have no capitals.
        if next.folded == ":" {
            let hasComma = rest.contains { $0.folded == "," }
            return rest.count == 1
                || rest.count <= 16 && rest.last?.folded != "." && (!hasComma || capitals * 2 >= rest.count)
        }
        if rest.contains(where: { $0.folded == "http" || $0.folded == "https" || $0.folded == "www" }) { return true }
        let words = rest.filter { $0.kind == .word }
        // "gazette.example"
        if words.count <= 4, rest.contains(where: { $0.folded == "." && !$0.followsSpace }), !line.endsSentence {
            return true
        }
        return phrase.meaning && !line.endsSentence && words.count <= 8
            && words.count { $0.isCapitalized } * 2 >= words.count
    }
}
