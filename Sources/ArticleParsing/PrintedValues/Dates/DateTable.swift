/// Reads the tables of this folder: texts of one entry a line, a word and what is said of it.
enum DateTable {
    struct Row {
        let word: String
        let number: Int?
        /// What stands last behind the word and its number; empty where nothing does.
        let last: String
    }

    static func rows(_ table: String) -> [Row] {
        table.utf8.split(separator: 0x0A).map { line in
            let fields = line.split(separator: 0x20).map { Substring($0) }
            let number = fields.count > 1 ? Int(fields[1]) : nil
            let last = fields.count > 2 ? String(fields[2]) : fields.count > 1 && number == nil ? String(fields[1]) : ""
            return Row(
                word: fields[0].utf8.contains(0x5F) ? spaced(fields[0]) : String(fields[0]), number: number, last: last)
        }
    }

    private static func spaced(_ word: Substring) -> String {
        String(decoding: word.utf8.map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self)
    }

    /// A word, and as it stands in capitals where these lose their accents and their final sigma: "ΜΑΐΟΥ", "ΜΑΙΟΣ".
    static func spellings(of word: String) -> [String] {
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
