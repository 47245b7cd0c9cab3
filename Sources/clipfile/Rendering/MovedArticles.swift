import ArticleArchive

/// Says which articles went to the trash or came back, a line each.
enum MovedArticles {
    static func print(_ articles: [StoredArticle], outcome: String) throws {
        let output = Output.standard()
        let width = output.terminal.isTerminal ? output.terminal.width : nil
        for stored in articles {
            try output.writeLine(ArticleLine.text(stored.article, outcome: outcome, width: width))
        }
        try output.flush()
    }
}
