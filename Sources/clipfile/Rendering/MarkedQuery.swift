import ArticleArchive

/// A query that cannot be read, with the place marked on a line below it.
enum MarkedQuery {
    /// How much of a long query is shown.
    private static let width = 76

    /// The sentence, the query and the mark, on three lines.
    static func text(_ error: QueryError) -> String {
        let scalars = Array(error.query.unicodeScalars)
        let first = max(0, min(error.range.lowerBound - width / 2, scalars.count - width))
        let last = min(scalars.count, first + width)
        let marked = error.range.clamped(to: first..<last)
        let before = shown(scalars[first..<marked.lowerBound], cutBefore: first > 0)
        let place = shown(scalars[marked], cutBefore: false)
        let after = shown(scalars[marked.upperBound..<last], cutBefore: false) + (last < scalars.count ? "…" : "")
        let indent = String(repeating: " ", count: DisplayWidth.columns(of: before))
        let mark = "^" + String(repeating: "~", count: max(0, DisplayWidth.columns(of: place) - 1))
        return "\(error)\n  \(before)\(place)\(after)\n  \(indent)\(mark)"
    }

    private static func shown(_ scalars: ArraySlice<Unicode.Scalar>, cutBefore: Bool) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return (cutBefore ? "…" : "") + SafeText.row(String(text))
    }
}
