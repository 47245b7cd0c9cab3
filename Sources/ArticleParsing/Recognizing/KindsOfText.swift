/// What kind of text stands under a line, or on what it is, folded: "For immediate release", "Letters to the editor", "Medio
/// ambiente". Such a line stands over a title and is none.
enum KindsOfText {
    /// Whether a line says that and no more, but for its number: "Pressemitteilung Nr. 14/2023".
    static func covers(_ tokens: [Token]) -> Bool {
        guard let match = table.match(tokens) else { return false }
        let rest = tokens[match.end...]
        // "NEWS RELEASE 16-FEB-2021"
        if let first = rest.firstIndex(where: { $0.kind != .mark }), let date = PrintedDate.match(tokens, at: first),
            date.tokens.upperBound == tokens.count
        {
            return true
        }
        return rest.allSatisfy { $0.kind != .word || numbering.contains($0.folded) }
            && (rest.allSatisfy { $0.kind == .mark } || rest.contains { $0.kind == .number })
    }

    private static let numbering: Set<String> = ["n", "no", "nr", "num", "numero", "nummer", "№"]

    private static let table = PhraseTable<Void>(
        rows:
            """
            a letter from the editor
            advertisement
            america latina
            anzeige
            article original
            articolo originale
            articulo original
            articulos
            as delivered
            assessoria de imprensa
            basin bulteni
            breaking news
            brief van een lezer
            brieven
            bureau de presse
            carta al director
            carta ao director
            carta ao diretor
            carta dos leitores
            cartas al director
            cartas ao director
            cartas ao diretor
            cartas de los lectores
            cartas dos leitores
            case report
            check against delivery
            chronique
            columna
            communique
            communique de presse
            comunicacion
            comunicacion y prensa
            comunicado
            comunicado a la prensa
            comunicado de imprensa
            comunicado de prensa
            comunicato stampa
            correspondance
            cotidiano
            courrier des lecteurs
            cronica
            debat
            debatt
            embargoed
            ensaio
            ensayo
            entretien
            entrevista
            es gilt das gesprochene wort
            essai
            essay
            exclusive
            exklusiv
            explainer
            feature
            features
            felieton
            for immediate release
            for release
            gabinete de comunicacion
            gabinete de imprensa
            gabinete de prensa
            gastbeitrag
            gastkommentar
            gedicht
            gesellschaft
            guest column
            guest essay
            guest post
            in depth
            in memoriam
            informacja prasowa
            ingezonden
            ingezonden brief
            ingezonden brieven
            insandare
            interview
            intervista
            kolumna
            kolumne
            kommentti
            kommunikation
            komunikat prasowy
            kronik
            kronikk
            l'intervista
            latin america
            lead story
            ledare
            leder
            leserbrief
            leserbriefe
            letter to the editor
            lettera al direttore
            lettere
            lettere al direttore
            letters
            letters to the editor
            lezersbrief
            lezersbrieven
            libre opinion
            libres propos
            list do redakcji
            listy do redakcji
            lives lived
            long read
            longread
            media office
            media release
            medio ambiente
            meio ambiente
            men's fashion
            middle east
            nachruf
            nachrufe
            necrologias
            necrologie
            necrologio
            news analysis
            news release
            nieuwsbericht
            nota a imprensa
            nota de imprensa
            nota de prensa
            nota stampa
            obits
            obituaries
            obituario
            obituary
            oficina de prensa
            op ed
            open access
            opinia
            opinion
            opinion piece
            original article
            original research
            originalarbeit
            other lives
            paakirjoitus
            paid content
            para difusion inmediata
            para divulgacao imediata
            per diffusione immediata
            persbericht
            poem
            poema
            poesia
            pour diffusion immediate
            press information
            press office
            press release
            press statement
            presse und offentlichkeitsarbeit
            presseburo
            presseinformation
            pressemeddelelse
            pressemelding
            pressemeldung
            pressemitteilung
            pressestelle
            pressmeddelande
            profile
            publirreportaje
            recension
            recensione
            recept
            receta
            recette
            recipe
            remarks as prepared
            remarks as prepared for delivery
            reportage
            reportagem
            reportaje
            research article
            resena
            review article
            rezension
            rezept
            ricetta
            saggio
            sala de imprensa
            sala de prensa
            samenleving
            service communication
            service de presse
            seul le prononce fait foi
            short communication
            sociedad
            sociedade
            societa
            societe
            special report
            sponsored content
            statement
            the long read
            tiskova zprava
            transcript
            tribuna
            tribuna libre
            tribune
            tribune libre
            ufficio stampa
            voor onmiddellijke publicatie
            voorlichting
            women's fashion
            zur sofortigen veroffentlichung
            δελτιο τυπου
            колонка
            мнение
            общество
            письма в редакцию
            письмо в редакцию
            пресс релиз
            راي
            مجتمع
            来信
            社会
            社説
            社论
            观点
            読者の声
            评论
            """)
}
