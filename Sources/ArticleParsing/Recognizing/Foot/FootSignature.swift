import Articles

/// Reads names that stand alone under a text: the author's once more, the paper's or the agency's. ``SignatureReader`` reads
/// those of a text that names nobody else.
struct FootSignature {
    private var authors: [(words: [String], line: Int)] = []
    private var outlets: [String] = []

    /// - Parameter draft: The lines with the names that the header and the foot so far have.
    init(_ draft: Draft) {
        for found in draft.founds {
            switch found.value {
            case .author(let author): authors.append((Biographies.Person(author.name).words, found.place.line))
            case .outlet(let name, _): outlets.append(name)
            default: break
            }
        }
    }

    func line(_ draft: Draft, _ index: Int, _ tokens: [Token]) -> FootLine? {
        guard draft.line(index).width <= 100 else { return nil }
        return author(draft, index, tokens) ?? outlet(draft, index, tokens)
    }

    /// "Follow Jane Roe on Twitter" is of the author.
    func isNamed(_ tokens: [Token], at index: Int) -> Bool {
        authors.contains { author in
            tokens.dropFirst(index).prefix(author.words.count).map(\.folded) == author.words
        }
    }

    // MARK: The author

    /// "Jane Roe", who is named over the text; "Jane Roe (Milltown, correspondent)" says more.
    private func author(_ draft: Draft, _ index: Int, _ tokens: [Token]) -> FootLine? {
        let isNamed = authors.contains { author in
            let name = author.words
            guard author.line < index, name.count >= 2, tokens.prefix(name.count).map(\.folded) == name else {
                return false
            }
            let rest = tokens[name.count...]
            return rest.isEmpty || rest.count <= 12 && rest.first?.folded == "(" && rest.last?.folded == ")"
        }
        guard isNamed, draft.isBlank(index - 1) || isUnderSentence(draft, index) else { return nil }
        guard tokens.contains(where: { $0.folded == "(" }) else {
            return FootLine(part: .byline, isSignature: true)
        }
        let place = draft.place(index)
        let signature = Found(
            value: .extra(label: "signature", value: draft.text(place)), place: place, rule: .label, certainty: .medium)
        return FootLine(part: .byline, founds: [signature])
    }

    /// A list of papers or of names, and "The answer came from", go on to a name that signs nothing.
    private func isUnderSentence(_ draft: Draft, _ index: Int) -> Bool {
        guard let above = (0..<index).last(where: { !draft.isBlank($0) }) else { return false }
        return !draft.isFree(above)
            || draft.line(above).endsSentence && draft.line(above).bytes.last != UInt8(ascii: ":")
    }

    // MARK: The outlet

    /// "(EFE)", "NZZ", "de Volkskrant", "The Gazette - News of the coast" under the last sentence.
    private func outlet(_ draft: Draft, _ index: Int, _ tokens: [Token]) -> FootLine? {
        guard let first = tokens.firstIndex(where: { $0.kind != .mark }),
            let known = KnownOutlets.match(tokens, at: first), !known.isCutShort(in: tokens),
            isUnderSentence(draft, index)
        else { return nil }
        let rest = tokens[known.end...]
        let isWhole = rest.allSatisfy { $0.kind == .mark && $0.folded != "," }
        let hasMotto =
            rest.first.map { ["-", "|"].contains($0.folded) } == true && rest.count <= 8
            && !draft.line(index).endsSentence
        guard isWhole || hasMotto, FootSignature.isName(tokens[first..<known.end], known) else { return nil }
        if outlets.contains(known.name) { return FootLine(part: .outlet) }
        guard outlets.isEmpty else { return FootLine.extra(draft, index, "source", tokens[first]) }
        let place = draft.place(index, from: tokens[first].range.lowerBound)
        return FootLine(
            part: .outlet,
            founds: [Found(value: .outlet(known.name, .alone), place: place, rule: .outletLine, certainty: .medium)])
    }

    /// A name of one word may be a word: "Time". An agency's and one in capitals are none.
    private static func isName(_ words: ArraySlice<Token>, _ known: KnownOutlets.Match) -> Bool {
        if known.isAgency { return true }
        let names = words.filter { $0.kind == .word }
        return names.count > 1 && names.contains(where: \.isCapitalized) || known.name.allSatisfy(\.isUppercase)
            || known.name.count > 10
    }
}
