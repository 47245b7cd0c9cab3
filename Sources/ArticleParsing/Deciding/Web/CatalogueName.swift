/// A name as catalogues write it, the family's first: "Doe, Jane", "Doe, Jane, PhD".
///
/// "Jane Doe, PhD" is in its order already; "Jane Doe, John Roe" are two.
struct CatalogueName {
    let inOrder: String
    /// Whether the family's name is one word.
    let isOneWord: Bool

    init?(_ value: String) {
        var parts = value.split(separator: ", ").map(String.init)
        var behind: [String] = []
        while parts.count > 1, let last = parts.last, CatalogueName.isSuffix(last) {
            behind.insert(parts.removeLast(), at: 0)
        }
        guard parts.count == 2 else { return nil }
        let tokens = Tokenizer.tokens(of: value, atMost: 40)
        if tokens.contains(where: { OrganisationWords.all.contains($0.folded) }) { return nil }
        if parts.allSatisfy({ PersonName.isFull($0) && CatalogueName.isNamed($0) }) { return nil }
        inOrder = (["\(parts[1]) \(parts[0])"] + behind).joined(separator: ", ")
        isOneWord = !parts[0].contains(" ")
    }

    private static func isNamed(_ name: String) -> Bool {
        GivenNames.all.contains(Tokenizer.tokens(of: name, atMost: 2).first?.folded ?? "")
    }

    /// A degree or a generation: "PhD", "M.D.", "Jr.", "III".
    private static func isSuffix(_ part: String) -> Bool {
        let words = Tokenizer.tokens(of: part, atMost: 12).filter { $0.kind == .word }
        return NameSuffixes.all.contains(words.map(\.folded).joined())
    }
}
