import Articles

/// The site's own words around an article: newsletters, donations, share bars, translation buttons.
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
        guard line.width <= 80, !isSaid(line) else { return nil }
        if isWhole(Self.linesAnywhere, tokens, first) { return Recognition(part: .promotion) }
        return isWhole(Self.wholeLines, tokens, first) ? Recognition(part: .promotion, onlyAtEdges: true) : nil
    }

    /// "“Share.”": a sentence in quotes is somebody's words.
    private func isSaid(_ line: Line) -> Bool {
        guard line.endsSentence, let first = line.text.unicodeScalars.first else { return false }
        return "\"“„«".unicodeScalars.contains(first)
    }

    private func isWhole(_ lines: PhraseTable<Void>, _ tokens: [Token], _ first: Int) -> Bool {
        guard let whole = lines.match(tokens, at: first) else { return false }
        // "Facebook," goes on in the next line.
        return tokens[whole.end...].allSatisfy { $0.kind != .word && $0.folded != "," }
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
        // "Help us stay afloat, the captain begged": after a comma only what is to be clicked goes on.
        guard rest.first?.folded == "," else { return true }
        return rest.contains { Self.clicking.contains($0.folded) }
            || Self.phrases.match(tokens, at: phrase.end + 1) != nil
    }

    static let saying: Set<String> = [
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
    private static let phrases = PhraseTable<Void>(
        rows:
            """
            abonnez vous a la lettre
            all global research articles can be read
            alle artikel von global research
            become a member of global research
            become member of global research
            click here to become a member
            click here to donate
            click here to make a donation
            click the share button
            cliquez sur le bouton
            comentar los articulos
            comente este articulo
            comente este artigo
            comente los articulos
            comente os artigos
            comment on global research articles
            comment on this article
            commenta gli articoli
            commentate gli articoli
            commentez cet article
            commentez les articles
            commentez sur
            devenez membre de mondialisation
            devenez membre du
            diventa membro di
            diventate membri di
            don't miss out on global research
            donate to global research
            email this article to a friend
            envoyer cet article a un ami
            faites un don
            feel free to repost
            folgen sie uns
            folgt uns auf
            follow us on facebook
            follow us on instagram
            follow us on twitter
            get all of our articles
            global research does not receive
            global research is a reader funded
            global research is an independent
            global research on facebook
            global research wants to hear from you
            global research's ability
            haga clic en el boton
            hagase miembro de
            hazte miembro de
            help us stay afloat
            hinweis an die leser bitte klicken
            join the discussion at global research
            kommentieren sie
            make a one time or recurring donation
            nota a los lectores haga clic
            nota a los lectores por favor haga clic
            nota ai lettori cliccate
            nota ai lettori fate clic
            nota aos leitores clique
            nota aos leitores por favor clique
            nota para los lectores haga clic
            nota para los lectores por favor haga clic
            nota per i lettori fate clic
            note aux lecteurs cliquez
            note aux lecteurs veuillez cliquer
            note to readers please click
            para recibir el boletin
            please click the share button
            please support global research
            pour lire cet article dans
            pour recevoir la lettre
            seguici su
            seguiteci su
            send this article to a friend
            share this article
            siga nos
            siganos en
            sign up for our newsletter
            siguenos en
            subscribe to our newsletter
            subscribe to our telegram
            suivez nous sur
            support global research
            to become a member of global research
            to express your opinion on this article
            to read this article in the following languages
            to receive global research's daily newsletter
            to receive global researchs daily newsletter
            todos los articulos de global research
            todos los articulos de globalizacion
            todos os artigos da global research
            todos os artigos do global research
            torne se membro
            torne se um membro
            tous les articles de mondialisation
            truth lives on at
            tutti gli articoli di global research
            visit and follow us on
            web site engine by
            werden sie mitglied
            """)

    /// Words that the site's own phrases may follow.
    private static let notes = PhraseTable<Void>(
        rows:
            """
            hinweis an die leser
            nota a los lectores
            nota ai lettori
            nota aos leitores
            nota para los lectores
            nota per i lettori
            note aux lecteurs
            note to readers
            """)

    /// Lines that are promotion wherever they stand, when nothing else stands on them: no heading of a text reads so.
    private static let linesAnywhere = PhraseTable<Void>(
        rows:
            """
            advertentie
            advertisement
            anzeige
            article continues after advertisement
            article continues below advertisement
            back to top
            book now
            continua a leggere
            continue lendo
            continue reading
            continue reading below
            continue reading the main story
            join our newsletter
            keep reading
            learn more
            leer mas
            leggi anche
            leggi tutto
            leia mais
            leia tambem
            lire aussi
            lire la suite
            mehr lesen
            pubblicita
            publicidad
            publicidade
            publicite
            read more
            seguir leyendo
            sign up for the newsletter
            story continues below advertisement
            subscribe to the newsletter
            weiterlesen
            читать далее
            """)

    /// Lines that are promotion when nothing else stands on them.
    private static let wholeLines = PhraseTable<Void>(
        rows:
            """
            compartilhar
            compartir
            condividi
            donate
            drucken
            email
            facebook
            facebook twitter
            facebook twitter email
            facebook twitter linkedin email
            free books
            imprimer
            imprimir
            linkedin
            listen to the show
            partager
            pdf
            print
            print friendly version
            print this article
            printer friendly version
            related articles
            related content
            share
            share this
            stampa
            subscribe
            support our work
            teilen
            telegram
            translate website
            tweet
            twitter
            was this article helpful
            whatsapp
            """)
}
