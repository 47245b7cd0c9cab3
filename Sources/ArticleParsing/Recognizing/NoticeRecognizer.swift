import Articles

/// Disclaimers, fair-use notices and contacts: "Disclaimer: The contents of this article are of sole responsibility …".
struct NoticeRecognizer: LineRecognizer {
    enum Notice: String, Sendable { case disclaimer, fairUse, contact }

    var openings: [Opening] { Self.phrases.openings + Self.labels.openings + Self.domains.map { Opening(first: $0) } }

    func recognize(_ line: Line, _ tokens: [Token]) -> Recognition? {
        guard let (notice, label) = notice(tokens) else { return nil }
        return switch notice {
        case .disclaimer:
            Recognition(part: .disclaimer, valueStart: label, takesParagraph: true) { text, place in
                [Found(value: .disclaimer(text), place: place, rule: .notice, certainty: .high)]
            }
        case .fairUse:
            Recognition(part: .fairUse, valueStart: 0, takesParagraph: true) { text, place in
                [Found(value: .fairUse(text), place: place, rule: .notice, certainty: .high)]
                    + outlet(named: text, place)
            }
        case .contact:
            Recognition(part: .contact, valueStart: 0, takesParagraph: true) { text, place in
                [Found(value: .contact(text), place: place, rule: .notice, certainty: .high)]
            }
        }
    }

    /// The notice that a line begins, and where its text does: after "Disclaimer:", the label of its own.
    private func notice(_ tokens: [Token]) -> (Notice, textStart: Int)? {
        let first = tokens.firstIndex { $0.kind != .mark } ?? 0
        if let phrase = Self.phrases.match(tokens, at: first) {
            guard phrase.meaning == .contact else { return (phrase.meaning, 0) }
            // "For media inquiries the mayor had no answer" is a sentence.
            let isLabel = tokens[safe: phrase.end].map { $0.folded == ":" } ?? true
            return isLabel || tokens.contains { $0.folded == "@" } ? (.contact, 0) : nil
        }
        if let label = Self.labels.match(tokens, at: first) {
            guard let colon = tokens[safe: label.end] else { return (label.meaning, 0) }
            if label.meaning == .contact, !hasAddress(tokens) { return nil }
            if colon.folded == ":" { return (label.meaning, tokens[safe: label.end + 1]?.range.lowerBound ?? 0) }
        }
        return containsCopyrightedMaterial(tokens) ? (.fairUse, 0) : nil
    }

    /// Whether a line holds a mail or web address, or a telephone's number.
    private func hasAddress(_ tokens: [Token]) -> Bool {
        tokens.contains {
            $0.folded == "@" || $0.folded == "http" || $0.folded == "www" || $0.folded == "email" || $0.kind == .number
        }
    }

    /// "www.globalresearch.ca contains copyrighted material", whatever the site and the language.
    private func containsCopyrightedMaterial(_ tokens: [Token]) -> Bool {
        guard let verb = tokens.prefix(10).firstIndex(where: { Self.contains.contains($0.folded) }), verb > 2 else {
            return false
        }
        return tokens[verb...].prefix(8).contains { Self.copyrighted.contains($0.folded) }
    }

    private static let contains: Set<String> = ["contains", "contient", "contiene", "enthalt", "contem"]
    private static let domains = ["www", "globalresearch", "mondialisation", "globalizacion", "http", "https"]
    private static let copyrighted: Set<String> = [
        "copyrighted", "copyright", "protege", "proteges", "autor", "autore", "autorais", "urheberrechtlich", "auteur",
        "protegido", "protetto", "coperto",
    ]

    /// Phrases that begin a notice by themselves. Most repairs should be a row here.
    private static let phrases = PhraseTable<Notice>(
        rows:
            """
            as opinioes expressas neste artigo = disclaimer
            consultas de medios = contact
            contatos para a imprensa = contact
            demandes des medias = contact
            der inhalt dieses artikels liegt in der alleinigen verantwortung = disclaimer
            die in diesem artikel geausserten = disclaimer
            el contenido de este articulo es de exclusiva responsabilidad = disclaimer
            el contenido de este articulo es de responsabilidad = disclaimer
            el contenido de este articulo es responsabilidad = disclaimer
            for fair use only = fairUse
            for media enquiries = contact
            for media inquiries = contact
            fur den inhalt dieses artikels = disclaimer
            fur medienanfragen = contact
            i contenuti di questo articolo = disclaimer
            il contenuto di questo articolo e = disclaimer
            las opiniones expresadas en este articulo = disclaimer
            le centre de recherche sur la mondialisation accorde la permission = disclaimer
            le centre de recherche sur la mondialisation crm accorde la permission = disclaimer
            le contenu de cet article est sous la seule responsabilite = disclaimer
            le contenu de cet article n'engage que = disclaimer
            le opinioni espresse in questo articolo = disclaimer
            les opinions exprimees dans cet article = disclaimer
            medienanfragen = contact
            o conteudo deste artigo e = disclaimer
            para consultas da imprensa = contact
            para consultas de imprensa = contact
            para consultas de los medios = contact
            para consultas de medios = contact
            para contato com a midia = contact
            per i media = contact
            per richieste dei media = contact
            per richieste stampa = contact
            pour les demandes des medias = contact
            pour les medias = contact
            pour toute demande des medias = contact
            pour toute demande media = contact
            the centre for research on globalization grants permission = disclaimer
            the centre for research on globalization will not be responsible = disclaimer
            the centre of research on globalization grants permission = disclaimer
            the contents of this article are of sole responsibility = disclaimer
            the contents of this article are the sole responsibility = disclaimer
            the crg grants permission = disclaimer
            the views expressed in this article are the sole responsibility = disclaimer
            this article contains copyrighted material = fairUse
            this page contains copyrighted material = fairUse
            this site contains copyrighted material = fairUse
            """)

    /// Words that are a notice with a colon, or alone on their line.
    private static let labels = PhraseTable<Notice>(
        rows:
            """
            avertissement = disclaimer
            avis de non responsabilite = disclaimer
            aviso de isencao de responsabilidade = disclaimer
            aviso legal = disclaimer
            avvertenza = disclaimer
            clause de non responsabilite = disclaimer
            contact = contact
            declaracao de responsabilidade = disclaimer
            declinazione di responsabilita = disclaimer
            descargo de responsabilidad = disclaimer
            dichiarazione di non responsabilita = disclaimer
            disclaimer = disclaimer
            esclusione di responsabilita = disclaimer
            exencion de responsabilidad = disclaimer
            fair use = fairUse
            fair use notice = fairUse
            haftungsausschluss = disclaimer
            isencao de responsabilidade = disclaimer
            legal disclaimer = disclaimer
            media contact = contact
            renuncia de responsabilidad = disclaimer
            termo de responsabilidade = disclaimer
            usage equitable = fairUse
            uso justo = fairUse
            """)

    /// A notice that an outlet prints of itself names the outlet.
    private func outlet(named text: String, _ place: Place) -> [Found] {
        let tokens = Tokenizer.tokens(of: text.utf8Prefix(60), line: 0)
        guard let known = KnownOutlets.match(tokens, at: 0) else { return [] }
        return [
            Found(value: .outlet(known.name, .inNotice), place: place, rule: .noticeNamesOutlet, certainty: .medium)
        ]
    }
}
