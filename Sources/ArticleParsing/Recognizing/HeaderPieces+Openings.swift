/// A cheap look before the pieces of a header are read: most lines of a window begin none.
extension HeaderPieces {
    /// Figures of a date stand within so many lines that show something: as far as the pieces of a line reach.
    private static let linesOfFigures = 6

    /// Whether a piece may begin with a line, where nothing of a header was read before: its first word begins one, or
    /// figures stand so near that it may be a date or a name over one. Each grammar asks one of these as well.
    static func mayBegin(_ draft: Draft, at index: Int) -> Bool {
        guard let first = draft.tokens(index).first else { return true }
        return first.kind == .number || firstWords[first.folded.utf8Span.span] != nil
            || KnownOutlets.mayBegin(first.folded) || mayDateStand(draft, from: index, lines: linesOfFigures)
    }

    /// Whether figures stand on a line or on the next ones that show something.
    static func mayDateStand(_ draft: Draft, from index: Int, lines: Int) -> Bool {
        var next = index
        for _ in 0..<lines {
            guard let line = draft.shown(from: next) else { return false }
            if PrintedDate.haveFigures(draft.line(line).bytes.prefix(Draft.tokenizedBytes)) { return true }
            next = line + 1
        }
        return false
    }

    /// The first words of all phrases that begin a piece.
    private static let firstWords: ByteTable<Bool> = {
        let openings =
            Crafts.all.openings + Labels.table.openings + OutletPhrases.publishedBy.openings
            + HeaderPhrases.copiedFrom.openings + BylineWords.all.openings
        let words = openings.map(\.first) + HeaderPhrases.versionNouns + HeaderPhrases.versionWords
        return ByteTable((words + HeaderPhrases.crediting).map { ($0, true) })
    }()
}
