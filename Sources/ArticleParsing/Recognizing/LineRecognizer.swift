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

/// A line's part, as a recognizer found it.
struct Recognition: Sendable {
    let part: Part
    /// Where in the line's text the value begins; nil where the line holds none.
    var valueStart: Int?
    /// Whether the rest of the paragraph belongs to it: lines up to the next blank one, and those that a page break cut
    /// off.
    var takesParagraph = false
    /// Whether such a line counts only near the text's first or last line: "Print" is a heading in its midst.
    var onlyAtEdges = false
    /// How many lines from the first and the last such an edge has.
    var edge = 24
    var makeValues: @Sendable (_ text: String, _ place: Place) -> [Found] = { _, _ in [] }
    /// Whether the line's text is nothing but its values. Where it says more it stays with the body, and its values are
    /// taken all the same.
    var isWhole: @Sendable (_ text: String) -> Bool = { _ in true }
}

enum LineRecognizers {
    /// Asked in this order; the first answer holds.
    static let all: [any LineRecognizer] = [
        OriginalSourceRecognizer(), NoticeRecognizer(), CopyrightRecognizer(), ArticlesByRecognizer(),
        PromotionRecognizer(),
        FirstPublishedRecognizer(), ReprintRecognizer(), CaptionRecognizer(),
    ]

    /// The recognizers of lines that begin with one word: by that word alone, and by the word after it.
    private struct Openings {
        var alone: [Int] = []
        var bySecond: [String: [Int]] = [:]
    }

    /// Recognizers, by their places in `all`, by the first words of the lines that they know.
    private static let byFirstWord: [String: Openings] = {
        var index: [String: Openings] = [:]
        for (place, recognizer) in all.enumerated() {
            for opening in Set(recognizer.openings) {
                if let second = opening.second {
                    index[opening.first, default: Openings()].bySecond[second, default: []].append(place)
                } else {
                    index[opening.first, default: Openings()].alone.append(place)
                }
            }
        }
        return index
    }()

    /// The first words of openings that are one word, and of those that are two; and the second words of the latter.
    /// Most lines are told by them not to be of a kind.
    private static let words = WordTable(
        [
            byFirstWord.filter { !$0.value.alone.isEmpty }.keys.joined(separator: " "),
            byFirstWord.filter { !$0.value.bySecond.isEmpty }.keys.joined(separator: " "),
            byFirstWord.values.flatMap(\.bySecond.keys).joined(separator: " "),
        ], longWords: true)

    /// Whether a recognizer may know a line; asked of every line, so answered from the letters of its first two words.
    private static func mayBeKnown(_ text: ArraySlice<UInt8>, _ words: WordTable) -> Bool {
        guard let first = WordTable.firstKey(text) else { return true }
        let lists = words[first.key]
        if lists & 0b01 != 0 { return true }
        guard lists & 0b10 != 0 else { return false }
        // After a mark the second word may stand anywhere.
        guard first.end < text.endIndex, text[first.end].isBlank else { return true }
        guard let second = WordTable.firstKey(text[first.end...].drop(while: \.isBlank)) else { return true }
        return words[second.key] & 0b100 != 0
    }

    /// The recognizers that may know a line, by its first two words, in the order of `all`.
    private static func candidates(for line: Line) -> [any LineRecognizer] {
        guard let first = line.firstWord, let openings = byFirstWord[first] else { return [] }
        guard !openings.bySecond.isEmpty, let second = line.secondWord, let more = openings.bySecond[second] else {
            return openings.alone.map { all[$0] }
        }
        return Set(openings.alone + more).sorted().map { all[$0] }
    }

    /// Claims every line that one of the recognizers knows.
    static func claim(in draft: inout Draft) {
        let words = words
        for index in 0..<draft.count where draft.isFree(index) {
            guard mayBeKnown(draft.line(index).bytes, words) else { continue }
            if draft.line(index).bytes.first?.isLetterOrDigit == false, draft.line(index).firstWord == nil,
                isSeparator(draft.line(index).text)
            {
                draft.claim(index, as: .separator)
                continue
            }
            guard let recognition = recognition(draft, at: index) else { continue }
            if draft.page.web != nil, [.contact, .disclaimer, .fairUse].contains(recognition.part),
                draft.line(index).utf8Count < shortestNotice
            {
                continue
            }
            let edge = recognition.edge
            if recognition.onlyAtEdges, index > edge, index < draft.count - edge { continue }
            claim(&draft, at: index, recognition)
        }
    }

    /// "Contact", "Disclaimer" in a page's foot are links to other pages.
    private static let shortestNotice = 25

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
            let text = draft.text(place)
            let values = recognition.makeValues(text, place)
            guard recognition.isWhole(text) else {
                for value in values { draft.add(value, to: index) }
                return
            }
            draft.claim(index, as: recognition.part, values)
        } else {
            draft.claim(index, as: recognition.part)
        }
        for line in index..<(last + 1) where draft.isFree(line) { draft.claim(line, as: recognition.part) }
    }

    /// The last line of a notice: of its paragraph, and of the lines that a page break cut from it in the midst of a
    /// sentence.
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
