import Articles

/// A heading that only the foot of a page has, with the short lines under it: "Lesen Sie auch", and titles of other
/// articles; "Related topics", and tags; "Press contact", and whom to ask.
struct FootHeading {
    /// So many lines may stand under one.
    static let mostItems = 24
    private static let longestItem = 160
    private static let longestTopic = 48
    private static let mostContacts = 8

    let index: Int
    private let items: [Int]
    private let kind: FootPhrases.Heading
    private let founds: [(index: Int, found: Found)]

    /// - Parameter items: The lines under it, in their order.
    init?(_ draft: Draft, at index: Int, over items: [Int]) {
        guard let first = items.first, first > index, let kind = FootHeading.kind(draft, index) else { return nil }
        self.index = index
        self.items = items
        self.kind = kind
        switch kind {
        case .contact:
            guard items.count <= FootHeading.mostContacts, let last = items.last,
                items.contains(where: { FootHeading.isAddress(draft.line($0)) })
            else { return nil }
            let place = draft.place(index, through: last)
            let value = Found.Value.contact(draft.text(place))
            founds = [(index, Found(value: value, place: place, rule: .notice, certainty: .medium))]
        case .topics, .related:
            let label = FootHeading.label(draft.line(index).text)
            let longest = kind == .topics ? FootHeading.longestTopic : FootHeading.longestItem
            guard items.allSatisfy({ FootHeading.isTitle(draft.line($0)) && draft.line($0).width <= longest }) else {
                return nil
            }
            founds = items.map { item in
                let place = draft.place(item)
                let value = Found.Value.extra(label: label, value: draft.text(place))
                return (item, Found(value: value, place: place, rule: .label, certainty: .medium))
            }
        }
    }

    func claim(in draft: inout Draft) {
        let part: Part =
            switch kind {
            case .topics: .extra
            case .related: .navigation
            case .contact: .contact
            }
        if draft.isFree(index) { draft.claim(index, as: part) }
        for item in items { draft.claim(item, as: part) }
        for (index, found) in founds { draft.add(found, to: index) }
    }

    /// Whether a line under the text may stand under such a heading: a title, a name, an address, and no sentence.
    static func isItem(_ line: Line) -> Bool { isTitle(line) || line.width <= longestItem && isAddress(line) }

    private static func isTitle(_ line: Line) -> Bool {
        guard line.width <= longestItem, line.markup != .quotation else { return false }
        // "Who pays?" is a title as well.
        return !line.endsSentence || line.width <= 100 && line.bytes.last.map { "?!".utf8.contains($0) } == true
    }

    /// Whether a line holds a mail address or a telephone's number.
    static func isAddress(_ line: Line) -> Bool {
        line.bytes.contains(UInt8(ascii: "@")) || line.bytes.count { $0 &- 0x30 < 10 } >= 6
    }

    /// What such a heading is; it is all of its line.
    private static func kind(_ draft: Draft, _ index: Int) -> FootPhrases.Heading? {
        let line = draft.line(index)
        guard line.width <= 60 else { return nil }
        let tokens = draft.tokens(index)
        guard let first = tokens.firstIndex(where: { $0.kind != .mark }),
            tokens[first].isCapitalized || tokens[first].folded.isBeyondASCII || tokens[first].kind == .number
        else { return nil }
        if let heading = FootPhrases.headings.match(tokens, at: first), isEnd(tokens[heading.end...]) {
            return heading.meaning
        }
        guard let leading = FootPhrases.leading.match(tokens, at: first) else { return nil }
        if isEnd(tokens[leading.end...]) { return .related }
        // "More from The Gazette"
        let words = tokens[leading.end...].filter { $0.kind == .word }
        return leading.meaning && !line.endsSentence && words.count <= 6
            && words.count { $0.isCapitalized } * 2 >= words.count ? .related : nil
    }

    /// ":", or "[edit]" as an encyclopedia prints it.
    private static func isEnd(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.allSatisfy { $0.kind == .mark && $0.folded != "," || NotesFinder.editing.contains($0.folded) }
    }

    /// The heading's words without the marks after them.
    private static func label(_ text: String) -> String {
        let words = text.split(separator: "[", maxSplits: 1).first.map(String.init) ?? text
        let marks: Set<Character> = [":", " ", "*", "#", "-", "–", "—", "›", "»", "…"]
        let end = words.lastIndex { !marks.contains($0) }
        return end.map { String(words[...$0]) } ?? text
    }
}
