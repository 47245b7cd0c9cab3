import Articles

/// "Copyright © Chris Marsden, World Socialist Web Site, 2014", "© Copyright Jane Doe, The Gazette, 2006".
struct CopyrightRecognizer: LineRecognizer {
    var openings: [Opening] {
        ["copyright", "copr", "©", "c", "copyleft"].map { Opening(first: $0) } + Self.words.openings
            + Self.rights.openings
    }

    func recognize(_ line: Line, _ tokens: [Token]) -> Recognition? {
        guard line.utf8Count <= 300, Self.isNotice(tokens) else { return nil }
        // "Copyright ©" alone is a label with nothing after it.
        let rest = tokens[(Self.words.match(tokens)?.end ?? 0)...]
        if Self.rights.match(tokens) == nil,
            !rest.contains(where: {
                $0.kind == .number || $0.kind == .word && $0.folded != "copyright" && $0.folded != "c"
            })
        {
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

    /// "All rights reserved", which a notice begins or ends with.
    private static let rights = PhraseTable<Void>(
        rows:
            """
            all rights reserved
            alle rechte vorbehalten
            alle rechten voorbehouden
            todos los derechos reservados
            todos os direitos reservados
            tous droits reserves
            tutti i diritti riservati
            """)

    /// The sign itself, or the word with a year: "copyrights are …" is a sentence.
    private static func isNotice(_ tokens: [Token]) -> Bool {
        let beginning = tokens.prefix(5)
        if tokens.first?.folded == "©" { return tokens.count > 1 }
        if let words = words.match(tokens), tokens[safe: words.end]?.folded == "©" { return true }
        if beginsWithRights(tokens) || beginsWithLetterSign(tokens) { return true }
        guard tokens.contains(where: { $0.folded == "copyright" || $0.folded == "copr" }) else { return false }
        if beginning.contains(where: { $0.folded == "©" }) || Phrase("( c )").isNear(beginning) { return true }
        guard tokens.contains(where: isYear), let first = tokens[safe: 1] else { return false }
        let isName = first.isCapitalized || first.kind != .word || first.folded == "by" && tokens[2].isCapitalized
        if tokens.indices.contains(where: { rights.match(tokens, at: $0) != nil }) { return isName }
        return isName && tokens.count <= 16
            && (tokens.last?.folded != "." || tokens.contains { $0.folded == "rights" } || endsInYear(tokens))
    }

    /// A notice under a text that begins with the year or the owner: "2014 The Gazette. All rights reserved."
    static func isFootNotice(_ tokens: [Token]) -> Bool {
        guard tokens.count <= 24, let first = tokens.first, first.kind == .number || first.isCapitalized else {
            return false
        }
        if let word = tokens.prefix(4).firstIndex(where: { $0.folded == "copyright" }), word > 0 {
            return tokens.contains(where: isYear) && isNotice(Array(tokens[word...]))
        }
        guard let start = tokens.indices.first(where: { rights.match(tokens, at: $0) != nil }),
            let end = rights.match(tokens, at: start)?.end
        else { return false }
        return tokens[end...].allSatisfy { $0.kind == .mark } && (start == 0 || tokens.contains(where: isYear))
    }

    private static func isYear(_ token: Token) -> Bool { token.kind == .number && token.range.count == 4 }

    /// "(c) 2014 Gazette"; "(c) a third reason" is a point of a list.
    private static func beginsWithLetterSign(_ tokens: [Token]) -> Bool {
        guard tokens.count >= 4, tokens.count <= 24, tokens[0].folded == "(", tokens[1].folded == "c",
            tokens[2].folded == ")", isYear(tokens[3])
        else { return false }
        let isClosed = tokens.last?.folded != "." || tokens.indices.contains { rights.match(tokens, at: $0) != nil }
        guard let next = tokens[4...].first(where: { $0.kind == .word }) else { return true }
        return isClosed && (next.isCapitalized || next.folded == "by")
    }

    /// "All rights reserved. The Gazette, 2014"; "All rights reserved by the master were sold" is a sentence. Alone the words
    /// stand in the foot of any page.
    private static func beginsWithRights(_ tokens: [Token]) -> Bool {
        guard let end = rights.match(tokens)?.end, let next = tokens[safe: end], next.kind == .mark,
            tokens[end...].contains(where: { $0.kind != .mark })
        else { return false }
        return tokens.count <= 16 && (tokens.last?.folded != "." || endsInYear(tokens))
    }

    private static func endsInYear(_ tokens: [Token]) -> Bool {
        tokens.last { $0.kind != .mark }.map(isYear) ?? false
    }
}

extension Phrase {
    /// Whether the phrase's words and marks stand among the tokens, in their order and without a gap.
    fileprivate func isNear(_ tokens: ArraySlice<Token>) -> Bool {
        let folded = tokens.map(\.folded)
        return folded.indices.contains { folded[$0...].starts(with: words) }
    }
}
