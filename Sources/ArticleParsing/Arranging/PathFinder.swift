/// Finds the cheapest path.
struct PathFinder {
    private struct Priced {
        let role: LineRole
        let end: Int
        let cost: Int
    }

    /// All that the path remembers: how many bylines and dates it has met, none, one or more, and whether a title.
    private struct State {
        var role: LineRole
        var hasTitle: Bool
        var bylines: Int
        var dates: Int
        /// Whether somebody's words stand above and no header under them yet.
        var isInRemark = false

        var number: Int {
            role.rawValue * 36 + (isInRemark ? 18 : 0) + (hasTitle ? 9 : 0) + bylines * 3 + dates
        }

        init(role: LineRole, hasTitle: Bool, bylines: Int, dates: Int, isInRemark: Bool = false) {
            self.role = role
            self.hasTitle = hasTitle
            self.bylines = bylines
            self.dates = dates
            self.isInRemark = isInRemark
        }

        /// How many states there are.
        static let count = LineRole.allCases.count * 36

        init(number: Int) {
            role = LineRole(rawValue: number / 36) ?? .start
            isInRemark = number % 36 >= 18
            hasTitle = number % 18 >= 9
            bylines = number % 9 / 3
            dates = number % 3
        }
    }

    private let window: [WindowLine]
    private let segments: [[Priced]]
    private let costsOfText: [Int]
    private let isTitleDeclared: Bool
    private let isPage: Bool
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
        segments = window.indices.map { position in
            admission.segments(at: position).map {
                let onPage = isPage && $0.role == .noise ? ArrangingCosts.noiseOnPage : 0
                return Priced(
                    role: $0.role, end: $0.lines.upperBound,
                    cost: SegmentCosts.cost($0, head, isPage: isPage) + onPage)
            }
        }
        costsOfText = PathFinder.costsOfText(head, isPage: isPage)
    }

    /// The cheapest ways to the states that the positions have: a table, since there are many and each is met often.
    private struct Steps {
        /// The cost of the cheapest way; the largest number where a state was not met.
        private var costs: [Int32]
        /// The position at which the last segment begins and the state before it, in one number; none for the first state.
        private var before: [Int32]
        /// The states of each position, in the order in which they were met.
        private(set) var states: [[Int16]]

        init(positions: Int) {
            costs = [Int32](repeating: .max, count: positions * State.count)
            before = [Int32](repeating: -1, count: positions * State.count)
            states = [[Int16]](repeating: [], count: positions)
        }

        func cost(_ position: Int, _ state: Int) -> Int { Int(costs[position * State.count + state]) }

        func step(_ position: Int, _ state: Int) -> (state: Int, start: Int)? {
            let step = Int(before[position * State.count + state])
            return step < 0 ? nil : (step % State.count, step / State.count)
        }

        mutating func offer(_ cost: Int, _ position: Int, _ state: Int, after previous: Int?, from start: Int) {
            let index = position * State.count + state
            if costs[index] == .max { states[position].append(Int16(state)) }
            guard cost < Int(costs[index]) else { return }
            costs[index] = Int32(cost)
            before[index] = previous.map { Int32(start * State.count + $0) } ?? -1
        }
    }

    /// - Parameter excluded: A segment that the path may not have: by what it costs to do without one, it is known how sure
    ///   that one is.
    func cheapest(without excluded: HeaderPath.Segment? = nil) -> HeaderPath {
        var steps = Steps(positions: window.count + 1)
        let first = State(role: start, hasTitle: isTitleDeclared, bylines: 0, dates: 0)
        steps.offer(0, 0, first.number, after: nil, from: 0)
        var end: (cost: Int, state: Int, position: Int) = (Int.max, first.number, 0)
        for position in 0...window.count {
            for number in steps.states[position] {
                let state = State(number: Int(number))
                let soFar = steps.cost(position, Int(number))
                let ending = soFar + costOfEnding(state, at: position)
                if ending < end.cost { end = (ending, Int(number), position) }
                guard position < window.count else { continue }
                for segment in segments[position] where isAdmitted(segment.role, state, window[position]) {
                    if let excluded, excluded.role == segment.role, excluded.lines == position..<segment.end {
                        continue
                    }
                    let cost =
                        soFar + segment.cost + ArrangingCosts.step(state.role, segment.role)
                        + costOfContext(segment.role, at: position, state)
                    let next = after(state, segment.role, window[position].atoms).number
                    steps.offer(cost, segment.end, next, after: Int(number), from: position)
                }
            }
        }
        var path: [HeaderPath.Segment] = []
        var (position, number) = (end.position, end.state)
        while let step = steps.step(position, number) {
            path.append(HeaderPath.Segment(role: State(number: number).role, lines: step.start..<position))
            (position, number) = (step.start, step.state)
        }
        return HeaderPath(segments: path.reversed(), textStart: end.position, cost: end.cost)
    }

    private func costOfEnding(_ state: State, at position: Int) -> Int {
        let untitled = state.hasTitle ? 0 : costOfNoTitle
        guard position < window.count else { return untitled + ArrangingCosts.Header.noText }
        let onlyDeck = !isPage && state.role == .deck && state.bylines == 0 && state.dates == 0
        return untitled + costsOfText[position] + ArrangingCosts.step(state.role, .text)
            + (onlyDeck ? ArrangingCosts.Header.onlyDeck : 0)
            // A remark is known by the header that follows it; without one it is the text.
            + (state.isInRemark ? ArrangingCosts.Header.remarkOverText : 0)
    }

    private func isAdmitted(_ role: LineRole, _ state: State, _ line: WindowLine) -> Bool {
        switch role {
        case .title: !state.hasTitle && state.role != .deck
        case .deck: state.hasTitle || state.role == .start && line.isParagraph
        case .wrapper: state.bylines == 0 && (!state.hasTitle || isTitleDeclared)
        default: true
        }
    }

    private func after(_ state: State, _ role: LineRole, _ atoms: Atoms) -> State {
        let isRemark = role == .wrapper && !atoms.containsAny(of: [.carrier, .rule])
        let isHeader = role == .title || role == .byline
        return State(
            role: role, hasTitle: state.hasTitle || role == .title,
            bylines: min(2, state.bylines + (role == .byline ? 1 : 0)),
            dates: min(2, state.dates + (role == .date || role == .outletAndDate ? 1 : 0)),
            isInRemark: isRemark || state.isInRemark && !isHeader)
    }

    /// The cost of a role after all that the header has said.
    private func costOfContext(_ role: LineRole, at position: Int, _ state: State) -> Int {
        typealias Costs = ArrangingCosts.Header
        let atoms = window[position].atoms
        switch role {
        case .byline:
            let isBare = !atoms.containsAny(of: [.byline, .bylinePart])
            if state.bylines > 0 { return Costs.secondByline + (isBare ? Costs.secondBareName : 0) }
            return !state.hasTitle && isBare ? Costs.bareNameBeforeTitle : 0
        case .date, .outletAndDate:
            guard state.dates > 0 else { return 0 }
            let beginsDiary = role == .date && window[position].beginsBlock && atoms.contains(.date)
            return beginsDiary ? Costs.dateBehindHeader : Costs.secondDate
        case .wrapper:
            let begins =
                !state.isInRemark && atoms.contains(.fragment)
                && !atoms.containsAny(of: [
                    .remark, .textOpening, .questionMark, .colon, .carrier, .rule, .noise, .address,
                ])
            return begins && !isPage ? Costs.fragmentBeginsRemark : 0
        case .kicker: return state.hasTitle || state.bylines > 0 ? Costs.lateKicker : 0
        case .title:
            if state.role == .wrapper, !window[position].beginsBlock, !window[position - 1].isCarrier {
                return Costs.titleInRemark
            }
            guard state.bylines > 0 else { return 0 }
            return state.dates > 0 ? Costs.titleBehindHeader : Costs.titleBehindByline
        case .deck:
            if !state.hasTitle { return Costs.deckWithoutTitle }
            guard state.bylines + state.dates > 0 else { return 0 }
            if !window[position].beginsBlock { return Costs.deckInText }
            return window[position].words < 5 ? Costs.deckBehindHeader * 2 : Costs.deckBehindHeader
        case .noise: return state.hasTitle ? Costs.lateNoise : 0
        case .role: return state.bylines > 0 || atoms.contains(.desk) ? 0 : Costs.roleBeforeByline
        case .caption: return state.hasTitle ? 0 : Costs.earlyCaption
        case .outlet:
            let isKnown = atoms.containsAny(of: [.knownOutlet, .likelyOutlet, .host, .desk, .masthead, .issue])
            return state.hasTitle || isKnown ? 0 : Costs.unknownOutletBeforeTitle
        default: return 0
        }
    }

    // MARK: Text

    /// A short line that ends no sentence, in a text whose paragraphs stand on a line each: rather more of the header.
    private static func isFragment(_ line: WindowLine) -> Bool {
        line.width < 100
            && !line.atoms.containsAny(of: [.fullStop, .questionMark, .colon, .comma, .textOpening, .quoted, .heading])
    }

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
