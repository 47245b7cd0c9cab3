/// Lines that a page shows around its headline and that a copy of it takes along: counts, minutes to read, links to skip to
/// the text, cookie notices, the path to the section. ``PromotionRecognizer`` knows those that stand for themselves anywhere.
enum HeaderNoise {
    static func isNoise(_ tokens: [Token], _ line: Line) -> Bool {
        isCount(tokens) || phrases.match(tokens) != nil && tokens.count <= 60 || isPath(line)
            || isHandle(tokens) || isUnspacedMenu(line) || isSpacedMenu(line)
            || isPageOfAll(tokens) || isFiling(tokens)
    }

    /// "Menu  My garden  Subscribe": items with wide spaces between them, one of which is a page's button.
    private static func isSpacedMenu(_ line: Line) -> Bool {
        guard line.width <= 120, !line.endsSentence, wideSpaces(in: line.bytes) >= 2 else { return false }
        let items = line.text.replacing("\t", with: "  ").split(separator: "  ")
        return items.count >= 3 && items.allSatisfy { $0.split(separator: " ").count <= 4 }
            && items.contains { PageButtons.place(Tokenizer.tokens(of: String($0), atMost: 8)) != nil }
    }

    /// How many tabs and pairs of spaces stand in a line: asked of every line, so counted in its bytes.
    private static func wideSpaces(in bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        var columns = 0
        for byte in bytes {
            if byte == UInt8(ascii: " ") {
                columns += 1
            } else if byte == UInt8(ascii: "\t") {
                columns += 2
            } else if columns > 0 {
                count += columns / 2
                columns = 0
            }
        }
        return count
    }

    /// "Page 1 of 3", "1/3"; "9/11" may be a title.
    private static func isPageOfAll(_ tokens: [Token]) -> Bool {
        guard let page = FurnitureForm.number(tokens), page.isOfAll else { return false }
        return page.isNamed || page.number == 1
    }

    /// "УДК 624.21", "ISSN 1234-5678": the number under which libraries file a text.
    private static func isFiling(_ tokens: [Token]) -> Bool {
        tokens.count <= 10 && tokens.contains { filings.contains($0.folded) }
            && tokens.contains { $0.kind == .number }
    }

    private static let filings: Set<String> = [
        "bbk", "doi", "eissn", "isbn", "issn", "jel", "pacs", "udc", "ббк", "удк",
    ]

    /// "@leilawrites", "anna_r", "r/engineering", "u/leila_w"
    private static func isHandle(_ tokens: [Token]) -> Bool {
        if tokens.count > 1, tokens.contains(where: { $0.folded == "_" }),
            tokens.dropFirst().allSatisfy({ !$0.followsSpace })
        {
            return true
        }
        if tokens.count == 2 { return tokens[0].folded == "@" && !tokens[1].followsSpace }
        return tokens.count >= 3 && ["r", "u"].contains(tokens[0].folded) && tokens[1].folded == "/"
            && tokens.dropFirst().allSatisfy { !$0.followsSpace }
    }

    /// "首页 新闻 财经 文化 体育": short words with spaces between, in a script that has none; Korean has them.
    private static func isUnspacedMenu(_ line: Line) -> Bool {
        guard line.width <= 60, line.bytes.first.map({ (0xE3...0xE9).contains($0) }) == true else { return false }
        let items = line.text.split(separator: " ")
        return items.count >= 4
            && items.allSatisfy { $0.unicodeScalars.count <= 5 && $0.utf8.allSatisfy { $0 >= 0x80 } }
    }

    /// "5 min read", "12 comments", "Reading time: 4 minutes", "vor 3 Stunden"; "·" alone.
    private static func isCount(_ tokens: [Token]) -> Bool {
        if tokens.count == 1, ["·", "•", "|", "-", "…"].contains(tokens[0].folded) { return true }
        guard tokens.count <= 8, tokens.contains(where: { $0.kind == .number }) else { return false }
        let words = tokens.filter { $0.kind == .word }
        return !words.isEmpty && words.allSatisfy { counted.contains($0.folded) || besideCounts.contains($0.folded) }
            && words.contains { counted.contains($0.folded) }
    }

    /// "Home » World » Europe", "World / Europe / Analysis": short names with arrows between them.
    private static func isPath(_ line: Line) -> Bool {
        guard line.utf8Count <= 360, line.width <= 120,
            hasArrow(line.bytes) || hasNarrowArrow(line),
            !line.bytes.contains(UInt8(ascii: "<")), !line.bytes.contains(UInt8(ascii: "\""))
        else { return false }
        // "Home | News | Opinion | Contact"
        let items = line.text.split(separator: "|")
        if items.count >= 4, items.allSatisfy({ (1...3).contains($0.split(separator: " ").count) }) { return true }
        let steps = line.text.split { "»›→>/‹".contains($0) }
        guard steps.count >= 2, steps.allSatisfy({ (1...5).contains($0.split(separator: " ").count) }) else {
            return false
        }
        if hasNarrowArrow(line) { return true }
        let isSetOff = [" » ", " › ", " → ", " > ", " / ", " ‹ "].contains { line.text.contains($0) }
        let first = steps[0].filter { $0 != " " }.lowercased()
        return isSetOff && (steps.count >= 3 || homes.contains(first))
    }

    /// "EL MERIDIANO>Sociedad": letters on both sides.
    private static func hasNarrowArrow(_ line: Line) -> Bool {
        let bytes = line.bytes
        guard line.width <= 60, let arrow = bytes.firstIndex(of: UInt8(ascii: ">")), arrow > bytes.startIndex,
            arrow + 1 < bytes.endIndex
        else { return false }
        return [arrow - 1, arrow + 1].allSatisfy { (bytes[$0] | 0x20) &- 0x61 < 26 || bytes[$0] >= 0x80 }
    }

    /// Whether a mark of a path stands in a line; asked of every line, so told from the bytes.
    static func hasArrow(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.indices.contains { index in
            switch bytes[index] {
            case UInt8(ascii: "|"): true
            case UInt8(ascii: ">"), UInt8(ascii: "/"): index > bytes.startIndex && bytes[index - 1].isBlank
            // "»", "‹" and "›", "→"
            case 0xBB: index > bytes.startIndex && bytes[index - 1] == 0xC2
            case 0xB9, 0xBA: index > bytes.startIndex && bytes[index - 1] == 0x80
            case 0x92: index > bytes.startIndex && bytes[index - 1] == 0x86
            default: false
            }
        }
    }

    private static let homes: Set<String> = [
        "accueil", "home", "inicio", "início", "news", "start", "startseite", "главная",
    ]

    private static let counted = Vocabulary(
        """
        abonnes
        aufrufe
        comentarios
        comment
        commentaires
        commenti
        comments
        dag
        dagen
        day
        days
        dia
        dias
        follower
        followers
        giorni
        giorno
        godz
        heure
        heures
        hora
        horas
        hour
        hours
        hr
        hrs
        jour
        jours
        kommentare
        lesezeit
        likes
        min
        mins
        minute
        minuten
        minutes
        minuti
        minutos
        ora
        ore
        points
        reacties
        reactions
        recomiendo
        replies
        seguidores
        shares
        std
        stunde
        stunden
        tag
        tagen
        timer
        timmar
        upvotes
        uren
        uur
        views
        visitas
        visualizacoes
        visualizzazioni
        vues
        weergaven
        день
        днеи
        дня
        мин
        минут
        минута
        минуты
        просмотров
        просмотры
        час
        часа
        часов
        """)

    private static let besideCounts = Vocabulary(
        """
        a
        ago
        atras
        by
        de
        di
        fa
        geleden
        ha
        hace
        il
        k
        lectura
        lecture
        leestijd
        leitura
        lesen
        lettura
        para
        posted
        published
        read
        reading
        sedan
        siden
        tempo
        temporada
        temps
        temu
        tiempo
        tijd
        time
        to
        von
        vor
        y
        время
        назад
        чтение
        чтения
        """)

    private static let phrases = PhraseTable<Void>(
        rows:
            """
            accept all cookies
            accept cookies
            all snapshots
            aller a la navigation
            aller au contenu
            article reserve aux abonnes
            artikel anhoren
            auf facebook teilen
            aus wikipedia
            buy me a coffee
            by continuing to use this site
            by using this site you agree
            ce site utilise des cookies
            click here to print
            compartilhar no
            compartir en
            condividi su
            copy link
            da wikipedia
            de wikipedia
            diese website verwendet cookies
            download pdf
            download zip
            ecouter l'article
            email this
            escuchar articulo
            esta pagina utiliza cookies
            este sitio utiliza cookies
            from wikipedia
            gift article
            give this article
            ir al contenido
            ir para conteudo
            ir para o conteudo
            jump to content
            jump to navigation
            listen to article
            listen to this article
            log in to
            nous utilisons des cookies
            open in app
            partager sur
            press enter or click
            print article
            print this page
            print this story
            printer friendly
            questo sito utilizza cookie
            reading mode
            rechercher dans wikipedia
            report bug or abuse
            reserve aux abonnes
            saltar al contenido
            save article
            save for later
            save this article
            share on
            share this
            share via
            sign in to
            skip to content
            skip to main content
            skip to navigation
            teilen auf
            this article is more than
            this is a preview
            this site uses cookies
            this website uses cookies
            toggle navigation
            tweet this
            utilizamos cookies
            vai al contenuto
            view in browser
            view this email in your browser
            we use cookies
            we value your privacy
            webpage screenshot
            wir verwenden cookies
            you are here
            zum inhalt
            zum inhalt springen
            """)
}
