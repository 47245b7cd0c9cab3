/// A run of words that begins a line of a certain kind: "the original source of this article is".
struct Phrase: Sendable {
    /// Folded words, without marks.
    let words: [String]

    init(_ text: String) { words = TableLines.words(text) }

    /// Where the phrase ends, if the words from `start` on are the phrase; marks between words do not count.
    func end(in tokens: ArraySlice<Token>, from start: Int) -> Int? {
        var index = start
        for word in words {
            while index < tokens.endIndex, tokens[index].kind == .mark { index += 1 }
            guard index < tokens.endIndex, tokens[index].folded == word else { return nil }
            index += 1
        }
        return index
    }
}

/// Phrases and their meanings, looked up by their first word.
struct PhraseTable<Meaning: Sendable>: Sendable {
    /// As the table has them, sorted: phrases with the same first word stand together.
    private let rows: [(phrase: Phrase, meaning: Meaning)]
    /// Where the phrases with a first word stand.
    private let firstWords: ByteTable<Range<Int>>
    /// The letters that phrases begin with, a bit each.
    private let initials: UInt32

    private init(_ rows: [(phrase: Phrase, meaning: Meaning)]) {
        var firstWords = ByteTable<Range<Int>>(capacity: rows.count)
        var initials: UInt32 = 0
        var start = 0
        for index in rows.indices {
            let word = rows[index].phrase.words[0]
            if index + 1 < rows.count, rows[index + 1].phrase.words[0] == word { continue }
            assert(firstWords[word.utf8Span.span] == nil, "phrases with “\(word)” stand apart: sort the table")
            firstWords.insert(word.utf8Span.span, start..<index + 1)
            start = index + 1
            let letter = (word.utf8.first ?? 0) &- 0x61
            if letter < 26 { initials |= 1 << UInt32(letter) }
        }
        self.rows = rows
        self.firstWords = firstWords
        self.initials = initials
    }

    /// The longest phrase that begins at `start`, and where it ends.
    func match(_ tokens: [Token], at start: Int = 0) -> (meaning: Meaning, end: Int)? {
        match(tokens[...], at: start)
    }

    func match(_ tokens: ArraySlice<Token>, at start: Int) -> (meaning: Meaning, end: Int)? {
        guard start < tokens.endIndex, let group = firstWords[tokens[start].folded.utf8Span.span] else { return nil }
        var longest: (meaning: Meaning, end: Int)?
        for row in rows[group] {
            if let end = row.phrase.end(in: tokens, from: start), end > longest?.end ?? start {
                longest = (row.meaning, end)
            }
        }
        return longest
    }

    func canBegin(with word: String) -> Bool { firstWords[word.utf8Span.span] != nil }

    /// Whether a line's first word begins a phrase; most lines are told by their first letter that it does not.
    func canBegin(_ line: Line) -> Bool {
        guard let byte = line.bytes.first else { return false }
        let letter = (byte | 0x20) &- 0x61
        if letter < 26, initials & (1 << UInt32(letter)) == 0 { return false }
        return line.firstWord.map { canBegin(with: $0) } ?? false
    }

    var openings: [Opening] {
        rows.map { Opening(first: $0.phrase.words[0], second: $0.phrase.words.dropFirst().first) }
    }
}

extension PhraseTable where Meaning: RawRepresentable<String> {
    /// The phrases of a table with one entry a line, each with its meaning after " = ".
    init(rows lines: String) {
        var rows: [(phrase: Phrase, meaning: Meaning)] = []
        TableLines.read(lines, sign: " = ") { phrase, remark in
            if let meaning = Meaning(rawValue: String(utf8: remark)) {
                rows.append((Phrase(String(utf8: phrase)), meaning))
            }
        }
        self.init(rows)
    }
}

extension PhraseTable<Void> {
    /// The phrases of a table with one a line.
    init(rows lines: String) { self.init(TableLines.rows(lines).map { (Phrase(String($0)), ()) }) }
}

extension PhraseTable<Bool> {
    /// The phrases of a table with one a line, and whether a word stands after their " = ".
    init(marked mark: String, rows lines: String) {
        var rows: [(phrase: Phrase, meaning: Bool)] = []
        TableLines.read(lines, sign: " = ") { phrase, remark in
            rows.append((Phrase(String(utf8: phrase)), String(utf8: remark) == mark))
        }
        self.init(rows)
    }
}
