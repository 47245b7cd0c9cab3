public import Articles

/// Turns pasted text into records: the first half of an article's path.
///
/// ```swift
/// let parsed = try ArticleParser().parse(Input(bytes: bytes, name: "article.txt"))
/// print(parsed[0].article.title ?? "no title")
/// ```
///
/// The same bytes give the same records, on any machine and in any locale. A parser has no state and can be used
/// from many tasks at once.
public struct ArticleParser: Sendable {
    /// The version that records bear; a new one where the same bytes may give another record.
    public static let version = ParserVersion("0.1.0")

    /// The most bytes that one input may have.
    public static let largestInput = 32 << 20

    public init() {}

    /// The articles in an input, in their order; mostly one.
    ///
    /// - Throws: ``ParsingError`` where the input is no text or holds no article.
    public func parse(_ input: Input) throws(ParsingError) -> [ParsedArticle] {
        throw .empty
    }
}
