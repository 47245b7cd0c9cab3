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
    /// How much more that arrangement costs, in hundredths of the costs' unit: little is doubtful. Nil where nothing is a
    /// title.
    public let margin: Int?
}
