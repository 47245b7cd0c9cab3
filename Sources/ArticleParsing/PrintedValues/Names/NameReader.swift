import Articles

/// Reads the names of a byline: "Jane Doe, Prof. John Roe and the Committee for Open Archives".
///
/// It is the one reader of printed names, for pasted lines, for texts that a page marks as its authors' and for the
/// values of labels. It tells where the names end; whether what follows may follow names is told by
/// ``NameReader/endOfCredits(_:)``.
struct NameReader {
    /// No byline has more names than this; a longer list is something else.
    private static let mostNames = 1_000

    /// Where the text stands that is read.
    enum Context: Hashable {
        /// A line that may be a byline, or a sentence.
        case line
        /// The authors that a page marks, where roles, sections and buttons stand as well, and degrees belong to names.
        case marked
    }

    let tokens: [Token]
    let context: Context
    /// Whether the degrees after a person's name are taken with it, as pages print them.
    let takesDegrees: Bool
    /// The texts of the lines that the tokens stand in, by the tokens' line numbers.
    let text: (Int) -> String

    init(
        tokens: [Token], context: Context = .line, takesDegrees: Bool = false, text: @escaping (Int) -> String
    ) {
        self.tokens = tokens
        self.takesDegrees = takesDegrees
        self.context = context
        self.text = text
    }

    /// The names from a token on, and the index after the last one; empty where no name begins there.
    ///
    /// A name ends with its line, at a date, at a known outlet and at whatever is no name.
    /// - Parameter introduced: whether a word as "by" stands before the first one, so that an odd name may follow.
    func names(from start: Int, introduced: Bool = false) -> (names: [Name], end: Int) {
        var names: [Name] = []
        var index = start
        var end = start
        if introduced { index = behindOurs(index) }
        while index < tokens.count, names.count < NameReader.mostNames,
            let name = name(at: index, introduced: introduced)
                ?? lowercaseName(at: index, names, introduced: introduced)
        {
            names.append(name)
            index = name.tokens.upperBound
            end = index
            let line = tokens[name.tokens.lowerBound].line
            guard let next = nextName(behind: index, line: line, names, introduced: introduced) else { break }
            index = next
        }
        return (withSharedSurnames(names.filter { !isOfOtherCraft($0) }), end)
    }

    /// The author of a name that stands alone: "Dr. Jane Doe" is Jane Doe. Only what is hardly ever part of an
    /// organisation's name is split off; "General Electric" and "Major League" stay whole.
    static func author(_ name: String) -> Author {
        let tokens = Tokenizer.tokens(of: name, line: 0)
        let reader = NameReader(tokens: tokens) { _ in name }
        let all = reader.endOfHonorifics(0)
        guard all > 0, all < tokens.count else { return Author(name) }
        let surely = reader.endOfHonorifics(0) { Honorifics.all[$0.folded] == "sure" && !reader.isAcronym($0) }
        let end = all > surely && PersonName.isFull(reader.slice(all..<tokens.count)) ? all : surely
        guard end > 0, end < tokens.count else { return Author(name) }
        return Author(reader.slice(end..<tokens.count), honorific: reader.slice(0..<end))
    }

    // MARK: One name

    /// The name that begins at a token, its honorifics included.
    func name(at start: Int, introduced: Bool = false) -> Name? {
        let line = tokens[start].line
        guard Craft.match(tokens, at: start) == nil else { return nil }
        if let agency = agency(at: start, introduced: introduced) { return agency }
        if introduced, let desk = desk(at: start) { return desk }
        var first = behindRole(start)
        // "el Prof. …", "by the Committee"
        var isBehindArticle = false
        if isArticle(first), let next = tokens[safe: first + 1], next.line == line,
            endOfHonorifics(first + 1) > first + 1
                || introduced && !tokens[first].isCapitalized && next.isCapitalized
                    && (!NameParticles.all.contains(tokens[first].folded)
                        || OrganisationWords.all.contains(next.folded))
        {
            isBehindArticle = introduced && !tokens[first].isCapitalized
            first += 1
        }
        let nameStart = endOfHonorifics(first)
        var body = Body(end: nameStart)
        var index = nameStart
        loop: while index < tokens.count, tokens[index].line == line {
            switch tokens[index].kind {
            case .number: break loop
            case .mark:
                guard let next = mark(at: index, from: nameStart, words: body.words) else { break loop }
                if tokens[index].folded == "." || tokens[index].folded == ")" { body.end = next }
                index = next
            case .word:
                if body.words > 0, endsName(at: index, body) { break loop }
                guard takeWord(at: index, into: &body) else { break loop }
                index += 1
            }
        }
        guard body.capitals > 0, body.end > nameStart, body.words <= 14, body.words > 1 || !isCutShort(body.end)
        else { return nil }
        let range = nameStart..<body.end
        // "Dr. Le Thi Hoa"
        let isIntroduced = introduced || nameStart > first
        guard let kind = kind(of: range, body.hasOrganisationWord, introduced: isIntroduced) else { return nil }
        var end = body.end
        if kind == .person {
            // "By the River Sorn"
            guard body.words <= 7, !isBehindArticle || nameStart > first else { return nil }
            end = endOfGeneration(end)
            if takesDegrees { end = endOfDegrees(end, bracketed: false) }
        }
        let honorific = nameStart > first ? slice(first..<nameStart) : nil
        let whole = slice(nameStart..<end, droppingJoint: isGluedJoint(nameStart) && first > 0)
        let bare = NameReader.withoutRole(whole)
        return Name(
            author: Author(bare, honorific: honorific), tokens: first..<end, kind: kind, wordCount: wordCount(range),
            hasRole: first > start && isCaseless(tokens[start]) || bare.utf8.count < whole.utf8.count)
    }

    /// "de Vereniging": the Dutch "de" is one before an organisation only.
    private func isArticle(_ index: Int) -> Bool {
        if NeverFirst.isArticle(tokens[index].folded) { return true }
        return ["de", "het"].contains(tokens[index].folded) && !tokens[index].isCapitalized
            && tokens[safe: index + 1].map { OrganisationWords.all.contains($0.folded) } ?? false
    }

    /// A news agency's name, and nothing that goes on with it.
    private func agency(at start: Int, introduced: Bool) -> Name? {
        let isAnnounced = introduced || start > 0 && isJoint(at: start - 1)
        guard let known = KnownOutlets.match(tokens, at: start, announced: isAnnounced ? .before : .none),
            known.isAgency, !known.isCutShort(in: tokens), tokens[known.end - 1].line == tokens[start].line
        else { return nil }
        if let next = tokens[safe: known.end], next.line == tokens[start].line, isRole(next) { return nil }
        return Name(
            author: Author(slice(start..<known.end)), tokens: start..<known.end, kind: .agency,
            wordCount: wordCount(start..<known.end))
    }

    /// "die Redaktion", "our own correspondent", "admin": whoever wrote is not named.
    private func desk(at start: Int) -> Name? {
        guard let end = endOfDesk(start) else { return nil }
        return Name(
            author: Author(slice(start..<end)), tokens: start..<end, kind: .desk, wordCount: wordCount(start..<end))
    }

    /// The words of a name that were read so far.
    struct Body {
        var words = 0
        var capitals = 0
        var hasOrganisationWord = false
        /// After the last token that belongs to it.
        var end: Int
    }

    private func takeWord(at index: Int, into body: inout Body) -> Bool {
        let token = tokens[index]
        let isCapital = isCapital(token)
        let isDesk = body.words > 0 && Desks.all.contains(token.folded) && endsPiece(index + 1)
        let isOfOrganisation = body.hasOrganisationWord && isBehindJoint(index)
        if isCapital || isDesk || isOfOrganisation || body.words > 0 && isGlued(index)
            || body.words == 0 && isLowercaseName(at: index)
        {
            body.capitals += 1
            if OrganisationWords.all.contains(token.folded) { body.hasOrganisationWord = true }
        } else if !isJoiningWord(at: index, body) {
            return false
        }
        body.words += 1
        if isCapital || isDesk || isOfOrganisation || body.words == 1 || isGlued(index) { body.end = index + 1 }
        return true
    }

    /// The "dockers" of "Collectif des dockers".
    private func isBehindJoint(_ index: Int) -> Bool {
        guard index > 0, tokens[index].range.count > 3, tokens[index].line == tokens[index - 1].line else {
            return false
        }
        let before = tokens[index - 1]
        return !before.isCapitalized
            && (NameParticles.all.contains(before.folded) || OrganisationJoints.all.contains(before.folded))
            && !NameParticles.all.contains(tokens[index].folded) && !NameJoints.all.contains(tokens[index].folded)
    }

    /// "BR24": letters and figures in one, of which the name would be half.
    private func isCutShort(_ end: Int) -> Bool {
        tokens[safe: end].map { $0.kind == .number && !$0.followsSpace && $0.line == tokens[end - 1].line } ?? false
    }

    /// Whether a line ends before a token, or a mark stands there.
    func endsPiece(_ index: Int) -> Bool {
        tokens[safe: index].map { $0.kind == .mark || $0.line != tokens[index - 1].line } ?? true
    }

    /// One word of a script that parts no words by spaces says as much as two with capitals do.
    func wordCount(_ range: Range<Int>) -> Int {
        let words = tokens[range].filter { $0.kind == .word }
        return words.count == 1 && words[0].isOfUnspacedScript ? 2 : words.count
    }

    // MARK: Words

    /// Whether a word is written as names are: "Doe", "d’Estaing", "al-Hassani" by its parts, "李文舟".
    func isCapital(_ token: Token) -> Bool {
        if token.isCapitalized || isCaseless(token) { return true }
        guard token.folded.utf8.contains(UInt8(ascii: "'")) else { return false }
        let scalars = text(token.line).utf8Slice(token.range).unicodeScalars
        return zip(scalars, scalars.dropFirst()).contains { ["'", "’", "ʼ"].contains($0) && $1.properties.isUppercase }
    }

    /// Whether it is a word of a script that has no capitals.
    func isCaseless(_ token: Token) -> Bool {
        guard token.kind == .word, let scalar = token.folded.unicodeScalars.first, scalar.value >= 0x590 else {
            return false
        }
        return !scalar.properties.isLowercase
    }

    /// The "un" of "Kim Jong-un".
    private func isGlued(_ index: Int) -> Bool {
        index > 1 && !tokens[index].followsSpace && tokens[index - 1].folded == "-" && !tokens[index - 1].followsSpace
    }

    /// A mark inside a name: the point of an initial, a hyphen, "(KLWCC)", a nickname's quotes. The index after it.
    private func mark(at index: Int, from start: Int, words: Int) -> Int? {
        let token = tokens[index]
        guard words > 0 || token.folded == "\"" else { return nil }
        switch token.folded {
        case ".":
            guard index > 0, !token.followsSpace,
                tokens[index - 1].folded.count <= 3 || NameSuffixes.all.contains(tokens[index - 1].folded)
            else { return nil }
            return index + 1
        case "-":
            guard !token.followsSpace, index + 1 < tokens.count, !tokens[index + 1].followsSpace else { return nil }
            return index + 1
        case "'":
            return index + 1 < tokens.count && tokens[index + 1].kind == .word ? index + 1 : nil
        case "\"":
            let isClosed = tokens[(index + 1)...].prefix(4).contains { $0.folded == "\"" }
            return isClosed || !token.followsSpace && words > 0 ? index + 1 : nil
        case "(" where isNickname(index): return index + 1
        case "(":
            guard index + 2 < tokens.count, tokens[index + 2].folded == ")", isAcronym(tokens[index + 1]),
                !NameSuffixes.all.contains(tokens[index + 1].folded),
                KnownOutlets.match(tokens, at: index + 1) == nil
            else { return nil }
            return index + 1
        case ")":
            return tokens[start..<index].suffix(3).contains { $0.folded == "(" } ? index + 1 : nil
        case "・":
            // Between the parts of a foreign name.
            let parts = [tokens[index - 1], tokens[min(index + 1, tokens.count - 1)]]
            return parts.allSatisfy { ("ァ"..."ヿ").contains($0.folded.unicodeScalars.first ?? " ") } ? index + 1 : nil
        default:
            return nil
        }
    }

    /// "Maria (Mia) Roe"
    private func isNickname(_ index: Int) -> Bool {
        guard let name = tokens[safe: index + 1], name.isCapitalized, tokens[safe: index + 2]?.folded == ")",
            let next = tokens[safe: index + 3], next.kind == .word, next.line == name.line
        else { return false }
        return next.isCapitalized && !isAcronym(name) && !AuthorRoles.all.contains(next.folded)
    }

    func isAcronym(_ token: Token) -> Bool {
        guard token.kind == .word, token.isCapitalized else { return false }
        return text(token.line).utf8Slice(token.range).unicodeScalars.allSatisfy { !$0.properties.isLowercase }
    }

    /// "ويوسف", "ויואב": scripts that write the "and" together with the name after it.
    func isGluedJoint(_ index: Int) -> Bool {
        guard let token = tokens[safe: index], index > 1, isCaseless(token), token.range.count >= 8,
            let first = token.folded.unicodeScalars.first, first == "و" || first == "ו"
        else { return false }
        return tokens[index - 1].line == token.line && isCaseless(tokens[index - 1])
            && (tokens[safe: index + 1].map { isCaseless($0) && $0.line == token.line } ?? false)
    }

    private func slice(_ range: Range<Int>, droppingJoint: Bool) -> String {
        let text = slice(range)
        return droppingJoint ? String(text.unicodeScalars.dropFirst()) : text
    }

    func slice(_ range: Range<Int>) -> String {
        guard let first = tokens[safe: range.lowerBound], let last = tokens[safe: range.upperBound - 1] else {
            return ""
        }
        return text(first.line).utf8Slice(first.range.lowerBound..<last.range.upperBound)
    }
}
