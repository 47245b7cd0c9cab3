import Articles

/// Reads the lines of the window once, each into all that the grammars find in it.
struct WindowReader {
    /// A longer line is asked for no header, but for one that begins as a byline does.
    private static let longestHeaderLine = 220

    private static let fullLine = 50

    let draft: Draft
    /// Whether the text has no blank lines between its paragraphs, so that each line is a block of its own.
    let isLineSpaced: Bool
    var lines: [WindowLine] = []
    var readings: [LineReadings] = []
    private(set) var subject: [UInt8]?
    private(set) var subjectText: String?
    private(set) var subjectLine: Int?
    /// The lines of mails' heads, with what they say.
    private var mails: [Int: Found?] = [:]
    /// The first line of the page that was not looked at yet, and how much text stands over it.
    private var next = 0
    private var text = 0

    /// Whether the page has no further line.
    var isAtEnd: Bool { next == draft.count }

    init(_ draft: Draft) {
        self.draft = draft
        isLineSpaced = WindowReader.isLineSpaced(draft)
    }

    /// Lines this long are paragraphs where the text is not wrapped.
    private static let paragraph = 120
    /// So many lines tell how a text sets its parts off.
    private static let mostLinesAsked = 40

    /// A copy of a page whose elements end their lines and no more has no blank line anywhere. Where some stand, those
    /// without one belong together: 6 of 30 reposts have a title of two lines over paragraphs of one.
    private static func isLineSpaced(_ draft: Draft) -> Bool {
        guard draft.page.wrapColumn == nil, draft.page.web == nil, let first = draft.shown(from: 0) else {
            return false
        }
        let last = draft.lines.lastIndex { !$0.line.isBlank } ?? first
        let asked = first..<min(last, first + mostLinesAsked)
        return asked.allSatisfy { !draft.isBlank($0) } && asked.contains { draft.line($0).width >= paragraph }
    }

    /// Reads the page's lines as far as a window goes; a longer one goes on where a shorter one ended. The short one ends
    /// after a header and the first lines of its text.
    mutating func read(_ extent: HeaderWindow.Extent) {
        while next < draft.count, lines.count < extent.mostLines, text < extent.mostText,
            !(extent == .short && isBehindHeader)
        {
            if isOfWindow(next) {
                findMail(next)
                add(next)
                text += draft.line(next).width
            }
            next += 1
        }
    }

    /// Reads what the lines are by those around them, when all of the window are there.
    mutating func readSurroundings() {
        readArchiveBanner()
        readMenus()
        // A page says by its marks and declarations what stands about its title.
        if draft.page.web == nil {
            readContacts()
            readMastheads()
        }
        readPrintHead()
        for position in lines.indices { readNeighbours(position) }
    }

    /// Whether a byline or a date stands above, and nothing but text under it.
    private var isBehindHeader: Bool {
        guard let last = lines.lastIndex(where: { $0.atoms.containsAny(of: WindowReader.ofHeader) }),
            lines.count - 1 - last >= WindowReader.linesOfText
        else { return false }
        return lines[(last + 1)...].reduce(0) { $0 + $1.width } >= WindowReader.widthOfText
    }

    private static let linesOfText = 6
    private static let widthOfText = 400
    private static let ofHeader: Atoms = [
        .byline, .bylinePart, .bylineUnread, .bareByline, .date, .outletAndDate, .copiedFrom, .carrier,
    ]

    private func isOfWindow(_ index: Int) -> Bool {
        guard !draft.isBlank(index) else { return false }
        return draft.isFree(index)
            || draft.page.web == nil && [.separator, .promotion, .navigation].contains(draft.lines[index].part)
    }

    /// Whether paragraphs stand above.
    private var hasText: Bool { lines.contains { $0.atoms.contains(.sentence) && $0.width >= 100 } }

    private mutating func findMail(_ index: Int) {
        // A paragraph is no line of a mail's head, and has many words to look through.
        guard mails[index] == nil, draft.isFree(index),
            draft.line(index).width <= WindowReader.longestHeaderLine
                || draft.line(index).bytes.prefix(80).contains(UInt8(ascii: ":")),
            let head = MailHead(draft, at: index)
        else { return }
        for line in head.lines { mails[line.index] = line.found }
        // A mail that the text quotes says nothing of the text's title.
        guard subject == nil, let text = head.subject, !text.isEmpty, !hasText else { return }
        (subject, subjectText, subjectLine) = (letters(of: text), text, head.subjectLine)
    }

    // MARK: One line

    private mutating func add(_ index: Int) {
        let line = draft.line(index)
        let isUnderLine = lines.last.map { $0.index + 1 == index } ?? false
        var values = LineReadings()
        var read = WindowLine(position: lines.count, index: index, isUnderLine: isUnderLine, width: line.width)
        read.beginsBlock = !isUnderLine || isLineSpaced
        if !read.beginsBlock {
            lines[lines.count - 1].endsBlock = false
            read.atoms.insert(.underLine)
        }
        if lines.isEmpty { read.atoms.insert(.first) }
        read.firstWordWidth = line.firstWordWidth
        if draft.lines[index].part == .separator || CutMark.covers(draft, index) {
            read.atoms.insert(.rule)
            read.isTold = true
            read.isCutMark = draft.isFree(index)
        } else if !draft.isFree(index) {
            read.atoms.insert(.noise)
            read.isTold = true
        } else if let mail = mails[index] {
            read.atoms.insert(.carrier)
            values.mail = mail
        } else {
            if isAttribution(line, at: index) { read.atoms.insert(.carrier) }
            LineForm.add(to: &read, line, draft)
            if mayBeOfHeader(line, isUnderLine: isUnderLine) {
                readGrammars(&read, &values, draft.tokens(index))
            }
        }
        lines.append(read)
        readings.append(values)
    }

    /// A cheap look before the grammars: the midst of a wrapped paragraph and long lines without a date are text.
    private func mayBeOfHeader(_ line: Line, isUnderLine: Bool) -> Bool {
        if BylineWords.all.canBegin(line) { return true }
        if isUnderLine, line.width >= WindowReader.fullLine, isUnderFullLines { return false }
        guard line.width <= WindowReader.longestHeaderLine, line.utf8Count <= Draft.tokenizedBytes * 2 else {
            return false
        }
        let hasDate = PrintedDate.mayStand(in: line.bytes)
        if !hasDate, isUnderLine, let above = lines.last, above.width >= 60, line.beginsLowercase { return false }
        return line.width <= 120 || hasDate || !line.endsSentence
    }

    /// Whether the two lines above are full and say nothing of a header: the midst of a wrapped paragraph.
    private var isUnderFullLines: Bool {
        guard let above = lines.last, !above.beginsBlock else { return false }
        return lines.suffix(2).allSatisfy {
            $0.width >= WindowReader.fullLine && readings[$0.position].pieces == nil
                && readings[$0.position].label == nil
        }
    }

    /// "On Fri, Mar 14, 2014 at 9:12 AM, Anna Lind wrote:", as programs set over what they quote.
    private func isAttribution(_ line: Line, at index: Int) -> Bool {
        guard line.width <= 200 else { return false }
        if isForwarding(line, index) { return true }
        guard line.bytes.last == UInt8(ascii: ":") else { return false }
        let tokens = draft.tokens(index)
        // "23.02.2023, 14:05, "Борис Кузин" <b.kuzin@example.ru>:"
        if line.bytes.contains(UInt8(ascii: "@")), PrintedDate.first(in: tokens) != nil { return true }
        return (tokens.count <= 8 || line.bytes.contains { $0 &- 0x30 < 10 })
            && tokens.contains { WindowReader.writing.contains($0.folded) }
    }

    /// "-------- Пересылаемое сообщение --------"
    private func isForwarding(_ line: Line, _ index: Int) -> Bool {
        guard line.bytes.first == UInt8(ascii: "-") else { return false }
        let tokens = draft.tokens(index)
        guard let first = tokens.firstIndex(where: { $0.kind == .word }) else { return false }
        return MailHeaders.forwarding.match(tokens, at: first) != nil
    }

    private static let writing: Set<String> = [
        "ecrit", "escreveu", "escribio", "napisal", "napsal", "schreef", "schrieb", "scritto", "skrev", "wrote",
        "написал", "пишет",
    ]

    private func readGrammars(_ read: inout WindowLine, _ values: inout LineReadings, _ tokens: [Token]) {
        let index = read.index
        if let label = LabelLine(draft, at: index), label.meaning != .mail {
            values.label = label
            read.isLabelled = true
            read.length = label.lines.count
            let isHere = !label.value.isEmpty || ![.date, .publisher, .sourceOrURL].contains(label.meaning)
            read.atoms.insert(label.meaning == .title ? .titleLabel : isHere ? .label : .openLabel)
            return
        }
        if let reading = HeaderPieces.read(draft, at: index, HeaderPieces.State()) {
            take(reading, &read, &values)
        } else if let reading = underByline(index) {
            take(reading, &read, &values)
            read.atoms.insert(.byline)
        } else if let found = draft.unreadDateOrDateOfChange(index) {
            values.date = found
            read.atoms.insert(.date)
        } else {
            readOthers(&read, &values, tokens)
        }
    }

    /// A second byline right under a first one.
    private func underByline(_ index: Int) -> HeaderPieces.Reading? {
        guard let above = readings.last?.pieces, above.hasByline, !above.hasDate else {
            return nil
        }
        let state = HeaderPieces.State(hasByline: true, isUnderByline: true)
        return HeaderPieces.read(draft, at: index, state).flatMap { $0.hasByline && $0.namesPersons ? $0 : nil }
    }

    private func take(_ reading: HeaderPieces.Reading, _ read: inout WindowLine, _ values: inout LineReadings) {
        if reading.isBareByline, !reading.namesPersons, readings.last?.pieces?.hasByline == true {
            // "staff writer" under "by Sarah" is what she is.
            read.atoms.insert(.role)
            return
        }
        values.pieces = reading
        read.isLabelled = true
        read.length = max(1, reading.end - read.index)
        if reading.hasByline {
            let mayBePhrase =
                reading.needsHeader && !reading.hasDate && !reading.hasOutlet && !NameSurroundings.areNamed(reading)
            read.atoms.insert(reading.isBareByline ? .bareByline : mayBePhrase ? .bylinePart : .byline)
        } else if reading.hasCopiedFrom {
            read.atoms.insert(.copiedFrom)
        } else if reading.hasDate {
            read.atoms.insert(reading.hasOutlet ? .outletAndDate : .date)
        } else if reading.hasOutlet {
            read.atoms.insert(.knownOutlet)
        } else if reading.parts.values.contains(.navigation) {
            read.atoms.insert(.noise)
        } else {
            // A translator's or a photographer's line.
            read.atoms.insert(.label)
        }
    }

    private func readOthers(_ read: inout WindowLine, _ values: inout LineReadings, _ tokens: [Token]) {
        let line = draft.line(read.index)
        if let address = AddressLine(draft, at: read.index) {
            values.address = address
            read.isOfArchive = OutletPhrases.archiveBanners.match(tokens) != nil
            read.atoms.insert(OutletName.isHost(tokens[...]) ? .host : .address)
            return
        }
        values.issue = IssueLine(draft, at: read.index)
        if values.issue != nil { read.atoms.insert(.issue) }
        read.isNumber = tokens.count == 1 && tokens[0].kind == .number && tokens[0].range.count <= 4
        // A page has buttons all over, and its marks tell of them; read as such they would draw the text's first lines up.
        if HeaderNoise.isNoise(tokens, line) || draft.page.web == nil && PageButtons.place(tokens) != nil {
            read.atoms.insert(.noise)
        }
        if YearlessDate.covers(tokens) {
            read.atoms.insert(.date)
        } else if PrintedDate.mayStand(in: line.bytes), let date = PrintedDate.first(in: tokens) {
            if date.tokens.lowerBound <= 1, tokens.count - date.tokens.count >= 3 {
                read.atoms.insert(.dateBeforeWords)
            }
            if DateBesideWords.covers(tokens, date), read.width <= 90, !line.endsSentence {
                read.atoms.insert(.dateBesideWords)
            }
        }
        if let phrase = BylineWords.all.match(tokens), phrase.meaning.begins(tokens[safe: phrase.end]),
            mayBeNames(tokens[phrase.end...])
        {
            read.atoms.insert(.bylineUnread)
        } else if let craft = Craft.match(tokens, at: 0), mayBeNames(tokens[craft.end...]) {
            // "Texto Benedita Falcão Fotografia Gil Morim"
            read.atoms.insert(.bylineUnread)
        } else if NameSurroundings.tellCrafts(tokens) {
            read.atoms.insert(.bylineUnread)
        }
        let known = KnownOutlets.match(tokens, at: 0)
        if read.width <= 160, OutletPhrases.archiveBanners.match(tokens) != nil {
            read.isOfArchive = true
        } else if let known, known.end == tokens.count, !KindsOfText.covers(tokens) {
            read.atoms.insert(KnownOutlets.isAgency(known.name) ? .desk : .knownOutlet)
        } else if let known,
            NameSurroundings.isSection(of: known, tokens) || NameSurroundings.isEdition(of: known, tokens)
        {
            read.atoms.insert(.knownOutlet)
        } else if read.width <= 60, hasShapeOfOutlet(tokens) {
            read.atoms.insert(OutletName.isHost(tokens[...]) ? .host : .likelyOutlet)
        }
        if SectionWords.areAll(tokens[...]) || KindsOfText.covers(tokens) || Regions.are(tokens[...]) {
            read.atoms.insert(.section)
        }
        if draft.page.web == nil { values.name = NameLine(draft, at: read.index) }
        if values.name != nil || isNameOnPage(tokens) || NameSurroundings.tellInterview(tokens)
            || NameSurroundings.tellNameAndRole(tokens)
        {
            read.atoms.insert(.bareName)
        }
        if (2...10).contains(tokens.count), !line.endsSentence, !tokens.contains(where: { $0.folded == ":" }),
            tokens.contains(where: { AuthorRoles.all.contains($0.folded) })
        {
            read.atoms.insert(.role)
            // "From our own correspondent"
            if BylineWords.all.canBegin(with: tokens[0].folded) { read.atoms.insert(.desk) }
        }
        // "Friends,"
        let isGreeting = read.words <= 4 && line.bytes.last == UInt8(ascii: ",") && tokens.first?.isCapitalized == true
        if Greetings.are(tokens) { read.atoms.insert(.textOpening) }
        if isGreeting || HeaderRemarks.has(tokens) || EditorsNotes.headings.match(tokens) != nil {
            read.atoms.insert(.remark)
        }
        if let extra = ExtraLine(draft, at: read.index) {
            values.extra = extra
            read.isLabelled = true
            if extra.isContact {
                read.atoms.insert(.label)
            } else if extra.isShort {
                read.atoms.insert(.unknownLabel)
            }
        } else if tokens.count <= 8, let mark = tokens[safe: 1], mark.folded == ":", !mark.followsSpace {
            // "editor: *writer"
            read.atoms.insert(.unknownLabel)
        } else if tokens.last?.folded == ":", read.words <= 4 {
            read.atoms.insert(.openLabel)
        }
    }

    /// A name that a page does not mark as its author's.
    private func isNameOnPage(_ tokens: [Token]) -> Bool {
        draft.page.web != nil && PageDeck.isNameAlone(tokens) && PersonName.isNamed(tokens[...])
    }

    /// Words that only outlets have in their names; of words that others have too, no more than three.
    private func hasShapeOfOutlet(_ tokens: [Token]) -> Bool {
        switch OutletName.strength(of: tokens[...]) {
        case .sure: true
        case .likely: tokens.count <= 3 && tokens.allSatisfy(\.isCapitalized)
        case nil: false
        }
    }

    /// Whether words after "by" may be names that no grammar reads, rather than "By Hook or by Crook".
    private func mayBeNames(_ rest: ArraySlice<Token>) -> Bool {
        // "Por Ana Ruiz | 02/06/2014 | España"
        let words = rest.prefix { $0.kind != .number && !["|", "·", "•"].contains($0.folded) }
        guard let first = words.first, (1...8).contains(words.count), first.isCapitalized,
            !NeverFirst.all.contains(first.folded), !NoNames.all.contains(first.folded)
        else { return false }
        return words.allSatisfy {
            $0.kind != .word || $0.isCapitalized || NameParticles.all.contains($0.folded)
                || NameJoints.all[$0.folded] != nil
        }
    }
}
