import Articles

/// Authors' biographies, known by how their lines begin.
enum Biographies {
    /// Someone whom a biography may be about.
    struct Person {
        /// The words and marks of the name, folded.
        let words: [String]
        fileprivate let folded: String

        init(_ name: String) {
            words = Tokenizer.tokens(of: name).map(\.folded)
            folded = ArticleParsing.folded(name)
        }
    }

    /// Whether a line begins with an author's whole name and says what the person is or does.
    static func begins(_ line: Line, authors: [Person]) -> Bool {
        guard let first = line.firstWord, mayBegin(first, authors) else { return false }
        let tokens = Tokenizer.tokens(of: line, within: 200, at: 0)
        var start = 0
        while let token = tokens[safe: start], token.kind == .mark || Honorifics.all.contains(token.folded) {
            start += 1
        }
        if about.match(tokens) != nil { return isLabel(tokens) }
        for author in authors {
            let name = author.words
            guard name.count >= 2, tokens.count > start + name.count,
                tokens[start..<(start + name.count)].map(\.folded) == name
            else { continue }
            let next = tokens[start + name.count]
            if verbs.contains(next.folded) { return true }
            if copulas.contains(next.folded) { return saysWhatSomeoneIs(tokens[(start + name.count + 1)...]) }
            if next.folded == ",", start + name.count < 12, !endsSoon(tokens, from: start + name.count) { return true }
        }
        return false
    }

    /// Whether a line under the text is on an author in words that begin sentences of a text as well: "Jane Doe covers the
    /// coast for The Gazette", "The author is a writer in Kabul", "Doe is a reporter", "Contact the reporter at jdoe@…".
    static func closes(_ line: Line, authors: [Person]) -> Bool {
        guard line.width <= 300,
            let first = Tokenizer.tokens(of: line, atMost: 1, within: 300, at: 0).first,
            mayClose(first.folded, authors)
        else { return false }
        let tokens = Tokenizer.tokens(of: line, within: 300, at: 0)
        if let phrase = reaching.match(tokens) {
            let rest = tokens[phrase.end...]
            return rest.contains { $0.folded == "@" }
                && (writers.match(rest, at: phrase.end) != nil
                    || authors.contains { rest.prefix($0.words.count).map(\.folded) == $0.words })
        }
        if let writer = writers.match(tokens), let verb = tokens[safe: writer.end], copulas.contains(verb.folded) {
            return saysWhatAuthorIs(tokens[(writer.end + 1)...])
        }
        for author in authors where author.words.count >= 2 {
            if tokens.prefix(author.words.count).map(\.folded) == author.words {
                return closing.match(tokens, at: author.words.count) != nil
            }
            guard let surname = author.words.last, tokens.first?.folded == surname, tokens.count > 3 else { continue }
            return copulas.contains(tokens[1].folded) && saysWhatAuthorIs(tokens[2...])
                || closing.match(tokens, at: 1) != nil && tokens.contains { $0.folded == "@" }
        }
        return false
    }

    /// A cheap look at a line's first word before the others.
    private static func mayClose(_ word: String, _ authors: [Person]) -> Bool {
        reaching.canBegin(with: word) || writers.canBegin(with: word)
            || authors.contains { $0.words.first == word || $0.words.last == word }
    }

    private static func saysWhatAuthorIs(_ tokens: ArraySlice<Token>) -> Bool {
        saysWhatSomeoneIs(tokens) && tokens.prefix(8).contains { AuthorRoles.all.contains($0.folded) }
    }

    /// How the text's last lines call its author.
    private static let writers = PhraseTable<Void>(
        rows:
            """
            de auteur
            der autor
            die autorin
            el autor
            l'auteur
            l'autore
            l'autrice
            la autora
            o autor
            the author
            the reporter
            the writer
            this reporter
            """)

    private static let reaching = PhraseTable<Void>(
        rows:
            """
            contact
            e mail
            email
            follow
            reach
            write to
            """)

    /// Reporters' work, after their names.
    private static let closing = PhraseTable<Void>(
        rows:
            """
            berichtet
            can be contacted
            can be followed
            can be reached
            contributed to this
            couvre
            covers
            cubre
            has covered
            has reported
            has written for
            is on twitter
            may be reached
            reported from
            reports for
            reports from
            reports on
            segue
            tweets at
            """)

    /// "About the author" alone, or with a colon before a name or "She".
    static func isLabel(_ tokens: [Token]) -> Bool {
        guard let label = about.match(tokens) else { return false }
        guard let colon = tokens[safe: label.end] else { return true }
        guard colon.folded == ":" else { return false }
        let next = tokens[(label.end + 1)...].first { $0.kind != .mark }
        return next.map { $0.isCapitalized || NameParticles.all.contains($0.folded) } ?? true
    }

    private static func mayBegin(_ word: String, _ authors: [Person]) -> Bool {
        about.canBegin(with: word) || Honorifics.all.contains(word)
            || authors.contains { $0.folded.hasPrefix(word) }
    }

    /// Whether a line goes on about the person: "He is …", "You can reach her at …".
    static func goesOn(_ text: String) -> Bool {
        guard let first = Tokenizer.tokens(of: text.utf8Prefix(40), line: 0).first else { return false }
        return pronouns.contains(first.folded) && text.utf8.count <= 400
            || text.utf8.contains(UInt8(ascii: "@")) && text.utf8.count < 120
    }

    static func claim(_ draft: inout Draft, _ range: ClosedRange<Int>) {
        let place = draft.place(range.lowerBound, through: range.upperBound)
        let text = draft.text(place)
        for line in range where draft.isFree(line) { draft.claim(line, as: .biography) }
        draft.add(
            Found(value: .biography(text), place: place, rule: .biography, certainty: .medium), to: range.lowerBound)
    }

    /// Labels over a biography.
    static let about = PhraseTable<Void>(
        rows:
            """
            a propos de l'auteur
            about the author
            about the authors
            about the writer
            acerca del autor
            l'autore
            notizie sull'autore
            sobre a autora
            sobre el autor
            sobre la autora
            sobre o autor
            sull'autore
            uber den autor
            uber die autorin
            """)

    private static func endsSoon(_ tokens: [Token], from start: Int) -> Bool { tokens.count - start <= 3 }

    /// Verbs by which biographies tell what someone does.
    private static let verbs: Set<String> = [
        "specializes", "specialises", "teaches", "writes", "works", "lives", "holds", "hosts", "edits", "serves",
        "ensena",
        "enseigne", "lehrt", "insegna", "lavora", "ensina", "lebt", "schreibt", "vit", "ecrit", "vive", "escribe",
        "escreve",
        "scrive",
    ]

    /// "is" and "was", which begin sentences of other kinds too.
    private static let copulas: Set<String> = [
        "is", "was", "are", "has", "est", "es", "e", "ist", "era", "ha", "foi", "sind", "sont", "son", "sono", "sao",
    ]

    /// "a musicologist", "the author of two books", "Professor of Economics": the words after the verb say what someone
    /// is.
    static func saysWhatSomeoneIs(_ tokens: ArraySlice<Token>) -> Bool {
        let words = tokens.prefix(6).map(\.folded)
        guard let first = words.first else { return false }
        if articles.contains(first) { return true }
        let rest = first == "also" || first == "currently" || first == "the" ? words.dropFirst() : words[...]
        if let next = rest.first, articles.contains(next) { return true }
        return rest.prefix(4).contains { AuthorRoles.all.contains($0) || occupations.contains($0) }
    }

    private static let articles: Set<String> = ["a", "an", "un", "une", "una", "uno", "ein", "eine", "um", "uma"]

    private static let occupations: Set<String> = [
        "abogado", "academic", "activist", "analyst", "anthropologist", "attorney", "catedratico", "chairman",
        "chercheur", "chercheuse", "cofounder", "columnist", "docent", "docente", "dozent", "dozentin", "economist",
        "economista", "economiste", "econoom", "ecrivain", "ecrivaine", "emeritus", "engineer", "ensayista",
        "enseignant", "enseignante", "escritor", "escritora", "essayist", "essayiste", "fellow", "filosofa",
        "filosofo", "filosoof", "founder", "geograaf", "geographer", "giornalista", "historiador", "historiadora",
        "historian", "historicus", "historien", "historienne", "historiker", "historikerin", "hoogleraar",
        "investigador", "investigadora", "jornalista", "journalist", "journaliste", "journalistin", "lawyer",
        "lecturer", "maitre", "member", "novelist", "okonom", "onderzoeker", "periodista", "pesquisador",
        "pesquisadora", "philosoph", "philosophe", "philosopher", "photographer", "poet", "politikwissenschaftler",
        "politikwissenschaftlerin", "politologo", "politologue", "president", "profesor", "profesora", "professeur",
        "professeure", "professora", "professore", "publizist", "publizistin", "ricercatore", "ricercatrice",
        "romancier", "romanciere", "saggista", "scholar", "schriftsteller", "schriftstellerin", "schrijfster",
        "schrijver", "scrittore", "scrittrice", "sociologist", "sociologo", "sociologue", "soziologe", "soziologin",
        "storica", "storico", "student", "translator",
    ]

    private static let pronouns: Set<String> = [
        "he", "she", "his", "her", "you", "elle", "ella", "egli", "lui", "lei", "er", "seine", "ihre", "ele", "ela",
    ]
}
