import Articles

/// Claims the line that prints a title which front matter declares: it is the title's line and no text.
enum PrintedTitle {
    private static let mostLines = 5
    /// A heading may stand under a picture or a link.
    private static let farthest = 4
    /// Shorter beginnings agree by chance.
    private static let fewestLetters = 12

    /// Whether a line prints it.
    static func claim(in draft: inout Draft, at first: Int, _ declared: String) -> Bool {
        let title = letters(of: declared)
        guard !title.isEmpty else { return false }
        if let last = lastLine(draft, first, title) {
            claim(&draft, first...last)
            return true
        }
        if isLike(title, draft, first) || isOverByline(draft, first) {
            claim(&draft, first...first)
            return true
        }
        var index = first
        for _ in 0..<farthest {
            guard let next = draft.free(from: index + 1) else { return false }
            if draft.line(next).isHeading, letters(of: draft.line(next).bytes) == title {
                claim(&draft, next...next)
                return true
            }
            index = next
        }
        return false
    }

    /// A heading of the first level with a byline or a date under it is the article's, whatever is declared.
    private static func isOverByline(_ draft: Draft, _ index: Int) -> Bool {
        guard draft.line(index).markup == .heading(level: 1), let next = draft.shown(from: index + 1),
            draft.isFree(next),
            let reading = HeaderPieces.read(draft, at: next, HeaderPieces.State())
        else { return false }
        return reading.hasByline && !reading.isBareByline || reading.hasDate
    }

    private static func claim(_ draft: inout Draft, _ range: ClosedRange<Int>) {
        let place = draft.place(range.lowerBound, through: range.upperBound)
        for line in range where draft.isFree(line) { draft.claim(line, as: .title) }
        draft.add(
            Found(
                value: .title(draft.text(place).withSingleSpaces), place: place, rule: .headingTitle, certainty: .high),
            to: range.lowerBound)
    }

    /// The last of the lines that say together what the title says.
    private static func lastLine(_ draft: Draft, _ first: Int, _ title: [UInt8]) -> Int? {
        var read = 0
        for index in first..<min(draft.count, first + mostLines) {
            guard draft.isFree(index) else { return nil }
            let more = letters(of: draft.line(index).bytes.prefix(Draft.tokenizedBytes))
            guard !more.isEmpty, title[read...].starts(with: more) else { return nil }
            read += more.count
            if read == title.count { return index }
        }
        return nil
    }

    /// Whether a heading, or a line that stands alone, is the title without a site's name or with its second half.
    private static func isLike(_ title: [UInt8], _ draft: Draft, _ index: Int) -> Bool {
        let line = draft.line(index)
        guard line.width <= 250, line.isHeading || draft.isBlank(index + 1) && !line.endsSentence else { return false }
        let printed = letters(of: line.bytes)
        let shorter = min(printed.count, title.count)
        return shorter >= fewestLetters && shorter * 3 >= max(printed.count, title.count)
            && printed.prefix(shorter) == title.prefix(shorter)
    }
}

extension Draft {
    /// The title that front matter declares.
    var declaredTitle: String? {
        guard page.frontMatter != nil else { return nil }
        return founds.lazy.compactMap { found in
            if case .title(let title) = found.value, found.rule == .frontMatter { title } else { nil }
        }.first
    }
}

extension Line {
    fileprivate var isHeading: Bool {
        if case .heading = markup { true } else { false }
    }
}
