import Articles

/// The traits that a line has by its neighbours: over a date, among labels, in a block of prose or in an archive's banner.
extension WindowReader {
    /// The day in an archive's banner is the one on which it kept the page.
    mutating func readArchiveBanner() {
        var isBanner = false
        for position in lines.indices {
            // Behind a byline it is the article's own line that says where it was kept.
            if lines[position].atoms.containsAny(of: [.byline, .bylinePart, .bareByline]) { return }
            if !lines[position].isUnderLine { isBanner = false }
            isBanner = isBanner || lines[position].isOfArchive
            if isBanner, lines[position].isOfArchive || lines[position].atoms.contains(.date) {
                lines[position].atoms.insert(.carrier)
            }
        }
    }

    /// "3/4/2021  The Title | The Gazette" over "The Title": a browser's print head, or the path to the article.
    mutating func readPrintHead() {
        for position in lines.indices.prefix(4) where !lines[position].isTold && lines[position].width <= 200 {
            let atoms = lines[position].atoms
            let bytes = draft.line(lines[position].index).bytes
            guard atoms.contains(.dateBeforeWords) || HeaderNoise.hasArrow(bytes) || hasDash(bytes) else {
                continue
            }
            if position == 0, atoms.contains(.dateBeforeWords), hasWideSpace(bytes) {
                lines[position].atoms.insert(.printHead)
            }
            let head = letters(of: bytes)
            for next in lines[(position + 1)...].prefix(4) where next.width < lines[position].width && next.width >= 12
            {
                let said = letters(of: draft.line(next.index).bytes.prefix(Draft.tokenizedBytes))
                guard said.count >= 12, said.count < head.count, head.holds(said) else { continue }
                lines[position].atoms.insert(.noise)
                if !next.atoms.contains(.section) { lines[next.position].atoms.insert(.subject) }
                break
            }
        }
    }

    private func hasWideSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
        var spaces = 0
        for byte in bytes {
            spaces = byte == 0x20 ? spaces + 1 : 0
            if spaces >= 4 || byte == 0x09 { return true }
        }
        return false
    }

    /// Whether a hyphen stands between spaces, as a dash.
    private func hasDash(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.indices.dropFirst().dropLast().contains {
            bytes[$0] == 0x2D && bytes[$0 - 1] == 0x20 && bytes[$0 + 1] == 0x20
        }
    }

    /// A menu in any language: lines of a word or two, one under the other, half of them names of sections.
    mutating func readMenus() {
        var start = 0
        while start < lines.count {
            var end = start
            while end < lines.count, end == start || lines[end].isUnderLine, lines[end].words <= 2,
                lines[end].width <= (lines[end].isCaseless ? 12 : 24),
                !lines[end].atoms.containsAny(of: WindowReader.noMenu)
            { end += 1 }
            let known: Atoms = [.section, .noise]
            // A site's name over its menu is none of it.
            let first = start == 0 && !lines[0].atoms.containsAny(of: known) ? 1 : start
            let sections = lines[min(first, end)..<end].count { $0.atoms.containsAny(of: known) }
            if end - first >= 3, sections * 2 >= end - first {
                for position in first..<end { lines[position].atoms.insert(.noise) }
            }
            start = max(end, start + 1)
        }
    }

    /// "Media contact:" with a name, an office and a number under it, between two blank lines.
    mutating func readContacts() {
        for position in lines.indices.dropFirst() where lines[position].isUnderLine {
            let line = lines[position]
            guard
                readings[position - 1].isContact
                    || lines[position - 1].atoms.contains(.openLabel) && isContact(position - 1),
                line.width <= WindowReader.longestContact, !line.atoms.containsAny(of: WindowReader.noContact)
            else { continue }
            if !readings[position].isContact {
                readings[position].extra = ExtraLine(contact: draft, at: line.index)
            }
            lines[position].isLabelled = true
            lines[position].atoms.insert(.label)
        }
    }

    private static let longestContact = 60
    private static let noContact: Atoms = [
        .byline, .bylinePart, .bareByline, .date, .outletAndDate, .copiedFrom, .carrier, .heading, .titleLabel,
        .fullStop,
    ]

    /// "Media contact:", nothing after it.
    private func isContact(_ position: Int) -> Bool {
        ContactWords.all.match(draft.tokens(lines[position].index)) != nil
    }

    private static let noMenu: Atoms = [
        .byline, .bylinePart, .bareByline, .date, .outletAndDate, .copiedFrom, .label, .carrier, .heading, .address,
        .fullStop, .bareName,
    ]

    mutating func readNeighbours(_ position: Int) {
        let line = lines[position]
        guard !line.isTold, !line.atoms.contains(.carrier) else { return }
        if line.endsBlock { lines[position].atoms.insert(.overBlank) }
        if line.isNumber, [position - 1, position + 1].contains(where: { lines[safe: $0]?.isNoise == true }) {
            lines[position].atoms.insert(.noise)
        }
        if widthOfBlock(around: position) < 100, !line.atoms.contains(.fullStop) {
            lines[position].atoms.insert(.fragment)
        }
        if !line.atoms.contains(.noise), isProse(position) { lines[position].atoms.insert(.prose) }
        if let subject, subject.count >= 6 {
            let said = letters(of: draft.line(line.index).bytes.prefix(Draft.tokenizedBytes))
            if said == subject || said.count > 8 && subject.starts(with: said) {
                lines[position].atoms.insert(.subject)
            }
        }
        if line.atoms.containsAny(of: [.bylinePart, .bylineUnread]), !headerFollows(position) {
            lines[position].atoms.remove(.bylinePart)
            lines[position].atoms.remove(.bylineUnread)
            readings[position].pieces = nil
            lines[position].isLabelled = readings[position].label != nil || readings[position].extra != nil
            lines[position].length = 1
        }
        if draft.page.web == nil { readNameAlone(position) }
        if readings[position].name != nil, !hasBylineNear(position) { lines[position].atoms.insert(.nameAlone) }
        guard position + 1 < lines.count else { return }
        let next = lines[position + 1]
        if readings[position].label == nil, readings[position].pieces == nil, let label = readings[position + 1].label,
            [.region, .theme, .inDepthReport].contains(label.meaning), line.width <= 80,
            !draft.line(line.index).endsSentence
        {
            lines[position].atoms.insert(.overListLabel)
        }
        if line.atoms.contains(.desk), !line.atoms.contains(.role),
            next.atoms.containsAny(of: [.byline, .date, .outletAndDate])
        {
            // "AFP" over a byline or a date is the outlet.
            lines[position].atoms.insert(.knownOutlet)
        }
        if line.atoms.contains(.unknownLabel), !line.atoms.contains(.questionMark), isAmongLabels(position) {
            lines[position].atoms.insert(.label)
            lines[position].atoms.remove(.unknownLabel)
        }
        if position > 0, next.atoms.contains(.date), line.width < 40,
            isCapitalizedName(line) || isBetweenBylineAndDate(position)
        {
            lines[position].atoms.insert(.overDate)
        } else if isBetweenBylineAndDate(position) {
            let says = NameSurroundings.sayWhatSomeoneIs(draft.tokens(line.index))
            lines[position].atoms.insert(says ? .role : .overDate)
        }
    }

    /// "By Land", "By Any Means Necessary" are phrases: such words are a byline only where more of a header follows, and no
    /// other byline does.
    private func headerFollows(_ position: Int) -> Bool {
        if readings[position].pieces?.namesPersons == true,
            lines[max(0, position - 4)..<position].contains(where: {
                $0.atoms.containsAny(of: [.date, .outletAndDate])
            })
        {
            return true
        }
        let behind = position + (readings[position].pieces == nil ? 1 : lines[position].length)
        for next in lines[min(behind, lines.count)...].prefix(4) {
            if next.width > 80 { return false }
            if next.atoms.containsAny(of: [.byline, .bareByline]) { return false }
            if next.atoms.containsAny(of: [.date, .outletAndDate, .copiedFrom, .label]) { return true }
        }
        return false
    }

    /// The traits of a line that has a name's shape, by its neighbours: a line printed twice, a date beside it.
    private mutating func readNameAlone(_ position: Int) {
        let line = lines[position]
        if position > 0, isRepeated(position) {
            lines[position].atoms.insert(.noise)
            // What is printed twice, and has a name's shape, is one.
            if PageDeck.isNameAlone(draft.tokens(line.index)) {
                lines[position - 1].atoms.insert(.bareName)
                lines[position - 1].atoms.insert(.nameAlone)
            }
        }
        if readings[position].name == nil, !line.atoms.containsAny(of: WindowReader.noName), isBesideDate(position),
            PageDeck.isNameAlone(draft.tokens(line.index))
        {
            lines[position].atoms.insert(.bareName)
        }
    }

    /// "Nadia Kowalczyk" twice, one under the other, for a picture and a link: it is kept once.
    private func isRepeated(_ position: Int) -> Bool {
        let (above, line) = (lines[position - 1], lines[position])
        return line.words >= 2 && line.width == above.width && line.width <= 120 && !above.atoms.contains(.noise)
            && draft.line(above.index).bytes.elementsEqual(draft.line(line.index).bytes)
    }

    private func isBesideDate(_ position: Int) -> Bool {
        [position - 1, position + 1].contains {
            $0 > 0 && lines[safe: $0]?.atoms.contains(.date) == true
        }
    }

    /// Whether a byline stands within a few lines: then a name alone is whom the text is about.
    private func hasBylineNear(_ position: Int) -> Bool {
        lines[max(0, position - 5)..<min(lines.count, position + 6)].contains {
            $0.position != position && $0.atoms.containsAny(of: [.byline, .bylinePart, .bareByline])
        }
    }

    /// Whether a line with a label stands directly over or under it: one alone may be a sentence.
    private func isAmongLabels(_ position: Int) -> Bool {
        func isLabel(_ line: WindowLine) -> Bool {
            readings[line.position].label != nil || readings[line.position].extra?.isShort == true
                || line.atoms.contains(.date)
        }
        let line = lines[position]
        return lines[safe: position + 1].map { $0.isUnderLine && isLabel($0) } == true
            || line.isUnderLine && lines[safe: position - 1].map(isLabel) == true
    }

    private static let noName: Atoms = [
        .date, .outletAndDate, .copiedFrom, .byline, .bylinePart, .bareByline, .fullStop, .questionMark, .label,
        .titleLabel, .noise, .heading, .colon, .openLabel,
    ]

    /// A line that nothing reads in the midst of a header, with no blank line about it.
    private func isBetweenBylineAndDate(_ position: Int) -> Bool {
        let line = lines[position]
        guard readings[position].pieces == nil, readings[position].label == nil, line.width <= 70,
            !line.atoms.containsAny(of: [.date, .fullStop, .noise, .colon, .openLabel, .heading]),
            !line.isTold
        else { return false }
        var above = position
        repeat {
            guard above > 0, lines[above].isUnderLine, position - above < 3 else { return false }
            above -= 1
        } while !lines[above].atoms.containsAny(of: [.byline, .bylinePart, .bareByline])
        var below = position
        repeat {
            guard below + 1 < lines.count, lines[below + 1].isUnderLine, below - position < 3, lines[below].width <= 70
            else {
                return false
            }
            below += 1
        } while !lines[below].atoms.containsAny(of: [.date, .outletAndDate, .copiedFrom])
        return true
    }

    private func isCapitalizedName(_ line: WindowLine) -> Bool {
        guard !line.atoms.containsAny(of: WindowReader.noName), line.words <= 5 else {
            return false
        }
        return draft.tokens(line.index).allSatisfy {
            $0.kind != .word || $0.isCapitalized || OrganisationJoints.all.contains($0.folded)
                || OutletName.articles.contains($0.folded)
        }
    }

    /// The width of the lines between two blank ones.
    private func widthOfBlock(around position: Int) -> Int {
        var first = position
        while !lines[first].beginsBlock { first -= 1 }
        var last = position
        while !lines[last].endsBlock { last += 1 }
        return lines[first...last].reduce(0) { $0 + $1.width }
    }

    /// Whether what begins at a line is prose: with the lines under it, up to a blank one or one that a grammar covers,
    /// it is long enough and ends a sentence. Asked of the run and not of the line, since texts are hard-wrapped.
    private func isProse(_ position: Int) -> Bool {
        var width = 0
        var endsSentence = false
        var isUnspaced = false
        var next = position
        while next < lines.count {
            let line = lines[next]
            if next > position, line.beginsBlock || line.atoms.containsAny(of: WindowReader.strong) { break }
            width += line.width
            endsSentence = endsSentence || line.holdsSentenceEnd
            isUnspaced = isUnspaced || line.holdsUnspacedEnd
            if width >= 140, endsSentence { return true }
            next += 1
        }
        return isUnspaced && width >= 45
    }

    /// A run of text ends at these.
    private static let strong: Atoms = [.byline, .date, .outletAndDate, .carrier, .rule, .address, .heading]
}
