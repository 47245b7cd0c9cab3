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

    /// How the header was arranged; nil where no line is left for one. Made anew each time that it is asked for.
    public var arrangement: HeaderArrangement? { arrange() }

    private let inspect: @Sendable () -> [InspectedLine]
    private let weigh: @Sendable () -> [Candidate]
    private let arrange: @Sendable () -> HeaderArrangement?

    public init(
        article: Article, bytes: Range<Int>, lines: @autoclosure @escaping @Sendable () -> [InspectedLine],
        candidates: @autoclosure @escaping @Sendable () -> [Candidate] = [],
        arrangement: @autoclosure @escaping @Sendable () -> HeaderArrangement? = nil
    ) {
        self.article = article
        self.bytes = bytes
        inspect = lines
        weigh = candidates
        arrange = arrangement
    }
}
