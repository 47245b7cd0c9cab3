import ArticleArchive

/// A typed text that cannot be read, with the place marked on a line below it.
enum MarkedText {
    /// How much of a long text is shown.
    private static let width = 76

    static func text(_ error: QueryError) -> String {
        text(error.description, typed: error.query, at: error.range)
    }

    static func text(_ error: CorrectionError) -> String {
        text(error.description, typed: error.text, at: error.range)
    }

    /// The sentence, the text and the mark, on three lines.
    private static func text(_ sentence: String, typed: String, at range: Range<Int>) -> String {
        let scalars = Array(typed.unicodeScalars)
        let first = max(0, min(range.lowerBound - width / 2, scalars.count - width))
        let last = min(scalars.count, first + width)
        let marked = range.clamped(to: first..<last)
        let before = shown(scalars[first..<marked.lowerBound], cutBefore: first > 0)
        let place = shown(scalars[marked], cutBefore: false)
        let after = shown(scalars[marked.upperBound..<last], cutBefore: false) + (last < scalars.count ? "…" : "")
        let indent = String(repeating: " ", count: DisplayWidth.columns(of: before))
        let mark = "^" + String(repeating: "~", count: max(0, DisplayWidth.columns(of: place) - 1))
        return "\(sentence)\n  \(before)\(place)\(after)\n  \(indent)\(mark)"
    }

    private static func shown(_ scalars: ArraySlice<Unicode.Scalar>, cutBefore: Bool) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return (cutBefore ? "…" : "") + SafeText.row(String(text))
    }
}
