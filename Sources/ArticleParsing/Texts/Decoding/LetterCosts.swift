/// What it costs to take a text for one in a language: minus the logarithm of its likelihood, in fifths.
enum LanguageCosts: Sendable {
    /// Of a language with an alphabet: what it costs that one letter follows another.
    case pairs(PairCosts)
    /// Of a language with thousands of characters: what each of the commonest costs.
    case characters([UInt32: Int])
    /// Of a script in which nothing is told apart.
    case script(Glyph.Script, cost: Int)

    /// Nil for a language that there is no table for.
    static func of(_ language: String) -> LanguageCosts? { byName[language] }

    /// The letters of ASCII in a text of any other language are taken for English.
    static let english = PairCosts(of: "en", in: LatinPairs.rows)

    private static let byName: [String: LanguageCosts] = {
        var costs: [String: LanguageCosts] = ["th": .script(.thai, cost: 22)]
        for row in LatinPairs.rows + OtherPairs.rows { costs[row.language] = .pairs(PairCosts(row.letters, row.costs)) }
        for row in CommonCharacters.rows {
            var characters: [UInt32: Int] = [:]
            for tier in row.tiers {
                for scalar in tier.characters.unicodeScalars where scalar.value > 0x20 {
                    characters[scalar.value] = tier.cost * 5
                }
            }
            costs[row.language] = .characters(characters)
        }
        return costs
    }()
}

/// What it costs in one language that one letter follows another; place 0 is what stands between words.
struct PairCosts: Sendable {
    /// The place of each letter below U+0700, 0 for those that the language has not.
    private let places: [UInt8]
    private let costs: [UInt8]
    private let width: Int

    init(_ letters: String, _ rows: String) {
        var places = [UInt8](repeating: 0, count: 0x700)
        var next: UInt8 = 1
        for scalar in letters.unicodeScalars {
            if scalar.value < 0x700 { places[Int(scalar.value)] = next }
            next += 1
        }
        self.places = places
        width = Int(next)
        costs = rows.utf8.compactMap { digit in
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "z"): digit - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit - UInt8(ascii: "A") + 36
            default: nil
            }
        }
    }

    init(of language: String, in rows: [(language: String, letters: String, costs: String)]) {
        let row = rows.first { $0.language == language }
        self.init(row?.letters ?? "", row?.costs ?? "0")
    }

    @inline(__always)
    func place(of letter: UInt32) -> Int { letter < 0x700 ? Int(places[Int(letter)]) : 0 }

    @inline(__always)
    func cost(_ first: Int, _ second: Int) -> Int { Int(costs[first * width + second]) }
}
