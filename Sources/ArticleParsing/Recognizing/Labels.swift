/// Labels of header lines, in the languages that the layouts use.
enum Labels {
    /// What a label announces.
    enum Meaning: Hashable, Sendable {
        case title, deck, author, date, publisher, source, region, theme, inDepthReport, url
        /// A mail's header line, which is none of the article's.
        case mail
        /// The page that a repost names as its origin: an address, or an outlet's name.
        case sourceOrURL
    }

    /// Most repairs of labels should be a row here; folded words, without the colon. Those of authors are
    /// ``BylineWords``.
    static let table = PhraseTable<Meaning>([
        ("title", .title), ("headline", .title), ("subject", .title), ("betreff", .title), ("asunto", .title),
        ("oggetto", .title),
        ("assunto", .title), ("objet", .title), ("to", .mail), ("cc", .mail), ("bcc", .mail), ("sent", .mail),
        ("reply to", .mail), ("an", .mail), ("titre", .title), ("titulo", .title), ("titolo", .title),
        ("titel", .title),
        ("subtitle", .deck), ("sous titre", .deck), ("subtitulo", .deck), ("sottotitolo", .deck), ("untertitel", .deck),
        ("date", .date), ("published", .date), ("publication date", .date), ("date of publication", .date),
        ("posted", .date),
        ("posted on", .date), ("published on", .date), ("fecha", .date), ("fecha de publicacion", .date),
        ("date de publication", .date), ("publie le", .date), ("data", .date),
        ("data di pubblicazione", .date), ("datum", .date), ("veroffentlicht", .date), ("veroffentlicht am", .date),
        ("publicado", .date), ("publicado el", .date), ("publicado em", .date), ("data de publicacao", .date),
        ("pubblicato", .date), ("pubblicato il", .date),
        ("publisher", .publisher), ("publication", .publisher), ("outlet", .publisher), ("newspaper", .publisher),
        ("editeur", .publisher), ("editor de", .publisher),
        ("original source", .source), ("source originale", .source), ("fuente original", .source),
        ("fonte originale", .source),
        ("originalquelle", .source), ("fonte original", .source),
        ("source", .sourceOrURL), ("fuente", .sourceOrURL), ("fonte", .sourceOrURL), ("quelle", .sourceOrURL),
        ("region", .region), ("regions", .region), ("regiones", .region), ("regione", .region), ("regioni", .region),
        ("regiao", .region),
        ("regioes", .region), ("regionen", .region), ("المنطقة", .region),
        ("theme", .theme), ("themes", .theme), ("tema", .theme), ("temas", .theme), ("temi", .theme), ("thema", .theme),
        ("themen", .theme), ("topic", .theme), ("topics", .theme),
        ("in depth report", .inDepthReport), ("in depth reports", .inDepthReport), ("analyses", .inDepthReport),
        ("analyse", .inDepthReport),
        ("dossier", .inDepthReport), ("dossiers", .inDepthReport), ("informe", .inDepthReport),
        ("informes", .inDepthReport), ("informe especial", .inDepthReport), ("rapporto", .inDepthReport),
        ("rapporti", .inDepthReport), ("relatorio", .inDepthReport), ("relatorios", .inDepthReport),
        ("bericht", .inDepthReport), ("analisi", .inDepthReport), ("analisis", .inDepthReport),
        ("url", .url), ("link", .url), ("web", .url),
        ("the url of this article is", .url), ("url of this article", .url), ("url of this article is", .url),
        ("the url address of this article is", .url), ("url address of this article", .url),
        ("l'url de cet article est", .url), ("url de cet article", .url), ("l'adresse url de cet article est", .url),
        ("l'adresse de cet article est", .url),
        ("la url de este articulo es", .url), ("url de este articulo", .url),
        ("la direccion url de este articulo es", .url),
        ("l'url di questo articolo e", .url), ("url di questo articolo", .url), ("url dell'articolo", .url),
        ("l'indirizzo di questo articolo e", .url), ("l'url dell'articolo e", .url),
        ("die url dieses artikels ist", .url), ("die url dieses artikels lautet", .url), ("url dieses artikels", .url),
        ("a url deste artigo e", .url), ("url deste artigo", .url), ("o url deste artigo e", .url),
        ("from", .sourceOrURL),
        ("newspaper title", .publisher), ("publication title", .publisher), ("published in", .publisher),
        ("издание", .publisher), ("original url", .url), ("permalink", .url), ("source url", .url),
        ("web address", .url), ("article url", .url), ("retrieved from", .url), ("enlace", .url), ("lien", .url),
        ("ссылка", .url), ("bron", .sourceOrURL), ("forras", .sourceOrURL), ("izvor", .sourceOrURL),
        ("kaynak", .sourceOrURL), ("kilde", .sourceOrURL), ("kalla", .sourceOrURL), ("zdroj", .sourceOrURL),
        ("zrodlo", .sourceOrURL), ("πηγή", .sourceOrURL), ("источник", .sourceOrURL), ("джерело", .sourceOrURL),
        ("المصدر", .sourceOrURL), ("מקור", .sourceOrURL), ("来源", .sourceOrURL), ("來源", .sourceOrURL),
        ("出典", .sourceOrURL), ("출처", .sourceOrURL), ("orginalkalla", .source), ("source d'origine", .source),
        ("первоисточник", .source),
    ])

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
