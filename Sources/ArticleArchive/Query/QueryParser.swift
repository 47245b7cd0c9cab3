import Articles

/// Reads a query: `alternatives = sequence { OR sequence }`, `sequence = factor { [AND] factor }`,
/// `factor = [NOT | -] ( word | phrase | field: value | "(" alternatives ")" )`.
struct QueryParser {
    private let query: String
    private let tokens: [QueryToken]
    private var at = 0
    private var depth = 0
    private var wordCount = 0
    private var folder = WordFolder()

    private static let deepest = 16
    /// Words and values of fields. SQLite joins at most 1,000 conditions.
    private static let mostWords = 500

    /// Nil for a query without words, which every article fulfils.
    static func parse(_ query: String) throws(QueryError) -> Condition? {
        var parser = QueryParser(query: query, tokens: try QueryLexer.tokens(of: query))
        guard let first = parser.tokens.first, let last = parser.tokens.last else { return nil }
        let condition = try parser.alternatives(in: nil)
        if let stray = parser.next { throw parser.error(.strayParenthesis, stray.range) }
        guard let condition else { throw parser.error(.noWords, first.range.lowerBound..<last.range.upperBound) }
        return condition
    }

    private init(query: String, tokens: [QueryToken]) {
        self.query = query
        self.tokens = tokens
    }

    private var next: QueryToken? { at < tokens.count ? tokens[at] : nil }

    /// Nil where nothing in it can be looked for.
    private mutating func alternatives(in field: TextField?) throws(QueryError) -> Condition? {
        var choices: [Condition] = []
        while true {
            if let choice = try sequence(in: field) { choices.append(choice) }
            guard let or = next, or.kind == .or else { break }
            at += 1
            if !startsFactor { throw error(.nothingBeside(or.word), or.range) }
        }
        return choices.count > 1 ? .any(choices) : choices.first
    }

    private mutating func sequence(in field: TextField?) throws(QueryError) -> Condition? {
        var parts: [Condition] = []
        if let first = next, [.or, .and].contains(first.kind) { throw error(.nothingBeside(first.word), first.range) }
        while true {
            if startsFactor {
                if let part = try factor(in: field) { parts.append(part) }
            } else if let and = next, and.kind == .and {
                at += 1
                if !startsFactor { throw error(.nothingBeside(and.word), and.range) }
            } else {
                break
            }
        }
        return parts.count > 1 ? .all(parts) : parts.first
    }

    private var startsFactor: Bool {
        switch next?.kind {
        case .word, .phrase, .field, .minus, .not, .open: true
        case .close, .or, .and, nil: false
        }
    }

    private mutating func factor(in field: TextField?) throws(QueryError) -> Condition? {
        guard let token = next else { return nil }
        depth += 1
        defer { depth -= 1 }
        if depth > QueryParser.deepest { throw error(.tooDeep(QueryParser.deepest), token.range) }
        at += 1
        switch token.kind {
        case .minus, .not:
            if !startsFactor { throw error(.nothingBeside(token.word), token.range) }
            return try factor(in: field).map { .not($0) }
        case .open: return try group(openedBy: token, in: field)
        case .word(let text), .phrase(let text): return try phrase(text, in: field, at: token.range)
        case .field(let name): return try valued(name, at: token.range, inside: field)
        case .close, .or, .and: return nil
        }
    }

    private mutating func group(openedBy open: QueryToken, in field: TextField?) throws(QueryError) -> Condition? {
        if let close = next, close.kind == .close {
            throw error(.emptyParentheses, open.range.lowerBound..<close.range.upperBound)
        }
        let condition = try alternatives(in: field)
        guard next?.kind == .close else { throw error(.openParenthesis, open.range) }
        at += 1
        return condition
    }

    private mutating func phrase(
        _ text: String, in field: TextField?, at range: Range<Int>
    ) throws(QueryError) -> Condition? {
        let words = folder.words(of: text)
        wordCount += words.count
        if wordCount > QueryParser.mostWords { throw error(.tooManyWords(QueryParser.mostWords), range) }
        return words.isEmpty ? nil : .phrase(words, in: field)
    }

    private mutating func valued(
        _ name: String, at range: Range<Int>, inside outer: TextField?
    ) throws(QueryError) -> Condition? {
        guard let field = QueryField(name: name) else { throw error(.unknownField(name), range.dropLast(1)) }
        if let outer { throw error(.fieldInField(name, outer.column), range) }
        guard let value = next, value.range.lowerBound == range.upperBound else {
            throw error(.noValue(field.name), range)
        }
        if case .text(let text) = field, value.kind == .open {
            at += 1
            return try group(openedBy: value, in: text)
        }
        guard let text = value.text else { throw error(.noValue(field.name), range) }
        at += 1
        if case .text = field {} else { wordCount += 1 }
        if wordCount > QueryParser.mostWords { throw error(.tooManyWords(QueryParser.mostWords), range) }
        return try QueryValue(field: field, text: text, range: value.range, query: query)
            .condition(folder: &folder, wordCount: &wordCount)
    }

    private func error(_ reason: QueryError.Reason, _ range: Range<Int>) -> QueryError {
        QueryError(reason, in: query, at: range)
    }
}

extension QueryToken {
    /// The text of a word or a phrase; a joining word ("AND", "OR", "NOT") counts as a word where a value must be.
    var text: String? {
        switch kind {
        case .word(let text), .phrase(let text): text
        case .or, .and, .not: word
        case .field, .minus, .open, .close: nil
        }
    }

    /// The word that a person typed for it, for messages.
    var word: String {
        switch kind {
        case .or: "OR"
        case .and: "AND"
        case .not: "NOT"
        case .minus: "-"
        case .word(let text), .phrase(let text), .field(let text): text
        case .open: "("
        case .close: ")"
        }
    }
}
