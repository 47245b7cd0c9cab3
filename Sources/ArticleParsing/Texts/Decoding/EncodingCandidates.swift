/// The encodings that are told by the letters of languages, with the languages that come in them.
enum EncodingCandidates {
    struct Row: Sendable {
        let encoding: TextEncoding
        /// The cost of taking it: how rare texts in it are beside those in Windows-1252, in fifths of a logarithm.
        let cost: Int
        let languages: [String]
    }

    /// In the order in which they are asked: the likelier ones first, since a text that another one explains far better
    /// is not read to its end.
    static let rows: [Row] = table.map { entry in
        Row(encoding: entry.encoding, cost: entry.cost, languages: TableLines.words(entry.languages))
    }

    private static let western = "en fr de es it pt nl sv da nb fi is ca"
    private static let central = "pl cs sk hu ro sl hr de"
    private static let cyrillic = "ru uk bg mk sr"

    private static let table: [(encoding: TextEncoding, cost: Int, languages: String)] = [
        (.windows1252, 0, western),
        (.windows1251, 5, cyrillic),
        (.windows1253, 5, "el"),
        (.windows1255, 5, "he"),
        (.windows1256, 5, "ar fa"),
        (.gb18030, 5, "zh-Hans zh-Hant"),
        (.big5, 5, "zh-Hant"),
        (.shiftJIS, 5, "ja"),
        (.eucJP, 5, "ja"),
        (.eucKR, 5, "ko"),
        (.windows874, 5, "th"),
        (.windows1250, 8, central),
        (.windows1254, 8, "tr"),
        (.iso88596, 9, "ar"),
        (.iso88597, 9, "el"),
        (.iso88598, 9, "he"),
        (.koi8r, 10, "ru bg"),
        (.windows1257, 10, "lt lv"),
        (.windows1258, 10, "vi"),
        (.koi8u, 11, "uk ru"),
        (.iso88592, 12, central),
        (.iso88595, 12, cyrillic),
        (.ibm866, 12, "ru bg uk"),
        (.macCyrillic, 15, cyrillic),
        (.iso885915, 15, western),
        (.macintosh, 15, western),
        (.iso885913, 15, "lt lv"),
        (.iso88594, 20, "lt lv"),
        (.ibm737, 20, "el"),
        (.ibm850, 20, western),
        (.ibm852, 20, central),
        (.ibm857, 20, "tr"),
        (.ibm862, 20, "he"),
        (.ibm437, 22, western),
    ]

    /// UTF-16 without a byte order mark, of a text without a space or a line's end.
    static let wide = [TextEncoding.utf16LittleEndian, .utf16BigEndian].map {
        Row(encoding: $0, cost: 20, languages: ["zh-Hans", "zh-Hant", "ja", "ko"])
    }
}
