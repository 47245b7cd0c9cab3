import Articles

/// What a source says: the lines it shows and, where it is a web page, what it declares. Nothing is judged here.
struct Page: Sendable {
    /// What a source is written in.
    enum Form: String, Sendable {
        case plainText = "text/plain"
        case markdown = "text/markdown"
        case html = "text/html"
    }

    /// All lines, blank ones included; in a text their `full` ranges tile the decoded text.
    let lines: [Line]
    let form: Form
    /// The column at which the text was hard-wrapped; nil where a line holds a paragraph.
    let wrapColumn: Int?
    /// What a web page has besides; nil for a text.
    var web: WebPage?
    /// What a text declares of itself; nil for most, and for a web page.
    var frontMatter: FrontMatter?
    /// What was odd in a web page; of a text the decoder tells.
    var findings: [Finding] = []
}
