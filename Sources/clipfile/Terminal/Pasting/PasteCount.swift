/// The count of a text that grows, and whose last line is edited: the settled lines are counted once.
struct PasteCount {
    private(set) var count = WordCount()
    private var counted = 0
    private var settled = WordCount()
    private var settledEnd = 0
    private var edits = 0

    /// Counts what came since this was called last; after editing, the last line.
    mutating func follow(_ text: PastedText) {
        if text.edits != edits { (count, counted, edits) = (settled, settledEnd, text.edits) }
        if text.lineStart > settledEnd {
            count.add(text.bytes[counted..<text.lineStart])
            (settled, settledEnd, counted) = (count, text.lineStart, text.lineStart)
        }
        count.add(text.bytes[counted...])
        counted = text.bytes.count
    }
}
