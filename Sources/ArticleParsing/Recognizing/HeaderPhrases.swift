/// The words by which headers introduce what follows, in the languages that the layouts use.
///
/// Most repairs of headers should be a row here. All words are folded: no capitals, no accents.
enum HeaderPhrases {
    /// What stands before the site that a text was copied from.
    static let copiedFrom = PhraseTable<Void>([
        ("from", ()), ("published on", ()), ("published by", ()), ("via", ()), ("by", ()),
        ("del sitio web", ()), ("desde el sitio web", ()), ("de la pagina web", ()), ("del sitio", ()),
        ("del blog", ()),
        ("dal sito web", ()), ("dal sito", ()), ("dal sito internet", ()),
        ("du site web", ()), ("du site", ()), ("depuis le site", ()), ("depuis le site web", ()), ("sur le site", ()),
        ("von der website", ()), ("von der webseite", ()), ("aus", ()), ("do site", ()), ("do sitio web", ()),
        ("do sitio", ()),
    ])

    /// Those of `copiedFrom` that need no "Website" behind the name.
    static let surelyCopiedFrom: Set<String> = ["del", "desde", "dal", "du", "depuis", "do", "sur"]

    /// What stands before a date.
    static let date = PhraseTable<Void>([
        ("posted", ()), ("posted on", ()), ("published", ()), ("published on", ()), ("first posted", ()), ("date", ()),
        ("on", ()),
        ("publie le", ()), ("mis en ligne le", ()), ("le", ()), ("publicado el", ()), ("publicado em", ()),
        ("publicado", ()),
        ("el", ()), ("il", ()), ("em", ()), ("pubblicato il", ()), ("pubblicato", ()), ("gepostet", ()),
        ("gepostet am", ()), ("veroffentlicht am", ()),
        ("veroffentlicht", ()), ("vom", ()), ("am", ()), ("du", ()), ("del", ()), ("de", ()), ("erschienen am", ()),
    ])

    /// What stands before the date of a change.
    static let modified = PhraseTable<Void>([
        ("updated", ()), ("last updated", ()), ("updated on", ()), ("modified", ()), ("last modified", ()),
        ("revised", ()),
        ("mis a jour le", ()), ("derniere mise a jour", ()), ("actualizado el", ()), ("actualizado", ()),
        ("aggiornato il", ()), ("aggiornato", ()), ("aktualisiert am", ()), ("aktualisiert", ()), ("atualizado em", ()),
    ])

    /// What stands between a date and a time of day: "7 mars 2016 à 08h30".
    static let beforeTime: Set<String> = ["at", "a", "um", "alle", "as"]

    /// What quarterlies have for a month.
    static let seasons: Set<String> = [
        "spring", "summer", "autumn", "fall", "winter", "printemps", "ete", "automne", "hiver", "primavera", "verano",
        "otono", "invierno", "estate", "autunno", "inverno", "fruhling", "fruhjahr", "sommer", "herbst", "verao",
        "outono",
    ]

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
