/// A row of the table of formats that are recognized and not read yet.
struct DocumentFormat: Sendable {
    /// For people, with its article: "an RSS feed".
    let name: String
    let kind: FormatSighting.Kind
    /// The word for its documents.
    let documents: DocumentNoun
    /// The way to keep such a file after all.
    let advice: FormatAdvice
    /// By what it is told. Two independent ones make it certain.
    let marks: FormatMarks

    init(
        _ name: String, _ kind: FormatSighting.Kind, of documents: DocumentNoun, _ marks: FormatMarks,
        next: FormatAdvice = .keepAsText
    ) {
        self.name = name
        self.kind = kind
        self.documents = documents
        self.marks = marks
        advice = next
    }
}

/// The marks by which a format is told.
enum FormatMarks: Sendable {
    /// Lines that begin as a format's lines do.
    case lines(LineMarks)
    /// The root element of an XML document.
    case element(ElementMarks)
    /// Strings in a web page's source, as they are written there, all of which must be there, or one of the forms that
    /// "|" parts; the last one is counted. The first stands near the page's beginning.
    case page([String])
    /// JSON whose objects have these names or values, all of them.
    case json([String])
    /// A mailbox: many mails, each after a line "From …", or with its headers over it.
    case mailbox
    /// Web pages one after the other.
    case webPages
    /// Rows of cells, parted by one of these bytes; of a bar alone a table in Markdown.
    case table([UInt8])
    /// The records of a web archive, whose pages may be in any encoding.
    case webArchive
}

/// The root of an XML document, and the elements that repeat under it.
struct ElementMarks: Sendable {
    /// Local names, in small letters: "rss".
    let roots: [String]
    /// Further marks in the document's head, of which it needs one, in small letters: a word of the document type, of a
    /// namespace or of an attribute's name; with "<" the name of a child. Where there are none, the XML declaration, a
    /// namespace or the closed root is the second mark.
    let signs: [String]
    /// The local names of the elements that are its documents, in small letters; the root where it is empty.
    let items: [String]

    init(_ roots: String..., sign signs: String..., items: [String] = []) {
        self.roots = roots
        self.signs = signs
        self.items = items
    }
}

/// The word for a format's documents, one and many.
struct DocumentNoun: Sendable, ExpressibleByStringLiteral {
    let one: String
    let many: String

    /// "item", or where the plural is another one "entry|entries".
    init(stringLiteral words: String) {
        let parts = words.split(separator: "|").map(String.init)
        one = parts[0]
        many = parts.count > 1 ? parts[1] : parts[0] + "s"
    }

    func counted(_ count: Int) -> String { "\(count) \(count == 1 ? one : many)" }
}
