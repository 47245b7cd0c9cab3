/// Tells a web page from a text by how it begins.
enum WebPageSigns {
    static func areFound(in utf8: [UInt8]) -> Bool {
        let start = skipPrologue(utf8)
        guard start < utf8.count, utf8[start] == 0x3C else { return areTorn(utf8) }
        let head = utf8[start..<min(start + 40, utf8.count)].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        if head.starts(with: "<!doctype html".utf8) { return true }
        guard let name = tagName(head) else { return false }
        if pageTags.contains(name), name != "title" || head.starts(with: "<title>".utf8) { return true }
        return tags.contains(name) && closingTags(in: utf8, from: start) >= 5
    }

    /// Whether it is a piece of a page's source that begins amid a tag or after its text: `"x">read more</a></li>`.
    ///
    /// The first sign of a tag then is the end of one, and others close after it.
    static func areTorn(_ utf8: [UInt8]) -> Bool {
        let head = utf8.prefix(2_000)
        guard let first = head.firstIndex(where: { $0 == 0x3C || $0 == 0x3E }), first > 0, first + 2 < utf8.count else {
            return false
        }
        let isEnd =
            utf8[first] == 0x3E
            ? utf8[first - 1] == 0x22 || utf8[first - 1] == 0x27
            : utf8[first + 1] == 0x2F && (utf8[first + 2] | 0x20) &- 0x61 < 26
        return isEnd && closingTags(in: utf8, from: first) >= 5
    }

    /// Tags that only a page begins with.
    private static let pageTags: Set = ["html", "head", "body", "meta", "link", "script", "style", "title"]

    /// Tags that a page without a head begins with.
    private static let tags: Set = [
        "a", "article", "aside", "b", "blockquote", "center", "div", "dl", "em", "figure", "font", "footer", "form",
        "h1", "h2", "h3", "h4", "header", "hr", "i", "iframe", "img", "li", "main", "nav", "ol", "p",
        "section", "span", "strong", "table", "tbody", "td", "tr", "ul",
    ]

    private static func tagName(_ head: [UInt8]) -> String? {
        let name = head.dropFirst().prefix { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }
        guard !name.isEmpty, let next = head.dropFirst(1 + name.count).first else { return nil }
        return isSpace(next) || next == 0x3E || next == 0x2F ? String(decoding: name, as: UTF8.self) : nil
    }

    /// Where the page begins, after white space, comments and an XML declaration.
    private static func skipPrologue(_ utf8: [UInt8]) -> Int {
        var offset = 0
        while offset < utf8.count {
            let rest = utf8[offset...]
            if isSpace(utf8[offset]) {
                offset += 1
            } else if rest.starts(with: "<!--".utf8) {
                guard let end = end(of: "-->", in: utf8, from: offset + 4) else { return offset }
                offset = end
            } else if rest.starts(with: "<?xml".utf8) {
                guard let end = end(of: "?>", in: utf8, from: offset + 5) else { return offset }
                offset = end
            } else {
                return offset
            }
        }
        return offset
    }

    private static func end(of mark: StaticString, in utf8: [UInt8], from start: Int) -> Int? {
        let mark = Array(mark.description.utf8)
        var offset = start
        while offset + mark.count <= utf8.count {
            if utf8[offset..<offset + mark.count].elementsEqual(mark) { return offset + mark.count }
            offset += 1
        }
        return nil
    }

    private static func closingTags(in utf8: [UInt8], from start: Int) -> Int {
        let end = min(start + 8_192, utf8.count) - 2
        guard start < end else { return 0 }
        return (start..<end).count {
            utf8[$0] == 0x3C && utf8[$0 + 1] == 0x2F && (utf8[$0 + 2] | 0x20) &- 0x61 < 26
        }
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
}
