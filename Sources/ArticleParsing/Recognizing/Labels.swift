/// Labels of header lines, in the languages that the layouts use.
enum Labels {
    /// The field that a label announces.
    enum Meaning: String, Hashable, Sendable {
        case title, deck, author, date, publisher, source, region, theme, inDepthReport, url
        /// A mail's header line, which is none of the article's.
        case mail
        /// The page that a repost names as its origin: an address, or an outlet's name.
        case sourceOrURL
    }

    /// Most repairs of labels should be a row here; folded words, without the colon. Those of authors are
    /// ``BylineWords``.
    static let table = PhraseTable<Meaning>(
        rows:
            """
            a url deste artigo e = url
            an = mail
            analisi = inDepthReport
            analisis = inDepthReport
            analyse = inDepthReport
            analyses = inDepthReport
            article url = url
            assunto = title
            asunto = title
            bcc = mail
            bericht = inDepthReport
            betreff = title
            bron = sourceOrURL
            cc = mail
            data = date
            data de publicacao = date
            data di pubblicazione = date
            date = date
            date de publication = date
            date of publication = date
            datum = date
            die url dieses artikels ist = url
            die url dieses artikels lautet = url
            dossier = inDepthReport
            dossiers = inDepthReport
            editeur = publisher
            editor de = publisher
            enlace = url
            fecha = date
            fecha de publicacion = date
            fonte = sourceOrURL
            fonte original = source
            fonte originale = source
            forras = sourceOrURL
            from = sourceOrURL
            fuente = sourceOrURL
            fuente original = source
            headline = title
            in depth report = inDepthReport
            in depth reports = inDepthReport
            informe = inDepthReport
            informe especial = inDepthReport
            informes = inDepthReport
            izvor = sourceOrURL
            kalla = sourceOrURL
            kaynak = sourceOrURL
            kilde = sourceOrURL
            l'adresse de cet article est = url
            l'adresse url de cet article est = url
            l'indirizzo di questo articolo e = url
            l'url de cet article est = url
            l'url dell'articolo e = url
            l'url di questo articolo e = url
            la direccion url de este articulo es = url
            la url de este articulo es = url
            lien = url
            link = url
            newspaper = publisher
            newspaper title = publisher
            o url deste artigo e = url
            objet = title
            oggetto = title
            orginalkalla = source
            original source = source
            original url = url
            originalquelle = source
            outlet = publisher
            permalink = url
            posted = date
            posted on = date
            pubblicato = date
            pubblicato il = date
            publicado = date
            publicado el = date
            publicado em = date
            publication = publisher
            publication date = date
            publication title = publisher
            publie le = date
            published = date
            published in = publisher
            published on = date
            publisher = publisher
            quelle = sourceOrURL
            rapporti = inDepthReport
            rapporto = inDepthReport
            regiao = region
            regioes = region
            region = region
            regione = region
            regionen = region
            regiones = region
            regioni = region
            regions = region
            relatorio = inDepthReport
            relatorios = inDepthReport
            reply to = mail
            retrieved from = url
            sent = mail
            sottotitolo = deck
            source = sourceOrURL
            source d'origine = source
            source originale = source
            source url = url
            sous titre = deck
            subject = title
            subtitle = deck
            subtitulo = deck
            tema = theme
            temas = theme
            temi = theme
            the url address of this article is = url
            the url of this article is = url
            thema = theme
            theme = theme
            themen = theme
            themes = theme
            titel = title
            title = title
            titolo = title
            titre = title
            titulo = title
            to = mail
            topic = theme
            topics = theme
            untertitel = deck
            url = url
            url address of this article = url
            url de cet article = url
            url de este articulo = url
            url dell'articolo = url
            url deste artigo = url
            url di questo articolo = url
            url dieses artikels = url
            url of this article = url
            url of this article is = url
            veroffentlicht = date
            veroffentlicht am = date
            web = url
            web address = url
            zdroj = sourceOrURL
            zrodlo = sourceOrURL
            πηγή = sourceOrURL
            джерело = sourceOrURL
            издание = publisher
            источник = sourceOrURL
            первоисточник = source
            ссылка = url
            מקור = sourceOrURL
            المصدر = sourceOrURL
            المنطقة = region
            來源 = sourceOrURL
            出典 = sourceOrURL
            来源 = sourceOrURL
            출처 = sourceOrURL
            """)

    /// The regions that the site files its articles under, longest first where one has another's words.
    static let regions = [
        "Latin America & Caribbean", "Middle East & North Africa", "Russia and FSU", "sub-Saharan Africa", "USA",
        "Canada", "Europe",
        "Asia", "Oceania",
    ]

    /// The themes of the site's menus since 2012, old names and new ones.
    static let themes = [
        "9/11 & ‘War on Terrorism’", "Biotechnology and GMO", "Crimes against Humanity", "Culture, Society & History",
        "Environment", "Global Economy", "History", "Intelligence", "Law and Justice", "Media Disinformation",
        "Militarization and WMD", "Oil and Energy", "Police State & Civil Rights", "Politics and Religion",
        "Poverty & Social Inequality", "Science and Medicine", "Terrorism", "United Nations", "US NATO War Agenda",
        "Women’s Rights",
    ]
}
