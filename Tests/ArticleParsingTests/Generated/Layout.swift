import Testing

/// A way in which articles come to us; each prints the same article differently.
enum Layout: String, CaseIterable, Sendable, CustomTestStringConvertible {
    // One publisher's pages, by their age
    case printMarkdown, printPlain, archives2001, script2009, printView2016, emptyLabels, stripped, homeLoop
    case promotion2021, promotion2022March, promotion2022November, promotion2025
    // Reposts
    case repostOneLine, repostTwoLines, repostThreeLines, repostFiveLines, repostSingleWords, repostTranslated
    case sgtReport, blogOneLine, blogDash, transcend, germanPosted
    // Neighbours
    case socialistSite, voltaireNative, weekendCouple, strayCommas, strategicCulture, consortiumDeck

    var testDescription: String { rawValue }

    /// The languages in which the layout was seen, or can be.
    var tongues: [Tongue] {
        switch self {
        case .printMarkdown, .printPlain, .emptyLabels, .stripped: Tongue.allCases
        case .repostOneLine, .repostTwoLines, .repostThreeLines, .repostFiveLines, .repostSingleWords:
            [.english, .spanish, .italian]
        case .repostTranslated: [.spanish, .italian]
        case .germanPosted: [.german]
        default: [.english]
        }
    }

    /// When pages of the layout were made.
    var years: ClosedRange<Int> {
        switch self {
        case .archives2001, .germanPosted: 2001...2005
        case .script2009: 2005...2011
        case .homeLoop, .promotion2021, .promotion2022March, .promotion2022November: 2021...2022
        case .promotion2025: 2024...2026
        default: 2006...2024
        }
    }

    /// Keeps the texts of two layouts apart.
    var seed: UInt64 { rawValue.utf8.reduce(0) { $0 &* 1_000_003 &+ UInt64($1) } }

    /// Prints an article, and says what the print says of it.
    func print(_ article: InventedArticle, with random: inout SplitMix) -> Printed {
        switch self {
        case .printMarkdown: article.printForm(links: true, with: &random)
        case .printPlain: article.printForm(links: false, with: &random)
        case .archives2001: article.archives2001(with: &random)
        case .script2009: article.script2009()
        case .printView2016: article.printView2016()
        case .emptyLabels: article.emptyLabels(with: &random)
        case .stripped: article.stripped()
        case .homeLoop: article.homeLoop()
        case .promotion2021: article.promoted(.year2021)
        case .promotion2022March: article.promoted(.march2022)
        case .promotion2022November: article.promoted(.november2022)
        case .promotion2025: article.promoted(.year2025)
        case .repostOneLine: article.repost(.oneLine, with: &random)
        case .repostTwoLines: article.repost(.twoLines, with: &random)
        case .repostThreeLines: article.repost(.threeLines, with: &random)
        case .repostFiveLines: article.repost(.fiveLines, with: &random)
        case .repostSingleWords: article.repost(.singleWords, with: &random)
        case .repostTranslated: article.repost(.translated, with: &random)
        case .sgtReport: article.sgtReport()
        case .blogOneLine: article.blogOneLine()
        case .blogDash: article.blogDash()
        case .transcend: article.transcend()
        case .germanPosted: article.germanPosted()
        case .socialistSite: article.socialistSite()
        case .voltaireNative: article.voltaireNative()
        case .weekendCouple: article.weekendCouple()
        case .strayCommas: article.strayCommas(with: &random)
        case .strategicCulture: article.strategicCulture()
        case .consortiumDeck: article.consortiumDeck()
        }
    }
}

/// A printed article: its lines, and what they say.
struct Printed: Sendable {
    var lines: [String]
    var truth: Truth
}
