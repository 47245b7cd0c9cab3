/// What a source says: the lines it shows. Nothing is judged here.
struct Page: Sendable {
    /// All lines, blank ones included; their `full` ranges tile the decoded text.
    let lines: [Line]
    /// Whether the source uses Markdown's headings or links.
    let isMarkdown: Bool
    /// The column at which the text was hard-wrapped; nil where a line holds a paragraph.
    let wrapColumn: Int?
}
