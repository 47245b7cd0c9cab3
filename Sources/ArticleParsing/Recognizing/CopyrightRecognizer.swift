import Articles

/// "Copyright © Chris Marsden, World Socialist Web Site, 2014", "© Copyright Jane Doe, The Gazette, 2006".
struct CopyrightRecognizer: LineRecognizer {
    var openings: [Opening] { ["copyright", "©", "c", "copyleft"].map { Opening(first: $0) } + Self.words.openings }

    func recognize(_ line: Line, _ tokens: [Token]) -> Recognition? {
        guard line.utf8Count <= 300, isNotice(tokens) else { return nil }
        // "Copyright ©" alone is a label with nothing after it.
        let rest = tokens[(Self.words.match(tokens)?.end ?? 0)...]
        if !rest.contains(where: {
            $0.kind == .number || $0.kind == .word && $0.folded != "copyright" && $0.folded != "c"
        }) {
            return Recognition(part: .emptyLabel)
        }
        return Recognition(part: .copyright, valueStart: 0, takesParagraph: true) { text, place in
            [Found(value: .copyright(text), place: place, rule: .notice, certainty: .high)]
        }
    }

    /// "Copyright" in other languages, before the sign.
    private static let words = PhraseTable<Void>(
        rows:
            """
            alle rechte vorbehalten
            derechos de autor
            derechos reservados
            direitos autorais
            direitos reservados
            diritti d'autore
            diritti riservati
            droits d'auteur
            todos los derechos reservados
            todos os direitos reservados
            tous droits reserves
            tutti i diritti riservati
            urheberrecht
            """)

    /// The sign itself, or the word with a year: "copyrights are …" is a sentence.
    private func isNotice(_ tokens: [Token]) -> Bool {
        let beginning = tokens.prefix(5)
        if tokens.first?.folded == "©" { return tokens.count > 1 }
        if let words = Self.words.match(tokens) { return tokens[safe: words.end]?.folded == "©" }
        let hasSign = beginning.contains { $0.folded == "©" } || Phrase("( c )").isNear(beginning)
        let hasYear = tokens.contains { $0.kind == .number && $0.range.count == 4 }
        let isName =
            tokens.count > 1 && (tokens[1].isCapitalized || tokens[1].kind != .word)
            && (tokens.last?.folded != "." || tokens.contains { $0.folded == "rights" })
        return tokens.contains { $0.folded == "copyright" } && (hasSign || hasYear && isName && tokens.count <= 16)
    }
}

extension Phrase {
    /// Whether the phrase's words and marks stand among the tokens, in their order and without a gap.
    fileprivate func isNear(_ tokens: ArraySlice<Token>) -> Bool {
        let folded = tokens.map(\.folded)
        return folded.indices.contains { folded[$0...].starts(with: words) }
    }
}
