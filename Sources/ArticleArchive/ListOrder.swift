import Articles

/// The order of a list. Articles without the value come last; ids decide between equals.
public enum ListOrder: String, CaseIterable, Sendable {
    case date, title, author, publisher, added

    public static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

    func sorted(_ articles: [StoredArticle], isReversed: Bool) -> [StoredArticle] {
        let keyed = articles.map { (key: key(of: $0.article).map { Array($0.utf8) }, stored: $0) }
        let sorted = keyed.sorted { left, right in
            guard left.key != right.key else { return ListOrder.isBefore(left.stored, right.stored) }
            guard let first = left.key else { return false }
            guard let second = right.key else { return true }
            // Byte by byte, as the index compares.
            return isReversed ? second.lexicographicallyPrecedes(first) : first.lexicographicallyPrecedes(second)
        }
        return sorted.map(\.stored)
    }

    /// Case decides nothing, and no locale does: the same archive gives the same list everywhere.
    func key(of article: Article) -> String? {
        switch self {
        case .date: article.date?.description
        case .title: article.title?.lowercased()
        case .author: article.authors.first { $0.role == .author }?.name.lowercased()
        case .publisher: article.publisher?.name.lowercased()
        case .added: article.archived
        }
    }

    /// The order of articles that are equal otherwise.
    static func isBefore(_ left: StoredArticle, _ right: StoredArticle) -> Bool {
        if left.article.id != right.article.id { return left.article.id < right.article.id }
        return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }
}
