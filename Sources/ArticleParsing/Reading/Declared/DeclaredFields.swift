import Articles

/// All that a page says of itself, in the order in which it says it.
///
/// ```swift
/// let declared = DeclaredFields(of: tree)
/// for title in declared[.title] { print(title.source, title.value) }   // "meta og:title"  "…"
/// ```
///
/// Nothing is judged: a commenter's name is here beside the author's, and it is the ranking that must tell them apart,
/// by the source and by where the element stands.
struct DeclaredFields: Sendable {
    /// How many fields a page has at most; an honest one has up to 200.
    static let most = 2_000
    /// How many bytes a value has at most, a body aside.
    static let longestValue = 4_000

    let fields: [DeclaredField]
    let findings: [Finding]

    /// - Parameter address: the address that the page was saved from, where the program that saved it tells it.
    init(of tree: HTMLTree, savedFrom address: SavedAddress? = nil) {
        var gatherer = FieldGatherer(tree)
        gatherer.gather()
        let saved = address.map { address in
            DeclaredField(
                name: .url, value: address.value,
                source: DeclaredField.Source(kind: .saved, detail: address.place), node: 0, line: 1)
        }
        fields = gatherer.fields + (saved.map { [$0] } ?? [])
        findings = gatherer.findings
    }

    /// The fields of one name, in their order.
    subscript(_ name: DeclaredField.Name) -> [DeclaredField] { fields.filter { $0.name == name } }
}
