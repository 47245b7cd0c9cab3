/// The cost of a run of lines in a role: its first line's, and how well each further one goes on from the one above.
enum SegmentCosts {
    /// A line is full that could not have held the next line's first word.
    private static let fullWidth = 66
    private static let longestTitle = 190
    private static let shortestParagraph = 100

    static func cost(_ segment: HeaderPath.Segment, _ head: HeaderWindow, isPage: Bool) -> Int {
        let window = head.lines
        let first = window[segment.lines.lowerBound]
        var atoms = first.atoms
        // How many words a title has, and what it ends with, is asked of all of its lines.
        if segment.lines.count > 1 {
            for atom in [Atom.oneWord, .twoWords, .colon, .comma, .openLabel] { atoms.remove(atom) }
        }
        var cost = ArrangingCosts.cost(segment.role, atoms)
        switch segment.role {
        case .title:
            if segment.lines.count == 1, first.isNumber { cost += ArrangingCosts.numberAsTitle }
            for position in segment.lines.dropFirst() {
                let longest = window[segment.lines.lowerBound..<position].reduce(0) { max($0, $1.width) }
                let isAfterColumn =
                    position - segment.lines.lowerBound >= 2
                    && window[position - 1].width + 1 + window[position].firstWordWidth > longest
                cost += costOfTitleLine(
                    window[position], under: window[position - 1], first, isAfterColumn: isAfterColumn,
                    isUnwrapped: head.isUnwrapped && !isPage)
            }
            if segment.lines.count > 1, let last = segment.lines.last {
                for atom in [Atom.fullStop, .prose, .sentences, .subject] where window[last].atoms.contains(atom) {
                    cost += ArrangingCosts.cost(.title, [atom]) - ArrangingCosts.base(.title)
                }
            }
            let width = segment.lines.reduce(0) { $0 + window[$1].width }
            if segment.lines.count > 1, width > shortestParagraph, !first.atoms.contains(.titleCase),
                segment.lines.last.map({ window[$0].atoms.contains(.fullStop) }) == true
            {
                cost += ArrangingCosts.TitleLine.likeParagraph
            }
            if width > longestTitle { cost += ArrangingCosts.TitleLine.all }
        case .deck:
            for position in segment.lines.dropFirst() {
                cost += ArrangingCosts.Deck.each
                if window[position].atoms.containsAny(of: ofAnotherKindThanDeck) {
                    cost += ArrangingCosts.Deck.ofAnotherKind
                }
            }
            // A page's standfirst may be sentences; its body is told by other means.
            if !isPage, first.isParagraph {
                let above = [1, 2].prefix {
                    window[safe: segment.lines.lowerBound - $0]?.atoms.contains(.sentence) == true
                }
                cost += ArrangingCosts.Deck.paragraphs[above.count]
            }
            if let above = window[safe: segment.lines.lowerBound - 1] {
                if isShortName(above) { cost += ArrangingCosts.Deck.underShortLine }
                if above.endsInJoint, !first.beginsBlock { cost += ArrangingCosts.Deck.afterJoint }
            }
        default: break
        }
        return cost
    }

    /// - Parameter isAfterColumn: Whether the lines above are of one width, which the first word would have passed.
    /// - Parameter isUnwrapped: Whether the text's paragraphs stand on a line each: its title does, too.
    private static func costOfTitleLine(
        _ line: WindowLine, under above: WindowLine, _ first: WindowLine, isAfterColumn: Bool,
        isUnwrapped: Bool
    ) -> Int {
        typealias Costs = ArrangingCosts.TitleLine
        var cost = Costs.each
        let isAfterFullLine = above.width + line.firstWordWidth >= fullWidth || isAfterColumn
        if line.atoms.containsAny(of: ofAnotherKindThanTitle) { cost += Costs.ofAnotherKind }
        if line.atoms.containsAny(of: likeByline), !isAfterFullLine { cost += Costs.likeByline }
        if line.atoms.containsAny(of: [.section, .noise]) { cost += Costs.section }
        if line.atoms.contains(.lowercase) { cost += Costs.begunLow }
        if isAfterFullLine {
            cost += Costs.afterFullLine
        } else if above.atoms.contains(.titleCase) != line.atoms.contains(.titleCase),
            (line.atoms.contains(.titleCase) ? above : line).words >= 4
        {
            cost += Costs.otherCase
        } else if above.width < 45, line.width > above.width + 10 {
            cost += Costs.afterShort
        } else if line.width * 2 < above.width, !above.endsInJoint, !line.atoms.contains(.lowercase) {
            cost += Costs.farShorter
        }
        if above.words <= 2, above.width <= 16, line.words >= 3, !above.endsInJoint {
            cost += Costs.afterTwoWords
        }
        if above.atoms.contains(.fullStop) { cost += Costs.afterStop }
        let isAfterKicker = above.atoms.contains(.colon) && above.words <= 2 && !line.atoms.contains(.lowercase)
        if above.atoms.containsAny(of: [.colon, .comma]) && !isAfterKicker || above.endsInJoint {
            cost += Costs.afterJoint
        }
        if above.atoms.contains(.capitals) != line.atoms.contains(.capitals) { cost += Costs.otherCapitals }
        if isUnwrapped, !line.atoms.contains(.lowercase), !above.endsInJoint,
            !above.atoms.containsAny(of: [.colon, .comma]) || isAfterKicker
        {
            cost += Costs.inUnwrappedText
        }
        if line.atoms.contains(.heading) { cost += Costs.otherHeading }
        if first.atoms.contains(.heading), !line.atoms.contains(.heading), above.width < fullWidth, !above.endsInJoint {
            cost += Costs.underHeading
        }
        return cost
    }

    private static func isShortName(_ line: WindowLine) -> Bool {
        line.width < 32 && line.words <= 4 && line.endsBlock && line.atoms.contains(.titleCase)
            && !line.atoms.containsAny(of: [.fullStop, .questionMark, .heading])
    }

    private static let ofAnotherKindThanTitle: Atoms = [
        .address, .rule, .carrier, .noise, .byline, .bylinePart, .date, .outletAndDate, .knownOutlet, .host, .desk,
        .copiedFrom, .long, .label, .bareByline,
    ]
    private static let likeByline: Atoms = [
        .bylineUnread, .bareName, .role, .dateBesideWords, .likelyOutlet, .overDate,
    ]
    private static let ofAnotherKindThanDeck: Atoms = [
        .address, .rule, .carrier, .noise, .byline, .date, .outletAndDate, .copiedFrom, .knownOutlet, .label,
        .titleLabel, .openLabel, .bareByline,
    ]
}
