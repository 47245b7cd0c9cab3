import Articles

/// "Reprinted with permission from The Gazette", "Courtesy of The Gazette, 3 May 2014", "Republished from The Gazette
/// under a Creative Commons license": where this copy was taken from.
struct ReprintRecognizer: LineRecognizer {
    var openings: [Opening] { OutletPhrases.reprinted.openings }

    /// A longer line is a sentence of the body.
    private static let longestLine = 220
    /// "Courtesy of" and "via" are a picture's farther within the text.
    private static let edge = 6

    func recognize(_ line: Line, _ tokens: [Token]) -> Recognition? {
        let first = tokens.firstIndex { $0.kind != .mark } ?? 0
        guard line.utf8Count <= Self.longestLine, let phrase = OutletPhrases.reprinted.match(tokens, at: first)
        else { return nil }
        var start = phrase.end
        while let token = tokens[safe: start], token.folded == ":" || token.folded == "\"" { start += 1 }
        guard let name = tokens[safe: start] else { return nil }
        let isSure = phrase.meaning
        guard Self.founds(line.text.utf8Slice(name.range.lowerBound..<line.utf8Count), isSure, nil) != nil else {
            return nil
        }
        return Recognition(
            part: .originalSource, valueStart: name.range.lowerBound, onlyAtEdges: true, edge: isSure ? 24 : Self.edge,
            makeValues: { text, place in Self.founds(text, isSure, place) ?? [] })
    }

    /// The outlet, with its date and address; nil where the line says something else.
    private static func founds(_ text: String, _ isSure: Bool, _ place: Place?) -> [Found]? {
        let text = text.withoutClosingBracket
        guard let mention = OutletMention(text, after: OutletPhrases.behindReprinted), mention.isWhole else {
            return nil
        }
        let place = place ?? Place(line: 0, 0..<0)
        var founds: [Found] = []
        if let name = mention.name {
            guard isSure ? mention.isSure || mayBeOutlet(name) : mention.isSure && !name.isHost else { return nil }
            let outlet: Found.OutletPlace =
                mention.date.map { .namedWithDate($0.date, printed: $0.printed) } ?? .namedAsOriginal
            founds.append(
                Found(
                    value: .outlet(name, outlet), place: place, rule: .sourceSentence,
                    certainty: mention.isSure ? .high : .medium))
        }
        if let address = mention.address {
            guard isSure || mention.name != nil else { return nil }
            founds.append(
                Found(value: .url(address.value), place: place, rule: .sourceSentence, certainty: .medium))
        }
        return founds
    }

    /// Words with capitals that are no person's name: "Reprinted from Harbour Voices".
    private static func mayBeOutlet(_ name: String) -> Bool {
        let tokens = Tokenizer.tokens(of: name, line: 0)
        return tokens.count >= 2 && tokens[0].isCapitalized && !PersonName.areAll(tokens[...])
            && SourceWords.mayName(name) && !SectionWords.areAll(tokens[...])
            && tokens.allSatisfy {
                $0.kind != .word || $0.isCapitalized || OrganisationJoints.all.contains($0.folded)
                    || NameParticles.all.contains($0.folded)
            }
    }
}

extension String {
    /// "example.com": a picture's credit as well.
    fileprivate var isHost: Bool { OutletName.isHost(Tokenizer.tokens(of: self, line: 0)[...]) }

    /// "[Reprinted from The Gazette]": the text without the bracket and full stop at its end.
    fileprivate var withoutClosingBracket: String {
        var text = self
        for mark in [".", "]", ")"] where text.hasSuffix(mark) {
            let open = mark == "]" ? "[" : "("
            if mark == "." || !text.contains(open) { text.removeLast() }
        }
        return text
    }
}
