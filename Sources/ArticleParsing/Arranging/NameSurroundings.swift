import Articles

/// The words around a name in a header that tell who it is.
enum NameSurroundings {
    private static let mostWords = 40

    /// "staff writer", "Universität Lier": said of the author.
    static func sayWhatSomeoneIs(_ tokens: [Token]) -> Bool {
        tokens.prefix(mostWords).contains { token in
            AuthorRoles.all.contains(token.folded) || OrganisationWords.all.contains(token.folded)
                || Desks.all.contains(token.folded) || NameTrailers.all.contains(token.folded)
        }
    }

    /// "Nora Whitfield interviews Petra Hollis": two names, and nothing says whose text it is.
    static func tellInterview(_ tokens: [Token]) -> Bool {
        guard (4...10).contains(tokens.count),
            let verb = tokens.firstIndex(where: { interviewing.contains($0.folded) }),
            (1...4).contains(verb), let last = tokens.last
        else { return false }
        return PersonName.areAll(tokens[..<verb]) && last.isCapitalized
    }

    /// "Helen Marsh North of England correspondent": a given name first, a role last, and nothing parts name and place.
    static func tellNameAndRole(_ tokens: [Token]) -> Bool {
        guard (3...9).contains(tokens.count), let last = tokens.last, AuthorRoles.all.contains(last.folded),
            PersonName.isNamed(tokens[..<2]), tokens[1].isCapitalized
        else { return false }
        return tokens.allSatisfy { $0.kind == .word }
    }

    /// "Seraina Caduff (Text), Beat Luginbühl (Bilder)"
    static func tellCrafts(_ tokens: [Token]) -> Bool {
        guard tokens.count <= 24, let bracket = tokens.firstIndex(where: { $0.folded == "(" }),
            (2...4).contains(bracket),
            tokens[..<bracket].allSatisfy(\.isCapitalized), let craft = Crafts.all.match(tokens, at: bracket + 1)
        else { return false }
        return tokens[safe: craft.end]?.folded == ")"
    }

    private static let interviewing = Vocabulary(
        """
        befragt
        entrevista
        interroge
        interviewed
        interviews
        interviewt
        intervista
        """)

    /// Whether all names of a byline are persons' with a given name: "Von Hans Weidlich", and not "Von Fall zu Fall".
    static func areNamed(_ reading: HeaderPieces.Reading) -> Bool {
        let names = reading.founds.compactMap { found in
            if case .author(let author) = found.value, author.role == .author { author.name } else { nil }
        }
        return !names.isEmpty
            && names.allSatisfy { name in
                let tokens = Tokenizer.tokens(of: name, atMost: 12)
                // Where titles have no capitals, two words with one are a name: "Von Karim Natour".
                return tokens.count > 1 && PersonName.isNamed(tokens[...])
                    || tokens.count == 2 && PersonName.areAll(tokens[...])
            }
    }

    /// "LE MONDE DIPLOMATIQUE BRASIL": a known outlet's edition for a country.
    static func isEdition(of known: KnownOutlets.Match, _ tokens: [Token]) -> Bool {
        (known.end + 1...known.end + 2).contains(tokens.count) && Regions.are(tokens[known.end...])
    }

    /// "Haaretz - Israel News": a known outlet, a mark and up to three words of a section's.
    static func isSection(of known: KnownOutlets.Match, _ tokens: [Token]) -> Bool {
        guard let mark = tokens[safe: known.end],
            ["-", "|", "/", ">"].contains(mark.folded), mark.followsSpace,
            (known.end + 2...known.end + 4).contains(tokens.count)
        else { return false }
        let section = tokens[(known.end + 1)...]
        return section.allSatisfy(\.isCapitalized) && section.contains { SectionWords.all.contains($0.folded) }
    }
}
