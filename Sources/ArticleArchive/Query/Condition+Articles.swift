import Articles

/// The same answer as the index gives, from a record itself: for archives whose index cannot be used, and for the
/// tests of the index.
extension Condition {
    func isTrue(of article: SearchedArticle) -> Bool {
        switch self {
        case .all(let parts): parts.allSatisfy { $0.isTrue(of: article) }
        case .any(let parts): parts.contains { $0.isTrue(of: article) }
        case .not(let part): !part.isTrue(of: article)
        case .phrase(let words, let field): article.has(words, in: field)
        case .tag(let words): article.pieces(of: .tag).contains(words)
        case .language(let tag): article.isIn(tag)
        case .id(let digits): article.article.id.digits.hasPrefix(digits)
        case .date(let range): article.article.date.map { range.overlaps(DayRange($0)) } ?? false
        case .added(let range): article.added.map(range.overlaps) ?? false
        case .trait(let trait): trait.isTrue(of: article.article)
        }
    }
}

/// An article whose texts have been cut into words.
struct SearchedArticle {
    let article: Article
    private let words: [TextField: [[String]]]

    init(_ article: Article, folder: inout WordFolder) {
        self.article = article
        var words: [TextField: [[String]]] = [:]
        for field in TextField.allCases {
            words[field] = field.pieces(of: article).map { folder.words(of: $0) }
        }
        self.words = words
    }

    func pieces(of field: TextField) -> [[String]] { words[field] ?? [] }

    func has(_ phrase: [String], in field: TextField?) -> Bool {
        let fields = field.map { [$0] } ?? TextField.allCases
        return fields.contains { field in pieces(of: field).contains { SearchedArticle.has(phrase, in: $0) } }
    }

    func isIn(_ language: String) -> Bool {
        guard let own = article.language?.rawValue.lowercased() else { return false }
        return own == language || own.hasPrefix(language + "-")
    }

    /// The day on which it was added.
    var added: DayRange? { Archived.day(article.archived).map { DayRange(first: $0, last: $0) } }

    private static func has(_ phrase: [String], in words: [String]) -> Bool {
        guard words.count >= phrase.count else { return false }
        return (0...words.count - phrase.count).contains { words[$0..<$0 + phrase.count].elementsEqual(phrase) }
    }
}

/// The time at which an article was added: "2024-05-01T12:00:00Z".
enum Archived {
    /// Its day as a number: 20240501; nil where it is none.
    static func day(_ archived: String?) -> Int? {
        guard let archived, let date = PartialDate(String(archived.prefix(10))), date.start.day != nil else {
            return nil
        }
        return DayRange(date).first
    }
}
