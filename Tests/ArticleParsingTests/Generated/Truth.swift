import ArticleParsing
import Articles

/// The values of a composed text's article, which the parser must find, and no more.
struct Truth: Sendable {
    var title: String
    var authors: [InventedArticle.Person] = []
    var translator: String?
    var date: String?
    var publisher: String?
    var source: String?
    var sourceDate: String?
    var regions: [String] = []
    var themes: [String] = []
    var reports: [String] = []
    var language: String
    var firstWords: String
    var lastWords: String
    /// Words of the page around the article, which must not be in the body.
    var noise: [String] = []

    init(_ article: InventedArticle) {
        title = article.title
        language = article.tongue.rawValue
        firstWords = (article.paragraphs.first ?? "").words(first: 6)
        lastWords = (article.paragraphs.last ?? "").words(last: 6)
    }

    /// The differences of a record, one sentence a field.
    func differences(to article: Article) -> [String] {
        header(article) + body(article)
    }

    private func header(_ article: Article) -> [String] {
        let printed = article.authors.filter { $0.role == .author }.map {
            ($0.honorific.map { $0 + " " } ?? "") + $0.name
        }
        let translators = article.authors.filter { $0.role == .translator }.map(\.name)
        return [
            differs("title", title, article.title),
            differs("authors", authors.map(\.printed), printed),
            differs("translators", translator.map { [$0] } ?? [], translators),
            differs("date", date, article.date?.description),
            differs("publisher", publisher, article.publisher?.name),
            differs("originalSource", source, article.originalSource?.name),
            differs("originalSource.date", sourceDate, article.originalSource?.date?.description),
            differs("regions", regions, article.regions),
            differs("themes", themes, article.themes),
            differs("inDepthReports", reports, article.inDepthReports),
            differs("language", language, article.language?.rawValue),
        ].compactMap(\.self)
    }

    private func body(_ article: Article) -> [String] {
        let first = (article.body.first?.text ?? "").folded
        let last = (article.body.last { $0.kind != .note }?.text ?? "").folded
        let whole = article.body.map(\.text).joined(separator: "\n").folded
        var found: [String] = []
        if !first.hasPrefix(firstWords.folded) {
            found.append("the body starts “\(first.prefix(60))”, not “\(firstWords)”")
        }
        if !last.hasSuffix(lastWords.folded) { found.append("the body ends “\(last.suffix(60))”, not “\(lastWords)”") }
        for words in noise where whole.contains(words.folded) { found.append("the body holds “\(words)”") }
        return found
    }

    private func differs(_ field: String, _ wanted: String?, _ got: String?) -> String? {
        guard wanted?.folded != got?.folded else { return nil }
        return "\(field) is \(got.map { "“\($0)”" } ?? "absent"), not \(wanted.map { "“\($0)”" } ?? "absent")"
    }

    private func differs(_ field: String, _ wanted: [String], _ got: [String]) -> String? {
        guard wanted.map(\.folded) != got.map(\.folded) else { return nil }
        return "\(field) is \(got), not \(wanted)"
    }
}

extension String {
    fileprivate func words(first count: Int) -> String { split(separator: " ").prefix(count).joined(separator: " ") }
    fileprivate func words(last count: Int) -> String { split(separator: " ").suffix(count).joined(separator: " ") }
}
