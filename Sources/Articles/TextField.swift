/// The texts of an article that words are looked for in. Their order is that of the index's columns.
public enum TextField: Int, CaseIterable, Sendable {
    case title, author, publisher, source, region, theme, report, note, url, tag
    /// The texts that lead to the body or follow it: deck, byline, epigraph, editor's note, biography, extras.
    case surroundings
    case body, notice

    /// The pieces of an article's text, none of which a phrase goes beyond.
    public func pieces(of article: Article) -> [String] {
        TextField.fields[rawValue].flatMap { $0.texts(of: article) }
    }

    private static let fields = allCases.map { text in RecordField.all.filter { $0.words == text } }
}
