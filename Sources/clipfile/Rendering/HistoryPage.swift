import ArticleArchive
import Articles

/// The corrections of an article, the first one first.
struct HistoryPage {
    let article: Article
    let width: Int
    let usesColor: Bool

    init(_ article: Article, width: Int, usesColor: Bool) {
        self.article = article
        self.width = min(max(20, width), Terminal.readingWidth)
        self.usesColor = usesColor
    }

    /// The page, with a final newline.
    func text() -> String {
        let parts = [head(), added()] + groups().map(lines) + [remarks()]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private func head() -> [String] {
        let title = StyledText(article.title ?? "(no title)", style: article.title == nil ? .dim : .bold)
        return TextWrapping.wrap(title, width: width).map { $0.rendered(usesColor: usesColor) }
            + [Style.dim.paint(article.id.digits, if: usesColor)]
    }

    private func added() -> [String] {
        let time = article.archived.map(HistoryPage.time)
        let words = [time, "added, and read by clipfile \(SafeText.row(article.parser.version))"]
        return [words.compactMap { $0 }.joined(separator: " · ")]
            + (article.corrections.isEmpty ? ["", "Nothing was corrected."] : [])
    }

    /// The corrections that were made together.
    private func groups() -> [[Correction]] {
        article.corrections.reduce(into: []) { groups, correction in
            if groups.last?.last?.time == correction.time {
                groups[groups.count - 1].append(correction)
            } else {
                groups.append([correction])
            }
        }
    }

    private func lines(_ group: [Correction]) -> [String] {
        guard let first = group.first else { return [] }
        let reason = first.reason.map { ": " + SafeText.row($0) } ?? ""
        let heading = TextWrapping.wrap(HistoryPage.time(first.time) + " · corrected" + reason, width: width)
        return heading
            + ChangeLines(width: width, usesColor: usesColor, isWhole: true).lines(
                group.map { ChangeLines.Change($0) })
    }

    /// Where the source says the same as the corrections, or the file has another value than they gave it.
    private func remarks() -> [String] {
        let fields = article.correctedFields
        let same = fields.filter { article.extracted($0) == article[$0] }.map(\.name)
        let changed = fields.filter { field in
            article.corrections.last { $0.field == field }?.value != article[field]
        }.map(\.name)
        var sentences: [String] = []
        if !same.isEmpty { sentences.append("Now as the source is read, too: \(same.joined(separator: ", ")).") }
        if !changed.isEmpty {
            sentences.append("Changed in the file since the last correction: \(changed.joined(separator: ", ")).")
        }
        return sentences.flatMap { TextWrapping.wrap($0, width: width) }
    }

    /// "2026-07-29 14:05 UTC"; a text that is no time, as it stands.
    private static func time(_ text: String) -> String {
        let parts = text.split(separator: "T")
        guard parts.count == 2, text.hasSuffix("Z"), parts[1].utf8.count >= 6 else { return SafeText.row(text) }
        return SafeText.row("\(parts[0]) \(parts[1].prefix(5)) UTC")
    }
}
