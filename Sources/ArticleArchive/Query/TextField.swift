import Articles

/// The texts of an article that words are looked for in. Their order is that of the index's columns.
enum TextField: Int, CaseIterable, Sendable {
    case title, author, publisher, source, region, theme, report, note, url, tag
    /// The texts that lead to the body or follow it: deck, byline, epigraph, editor's note, biography, extras.
    case surroundings
    case body, notice

    /// The name in a query; nil for a text that is only found without one, or by a field of its own.
    var queryName: String? {
        switch self {
        case .surroundings, .tag: nil
        default: column
        }
    }

    /// The name of the index's column.
    var column: String { String(describing: self) }

    /// How much a word in it counts when hits are ranked, against one in the body. Notices are much the same under
    /// every article of an outlet and say little of it.
    var weight: Double {
        switch self {
        case .title: 10
        case .author: 6
        case .tag, .note: 4
        case .region, .theme, .report, .source, .publisher: 3
        case .surroundings: 2
        case .body, .url: 1
        case .notice: 0.1
        }
    }

    /// The pieces of an article's text, none of which a phrase goes beyond.
    func pieces(of article: Article) -> [String] {
        switch self {
        case .title: [article.title].compactMap { $0 }
        case .author: article.authors.map(\.name)
        case .publisher: [article.publisher?.name].compactMap { $0 }
        case .source: [article.originalSource?.name, article.firstPublished?.name].compactMap { $0 }
        case .region: article.regions
        case .theme: article.themes
        case .report: article.inDepthReports
        case .note: [article.note].compactMap { $0 }
        case .url: [article.url, article.originalSource?.url].compactMap { $0 }
        case .tag: article.tags
        case .surroundings: TextField.surroundings(of: article)
        case .body: article.body.map(\.text)
        case .notice: article.notices.all
        }
    }

    private static func surroundings(of article: Article) -> [String] {
        [article.deck, article.byline, article.epigraph, article.editorsNote, article.authorBiography]
            .compactMap { $0 } + article.extras.flatMap { [$0.label, $0.value] }
    }
}

extension Notices {
    var all: [String] { [copyright, disclaimer, fairUse, contact].compactMap { $0 } }
}
