/// Why a query cannot be read, and where.
public struct QueryError: Error, Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        case openQuotation
        case openParenthesis, strayParenthesis, emptyParentheses
        /// Nothing in it has a letter or a digit.
        case noWords
        /// OR, AND, NOT or a minus without what it is to join or to exclude.
        case nothingBeside(String)
        case unknownField(String)
        case noValue(String)
        /// A field in the parentheses of another.
        case fieldInField(String, String)
        case unknownTrait(String, field: String, known: [String])
        case badDate(String)
        case backwardRange(String)
        case badID(String)
        case badLanguage(String)
        case tooDeep(Int)
        case tooManyWords(Int)
    }

    public let reason: Reason
    /// The query as it was typed.
    public let query: String
    /// The place of the part that cannot be read, in Unicode scalars of the query.
    public let range: Range<Int>

    init(_ reason: Reason, in query: String, at range: Range<Int>) {
        self.reason = reason
        self.query = query
        self.range = range
    }
}

extension QueryError: CustomStringConvertible {
    /// One sentence; showing the place is the caller's.
    public var description: String {
        switch reason {
        case .openQuotation: "a quotation mark without its second half"
        case .openParenthesis: "a parenthesis that is not closed"
        case .strayParenthesis: "a closing parenthesis without an opening one"
        case .emptyParentheses: "nothing between the parentheses"
        case .noWords: "nothing to look for: a word has a letter or a digit"
        case .nothingBeside("-"): "nothing behind the minus"
        case .nothingBeside("NOT"): "nothing behind NOT"
        case .nothingBeside(let word): "\(word) wants a word before it and one behind it"
        case .unknownField(let name): "no field “\(name)”; " + QueryError.hint(name, among: Query.fieldNames)
        case .noValue(let field): "\(field): wants a value directly behind the colon"
        case .fieldInField(let inner, let outer): "\(inner): inside the parentheses of \(outer):"
        case .unknownTrait(let name, let field, let known):
            "no “\(field):\(name)”; " + QueryError.hint(name, among: known, prefix: field + ":")
        case .badDate(let text): "“\(text)” is no date; a date is 2014, 2014-06 or 2014-06-17, a range 2014-06..2014-08"
        case .backwardRange(let text): "“\(text)” ends before it begins"
        case .badID(let text): "“\(text)” is no id; an id is digits of 0 to 9 and a to f"
        case .badLanguage(let text): "“\(text)” is no language tag; a tag is en, fr or pt-BR"
        case .tooDeep(let limit): "more than \(limit) parentheses and minus signs one inside the other"
        case .tooManyWords(let limit): "more than \(limit) words"
        }
    }

    private static func hint(_ name: String, among known: [String], prefix: String = "") -> String {
        if let nearest = NearestName.of(name, among: known) { return "did you mean “\(prefix)\(nearest)”?" }
        return "there are " + known.joined(separator: ", ")
    }
}
