/// A day with words beside it that are no sentence: "Fri., August 18, 2006 Av 24, 5766", "Velmora, May 12, 2014 Edition".
enum DateBesideWords {
    private static let mostWords = 8

    /// Words of an issue: "December 2015 – uit nr. 49".
    private static let issues: Set<String> = [
        "aus", "ausgabe", "da", "edicao", "edicion", "edition", "from", "heft", "issue", "n", "no", "nr", "num",
        "numero",
        "nummer", "p", "page", "pagina", "s", "seite", "str", "uit", "vol", "volume", "№", "выпуск", "номер", "стр",
    ]

    /// "Der Brief aus dem Hinterhof · Donnerstag, 7. März 2024": a mark that hardly stands in titles parts both.
    private static func isSetOff(_ tokens: [Token], _ date: PrintedDate) -> Bool {
        let marks: Set<String> = ["·", "|", "•"]
        let before = tokens[..<date.tokens.lowerBound].last { $0.kind == .mark && $0.folded != "," }
        let after = tokens[safe: date.tokens.upperBound]
        return after.map { marks.contains($0.folded) } ?? before.map { marks.contains($0.folded) } ?? false
    }

    static func covers(_ tokens: [Token], _ date: PrintedDate) -> Bool {
        let rest = tokens[..<date.tokens.lowerBound] + tokens[date.tokens.upperBound...]
        guard rest.count(where: { $0.kind == .word }) <= mostWords, rest.count <= mostWords * 2 else { return false }
        // "9-8 March 2014" is no date of ours.
        if let before = tokens[safe: date.tokens.lowerBound - 1], before.folded == "-" || before.folded == "/",
            !before.followsSpace
        {
            return false
        }
        if let after = tokens[safe: date.tokens.upperBound], after.folded == "-" || after.folded == "/",
            !after.followsSpace
        {
            return false
        }
        if isSetOff(tokens, date) { return true }
        return rest.indices.allSatisfy { place in
            let token = rest[place]
            // "Retrieved May 12, 2014" is the day of something else.
            if DateLabel.of(token.folded) == .other { return false }
            return token.kind != .word || token.isCapitalized || YearlessDate.besideDates.contains(token.folded)
                || NameReader.isBeforePlace(token) || NameParticles.all.contains(token.folded)
                || issues.contains(token.folded)
                // "Moulins-sur-Vende"
                || place > rest.startIndex && rest[place - 1].folded == "-" && !token.followsSpace
        }
    }
}
