public import Articles
public import FoundationEssentials

/// The records as JSON Lines: one record a line.
public struct JSONLinesExporter: Exporter {
    public init() {}

    public func export(_ articles: some Sequence<Article>, to write: (Data) throws -> Void) throws {
        for article in articles {
            try write(article.jsonLine() + Data("\n".utf8))
        }
    }
}
