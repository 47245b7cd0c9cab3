/// Finds the cheapest path.
struct PathFinder {
    /// The segments of one role that begin at a position: a title of one line, of two, of three.
    private struct Choice {
        let role: LineRole
        /// Their places in ``ways``.
        let ways: Range<Int>
    }

    private struct Way {
        let end: Int
        let cost: Int
    }

    /// All that the path remembers of the header above.
    private struct State {
        var role: LineRole
        var hasTitle: Bool
        var hasByline = false
        var hasDate = false
        /// Whether somebody's words stand above and no header under them yet.
        var isInRemark = false

        var number: Int {
            role.rawValue * 16 + (isInRemark ? 8 : 0) + (hasTitle ? 4 : 0) + (hasByline ? 2 : 0) + (hasDate ? 1 : 0)
        }

        init(role: LineRole, hasTitle: Bool) {
            self.role = role
            self.hasTitle = hasTitle
        }

        /// How many states there are.
        static let count = LineRole.allCases.count * 16

        init(number: Int) {
            role = LineRole(rawValue: number / 16) ?? .start
            isInRemark = number & 8 != 0
            hasTitle = number & 4 != 0
            hasByline = number & 2 != 0
            hasDate = number & 1 != 0
        }
    }

    private let window: [WindowLine]
    /// All segments in one list, and their roles in another: a step asks for each that begins where it ends.
    private let ways: [Way]
    private let choices: [Choice]
    /// The choices of each position.
    private let choicesAt: [Range<Int>]
    private let costsOfText: [Int]
    private let isTitleDeclared: Bool
    private let isPage: Bool
    /// Whether somebody's words may stand over the article.
    var admitsRemarks = true
    /// Less where the text need not print its title: a mail's subject says one.
    private let costOfNoTitle: Int

    /// The role before the window: none, or the title, where it was told by the text's declarations.
    private let start: LineRole

    init(_ head: HeaderWindow, start: LineRole, isTitleDeclared: Bool, isPage: Bool) {
        let window = head.lines
        self.window = window
        self.start = start
        self.isTitleDeclared = isTitleDeclared
        self.isPage = isPage
        costOfNoTitle =
            isTitleDeclared
            ? 0 : head.subject != nil ? ArrangingCosts.Header.noTitle / 3 : ArrangingCosts.Header.noTitle
        let admission = SegmentAdmission(window, isPage: isPage)
        var ways: [Way] = []
        var choices: [Choice] = []
        choicesAt = window.indices.map { position in
            let first = choices.count
            for segment in admission.segments(at: position) {
                let onPage = isPage && segment.role == .noise ? ArrangingCosts.noiseOnPage : 0
                let cost = SegmentCosts.cost(segment, head, isPage: isPage) + onPage
                ways.append(Way(end: segment.lines.upperBound, cost: cost))
                var start = ways.count - 1
                if choices.count > first, let last = choices.last, last.role == segment.role {
                    start = last.ways.lowerBound
                    choices.removeLast()
                }
                choices.append(Choice(role: segment.role, ways: start..<ways.count))
            }
            return first..<choices.count
        }
        (self.ways, self.choices) = (ways, choices)
        costsOfText = PathFinder.costsOfText(head, isPage: isPage)
    }

    /// The cheapest way to a state that a position has.
    private struct Step {
        /// The largest number where the state was not met.
        var cost = Int32.max
        /// The step before; none for the first one.
        var before = none
        /// The state of the position that was met next.
        var next = none

        static let none: Int32 = -1
    }

    /// The steps by position and state: one table, since there are many and each is met often.
    private struct Steps {
        private(set) var table: [Step]
        private let states: Int
        /// The first and the last step of each position, in the order in which its states were met.
        private var firsts: [Int32]
        private var lasts: [Int32]

        init(positions: Int) {
            states = State.count
            table = Array(repeating: Step(), count: positions * states)
            firsts = Array(repeating: Step.none, count: positions)
            lasts = firsts
        }

        func first(at position: Int) -> Int { Int(firsts[position]) }

        func state(of step: Int) -> State { State(number: step % states) }

        func position(of step: Int) -> Int { step / states }

        mutating func offer(_ cost: Int, _ position: Int, _ state: Int, after before: Int) {
            let index = position * states + state
            guard cost < Int(table[index].cost) else { return }
            if table[index].cost == .max {
                let last = Int(lasts[position])
                if last < 0 { firsts[position] = Int32(index) } else { table[last].next = Int32(index) }
                lasts[position] = Int32(index)
            }
            table[index].cost = Int32(cost)
            table[index].before = Int32(before)
        }
    }

    /// - Parameter excluded: A segment that the path may not have: by what it costs to do without one, it is known how sure
    ///   that one is.
    func cheapest(without excluded: HeaderPath.Segment? = nil) -> HeaderPath {
        let excluded = excluded.flatMap { way(of: $0) }
        var steps = Steps(positions: window.count + 1)
        steps.offer(0, 0, State(role: start, hasTitle: isTitleDeclared).number, after: -1)
        var end: (cost: Int, step: Int) = (Int.max, 0)
        for position in 0...window.count {
            var step = steps.first(at: position)
            while step >= 0 {
                let ending = Int(steps.table[step].cost) + costOfEnding(steps.state(of: step), at: position)
                if ending < end.cost { end = (ending, step) }
                if position < window.count { offerWays(&steps, at: position, behind: step, without: excluded) }
                step = Int(steps.table[step].next)
            }
        }
        var path: [HeaderPath.Segment] = []
        var step = end.step
        while case let before = Int(steps.table[step].before), before >= 0 {
            let lines = steps.position(of: before)..<steps.position(of: step)
            path.append(HeaderPath.Segment(role: steps.state(of: step).role, lines: lines))
            step = before
        }
        return HeaderPath(segments: path.reversed(), textStart: steps.position(of: end.step), cost: end.cost)
    }

    /// Offers each way on from a step.
    ///
    /// - Parameter excluded: The way that the path may not take.
    private func offerWays(_ steps: inout Steps, at position: Int, behind step: Int, without excluded: Int?) {
        let soFar = Int(steps.table[step].cost)
        let state = steps.state(of: step)
        let atoms = window[position].atoms
        for choice in choicesAt[position] {
            let role = choices[choice].role
            guard isAdmitted(role, state, window[position]) else { continue }
            let cost = soFar + ArrangingCosts.step(state.role, role) + costOfContext(role, at: position, state)
            let next = after(state, role, atoms).number
            for way in choices[choice].ways where way != excluded {
                steps.offer(cost + ways[way].cost, ways[way].end, next, after: step)
            }
        }
    }

    /// Where a segment stands in ``ways``.
    private func way(of segment: HeaderPath.Segment) -> Int? {
        choicesAt[segment.lines.lowerBound].first { choices[$0].role == segment.role }.flatMap { choice in
            choices[choice].ways.first { ways[$0].end == segment.lines.upperBound }
        }
    }

    private func costOfEnding(_ state: State, at position: Int) -> Int {
        let untitled = state.hasTitle ? 0 : costOfNoTitle
        guard position < window.count else { return untitled + ArrangingCosts.Header.noText }
        let onlyDeck = !isPage && state.role == .deck && !state.hasByline && !state.hasDate
        return untitled + costsOfText[position] + ArrangingCosts.step(state.role, .text)
            + (onlyDeck ? ArrangingCosts.Header.onlyDeck : 0)
            // A remark is known by the header that follows it; without one it is the text.
            + (state.isInRemark ? ArrangingCosts.Header.remarkOverText : 0)
    }

    private func isAdmitted(_ role: LineRole, _ state: State, _ line: WindowLine) -> Bool {
        switch role {
        case .title: !state.hasTitle && state.role != .deck
        case .deck: state.hasTitle || state.role == .start && line.isParagraph
        case .wrapper:
            !state.hasByline && (!state.hasTitle || isTitleDeclared) && (admitsRemarks || line.isCarrier)
        default: true
        }
    }

    private func after(_ state: State, _ role: LineRole, _ atoms: Atoms) -> State {
        let isRemark = role == .wrapper && !atoms.containsAny(of: PathFinder.ofPrograms)
        let isHeader = role == .title || role == .byline
        var next = state
        next.role = role
        next.hasTitle = state.hasTitle || role == .title
        next.hasByline = state.hasByline || role == .byline
        next.hasDate = state.hasDate || role == .date || role == .outletAndDate
        next.isInRemark = isRemark || state.isInRemark && !isHeader
        return next
    }

    // Kept, since each is asked for at every step.
    private static let ofPrograms: Atoms = [.carrier, .rule]
    /// What a remark may begin with, and what is none.
    private static let openings: Atoms = [
        .remark, .textOpening, .questionMark, .colon, .carrier, .rule, .noise, .address,
    ]
    private static let introducedNames: Atoms = [.byline, .bylinePart]
    private static let outlets: Atoms = [.knownOutlet, .likelyOutlet, .host, .desk, .masthead, .issue]

    /// The cost of a role after all that the header has said.
    private func costOfContext(_ role: LineRole, at position: Int, _ state: State) -> Int {
        typealias Costs = ArrangingCosts.Header
        let atoms = window[position].atoms
        switch role {
        case .byline:
            let isBare = !atoms.containsAny(of: PathFinder.introducedNames)
            if state.hasByline { return Costs.secondByline + (isBare ? Costs.secondBareName : 0) }
            return !state.hasTitle && isBare ? Costs.bareNameBeforeTitle : 0
        case .date, .outletAndDate:
            guard state.hasDate else { return 0 }
            let beginsDiary = role == .date && window[position].beginsBlock && atoms.contains(.date)
            return beginsDiary ? Costs.dateBehindHeader : Costs.secondDate
        case .wrapper:
            let begins =
                !state.isInRemark && atoms.contains(.fragment) && !atoms.containsAny(of: PathFinder.openings)
            return begins && !isPage ? Costs.fragmentBeginsRemark : 0
        case .kicker: return state.hasTitle || state.hasByline ? Costs.lateKicker : 0
        case .title:
            if state.role == .wrapper, !window[position].beginsBlock, !window[position - 1].isCarrier {
                return Costs.titleInRemark
            }
            guard state.hasByline else { return 0 }
            return state.hasDate ? Costs.titleBehindHeader : Costs.titleBehindByline
        case .deck:
            if !state.hasTitle { return Costs.deckWithoutTitle }
            guard state.hasByline || state.hasDate else { return 0 }
            if !window[position].beginsBlock { return Costs.deckInText }
            return window[position].words < 5 ? Costs.deckBehindHeader * 2 : Costs.deckBehindHeader
        case .noise: return state.hasTitle ? Costs.lateNoise : 0
        case .role: return state.hasByline || atoms.contains(.desk) ? 0 : Costs.roleBeforeByline
        case .caption: return state.hasTitle ? 0 : Costs.earlyCaption
        case .outlet:
            let isKnown = atoms.containsAny(of: PathFinder.outlets)
            return state.hasTitle || isKnown ? 0 : Costs.unknownOutletBeforeTitle
        default: return 0
        }
    }

    // MARK: Text

    /// A short line that ends no sentence and that no grammar reads, in a text whose paragraphs stand on a line each: rather
    /// more of the header. In scripts without capitals nothing tells it from a sentence.
    private static func isFragment(_ line: WindowLine) -> Bool {
        line.width < 100 && !line.isCaseless && !line.atoms.containsAny(of: noFragment)
    }

    private static let noFragment: Atoms = [
        .fullStop, .questionMark, .colon, .comma, .textOpening, .quoted, .heading, .prose, .date, .dateBesideWords,
        .outletAndDate, .unknownLabel,
    ]

    /// The share of a line's cost that is left after so much text, in 1,024ths: half after each 900 columns.
    private static func weight(_ width: Int) -> Int {
        let halvings = width / 900
        guard halvings < 6 else { return 0 }
        return (1024 >> halvings) * (1800 - width % 900) / 1800
    }

    /// The cost of taking all lines from a position on for text. A line like a header's costs less the more
    /// text stands before it: a byline deep in a text does not tear it apart, one near its beginning tells that the
    /// article begins there.
    private static func costsOfText(_ head: HeaderWindow, isPage: Bool) -> [Int] {
        let window = head.lines
        let each = window.map { ArrangingCosts.cost(.text, $0.atoms) }
        return window.indices.map { first in
            var cost = ArrangingCosts.firstOfText(window[first].atoms) * 1024
            if head.isUnwrapped, !isPage, isFragment(window[first]) {
                cost += ArrangingCosts.Header.fragmentOverText * 1024
            }
            var width = 0
            for position in first..<window.count {
                let weight = weight(width)
                if weight == 0 { break }
                cost += each[position] * weight
                let line = window[position]
                let isText = line.width > 45 && !line.atoms.containsAny(of: [.byline, .date, .outletAndDate])
                width += isText ? line.width : line.width * 3 / 10
            }
            return cost / 1024
        }
    }
}
