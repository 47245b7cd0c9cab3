/// Finds lines that a bad conversion printed twice: a list or a verse glued together on one line and then printed
/// again item by item, or a paragraph printed twice in a row.
///
/// The first printing is the repetition where the second has more structure; else the second is.
struct RepetitionFinder {
    /// Shorter lines may repeat on purpose: a refrain, a name, a date.
    private static let shortest = 40
    private static let mostItems = 60

    static func claim(in draft: inout Draft) {
        var index = 0
        while index < draft.count {
            defer { index += 1 }
            guard draft.isFree(index), draft.line(index).utf8Count >= shortest, let next = draft.free(from: index + 1),
                next - index <= 2, sharesBeginning(draft.line(index).bytes, draft.line(next).bytes)
            else { continue }
            if let items = itemsOf(draft, index, from: next), items > 0 { draft.claim(index, as: .repetition) }
        }
    }

    /// A cheap look before the letters are compared: they must be the same as far as both lines are ASCII.
    private static func sharesBeginning(_ text: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
        let count = min(8, next.count)
        guard count > 2, text.prefix(count).elementsEqual(next.prefix(count)) else { return false }
        return sharesLetters(text.dropFirst(count), next.dropFirst(count))
    }

    /// Whether the letters agree as far as both texts are ASCII.
    private static func sharesLetters(_ text: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
        var text = text.makeIterator()
        var next = next.makeIterator()
        func letter(_ bytes: inout ArraySlice<UInt8>.Iterator) -> UInt8? {
            while let byte = bytes.next() {
                if byte >= 0x80 { return nil }
                if byte.isLetterOrDigit { return byte | 0x20 }
            }
            return nil
        }
        while let one = letter(&text), let other = letter(&next) {
            if one != other { return false }
        }
        return true
    }

    /// How many lines from `next` on say together what the line at `index` says; nil where they do not.
    private static func itemsOf(_ draft: Draft, _ index: Int, from next: Int) -> Int? {
        if draft.line(index).bytes.elementsEqual(draft.line(next).bytes), draft.line(index).firstWord != nil {
            return 1
        }
        let whole = letters(of: draft.line(index).bytes)
        var read = 0
        var items = 0
        var line = next
        while read < whole.count, line < draft.count, items < mostItems {
            if draft.isBlank(line) {
                line += 1
                continue
            }
            guard draft.isFree(line) else { return nil }
            let more = letters(of: draft.line(line).bytes)
            guard !more.isEmpty || draft.line(line).utf8Count <= 3, whole[read...].starts(with: more) else {
                return nil
            }
            read += more.count
            items += 1
            line += 1
        }
        return read == whole.count ? items : nil
    }
}
