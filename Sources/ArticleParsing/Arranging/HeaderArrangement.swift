/// How the head of a text was arranged: the role of each line, and what stood against it. Most mends of the parser begin
/// with reading one; `clipfile inspect` draws it.
public struct HeaderArrangement: Hashable, Sendable {
    /// A line of the head.
    public struct Line: Hashable, Sendable {
        /// Counted from 1 in the article.
        public let number: Int
        /// "title", "byline", "outletAndDate": the words of ``LineRole``.
        public let role: String
        /// The traits by which its role was chosen: "byline", "fewWords", "overBlank".
        public let traits: [String]
    }

    /// The lines in their order, through the first lines of the text.
    public let lines: [Line]
    /// The next best title, where the cheapest arrangement without this one has another; nil where it has none.
    public let runnerUp: String?
    /// How much more that arrangement costs, in hundredths of the costs' unit: little is doubtful. Nil where nothing is a title.
    public let margin: Int?

    /// So many lines of the text are shown.
    private static let linesOfText = 2

    init?(of page: Page) {
        var draft = Draft(page)
        FrontMatterLines.claim(in: &draft)
        PageMenu.claim(in: &draft)
        LineRecognizers.claim(in: &draft)
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
        runnerUp = arranger.secondTitle.map { arranger.text(of: $0, in: draft) }
    }
}
