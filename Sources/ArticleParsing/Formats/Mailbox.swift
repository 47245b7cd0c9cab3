/// Tells a mailbox (mbox, RFC 4155): mails one behind the other, each behind a line "From sender day".
///
/// A mail quotes others, and "From" begins sentences: a line counts only with an hour in it, and with a mail's headers
/// under it. Some programs leave out the blank line over it.
enum Mailbox {
    static func mailCount(in text: Span<UInt8>, from start: Int) -> Int {
        var mails = 0
        var offset = start
        while offset < text.count {
            let end = text.lineEnd(from: offset)
            if text.hasBytes(separator, at: offset), hasHour(text, offset, end), hasHeaders(text, end) { mails += 1 }
            offset = end + 1
        }
        return mails
    }

    private static let separator = Array("from ".utf8)
    /// The headers of which a mail has two among its first ones.
    private static let headers = ByteTable(
        [
            "cc", "content-type", "date", "delivered-to", "from", "in-reply-to", "message-id", "mime-version",
            "received",
            "references", "reply-to", "return-path", "sender", "status", "subject", "to", "x-gmail-labels",
            "x-gm-thrid",
            "x-mozilla-status", "x-status",
        ].map { ($0, true) })
    private static let mostHeaders = 12

    /// "14:05:09": digits, a colon, digits.
    private static func hasHour(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard end - start < 400 else { return false }
        for offset in start..<end where text[offset] == UInt8(ascii: ":") {
            if offset + 2 < end, text[offset - 1] &- 0x30 < 10, text[offset + 1] &- 0x30 < 10 { return true }
        }
        return false
    }

    /// Whether headers begin under a line; some programs leave a blank line there or a continued one.
    private static func hasHeaders(_ text: Span<UInt8>, _ lineEnd: Int) -> Bool {
        var known = 0
        var offset = nextLine(text, lineEnd)
        for _ in 0..<mostHeaders where offset < text.count {
            let end = text.lineEnd(from: offset)
            defer { offset = nextLine(text, end) }
            guard end > offset else { break }
            if text[offset].isBlank || text[offset] == UInt8(ascii: ">") { continue }
            var colon = offset
            while colon < min(end, offset + 60), text[colon] != UInt8(ascii: ":") { colon += 1 }
            guard colon < end, text[colon] == UInt8(ascii: ":") else { break }
            if headers[text.extracting(offset..<colon)] == true { known += 1 }
            if known == 2 { return true }
        }
        return false
    }

    private static func nextLine(_ text: Span<UInt8>, _ end: Int) -> Int {
        end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A ? end + 2 : end + 1
    }
}
