/// In which encodings pages of a language come that declare none: the table of locales in the WHATWG standard, asked
/// with the page's own language, and for some languages the other encoding that was as common.
struct LanguageEncodings {
    /// The page's language, as it spells it.
    let language: String
    let encodings: [TextEncoding]

    /// Nil where a page's `<html>` names no language, or one that Windows-1252 serves.
    init?(in page: [UInt8]) {
        let head = Array(page.prefix(DeclaredCharset.reach))
        guard let tag = head.span.firstOffset(ofWord: "<html") else { return nil }
        let attributes = DeclaredCharset.Attributes(head, from: tag + 5)
        guard let language = attributes["lang"] ?? attributes["xml:lang"] else { return nil }
        let parts = language.lowercased().split { $0 == "-" || $0 == "_" }
        guard let first = parts.first, let encodings = LanguageEncodings.table[String(first)] else { return nil }
        self.language = language
        let isTraditional = parts.dropFirst().contains { ["tw", "hk", "mo", "hant"].contains($0) }
        self.encodings = first == "zh" && isTraditional ? [.big5] : encodings
    }

    /// The encoding in which a page reads best; nil where it is in none of them.
    func choose(_ bytes: [UInt8]) -> TextEncoding? {
        if encodings == LanguageEncodings.cyrillic { return LanguageEncodings.cyrillic(bytes) }
        let high = bytes.count { $0 >= 0x80 }
        var best: (encoding: TextEncoding, broken: Int)?
        for encoding in encodings {
            guard let text = Transcoded.decode(bytes, as: encoding, skipping: 0, keepsOffsets: false),
                text.broken * 20 <= high
            else { continue }
            if best.map({ text.broken < $0.broken }) ?? true { best = (encoding, text.broken) }
        }
        return best?.encoding
    }

    /// Most letters of a text are small. Windows-1251 has the small ones where KOI8 has the capitals, and the other way
    /// round.
    private static func cyrillic(_ bytes: [UInt8]) -> TextEncoding {
        var low = 0
        var high = 0
        for byte in bytes where byte >= 0xC0 {
            if byte >= 0xE0 { high += 1 } else { low += 1 }
        }
        return high >= low ? .windows1251 : .koi8r
    }

    private static let cyrillic: [TextEncoding] = [.windows1251, .koi8r]

    private static let table: [String: [TextEncoding]] = {
        var table: [String: [TextEncoding]] = [
            "ar": [.windows1256], "fa": [.windows1256], "el": [.windows1253], "he": [.windows1255],
            "ja": [.eucJP, .shiftJIS], "ko": [.eucKR], "th": [.windows874], "tr": [.windows1254], "ku": [.windows1254],
            "vi": [.windows1258], "zh": [.gb18030],
        ]
        for language in ["be", "bg", "kk", "ky", "mk", "ru", "sr", "tg", "tt", "uk"] { table[language] = cyrillic }
        for language in ["cs", "hr", "hu", "pl", "sk", "sl", "ro"] { table[language] = [.windows1250] }
        for language in ["et", "lt", "lv"] { table[language] = [.windows1257] }
        return table
    }()
}
