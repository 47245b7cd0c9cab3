/// Reads plain text and Markdown into lines.
///
/// Of Markdown it reads what pasted articles use: headings, quotations, bullets, links, emphasis. A text without any is
/// the same thing with nothing to take out, so there is one reader for both.
struct TextReader {
    /// Lines of this many columns and more come from a hard wrap, where the text has one.
    private static let wrapColumns = 50...100

    /// - Throws: ``ParsingError`` where a text has more than ``ArticleParser/mostLines``.
    func read(_ text: DecodedText) throws(ParsingError) -> Page {
        var lines: [Line] = []
        var isMarkdown = false
        var followsLoneBullet = false
        guard let ranges = text.lineRanges(atMost: ArticleParser.mostLines) else {
            throw .tooComplex("it has more than \(ArticleParser.mostLines) lines")
        }
        lines.reserveCapacity(ranges.count)
        let frontMatter = FrontMatterReader.read(SourceLines(utf8: text.utf8, ranges: ranges))
        for (index, range) in ranges.enumerated() {
            if frontMatter?.contains(line: index) == true {
                lines.append(readBare(text.utf8, range.content, full: range.full, number: index + 1))
                continue
            }
            var line = readLine(text.utf8, range.content, full: range.full, number: index + 1)
            // A conversion may part a bullet from its text: the next line is the item.
            if followsLoneBullet, line.markup == .none, !line.isBlank { line.markup = .bullet }
            if line.markup == .bullet || !line.isBlank { followsLoneBullet = line.markup == .bullet && line.isBlank }
            if case .heading = line.markup { isMarkdown = true }
            if line.markup == .image || line.inline?.emphases.contains(where: \.isLink) == true { isMarkdown = true }
            lines.append(line)
        }
        var page = Page(
            lines: lines, form: isMarkdown ? .markdown : .plainText,
            wrapColumn: wrapColumn(of: frontMatter.map { lines.without($0.lines) } ?? lines))
        page.frontMatter = frontMatter
        return page
    }

    /// A line of front matter, where stars and brackets are no markup.
    private func readBare(_ utf8: [UInt8], _ content: Range<Int>, full: Range<Int>, number: Int) -> Line {
        var start = content.lowerBound
        var end = content.upperBound
        while start < end, utf8[start].isBlank { start += 1 }
        while end > start, utf8[end - 1].isBlank { end -= 1 }
        let width = columns(utf8, start..<end)
        return Line(
            number: number, full: full, bytes: utf8[start..<end], markup: .none, inline: nil, width: width,
            sourceWidth: width, firstWordWidth: width, endsPage: false)
    }

    private func readLine(_ utf8: [UInt8], _ content: Range<Int>, full: Range<Int>, number: Int) -> Line {
        var start = content.lowerBound
        var end = content.upperBound
        while start < end, utf8[start].isBlank { start += 1 }
        while end > start, utf8[end - 1].isBlank { end -= 1 }

        let textStart = start
        let sourceWidth = columns(utf8, start..<end)
        var wordEnd = start
        while wordEnd < end, !utf8[wordEnd].isBlank { wordEnd += 1 }
        let firstWordWidth = columns(utf8, start..<wordEnd)
        let markup = blockMarkup(utf8, &start, &end)
        takeSlashes(utf8, &start, &end)
        let inline = InlineMarkup.read(utf8, start..<end)
        let bytes = inline?.bytes ?? utf8[start..<end]
        return Line(
            number: number, full: full, bytes: bytes, markup: inline?.isImage == true ? .image : markup,
            inline: inline.map { Line.Inline(emphases: $0.emphases, origins: $0.origins) },
            width: inline == nil && start == textStart ? sourceWidth : bytes.span.scalarCount,
            sourceWidth: sourceWidth,
            firstWordWidth: firstWordWidth,
            endsPage: full.upperBound > full.lowerBound && utf8[full.upperBound - 1] == UInt8.formFeed)
    }

    private func columns(_ utf8: [UInt8], _ range: Range<Int>) -> Int { utf8.span.extracting(range).scalarCount }

    /// The mark before the text of a line: "## ", "> ", "- ". Moves `start` after it.
    private func blockMarkup(_ utf8: [UInt8], _ start: inout Int, _ end: inout Int) -> Line.Markup {
        guard start < end else { return .none }
        switch utf8[start] {
        case UInt8(ascii: "#"):
            return headingMarkup(utf8, &start, &end)
        case UInt8(ascii: ">"):
            while start < end, utf8[start] == UInt8(ascii: ">") || utf8[start].isBlank { start += 1 }
            return .quotation
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            guard isBullet(utf8, start + 1, end) else { return .none }
            start += 1
        case 0xE2 where end - start >= 3 && utf8[start + 1] == 0x80 && utf8[start + 2] == 0xA2:  // U+2022, a bullet
            start += 3
        default:
            return .none
        }
        while start < end, utf8[start].isBlank { start += 1 }
        return .bullet
    }

    /// "/Published on Monday by The Gazette/": mails set a line in italics so.
    private func takeSlashes(_ utf8: [UInt8], _ start: inout Int, _ end: inout Int) {
        guard end - start > 4, utf8[start] == UInt8(ascii: "/"), utf8[end - 1] == UInt8(ascii: "/"),
            !utf8[start + 1].isBlank, !utf8[end - 2].isBlank,
            !utf8[(start + 1)..<(end - 1)].contains(UInt8(ascii: "/")),
            utf8[start..<end].contains(0x20)
        else { return }
        start += 1
        end -= 1
    }

    /// A bullet is followed by a space and a word; "* * *" is a separator, "- " before a figure a minus sign.
    private func isBullet(_ utf8: [UInt8], _ next: Int, _ end: Int) -> Bool {
        guard next < end else { return utf8[next - 1] == UInt8(ascii: "-") }
        guard utf8[next].isBlank else { return false }
        var index = next
        while index < end, utf8[index].isBlank { index += 1 }
        return index < end && utf8[index] != UInt8(ascii: "*") && utf8[index] != UInt8(ascii: "-")
    }

    private func headingMarkup(_ utf8: [UInt8], _ start: inout Int, _ end: inout Int) -> Line.Markup {
        var level = 0
        while start + level < end, utf8[start + level] == UInt8(ascii: "#") { level += 1 }
        guard level <= 6, start + level < end, utf8[start + level].isBlank else { return .none }
        start += level
        while start < end, utf8[start].isBlank { start += 1 }
        var close = end
        while close > start, utf8[close - 1] == UInt8(ascii: "#") { close -= 1 }
        if close < end, close > start, utf8[close - 1].isBlank { end = close }
        while end > start, utf8[end - 1].isBlank { end -= 1 }
        return .heading(level: level)
    }

    /// The widest column that many lines reach and hardly one passes.
    ///
    /// A hard-wrapped text shows itself by this: most of its words stand in lines of nearly the same length that
    /// follow each other without a blank line.
    private func wrapColumn(of lines: [Line]) -> Int? {
        var counts = [Int](repeating: 0, count: TextReader.wrapColumns.upperBound + 1)
        var total = 0
        var long = 0
        for index in lines.indices where !lines[index].isBlank {
            let width = lines[index].sourceWidth
            total += width
            if width > TextReader.wrapColumns.upperBound {
                long += width
            } else if index + 1 < lines.count, !lines[index + 1].isBlank {
                counts[width] += 1
            }
        }
        guard total > 0, long * 5 < total else { return nil }
        let wrapped = counts[TextReader.wrapColumns].reduce(0, +)
        guard wrapped >= 4 else { return nil }
        var above = 0
        for width in TextReader.wrapColumns.reversed() {
            above += counts[width]
            if above * 50 > wrapped { return width }
        }
        return nil
    }
}

extension [Line] {
    fileprivate func without(_ ranges: [Range<Int>]) -> [Line] {
        indices.filter { index in !ranges.contains { $0.contains(index) } }.map { self[$0] }
    }
}

extension UInt8 {
    static let formFeed: UInt8 = 0x0C

    /// A space or a tab; other white space was made a space when the text was decoded.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
}
