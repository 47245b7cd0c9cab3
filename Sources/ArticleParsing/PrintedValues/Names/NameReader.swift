import Articles

/// Reads the names of a byline: "Jane Doe, Prof. John Roe and the Committee for Open Archives".
///
/// It is the one reader of printed names, for pasted lines, for what a page marks as its authors' and for the values of
/// labels. It says where the names end; whether what follows may follow names is told by ``NameReader/endOfCredits(_:)``.
struct NameReader {
    /// No byline has more names than this; a longer list is something else.
    private static let mostNames = 1_000

    /// Where the text stands that is read.
    enum Context: Hashable {
        /// A line that may be a byline, or a sentence.
        case line
        /// What a page marks as its authors', where roles, sections and buttons stand as well, and degrees belong to names.
        case marked
    }

    let tokens: [Token]
    let context: Context
    /// Whether the degrees behind a person's name are taken with it, as pages print them.
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

    /// The names from a token on, and the index behind the last one; empty where no name begins there.
    ///
    /// A name ends with its line, at a date, at a known outlet and at whatever is no name.
    /// - Parameter introduced: whether a word as "by" stands before the first one, so that an odd name may follow.
    func names(from start: Int, introduced: Bool = false) -> (names: [Name], end: Int) {
        var names: [Name] = []
        var index = start
        var end = start
        if introduced { index = behindOurs(index) }
        while index < tokens.count, names.count < NameReader.mostNames,
            let name = name(at: index, introduced: introduced) ?? lowercaseName(at: index, names)
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
        var first = behindRole(start)
        // "el Prof. …", "by the Committee"
        if NeverFirst.all[tokens[first].folded] == "article", let next = tokens[safe: first + 1], next.line == line,
            endOfHonorifics(first + 1) > first + 1
                || introduced && !tokens[first].isCapitalized && next.isCapitalized
                    && (!NameParticles.all.contains(tokens[first].folded)
                        || OrganisationWords.all.contains(next.folded))
        {
            first += 1
        }
        let nameStart = endOfHonorifics(first)
        var body = Body(end: nameStart)
        var index = nameStart
        loop: while index < tokens.count, tokens[index].line == line {
            switch tokens[index].kind {
            case .number: break loop
            case .mark:
                guard let next = mark(at: index, words: body.words) else { break loop }
                if tokens[index].folded == "." || tokens[index].folded == ")" { body.end = next }
                index = next
            case .word:
                if body.words > 0, endsName(at: index, words: body.words, isRare: introduced) { break loop }
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
            guard body.words <= 7 else { return nil }
            end = endOfGeneration(end)
            if takesDegrees { end = endOfDegrees(end, bracketed: false) }
        }
        let honorific = nameStart > first ? slice(first..<nameStart) : nil
        return Name(
            author: Author(
                NameReader.withoutRole(slice(nameStart..<end, droppingJoint: isGluedJoint(nameStart) && first > 0)),
                honorific: honorific),
            tokens: first..<end, kind: kind,
            wordCount: wordCount(range))
    }

    /// What has been read of a name.
    private struct Body {
        var words = 0
        var capitals = 0
        var hasOrganisationWord = false
        /// Behind the last token that belongs to it.
        var end: Int
    }

    private func takeWord(at index: Int, into body: inout Body) -> Bool {
        let token = tokens[index]
        let isCapital = isCapital(token)
        let isDesk = body.words > 0 && Desks.all.contains(token.folded) && endsPiece(index + 1)
        if isCapital || isDesk || body.words > 0 && isGlued(index) || body.words == 0 && isLowercaseName(at: index) {
            body.capitals += 1
            if OrganisationWords.all.contains(token.folded) { body.hasOrganisationWord = true }
        } else if !isJoiningWord(at: index, body) {
            return false
        }
        body.words += 1
        if isCapital || isDesk || body.words == 1 || isGlued(index) { body.end = index + 1 }
        return true
    }

    /// "BR24": letters and figures in one, of which the name would be half.
    private func isCutShort(_ end: Int) -> Bool {
        tokens[safe: end].map { $0.kind == .number && !$0.followsSpace && $0.line == tokens[end - 1].line } ?? false
    }

    /// Whether a line ends before a token, or a mark stands there.
    func endsPiece(_ index: Int) -> Bool {
        tokens[safe: index].map { $0.kind == .mark || $0.line != tokens[index - 1].line } ?? true
    }

    /// One word of a script that has no capitals says as much as two with capitals do.
    private func wordCount(_ range: Range<Int>) -> Int {
        let words = tokens[range].filter { $0.kind == .word }
        return words.count == 1 && isCaseless(words[0]) ? 2 : words.count
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

    /// A mark inside a name: the point of an initial, a hyphen, "(KLWCC)", a nickname's quotes. The index behind it.
    private func mark(at index: Int, words: Int) -> Int? {
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
            return tokens[..<index].suffix(3).contains { $0.folded == "(" } ? index + 1 : nil
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

    /// Whether a name that has begun ends before this word: a date, a site, another author's "and", a role, a button.
    private func endsName(at index: Int, words: Int, isRare: Bool) -> Bool {
        let token = tokens[index]
        if let date = PrintedDate.match(tokens, at: index), tokens[date.tokens.upperBound - 1].line == token.line {
            return true
        }
        // "Jane Doe MP"
        if words >= 2, isAcronym(token), !isCaseless(token), NameSuffixes.all[token.folded] == "", endsPiece(index + 1)
        {
            return true
        }
        if words >= 2 && isGluedJoint(index) || partsHanNames(index) { return true }
        // "Jane Doe By John Roe": a second byline run into the first.
        if token.folded == "by" { return true }
        if isJoint(at: index) { return !isInsideSurname(index, words) }
        // "王小明 来源：": what has a colon behind it is a label.
        if tokens[safe: index + 1]?.folded == ":" { return true }
        if Craft.match(tokens, at: index) != nil, words >= 2 || !token.isCapitalized { return true }
        if words >= 2 || isCaseless(token), isRole(token), !isDesk(from: index) { return true }
        if token.isCapitalized, words >= 2 || Self.publication.contains(token.folded),
            NameTrailers.all.contains(token.folded), !isDesk(from: index)
        {
            return true
        }
        // "Jane Doe For The Gazette", "Jane Doe December"
        if words >= 2, token.isCapitalized, Self.capitalized.contains(token.folded) || isMonth(token) { return true }
        // "Jane Doe Globe Staff"
        if words >= 2, OutletWords.contains(token.folded), isDesk(from: index + 1) { return true }
        guard let outlet = KnownOutlets.match(tokens, at: index) else { return false }
        let isClear = words >= 2 || outlet.end - index >= 2
        return isClear && !Desks.all.contains(tokens[safe: outlet.end]?.folded ?? "")
    }

    /// Whether a space between Chinese names stands before a word: "林晚秋 周雨" are two, "大川 美里" is one.
    func partsHanNames(_ index: Int) -> Bool {
        guard index > 0, tokens[safe: index]?.followsSpace == true, tokens[index].line == tokens[index - 1].line else {
            return false
        }
        let lengths = [tokens[index - 1], tokens[index]].map { token in
            let scalars = token.folded.unicodeScalars
            return scalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) } ? scalars.count : 0
        }
        return lengths.allSatisfy { (2...4).contains($0) } && lengths.contains { $0 > 2 }
    }

    private static let publication: Set<String> = ["posted", "published", "updated"]

    /// Words between a name and what follows it, where a heading's capitals reach them.
    private static let capitalized: Set<String> = ["at", "deputy", "for", "from", "in", "on", "via"]

    private func isMonth(_ token: Token) -> Bool {
        guard let month = Months.name(token.folded), month.kind == .full else { return false }
        return !["april", "august", "julio", "june", "may"].contains(token.folded)
    }

    /// Whether a word is what someone is.
    func isRole(_ token: Token) -> Bool {
        if AuthorRoles.all.contains(token.folded) { return true }
        if isCaseless(token), Self.isGluedToRole(token.folded) { return true }
        if isCaseless(token) { return Self.reports.contains { token.folded.hasSuffix($0) } }
        return token.range.count > 9 && Self.roleEndings.contains { token.folded.hasSuffix($0) }
    }

    /// "台北報導": reported from there.
    private static let reports = ["報導", "报道", "報道", "报导"]

    private static let roleEndings = [
        "korrespondent", "korrespondentin", "leiter", "leiterin", "redakteur", "redakteurin", "redakteure", "reporter",
        "reporterin", "sprecher", "sprecherin",
    ]

    /// Whether all words from a token to a mark or the line's end are a desk's: "Editorial Team".
    private func isDesk(from index: Int) -> Bool {
        var last = index
        while let token = tokens[safe: last], token.line == tokens[index].line, token.kind == .word,
            Desks.all.contains(token.folded) || isRole(token)
        { last += 1 }
        return last > index && endsPiece(last) && Desks.all.contains(tokens[last - 1].folded)
    }

    /// Whether a word joins two names: in lower case, or in capitals among capitals.
    func isJoint(at index: Int) -> Bool {
        let token = tokens[index]
        guard let remark = NameJoints.all[token.folded] else { return false }
        if token.folded == "und", index > 0, tokens[index - 1].folded == "von" { return false }
        if remark == "full", !token.isCapitalized {
            return [index + 1, index + 2].allSatisfy {
                tokens[safe: $0].map { $0.kind == .word && $0.isCapitalized && $0.line == token.line } ?? false
            }
        }
        guard token.isCapitalized else { return true }
        let slice = text(token.line).utf8Slice(token.range)
        return (slice.utf8.count > 1 || token.folded == "y") && isAcronym(token) && index > 0
            && isAcronym(tokens[index - 1])
            && tokens[index - 1].range.count > 1
    }

    /// "Ortega y Gasset": a "y" before the last word of a name that has two already.
    private func isInsideSurname(_ index: Int, _ words: Int) -> Bool {
        guard NameJoints.all[tokens[index].folded] == "surname", !tokens[index].isCapitalized, words >= 2,
            let next = tokens[safe: index + 1], isCapital(next), next.line == tokens[index].line
        else { return false }
        guard let behind = tokens[safe: index + 2], behind.line == next.line else { return true }
        return [",", ")", ";"].contains(behind.folded) || isJoint(at: index + 2)
    }

    private func isJoiningWord(at index: Int, _ body: Body) -> Bool {
        let word = tokens[index].folded
        guard let next = tokens[safe: index + 1], next.line == tokens[index].line else { return false }
        if word == "und", index > 0, tokens[index - 1].folded == "von" { return true }
        if NameParticles.all.contains(word) { return next.kind != .number && next.folded != "," }
        guard OrganisationJoints.all.contains(word) else { return false }
        let rest = tokens[index...].prefix { $0.line == tokens[index].line }
        // "Jane Doe in Market Research" is she, and her section.
        let mayBeSection = word == "in" && body.words > 1
        if body.hasOrganisationWord
            || !mayBeSection && rest.contains(where: { OrganisationWords.all.contains($0.folded) })
        {
            return true
        }
        // "Moon of Alabama": one word, and one behind the "of" that ends the line.
        return word == "of" && body.words == 1 && next.isCapitalized && rest.count == 2
    }

    /// A name that the text prints in lower case, or whose capital a conversion lost: only the first word may.
    private func isLowercaseName(at index: Int) -> Bool {
        guard let next = tokens[safe: index + 1], next.line == tokens[index].line else { return false }
        let word = tokens[index].folded
        return next.kind == .word && next.isCapitalized && word.utf8.count > 3 && !LowercaseWords.all.contains(word)
            && !OrganisationJoints.all.contains(word) && !NameJoints.all.contains(word)
            && !AuthorRoles.all.contains(word) && !PrintedDate.isMonth(next.folded)
    }

    /// "bell hooks" behind other names, where the line ends with it.
    private func lowercaseName(at index: Int, _ names: [Name]) -> Name? {
        guard names.contains(where: { $0.kind == .person && $0.wordCount > 1 }), index + 2 <= tokens.count else {
            return nil
        }
        let words = tokens[index..<index + 2]
        guard
            words.allSatisfy({
                $0.kind == .word && $0.line == tokens[index].line && $0.range.count >= 4
                    && !LowercaseWords.all.contains($0.folded) && !AuthorRoles.all.contains($0.folded)
                    && !OrganisationWords.all.contains($0.folded) && !Desks.all.contains($0.folded)
                    && !NameJoints.all.contains($0.folded)
            }), tokens[safe: index + 2].map({ $0.line != tokens[index].line }) ?? true
        else { return nil }
        return Name(
            author: Author(slice(index..<index + 2)), tokens: index..<index + 2, kind: .person, wordCount: 2)
    }

    func isAcronym(_ token: Token) -> Bool {
        guard token.kind == .word, token.isCapitalized else { return false }
        return text(token.line).utf8Slice(token.range).unicodeScalars.allSatisfy { !$0.properties.isLowercase }
    }

    /// "ويوسف", "ויואב": scripts that write the "and" together with the name behind it.
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
