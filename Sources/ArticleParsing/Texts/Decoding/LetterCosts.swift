import Synchronization

/// The cost of taking a text for one in a language: minus the logarithm of its likelihood, in fifths.
enum LanguageCosts: Sendable {
    /// Of a language with an alphabet: the cost that one letter follows another.
    case pairs(PairCosts)
    /// Of a language with thousands of characters: the costs of the commonest ones.
    case characters([UInt32: Int])
    /// Of a script in which nothing is told apart.
    case script(Glyph.Script, cost: Int)

    /// Nil for a language that there is no table for. Each is made when it is first asked for.
    static func of(_ language: String) -> LanguageCosts? {
        if let costs = byName.withLock({ $0[language] }) { return costs }
        let costs = made(language)
        byName.withLock { $0[language] = costs }
        return costs
    }

    /// Whether a language is written in Latin letters.
    static func isLatin(_ language: String) -> Bool { latin.contains(language) }

    private static let latin = Set(LatinPairs.rows.map(\.language))

    /// The letters of ASCII in a text of any other language are taken for English.
    static let english = PairCosts(of: "en", in: LatinPairs.rows)

    private static let byName = Mutex<[String: LanguageCosts]>([:])

    private static func made(_ language: String) -> LanguageCosts? {
        if language == "th" { return .script(.thai, cost: 22) }
        for rows in [LatinPairs.rows, OtherPairs.rows] {
            if let row = rows.first(where: { $0.language == language }) {
                return .pairs(PairCosts(row.letters, row.costs))
            }
        }
        guard let row = CommonCharacters.rows.first(where: { $0.language == language }) else { return nil }
        var characters: [UInt32: Int] = [:]
        characters.reserveCapacity(row.tiers.reduce(0) { $0 + $1.characters.utf8.count / 3 })
        for tier in row.tiers {
            for scalar in tier.characters.unicodeScalars where scalar.value > 0x20 {
                characters[scalar.value] = tier.cost * 5
            }
        }
        return .characters(characters)
    }
}

/// The cost that one letter follows another in one language; place 0 is the gap between words.
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
        var costs: [UInt8] = []
        costs.reserveCapacity(width * width)
        for digit in rows.utf8 {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): costs.append(digit - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "z"): costs.append(digit - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): costs.append(digit - UInt8(ascii: "A") + 36)
            default: continue
            }
        }
        self.costs = costs
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
