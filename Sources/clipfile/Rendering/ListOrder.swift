import Articles

/// What a list is sorted by. What an article does not have comes last; ids decide between equals.
enum ListOrder: String, CaseIterable {
    case date, title, author, publisher, added

    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

    func sorted(_ articles: some Sequence<Article>, isReversed: Bool, limit: Int?) -> [Article] {
        let keyed = articles.map { (key: key(of: $0), article: $0) }
        let sorted = keyed.sorted { left, right in
            guard left.key != right.key else { return left.article.id < right.article.id }
            guard let first = left.key else { return false }
            guard let second = right.key else { return true }
            return isReversed ? second < first : first < second
        }
        return sorted.prefix(limit ?? .max).map(\.article)
    }

    /// Case decides nothing, and no locale does: the same archive gives the same list everywhere.
    private func key(of article: Article) -> String? {
        switch self {
        case .date: article.date?.description
        case .title: article.title?.lowercased()
        case .author: article.authors.first { $0.role == .author }?.name.lowercased()
        case .publisher: article.publisher?.name.lowercased()
        case .added: article.archived
        }
    }
}
