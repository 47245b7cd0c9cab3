/// Words that tell a name from other words, folded.
enum NameWords {
    /// Before a name, and stored apart from it.
    static let honorifics: Set<String> = [
        "adm", "admiral", "almirante", "amb", "ambassador", "archbishop", "bishop", "brig", "capt", "captain",
        "cardinal",
        "cmdr", "col", "colonel", "dame", "dott", "dottor", "dottssa", "dr", "dra", "fr", "gen", "general", "gral",
        "hon",
        "ing", "judge", "justice", "lic", "lord", "lt", "lieut", "maj", "major", "me", "mgr", "mr", "mrs", "ms", "pr",
        "prof", "profa", "professor", "professeur", "profesor", "professore", "rabbi", "rep", "rev", "reverend", "sen",
        "senator", "sheikh", "sir", "sr", "sra", "tun", "univ",
    ]

    /// Those with which no organisation's name begins.
    static let surelyHonorific: Set<String> = [
        "capt", "col", "dame", "dott", "dottssa", "dr", "dra", "hon", "mr", "mrs", "ms", "prof", "profa", "professor",
        "professeur", "profesor", "professore", "rabbi", "rev", "reverend", "senator", "sir",
    ]

    /// Between an intro and an honorific: "por el Prof. …".
    static let articles: Set<String> = ["el", "la", "il", "le", "o", "a", "the", "l'"]

    /// Inside a name, in lower case.
    static let particles: Set<String> = [
        "abu", "al", "ap", "ash", "az", "ben", "bin", "bint", "da", "dal", "das", "de", "degli", "dei", "del", "della",
        "den",
        "der", "des", "di", "do", "dos", "du", "e", "el", "ibn", "la", "las", "le", "les", "lo", "los", "san", "ter",
        "til", "ud",
        "ul", "ur", "van", "vom", "von", "y", "zu", "zum", "zur", "d'", "d", "af", "av", "'t", "t",
    ]

    /// Inside an organisation's name, in lower case.
    static let organisationJoints: Set<String> = [
        "a", "against", "an", "and", "for", "in", "of", "on", "per", "pour", "para", "por", "sur", "the", "to", "und",
        "fur", "et",
        "contre", "contra", "contro",
    ]

    static let connectors: Set<String> = [
        "and", "&", "with", "y", "e", "et", "und", "con", "mit", "avec", "com",
    ]

    /// Behind a name and a comma.
    static let suffixes: Set<String> = [
        "cbe", "cmg", "dphil", "esq", "frs", "gcmg", "ii", "iii", "iv", "jd", "jr", "kbe", "kc", "kcmg", "llb", "llm",
        "mba", "mbe", "md", "mep", "mp", "msc", "obe", "ph", "phd", "qc", "ret", "sj", "sr", "usaf", "usmc", "usn",
    ]

    /// A name with one of these is an organisation's or a desk's.
    static let organisations: Set<String> = [
        "action", "agency", "alliance", "army", "assembly", "association", "board", "blog", "brigade", "bureau",
        "campaign",
        "centre", "center", "center's", "coalition", "collective", "colectivo", "comite", "comitato", "commission",
        "comision", "commissione", "committee", "comite", "congress", "conference", "correspondent", "correspondents",
        "council", "consejo", "consiglio", "desk", "editor", "editors", "federation", "forum", "foundation",
        "fundacion",
        "fondation", "group", "gruppo", "grupo", "initiative", "institut", "institute", "instituto", "istituto",
        "international", "journal", "league", "magazine", "media", "ministry", "monitor", "movement", "movimiento",
        "movimento", "nations", "network", "networks", "news", "newspaper", "office", "organization", "organisation",
        "organizacion", "party", "partido", "partito", "press", "project", "proyecto", "projekt", "progetto", "radio",
        "redaccion", "redaktion", "redazione", "redaction", "report", "research", "review", "secretariat", "service",
        "society", "staff", "staffers", "syndicate", "team", "times", "tribunal", "tribune", "tv", "union",
        "university",
        "school", "college", "academy", "universidad", "universite", "universita", "veterans", "watch", "wire",
        "workers",
    ]

    /// Behind an outlet's name they make it a desk: "Global Research News".
    static let desks: Set<String> = ["news", "desk", "staff", "team", "editors", "editorial", "reporters", "newsroom"]

    /// Never a name on their own.
    static let neverNames: Set<String> = [
        "accident", "agencies", "all", "any", "by", "chance", "contrast", "day", "default", "design", "force", "god",
        "hand", "he",
        "her",
        "him", "his", "it", "its", "january", "february", "march", "april", "may", "june", "july", "august",
        "september",
        "october", "november", "december", "law", "me", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday",
        "sunday", "morning", "evening", "night", "noon", "midnight", "now", "request", "she", "that", "them", "then",
        "these", "they", "this", "those", "us", "way", "we", "year", "christmas", "easter", "then", "what", "which",
        "who",
        "fuera", "eso", "esto", "cio", "ahora", "ejemplo", "esempio", "exemple", "exemplo", "otro", "otra", "su", "sus",
        "conto", "dieu", "dio", "dios", "wem", "da", "wegen", "hand",
    ]

    /// A name does not begin with these, unless it is an organisation's.
    static let neverFirst: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "any", "all", "invitation",
        "executive", "friendly", "remote", "numbers", "design", "presidential", "royal", "popular",
        "christmas", "easter", "land", "air",
        "sea", "law",
        "order", "decree", "means", "way", "virtue", "contrast", "default", "accident",
        "a", "an", "and", "as", "at", "but", "for", "from", "how", "if", "in", "its", "my", "no", "not", "now", "of",
        "on", "or",
        "our", "some", "such", "that", "the", "their", "then", "there", "these", "this", "those", "to", "what", "when",
        "where", "which", "while", "who", "why", "your", "using", "making", "taking", "having", "being", "el", "los",
        "las",
        "un", "una", "unos", "lo", "il", "gli", "le", "les", "une", "der", "die", "das", "ein", "eine", "os", "as",
        "um", "uma",
    ]

    /// Places of two words, which stand over a date as names do.
    static let places: Set<String> = [
        "abu dhabi", "addis ababa", "buenos aires", "cape town", "central america", "east jerusalem", "east timor",
        "european union", "gaza city", "gaza strip", "great britain", "guatemala city", "hong kong", "kuala lumpur",
        "latin america", "los angeles", "mexico city", "middle east", "new delhi", "new orleans", "new york",
        "new york city", "new zealand", "north africa", "north america", "north korea", "panama city", "phnom penh",
        "port au prince", "puerto rico", "rio de janeiro", "san diego", "san francisco", "san salvador", "sao paulo",
        "saudi arabia", "sierra leone", "south africa", "south america", "south asia", "south korea", "south sudan",
        "sri lanka", "st petersburg", "tel aviv", "united kingdom", "united nations", "united states", "washington d c",
        "washington dc", "west africa", "west bank", "world affairs",
    ]

    /// Lower-case words that a name never begins with, however it is printed.
    static let common: Set<String> = [
        "about", "after", "also", "before", "being", "doing", "every", "first", "force", "going", "having", "making",
        "means",
        "merely", "other", "pointing", "putting", "saying", "since", "simply", "taking", "their", "those", "using",
        "virtue", "which", "working", "exemple", "ejemplo", "esempio", "medio", "parte", "tanto", "cuando", "fuera",
    ]

    /// What someone is, printed behind or under the name: no second author.
    static let roles: Set<String> = [
        "author", "columnist", "contributing", "contributor", "correspondent", "editor", "exclusive", "freelance",
        "guest",
        "journalist", "professor", "reporter", "researcher", "senior", "special", "staff", "writer", "written",
        "director",
        "former", "periodista", "journaliste", "giornalista", "autor", "autore", "auteur", "corresponsal",
    ]
}
