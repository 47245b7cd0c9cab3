import Articles

/// "Articles by: Chris Marsden": the print form's link to an author's other articles.
struct ArticlesByRecognizer: LineRecognizer {
    var openings: [Opening] { Self.phrases.openings }

    func recognize(_ line: Line, _ tokens: [Token]) -> Recognition? {
        guard line.utf8Count <= 300, let phrase = Self.phrases.match(tokens) else { return nil }
        var first = phrase.end
        let hasColon = tokens[safe: first]?.folded == ":"
        if hasColon { first += 1 }
        guard hasColon || phrase.meaning else { return nil }
        let text = line.text
        let found = NameReader(tokens: tokens) { _ in text }.names(from: first)
        guard found.end == tokens.count || first == tokens.count || hasColon else { return nil }
        let values = found.names.map { name in
            let range =
                tokens[name.tokens.lowerBound].range.lowerBound..<tokens[name.tokens.upperBound - 1].range.upperBound
            return (name.author, range)
        }
        return Recognition(part: .articlesBy, valueStart: 0) { _, place in
            values.map {
                Found(value: .articlesBy($0.0), place: Place(line: place.line, $0.1), rule: .label, certainty: .medium)
            }
        }
    }

    /// Those marked "alone" say it without a colon.
    private static let phrases = PhraseTable<Bool>(
        marked: "alone",
        rows:
            """
            articles by
            articles par
            articoli da
            articoli di
            articulos de
            articulos por
            artigos de
            artigos por
            artikel von
            global research articles by = alone
            more articles by
            other articles by
            """)
}
