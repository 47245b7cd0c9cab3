/// The words by which headers introduce what follows, in the languages that the layouts use.
///
/// Most repairs of headers should be a row here. All words are folded: no capitals, no accents.
enum HeaderPhrases {
    /// The words before the site that a text was copied from.
    static let copiedFrom = PhraseTable<Void>(
        rows:
            """
            aus
            by
            dal sito
            dal sito internet
            dal sito web
            de la pagina web
            del blog
            del sitio
            del sitio web
            depuis le site
            depuis le site web
            desde el sitio web
            do site
            do sitio
            do sitio web
            du site
            du site web
            from
            published by
            published on
            sur le site
            via
            von der webseite
            von der website
            """)

    /// Those of `copiedFrom` that need no "Website" after the name.
    static let surelyCopiedFrom: Set<String> = ["del", "desde", "dal", "du", "depuis", "do", "sur"]

    /// Words before an outlet that a text is credited to.
    static let crediting = ["by", "di", "from", "par", "por", "von"]

    /// A link to the same text in another language.
    static let versionNouns: Set<String> = ["version", "versione", "versao", "fassung"]

    static let versionWords: Set<String> = [
        "original", "originale", "originaria", "en", "in", "em", "auf", "the", "english", "spanish", "french",
        "italian", "german",
        "portuguese", "russian", "arabic", "chinese", "ingles", "espanol", "frances", "italiano", "aleman", "portugues",
        "ruso", "arabe", "inglese", "spagnolo", "francese", "tedesco", "portoghese", "anglais", "anglaise", "espagnol",
        "espagnole", "francais", "francaise", "italien", "italienne", "allemand", "allemande", "portugais", "englische",
        "deutsche", "spanische", "franzosische", "italienische", "italiana", "spagnola", "inglesa", "espanola",
        "francesa", "alemana", "russa", "de",
        "lingua", "language", "castellano", "pdf", "print", "html",
    ]
}
