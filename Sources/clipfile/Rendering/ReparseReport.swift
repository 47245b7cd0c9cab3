import ArticleArchive
import Articles

/// Tells what today's parser makes of kept articles: a table, or each difference, and a sentence about all of them.
struct ReparseReport {
    let showsDifferences: Bool
    let isApplied: Bool
    private(set) var count = 0
    private(set) var changed = 0
    private var refused = 0
    private var refusal: ExitCode?
    private var corrections = 0
    private var agreements = 0
    private var ofSameVersion = 0
    private var differences: [RecordDifference] = []
    private var rows: [[String]] = []

    /// Whether another reading was asked for, so that nothing tells records that were edited by hand.
    private let asksAnotherReading: Bool

    init(showsDifferences: Bool, isApplied: Bool, asksAnotherReading: Bool = false) {
        self.showsDifferences = showsDifferences
        self.isApplied = isApplied
        self.asksAnotherReading = asksAnotherReading
    }

    mutating func take(_ outcome: Reparsing.Outcome, of stored: StoredArticle, _ messages: Messages) {
        count += 1
        switch outcome {
        case .failure(let failure):
            refused += 1
            refusal = failure.exitCode
            messages.say("\(stored.path): \(failure.reason)")
        case .success(let difference):
            corrections += stored.article.correctedFields.count
            agreements += difference.agreeing.count
            if difference.isOfSameVersion { ofSameVersion += 1 }
            if !difference.isEmpty {
                changed += 1
                if !showsDifferences { rows.append(ReparseReport.row(difference)) }
            }
            if showsDifferences, !difference.isEmpty || !difference.agreeing.isEmpty { differences.append(difference) }
        }
    }

    /// An article that would have changed, but was not written.
    mutating func refuse(_ stored: StoredArticle, _ reason: String, _ messages: Messages) {
        changed -= 1
        refused += 1
        refusal = .badData
        messages.say("\(stored.path): \(reason)")
    }

    func print(to output: Output) throws {
        let terminal = output.terminal
        if showsDifferences {
            let width = terminal.isTerminal ? terminal.width : Terminal.readingWidth
            let pages = differences.map { DifferencePage($0, width: width, usesColor: terminal.usesColor).text() }
            try Pager.page(pages.joined(separator: "\n"), to: output)
        } else {
            let hasHeader = terminal.isTerminal && !rows.isEmpty
            let lines = ReparseReport.table(rows).lines(
                width: terminal.isTerminal ? terminal.width : nil, hasHeader: hasHeader, isolates: terminal.isTerminal)
            for (index, line) in lines.enumerated() {
                try output.writeLine(index == 0 && hasHeader ? Style.dim.paint(line, if: terminal.usesColor) : line)
            }
        }
        try output.flush()
    }

    /// "4 articles: 1 would change, 3 stay as they are; “--apply” makes the changes"
    var summary: String {
        let same = count - changed - refused
        var parts: [String] = []
        if changed > 0 { parts.append(isApplied ? "\(changed) changed" : "\(changed) would change") }
        if same > 0, changed > 0 || refused > 0 {
            parts.append(isApplied ? "\(same) stayed as they were" : "\(same) would stay as they are")
        }
        if refused > 0 { parts.append("\(refused) refused") }
        if parts.isEmpty { parts = [isApplied ? "nothing to change" : "nothing would change"] }
        var text = (count == 1 ? "1 article: " : "\(count) articles: ") + parts.joined(separator: ", ")
        if changed > 0, !isApplied { text += "; “--apply” makes the changes" }
        if corrections > 0 {
            text += corrections == 1 ? "\n1 corrected field stays" : "\n\(corrections) corrected fields stay"
            if agreements > 0 { text += "; \(agreements) of them the source is now read as, too" }
        }
        if ofSameVersion > 0, !isApplied, !asksAnotherReading {
            let them = ofSameVersion == 1 ? "1 bears" : "\(ofSameVersion) bear"
            text += """
                \n\(them) this very version of the parser: edited by hand, or made by a version on its way to it. Set \
                what is to stay with “clipfile set”
                """
        }
        return text
    }

    func exitCode(damaged: Int) -> ExitCode? {
        if let refusal { return count == 1 ? refusal : .someRefused }
        if damaged > 0 { return .someRefused }
        return changed > 0 && !isApplied ? .no : nil
    }

    private static func row(_ difference: RecordDifference) -> [String] {
        let article = difference.before
        let agreeing = difference.held.filter { difference.agreeing.contains($0) }
        let staying = difference.held.filter { !difference.agreeing.contains($0) }
        let changes =
            difference.changed.map(\.name) + staying.map { "\($0.name) (yours stays)" }
            + agreeing.map { "\($0.name) (agrees with yours)" }
        return [
            article.id.digits, article.date?.description ?? "-", ArticleLine.title(of: article),
            changes.joined(separator: ", "),
        ]
    }

    private static func table(_ rows: [[String]]) -> Table {
        Table(
            columns: [
                Table.Column(title: "ID"), Table.Column(title: "DATE", isDispensable: true),
                Table.Column(title: "TITLE", minimum: 12, weight: 2),
                Table.Column(title: "CHANGES", minimum: 12, weight: 2),
            ], rows: rows)
    }
}
