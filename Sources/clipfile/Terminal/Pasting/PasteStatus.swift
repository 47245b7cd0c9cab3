/// The line that tells a person who pastes how much has come, how to end, and where the last line stands:
/// "1,204 words · Return, Ctrl-D ends  …the last words".
struct PasteStatus {
    var count: String
    /// The key that ends now: "Ctrl-D ends".
    var ending: String
    /// The end of the line that is being written; empty where a new one begins.
    var tail: String

    private static let gap = "  "
    /// Fewer columns of the tail are not worth the words that they cost.
    private static let shortestTail = 8

    /// A line that is safe to show and no wider than this.
    func line(width: Int) -> String {
        let tail = SafeText.row(self.tail)
        let shortest = min(PasteStatus.shortestTail, DisplayWidth.columns(of: tail))
        let room = tail.isEmpty ? 0 : PasteStatus.gap.count + shortest
        let number = String(count.prefix { $0 != " " })
        let heads = ["\(count) · \(ending)", "\(number) · \(ending)", ending]
        let head = heads.first { DisplayWidth.columns(of: $0) + room <= width } ?? number
        let rest = width - DisplayWidth.columns(of: head) - PasteStatus.gap.count
        guard !tail.isEmpty, rest > 1 else { return Table.shortened(head, to: width) }
        return head + PasteStatus.gap + SafeText.isolated(PasteStatus.end(of: tail, columns: rest))
    }

    /// The longest end of a text that fits, with "…" where it is not the whole.
    private static func end(of text: String, columns limit: Int) -> String {
        guard DisplayWidth.columns(of: text) > limit else { return text }
        var used = 1
        let end = text.reversed().prefix { character in
            used += DisplayWidth.columns(of: character)
            return used <= limit
        }
        return "…" + String(end.reversed())
    }
}
