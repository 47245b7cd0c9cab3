/// A piece of a query, and where it stands, in Unicode scalars.
struct QueryToken {
    enum Kind: Equatable {
        case word(String)
        case phrase(String)
        /// "author:", directly before its value.
        case field(String)
        /// A minus directly before a word, phrase or field that must not be there.
        case minus
        case open, close, or, and, not
    }

    var kind: Kind
    var range: Range<Int>
}

/// Cuts a query into pieces. Everything that is no quotation mark, parenthesis or white space is part of a word.
struct QueryLexer {
    private let query: String
    private let scalars: [Unicode.Scalar]
    private var at = 0
    private var tokens: [QueryToken] = []

    static func tokens(of query: String) throws(QueryError) -> [QueryToken] {
        var lexer = QueryLexer(query)
        while lexer.at < lexer.scalars.count { try lexer.readToken() }
        return lexer.tokens
    }

    private init(_ query: String) {
        self.query = query
        scalars = Array(query.unicodeScalars)
    }

    private mutating func readToken() throws(QueryError) {
        let scalar = scalars[at]
        if isSpace(scalar) {
            at += 1
        } else if scalar == "(" {
            take(.open, count: 1)
        } else if scalar == ")" {
            take(.close, count: 1)
        } else if QueryLexer.quotes.contains(scalar) {
            try readPhrase()
        } else if scalar == "-", startsOperand(at + 1) {
            take(.minus, count: 1)
        } else if let name = fieldName() {
            take(.field(name), count: name.unicodeScalars.count + 1)
        } else {
            readWord()
        }
    }

    private mutating func take(_ kind: QueryToken.Kind, count: Int) {
        tokens.append(QueryToken(kind: kind, range: at..<at + count))
        at += count
    }

    /// Any quotation mark ends what any has begun, since keyboards and texts differ.
    private mutating func readPhrase() throws(QueryError) {
        guard let end = scalars[(at + 1)...].firstIndex(where: QueryLexer.quotes.contains) else {
            throw QueryError(.openQuotation, in: query, at: at..<at + 1)
        }
        take(.phrase(text(at + 1..<end)), count: end + 1 - at)
    }

    private mutating func readWord() {
        let end = scalars[at...].firstIndex { isSpace($0) || isPunctuation($0) } ?? scalars.count
        let word = text(at..<end)
        let kind: QueryToken.Kind =
            switch word {
            case "OR": .or
            case "AND": .and
            case "NOT": .not
            default: .word(word)
            }
        take(kind, count: end - at)
    }

    /// The letters before a colon. An address such as "http://…" is a word, and so is one that ends in a colon, as
    /// titles have them ("Iraq: the War"), unless it is the name of a field.
    private func fieldName() -> String? {
        guard let colon = scalars[at...].firstIndex(where: { !isLetter($0) }), colon > at, scalars[colon] == ":" else {
            return nil
        }
        let name = text(at..<colon)
        if QueryField(name: name) != nil { return name }
        let isAddress = scalars[(colon + 1)...].starts(with: ["/", "/"])
        let hasValue = colon + 1 < scalars.count && !isSpace(scalars[colon + 1])
        return hasValue && !isAddress ? name : nil
    }

    private func startsOperand(_ index: Int) -> Bool {
        guard index < scalars.count else { return false }
        let scalar = scalars[index]
        return scalar == "(" || QueryLexer.quotes.contains(scalar) || scalar.properties.isAlphabetic
            || scalar.properties.numericType != nil
    }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }

    private func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "(" || scalar == ")" || QueryLexer.quotes.contains(scalar)
    }

    private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

    private func text(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }

    private static let quotes: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»", "＂"]
}
