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
