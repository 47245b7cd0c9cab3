public import Articles

/// One article of an input: its record, and the fate of each of its lines.
public struct ParsedArticle: Sendable {
    public let article: Article
    /// The article's bytes in the input: all of it, or its slice.
    public let bytes: Range<Int>
    /// The article's lines; in a text, their bytes joined together are the article's bytes. Made anew each time
    /// that they are asked for.
    public var lines: [InspectedLine] { inspect() }
    /// The values that the source offers for the fields that are decided between several, for each field the chosen
    /// first. Made anew each time that they are asked for.
    public var candidates: [Candidate] { weigh() }

    private let inspect: @Sendable () -> [InspectedLine]
    private let weigh: @Sendable () -> [Candidate]

    public init(
        article: Article, bytes: Range<Int>, lines: @autoclosure @escaping @Sendable () -> [InspectedLine],
        candidates: @autoclosure @escaping @Sendable () -> [Candidate] = []
    ) {
        self.article = article
        self.bytes = bytes
        inspect = lines
        weigh = candidates
    }
}
