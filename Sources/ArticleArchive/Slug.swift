/// The words of a title as a file name can bear them: "Café “Zum Ritter”" becomes "cafe-zum-ritter".
enum Slug {
    /// The most bytes of a title in a name. With a date and an id the name then fits on a line of 80 columns.
    static let longest = 44

    /// The first words of a title, whole where they are not longer than a name; empty for a title of other scripts.
    static func make(_ title: String) -> String {
        var slug = ""
        for word in words(of: title) {
            let length = slug.utf8.count + (slug.isEmpty ? 0 : 1) + word.utf8.count
            guard length <= longest else {
                if slug.isEmpty { slug = String(word.prefix(longest)) }
                break
            }
            slug += (slug.isEmpty ? "" : "-") + word
        }
        return slug
    }

    /// Runs of letters and digits, until there is enough of them.
    private static func words(of title: String) -> [String] {
        var words: [String] = []
        var word = ""
        var total = 0
        for scalar in title.unicodeScalars where total <= 2 * longest {
            if let letters = latin(scalar) {
                word += letters
                total += letters.utf8.count
            } else if !isPartOfWord(scalar), !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    /// Accents that stand by themselves, apostrophes and soft hyphens vanish from a word and do not end it.
    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "'", "\u{2019}", "\u{02BC}", "\u{AD}": true
        default: scalar.properties.generalCategory == .nonspacingMark
        }
    }

    /// A Latin letter or digit without its accents, in lower case: "É" is "e", "ß" is "ss". Nil for other signs.
    private static func latin(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "a"..."z", "0"..."9": return String(scalar)
        case "A"..."Z": return scalar.properties.lowercaseMapping
        case _ where scalar.value < 0xAA: return nil
        default: return ligatures[scalar] ?? baseLetter(scalar)
        }
    }

    /// Letters whose Unicode name does not say how they are written in ASCII.
    private static let ligatures: [Unicode.Scalar: String] = [
        "Æ": "ae", "æ": "ae", "Œ": "oe", "œ": "oe", "ß": "ss", "ẞ": "ss", "Þ": "th", "þ": "th", "Ð": "d", "ð": "d",
        "ı": "i", "ŉ": "n", "ĸ": "k", "Ŋ": "ng", "ŋ": "ng", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
        "ﬅ": "st", "ﬆ": "st", "Ĳ": "ij", "ĳ": "ij", "ª": "a", "º": "o",
    ]

    /// The letter that a Unicode name speaks of: "LATIN SMALL LETTER E WITH ACUTE" is "e".
    private static func baseLetter(_ scalar: Unicode.Scalar) -> String? {
        guard let name = scalar.properties.name else { return nil }
        for prefix in ["LATIN SMALL LETTER ", "LATIN CAPITAL LETTER "] where name.hasPrefix(prefix) {
            let letter = name.dropFirst(prefix.count).prefix { $0 != " " }
            let rest = name.dropFirst(prefix.count + letter.count)
            guard letter.utf8.count == 1, rest.isEmpty || rest.hasPrefix(" WITH ") else { return nil }
            return letter.lowercased()
        }
        return nil
    }
}
