import Articles

/// The traits that `is:` and `has:` ask for. Each has a bit of its own in the index; a new one needs another
/// ``IndexSchema/version``.
enum ArticleTrait: Hashable, CaseIterable, Sendable {
    case reprint, undated, unsigned, translation
    /// Asked for with `has:`; the others are with `is:`.
    case has(String)

    static let allCases: [ArticleTrait] =
        [.reprint, .undated, .unsigned, .translation] + RecordField.all.compactMap(\.queryName).map(ArticleTrait.has)

    var isKind: Bool { if case .has = self { false } else { true } }

    var name: String { if case .has(let name) = self { name } else { String(describing: self) } }

    static func names(kinds: Bool) -> [String] { allCases.filter { $0.isKind == kinds }.map(\.name) }

    static func named(_ name: String, kinds: Bool) -> ArticleTrait? {
        allCases.first { $0.isKind == kinds && $0.name == name.lowercased() }
    }

    var bit: Int { ArticleTrait.allCases.firstIndex(of: self).map { 1 << $0 } ?? 0 }

    static func bits(of article: Article) -> Int {
        allCases.enumerated().reduce(0) { $1.element.isTrue(of: article) ? $0 | 1 << $1.offset : $0 }
    }

    func isTrue(of article: Article) -> Bool {
        switch self {
        case .reprint: ArticleTrait.isReprint(article)
        case .undated: article.date == nil
        case .unsigned: !article.authors.contains { $0.role == .author }
        case .translation: article.authors.contains { $0.role == .translator }
        // A translator alone is no author.
        case .has("author"): !ArticleTrait.unsigned.isTrue(of: article)
        case .has(let name): ArticleTrait.fields[name]?.isPresent(in: article) ?? false
        }
    }

    private static let fields = Dictionary(
        RecordField.all.compactMap { field in field.queryName.map { ($0, field) } },
        uniquingKeysWith: { first, _ in first })

    /// Whether the text names another outlet than its own as the one that printed it first.
    private static func isReprint(_ article: Article) -> Bool {
        guard let source = article.originalSource?.name else { return false }
        return source != article.publisher?.name
    }
}
