/// Tells whether words may be a person's name and nothing else.
enum PersonName {
    /// Whether a given name, an initial or a family name of East Asia begins words.
    static func isKnown(_ name: ArraySlice<Token>) -> Bool {
        guard let first = name.first else { return false }
        if FamilyNames.begin(name.filter { $0.kind == .word }.map(\.folded)) { return true }
        return GivenNames.all.contains(first.folded) || first.range.count <= 2 && name.dropFirst().first?.folded == "."
            || name.dropFirst(2).contains { $0.folded == "." }
    }

    /// "Klaus Richter and Anita Rao": such names and nothing else.
    static func areAll(_ tokens: ArraySlice<Token>) -> Bool {
        let names = tokens.split {
            $0.folded == ","
                || !$0.isCapitalized && NameJoints.all[$0.folded] == "" && $0.kind == .word
        }
        return !names.isEmpty && names.allSatisfy { mayBe($0) }
    }

    /// "Klaus Richter", "Whitfield", "J. R. van Dyke": a few words with capitals, none of which an outlet's name has.
    static func mayBe(_ tokens: ArraySlice<Token>) -> Bool {
        let words = tokens.filter { $0.kind == .word }
        guard let first = words.first, let last = tokens.last, words.count <= 5, !tokens.contains(where: isOdd) else {
            return false
        }
        guard !words.contains(where: isHanPhrase) else { return false }
        guard (1...4).contains(words.count { isCapital($0) }), isCapital(last) || last.folded == "." else {
            return false
        }
        // "Lê" is no "le".
        guard
            !NeverFirst.all.contains(first.folded) || first.range.count == 1
                || first.range.count > first.folded.utf8.count
                || words.count >= 3 && NeverFirst.all[first.folded] == "name" && words.allSatisfy({ isCapital($0) }),
            words.allSatisfy({ isCapital($0) || NameParticles.all.contains($0.folded) })
        else { return false }
        let name = words.map(\.folded).joined(separator: " ")
        if SourceWords.places.contains(name) || PlaceNames.all.contains(name) { return false }
        return KnownOutlets.match(Array(tokens), at: 0) == nil
            && !(words.count == 1 && NoNames.all.contains(first.folded))
            && !words.contains {
                OrganisationWords.all.contains($0.folded) || OutletWords.contains($0.folded)
                    || AuthorRoles.all.contains($0.folded)
            }
    }

    /// Whether a text has the form of a person's full name: two to five words of it with capitals, none an
    /// organisation's.
    static func isFull(_ name: String) -> Bool {
        let tokens = Tokenizer.tokens(of: name, atMost: 12)
        let words = tokens.filter { $0.kind == .word }
        guard words.count > 1 || words.count == 1 && words[0].isOfUnspacedScript && words[0].range.count >= 6 else {
            return false
        }
        // "De Paris"
        if words.count == 2, NameParticles.all.contains(words[0].folded), !GivenNames.all.contains(words[0].folded),
            words[0].isCapitalized, words[0].range.count <= 3, words[0].range.count == words[0].folded.utf8.count
        {
            return false
        }
        return mayBe(tokens[...])
    }

    /// Whether a given name or an initial begins a name, and no word of it is a section's: so a name without "by" or a
    /// role is told from a place and a section.
    static func isNamed(_ name: ArraySlice<Token>) -> Bool {
        !name.contains { SectionWords.all.contains($0.folded) } && isKnown(name)
    }

    private static func isCapital(_ token: Token) -> Bool {
        token.isCapitalized || isCaseless(token) || token.folded.utf8.contains(UInt8(ascii: "'"))
    }

    private static func isCaseless(_ token: Token) -> Bool {
        guard token.kind == .word, let scalar = token.folded.unicodeScalars.first else { return false }
        return scalar.value >= 0x590 && !scalar.properties.isLowercase
    }

    /// More characters of a Chinese or Japanese word than a name has, or kana between them.
    private static func isHanPhrase(_ token: Token) -> Bool {
        let scalars = token.folded.unicodeScalars
        guard let first = scalars.first, (0x3400...0x9FFF).contains(first.value) else { return false }
        return scalars.count > 5 || scalars.contains { "のをはがに与和的".unicodeScalars.contains($0) }
    }

    private static func isOdd(_ token: Token) -> Bool {
        switch token.kind {
        case .number: true
        case .mark: ![".", "-", "'", "・"].contains(token.folded)
        case .word: false
        }
    }
}
