import Articles

/// A few lines by which a person sees whether an article that was just added was read right.
///
///     title     How to Lose a Census Taker
///     authors   Bill Ostrander, Kathy Ostrander
///     outlet    CounterPunch
///     date      2008-03-08/2008-03-09
///     address   https://www.example.org/library/census_04.htm
///     body      4 blocks
///     findings  line 12: a sentence that a page break cut is joined
///     next      clipfile show e1c1617844ee · clipfile inspect e1c1617844ee
struct ArticleSummary {
    private let article: Article
    private let width: Int
    private let usesColor: Bool

    private static let column = 10

    init(_ article: Article, on terminal: Terminal) {
        self.article = article
        width = min(max(20, terminal.width), 100)
        usesColor = terminal.usesColor
    }

    /// The lines, without a final newline.
    func text() -> String {
        (values() + findings() + next()).joined(separator: "\n")
    }

    /// An absent value is shown as a dash, so that nobody has to find out which ones are missing.
    private func values() -> [String] {
        let filed = article.regions + article.themes + article.inDepthReports
        let rows: [(String, String?, isAlways: Bool)] = [
            ("title", article.title, true),
            ("authors", joined(article.authors.map(FieldValue.credit), ", "), true),
            ("outlet", article.publisher?.name, true),
            ("date", article.date?.description, true),
            ("source", source, false),
            ("filed", joined(filed, " · "), false),
            ("address", article.url, false),
            ("body", body, true),
        ]
        return rows.flatMap { label, value, isAlways in
            value == nil && !isAlways ? [] : row(label, StyledText(value ?? "–", style: value == nil ? .dim : []))
        }
    }

    private var source: String? {
        joined([article.originalSource?.name, article.originalSource?.date?.description].compactMap { $0 }, ", ")
    }

    private var body: String? {
        article.body.isEmpty ? nil : Count.text(article.body.count, "block")
    }

    private func findings() -> [String] {
        article.findings.enumerated().flatMap { index, finding in
            let place = finding.line.map { "line \($0): " } ?? ""
            return row(index == 0 ? "findings" : "", StyledText(place + finding.message, style: .yellow))
        }
    }

    private func next() -> [String] {
        row("next", StyledText("clipfile show \(article.id) · clipfile inspect \(article.id)", style: .dim))
    }

    private func row(_ label: String, _ value: StyledText) -> [String] {
        LabelledLines.lines(label, value, column: ArticleSummary.column, width: width, usesColor: usesColor)
    }

    private func joined(_ values: [String], _ separator: String) -> String? {
        values.isEmpty ? nil : values.joined(separator: separator)
    }
}
