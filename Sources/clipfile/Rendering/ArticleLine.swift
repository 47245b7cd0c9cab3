import Articles

/// An article on one line: "8226553e2182  2014-06-17  Washington seeks …".
enum ArticleLine {
    /// The width of "2014-06-17".
    static let dateWidth = 10

    static func text(_ article: Article) -> String {
        "\(article.id)  \(date(of: article))  \(title(of: article))"
    }

    /// The same with what happened to the article at its end, which is never shortened away.
    ///
    /// - Parameters:
    ///   - id: the one to name it by, where it is not its own.
    ///   - width: a terminal's; nil where nothing is to be shortened.
    static func text(_ article: Article, named id: ArticleID? = nil, outcome: String, width: Int?) -> String {
        let head = "\(id ?? article.id)  \(date(of: article))  "
        guard let width else { return head + "\(title(of: article))  \(outcome)" }
        let room = max(8, width - head.utf8.count - 2 - outcomeWidth)
        let title = Table.shortened(title(of: article), to: room)
        let gap = Table.padded("", to: room - DisplayWidth.columns(of: title))
        return head + SafeText.isolated(title) + gap + "  " + outcome
    }

    static func date(of article: Article) -> String {
        Table.padded(article.date?.description ?? "-", to: dateWidth)
    }

    static func title(of article: Article) -> String { article.title.map(SafeText.row) ?? "(no title)" }

    /// The width of "already there".
    private static let outcomeWidth = 13
}
