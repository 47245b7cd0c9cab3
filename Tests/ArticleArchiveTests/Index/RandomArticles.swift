import Articles
import Testing

@testable import ArticleArchive

/// Random numbers that are the same on every run.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &self)]
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}

/// Invented articles of few words, so that queries of the same words find some of them and not others.
enum RandomArticles {
    static let words = [
        "harbour", "Strike", "café", "don’t", "U.S.", "the", "the", "ferry", "大阪", "港", "الحرب", "Straße", "NATO",
        "week",
    ]
    static let names = ["Ada Quill", "Jonas Hartwell", "Élise Février", "大野 花"]
    static let outlets = ["Global Research", "The Lindholm Courier", "Pier Notes"]
    static let filings = ["Middle East & North Africa", "USA", "Culture, Society & History", "Labour"]
    static let dates = ["2014-06-17", "2014-06", "2014", "2008-03-08/2008-03-09", "2015-01-02", "2014-06-16"]
    static let tags = ["read", "to-read", "Été"]

    static func article(_ number: Int, using random: inout SplitMix) throws -> Archive.Addition {
        var addition = try sample(number, title: nil, date: nil)
        change(&addition.article, using: &random)
        return addition
    }

    /// Gives an article other values.
    static func change(_ article: inout Article, using random: inout SplitMix) {
        article.title = random.chance(90) ? text(of: 1...4, using: &random) : nil
        article.date = random.chance(85) ? PartialDate(random.pick(dates)) : nil
        article.authors = (0..<Int.random(in: 0...2, using: &random)).map { _ in
            Author(random.pick(names), role: random.chance(80) ? .author : .translator)
        }
        article.publisher = random.chance(80) ? Outlet(random.pick(outlets)) : nil
        article.originalSource = random.chance(50) ? OriginalSource(name: random.pick(outlets)) : nil
        article.regions = random.chance(50) ? [random.pick(filings), random.pick(filings)] : []
        article.themes = random.chance(50) ? [random.pick(filings)] : []
        article.language = random.chance(70) ? LanguageTag(random.pick(["en", "fr", "pt-BR"])) : nil
        article.tags = random.chance(40) ? [random.pick(tags)] : []
        article.note = random.chance(10) ? text(of: 1...3, using: &random) : nil
        article.archived = random.chance(70) ? "2024-05-0\(1 + Int.random(in: 0..<5, using: &random))T10:00:00Z" : nil
        article.notices = Notices(disclaimer: random.chance(50) ? text(of: 2...4, using: &random) : nil)
        article.body = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            Block(.paragraph, text(of: 1...8, using: &random))
        }
    }

    /// Corrections of some fields.
    static func changes(using random: inout SplitMix) throws -> [Article.Change] {
        var wished = try sample(0, title: nil, date: nil).article
        change(&wished, using: &random)
        let fields: [CorrectableField] = [.title, .date, .authors, .publisher, .originalSource, .regions, .language]
        return fields.filter { _ in random.chance(50) }.map { Article.Change($0, wished[$0]) }
    }

    static func text(of count: ClosedRange<Int>, using random: inout SplitMix) -> String {
        (0..<Int.random(in: count, using: &random)).map { _ in random.pick(words) }.joined(separator: " ")
    }

    /// A query that can be read.
    static func query(using random: inout SplitMix, depth: Int = 0) -> String {
        let count = Int.random(in: 1...3, using: &random)
        let joiner = random.chance(30) ? " OR " : " "
        return (0..<count).map { _ in
            (random.chance(20) ? "NOT " : "") + factor(using: &random, depth: depth)
        }.joined(separator: joiner)
    }

    private static func factor(using random: inout SplitMix, depth: Int) -> String {
        if depth < 3, random.chance(20) { return "(" + query(using: &random, depth: depth + 1) + ")" }
        switch Int.random(in: 0..<12, using: &random) {
        case 0...3: return random.pick(words)
        case 4: return "\"" + text(of: 2...3, using: &random) + "\""
        case 5: return random.pick(["title:", "body:", "notice:", "note:"]) + "“" + random.pick(words) + "”"
        case 6: return "author:\"" + random.pick(names) + "\""
        case 7:
            return random.pick(["publisher:", "source:"]) + random.pick(["research", "\"global research\"", "pier"])
        case 8: return random.pick(["region:africa", "theme:culture", "region:(usa OR labour)"])
        case 9:
            return random.pick(["date:2014", "date:2014-06-17", "date:2008-03-09..2014-06-16", "added:2024-05-02.."])
        case 10: return random.pick(["tag:read", "tag:\"to read\"", "tag:été", "lang:en", "lang:pt", "id:0", "id:8"])
        default: return random.pick(["is:reprint", "is:undated", "has:disclaimer", "has:tag", "is:unsigned"])
        }
    }
}
