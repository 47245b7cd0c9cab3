extension HeaderArrangement {
    /// So many lines of the text are shown.
    private static let linesOfText = 2

    init?(of page: Page) {
        var draft = Arranger.draftBeforeHeader(page)
        let arranger = HeaderArranger(&draft)
        guard !arranger.window.lines.isEmpty else { return nil }
        let roles = arranger.path.segments.flatMap { segment in segment.lines.map { (position: $0, segment.role) } }
        let known = Dictionary(roles) { first, _ in first }
        lines = arranger.window.lines.prefix(arranger.path.textStart + HeaderArrangement.linesOfText).map { line in
            Line(
                number: page.lines[line.index].number, role: "\(known[line.position] ?? .text)",
                traits: Atom.allCases.filter { line.atoms.contains($0) }.map { "\($0)" })
        }
        margin = arranger.margin
        runnerUp = arranger.secondTitle.map { draft.text(arranger.place(of: $0, in: draft)).withSingleSpaces }
    }
}
