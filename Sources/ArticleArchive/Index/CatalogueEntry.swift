public import Articles

/// An article as a table shows it, and where its record is.
public struct CatalogueEntry: Hashable, Sendable {
    public let id: ArticleID
    public let date: PartialDate?
    /// The authors' names, in the printed order.
    public let authors: String
    public let title: String?
    public let publisher: String?
    /// The record's file, relative to the archive.
    public let path: String

    init(id: ArticleID, date: PartialDate?, authors: String, title: String?, publisher: String?, path: String) {
        self.id = id
        self.date = date
        self.authors = authors
        self.title = title
        self.publisher = publisher
        self.path = path
    }

    public init(_ stored: StoredArticle) { self.init(stored.article, path: stored.path) }

    /// The index ends a text at a zero character, so that one is shown by its sign, "␀".
    init(_ article: Article, path: String) {
        func shown(_ text: String) -> String { text.utf8.contains(0) ? text.replacing("\0", with: "␀") : text }
        self.init(
            id: article.id, date: article.date,
            authors: shown(article.authors.filter { $0.role == .author }.map(\.name).joined(separator: ", ")),
            title: article.title.map(shown), publisher: article.publisher.map { shown($0.name) }, path: path)
    }
}
