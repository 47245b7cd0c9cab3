import Articles

/// What the site says for itself around an article: newsletters, donations, share bars, translation buttons.
struct PromotionRecognizer: LineRecognizer {
    var openings: [Opening] {
        Self.phrases.openings + Self.notes.openings + Self.wholeLines.openings + Self.linesAnywhere.openings
            + Self.languageNames.map { Opening(first: $0) }
    }

    func recognize(_ line: Line, _ tokens: [Token]) -> Recognition? {
        let first = tokens.firstIndex { $0.kind != .mark } ?? 0
        if isPhrase(tokens, first) || isListOfLanguages(tokens) {
            return Recognition(part: .promotion, valueStart: 0, takesParagraph: true) { text, place in
                OriginalSourceRecognizer.sentence(in: text, line: place.line).map { [$0] } ?? []
            }
        }
        guard line.width <= 80 else { return nil }
        if isWhole(Self.linesAnywhere, tokens, first) { return Recognition(part: .promotion) }
        return isWhole(Self.wholeLines, tokens, first) ? Recognition(part: .promotion, onlyAtEdges: true) : nil
    }

    private func isWhole(_ lines: PhraseTable<Void>, _ tokens: [Token], _ first: Int) -> Bool {
        guard let whole = lines.match(tokens, at: first) else { return false }
        return tokens[whole.end...].allSatisfy { $0.kind != .word }
    }

    /// A phrase of the site's; quoted in a sentence, "… , said the mayor" follows.
    private func isPhrase(_ tokens: [Token], _ first: Int) -> Bool {
        guard let phrase = Self.phrases.match(tokens, at: first) else {
            // "Note to readers: Follow us on …"; any other note to them is the text's.
            guard let note = Self.notes.match(tokens, at: first), note.end > first else { return false }
            let next = tokens[note.end...].firstIndex { $0.kind != .mark } ?? tokens.count
            return next < tokens.count && isPhrase(tokens, next)
        }
        let rest = tokens[phrase.end...]
        if rest.prefix(12).contains(where: { Self.saying.contains($0.folded) }) { return false }
        // "Help us stay afloat, the captain begged": behind a comma only what is to be clicked goes on.
        guard rest.first?.folded == "," else { return true }
        return rest.contains { Self.clicking.contains($0.folded) }
            || Self.phrases.match(tokens, at: phrase.end + 1) != nil
    }

    private static let saying: Set<String> = [
        "added", "answered", "asked", "begged", "called", "cried", "dice", "dijo", "disse", "dit", "ecrit", "escribio",
        "escreveu", "replied", "said", "sagte", "says", "schrieb", "scrisse", "shouted", "told", "writes", "wrote",
    ]

    private static let clicking: Set<String> = [
        "cliccare", "clicca", "clic", "click", "clique", "cliquer", "cliquez", "http", "https", "join", "klicken",
        "www",
    ]

    /// "Русский, 中文, Hebrew, عربي, Farsi, Español … And 40 more languages."
    private func isListOfLanguages(_ tokens: [Token]) -> Bool {
        let words = tokens.count { $0.kind == .word }
        let names = tokens.count { Self.languageNames.contains($0.folded) }
        return names >= 5 && names * 10 >= words * 6 && tokens.count { $0.folded == "," } >= 4
    }

    private static let languageNames: Set<String> = [
        "русскии", "русский", "中文", "hebrew", "עברית", "عربي", "farsi", "فارسی", "espanol", "portugues", "francais",
        "deutsch", "italiano", "日本語", "한국어",
        "turkce", "српски", "arabic", "chinese", "russian", "spanish", "french", "german", "italian", "japanese",
        "korean", "turkish", "serbian",
        "portuguese", "persian",
    ]

    /// Beginnings of lines that are promotion whatever follows. Most repairs should be a row here.
    private static let phrases = PhraseTable<Void>([
        ("all global research articles can be read", ()), ("to read this article in the following languages", ()),
        ("to receive global research's daily newsletter", ()), ("to receive global researchs daily newsletter", ()),
        ("visit and follow us on", ()), ("follow us on instagram", ()), ("follow us on twitter", ()),
        ("follow us on facebook", ()),
        ("feel free to repost", ()), ("click the share button", ()), ("please click the share button", ()),
        ("note to readers please click", ()), ("global research is a reader funded", ()),
        ("global research is an independent", ()), ("global research does not receive", ()),
        ("help us stay afloat", ()), ("become a member of global research", ()),
        ("become member of global research", ()), ("to become a member of global research", ()),
        ("make a one time or recurring donation", ()), ("click here to make a donation", ()),
        ("click here to donate", ()), ("click here to become a member", ()), ("donate to global research", ()),
        ("comment on global research articles", ()), ("comment on this article", ()),
        ("to express your opinion on this article", ()),
        ("join the discussion at global research", ()), ("email this article to a friend", ()),
        ("send this article to a friend", ()), ("web site engine by", ()),
        ("subscribe to our telegram", ()), ("get all of our articles", ()), ("global research's ability", ()),
        ("global research wants to hear from you", ()),
        ("don't miss out on global research", ()), ("sign up for our newsletter", ()),
        ("subscribe to our newsletter", ()), ("truth lives on at", ()),
        ("global research on facebook", ()), ("share this article", ()), ("please support global research", ()),
        ("support global research", ()),
        // French
        ("tous les articles de mondialisation", ()), ("pour lire cet article dans", ()), ("commentez les articles", ()),
        ("commentez sur", ()), ("commentez cet article", ()), ("devenez membre de mondialisation", ()),
        ("devenez membre du", ()), ("suivez nous sur", ()), ("cliquez sur le bouton", ()),
        ("abonnez vous a la lettre", ()), ("pour recevoir la lettre", ()), ("note aux lecteurs veuillez cliquer", ()),
        ("note aux lecteurs cliquez", ()),
        ("faites un don", ()), ("envoyer cet article a un ami", ()),
        // Spanish
        ("todos los articulos de global research", ()), ("todos los articulos de globalizacion", ()),
        ("hagase miembro de", ()), ("hazte miembro de", ()), ("comente los articulos", ()),
        ("comente este articulo", ()), ("comentar los articulos", ()), ("siganos en", ()), ("siguenos en", ()),
        ("nota para los lectores haga clic", ()), ("nota a los lectores haga clic", ()),
        ("nota para los lectores por favor haga clic", ()), ("nota a los lectores por favor haga clic", ()),
        ("para recibir el boletin", ()),
        ("haga clic en el boton", ()),
        // Italian
        ("tutti gli articoli di global research", ()), ("diventa membro di", ()), ("diventate membri di", ()),
        ("commenta gli articoli", ()), ("commentate gli articoli", ()), ("seguiteci su", ()), ("seguici su", ()),
        ("nota ai lettori cliccate", ()), ("nota ai lettori fate clic", ()), ("nota per i lettori fate clic", ()),
        // German
        ("alle artikel von global research", ()), ("werden sie mitglied", ()), ("kommentieren sie", ()),
        ("folgen sie uns", ()), ("folgt uns auf", ()), ("hinweis an die leser bitte klicken", ()),
        // Portuguese
        ("todos os artigos da global research", ()), ("todos os artigos do global research", ()),
        ("torne se membro", ()), ("torne se um membro", ()), ("comente os artigos", ()), ("comente este artigo", ()),
        ("siga nos", ()), ("nota aos leitores clique", ()),
        ("nota aos leitores por favor clique", ()),
    ])

    /// What the site's own phrases may stand behind.
    private static let notes = PhraseTable<Void>([
        ("note to readers", ()), ("note aux lecteurs", ()), ("nota para los lectores", ()),
        ("nota a los lectores", ()), ("nota per i lettori", ()), ("nota ai lettori", ()),
        ("hinweis an die leser", ()), ("nota aos leitores", ()),
    ])

    /// Lines that are promotion wherever they stand, when nothing else stands on them: no heading of a text reads so.
    private static let linesAnywhere = PhraseTable<Void>([
        ("read more", ()), ("continue reading", ()), ("keep reading", ()), ("advertisement", ()), ("back to top", ()),
        ("book now", ()), ("learn more", ()),
        ("article continues below advertisement", ()), ("article continues after advertisement", ()),
        ("story continues below advertisement", ()), ("continue reading below", ()),
        ("continue reading the main story", ()),
        ("join our newsletter", ()), ("sign up for the newsletter", ()), ("subscribe to the newsletter", ()),
        ("lire la suite", ()), ("lire aussi", ()), ("leer mas", ()), ("seguir leyendo", ()), ("leggi tutto", ()),
        ("leggi anche", ()), ("continua a leggere", ()), ("weiterlesen", ()), ("mehr lesen", ()), ("leia mais", ()),
        ("leia tambem", ()), ("continue lendo", ()), ("publicidad", ()), ("publicidade", ()), ("publicite", ()),
        ("pubblicita", ()), ("anzeige", ()), ("читать далее", ()),
    ])

    /// Lines that are promotion when nothing else stands on them.
    private static let wholeLines = PhraseTable<Void>([
        ("facebook twitter email", ()), ("facebook twitter linkedin email", ()), ("facebook twitter", ()),
        ("facebook", ()), ("twitter", ()),
        ("email", ()), ("linkedin", ()), ("whatsapp", ()), ("telegram", ()), ("share", ()), ("share this", ()),
        ("tweet", ()), ("print", ()), ("print this article", ()), ("pdf", ()),
        ("free books", ()), ("was this article helpful", ()), ("support our work", ()), ("related content", ()),
        ("related articles", ()),
        ("donate", ()), ("subscribe", ()), ("translate website", ()), ("print friendly version", ()),
        ("printer friendly version", ()), ("listen to the show", ()), ("partager", ()), ("imprimer", ()),
        ("compartir", ()),
        ("imprimir", ()), ("condividi", ()), ("stampa", ()), ("teilen", ()), ("drucken", ()), ("compartilhar", ()),
    ])
}
