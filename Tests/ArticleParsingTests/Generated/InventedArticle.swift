/// A truth to print: an article of which everything is known, because it was made up.
struct InventedArticle: Sendable {
    struct Person: Sendable {
        var name: String
        var honorific: String?

        var printed: String { honorific.map { "\($0) \(name)" } ?? name }
    }

    var tongue: Tongue
    var title: String
    var authors: [Person]
    var year: Int
    var month: Int
    var day: Int
    /// The outlet of the repost or the neighbour; the native layouts print their own.
    var outlet: OutletName
    var source: String
    var regions: [String]
    var themes: [String]
    var report: String
    var paragraphs: [String]

    /// An outlet as reposts print it, and by its name.
    struct OutletName: Sendable {
        var printed: String
        var name: String

        init(_ printed: String, _ name: String) {
            self.printed = printed
            self.name = name
        }
    }

    init(_ tongue: Tongue, from random: inout SplitMix) {
        let words = WordPool(tongue)
        self.tongue = tongue
        title = random.pick(words.titles[0], words.titles)
        authors = InventedArticle.people(from: &random)
        year = 2002 + random.below(24)
        month = 1 + random.below(12)
        day = 1 + random.below(28)
        outlet = random.pick(OutletName("GlobalResearch", "Global Research"), Pools.outlets)
        source = random.pick("The Lowland Observer", Pools.sources)
        regions = Array(words.regions.shuffled(using: &random).prefix(1 + random.below(2)))
        themes = Array(words.themes.shuffled(using: &random).prefix(1 + random.below(2)))
        report = random.pick("THE HARBOUR WARS", Pools.reports)
        paragraphs = InventedArticle.paragraphs(of: words, from: &random)
    }

    /// Who wrote it, as one line names them: "Ada Werle, Tom Oued and Dr. Eva Brandt".
    func names(and: String) -> String {
        let printed = authors.map(\.printed)
        guard let last = printed.last, printed.count > 1 else { return printed.first ?? "" }
        return printed.dropLast().joined(separator: ", ") + " \(and) " + last
    }

    var date: String { "\(year)-\(padded(month))-\(padded(day))" }

    private static func people(from random: inout SplitMix) -> [Person] {
        let count = random.pick(1, [1, 1, 1, 2, 2, 3])
        return Pools.people.shuffled(using: &random).prefix(count).map {
            Person(name: $0, honorific: random.oneIn(5) ? random.pick("Prof.", ["Dr.", "Prof"]) : nil)
        }
    }

    private static func paragraphs(of words: WordPool, from random: inout SplitMix) -> [String] {
        var sentences = words.sentences.shuffled(using: &random)
        return (0..<3 + random.below(3)).map { _ in
            let count = min(sentences.count, 2 + random.below(2))
            defer { sentences.removeFirst(count) }
            return sentences.prefix(count).joined(separator: " ")
        }.filter { !$0.isEmpty }
    }
}

func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// Names that every language shares.
enum Pools {
    static let people = [
        "Jonas Hartwell", "Samira Oued", "Peter Lindqvist", "Marta Engelbrekt", "F. Albert Nyström", "Eleanor Voss",
        "Gearóid Ó Maoláin", "J. T. Norland", "Lourdes Quintero", "Aurélie Montclar", "Jean-Luc d’Aubrac",
        "Ljubica Marković", "Idris Monteiro", "Thea Lindgaard", "Karim al-Hassani", "Anna-Maria Sóla", "Wim Adelaar",
        "Constance McRae", "Ruben de la Torre", "Mei Lin Zhao", "Oskar Penrose", "Devorah Klein Jr.", "Nadia Ferrante",
    ]
    static let outlets = [
        InventedArticle.OutletName("GlobalResearch", "Global Research"),
        .init("GlobalResearch", "Global Research"), .init("GlobalResearch", "Global Research"),
        .init("CounterPunch", "CounterPunch"), .init("VoltaireNetwork", "Voltaire Network"),
        .init("AlterNet", "AlterNet"), .init("DissidentVoice", "Dissident Voice"), .init("PressTV", "Press TV"),
        .init("WSWS", "World Socialist Web Site"), .init("CommonDreams", "Common Dreams"),
        .init("StrategicCultureFoundation", "Strategic Culture Foundation"),
        .init("ConsortiumNews", "Consortium News"),
    ]
    static let sources = [
        "The Meridian Ledger", "Northern Tides Review", "World Socialist Web Site", "The Low Bridge", "CounterPunch",
        "Al-Minbar", "Strategic Culture Foundation", "Oriental Review", "The Copper Page",
    ]
    static let reports = ["IRAQ REPORT", "NUCLEAR WAR", "IRAN: THE NEXT WAR?", "FAKE NEWS?", "THE DRY RIVERS"]
}
