/// Tells whether a line may be a person's name and nothing else.
enum PersonName {
    /// "Klaus Richter and Anita Rao": such names and nothing else.
    static func areAll(_ tokens: ArraySlice<Token>) -> Bool {
        let names = tokens.split {
            $0.folded == ","
                || !$0.isCapitalized && NameWords.connectors.contains($0.folded) && $0.folded != "y"
                    && $0.folded != "e"
        }
        return !names.isEmpty && names.allSatisfy { mayBe($0) }
    }

    /// "Klaus Richter", "Whitfield", "J. R. van Dyke": a few words with capitals, none of which an outlet's name has.
    static func mayBe(_ tokens: ArraySlice<Token>) -> Bool {
        let words = tokens.filter { $0.kind == .word }
        guard let first = words.first, let last = tokens.last, words.count <= 5, !tokens.contains(where: isOdd) else {
            return false
        }
        guard (1...4).contains(words.count { $0.isCapitalized }), last.isCapitalized || last.folded == "." else {
            return false
        }
        guard !NameWords.neverFirst.contains(first.folded),
            words.allSatisfy({ $0.isCapitalized || NameWords.particles.contains($0.folded) })
        else { return false }
        let name = words.map(\.folded).joined(separator: " ")
        if SourceWords.places.contains(name) || NameWords.places.contains(name) { return false }
        return KnownOutlets.match(Array(tokens), at: 0) == nil
            && !(words.count == 1 && NameWords.neverNames.contains(first.folded))
            && !words.contains {
                NameWords.organisations.contains($0.folded) || OutletWords.all.contains($0.folded)
                    || NameWords.roles.contains($0.folded)
            }
    }

    private static func isOdd(_ token: Token) -> Bool {
        switch token.kind {
        case .number: true
        case .mark: ![".", "-", "'"].contains(token.folded)
        case .word: false
        }
    }
}
