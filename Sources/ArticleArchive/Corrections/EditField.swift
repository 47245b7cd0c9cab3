import Articles

/// A field of the text that `edit` shows.
enum EditField: Hashable, CaseIterable {
    case reason
    case correctable(CorrectableField)
    case tags, note

    static let allCases: [EditField] =
        [.reason] + order.map(EditField.correctable) + [.tags, .note]

    /// First what is corrected most; long texts last.
    private static let order: [CorrectableField] = [
        .title, .deck, .authors, .byline, .date, .dateAsPrinted, .publisher, .originalSource, .originalSourceURL,
        .originalSourceDate, .originalSourceDateAsPrinted, .firstPublishedName, .firstPublishedDate,
        .firstPublishedDateAsPrinted, .url, .regions, .themes, .inDepthReports, .language, .epigraph, .editorsNote,
        .authorBiography, .copyright, .disclaimer, .fairUse, .contact,
    ]

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
