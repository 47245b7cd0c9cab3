/// Which roles a line may have, alone or with those that follow it. What a grammar reads is admitted as that; a rule, a
/// mail's head and a heading are admitted as little else.
struct SegmentAdmission {
    private static let mostTitleLines = 5
    private static let mostDeckLines = 6

    /// All traits that grammars give.
    private static let ofGrammars: Atoms = [
        .byline, .bylinePart, .bylineUnread, .bareByline, .bareName, .date, .dateBesideWords, .outletAndDate,
        .knownOutlet, .likelyOutlet, .desk, .address, .host, .copiedFrom, .role, .label, .titleLabel, .unknownLabel,
        .openLabel, .overListLabel, .overDate, .masthead, .issue,
    ]
    /// No title and no deck goes on over these.
    private static let endsRun: Atoms = [.carrier, .address, .outletAndDate]

    private let window: [WindowLine]
    /// A page's own body is told by other means: what stands about its header is left as it is.
    private let isPage: Bool

    init(_ window: [WindowLine], isPage: Bool) {
        self.window = window
        self.isPage = isPage
    }

    func segments(at position: Int) -> [HeaderPath.Segment] {
        let line = window[position]
        if line.atoms.contains(.carrier) {
            // An archive's line may stand under the title, too.
            return [one(.wrapper, position)] + (line.isOfArchive ? [one(.address, position)] : [])
        }
        if line.isTold { return [one(.noise, position), one(.wrapper, position)] }
        var segments: [HeaderPath.Segment] = []
        segments.reserveCapacity(16)
        segments.append(one(isPage ? .noise : .kicker, position))
        if !isPage, line.atoms.containsAny(of: [.noise, .rule]) { segments.append(whole(.noise, position)) }
        if line.atoms.contains(.titleLabel) {
            segments.append(whole(.title, position))
        } else {
            addRuns(to: &segments, .title, position, SegmentAdmission.mostTitleLines)
        }
        addRuns(to: &segments, .deck, position, SegmentAdmission.mostDeckLines)
        let isHeading = line.atoms.contains(.heading)
        // Most lines are read by no grammar, and have none of their roles.
        if line.atoms.containsAny(of: SegmentAdmission.ofGrammars) {
            for role in rolesOfGrammars(line) where !isHeading || role != .outlet && role != .role {
                segments.append(whole(role, position))
            }
        }
        if isHeading || isPage { return segments }
        segments.append(one(.wrapper, position))
        if line.atoms.contains(.bracketed) { segments.append(one(.caption, position)) }
        return segments
    }

    private func rolesOfGrammars(_ line: WindowLine) -> [LineRole] {
        let atoms = line.atoms
        var roles: [LineRole] = []
        if atoms.containsAny(of: [.byline, .bylinePart, .bylineUnread, .bareByline])
            || !isPage && atoms.contains(.bareName)
        {
            roles.append(.byline)
        }
        if atoms.containsAny(of: [.role, .desk]) { roles.append(.role) }
        if atoms.containsAny(of: [.date, .dateBesideWords]) { roles.append(.date) }
        if atoms.contains(.outletAndDate) { roles.append(.outletAndDate) }
        if mayBeOutlet(line) { roles.append(.outlet) }
        if atoms.contains(.copiedFrom) { roles.append(.source) }
        if atoms.containsAny(of: [.address, .host]) { roles.append(.address) }
        if atoms.containsAny(of: [.label, .titleLabel, .unknownLabel, .openLabel]),
            line.isLabelled
        {
            roles.append(.label)
        }
        return roles
    }

    private func mayBeOutlet(_ line: WindowLine) -> Bool {
        // A role and an agency's name are no outlet.
        if line.atoms.contains(.role) { return false }
        if line.atoms.containsAny(of: [.knownOutlet, .likelyOutlet, .host, .overListLabel, .masthead, .issue]) {
            return true
        }
        return line.atoms.contains(.overDate) || line.width < 40 && line.atoms.contains(.bareName)
    }

    private func one(_ role: LineRole, _ position: Int) -> HeaderPath.Segment {
        HeaderPath.Segment(role: role, lines: position..<(position + 1))
    }

    /// As many lines as the grammar read.
    private func whole(_ role: LineRole, _ position: Int) -> HeaderPath.Segment {
        let line = window[position]
        var end = position + 1
        while end < window.count, window[end].index < line.index + line.length { end += 1 }
        return HeaderPath.Segment(role: role, lines: position..<end)
    }

    /// One line, and each longer run of lines with no blank one between.
    private func addRuns(to segments: inout [HeaderPath.Segment], _ role: LineRole, _ position: Int, _ most: Int) {
        segments.append(one(role, position))
        var end = position + 1
        while end < window.count, end - position < most, !window[end].beginsBlock, !window[end].isTold,
            !window[end].atoms.containsAny(of: SegmentAdmission.endsRun)
        {
            end += 1
            segments.append(HeaderPath.Segment(role: role, lines: position..<end))
        }
    }
}
