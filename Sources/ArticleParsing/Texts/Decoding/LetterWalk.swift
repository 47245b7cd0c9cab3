/// Goes over a text once and adds up what it costs to take it for one in a language.
struct LetterWalk {
    private(set) var total = 0
    /// What of it the characters beyond ASCII cost.
    private(set) var totalBeyond = 0

    private let costs: LanguageCosts
    private let english = LanguageCosts.english
    private var before = Before()

    private struct Before {
        var kind = Glyph.Kind.gap
        var script = Glyph.Script.none
        var isSmall = false
        /// The letter's place in the table that knows it; 0 where none does.
        var place = 0
        var isEnglish = false
    }

    // In fifths of a logarithm.
    private static let strangeLetter = 45
    private static let strangeScript = 70
    private static let mixedScripts = 50
    /// Where no space parts the words, letters stand in long runs.
    private static let firstOfRun = 40
    /// Words of Latin letters stand beside Chinese characters without a space.
    private static let latinBesideCharacters = 25
    private static let capitalBehindSmall = 30
    private static let behindSymbol = 30
    private static let symbolBehindLetter = 25

    init(_ costs: LanguageCosts) { self.costs = costs }

    /// Whether the text costs no more than this.
    mutating func read(_ glyphs: [Glyph], atMost limit: Int) -> Bool {
        for index in glyphs.indices {
            let glyph = glyphs[index]
            let cost = glyph.kind == .letter ? letter(glyph) : sign(glyph)
            total += cost
            if glyph.scalar >= 0x80 { totalBeyond += cost }
            if total >= limit { return false }
        }
        return true
    }

    private mutating func letter(_ glyph: Glyph) -> Int {
        var cost = 0
        var after = Before(kind: .letter, script: glyph.script, isSmall: glyph.isSmall)
        let isBeyond = glyph.scalar >= 0x80
        switch costs {
        case .characters(let characters) where isBeyond:
            cost = characters[glyph.scalar] ?? LetterWalk.strangeScript
        case .script(let script, let each) where script == glyph.script:
            cost = before.script == script ? each : each + LetterWalk.firstOfRun
        case .pairs(let pairs) where pairs.place(of: glyph.small) > 0:
            after.place = pairs.place(of: glyph.small)
            cost = min(LetterWalk.strangeLetter, pairs.cost(before.isEnglish ? 0 : before.place, after.place))
        default:
            if !isBeyond {
                after.place = english.place(of: glyph.small)
                after.isEnglish = true
                cost = english.cost(before.isEnglish ? before.place : 0, after.place)
            } else {
                cost = glyph.script == .other ? LetterWalk.strangeScript : LetterWalk.strangeLetter
            }
        }
        cost += mixing(glyph) + capital(glyph)
        if before.kind == .symbol { cost += LetterWalk.behindSymbol }
        before = after
        return cost
    }

    private func mixing(_ glyph: Glyph) -> Int {
        guard before.kind == .letter, before.script != glyph.script else { return 0 }
        guard case .characters = costs else { return LetterWalk.mixedScripts }
        return before.script == .latin || glyph.script == .latin ? LetterWalk.latinBesideCharacters : 0
    }

    private func capital(_ glyph: Glyph) -> Int {
        guard glyph.isCapital else { return 0 }
        guard before.kind == .letter else { return glyph.scalar >= 0x80 ? 8 : 5 }
        return before.isSmall ? LetterWalk.capitalBehindSmall : 3
    }

    private mutating func sign(_ glyph: Glyph) -> Int {
        var cost = glyph.cost
        if before.kind == .letter {
            if before.place > 0 {
                if before.isEnglish {
                    cost += english.cost(before.place, 0)
                } else if case .pairs(let pairs) = costs {
                    cost += pairs.cost(before.place, 0)
                }
            }
            if glyph.kind == .symbol { cost += LetterWalk.symbolBehindLetter }
        }
        before = Before(kind: glyph.kind)
        return cost
    }
}
