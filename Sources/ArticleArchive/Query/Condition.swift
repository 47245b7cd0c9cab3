import Articles

/// A condition that an article must fulfil to be found: a query, understood.
indirect enum Condition: Hashable, Sendable {
    case all([Condition])
    case any([Condition])
    case not(Condition)
    /// Words that stand one after the other, in a field or in any.
    case phrase([String], in: TextField?)
    /// A whole tag, as the words that it consists of.
    case tag([String])
    /// A language, with or without its regions: "pt" finds "pt-BR".
    case language(String)
    /// The first digits of an id.
    case id(String)
    case date(DayRange)
    case added(DayRange)
    case trait(ArticleTrait)
}

extension Condition {
    /// The phrases whose presence makes an article a hit: a snippet shows them, and hits are ranked by them.
    var soughtPhrases: [(words: [String], field: TextField?)] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.soughtPhrases)
        case .phrase(let words, let field): [(words, field)]
        case .not, .tag, .language, .id, .date, .added, .trait: []
        }
    }
}
