import Articles

/// The running head of a journal's issue over a text: "Quaderni di storia padana, XVIII (1997)", "Heimatblätter Innertal
/// 2/2011 Seite 17", "Boletim do Património, n.º 12, 2006, pp. 31-44".
struct IssueLine {
    /// The journal; nil where its name stands on the line above.
    let outlet: Found?
    /// The line as printed: the issue's number has no field.
    let extra: Found
    /// The day, the month or the year of its issue.
    let date: Found?

    private static let longestLine = 120
    private static let mostNameWords = 9
    private static let years = 1800...2100

    init?(_ draft: Draft, at index: Int) {
        let line = draft.line(index)
        guard line.width <= IssueLine.longestLine, !line.endsSentence, line.bytes.contains(where: { $0 &- 0x30 < 10 })
        else {
            return nil
        }
        let tokens = draft.tokens(index)
        guard let issue = tokens.indices.first(where: { IssueLine.isOfIssue(tokens, $0) }),
            tokens[issue...].indices.allSatisfy({ IssueLine.isOfIssue(tokens, $0) || IssueLine.isBeside(tokens[$0]) }),
            IssueLine.saysIssue(tokens[issue...])
        else { return nil }
        date = IssueLine.date(draft, index, tokens, from: issue)
        extra = Found(
            value: .extra(label: "issue", value: line.text), place: draft.place(index), rule: .outletLine,
            certainty: .low)
        guard issue > 0 else {
            // "Volume 44, Issue 3" under the journal's name.
            guard date != nil || tokens.count >= 4, tokens[0].kind == .word else { return nil }
            outlet = nil
            return
        }
        var end = issue
        while end > 0, tokens[end - 1].kind == .mark, tokens[end - 1].folded != "\"" { end -= 1 }
        let words = tokens[..<end].filter { $0.kind == .word }
        // "Décembre 2015, page 12"
        guard words.count > 1 || words.first.map({ PrintedDate.isMonth($0.folded) }) != true else { return nil }
        guard (1...IssueLine.mostNameWords).contains(words.count), words[0].isCapitalized,
            words.count > 1 || issue > end
        else { return nil }
        let range = tokens[0].range.lowerBound..<tokens[end - 1].range.upperBound
        let name = MastheadName.of(line.text.utf8Slice(range))
        outlet = Found(
            value: .outlet(KnownOutlets.name(of: name), .masthead), place: Place(line: index, range), rule: .outletLine,
            certainty: .low)
    }

    private static func date(_ draft: Draft, _ index: Int, _ tokens: [Token], from issue: Int) -> Found? {
        var range: Range<Int>
        let date: PartialDate
        if let printed = PrintedDate.first(in: tokens, within: issue..<tokens.count) {
            range =
                tokens[printed.tokens.lowerBound].range
                .lowerBound..<tokens[printed.tokens.upperBound - 1].range.upperBound
            date = printed.date
        } else {
            guard let year = tokens[issue...].last(where: { isYear($0) }), let number = Int(year.folded),
                let point = PartialDate.Point(year: number)
            else { return nil }
            range = year.range
            date = PartialDate(point)
        }
        let place = Place(line: index, range)
        return Found(value: .date(date, printed: draft.text(place)), place: place, rule: .date, certainty: .low)
    }

    private static func isYear(_ token: Token) -> Bool {
        token.kind == .number && Int(token.folded).map { years.contains($0) } == true
    }

    /// A number, or a word before one: "Vol.", "n.º", "№", "Heft", "XVIII".
    private static func isOfIssue(_ tokens: [Token], _ index: Int) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .number: return true
        case .mark: return ["№", "#"].contains(token.folded)
        case .word:
            if isRoman(token) { return index > 0 }
            guard issueWords.contains(token.folded) else { return false }
            let number = tokens[(index + 1)...].prefix(3).firstIndex {
                $0.kind == .number || isRoman($0) || $0.folded == "№"
            }
            guard let number else { return false }
            // "The Copper Page 19 April 2013"
            return !pageWords.contains(token.folded) || PrintedDate.match(tokens, at: number) == nil
        }
    }

    private static let pageWords: Set<String> = [
        "p", "pag", "page", "pages", "pagina", "paginas", "pp", "s", "seite", "seiten", "str", "с", "стр",
    ]

    /// "XVIII", and no word that looks so.
    private static func isRoman(_ token: Token) -> Bool {
        token.isCapitalized && token.range.count <= 8 && token.folded.utf8.allSatisfy { "ivxlc".utf8.contains($0) }
            && (token.range.count > 1 || token.folded == "v" || token.folded == "x") && token.folded != "mix"
    }

    /// Months and the words between the pieces.
    private static func isBeside(_ token: Token) -> Bool {
        token.kind == .mark
            ? token.folded != ":" && token.folded != "?" && token.folded != "!"
            : PrintedDate.isMonth(token.folded) || joints.contains(token.folded) || Seasons.isName(token.folded)
    }

    /// An issue's word, a number over a year, or a year in brackets: a number alone is in many a title.
    private static func saysIssue(_ tokens: ArraySlice<Token>) -> Bool {
        guard tokens.contains(where: { isYear($0) }) || tokens.contains(where: { issueWords.contains($0.folded) })
        else {
            return false
        }
        if tokens.contains(where: { issueWords.contains($0.folded) || $0.folded == "№" }) { return true }
        guard let year = tokens.lastIndex(where: { isYear($0) }), year > tokens.startIndex else { return false }
        // "31/08/2023" is a day.
        if year - 3 >= tokens.startIndex, tokens[year - 3].folded == "/" { return false }
        if tokens[year - 1].folded == "/", year - 2 >= tokens.startIndex, tokens[year - 2].kind == .number {
            return true
        }
        return tokens[year - 1].folded == "(" && tokens[..<(year - 1)].contains { isRoman($0) || $0.kind == .number }
    }

    private static let joints: Set<String> = [
        "a", "au", "da", "de", "del", "do", "du", "from", "och", "of", "uit", "vom", "von", "w", "z", "от",
    ]

    private static let issueWords = Vocabulary(
        """
        annee
        anno
        ano
        ausgabe
        cilt
        edicao
        edicion
        edition
        fasc
        fascicolo
        fascicule
        folio
        heft
        issue
        jaargang
        jahrgang
        jg
        n
        no
        nr
        num
        number
        numero
        nummer
        p
        pag
        page
        pages
        pagina
        paginas
        pp
        rocznik
        s
        seite
        seiten
        str
        t
        tom
        tome
        tomo
        vol
        volume
        volumen
        zeszyt
        год
        номер
        с
        стр
        т
        том
        """)
}
