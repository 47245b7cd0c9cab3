/// The title block of pandoc: up to three fields that begin with a percent sign, for title, authors and date.
///
/// ```
/// % The Board That Met Without a Key
/// % Jane Doe; John Roe
/// % March 12, 2014
/// ```
enum TitleBlock {
    private static let keys = ["title", "author", "date"]
    /// A field may go on in lines that are set in.
    private static let mostLines = 20

    static func read(_ lines: SourceLines, at first: Int) -> FrontMatter? {
        var fields: [[Range<Int>]] = []
        var end = first
        while end < lines.count, end - first < mostLines, !lines.isBlank(end) {
            let range = lines.range(end)
            if lines.utf8[range.lowerBound] == UInt8(ascii: "%"), lines.indent(end) == 0 {
                guard range.count == 1 || lines.utf8[range.lowerBound + 1].isBlank, fields.count < keys.count else {
                    return nil
                }
                fields.append([lines.trimmed(range.lowerBound + 1..<range.upperBound)])
            } else if lines.indent(end) > 0 {
                fields[fields.count - 1].append(range)
            } else {
                break
            }
            end += 1
        }
        guard let title = fields.first, isTitle(title, lines, isAlone: fields.count == 1),
            fields.count > 1 || end == lines.count || lines.isBlank(end)
        else { return nil }
        var entries =
            joined(title, lines).map { [FrontMatter.Entry(path: [keys[0]], value: $0.value, range: $0.range)] } ?? []
        if fields.count > 1 { entries += fields[1].flatMap { authors($0, lines) } }
        if fields.count > 2, let date = joined(fields[2], lines) {
            entries.append(FrontMatter.Entry(path: [keys[2]], value: date.value, range: date.range))
        }
        return entries.isEmpty ? nil : FrontMatter(lines: [first..<end], entries: entries)
    }

    /// "% of those who were asked" begins a sentence.
    private static func isTitle(_ title: [Range<Int>], _ lines: SourceLines, isAlone: Bool) -> Bool {
        guard let range = title.first else { return false }
        let first = lines.text(range).unicodeScalars.first
        return isAlone ? first.map { !$0.properties.isLowercase } ?? false : true
    }

    private static func joined(_ pieces: [Range<Int>], _ lines: SourceLines) -> (value: String, range: Range<Int>)? {
        let shown = pieces.filter { !$0.isEmpty }
        guard let first = shown.first, let last = shown.last else { return nil }
        return (shown.map { lines.text($0) }.joined(separator: " "), first.lowerBound..<last.upperBound)
    }

    /// Authors stand on lines of their own, or between semicolons.
    private static func authors(_ range: Range<Int>, _ lines: SourceLines) -> [FrontMatter.Entry] {
        lines.utf8[range].split(separator: UInt8(ascii: ";")).compactMap {
            lines.entry([keys[1]], $0.startIndex..<$0.endIndex, isListed: true)
        }
    }
}
