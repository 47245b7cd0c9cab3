import Articles

/// The traits that `is:` and `has:` ask for. Each has a bit of its own in the index; a new one needs another
/// ``IndexSchema/version``.
enum ArticleTrait: Int, CaseIterable, Sendable {
    case reprint, undated, unsigned, translation
    case title, author, date, source, url, region, theme, report, tag, note
    case copyright, disclaimer, fairuse, contact, editorsnote, biography, finding, correction

    /// Whether it is asked for with `is:`; the others are with `has:`.
    var isKind: Bool { rawValue <= ArticleTrait.translation.rawValue }

    var name: String { String(describing: self) }

    static func names(kinds: Bool) -> [String] { allCases.filter { $0.isKind == kinds }.map(\.name) }

    static func named(_ name: String, kinds: Bool) -> ArticleTrait? {
        allCases.first { $0.isKind == kinds && $0.name == name.lowercased() }
    }

    var bit: Int { 1 << rawValue }

    static func bits(of article: Article) -> Int {
        allCases.reduce(0) { $1.isTrue(of: article) ? $0 | $1.bit : $0 }
    }

    func isTrue(of article: Article) -> Bool {
        switch self {
        case .reprint: ArticleTrait.isReprint(article)
        case .undated: article.date == nil
        case .unsigned: !article.authors.contains { $0.role == .author }
        case .translation: article.authors.contains { $0.role == .translator }
        case .title: article.title != nil
        case .author: article.authors.contains { $0.role == .author }
        case .date: article.date != nil
        case .source: article.originalSource != nil
        case .url: article.url != nil
        case .region: !article.regions.isEmpty
        case .theme: !article.themes.isEmpty
        case .report: !article.inDepthReports.isEmpty
        case .tag: !article.tags.isEmpty
        case .note: article.note != nil
        case .copyright: article.notices.copyright != nil
        case .disclaimer: article.notices.disclaimer != nil
        case .fairuse: article.notices.fairUse != nil
        case .contact: article.notices.contact != nil
        case .editorsnote: article.editorsNote != nil
        case .biography: article.authorBiography != nil
        case .finding: !article.findings.isEmpty
        case .correction: !article.corrections.isEmpty
        }
    }

    /// Whether the text names another outlet than its own as the one that printed it first.
    private static func isReprint(_ article: Article) -> Bool {
        guard let source = article.originalSource?.name else { return false }
        return source != article.publisher?.name
    }
}
