import Articles

/// A name that can stand before a colon in a query: `author:quill`, `date:2014-06`.
enum QueryField: Hashable, Sendable {
    /// A text in which words are looked for.
    case text(TextField)
    case tag, lang, id, date, added
    /// A kind of article: `is:reprint`.
    case `is`
    /// Something that an article has: `has:disclaimer`.
    case has

    /// The field of this name, in any case; nil where there is none.
    init?(name: String) {
        guard let field = QueryField.named.first(where: { $0.name == name.lowercased() })?.field else { return nil }
        self = field
    }

    /// All names, those that a person may mean.
    static var names: [String] { named.map(\.name) }

    var name: String { QueryField.named.first { $0.field == self }?.name ?? "" }

    private static let named: [(name: String, field: QueryField)] =
        TextField.allCases.compactMap { text in text.queryName.map { ($0, .text(text)) } } + [
            ("tag", .tag), ("lang", .lang), ("id", .id), ("date", .date), ("added", .added), ("is", .is), ("has", .has),
        ]
}
