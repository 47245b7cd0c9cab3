import Articles

/// The kinds of evidence for one field, the best first; the orders themselves are in `EvidenceOrder+Fields.swift`.
struct EvidenceOrder: Sendable {
    /// A kind of evidence in a field's order.
    struct Row: Sendable {
        let kind: EvidenceKind
        /// Its name, for those who ask why another value was not chosen: "a heading".
        let phrase: String
        /// The rule and the certainty of a value that a page declares, marks or shows; of what is read in a text's lines
        /// the recognizers tell both.
        let page: (rule: Rule, certainty: Citation.Certainty)?
        /// The figure or the reason that put it in its place.
        let reason: String

        init(
            _ kind: EvidenceKind, _ phrase: String, _ rule: Rule, _ certainty: Citation.Certainty,
            because reason: String
        ) {
            self.kind = kind
            self.phrase = phrase
            page = (rule, certainty)
            self.reason = reason
        }

        init(_ kind: EvidenceKind, _ phrase: String, because reason: String) {
            self.kind = kind
            self.phrase = phrase
            page = nil
            self.reason = reason
        }
    }

    let field: DecidedField
    let rows: [Row]

    static func of(_ field: DecidedField) -> EvidenceOrder {
        switch field {
        case .title: title
        case .authors: authors
        case .date: date
        case .publisher: publisher
        case .originalSource: originalSource
        case .url: url
        case .language: language
        case .deck: deck
        }
    }

    /// A kind's place in the order; what is not in it comes last.
    func rank(of kind: EvidenceKind) -> Int { rows.firstIndex { $0.kind == kind } ?? rows.count }

    func ranks(_ kind: EvidenceKind, before other: EvidenceKind) -> Bool { rank(of: kind) < rank(of: other) }

    func row(of kind: EvidenceKind) -> Row? { rows.first { $0.kind == kind } }
}
