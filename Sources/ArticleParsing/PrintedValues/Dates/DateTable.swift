/// Reads the tables of this folder: texts of one entry a line, a word and the remark on it; "_" is a space in a word.
enum DateTable {
    /// The number and the remark that a row has for its word.
    struct Remark {
        let number: Int?
        /// The remark after the word and its number; empty where there is none.
        let last: String

        init(_ text: borrowing Span<UInt8>) {
            var index = 0
            var value = 0
            while index < text.count, text[index] &- 0x30 < 10 {
                value = value * 10 + Int(text[index] &- 0x30)
                index += 1
            }
            number = index > 0 ? value : nil
            if index > 0 { index += 1 }
            last = index < text.count ? String(utf8: text.extracting(index..<text.count)) : ""
        }
    }

    /// The words of a table in all their spellings; one without a value is left out.
    static func read<Value>(_ table: String, _ value: (Remark) -> Value?) -> ByteTable<Value> {
        var words = ByteTable<Value>(capacity: table.utf8.count / 10)
        TableLines.read(table, sign: " ") { word, remark in
            guard let value = value(Remark(remark)) else { return }
            if isPlain(word) { return words.insert(word, value) }
            for spelling in spellings(of: String(utf8: word)) { words.insert(spelling.utf8Span.span, value) }
        }
        return words
    }

    /// The words of a table of which nothing is said.
    static func words(_ table: String) -> ByteTable<Void> { read(table) { _ in () } }

    /// Whether a word is written in one way only, as it stands in the table.
    private static func isPlain(_ word: borrowing Span<UInt8>) -> Bool {
        for index in word.indices where word[index] == 0x5F || word[index] &- 0xCE < 2 { return false }
        return true
    }

    /// A word, and as it stands in capitals where these lose their accents and their final sigma: "ΜΑΐΟΥ", "ΜΑΙΟΣ".
    private static func spellings(of entry: String) -> [String] {
        let word = String(decoding: entry.utf8.map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self)
        guard let first = word.utf8.first, first == 0xCE || first == 0xCF else { return [word] }
        let sigma = String(String.UnicodeScalarView(word.unicodeScalars.map { $0 == "ς" ? "σ" : $0 }))
        let plain = String(String.UnicodeScalarView(sigma.unicodeScalars.map { unaccented[$0] ?? $0 }))
        let parted = String(String.UnicodeScalarView(sigma.unicodeScalars.map { parting[$0] ?? unaccented[$0] ?? $0 }))
        return [word, sigma, plain, parted]
    }

    /// The dots that part two vowels stay in capitals: "ΜΑΪΟΥ".
    private static let parting: [Unicode.Scalar: Unicode.Scalar] = ["ΐ": "ϊ", "ϊ": "ϊ", "ΰ": "ϋ", "ϋ": "ϋ"]

    private static let unaccented: [Unicode.Scalar: Unicode.Scalar] = [
        "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ΐ": "ι", "ϊ": "ι", "ό": "ο", "ύ": "υ", "ΰ": "υ", "ϋ": "υ", "ώ": "ω",
    ]
}
