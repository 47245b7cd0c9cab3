import Articles

/// Names of persons on a line of their own, with what they are or where they write from after them perhaps: "Ana Ruiz",
/// "Ana Ruiz & Jo Adler", "Paolo Sereni, giornalista".
///
/// Nothing on the line says that they wrote. The header does, in which they stand under the title, or the text, under
/// which they sign.
struct NameLine {
    /// The place of a name line: what may stand after the names differs.
    enum Standing {
        case inHeader
        /// Under the text, where a place may follow: "Edoardo Prini, Mulini sul Vende".
        case underText
    }

    private static let longestLine = 80
    private static let mostNames = 4

    /// The authors, and the byline that they are.
    let founds: [Found]

    init?(_ draft: Draft, at index: Int, _ standing: Standing = .inHeader) {
        let line = draft.line(index)
        guard line.width <= NameLine.longestLine, !line.endsSentence else { return nil }
        var tokens = draft.tokens(index)
        // "(Nora Whitfield)"
        if standing == .underText, tokens.first?.folded == "(", tokens.last?.folded == ")" {
            tokens = Array(tokens.dropFirst().dropLast())
        }
        // Most lines begin with no given name, and are asked no more.
        guard tokens.count >= 2, tokens[0].isCapitalized, PersonName.isKnown(tokens[...]),
            !NeverFirst.all.contains(tokens[0].folded), BylineWords.all.match(tokens) == nil
        else { return nil }
        let reader = NameReader(tokens: tokens) { _ in line.text }
        let read = reader.names(from: 0)
        guard (1...NameLine.mostNames).contains(read.names.count),
            read.names.allSatisfy({ NameLine.isPerson($0, tokens) }),
            NameLine.mayEnd(reader, read.end, standing)
        else { return nil }
        // Under a text the place is kept with the names.
        let last = standing == .underText ? tokens.count : read.end
        let place = Place(line: index, tokens[0].range.lowerBound..<tokens[last - 1].range.upperBound)
        founds =
            read.names.map { name in
                let last = tokens[name.tokens.upperBound - 1].range.upperBound
                let place = Place(line: index, tokens[name.tokens.lowerBound].range.lowerBound..<last)
                return Found(value: .author(name.author), place: place, rule: .nameAlone, certainty: .low)
            } + [Found(value: .byline(draft.text(place)), place: place, rule: .nameAlone, certainty: .low)]
    }

    /// Two to four words, a given name or an initial first, none of them a section's or a place's.
    private static func isPerson(_ name: NameReader.Name, _ tokens: [Token]) -> Bool {
        let words = tokens[name.tokens]
        return name.kind == .person && (2...4).contains(name.wordCount) && PersonName.isNamed(words)
            && PersonName.mayBe(words) && SourceWords.mayName(name.author.name)
    }

    /// Whether nothing but a role, or a place where the text is signed, stands after the names.
    private static func mayEnd(_ reader: NameReader, _ end: Int, _ standing: Standing) -> Bool {
        let tokens = reader.tokens
        guard let mark = tokens[safe: end] else { return true }
        let rest = tokens[(end + 1)...]
        guard [",", "-", "(", "."].contains(mark.folded), (1...6).contains(rest.count),
            rest.allSatisfy({ $0.kind == .word || [")", "-", "'"].contains($0.folded) })
        else { return false }
        if rest.contains(where: { reader.isRole($0) }) { return true }
        return standing == .underText
            && rest.allSatisfy { $0.isCapitalized || $0.kind == .mark || isOfPlace($0) }
    }

    /// "Mulini sul Vende", "Frankfurt am Main"
    private static func isOfPlace(_ token: Token) -> Bool {
        NameParticles.all.contains(token.folded) || ["am", "an", "sul", "sulla", "sur", "upon"].contains(token.folded)
    }
}
