import Articles

/// A field of the text that `edit` shows.
enum EditField: Hashable, CaseIterable {
    case reason
    case correctable(CorrectableField)
    case tags, note

    static let allCases: [EditField] =
        [.reason] + order.map(EditField.correctable) + [.tags, .note]

    /// Long texts last, but for the deck, which belongs to its title.
    private static let order: [CorrectableField] = {
        let isLong: (CorrectableField) -> Bool = { $0.kind == .text && $0 != .deck }
        return CorrectableField.allCases.filter { !isLong($0) } + CorrectableField.allCases.filter(isLong)
    }()

    /// - Throws: the fault of the name.
    init(name: String) throws(CorrectionError) {
        switch name.lowercased() {
        case "reason": self = .reason
        case "tags": self = .tags
        case "note": self = .note
        default: self = .correctable(try FieldNames.field(name))
        }
    }

    var name: String {
        switch self {
        case .reason: "reason"
        case .correctable(let field): field.name
        case .tags: "tags"
        case .note: "note"
        }
    }

    var kind: CorrectableField.Kind {
        switch self {
        case .reason: .line
        case .correctable(let field): field.kind
        case .tags: .list
        case .note: .text
        }
    }

    var isList: Bool { kind == .list || kind == .authors }

    func lines(of article: Article) -> [String] {
        switch self {
        case .reason: []
        case .correctable(let field): article[field]?.lines ?? []
        case .tags: article.tags
        case .note: article.note.map { Correction.Value.text($0).lines } ?? []
        }
    }
}
