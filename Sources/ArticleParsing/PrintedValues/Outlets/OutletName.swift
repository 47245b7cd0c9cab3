/// Tells whether words may be the name of an outlet that no table knows: "The Kestrel Courier", "Harbour News Agency",
/// "Vestnik Gavani", "harbourcourier.example.com".
///
/// Told by the words that outlets have in their names; a person ("Frances Post"), a section ("World News"), a role
/// ("Staff Writer") and a place are none.
enum OutletName {
    /// How sure the words alone make it. A likely one needs a place in which hardly anything but an outlet stands.
    enum Strength: Comparable {
        case likely, sure
    }

    /// A name has no more words than this.
    private static let mostWords = 8

    static func strength(of tokens: ArraySlice<Token>) -> Strength? {
        guard let first = tokens.first, let last = tokens.last, tokens.count <= 2 * mostWords else { return nil }
        if isHost(tokens) { return .sure }
        let words = tokens.filter { $0.kind != .mark }
        guard words.count <= mostWords, first.kind != .mark, last.kind != .mark || last.folded == ")",
            tokens.allSatisfy({ $0.kind != .mark || marks.contains($0.folded) }),
            words.allSatisfy({ $0.mayBeOfName }) || isSentenceCase(words), !isNone(tokens, words)
        else { return nil }
        return strength(ofWords: words)
    }

    /// "Вестник гавани": scripts in which only a name's first word has a capital.
    private static func isSentenceCase(_ words: [Token]) -> Bool {
        words.count <= 3 && words[0].isCapitalized
            && words.allSatisfy { $0.folded.unicodeScalars.first.map { (0x370..<0x530).contains($0.value) } ?? false }
    }

    private static let marks: Set<String> = [".", "-", "&", "'", "/", "!", "(", ")"]

    private static func strength(ofWords words: [Token]) -> Strength? {
        let hasArticle = words.count > 1 && articles.contains(words[0].folded)
        let isAlone = words.count == (hasArticle ? 2 : 1)
        var weights: [OutletWords.Weight] = []
        for index in words.indices {
            let word = words[index].folded
            if let weight = phrase(words, index) ?? OutletWords.weight(of: word) {
                weights.append(weight)
            } else if OutletWords.endings.contains(where: {
                word.utf8.count > $0.utf8.count && word.endsInLetters(of: $0)
            }) {
                return .sure
            }
        }
        if weights.contains(.sure) { return isAlone && !hasArticle ? nil : .sure }
        guard !weights.isEmpty else { return nil }
        let isMany = weights.count >= 2 && words.count >= 3
        let isAmongThree = weights.contains(.amongThree) && words.count >= 3
        return hasArticle || isMany || isAmongThree ? .likely : nil
    }

    /// "news agency", "agencia de noticias".
    private static func phrase(_ words: [Token], _ index: Int) -> OutletWords.Weight? {
        for count in [3, 2] where index + count <= words.count {
            let phrase = words[index..<(index + count)].map(\.folded).joined(separator: " ")
            if let weight = OutletWords.weight(of: phrase) { return weight }
        }
        return nil
    }

    /// Sections, roles, places, and names that are announced as something else.
    private static func isNone(_ tokens: ArraySlice<Token>, _ words: [Token]) -> Bool {
        SectionWords.areAll(tokens) || announcing.contains(words[0].folded)
            || Honorifics.all[words[0].folded] == "sure"
            || SourceWords.isAnother(words.map(\.folded))
            || words.contains {
                AuthorRoles.all.contains($0.folded) || PrintedDate.isMonth($0.folded) || ofTitles.contains($0.folded)
            }
    }

    /// "From The Gazette", "Via The Gazette".
    private static let announcing: Set<String> = ["at", "for", "from", "in", "on", "to", "via", "with"]

    /// Words of titles, and of no outlet's name: "A Correction to the Record on Goat Cheese".
    private static let ofTitles: Set<String> = [
        "about", "after", "against", "are", "as", "before", "by", "from", "how", "into", "is", "not", "on", "over",
        "to",
        "uber", "was", "what", "when", "who", "why", "with", "without",
    ]

    /// "harbourcourier.example.com": a host's name and nothing else.
    static func isHost(_ tokens: ArraySlice<Token>) -> Bool {
        guard let first = tokens.first, let last = tokens.last, tokens.count >= 3, last.kind == .word,
            WebHost.endings.contains(last.folded), !last.isCapitalized
        else { return false }
        guard tokens.dropFirst().allSatisfy({ !$0.followsSpace }), first.kind != .mark else { return false }
        return tokens.allSatisfy { $0.kind != .mark || $0.folded == "." || $0.folded == "-" }
            && tokens[tokens.endIndex - 2].folded == "." && tokens.dropLast(2).contains { $0.range.count >= 3 }
    }

    /// Articles with which names of outlets begin.
    static let articles: Set<String> = [
        "a", "de", "der", "die", "das", "el", "gli", "het", "i", "il", "l", "la", "las", "le", "les", "lo", "los", "o",
        "os", "the",
    ]
}

extension Token {
    /// Whether the word may stand in a name: it has a capital, or its script has none, or it joins others.
    fileprivate var mayBeOfName: Bool {
        if kind == .number || isCapitalized { return true }
        if folded.unicodeScalars.first.map({ !$0.properties.isLowercase }) == true { return true }
        return OrganisationJoints.all.contains(folded) || NameParticles.all.contains(folded)
            || OutletName.articles.contains(folded)
    }
}
