/// A person's query, in the language of the command line.
///
/// Free words are all required, and found in any text of an article; case, accents and quotation marks do not matter.
///
/// ```
/// harbour "third week" -ferry            words, a phrase, a word that must not be there
/// harbour (strike OR lockout)            OR binds less than words that stand together
/// author:quill date:2014-06..2014-08     words in a field; a range of dates
/// is:reprint has:disclaimer -tag:read    kinds of articles
/// ```
public struct Query: Hashable, Sendable {
    /// The words as they were typed.
    public let text: String
    /// The condition that an article must fulfil; nil where every article will do.
    let condition: Condition?

    /// Every article.
    public static let everything = Query(text: "", condition: nil)

    /// - Throws: the part that cannot be read, and its place.
    public init(_ text: String) throws(QueryError) {
        self.init(text: text, condition: try QueryParser.parse(text))
    }

    init(text: String, condition: Condition?) {
        self.text = text
        self.condition = condition
    }

    /// Whether it asks for nothing in particular.
    public var isEverything: Bool { condition == nil }

    /// The names of the fields that it knows.
    public static var fieldNames: [String] { QueryField.names }
}
