import Articles

/// Knows one kind of line that stands for itself, wherever in the text it is.
///
/// A recognizer is strict: it claims a line that can hardly be anything else, and returns nil for the rest.
protocol LineRecognizer: Sendable {
    /// How such lines begin; a line that begins otherwise is never shown to the recognizer.
    var openings: [Opening] { get }

    func recognize(_ line: Line, _ tokens: [Token]) -> Recognition?
}

/// The first word of a line and, where it is always the same, the second; folded.
struct Opening: Hashable, Sendable {
    let first: String
    var second: String?
}

/// What a recognizer found a line to be.
struct Recognition: Sendable {
    let part: Part
    /// Where in the line's text the value begins; nil where the line holds none.
    var valueStart: Int?
    /// Whether the rest of the paragraph belongs to it: lines up to the next blank one, and what a page break cut off.
    var takesParagraph = false
    /// Whether such a line counts only near the text's first or last line: "Print" is a heading in its midst.
    var onlyAtEdges = false
    var makeValues: @Sendable (_ text: String, _ place: Place) -> [Found] = { _, _ in [] }
}

enum LineRecognizers {
    /// Asked in this order; the first answer holds.
    static let all: [any LineRecognizer] = [
        OriginalSourceRecognizer(), NoticeRecognizer(), CopyrightRecognizer(), ArticlesByRecognizer(),
        PromotionRecognizer(),
        FirstPublishedRecognizer(), CaptionRecognizer(),
    ]

    /// The recognizers by the openings of the lines that they know, each list in the order of `all`.
    private static let byOpening: [Opening: [any LineRecognizer]] = {
        var index: [Opening: [any LineRecognizer]] = [:]
        for recognizer in all {
            for opening in Set(recognizer.openings) { index[opening, default: []].append(recognizer) }
        }
        return index
    }()

    /// How many lines from the first and the last are an edge.
    private static let edge = 24

    private static let firstWords = Set(byOpening.keys.map(\.first))

    /// The first two bytes that first words have, a bit for each pair: most lines are told by them not to be of a kind.
    private static let initials: [Bool] = {
        var initials = [Bool](repeating: false, count: 1 << 16)
        for word in firstWords { initials[pair(word)] = true }
        return initials
    }()

    private static func pair(_ word: String) -> Int {
        var bytes = word.utf8.makeIterator()
        return Int(bytes.next() ?? 0) << 8 | Int(bytes.next() ?? 0)
    }

    /// The recognizers that may know a line, by its first two words.
    private static func candidates(for line: Line) -> [any LineRecognizer] {
        guard let first = line.firstWord, initials[pair(first)], firstWords.contains(first) else { return [] }
        let one = byOpening[Opening(first: first)] ?? []
        let two = line.secondWord.flatMap { byOpening[Opening(first: first, second: $0)] } ?? []
        if one.isEmpty, two.isEmpty { return [] }
        return two.isEmpty
            ? one
            : one.isEmpty
                ? two
                : all.filter { recognizer in
                    (one + two).contains { type(of: $0) == type(of: recognizer) }
                }
    }

    /// Claims every line that one of the recognizers knows.
    static func claim(in draft: inout Draft) {
        for index in 0..<draft.count where draft.isFree(index) {
            if draft.line(index).firstWord == nil, isSeparator(draft.line(index).text) {
                draft.claim(index, as: .separator)
                continue
            }
            guard let recognition = recognition(draft, at: index) else { continue }
            if recognition.onlyAtEdges, index > edge, index < draft.count - edge { continue }
            claim(&draft, at: index, recognition)
        }
    }

    private static func recognition(_ draft: Draft, at index: Int) -> Recognition? {
        let line = draft.line(index)
        let candidates = candidates(for: line)
        guard !candidates.isEmpty else { return nil }
        let tokens = draft.tokens(index)
        for recognizer in candidates {
            if let recognition = recognizer.recognize(line, tokens) { return recognition }
        }
        return nil
    }

    private static func claim(_ draft: inout Draft, at index: Int, _ recognition: Recognition) {
        var last = index
        if recognition.takesParagraph { last = end(of: index, draft) }
        if let start = recognition.valueStart {
            let place = draft.place(index, from: start, through: last)
            let values = recognition.makeValues(draft.text(place), place)
            draft.claim(index, as: recognition.part, values)
        } else {
            draft.claim(index, as: recognition.part)
        }
        for line in index..<(last + 1) where draft.isFree(line) { draft.claim(line, as: recognition.part) }
    }

    /// The last line of a notice: of its paragraph, and of what a page break cut from it in the midst of a sentence.
    private static func end(of index: Int, _ draft: Draft) -> Int {
        var last = paragraphEnd(index, draft)
        while isCutOff(draft.line(last)), last + 1 < draft.count, let next = draft.shown(from: last + 1),
            next - last <= 3,
            draft.isFree(next), draft.line(next).beginsLowercase
        { last = paragraphEnd(next, draft) }
        return last
    }

    private static func paragraphEnd(_ index: Int, _ draft: Draft) -> Int {
        var last = index
        while last + 1 < draft.count, draft.isFree(last + 1), draft.isWrapped(last),
            recognition(draft, at: last + 1) == nil
        { last += 1 }
        return last
    }

    private static func isCutOff(_ line: Line) -> Bool {
        line.endsInLetter && !line.text.hasSuffix(".ca") && !line.text.hasSuffix(".com")
            || line.bytes.last == UInt8(ascii: ",")
    }

    /// "* * *", "-----", "____": marks and nothing else.
    static func isSeparator(_ text: String) -> Bool {
        guard text.utf8.count <= 200, text.utf8.first.map({ !$0.isLetterOrDigit }) == true else { return false }
        var count = 0
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ", "*", "-", "_", "=", "~", "#", "•", "·", "—", "–", "…", "◊", "⁂", "+":
                count += scalar == " " ? 0 : 1
            default: return false
            }
        }
        // A lone "-" is a bullet whose text stands on the next line.
        return count > 1 || text == "*" || text == "_" || text == "#" || text == "~"
    }
}

extension UInt8 {
    var isLetterOrDigit: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
    }
}
