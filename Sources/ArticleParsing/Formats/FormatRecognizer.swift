/// Recognizes the files that are no text of one article: exports of press databases, mailboxes, feeds, references, data.
///
/// It asks the table ``DocumentFormat/all``. Nearly every input is an article, so that what is asked first is cheap: the
/// first sign, the first line, and the beginnings of lines.
enum FormatRecognizer {
    /// The format of bytes that need not be a text.
    static func archive(in bytes: [UInt8]) -> FormatSighting? { WebArchive.sighting(in: bytes) }

    /// The format of a web page's source.
    static func page(in utf8: [UInt8]) -> FormatSighting? {
        let text = utf8.span
        let start = text.firstSign()
        guard start < text.count else { return nil }
        return MarkupFormats.document(in: text, from: start, isPage: true) ?? MarkupFormats.page(in: text)
    }

    /// The format of a text.
    static func text(in utf8: [UInt8]) -> FormatSighting? {
        let text = utf8.span
        let start = text.firstSign()
        guard start < text.count else { return nil }
        switch text[start] {
        case UInt8(ascii: "<"):
            if let found = MarkupFormats.page(in: text) { return found }
            if let found = MarkupFormats.document(in: text, from: start, isPage: false) { return found }
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            if let found = JSONFormats.sighting(in: text, from: start) { return found }
        default: break
        }
        return LineFormats.opened(by: start, in: text) ?? mailbox(in: text, from: start)
            ?? LineFormats.anywhere.sighting(in: text) ?? TableFormats.sighting(in: text, from: start)
    }

    private static func mailbox(in text: Span<UInt8>, from start: Int) -> FormatSighting? {
        guard text.hasWord("from ", at: start) else { return nil }
        let mails = Mailbox.mailCount(in: text, from: start)
        guard mails > 0, let format = mailboxFormat else { return nil }
        return FormatSighting(format, count: mails)
    }

    private static let mailboxFormat = DocumentFormat.all.first {
        if case .mailbox = $0.marks { true } else { false }
    }
}
