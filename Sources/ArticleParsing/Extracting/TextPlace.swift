/// Where in a page a letter stands: the text of the tree, and the offset in the tree's buffer.
struct TextPlace: Sendable {
    fileprivate(set) var text: Int
    fileprivate(set) var offset: Int
    /// How many lines of the text end before it.
    fileprivate var lineEnds = 0
    /// Whether a letter after it was too far away to be found.
    fileprivate var isLast = false
}

extension HTMLTree {
    /// The place of the first letter of a text, or after it; for an element its own place.
    func firstLetter(from text: Int) -> TextPlace {
        letter(0, behind: TextPlace(text: text, offset: self[text].text.lowerBound))
    }

    /// The letter that stands so many bytes after a place, white space not counted: blocks of text are the letters of
    /// the tree's texts, and only the white space between them differs.
    func letter(_ count: Int, behind start: TextPlace) -> TextPlace {
        guard self[start.text].tag == .text, !start.isLast else { return start }
        let buffer = buffer.span
        var place = start
        var rest = count
        var passed = 0
        while passed < HTMLTree.mostPassedBytes {
            let end = self[place.text].text.upperBound
            while place.offset < end {
                let blank = buffer.blankLength(at: place.offset, before: end)
                if blank == 0, rest == 0 { return place }
                if blank == 0 { rest -= 1 }
                if buffer[place.offset] == 0x0A { place.lineEnds += 1 }
                place.offset += max(1, blank)
                passed += 1
            }
            guard let next = shownText(behind: place.text) else { break }
            place = TextPlace(text: next, offset: self[next].text.lowerBound)
            passed += 1
        }
        var last = start
        last.isLast = true
        return last
    }

    /// A letter farther away is not looked for, nor is one after it, so that asking is never slow.
    private static let mostPassedBytes = 50_000

    private func shownText(behind text: Int) -> Int? {
        var node = text + 1
        while node < count, self[node].tag != .text {
            node = self[node].tag.isNeverShown ? subtree(node).upperBound : node + 1
        }
        return node < count ? node : nil
    }

    /// The line of the page's source, counted from 1, in which a letter stands.
    func line(of place: TextPlace) -> Int { line(of: place.text) + place.lineEnds }
}

extension Span<UInt8> {
    /// How many bytes of a block's text are letters and not the white space between them.
    var letterCount: Int { count - count(of: 0x20) - count(of: 0x0A) }
}
