import Articles

extension NameReader {
    /// A name as it stands.
    struct Name: Hashable {
        /// The kind of bearer that a name has.
        enum Kind: Hashable {
            case person, organisation
            /// A news agency: a source of the text.
            case agency
            /// Who writes without a name, and is credited by none: "Staff Writer", "the editors".
            case desk
        }

        let author: Author
        /// Indices of its tokens, the honorific included.
        let tokens: Range<Int>
        let kind: Kind
        /// How many words it has, the honorific not counted.
        let wordCount: Int
        /// Whether what the person is is written together with the name, or before it: "記者林晚秋".
        var hasRole = false

        /// Whether it is anything but a person's.
        var isOrganisation: Bool { kind != .person }
    }

    /// Those of the names that are credited: persons; an organisation only where no person is. Agencies and desks are
    /// no authors.
    static func credited(_ names: [Name]) -> [Name] {
        let persons = names.filter { $0.kind == .person }
        return persons.isEmpty ? names.filter { $0.kind == .organisation } : persons
    }

    /// The kind of bearer of the words of a range; nil where they are no name.
    func kind(of range: Range<Int>, _ hasOrganisationWord: Bool, introduced: Bool) -> Name.Kind? {
        let words = tokens[range].filter { $0.kind == .word }
        guard let first = words.first, let last = words.last else { return nil }
        if let outlet = KnownOutlets.match(tokens, at: range.lowerBound, announced: introduced ? .before : .none),
            outlet.end == range.upperBound, outlet.isAgency || !introduced || isOutlet(range)
        {
            return KnownOutlets.isAgency(outlet.name) ? .agency : .organisation
        }
        // "AFP" among other words is told from letters by what announces it; as a name it is the agency.
        if words.count == 1, isAcronym(first), !isCaseless(first),
            let usual = KnownOutlets.usualName(of: slice(range)), KnownOutlets.isAgency(usual)
        {
            return .agency
        }
        if isAbbreviation(range) { return nil }
        if isPhraseOfWords(range, introduced: introduced) { return nil }
        let isDesk = NoNames.all.contains(words.map(\.folded).joined(separator: " "))
        if isDesk || words.allSatisfy({ isDeskWord($0) }) {
            return words.contains { Desks.all.contains($0.folded) || AuthorRoles.all.contains($0.folded) } ? .desk : nil
        }
        if words.count > 1, Desks.all.contains(last.folded) { return .desk }
        if context == .marked, words.count == 1, !isWhole(range) { return nil }
        // "People Editorial Guidelines"
        if words.dropLast().contains(where: { isRole($0) && !isHyphenated($0) })
            || context == .marked && words.count > 1 && isRole(last)
        {
            return nil
        }
        if context == .marked, !introduced, NeverFirst.all.contains(first.folded), !isInitial(range) { return nil }
        if words.count == 1, LowercaseWords.all.contains(first.folded) { return nil }
        // "Fall zu Fall", "Friends Like These", "Order of the Board"
        if words.count == 3, first.folded == last.folded, !isCaseless(first) { return nil }
        if words.dropFirst().contains(where: { $0.isCapitalized && NeverInside.all.contains($0.folded) }) { return nil }
        if words.count > 2, words[1].folded == "of", NeverFirst.all[first.folded] == "" { return nil }
        if let remark = NeverFirst.all[first.folded], !hasOrganisationWord, !isInitial(range) {
            // "By An Nguyen", "By The Saker", and not "By The Numbers".
            guard introduced, remark == "name", words.count > 1,
                first.isCapitalized,
                words.dropFirst().allSatisfy({ word in
                    isCapital(word) && !LowercaseWords.all.contains(word.folded)
                        && !NeverFirst.all.contains(word.folded) && !NoNames.all.contains(word.folded)
                        && !AuthorRoles.all.contains(word.folded)
                }), tokens[safe: range.upperBound].map({ $0.line != first.line || $0.kind == .mark }) ?? true
            else { return nil }
            return .person
        }
        let isPseudonym = words.count == 3 && words[1].folded == "of"
        return hasOrganisationWord || isPseudonym ? .organisation : .person
    }

    /// An outlet's name that needs no announcement to be one.
    private func isOutlet(_ range: Range<Int>) -> Bool {
        KnownOutlets.match(tokens, at: range.lowerBound)?.end == range.upperBound
    }

    /// One word of a script without capitals right after "by": "بقلم رصاص" is no byline. A colon tells one.
    private func isPhraseOfWords(_ range: Range<Int>, introduced: Bool) -> Bool {
        let word = tokens[range.lowerBound]
        guard introduced, range.count == 1, isCaseless(word), !word.isOfUnspacedScript, range.lowerBound > 0 else {
            return NeverInside.all.contains(word.folded) && isCaseless(word)
        }
        return (max(0, range.lowerBound - 3)..<range.lowerBound).contains { index in
            tokens[index].line == word.line && BylineWords.all.match(tokens, at: index)?.end == range.lowerBound
        }
    }

    /// The "Editorial" of "Editorial-Arroyo".
    private func isHyphenated(_ token: Token) -> Bool {
        tokens.contains {
            $0.folded == "-" && !$0.followsSpace && $0.line == token.line
                && $0.range.lowerBound == token.range.upperBound
        }
    }

    /// Whether nothing but a separator stands after one word, which is no "Editor’s" and no "Jo (Chief)".
    private func isWhole(_ range: Range<Int>) -> Bool {
        if tokens[range.lowerBound].folded.hasSuffix("'s") { return false }
        guard let next = tokens[safe: range.upperBound], next.line == tokens[range.lowerBound].line else { return true }
        return [",", ";", "/", "&", "+", "|", "•", "·"].contains(next.folded) || isJoint(at: range.upperBound)
            || PrintedDate.match(tokens, at: range.upperBound) != nil || isCaseless(tokens[range.lowerBound])
    }

    private func isDeskWord(_ token: Token) -> Bool {
        Desks.all.contains(token.folded) || AuthorRoles.all.contains(token.folded)
            || DeskJoints.all.contains(token.folded)
    }

    /// "A." of "A. J. Neal".
    private func isInitial(_ range: Range<Int>) -> Bool {
        let token = tokens[range.lowerBound]
        return token.range.count == 1 && token.isCapitalized && range.count > 2
            && tokens[range.lowerBound + 1].folded == "."
    }

    /// "M.D.", "D.C.": letters with points, and no name.
    private func isAbbreviation(_ range: Range<Int>) -> Bool {
        guard tokens[range].contains(where: { $0.folded == "." }) else { return false }
        let words = tokens[range].filter { $0.kind == .word }
        return !words.contains { isCaseless($0) } && words.allSatisfy { $0.folded.utf8.count <= 2 }
    }
}
