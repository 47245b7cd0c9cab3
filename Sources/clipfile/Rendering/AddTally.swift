import ArticleArchive
import Articles

/// The outcomes of an add, counted.
struct AddTally {
    /// How many articles were met.
    private(set) var count = 0
    private(set) var added = 0
    private var alreadyThere = 0
    private var restored = 0
    private var sameTexts = 0
    private var skipped = 0
    private var withFindings = 0
    private var lastAdded: Article?

    /// The article that was added, where it is the only one that was met.
    var only: Article? { count == 1 ? lastAdded : nil }

    mutating func count(_ article: Article, _ outcome: Archive.AddOutcome) {
        count += 1
        switch outcome {
        case .added(_, let twin):
            added += 1
            if twin != nil { sameTexts += 1 }
            if !article.findings.isEmpty { withFindings += 1 }
            lastAdded = article
        case .skipped: skipped += 1
        case .alreadyThere: alreadyThere += 1
        case .restored: restored += 1
        // Counted among the inputs that were refused.
        case .refused: break
        }
    }

    /// "12 given: 9 added, 2 already there, 1 refused", and how many have findings.
    func summary(given: Int, refused: Int) -> String {
        var words = ["\(Count.text(added)) added", "\(Count.text(alreadyThere)) already there"]
        if restored > 0 { words.append("\(Count.text(restored)) restored") }
        if skipped > 0 { words.append("\(Count.text(skipped)) skipped") }
        words.append("\(Count.text(refused)) refused")
        // One file may hold many articles, and an article be given twice.
        let articles = count == given - refused ? "" : " with \(Count.text(count, "article"))"
        var lines = ["\(Count.text(given)) given\(articles): " + words.joined(separator: ", ")]
        if skipped > 0 { lines.append("those skipped have the text of an article that is there in other bytes") }
        if sameTexts > 0 {
            lines.append(
                "\(Count.text(sameTexts)) of those added \(have(sameTexts)) a text that is there in other bytes")
        }
        if withFindings > 0 {
            lines.append(
                "\(Count.text(withFindings)) of those added \(have(withFindings)) findings: clipfile list has:finding")
        }
        return lines.joined(separator: "\n")
    }

    private func have(_ count: Int) -> String { count == 1 ? "has" : "have" }
}
