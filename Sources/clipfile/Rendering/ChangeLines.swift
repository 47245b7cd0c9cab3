import ArticleArchive
import Articles

/// Changes of values, as a person reads them: "title  The Harbor → The Harbour".
struct ChangeLines {
    struct Change: Equatable {
        var field: String
        var before: String?
        var after: String?
    }

    /// The columns that a line may take; nil for any number.
    var width: Int?
    var usesColor = false
    /// Whether long values are shown whole, and not their beginning.
    var isWhole = false

    private static let indent = "  "
    private static let arrow = "→ "
    /// As many lines of a long value are shown.
    private static let most = 3

    func lines(_ changes: [Change]) -> [String] {
        let column = changes.map { DisplayWidth.columns(of: $0.field) }.max() ?? 0
        return changes.flatMap { lines($0, column: column) }
    }

    private func lines(_ change: Change, column: Int) -> [String] {
        let name = ChangeLines.indent + Table.padded(change.field, to: column) + "  "
        let before = shown(change.before)
        let after = shown(change.after)
        let one = name + before + " " + ChangeLines.arrow + after
        guard let width, DisplayWidth.columns(of: one) > width else {
            return [
                name + paint(before, change.before, .red) + " " + ChangeLines.arrow + paint(after, change.after, .green)
            ]
        }
        // Where the names leave no room, the values stand below them.
        let isBelow = width - name.utf8.count < ChangeLines.least
        let margin = isBelow ? 4 : name.utf8.count
        let room = max(2, width - margin - 2)
        let old = wrapped(before, to: room).map { paint($0, change.before, .red) }
        let new = wrapped(after, to: room).map { paint($0, change.after, .green) }
        let space = String(repeating: " ", count: margin)
        var lines = isBelow ? [ChangeLines.indent + change.field] : []
        lines += old.enumerated().map { ($0 == 0 && !isBelow ? name : space) + "  " + $1 }
        lines += new.enumerated().map { space + ($0 == 0 ? ChangeLines.arrow : "  ") + $1 }
        return lines
    }

    private func shown(_ value: String?) -> String { value.map { SafeText.isolated(SafeText.row($0)) } ?? "(none)" }

    private func paint(_ text: String, _ value: String?, _ style: Style) -> String {
        (value == nil ? Style.dim : style).paint(text, if: usesColor)
    }

    private func wrapped(_ text: String, to room: Int) -> [String] {
        let lines = TextWrapping.wrap(text, width: room)
        guard !isWhole, lines.count > ChangeLines.most else { return lines }
        let last = Table.shortened(lines[ChangeLines.most - 1] + " …", to: room)
        return lines.prefix(ChangeLines.most - 1) + [last]
    }

    /// The fewest columns in which a value is set beside its name.
    private static let least = 24
}

extension ChangeLines.Change {
    init(_ correction: Correction) {
        self.init(
            field: correction.field.name, before: correction.replaced?.line, after: correction.value?.line)
    }

    /// The changes between two states of a record, in everything that a person may change.
    static func all(from before: Article, to after: Article) -> [ChangeLines.Change] {
        let fields = CorrectableField.allCases.filter { before[$0] != after[$0] }
        var changes = fields.map {
            ChangeLines.Change(field: $0.name, before: before[$0]?.line, after: after[$0]?.line)
        }
        if before.tags != after.tags {
            changes.append(ChangeLines.Change(field: "tags", before: tags(before), after: tags(after)))
        }
        if before.note != after.note {
            changes.append(ChangeLines.Change(field: "note", before: before.note, after: after.note))
        }
        return changes
    }

    private static func tags(_ article: Article) -> String? {
        article.tags.isEmpty ? nil : article.tags.joined(separator: "; ")
    }
}
