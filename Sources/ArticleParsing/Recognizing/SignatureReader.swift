import Articles

/// Reads the name under a text that credits nobody: letters to the editor, columns and old agency stories are signed there.
enum SignatureReader {
    /// A text is longer than this, in columns; less may be a card or a list.
    private static let shortestText = 300
    /// After the name "Weir Street, Millbrook" may stand.
    private static let mostLinesBehind = 1
    private static let longestLineBehind = 50

    static func claim(in draft: inout Draft, from start: Int) {
        guard draft.page.web == nil, !hasAuthor(draft), !isHandedOn(draft) else { return }
        let free = (start..<max(start, draft.count)).filter { draft.isFree($0) }
        guard let last = free.last, free.reduce(0, { $0 + draft.line($1).width }) >= shortestText else { return }
        for (back, index) in free.suffix(mostLinesBehind + 1).reversed().enumerated() {
            if back > 0, draft.line(last).width > longestLineBehind || draft.line(last).endsSentence { return }
            guard let name = NameLine(draft, at: index, .underText) else { continue }
            guard isUnderText(draft, index) else { return }
            draft.claim(index, as: .byline, name.founds)
            return
        }
    }

    private static func hasAuthor(_ draft: Draft) -> Bool {
        draft.founds.contains { found in
            switch found.value {
            case .author, .articlesBy, .byline, .unread: true
            default: false
            }
        }
    }

    /// Whoever hands a text on signs, too.
    private static func isHandedOn(_ draft: Draft) -> Bool { draft.lines.contains { $0.part == .wrapper } }

    /// Whether the line over a name ends a sentence, or takes leave: names under names and headings are a list's.
    private static func isUnderText(_ draft: Draft, _ index: Int) -> Bool {
        guard let above = (0..<index).last(where: { !draft.isBlank($0) }), draft.isFree(above) else { return false }
        let line = draft.line(above)
        // Under a quotation stands who said it.
        let isQuoted = line.text.unicodeScalars.last.map { "”»“\"’".unicodeScalars.contains($0) } ?? false
        return line.endsSentence && !isQuoted || isLeave(draft.tokens(above))
    }

    /// "Yours faithfully,", "Cordiali saluti"
    private static func isLeave(_ tokens: [Token]) -> Bool {
        guard let phrase = leaves.match(tokens) else { return false }
        return tokens.count - phrase.end <= 3
    }

    private static let leaves = PhraseTable<Void>(
        rows:
            """
            all the best
            amicalement
            amistosamente
            atenciosamente
            atentamente
            avec mes salutations
            best
            best regards
            best wishes
            bien a vous
            cordialement
            cordiali saluti
            cordialmente
            cordiaux saluts
            distinti saluti
            faithfully yours
            fraternalmente
            groet
            groeten
            herzliche grusse
            hochachtungsvoll
            in solidarity
            kind regards
            met vriendelijke groet
            mit besten grussen
            mit freundlichem gruss
            mit freundlichen grussen
            regards
            respectfully
            saludos
            saluti
            sincerely
            um abraco
            un abbraccio
            un abrazo
            un cordial saludo
            viele grusse
            vriendelijke groet
            with best wishes
            yours
            yours faithfully
            yours sincerely
            yours truly
            z powazaniem
            искренне ваш
            с наилучшими пожеланиями
            с уважением
            """)
}
