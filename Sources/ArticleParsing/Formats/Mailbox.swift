/// Tells a mailbox: mails one after the other, each after a line "From sender day" (mbox, RFC 4155) or another
/// program's delimiter, or with nothing over its headers.
///
/// A mail quotes others, and "From" begins sentences: such a line counts only with an hour in it, and with a mail's
/// headers under it. Some programs leave out the blank line over it.
enum Mailbox {
    static func mailCount(in text: Span<UInt8>, from start: Int) -> Int {
        for form in delimiters where text.hasBytes(form.opening, at: start) {
            return delimiterCount(form.each, in: text, from: start)
        }
        guard text.hasBytes(separator, at: start) else { return bareMailCount(in: text, from: start) }
        var mails = 0
        var offset = start
        while offset < text.count {
            let end = text.lineEnd(from: offset)
            if text.hasBytes(separator, at: offset), hasHour(text, offset, end), hasHeaders(text, end) { mails += 1 }
            offset = end + 1
        }
        return mails
    }

    /// The beginning of other programs' mailboxes and of each mail in them: Emacs's Babyl, MMDF, news in batches.
    private static let delimiters: [(opening: [UInt8], each: [UInt8])] = [
        (Array("#! rnews ".utf8), Array("#! rnews ".utf8)),
        (Array("babyl options:".utf8), Array("*** eooh ***".utf8)),
    ]

    private static func delimiterCount(_ delimiter: [UInt8], in text: Span<UInt8>, from start: Int) -> Int {
        var count = 0
        var offset = start
        while offset < text.count {
            if text.hasBytes(delimiter, at: offset) { count += 1 }
            offset = text.lineEnd(from: offset) + 1
        }
        return count
    }

    // MARK: - Mails without a delimiter

    /// Mails that were put together; also those in a digest, and between the lines of MMDF. Fewer than two are no
    /// mailbox: headers that only mail servers write are asked for, so that a conversation is none.
    private static func bareMailCount(in text: Span<UInt8>, from start: Int) -> Int {
        let isParted = text[start] == 1
        guard isParted || (text[start] | 0x20) &- 0x61 < 26 else { return 0 }
        var mails = 0
        var parts = 0
        var isFirst = true
        var isPart = false
        var offset = start
        while offset < text.count {
            while offset < text.count, text[offset] &- 0x0A < 4 || text[offset] == 1 { offset += 1 }
            let block = HeaderBlock(text, offset)
            if block.isOfMail {
                if isPart { parts += 1 } else { mails += 1 }
            } else if isFirst {
                return 0
            }
            isFirst = false
            isPart = block.holdsMail
            // A paragraph ends at a blank line.
            offset = max(block.end, offset + 1)
            if !block.isHeaders { offset = paragraphEnd(text, offset) }
        }
        let count = parts > 1 ? parts : mails
        return count > 1 || isParted ? count : 0
    }

    private static func paragraphEnd(_ text: Span<UInt8>, _ start: Int) -> Int {
        var offset = start
        while offset < text.count {
            offset = text.lineEnd(from: offset)
            guard offset < text.count else { return offset }
            let next = nextLine(text, offset)
            guard next < text.count, text[next] &- 0x0A >= 4, text[next] != 1 else { return next }
            // Two mails may follow each other without a blank line.
            if isHeader(text, next), HeaderBlock(text, next).isOfMail { return next }
            offset = next
        }
        return offset
    }

    /// Whether a line begins with a name that only a mail's first header has.
    private static func isHeader(_ text: Span<UInt8>, _ start: Int) -> Bool {
        firstHeaders.contains { text.hasBytes($0, at: start) }
    }

    private static let firstHeaders = ["delivered-to:", "message-id:", "received:", "return-path:"].map {
        Array($0.utf8)
    }

    /// The headers of a mail, or of a part of one.
    private struct HeaderBlock {
        private(set) var end: Int
        private(set) var isHeaders = false
        /// Whether a mail is in the part.
        private(set) var holdsMail = false
        private var known = 0
        private var hasSender = false
        private var isSent = false

        var isOfMail: Bool { known >= 3 && hasSender && isSent }

        init(_ text: Span<UInt8>, _ start: Int) {
            end = start
            // A part's boundary.
            var offset =
                text.hasBytes(Mailbox.boundary, at: start) ? Mailbox.nextLine(text, text.lineEnd(from: start)) : start
            let first = offset
            for _ in 0..<200 {
                guard offset < text.count, text[offset] &- 0x0A >= 4 else { return }
                let lineEnd = text.lineEnd(from: offset)
                if !text[offset].isBlank || offset == first {
                    var colon = offset
                    while colon < min(lineEnd, offset + 60), text[colon] != UInt8(ascii: ":"), text[colon] > 0x20 {
                        colon += 1
                    }
                    guard colon > offset, colon < lineEnd, text[colon] == UInt8(ascii: ":") else { return }
                    note(text.extracting(offset..<colon), text.extracting(colon..<lineEnd))
                    isHeaders = true
                }
                offset = Mailbox.nextLine(text, lineEnd)
                end = min(offset, text.count)
            }
        }

        private mutating func note(_ name: Span<UInt8>, _ value: Span<UInt8>) {
            if headers[name] == true { known += 1 }
            if name.count == 4, name.hasBytes(Mailbox.from, at: 0) { hasSender = true }
            if servers[name] == true { isSent = true }
            if name.hasBytes(Mailbox.contentType, at: 0), value.count(ofBytes: Mailbox.mail, in: 0..<value.count) > 0 {
                holdsMail = true
            }
        }
    }

    private static let boundary = Array("--".utf8)
    private static let from = Array("from".utf8)
    private static let contentType = Array("content-type".utf8)
    private static let mail = Array("message/rfc822".utf8)

    /// Headers that no person writes.
    private static let servers = ByteTable(
        [
            "delivered-to",
            "message-id",
            "mime-version",
            "received",
            "return-path",
        ].map { ($0, true) })

    // MARK: - Mails after a line

    private static let separator = Array("from ".utf8)
    /// The headers of which a mail has two among its first ones.
    private static let headers = ByteTable(
        [
            "cc",
            "content-type",
            "date",
            "delivered-to",
            "from",
            "in-reply-to",
            "message-id",
            "mime-version",
            "received",
            "references",
            "reply-to",
            "return-path",
            "sender",
            "status",
            "subject",
            "to",
            "x-gm-thrid",
            "x-gmail-labels",
            "x-mozilla-status",
            "x-status",
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
