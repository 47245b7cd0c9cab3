/// The keywords of Org over its text, and the drawers of properties there:
///
/// ```
/// #+TITLE: The Board That Met Without a Key
/// #+DATE: [2014-03-12 Wed]
/// ```
///
/// A note captured with a headline of its own has the drawer under the headline, which is then the title.
struct OrgKeywords {
    private static let mostLines = 200

    static func read(_ lines: SourceLines, at first: Int) -> FrontMatter? {
        var reader = OrgKeywords(lines)
        let end = reader.readHead(from: first)
        guard end > first, reader.hasKnown else { return nil }
        return FrontMatter(lines: [first..<end], entries: reader.entries)
    }

    private let lines: SourceLines
    private var entries: [FrontMatter.Entry] = []
    private var hasKnown = false

    private init(_ lines: SourceLines) { self.lines = lines }

    /// Reads keywords, drawers and a headline over one; the line after them.
    private mutating func readHead(from first: Int) -> Int {
        var end = first
        var index = first
        while let shown = lines.shown(from: index), shown - first < OrgKeywords.mostLines,
            entries.count < FrontMatter.most
        {
            let range = lines.range(shown)
            if lines.utf8[range].starts(with: "#+".utf8) {
                guard add(range.lowerBound + 2..<range.upperBound) else { return end }
                index = shown + 1
            } else if isDrawer(shown + 1), let title = headline(shown) {
                entries.append(title)
                guard let behind = readDrawer(shown + 1) else {
                    entries.removeLast()
                    return end
                }
                return behind
            } else if isDrawer(shown), let behind = readDrawer(shown) {
                index = behind
            } else {
                return end
            }
            end = index
        }
        return end
    }

    private func isDrawer(_ index: Int) -> Bool {
        index < lines.count && String(decoding: lines.bytes(index), as: UTF8.self).uppercased() == ":PROPERTIES:"
    }

    private mutating func readDrawer(_ first: Int) -> Int? {
        var found: [Range<Int>] = []
        for index in first + 1..<min(lines.count, first + OrgKeywords.mostLines) {
            let range = lines.range(index)
            guard lines.utf8[range].first == UInt8(ascii: ":") else { return nil }
            if lines.text(range).uppercased() == ":END:" {
                for range in found { _ = add(range) }
                return index + 1
            }
            found.append(range.lowerBound + 1..<range.upperBound)
        }
        return nil
    }

    /// "TITLE: The Board That Met"; false where it is no keyword, as "begin_quote" is none.
    private mutating func add(_ range: Range<Int>) -> Bool {
        guard let colon = lines.utf8[range].firstIndex(of: UInt8(ascii: ":")), colon > range.lowerBound,
            colon - range.lowerBound <= 40,
            lines.utf8[range.lowerBound..<colon].allSatisfy({ $0.isLetterOrDigit || $0 == 0x5F || $0 == 0x2D })
        else { return false }
        let key = lines.text(range.lowerBound..<colon)
        if FrontMatterKeys.meaning(of: key) != nil { hasKnown = true }
        if let entry = lines.entry([key], colon + 1..<range.upperBound) { entries.append(entry) }
        return true
    }

    /// "* The Board That Met" at the head of a text.
    private func headline(_ index: Int) -> FrontMatter.Entry? {
        guard index < lines.count,
            !entries.contains(where: { FrontMatterKeys.meaning(of: $0.path[0])?.isTitle == true })
        else { return nil }
        let range = lines.range(index)
        guard range.count > 2, lines.indent(index) == 0, lines.utf8[range.lowerBound] == UInt8(ascii: "*"),
            lines.utf8[range.lowerBound + 1].isBlank
        else { return nil }
        return lines.entry(["title"], range.lowerBound + 1..<range.upperBound)
    }
}
