public import Articles

/// A passage of an article that shows why it was found.
public struct Snippet: Hashable, Sendable {
    /// The passage, with "…" where more comes before or after it.
    public var text: String
    /// Where the words stand that were looked for, in Unicode scalars of the passage.
    public var hits: [Range<Int>]
}

/// Finds the passage that shows most of what a query looks for.
public struct SnippetFinder {
    private var phrases: [(words: [[UInt8]], field: TextField?)]
    private var folder = WordFolder()

    /// How many characters a passage has, about, and how many of them come before the first hit.
    private static let length = 200
    private static let lead = 50

    public init(_ query: Query) {
        phrases = (query.condition?.soughtPhrases ?? []).map { ($0.words.map { Array($0.utf8) }, $0.field) }
    }

    /// The title, with the hits in it; empty where there is none.
    public mutating func title(of article: Article) -> Snippet {
        let title = article.title ?? ""
        let marks = marks(in: title, field: .title)
        return Passage(of: title, around: marks, from: 0, length: .max).snippet
    }

    /// The best passage of an article. Where free words stand in none of its texts and not in its title, the value
    /// that has them, with its field: "publisher: Harbour Post". Else its beginning.
    public mutating func passage(of article: Article) -> Snippet {
        guard let best = best(in: [.body, .surroundings, .note, .notice], of: article) else {
            if let value = value(of: article) { return value }
            let start = article.body.first { $0.kind == .paragraph } ?? article.body.first
            return Passage(of: start?.text ?? "", around: [], from: 0, length: SnippetFinder.length).snippet
        }
        let isShort = best.text.utf8.count <= SnippetFinder.length + SnippetFinder.lead
        let first = isShort ? 0 : SnippetFinder.densest(best.marks) - SnippetFinder.lead
        let length = isShort ? .max : SnippetFinder.length
        return Passage(of: best.text, around: best.marks, from: first, length: length).snippet
    }

    private typealias Piece = (text: String, field: TextField, marks: [SnippetMark])

    /// The piece of some fields in which most of the phrases stand; of several, the first.
    private mutating func best(in fields: [TextField], of article: Article) -> Piece? {
        var best: (score: Int, piece: Piece)?
        for field in fields {
            for text in field.pieces(of: article) {
                let marks = marks(in: text, field: field)
                let score = Set(marks.map(\.phrase)).count
                if score > best?.score ?? 0 { best = (score, (text, field, marks)) }
            }
        }
        return best?.piece
    }

    /// The value that has most of the free words, where the title has none of them. A word that was looked for in a
    /// field needs no telling where it stands.
    private mutating func value(of article: Article) -> Snippet? {
        var free = self
        free.phrases.removeAll { $0.field != nil }
        guard free.marks(in: article.title ?? "", field: .title).isEmpty,
            let best = free.best(in: SnippetFinder.values, of: article)
        else { return nil }
        let name = "\(best.field.column): "
        var snippet = Passage(of: best.text, around: best.marks, from: 0, length: .max).snippet
        snippet.text = name + snippet.text
        let shift = name.unicodeScalars.count
        snippet.hits = snippet.hits.map { $0.lowerBound + shift..<$0.upperBound + shift }
        return snippet
    }

    private static let values: [TextField] = [
        .publisher, .source, .author, .tag, .report, .theme, .region, .url,
    ]

    /// Where the phrases of the query stand in a text, in the order of the text, in UTF-8.
    private mutating func marks(in text: String, field: TextField) -> [SnippetMark] {
        let sought = phrases.indices.filter { phrases[$0].field == nil || phrases[$0].field == field }
        guard !sought.isEmpty else { return [] }
        var words: [(word: [UInt8], range: Range<Int>)] = []
        folder.forEachWord(of: text) { words.append((Array($0), $1)) }
        var marks: [SnippetMark] = []
        for index in words.indices {
            for number in sought where isPhrase(phrases[number].words, in: words, at: index) {
                let last = index + phrases[number].words.count - 1
                marks.append(
                    SnippetMark(
                        phrase: number, range: words[index].range.lowerBound..<words[last].range.upperBound))
            }
        }
        return marks
    }

    private func isPhrase(_ phrase: [[UInt8]], in words: [(word: [UInt8], range: Range<Int>)], at index: Int) -> Bool {
        guard index + phrase.count <= words.count else { return false }
        return phrase.indices.allSatisfy { words[index + $0].word == phrase[$0] }
    }

    /// Where the hit begins that has most different ones soon after it.
    private static func densest(_ marks: [SnippetMark]) -> Int {
        var best = (count: 0, start: 0)
        for (index, mark) in marks.enumerated() {
            let end = mark.range.lowerBound + length - lead
            let near = marks[index...].prefix { $0.range.upperBound <= end }
            let count = Set(near.map(\.phrase)).count
            if count > best.count { best = (count, mark.range.lowerBound) }
        }
        return best.start
    }
}

/// A phrase of a query in a text, in UTF-8.
private struct SnippetMark {
    var phrase: Int
    var range: Range<Int>
}

/// A piece cut out of a text between words.
private struct Passage {
    let snippet: Snippet

    init(of text: String, around marks: [SnippetMark], from start: Int, length: Int) {
        let bytes = Array(text.utf8)
        let first = Passage.wordStart(in: bytes, near: start)
        let end = length == .max ? bytes.count : Passage.wordEnd(in: bytes, near: first + length, from: first)
        let lead = first > 0 ? "…" : ""
        func offset(_ place: Int) -> Int {
            lead.unicodeScalars.count + bytes[first..<place].count { $0 & 0xC0 != 0x80 }
        }
        var hits: [Range<Int>] = []
        for mark in marks where mark.range.lowerBound >= first && mark.range.upperBound <= end {
            let hit = offset(mark.range.lowerBound)..<offset(mark.range.upperBound)
            // Phrases may share words.
            if let last = hits.last, last.upperBound >= hit.lowerBound {
                hits[hits.count - 1] = last.lowerBound..<max(last.upperBound, hit.upperBound)
            } else {
                hits.append(hit)
            }
        }
        let passage = String(decoding: bytes[first..<end], as: UTF8.self)
        snippet = Snippet(text: lead + passage + (end < bytes.count ? "…" : ""), hits: hits)
    }

    /// The beginning of a word; of a character, in scripts without spaces.
    private static func wordStart(in bytes: [UInt8], near start: Int) -> Int {
        guard start > 0 else { return 0 }
        if let space = bytes[start..<min(start + 20, bytes.count)].firstIndex(of: UInt8(ascii: " ")) {
            return space + 1
        }
        return bytes[start...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
    }

    private static func wordEnd(in bytes: [UInt8], near end: Int, from start: Int) -> Int {
        guard end < bytes.count else { return bytes.count }
        if let space = bytes[max(start, end - 20)..<end].lastIndex(of: UInt8(ascii: " ")) { return space }
        return bytes[..<end].lastIndex { $0 & 0xC0 != 0x80 } ?? end
    }
}
