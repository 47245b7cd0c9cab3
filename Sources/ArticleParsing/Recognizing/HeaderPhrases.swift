import Articles

/// The words by which headers introduce what follows, in the languages that the layouts use.
///
/// Most repairs of headers should be a row here. All words are folded: no capitals, no accents.
enum HeaderPhrases {
    /// What a byline begins with. "with" and "von" begin sentences too, so names must follow up to the line's end.
    static let byline = PhraseTable<Void>([
        ("by", ()), ("written by", ()), ("posted by", ()), ("published by", ()), ("text by", ()), ("words by", ()),
        ("report by", ()), ("story by", ()),
        ("with", ()),
        ("by the", ()), ("par", ()), ("por", ()), ("por el", ()), ("por la", ()), ("di", ()), ("a cura di", ()),
        ("von", ()),
        ("ecrit par", ()), ("escrito por", ()), ("texto de", ()),
    ])

    /// Who else had a hand in the text.
    static let roles = PhraseTable<Author.Role>([
        ("translated by", .translator), ("translation by", .translator), ("translation", .translator),
        ("translated from french by", .translator), ("translated from the french by", .translator),
        ("translated from spanish by", .translator), ("translated from the spanish by", .translator),
        ("translated from german by", .translator), ("translated from the german by", .translator),
        ("translated from italian by", .translator), ("translated from the italian by", .translator),
        ("translated from russian by", .translator), ("translated from the russian by", .translator),
        ("translated from arabic by", .translator), ("translated from the arabic by", .translator),
        ("traduccion de", .translator), ("traduccion por", .translator), ("traduccion", .translator),
        ("traducido por", .translator), ("traducido del ingles por", .translator),
        ("traduccion del ingles de", .translator),
        ("traduzione di", .translator), ("traduzione", .translator), ("traduzione a cura di", .translator),
        ("tradotto da", .translator), ("tradotto dall'inglese da", .translator),
        ("traduit par", .translator), ("traduction de", .translator), ("traduction par", .translator),
        ("traduction", .translator), ("traduit de l'anglais par", .translator),
        ("ubersetzung", .translator), ("ubersetzt von", .translator), ("ubersetzung von", .translator),
        ("aus dem englischen von", .translator), ("deutsch von", .translator),
        ("traducao de", .translator), ("traducao", .translator), ("traduzido por", .translator),
        ("traducao por", .translator),
        ("edited by", .editor), ("editado por", .editor), ("edite par", .editor), ("herausgegeben von", .editor),
        ("introduction by", .introduction), ("foreword by", .introduction), ("preface by", .introduction),
        ("with an introduction by", .introduction), ("introduced by", .introduction),
        ("introduccion de", .introduction), ("introduccion por", .introduction), ("prologo de", .introduction),
        ("introduzione di", .introduction), ("introduction de", .introduction), ("introduction par", .introduction),
        ("preface de", .introduction), ("einleitung von", .introduction), ("vorwort von", .introduction),
        ("introducao de", .introduction), ("prefazione di", .introduction),
    ])

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
