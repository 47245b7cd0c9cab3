import Articles

/// Reads what stands under a text with a heading of its own and whole paragraphs: what a press release says of its sender,
/// notes to editors, the comments of readers. They are kept as extras, each with its heading.
enum FootSections {
    /// What is under a text is no longer than this.
    private static let longestSection = 3000
    private static let mostLines = 40
    /// Comments are looked for in so many lines.
    private static let mostCommentLines = 2000
    private static let mostSections = 4

    /// Returns whether something was claimed.
    static func claim(in draft: inout Draft, from start: Int) -> Bool {
        var isClaimed = claimComments(&draft, from: start)
        for _ in 0..<mostSections {
            guard let section = section(draft, from: start) else { break }
            claim(&draft, section)
            isClaimed = true
        }
        return isClaimed
    }

    private static func claim(_ draft: inout Draft, _ section: ClosedRange<Int>) {
        let label = draft.line(section.lowerBound).text
        guard let first = draft.free(from: section.lowerBound + 1) else { return }
        let place = draft.place(first, through: section.upperBound)
        let name = label.hasSuffix(":") ? String(label.dropLast()) : label
        let found = Found(
            value: .extra(label: name, value: draft.text(place)), place: place, rule: .label, certainty: .medium)
        for line in section where draft.isFree(line) { draft.claim(line, as: .extra) }
        draft.add(found, to: section.lowerBound)
    }

    // MARK: Press releases

    /// The last heading under which nothing but a section of a press release stands.
    private static func section(_ draft: Draft, from start: Int) -> ClosedRange<Int>? {
        guard let last = (start..<max(start, draft.count)).last(where: { draft.isFree($0) }) else { return nil }
        var length = 0
        var index = last
        while index > max(start, last - mostLines) {
            defer { index -= 1 }
            guard !draft.isBlank(index) else { continue }
            // What is claimed already parts sections.
            guard draft.isFree(index) else { return nil }
            let line = draft.line(index)
            if index < last, line.width <= 80, !line.endsSentence, isHeading(draft, index), isRelease(draft, index) {
                return index...last
            }
            length += line.utf8Count
            guard length <= longestSection else { return nil }
        }
        return nil
    }

    /// "About Milltown Council" over "Milltown Council serves …", "Notes to editors".
    private static func isHeading(_ draft: Draft, _ index: Int) -> Bool {
        let tokens = draft.tokens(index)
        guard let first = tokens.firstIndex(where: { $0.kind != .mark }),
            let phrase = FootPhrases.sections.match(tokens, at: first)
        else { return false }
        let rest = tokens[phrase.end...].filter { $0.kind == .word }
        guard !phrase.meaning else {
            // "Notes to editors (not for publication):"
            return rest.isEmpty || tokens[safe: phrase.end]?.folded == "("
        }
        guard (1...8).contains(rest.count), let next = draft.free(from: index + 1),
            rest[0].isCapitalized || rest.count > 1
        else { return false }
        let names = Set(rest.filter(\.isCapitalized).map(\.folded))
        return draft.tokens(next).prefix(6).contains { $0.isCapitalized && names.contains($0.folded) }
    }

    /// Whether the text is a press release: it says so, or has the mark of its end or a contact near.
    private static func isRelease(_ draft: Draft, _ index: Int) -> Bool {
        let near = max(0, index - 12)..<min(draft.count, index + 30)
        if near.contains(where: { isEnd(draft, $0) || draft.lines[$0].part == .contact }) { return true }
        return (0..<min(draft.count, 12)).contains { line in
            guard draft.line(line).width <= 80 else { return false }
            let tokens = draft.tokens(line)
            return tokens.indices.contains { FootPhrases.releases.match(tokens, at: $0) != nil }
        }
    }

    /// "###", "ENDS"
    private static func isEnd(_ draft: Draft, _ index: Int) -> Bool {
        guard draft.lines[index].part == .separator else { return false }
        let bytes = draft.line(index).bytes
        return bytes.contains(UInt8(ascii: "#")) || bytes.contains { $0.isLetterOrDigit }
    }

    // MARK: Comments

    /// "3 Comments", and what readers wrote, to the end of the text.
    private static func claimComments(_ draft: inout Draft, from start: Int) -> Bool {
        let begin = max(start + 1, draft.count - mostCommentLines)
        guard let text = endOfText(draft, start), begin < draft.count,
            let heading = (begin..<draft.count).first(where: {
                $0 > text && isCommentHeading(draft, $0)
            }),
            let last = (heading..<draft.count).last(where: { draft.isFree($0) && !draft.isBlank($0) }), last > heading
        else { return false }
        if !draft.isFree(heading) {
            guard let first = draft.free(from: heading + 1) else { return false }
            let place = draft.place(first, through: last)
            let found = Found(
                value: .extra(label: draft.line(heading).text, value: draft.text(place)), place: place, rule: .label,
                certainty: .medium)
            for line in first...last where draft.isFree(line) { draft.claim(line, as: .extra) }
            draft.add(found, to: first)
        } else {
            claim(&draft, heading...last)
        }
        return true
    }

    /// A cheap look before the tokens, which all short lines of a text would need: a count, a mark or such a word first.
    private static func mayBeCommentHeading(_ line: Line) -> Bool {
        guard let first = line.bytes.first else { return false }
        if first < 0x80, !((first | 0x20) &- 0x61 < 26) { return true }
        return FootPhrases.comments.canBegin(line)
            || line.firstWord.map { FootPhrases.nothing.contains($0) } == true
    }

    /// A count of comments, or words for them, and within three lines how a comment begins.
    private static func isCommentHeading(_ draft: Draft, _ index: Int) -> Bool {
        let line = draft.line(index)
        guard !draft.isBlank(index), line.width <= 120, !line.endsSentence,
            draft.isFree(index) || draft.lines[index].part == .promotion, mayBeCommentHeading(line)
        else { return false }
        let tokens = draft.tokens(index)
        guard let first = tokens.firstIndex(where: { $0.kind != .mark }) else { return false }
        let isCounted = tokens[first].kind == .number || FootPhrases.nothing.contains(tokens[first].folded)
        let start = isCounted ? first + 1 : first
        guard let phrase = FootPhrases.comments.match(tokens, at: start) else { return false }
        let rest = tokens[phrase.end...]
        // "3 thoughts on “The Wall”"
        guard phrase.meaning ? start > first : rest.allSatisfy({ $0.kind != .word }) else { return false }
        // "Reactions" over what a mayor said is a heading of the text: without a count two comments must follow.
        let isCount = isCounted || rest.contains { $0.kind == .number }
        guard isCount || (index + 1..<draft.count).lazy.filter({ beginsComment(draft, $0) }).prefix(2).count == 2 else {
            return false
        }
        var next = index
        for _ in 0..<3 {
            guard let shown = draft.shown(from: next + 1) else { return false }
            if beginsComment(draft, shown) { return true }
            next = shown
        }
        return false
    }

    /// "Ann Other says:", "Ann Other on May 7, 2014 at 10:45 am", "May 7, 2014 at 10:45 am".
    private static func beginsComment(_ draft: Draft, _ index: Int) -> Bool {
        let line = draft.line(index)
        guard line.width <= 90, !line.endsSentence else { return false }
        let tokens = draft.tokens(index)
        guard tokens.count <= 24 else { return false }
        if line.bytes.last == UInt8(ascii: ":"), let verb = tokens.dropLast().last {
            return FootPhrases.commenting.contains(verb.folded)
        }
        let hasTime = tokens.indices.dropLast(2).contains { at in
            tokens[at].kind == .number && tokens[at + 1].folded == ":" && tokens[at + 2].kind == .number
        }
        return hasTime && tokens.indices.prefix(12).contains { PrintedDate.match(tokens, at: $0) != nil }
    }

    /// The second paragraph: comments stand under an article.
    private static func endOfText(_ draft: Draft, _ start: Int) -> Int? {
        var paragraphs = 0
        for line in start..<max(start, draft.count) where draft.isFree(line) && draft.line(line).width > 60 {
            paragraphs += 1
            if paragraphs > 1 { return line }
        }
        return nil
    }
}
