/// A value beside its label, wrapped in a column of its own.
enum LabelledLines {
    /// - Parameters:
    ///   - column: The columns that a label takes; a longer label pushes its value to the right.
    ///   - width: The columns that label and value may take together.
    static func lines(
        _ label: String, _ value: StyledText, column: Int, width: Int, usesColor: Bool
    ) -> [String] {
        let label = SafeText.row(label)
        let gap = max(2, column - DisplayWidth.columns(of: label))
        let first = StyledText(label + String(repeating: " ", count: gap), style: .dim)
        let indent = String(repeating: " ", count: column)
        let lines = TextWrapping.wrap(value, width: width - max(column, first.columns))
        return lines.enumerated().map { index, line in
            (index == 0 ? first.rendered(usesColor: usesColor) : indent) + line.rendered(usesColor: usesColor)
        }
    }
}
