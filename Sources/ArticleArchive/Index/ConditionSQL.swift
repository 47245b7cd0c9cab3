import Articles
import GRDB

/// A query as the index understands it: words as one expression of FTS5, everything else as SQL with bound values.
///
/// Nothing that a person typed becomes SQL or FTS5 syntax; words consist of letters and digits alone.
struct ConditionSQL {
    /// The words that every hit has, as far as they can be asked for together; nil where there are none.
    private(set) var match: String?
    /// Whether each phrase of ``match`` is known to stand in a hit or not. FTS5 does not look for all of them where it
    /// can tell without: of "a OR (b c)" it may pass over b in an article that has no c.
    private(set) var tellsPhrases = true
    /// The further conditions on `article`; nil where there are none.
    private(set) var filter: SQL?

    init(_ condition: Condition?) {
        guard let condition else { return }
        let parts = if case .all(let parts) = condition { parts } else { [condition] }
        match = ConditionSQL.expression(all: parts.filter(\.isOfWords))
        tellsPhrases = parts.allSatisfy { !$0.isOfWords || $0.isPlain }
        let rest = parts.filter { !$0.isOfWords || match == nil }
        filter = rest.isEmpty ? nil : ConditionSQL.all(rest)
    }

    private static func all(_ parts: [Condition]) -> SQL {
        parts.map(sql).joined(separator: " AND ")
    }

    /// Each is true or false, never null, so that it can be negated.
    private static func sql(_ condition: Condition) -> SQL {
        if condition.isOfWords, let match = expression(condition) {
            return "article.id IN (SELECT rowid FROM words WHERE words MATCH \(match))"
        }
        switch condition {
        case .all(let parts): return "(\(all(parts)))"
        case .any(let parts): return "(\(parts.map(sql).joined(separator: " OR ")))"
        case .not(let part): return "NOT (\(sql(part)))"
        // Always of words.
        case .phrase: return "0"
        case .tag(let words):
            return """
                article.id IN (SELECT filing.article FROM value JOIN filing ON filing.value = value.id
                    WHERE value.folded = \(words.joined(separator: " ")) AND filing.field = \(TallyField.tag.filing))
                """
        case .language(let tag):
            return "(article.language IS NOT NULL AND (article.language = \(tag) OR \(startsWith(tag + "-"))))"
        case .id(let digits): return "(article.digits >= \(digits) AND article.digits < \(digits + "g"))"
        case .date(let range):
            return "(article.firstDay IS NOT NULL AND \(overlap(range, first: "firstDay", last: "lastDay")))"
        case .added(let range):
            return "(article.addedDay IS NOT NULL AND \(overlap(range, first: "addedDay", last: "addedDay")))"
        case .trait(let trait): return "(article.traits & \(trait.bit)) != 0"
        }
    }

    private static func startsWith(_ prefix: String) -> SQL {
        "substr(article.language, 1, \(prefix.unicodeScalars.count)) = \(prefix)"
    }

    private static func overlap(_ range: DayRange, first: String, last: String) -> SQL {
        "article.\(sql: first) <= \(range.last ?? Int.max) AND article.\(sql: last) >= \(range.first ?? 0)"
    }

    /// Words that must all be there, and others that must not; nil where only the latter are given.
    private static func expression(all parts: [Condition]) -> String? {
        let wanted = parts.compactMap(expression)
        guard !wanted.isEmpty else { return nil }
        let unwanted = parts.compactMap { part in
            if case .not(let inner) = part { expression(inner) } else { nil }
        }
        let all = wanted.joined(separator: " AND ")
        return unwanted.isEmpty ? all : "(\(all)) NOT (\(unwanted.joined(separator: " OR ")))"
    }

    /// Nil where FTS5 cannot be asked: for words that must not be there, without any that must.
    private static func expression(_ condition: Condition) -> String? {
        switch condition {
        case .phrase(let words, let field): phrase(words, in: field)
        case .all(let parts): expression(all: parts).map { "(\($0))" }
        case .any(let parts): "(\(parts.compactMap(expression).joined(separator: " OR ")))"
        case .not, .tag, .language, .id, .date, .added, .trait: nil
        }
    }

    static func phrase(_ words: [String], in field: TextField?) -> String {
        let phrase = "\"\(words.joined(separator: " "))\""
        return field.map { "{\($0.column)} : \(phrase)" } ?? phrase
    }
}

extension Condition {
    /// Whether FTS5 alone can answer it, or can as part of a conjunction.
    fileprivate var isOfWords: Bool {
        switch self {
        case .phrase: true
        case .not(let part): part.isPositive
        case .all, .any: isPositive
        case .tag, .language, .id, .date, .added, .trait: false
        }
    }

    /// Whether it is a phrase, or a choice of phrases, or that none of them must be there.
    fileprivate var isPlain: Bool {
        switch self {
        case .phrase: true
        case .any(let parts): parts.allSatisfy(\.isPhrase)
        case .not(let part): part.isPhrase || part.isPlainChoice
        case .all, .tag, .language, .id, .date, .added, .trait: false
        }
    }

    private var isPhrase: Bool { if case .phrase = self { true } else { false } }

    private var isPlainChoice: Bool { if case .any = self { isPlain } else { false } }

    /// Whether it is made of words that must be there, and perhaps others that must not.
    private var isPositive: Bool {
        switch self {
        case .phrase: true
        case .any(let parts): parts.allSatisfy(\.isPositive)
        case .all(let parts): parts.contains(where: \.isPositive) && parts.allSatisfy(\.isOfWords)
        case .not, .tag, .language, .id, .date, .added, .trait: false
        }
    }
}
