import Articles

/// The fields by which articles are counted.
public enum TallyField: String, CaseIterable, Sendable {
    case year, month, publisher, source, author, region, theme, report, language, tag

    /// The number of its values in the index; nil for values that are told from the date.
    var filing: Int? {
        switch self {
        case .year, .month: nil
        case .publisher: 1
        case .source: 2
        case .author: 3
        case .region: 4
        case .theme: 5
        case .report: 6
        case .language: 7
        case .tag: 8
        }
    }

    /// An article's values; none where the source does not say.
    func values(of article: Article) -> [String] {
        switch self {
        case .year: (article.date.map { String($0.description.prefix(4)) }).map { [$0] } ?? []
        case .month: (article.date.map { PartialDate($0.start).description.prefix(7) }).map { [String($0)] } ?? []
        case .publisher: [article.publisher?.name].compactMap { $0 }
        case .source: [article.originalSource?.name].compactMap { $0 }
        case .author: TallyField.distinct(article.authors.filter { $0.role == .author }.map(\.name))
        case .region: TallyField.distinct(article.regions)
        case .theme: TallyField.distinct(article.themes)
        case .report: TallyField.distinct(article.inDepthReports)
        case .language: [article.language?.rawValue].compactMap { $0 }
        case .tag: TallyField.distinct(article.tags)
        }
    }

    /// The same value twice counts once. Compared byte by byte: a value that is written differently counts by itself.
    private static func distinct(_ values: [String]) -> [String] {
        var seen: Set<[UInt8]> = []
        return values.filter { seen.insert(Array($0.utf8)).inserted }
    }
}
