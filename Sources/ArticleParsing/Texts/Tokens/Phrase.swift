/// A run of words that begins a line of a certain kind: "the original source of this article is".
struct Phrase: Sendable {
    /// Folded words, without marks.
    let words: [String]

    init(_ text: StaticString) { self.init(text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }) }

    init(_ text: String) { words = text.split(separator: " ").map(String.init) }

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

/// Phrases and what each stands for, looked up by their first word.
struct PhraseTable<Meaning: Sendable>: Sendable {
    private let entries: [String: [(phrase: Phrase, meaning: Meaning)]]
    /// The letters that phrases begin with, a bit each.
    private let initials: UInt32

    init(_ rows: [(StaticString, Meaning)]) { self.init(rows.map { (Phrase($0.0), $0.1) }) }

    private init(_ rows: [(Phrase, Meaning)]) {
        var entries: [String: [(phrase: Phrase, meaning: Meaning)]] = [:]
        for (phrase, meaning) in rows {
            entries[phrase.words.first ?? "", default: []].append((phrase, meaning))
        }
        initials = entries.keys.reduce(0) { bits, word in
            let letter = (word.utf8.first ?? 0) &- 0x61
            return letter < 26 ? bits | 1 << UInt32(letter) : bits
        }
        self.entries = entries.mapValues { $0.sorted { $0.phrase.words.count > $1.phrase.words.count } }
    }

    /// The longest phrase that begins at `start`, and where it ends.
    func match(_ tokens: [Token], at start: Int = 0) -> (meaning: Meaning, end: Int)? {
        match(tokens[...], at: start)
    }

    func match(_ tokens: ArraySlice<Token>, at start: Int) -> (meaning: Meaning, end: Int)? {
        guard start < tokens.endIndex, let rows = entries[tokens[start].folded] else { return nil }
        for row in rows {
            if let end = row.phrase.end(in: tokens, from: start) { return (row.meaning, end) }
        }
        return nil
    }

    func canBegin(with word: String) -> Bool { entries[word] != nil }

    /// Whether a line's first word begins a phrase; most lines are told by their first letter that it does not.
    func canBegin(_ line: Line) -> Bool {
        guard let byte = line.bytes.first else { return false }
        let letter = (byte | 0x20) &- 0x61
        if letter < 26, initials & (1 << UInt32(letter)) == 0 { return false }
        return line.firstWord.map { entries[$0] != nil } ?? false
    }

    var openings: [Opening] {
        entries.values.joined().map { Opening(first: $0.phrase.words[0], second: $0.phrase.words.dropFirst().first) }
    }
}

extension PhraseTable where Meaning: RawRepresentable<String> {
    /// The phrases of a table with one entry a line, each with its meaning behind " = ".
    init(rows lines: String) {
        self.init(
            lines.split(separator: "\n").compactMap { line in
                let (phrase, remark) = Vocabulary.parts(line)
                return Meaning(rawValue: remark ?? "").map { (Phrase(phrase), $0) }
            })
    }
}
