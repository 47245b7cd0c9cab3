import Articles

/// Where a word or phrase introduces an author's name; the uses are explained at ``BylineWords``.
enum BylineUse: String, Sendable {
    case line, sure, colon, credit, label, marked, titled, full

    /// Whether it begins a byline in any line, with the token that follows it.
    func begins(_ next: Token?) -> Bool {
        switch self {
        case .line, .sure: true
        case .colon, .credit, .label:
            next.map { $0.folded == ":" || self == .label && ["/", "="].contains($0.folded) } ?? false
        case .titled:
            next.map {
                Honorifics.all.contains($0.folded) || AuthorRoles.all.contains($0.folded)
                    || OrganisationWords.all.contains($0.folded)
            } ?? false
        case .marked, .full: false
        }
    }
}

/// A part in the text that is not the author's: translator, photographer.
struct Craft: Sendable, RawRepresentable {
    /// The record's word for it; nil where it has none.
    let role: Author.Role?
    let needsColon: Bool
    let rawValue: String

    init?(rawValue: String) {
        let words = TableLines.words(rawValue)
        guard let first = words.first else { return nil }
        role = Author.Role(rawValue: first)
        needsColon = words.count > 1
        self.rawValue = rawValue
    }

    /// The craft that a token begins to name, and the index after the phrase.
    static func match(_ tokens: [Token], at index: Int) -> (craft: Craft, end: Int)? {
        guard let found = Crafts.all.match(tokens, at: index) else { return nil }
        if found.meaning.needsColon {
            guard let next = tokens[safe: found.end], [":", "/", "="].contains(next.folded) else { return nil }
        }
        return (found.meaning, found.end)
    }
}
