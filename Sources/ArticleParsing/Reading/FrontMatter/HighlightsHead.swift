/// The lines that Readwise writes under an article's title: a picture of its cover, and a list under the heading
/// "Metadata".
///
/// ```
/// # The Board That Met Without a Key
///
/// ## Metadata
/// - Author: [[Jane Doe]]
/// - Full Title: The Board That Met Without a Key
/// ```
enum HighlightsHead {
    /// The heading stands within so many lines of the title.
    private static let nearest = 12
    private static let mostItems = 40

    static func read(_ lines: SourceLines, under title: Int) -> FrontMatter? {
        guard
            let heading = (title + 1..<min(lines.count, title + nearest)).first(where: {
                isHeading(lines, $0, "metadata")
            })
        else { return nil }
        var entries: [FrontMatter.Entry] = []
        var names: Set<String> = []
        var end = heading + 1
        while let index = lines.shown(from: end), entries.count < mostItems, let item = item(lines, index) {
            guard index == end || entries.isEmpty else { break }
            names.insert(FrontMatterKeys.name(item.key))
            if let entry = lines.entry([item.key], item.value) { entries.append(entry) }
            end = index + 1
        }
        guard names.contains("author") || names.contains("fulltitle"),
            !names.isDisjoint(with: ["category", "url", "fulltitle", "documenttags"])
        else { return nil }
        var ranges = [heading..<end]
        if let cover = (title + 1..<heading).first(where: { lines.bytes($0).starts(with: "![rw-book-cover]".utf8) }) {
            ranges.insert(cover..<cover + 1, at: 0)
        }
        if let next = lines.shown(from: end), isHeading(lines, next, "highlights") { ranges.append(next..<next + 1) }
        return FrontMatter(lines: ranges, entries: entries)
    }

    private static func isHeading(_ lines: SourceLines, _ index: Int, _ word: String) -> Bool {
        let bytes = lines.bytes(index)
        guard bytes.count < 40, bytes.starts(with: "##".utf8) else { return false }
        return letters(of: bytes).elementsEqual(word.utf8)
    }

    private static func item(_ lines: SourceLines, _ index: Int) -> (key: String, value: Range<Int>)? {
        let range = lines.range(index)
        guard range.count > 2,
            lines.utf8[range.lowerBound] == UInt8(ascii: "-") || lines.utf8[range.lowerBound] == UInt8(ascii: "*"),
            lines.utf8[range.lowerBound + 1].isBlank
        else { return nil }
        return KeyLines.key(lines, lines.trimmed(range.lowerBound + 1..<range.upperBound), UInt8(ascii: ":"))
    }
}
