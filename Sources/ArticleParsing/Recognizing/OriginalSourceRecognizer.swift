import Articles

/// "The original source of this article is World Socialist Web Site".
struct OriginalSourceRecognizer: LineRecognizer {
    var openings: [Opening] { Self.phrases.openings }

    func recognize(_ line: Line, _ tokens: [Token]) -> Recognition? {
        guard let phrase = Self.phrases.match(tokens) else { return nil }
        var first = phrase.end
        while let mark = tokens[safe: first], mark.kind == .mark, mark.folded != "\"" { first += 1 }
        let start = tokens[safe: first]?.range.lowerBound ?? line.utf8Count
        guard mayBeName(tokens[first...]) else { return nil }
        return Recognition(part: .originalSource, valueStart: start, takesParagraph: true) { text, place in
            Self.values(text, place)
        }
    }

    /// An outlet's name or nothing: "… is unknown to us, the archivist said" is a sentence.
    private func mayBeName(_ tokens: ArraySlice<Token>) -> Bool {
        guard let name = tokens.first else { return true }
        if ["http", "https", "www"].contains(name.folded) { return true }
        return name.isCapitalized || name.kind != .word || KnownOutlets.match(Array(tokens), at: 0) != nil
            || tokens.dropFirst().first?.folded == "."
    }

    private static func values(_ text: String, _ place: Place) -> [Found] {
        let name = text.withoutFinalStop
        guard !name.isEmpty, name.utf8.count <= 200 else { return [] }
        let end = place.line == place.lastLine && name != text ? place.end - 1 : place.end
        let trimmed = Place(line: place.line, start: place.start, lastLine: place.lastLine, end: end)
        func outlet(_ name: String, _ place: Found.OutletPlace = .namedAsOriginal) -> Found {
            Found(value: .outlet(name, place), place: trimmed, rule: .sourceSentence, certainty: .high)
        }
        if PrintedAddress.range(in: name) != nil, KnownOutlets.usualName(of: name) == nil {
            return PrintedAddress(name).map {
                [Found(value: .url($0.value), place: trimmed, rule: .sourceSentence, certainty: .low)]
            } ?? []
        }
        // "The Gazette (http://example.com/a.html)": the name and its address.
        guard let mention = OutletMention(name), mention.isWhole, let known = mention.name else {
            return [outlet(KnownOutlets.name(of: name))]
        }
        let date = mention.date.map { Found.OutletPlace.namedWithDate($0.date, printed: $0.printed) }
        return [outlet(known, date ?? .namedAsOriginal)]
            + (mention.address.map {
                [Found(value: .url($0.value), place: trimmed, rule: .sourceSentence, certainty: .high)]
            } ?? [])
    }

    /// The sentence inside a longer paragraph, as the promotion of 2022 runs it into one: the outlet's name and range.
    static func sentence(in text: String, line: Int) -> Found? {
        let tokens = Tokenizer.tokens(of: text, line: line)
        for index in tokens.indices where Self.phrases.canBegin(with: tokens[index].folded) {
            guard let phrase = Self.phrases.match(tokens, at: index),
                let known = KnownOutlets.match(tokens, at: phrase.end, announced: .before)
            else { continue }
            let range = tokens[phrase.end].range.lowerBound..<tokens[known.end - 1].range.upperBound
            return Found(
                value: .outlet(known.name, .namedAsOriginal), place: Place(line: line, range), rule: .sourceSentence,
                certainty: .high)
        }
        return nil
    }

    private static let phrases = PhraseTable<Void>(
        rows:
            """
            a fonte original deste artigo e
            die originalquelle dieses artikels ist
            die quelle dieses artikels ist
            die ursprungliche quelle dieses artikels ist
            fonte originale di questo articolo
            l'articolo originale e
            la fonte originale di questo articolo e
            la fuente original de este articulo es
            la source originale de cet article est
            original source of this article is
            originalquelle dieses artikels ist
            the original source for this article is
            the original source of this article is
            """)
}
