import Articles

/// The names at the head of a text that a page shows or declares as its authors: "By Jane Doe, PhD, and John Roe | June
/// 3, 2024".
///
/// ``NameReader`` reads them. Here the page has said already that names stand in the text, and dates, roles and links
/// may stand beside them, in lines of their own.
struct MarkedNames {
    private(set) var names: [String] = []
    /// Whether words such as "By" stand before them.
    private(set) var isIntroduced = false
    /// Whether it is a word as "by" or "author", after which a user's name in small letters may stand.
    private var isPlainlyIntroduced = false

    private let context: NameReader.Context
    private var isCard = false
    private let lines: [String]
    private let tokens: [Token]

    private static let mostTokens = 120
    private static let mostNames = 12

    /// - Parameter text: line breaks kept; from its beginning names are read.
    /// - Parameter context: whether the page marks the text as its authors'.
    /// - Parameter isCard: whether it stands beside or under the article, where pages tell of their authors.
    init(shown text: [UInt8], context: NameReader.Context = .marked, isCard: Bool = false) {
        self.init(
            lines: MarkedNames.spaced(text).split(separator: 0x0A, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }, context)
        self.isCard = isCard
        readShown()
    }

    /// The names of a declared value, which may list several; they are not judged here.
    init(declared value: String) {
        self.init(lines: [String(decoding: value.utf8.prefix(300), as: UTF8.self)], .marked)
        readDeclared()
    }

    private init(lines: [String], _ context: NameReader.Context) {
        self.context = context
        self.lines = lines
        var tokens: [Token] = []
        for (number, line) in lines.enumerated() where tokens.count < MarkedNames.mostTokens {
            tokens += Tokenizer.tokens(of: line, line: number, atMost: MarkedNames.mostTokens - tokens.count)
        }
        self.tokens = tokens
    }

    /// "ByJane Doe", where an element and no space stands after the "By".
    private static func spaced(_ text: [UInt8]) -> [UInt8] {
        guard text.count > 3, text[0] | 0x20 == 0x62, text[1] | 0x20 == 0x79, text[2] &- 0x41 < 26,
            text[3] &- 0x61 < 26 || text[3] == 0x2E
        else { return text }
        return text[..<2] + [0x20] + text[2...]
    }

    // MARK: Shown

    private mutating func readShown() {
        let lines = lines
        var index = skipIntros(0)
        if let inverted = labelled(from: index) {
            names = inverted
            return
        }
        while index < tokens.count {
            // After "by" a page prints names as a text does; names alone are its own form of them.
            let reader = NameReader(tokens: tokens, context: context, takesDegrees: isCard || !isIntroduced) {
                lines[$0]
            }
            if let behind = endOfDate(at: index) {
                index = skipIntros(behind)
                continue
            }
            if context == .marked, isDesk(at: index, reader) || isLabel(at: index) { return }
            let found = reader.names(from: index, introduced: isIntroduced)
            if !found.names.isEmpty, mayFollow(found.end, reader, found.names) {
                let credited = NameReader.credited(found.names).prefix(MarkedNames.mostNames)
                names = credited.map { withoutCopy($0.shown) }
                return
            }
            // "Senior Reporter" over the name.
            guard found.names.isEmpty || found.names.allSatisfy({ $0.kind == .desk }),
                AuthorRoles.all.contains(tokens[index].folded)
            else { break }
            let line = tokens[index].line
            while index < tokens.count, tokens[index].line == line { index += 1 }
            index = skipIntros(index)
        }
        takeUserName(at: index)
    }

    /// "Haber Merkezi", "dpa": nobody's name and nothing else.
    private func isDesk(at index: Int, _ reader: NameReader) -> Bool {
        reader.endOfDesk(index, alone: true) == tokens.count || reader.endOfAgencies(index) == tokens.count
    }

    /// "来源：": a word with a colon after it is no name.
    private func isLabel(at index: Int) -> Bool {
        guard let colon = tokens[safe: index + 1], colon.folded == ":", let next = tokens[safe: index + 2] else {
            return false
        }
        return !isIntroduced && next.line == tokens[index].line
    }

    /// "Author: Doe, Jane; Roe, John"
    private func labelled(from index: Int) -> [String]? {
        guard index > 1, tokens[safe: index - 1]?.folded == ":", tokens.contains(where: { $0.folded == "," }) else {
            return nil
        }
        let lines = lines
        let reader = NameReader(tokens: Array(tokens[index...])) { lines[$0] }
        return reader.invertedNames()?.map(\.author.name)
    }

    /// Whether the text after the names is one that may stand there: another line, a mark, a role, a verb.
    private func mayFollow(_ end: Int, _ reader: NameReader, _ names: [NameReader.Name]) -> Bool {
        guard let next = tokens[safe: end], next.line == tokens[end - 1].line else { return true }
        // "By Rail to Venice"
        if isIntroduced, names.count == 1, names[0].kind == .person, names[0].wordCount < 2, !next.isCapitalized,
            NameReader.isBeforePlace(next)
        {
            return false
        }
        if reader.endOfCredits(end) != nil || reader.isJoint(at: end) && reader.endsPiece(end + 1)
            || tokens[safe: end + 1]?.folded == ":"
        {
            return true
        }
        switch next.kind {
        case .number: return true
        case .mark: return MarkedNames.marksBehind.contains(next.folded) && (next.folded != "-" || next.followsSpace)
        case .word:
            let isPerson = names.last.map { $0.kind == .person && (isIntroduced || $0.wordCount > 1) } ?? false
            return isPerson && !next.isCapitalized && Self.verbs.contains(next.folded)
        }
    }

    private static let marksBehind: Set = [
        ",", ";", "/", "&", "+", "|", "•", "·", "⋅", "●", "(", ")", "[", "]", "\"", ".", "-", "*", "~", "®",
    ]

    /// After a name these words begin something else.
    private static let verbs: Set<String> = [
        "about", "at", "contributed", "for", "from", "has", "in", "is", "joined", "last", "of", "on", "published",
        "reviewed", "to", "under", "updated", "was", "writes",
    ]

    /// After a date and its time, where nothing but a weekday stands before it.
    private func endOfDate(at start: Int) -> Int? {
        guard let date = PrintedDate.match(tokens, at: start) else { return nil }
        var index = date.tokens.upperBound
        while index < tokens.count,
            tokens[index].kind != .word || ["am", "pm", "at", "a", "p", "m"].contains(tokens[index].folded)
        { index += 1 }
        return index
    }

    /// "Jane Doe Jane Doe": a picture's name and its bearer's.
    private func withoutCopy(_ name: String) -> String {
        let words = name.split(separator: " ")
        let half = words.count / 2
        guard half > 0, words.count == 2 * half, words[..<half] == words[half...] else { return name }
        return words[..<half].joined(separator: " ")
    }

    /// "by kestrel_77"
    private mutating func takeUserName(at start: Int) {
        guard isIntroduced, names.isEmpty, start < tokens.count, tokens.count - start <= 5,
            !NeverFirst.all.contains(tokens[start].folded), !LowercaseWords.all.contains(tokens[start].folded),
            lines.reduce(0, { $0 + $1.utf8.count }) < 40, tokens[start].line == tokens[tokens.count - 1].line
        else { return }
        let range = tokens[start].range.lowerBound..<tokens[tokens.count - 1].range.upperBound
        let name = lines[tokens[start].line].utf8Slice(range)
        guard isPlainlyIntroduced || context == .marked || name.utf8.contains(where: { $0 == 0x5F || $0 &- 0x30 < 10 })
        else { return }
        guard name.utf8.count <= 24, name.utf8.allSatisfy({ $0.isLetterOrDigit || $0 == 0x5F || $0 == 0x2E }) else {
            return
        }
        names.append(name)
    }

    /// "kestrel_77" alone, as an element shows it that a page marks as its author's.
    static func userName(in text: [UInt8]) -> String? {
        guard (3...24).contains(text.count),
            text.allSatisfy({ $0.isLetterOrDigit || $0 == 0x5F || $0 == 0x2D || $0 == 0x2E })
        else { return nil }
        let name = String(decoding: text, as: UTF8.self)
        let word = folded(name)
        guard name.utf8.contains(where: { $0 | 0x20 &- 0x61 < 26 }), !LowercaseWords.all.contains(word),
            text.count <= 16 || !name.utf8.contains(where: { $0 &- 0x30 < 10 }), !NoNames.all.contains(word),
            !Desks.all.contains(word), !AuthorRoles.all.contains(word)
        else { return nil }
        return name
    }

    /// After the words that introduce names, and the marks around them.
    private mutating func skipIntros(_ start: Int) -> Int {
        var index = start
        let reader = NameReader(tokens: tokens) { [lines] in lines[$0] }
        for _ in 0..<3 {
            while let token = tokens[safe: index], MarkedNames.skippedMarks.contains(token.folded) { index += 1 }
            if isDesk(at: index, reader) { return index }
            guard let intro = BylineWords.all.match(tokens, at: index),
                context == .marked || intro.meaning != .marked, mayIntroduce(intro, at: index)
            else { return index }
            isPlainlyIntroduced = ["author", "by", "posted", "written"].contains(tokens[index].folded)
            index = intro.end
            isIntroduced = true
        }
        while let token = tokens[safe: index], MarkedNames.skippedMarks.contains(token.folded) { index += 1 }
        return index
    }

    /// The "De" of "De Wever" and the "Del" of "Del Toro" introduce nobody.
    private func mayIntroduce(_ intro: (meaning: BylineUse, end: Int), at index: Int) -> Bool {
        switch intro.meaning {
        case .titled: intro.meaning.begins(tokens[safe: intro.end])
        case .full:
            tokens[safe: intro.end].map { GivenNames.all.contains($0.folded) } ?? false
                || context == .marked && !NameParticles.all.contains(tokens[index].folded)
        case .line, .sure, .colon, .credit, .label, .marked: true
        }
    }

    private static let skippedMarks: Set = [":", "-", "|", "·", "•", ",", "~", "✍", "/", "*"]

    // MARK: Declared

    private mutating func readDeclared() {
        let text = lines[0]
        let reader = NameReader(tokens: tokens, context: .marked, takesDegrees: true) { _ in text }
        if let inverted = reader.invertedNames(), tokens.contains(where: { $0.folded == ";" }) {
            names = inverted.map(\.author.name)
            return
        }
        let isOfOthers = Craft.match(tokens, at: 0).map { $0.craft.role != .author } ?? false
        var index = isOfOthers ? 0 : skipIntros(0)
        let stop = tokens[index...].firstIndex { $0.folded == "|" } ?? tokens.count
        var found: [(name: String, isOrganisation: Bool)] = []
        while index < stop {
            let end = endOfDeclaredName(index, stop, reader)
            if let hand = Craft.match(tokens, at: index), hand.craft.role != .author {
                // "translated by Hal Ostrow": with all up to a semicolon.
                index = tokens[index..<stop].firstIndex { $0.folded == ";" } ?? stop
            } else {
                let name = MarkedNames.withoutOutlet(reader.slice(index..<endOfPerson(index, end, reader)))
                if !name.isEmpty { found.append((name, isOrganisation(index..<end, reader))) }
                index = end
            }
            guard let next = nextDeclared(index, stop, reader) else { break }
            // "Jane Doe, Moscow"
            let isPlace =
                tokens[next - 1].folded == "," && found.contains { PersonName.isFull($0.name) }
                && endOfDeclaredName(next, stop, reader) == next + 1 && !reader.isCaseless(tokens[next])
            index = isPlace ? next + 1 : next
            if isPlace {
                guard let behind = nextDeclared(index, stop, reader) else { break }
                index = behind
            }
        }
        // An organisation beside persons is whom they write for.
        let hasPerson = found.contains { !$0.isOrganisation && PersonName.isFull($0.name) }
        names = found.filter { !(hasPerson && $0.isOrganisation) }.map(\.name)
    }

    /// Whether a piece is an outlet's or an organisation's name.
    private func isOrganisation(_ piece: Range<Int>, _ reader: NameReader) -> Bool {
        if let outlet = KnownOutlets.match(tokens, at: piece.lowerBound), outlet.end >= piece.upperBound { return true }
        return tokens[piece].contains { OrganisationWords.all.contains($0.folded) }
    }

    /// "Jane Doe" of "Jane Doe For The Gazette": where words that stand between a name and an outlet have capitals too.
    private func endOfPerson(_ start: Int, _ end: Int, _ reader: NameReader) -> Int {
        guard end - start > 2 else { return end }
        let behind = tokens[start + 2..<end].firstIndex { Self.beforeOutlets.contains($0.folded) && $0.followsSpace }
        guard let behind, PersonName.mayBe(tokens[start..<behind]) else { return end }
        return behind
    }

    private static let beforeOutlets: Set<String> = ["at", "for", "from", "special", "via"]

    /// Where a declared name ends, its degrees included: at a comma, a joint or a spaced dash.
    private func endOfDeclaredName(_ start: Int, _ stop: Int, _ reader: NameReader) -> Int {
        var index = start
        while index < stop {
            let token = tokens[index]
            if index > start {
                if token.folded == ",", max(reader.endOfDegrees(index), reader.endOfGeneration(index)) > index {
                    index = max(reader.endOfDegrees(index), reader.endOfGeneration(index))
                    continue
                }
                if token.kind == .mark, [",", ";", "/", "&", "+"].contains(token.folded) { break }
                if token.kind == .mark, ["•", "·", "⋅", "●"].contains(token.folded) { break }
                if token.folded == "-", token.followsSpace, tokens[safe: index + 1]?.followsSpace ?? true { break }
                if token.kind == .word, token.followsSpace, reader.isJoint(at: index) || isJointWithCapital(index),
                    isListJoint(index, reader)
                {
                    break
                }
                if token.kind == .word, !token.isCapitalized, Craft.match(tokens, at: index) != nil { break }
            }
            index += 1
        }
        return index
    }

    /// "und" between two names; not the "y" of "Ortega y Gasset".
    private func isListJoint(_ index: Int, _ reader: NameReader) -> Bool {
        guard let next = tokens[safe: index + 1], reader.isCapital(next) else { return false }
        return NameJoints.all[tokens[index].folded] == "" || tokens.count - index > 2
    }

    /// The "And" of "Jane Doe And John Roe".
    private func isJointWithCapital(_ index: Int) -> Bool {
        tokens[index].folded == "and" && index >= 2 && tokens[index - 2].kind == .word
    }

    private func nextDeclared(_ end: Int, _ stop: Int, _ reader: NameReader) -> Int? {
        var index = end
        var isComma = false
        while index < stop {
            let token = tokens[index]
            if token.folded == "," {
                isComma = true
            } else if !([";", "/", "&", "+"].contains(token.folded) || reader.isJoint(at: index)
                || index == end && isJointWithCapital(index))
            {
                break
            }
            index += 1
        }
        let isCraft = index < stop && index == end && Craft.match(tokens, at: index) != nil
        guard index > end || isCraft, index < stop else { return nil }
        if isComma {
            let rest = tokens[index..<stop].prefix { $0.folded != "," }
            if rest.contains(where: { AuthorRoles.all.contains($0.folded) }) { return nil }
        }
        return index
    }

    /// "Jane Doe (Reuters)": an outlet in brackets after a name is whom she writes for.
    private static func withoutOutlet(_ name: String) -> String {
        guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return name }
        let outlet = Tokenizer.tokens(of: String(name[name.index(after: open)...].dropLast()))
        let words = name[..<open].split(separator: " ")
        return words.count >= 2 && KnownOutlets.match(outlet, at: 0)?.end == outlet.count
            ? words.joined(separator: " ") : name
    }
}

extension NameReader.Name {
    /// The name with its honorific, as printed.
    var shown: String { author.honorific.map { "\($0) \(author.name)" } ?? author.name }
}
