/// Words that a sentence does not end with, folded: a line that ends with one goes on in the next.
enum JoiningWords {
    static let all: Set<String> = [
        // English
        "a", "an", "and", "as", "at", "but", "by", "do", "for", "from", "has", "have", "his", "her", "if", "in", "into",
        "is",
        "its", "like", "nor", "of", "on", "or", "our", "over", "such", "than", "that", "the", "their", "these", "this",
        "those",
        "to", "under", "was", "were", "which", "who", "whose", "will", "with", "would", "your", "between", "against",
        "towards",
        "through", "about", "after", "before", "because", "not",
        // French
        "au", "aux", "avec", "ce", "ces", "cette", "dans", "de", "des", "du", "en", "et", "l'", "la", "le", "les",
        "leur", "ou",
        "par", "pour", "que", "qui", "sa", "ses", "son", "sur", "un", "une",
        // Spanish
        "al", "con", "como", "del", "el", "entre", "las", "los", "lo", "o", "para", "por", "se", "su", "sus", "una",
        "y",
        // Italian
        "agli", "ai", "alla", "alle", "che", "da", "dal", "dalla", "degli", "dei", "della", "delle", "di", "e", "gli",
        "i", "il",
        "nel", "nella", "per", "sul", "tra", "uno",
        // German
        "als", "auf", "aus", "bei", "das", "dem", "den", "der", "des", "die", "ein", "eine", "einen", "einer", "fur",
        "im", "mit",
        "oder", "und", "vom", "von", "zu", "zum", "zur", "dass", "durch", "gegen",
        // Portuguese
        "ao", "aos", "as", "com", "das", "do", "dos", "em", "na", "nas", "no", "nos", "os", "pela", "pelo", "um", "uma",
    ]
}
