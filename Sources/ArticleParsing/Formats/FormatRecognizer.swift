/// Recognizes the files that are no text of one article: exports of press databases, mailboxes, feeds, references,
/// data.
///
/// It asks the table ``DocumentFormat/all``. Nearly every input is an article, so that what is asked first is cheap:
/// the first sign, the first line, and the beginnings of lines.
enum FormatRecognizer {
    /// The format of bytes that need not be a text.
    static func archive(in bytes: [UInt8]) -> FormatSighting? { WebArchive.sighting(in: bytes) }

    /// The format of a web page's source.
    static func page(in utf8: [UInt8]) -> FormatSighting? {
        let text = utf8.span
        let start = text.firstSign()
        guard start < text.count else { return nil }
        return MarkupFormats.document(in: text, from: start, isPage: true) ?? MarkupFormats.page(in: text)
            ?? MarkupFormats.pages(in: text)
    }

    /// The format of a text.
    static func text(in utf8: [UInt8]) -> FormatSighting? {
        let text = utf8.span
        var start = text.firstSign()
        if text.hasWord("http/", at: start) { start = headersEnd(text, start) }
        guard start < text.count else { return nil }
        return opened(by: start, in: text) ?? openedLater(in: text, after: start)
            ?? LineFormats.anywhere.sighting(in: text) ?? TableFormats.sighting(in: text, from: start)
            ?? tableUnderTitle(in: text, after: start)
    }

    /// The format that the first sign or the first line tells.
    private static func opened(by start: Int, in text: Span<UInt8>) -> FormatSighting? {
        switch text[start] {
        case UInt8(ascii: "<"):
            if let found = MarkupFormats.page(in: text) { return found }
            if let found = MarkupFormats.document(in: text, from: start, isPage: false) { return found }
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            if let found = JSONFormats.sighting(in: text, from: start) { return found }
        default: break
        }
        if text.hasWord("window.ytd.", at: start),
            let value = text.extracting(start..<text.lineEnd(from: start)).firstOffset(of: UInt8(ascii: "[")),
            let found = JSONFormats.sighting(in: text, from: start + value, head: start)
        {
            return found
        }
        return LineFormats.opened(by: start, in: text) ?? mailbox(in: text, from: start)
    }

    // MARK: - After a line of another kind

    /// A browser's notice, a banner or a sentence may stand over a format: so many lines are looked at.
    private static let mostLinesAbove = 4
    private static let longestLineAbove = 400
    /// How many of a hundred lines must be the format's own where another one stands over them.
    private static let leastShare = 40

    private static func openedLater(in text: Span<UInt8>, after start: Int) -> FormatSighting? {
        var line = start
        var prose = 0
        for _ in 0..<mostLinesAbove {
            let end = text.lineEnd(from: line)
            // Over a paragraph of prose an article has begun, and lines after that are quoted in it.
            prose += Prose.weight(of: text, line, end)
            guard end - line <= longestLineAbove, prose < Prose.paragraphs else { return nil }
            line = text.firstSign(from: end)
            guard line < text.count else { return nil }
            if text[line] == UInt8(ascii: "<") {
                return MarkupFormats.document(in: text, from: line, isPage: true)
            }
            if let found = LineFormats.opened(by: line, in: text, leastShare: leastShare) { return found }
            if text.hasWord("from ", at: line), let found = mailbox(in: text, from: line), found.documentCount != 1 {
                return found
            }
        }
        return nil
    }

    /// A table whose title or comments stand over the names of its columns.
    private static func tableUnderTitle(in text: Span<UInt8>, after start: Int) -> FormatSighting? {
        var line = start
        for _ in 0..<mostLinesAbove {
            let end = text.lineEnd(from: line)
            guard end - line <= longestLineAbove, Prose.weight(of: text, line, end) == 0 else { return nil }
            line = text.firstSign(from: end)
            guard line < text.count else { return nil }
            if let found = TableFormats.sighting(in: text, from: line, isUnderTitle: true) { return found }
        }
        return nil
    }

    /// A server's answer may stand over the file that it sent; its lines are passed over.
    private static func headersEnd(_ text: Span<UInt8>, _ start: Int) -> Int {
        var line = start
        for _ in 0..<100 {
            let end = text.lineEnd(from: line)
            guard end < text.count else { return start }
            line = end + (text[end] == 0x0D && end + 1 < text.count && text[end + 1] == 0x0A ? 2 : 1)
            if line >= text.count || text[line] &- 0x0A < 4 { return text.firstSign(from: min(line, text.count)) }
        }
        return start
    }

    private static func mailbox(in text: Span<UInt8>, from start: Int) -> FormatSighting? {
        let mails = Mailbox.mailCount(in: text, from: start)
        guard mails > 0, let format = mailboxFormat else { return nil }
        return FormatSighting(format, count: mails)
    }

    private static let mailboxFormat = DocumentFormat.all.first {
        if case .mailbox = $0.marks { true } else { false }
    }
}
