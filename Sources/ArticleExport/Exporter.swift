public import Articles
public import FoundationEssentials

/// Writes articles in one format.
public protocol Exporter: Sendable {
    /// Hands the export on piece by piece, so that an archive need not fit into memory.
    func export(_ articles: some Sequence<Article>, to write: (Data) throws -> Void) throws
}
