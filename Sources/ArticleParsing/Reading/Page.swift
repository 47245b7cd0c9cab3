import Articles

/// A source's contents: the lines it shows and, where it is a web page, its declarations. Nothing is judged here.
struct Page: Sendable {
    /// The kind of writing that a source is.
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
    /// The rest of a web page; nil for a text.
    var web: WebPage?
    /// A text's declarations of itself; nil for most texts, and for a web page.
    var frontMatter: FrontMatter?
    /// Oddities of a web page; those of a text are told by the decoder.
    var findings: [Finding] = []
}
