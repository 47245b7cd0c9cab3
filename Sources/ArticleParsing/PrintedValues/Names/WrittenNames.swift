/// Reads the names at the head of what a page shows as its authors: "By Jane Doe, PhD, and John Roe | June 3, 2024".
///
/// ``NameReader`` reads lines that have the form of a byline; here the page has said already that names stand in the
/// text, and roles, dates and links may stand beside them.
struct WrittenNames {
    private(set) var names: [String] = []
    /// Whether words such as "By" stand before them.
    private(set) var isIntroduced = false

    private let text: [UInt8]
    private let tokens: [Token]

    /// What separates two pieces of the text.
    private enum Separator {
        case start, comma, joint, other
    }

    private static let mostTokens = 120
    private static let mostNames = 12

    /// - Parameter text: line breaks kept; from its beginning names are read.
    init(shown text: [UInt8]) {
        self.init(WrittenNames.spaced(text))
        readShown()
    }

    /// "ByJane Doe", where an element and no space stands behind the "By".
    private static func spaced(_ text: [UInt8]) -> [UInt8] {
        guard text.count > 3, text[0] | 0x20 == 0x62, text[1] | 0x20 == 0x79, text[2] &- 0x41 < 26,
            text[3] &- 0x61 < 26 || text[3] == 0x2E
        else { return text }
        return text[..<2] + [0x20] + text[2...]
    }

    /// The names of a declared value, which may list several; they are not judged here.
    init(declared value: String) {
        self.init(Array(value.utf8.prefix(300)))
        readDeclared()
    }

    private init(_ text: [UInt8]) {
        self.text = text
        tokens = Tokenizer.tokens(of: text[...], atMost: WrittenNames.mostTokens)
    }

    // MARK: Shown

    private mutating func readShown() {
        var start = skipIntros(0, tokens.count)
        var end = tokens.count
        if let date = PrintedDate.first(in: tokens, within: start..<end) {
            let before = tokens[start..<date.tokens.lowerBound].filter { $0.kind != .mark }
            if before.isEmpty || before.count == 1 && Weekdays.isName(before[0].folded) {
                start = skipIntros(skipClock(date.tokens.upperBound), end)
            } else {
                end = date.tokens.lowerBound
            }
        }
        // "Jane Doe 5 min read": nothing behind a figure is a name.
        if let number = tokens[start..<end].firstIndex(where: { $0.kind == .number }), number > start { end = number }
        var before = Separator.start
        for piece in pieces(start, end) {
            defer { before = piece.after }
            guard names.count < WrittenNames.mostNames, take(piece.range, after: before) else { return }
        }
    }

    /// Takes a piece's name; false where what follows is no name any more.
    private mutating func take(_ piece: Range<Int>, after separator: Separator) -> Bool {
        guard !piece.isEmpty else { return names.isEmpty || separator == .comma || separator == .joint }
        let start = skipIntros(piece.lowerBound, piece.upperBound)
        var range = start..<piece.upperBound
        guard !range.isEmpty else { return true }
        if !names.isEmpty, isSuffix(range) {
            if separator == .comma { names[names.count - 1] += ", " + slice(range) }
            return true
        }
        var words = words(in: range)
        // "Jane Doe In", where what it is filed under is left out.
        if words.count > 2, let last = words.last, tokens[last.lowerBound].folded == "in" {
            words.removeLast()
            range = range.lowerBound..<last.lowerBound
        }
        var isCut = false
        var isLast = false
        // "作者：王小明 来源：…": what has a colon behind it is no name.
        if isIntroduced, let label = words.dropFirst().firstIndex(where: { tokens[$0].contains { $0.folded == ":" } }) {
            range = range.lowerBound..<words[label].lowerBound
            words.removeSubrange(label...)
            isLast = true
        }
        if !isDesk(range, words), let role = words.firstIndex(where: { isRoleOrMonth($0) }) {
            // "Jane Doe Senior Reporter" in one line: the name stands before the role.
            let head = range.lowerBound..<words[role].lowerBound
            guard names.isEmpty, role >= 2, isPersonal(head, Array(words.prefix(role))),
                NameJudge.isLikePerson(slice(head))
            else { return names.isEmpty }
            range = head
            isCut = true
        } else if !isPersonal(range, words) {
            for (count, word) in words.enumerated() where count >= (isIntroduced ? 1 : 2) {
                guard AuthorWords.cutters.contains(tokens[word.lowerBound].folded),
                    !tokens[word.lowerBound].isCapitalized
                else { continue }
                let head = range.lowerBound..<word.lowerBound
                if isPersonal(head, Array(words.prefix(count))) {
                    range = head
                    isCut = true
                    break
                }
            }
        }
        guard isCut || isPersonal(range, words) else {
            takeUserName(range)
            return false
        }
        if !names.isEmpty, separator != .comma, separator != .joint { return false }
        // "By Jane Doe, Springfield": one word behind a comma is a place.
        if !names.isEmpty, separator == .comma, words.count < 2 { return false }
        let marks = tokens[range]
        guard marks.count(where: { $0.folded == "(" }) == marks.count(where: { $0.folded == ")" }) else { return false }
        if words.count > 1, words.allSatisfy(isHan) {
            // Spaces stand between names of this script, not in them.
            names += words.map(slice)
        } else {
            names.append(withoutCopy(slice(range)))
        }
        return !isCut && !isLast
    }

    /// Whether a word may be all of a Chinese or Japanese name.
    private func isHan(_ word: Range<Int>) -> Bool {
        let scalars = slice(word).unicodeScalars
        return (2...4).contains(scalars.count) && scalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
    }

    /// "Jane Doe Jane Doe": a picture's name and its bearer's.
    private func withoutCopy(_ name: String) -> String {
        let words = name.split(separator: " ")
        let half = words.count / 2
        guard half > 0, words.count == 2 * half, words[..<half] == words[half...] else { return name }
        return words[..<half].joined(separator: " ")
    }

    /// "by kestrel_77"
    private mutating func takeUserName(_ range: Range<Int>) {
        guard isIntroduced, names.isEmpty, text.count < 40, range.count <= 5 else { return }
        let name = slice(range)
        guard name.utf8.count <= 24, name.utf8.allSatisfy({ $0.isLetterOrDigit || $0 == 0x5F || $0 == 0x2E }) else {
            return
        }
        names.append(name)
    }

    // MARK: Declared

    private mutating func readDeclared() {
        let start = skipIntros(0, tokens.count)
        let end = tokens[start...].firstIndex { $0.folded == "|" } ?? tokens.count
        var before = Separator.start
        for piece in pieces(start, end) {
            defer { before = piece.after }
            guard !piece.range.isEmpty else { continue }
            if before == .other, !names.isEmpty { return }
            if !names.isEmpty, isSuffix(piece.range) {
                names[names.count - 1] += ", " + slice(piece.range)
                continue
            }
            if !names.isEmpty, before == .comma,
                tokens[piece.range].contains(where: { AuthorWords.roles.contains($0.folded) })
            {
                return
            }
            names.append(WrittenNames.withoutHouse(slice(piece.range)))
        }
    }

    /// "Jane Doe (Reuters)": an outlet in brackets behind a name is whom she writes for.
    private static func withoutHouse(_ name: String) -> String {
        guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return name }
        let house = Tokenizer.tokens(of: String(name[name.index(after: open)...].dropLast()))
        let words = name[..<open].split(separator: " ")
        return words.count >= 2 && KnownOutlets.match(house, at: 0)?.end == house.count
            ? words.joined(separator: " ") : name
    }

    // MARK: Pieces

    private mutating func skipIntros(_ start: Int, _ end: Int) -> Int {
        var index = start
        for _ in 0..<3 {
            while index < end, WrittenNames.skippedMarks.contains(tokens[index].folded) { index += 1 }
            guard let intro = AuthorWords.intros.match(tokens, at: index), intro.end <= end else { return index }
            index = intro.end
            isIntroduced = true
        }
        while index < end, WrittenNames.skippedMarks.contains(tokens[index].folded) { index += 1 }
        return index
    }

    private static let skippedMarks: Set = [":", "-", "|", "·", "•", ",", "~", "✍", "/", "*"]

    /// Behind the time of day.
    private func skipClock(_ start: Int) -> Int {
        var index = start
        while index < tokens.count,
            tokens[index].kind != .word || ["am", "pm", "at", "a", "p", "m"].contains(tokens[index].folded)
        {
            index += 1
        }
        return index
    }

    private func pieces(_ start: Int, _ end: Int) -> [(range: Range<Int>, after: Separator)] {
        var pieces: [(range: Range<Int>, after: Separator)] = []
        var first = start
        for index in start..<max(start, end) {
            if index > first, breaksLine(before: index) {
                pieces.append((first..<index, .other))
                first = index
            }
            guard let separator = separator(at: index) else { continue }
            pieces.append((first..<index, separator))
            first = index + 1
        }
        pieces.append((first..<max(first, end), .other))
        return pieces
    }

    private func separator(at index: Int) -> Separator? {
        let token = tokens[index]
        switch token.kind {
        case .number: return nil
        case .word:
            guard !token.isCapitalized, token.followsSpace, index > 0 else { return nil }
            return WrittenNames.joiningWords.contains(token.folded) ? .joint : nil
        case .mark:
            switch token.folded {
            case ",": return .comma
            case ";", "/", "&", "+": return .joint
            case "|", "•", "·", "⋅", "●": return .other
            case "-":
                let isSpaced = token.followsSpace && (tokens[safe: index + 1]?.followsSpace ?? true)
                return isSpaced ? .other : nil
            default: return nil
            }
        }
    }

    private static let joiningWords: Set = ["and", "with", "y", "und", "et"]

    private func breaksLine(before index: Int) -> Bool {
        tokens[index].followsSpace && index > 0
            && text[tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound].contains(0x0A)
    }

    // MARK: What a piece is

    /// The tokens between spaces.
    private func words(in range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where index > start && tokens[index].followsSpace {
            words.append(start..<index)
            start = index
        }
        if start < range.upperBound { words.append(start..<range.upperBound) }
        return words
    }

    private func first(of word: Range<Int>) -> Token? { tokens[word].first { $0.kind != .mark } }

    private func isRoleOrMonth(_ word: Range<Int>) -> Bool {
        guard let token = first(of: word) else { return false }
        if AuthorWords.roles.contains(token.folded) { return true }
        guard let month = Months.name(token.folded) else { return false }
        return month.kind == .full && !["may", "june", "april", "august", "julio"].contains(token.folded)
    }

    private func isSuffix(_ range: Range<Int>) -> Bool {
        let words = tokens[range].filter { $0.kind == .word }
        guard !words.isEmpty, words.count <= 4, tokens[range].allSatisfy({ $0.kind != .number }) else { return false }
        if AuthorWords.suffixes.contains(words.map(\.folded).joined()) { return true }
        return words.allSatisfy { word in
            AuthorWords.suffixes.contains(word.folded)
                || (2...6).contains(word.range.count) && text[word.range].allSatisfy { $0 &- 0x41 < 26 }
        }
    }

    /// "The Kestrel editors", "Newsroom staff".
    private func isDesk(_ range: Range<Int>, _ words: [Range<Int>]) -> Bool {
        guard words.count >= 2, let last = words.last.flatMap(first), AuthorWords.desks.contains(last.folded) else {
            return false
        }
        return isPersonal(range, words)
    }

    /// Whether it is written as a name is: one to seven words with capitals, particles between them.
    private func isPersonal(_ range: Range<Int>, _ words: [Range<Int>]) -> Bool {
        guard (1...7).contains(words.count), let head = words.first.flatMap(first),
            let last = words.last.flatMap(first), let end = words.last?.upperBound,
            tokens[end - 1].range.upperBound - tokens[range.lowerBound].range.lowerBound <= 60
        else { return false }
        if words.count > 2, head.folded == "the", AuthorWords.desks.contains(last.folded) {
            return true
        }
        guard !AuthorWords.neverFirst.contains(head.folded) || isInitial(head, in: words[0]) else { return false }
        var capitals = 0
        for word in words {
            guard let token = first(of: word),
                !tokens[word].contains(where: { $0.kind == .number || WrittenNames.foreignMarks.contains($0.folded) })
            else { return false }
            if isCapital(token), token.folded != "by" {
                capitals += 1
            } else if !NameWords.particles.contains(token.folded), !token.folded.hasPrefix("d'"),
                !AuthorWords.desks.contains(token.folded)
            {
                return false
            }
        }
        return capitals > 0
    }

    /// "A." of "A. J. Neal".
    private func isInitial(_ token: Token, in word: Range<Int>) -> Bool {
        token.range.count == 1 && token.isCapitalized && word.count == 2 && tokens[word.upperBound - 1].folded == "."
    }

    private static let foreignMarks: Set = [":", "!", "?", "@", "#", "%", "$", "=", "<", ">", "{", "}", "[", "]", "©"]

    /// A capital, or a letter of a script that has none.
    private func isCapital(_ token: Token) -> Bool {
        if token.isCapitalized { return true }
        guard text[token.range.lowerBound] >= 0x80, let scalar = token.folded.unicodeScalars.first else { return false }
        return scalar.value >= 0x250 && !scalar.properties.isLowercase
    }

    // MARK: Texts

    /// As printed, without marks around it; "Jr." and "Ph.D." keep their stop.
    private func slice(_ range: Range<Int>) -> String {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, [".", "*", ":", ")"].contains(tokens[start].folded) { start += 1 }
        while end > start, [".", "*", ":"].contains(tokens[end - 1].folded) {
            if tokens[end - 1].folded == ".", end - 2 >= start,
                ["jr", "sr", "d"].contains(tokens[end - 2].folded)
            {
                break
            }
            end -= 1
        }
        guard start < end else { return "" }
        let bytes = text[tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound]
        return String(decoding: bytes.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }
}
