/// Goes over a text once and adds up what it costs to take it for one in a language.
struct LetterWalk {
    private(set) var total = 0
    /// The part of the total that characters beyond ASCII have.
    private(set) var totalBeyond = 0

    private let costs: LanguageCosts
    private let english = LanguageCosts.english

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

    /// - Parameter total: The cost of a part of the text that is not walked.
    init(_ costs: LanguageCosts, total: Int = 0) {
        self.costs = costs
        self.total = total
    }

    /// Whether the text costs less than this.
    mutating func read(_ glyphs: [Glyph], below limit: Int) -> Bool {
        var before = Before()
        for index in glyphs.indices {
            let step = step(glyphs[index], behind: before)
            add(step.cost, glyphs[index])
            before = step.after
            if total >= limit { return false }
        }
        return true
    }

    /// The same of a text by its pairs of bytes: a character's cost depends on nothing but the one before it.
    ///
    /// - Parameter glyphs: those of the bytes.
    mutating func read(_ pairs: [BytePairs.Pair], _ glyphs: [Glyph], below limit: Int) -> Bool {
        var before = Before()
        var byteBefore: UInt8?
        for pair in pairs {
            if pair.before != byteBefore {
                before = step(glyphs[Int(pair.before)], behind: Before()).after
                byteBefore = pair.before
            }
            let glyph = glyphs[Int(pair.byte)]
            add(step(glyph, behind: before).cost * pair.count, glyph)
            if total >= limit { return false }
        }
        return true
    }

    private mutating func add(_ cost: Int, _ glyph: Glyph) {
        total += cost
        if glyph.scalar >= 0x80 { totalBeyond += cost }
    }

    /// The cost of a character after another, and all of it that the cost of the next one depends on.
    private func step(_ glyph: Glyph, behind before: Before) -> (cost: Int, after: Before) {
        glyph.kind == .letter
            ? letter(glyph, behind: before) : (sign(glyph, behind: before), Before(kind: glyph.kind))
    }

    private func letter(_ glyph: Glyph, behind before: Before) -> (cost: Int, after: Before) {
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
        cost += mixing(glyph, before) + capital(glyph, before)
        if before.kind == .symbol { cost += LetterWalk.behindSymbol }
        return (cost, after)
    }

    private func mixing(_ glyph: Glyph, _ before: Before) -> Int {
        guard before.kind == .letter, before.script != glyph.script else { return 0 }
        guard case .characters = costs else { return LetterWalk.mixedScripts }
        return before.script == .latin || glyph.script == .latin ? LetterWalk.latinBesideCharacters : 0
    }

    private func capital(_ glyph: Glyph, _ before: Before) -> Int {
        guard glyph.isCapital else { return 0 }
        guard before.kind == .letter else { return glyph.scalar >= 0x80 ? 8 : 5 }
        return before.isSmall ? LetterWalk.capitalBehindSmall : 3
    }

    private func sign(_ glyph: Glyph, behind before: Before) -> Int {
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
        return cost
    }
}
