/// Tells formats that are written in tags: XML by its root element, pages of press databases by their marks.
enum MarkupFormats {
    /// How far the marks of a page's beginning are looked for, and the declarations of a document's head.
    private static let reach = 1 << 14

    // MARK: - XML

    /// - Parameter isPage: Whether it is read as a web page where no row of the table knows its root.
    static func document(in text: Span<UInt8>, from start: Int, isPage: Bool) -> FormatSighting? {
        guard let root = root(of: text, from: start) else { return nil }
        let head = start..<min(text.count, start + reach)
        for row in documents where row.roots.contains(where: { isName($0, at: root.name, text) }) {
            // A page's own elements and words are no marks; a text that shows a tag goes on in words.
            guard isWhole(root, text, isPage: isPage), row.signs.isEmpty ? true : hasMarkup(text, root),
                row.signs.isEmpty
                    || row.signs.contains(where: { isSign($0, of: root, from: start, in: head, text, isPage: isPage) })
            else {
                continue
            }
            return FormatSighting(row.format, count: count(row, root, in: text, from: start))
        }
        guard !isPage, root.isDeclared, let anyDocument, root.hasDeclaration || closing(root, text) == .atEnd else {
            return nil
        }
        return FormatSighting(anyDocument.format, count: 1)
    }

    private struct Root {
        /// Where its local name stands.
        let name: Range<Int>
        let end: Int
        /// Whether an XML declaration or a document type stands over it, or it names a namespace.
        let isDeclared: Bool
        let hasDeclaration: Bool
    }

    private struct DocumentRow {
        let format: DocumentFormat
        let roots: [[UInt8]]
        let signs: [[UInt8]]
        let items: [[UInt8]]
    }

    private static let documents: [DocumentRow] = rows.filter { !$0.roots.isEmpty }
    /// The row without a root: any other XML.
    private static let anyDocument = rows.first { $0.roots.isEmpty }

    private static let rows: [DocumentRow] = DocumentFormat.all.compactMap {
        guard case .element(let marks) = $0.marks else { return nil }
        return DocumentRow(
            format: $0, roots: marks.roots.map { Array($0.utf8) }, signs: marks.signs.map { Array($0.utf8) },
            items: marks.items.map { Array($0.utf8) })
    }

    /// So many declarations and comments may stand over the root.
    private static let mostDeclarations = 1_000

    /// The first element after declarations and comments.
    private static func root(of text: Span<UInt8>, from start: Int) -> Root? {
        var offset = start
        var isDeclared = false
        var hasDeclaration = false
        var declarations = 0
        while offset < text.count, text[offset] == UInt8(ascii: "<") {
            declarations += 1
            guard declarations <= mostDeclarations else { return nil }
            if text.hasWord("<?", at: offset) {
                if text.hasWord("<?xml", at: offset) { hasDeclaration = true }
                guard let end = text.firstOffset(of: UInt8(ascii: ">"), from: offset) else { return nil }
                offset = text.firstSign(from: end + 1)
            } else if text.hasWord("<!--", at: offset) {
                guard let end = commentEnd(text, offset + 4) else { return nil }
                offset = text.firstSign(from: end)
            } else if text.hasWord("<!", at: offset) {
                if text.hasWord("<!doctype", at: offset), !text.hasWord("<!doctype html", at: offset) {
                    isDeclared = true
                }
                guard let end = typeEnd(text, offset) else { return nil }
                offset = text.firstSign(from: end)
            } else {
                break
            }
        }
        guard offset < text.count, text[offset] == UInt8(ascii: "<") else { return nil }
        let tagEnd = min(text.firstOffset(of: UInt8(ascii: ">"), from: offset) ?? text.count, offset + reach)
        var nameStart = offset + 1
        var end = nameStart
        while end < tagEnd, isOfName(text[end]) {
            if text[end] == UInt8(ascii: ":") { nameStart = end + 1 }
            end += 1
        }
        guard end > nameStart, end < text.count else { return nil }
        let hasNamespace =
            end < tagEnd && text.count(ofBytes: namespace, in: end..<tagEnd) > 0
            && text.count(ofBytes: pageNamespace, in: end..<tagEnd) == 0
        return Root(
            name: nameStart..<end, end: tagEnd, isDeclared: isDeclared || hasDeclaration || hasNamespace,
            hasDeclaration: hasDeclaration || isDeclared)
    }

    private static let namespace = Array("xmlns".utf8)
    private static let pageNamespace = Array("w3.org/1999/xhtml".utf8)

    private static func commentEnd(_ text: Span<UInt8>, _ start: Int) -> Int? {
        var offset = start
        while let dash = text.firstOffset(of: UInt8(ascii: ">"), from: offset) {
            if dash >= start + 2, text[dash - 1] == UInt8(ascii: "-"), text[dash - 2] == UInt8(ascii: "-") {
                return dash + 1
            }
            offset = dash + 1
        }
        return nil
    }

    /// The end of a document type, which may hold declarations in brackets.
    private static func typeEnd(_ text: Span<UInt8>, _ start: Int) -> Int? {
        guard let end = text.firstOffset(of: UInt8(ascii: ">"), from: start) else { return nil }
        guard let bracket = text.extracting(start..<end).firstOffset(of: UInt8(ascii: "[")) else { return end + 1 }
        guard let close = text.firstOffset(of: UInt8(ascii: "]"), from: start + bracket) else { return nil }
        return text.firstOffset(of: UInt8(ascii: ">"), from: close).map { $0 + 1 }
    }

    private enum Closing { case atEnd, earlier, missing }

    /// Where the root's last end tag stands; a root in one tag is closed by itself.
    private static func closing(_ root: Root, _ text: Span<UInt8>) -> Closing {
        var end = text.count
        while end > 0, text[end - 1] == 0x20 || text[end - 1] &- 0x09 < 5 || text[end - 1] == 0 { end -= 1 }
        guard end > 0 else { return .missing }
        if text[end - 1] == UInt8(ascii: ">") {
            if end - 1 == root.end { return .atEnd }
            var open = end - 1
            while open > root.end, text[open] != UInt8(ascii: "<") { open -= 1 }
            if isEndTag(root, text, at: open) { return .atEnd }
        }
        var place = root.end
        while let open = text.firstOffset(of: UInt8(ascii: "<"), from: place) {
            if isEndTag(root, text, at: open) { return .earlier }
            place = open + 1
        }
        return .missing
    }

    private static func isEndTag(_ root: Root, _ text: Span<UInt8>, at open: Int) -> Bool {
        guard open + 2 < text.count, text[open + 1] == UInt8(ascii: "/") else { return false }
        var nameStart = open + 2
        var end = nameStart
        while end < text.count, end - open < 64, isOfName(text[end]) {
            if text[end] == UInt8(ascii: ":") { nameStart = end + 1 }
            end += 1
        }
        guard end - nameStart == root.name.count else { return false }
        for index in 0..<root.name.count
        where text[nameStart + index].lowercasedASCII != text[root.name.lowerBound + index].lowercasedASCII {
            return false
        }
        return true
    }

    /// Whether all that is there stands in the root. A document that is cut off is believed where it has a declaration;
    /// one that goes on after the root is a page that begins with a drawing, or a text that shows a tag.
    private static func isWhole(_ root: Root, _ text: Span<UInt8>, isPage: Bool) -> Bool {
        if root.hasDeclaration, !isPage { return true }
        switch closing(root, text) {
        case .atEnd: return root.isDeclared || !beginsAsPage(root, text)
        case .earlier: return false
        case .missing: return root.isDeclared
        }
    }

    /// Elements of web pages that no document of the table has under its root.
    private static let pageElements = ["a", "div", "figure", "footer", "h1", "h2", "h3", "header", "img", "span", "ul"]
        .map { Array($0.utf8) }

    private static func beginsAsPage(_ root: Root, _ text: Span<UInt8>) -> Bool {
        let next = text.firstSign(from: min(root.end + 1, text.count))
        guard next < text.count, text[next] == UInt8(ascii: "<") else { return false }
        var end = next + 1
        while end < text.count, end - next < 64, isOfName(text[end]) { end += 1 }
        return pageElements.contains { isName($0, at: next + 1..<end, text) }
    }

    /// Whether the next thing after the root is a tag too.
    private static func hasMarkup(_ text: Span<UInt8>, _ root: Root) -> Bool {
        if root.isDeclared { return true }
        let next = text.firstSign(from: min(root.end + 1, text.count))
        return next < text.count && text[next] == UInt8(ascii: "<")
    }

    /// Whether a word stands where a document tells its kind: in its type, a namespace, an attribute of its root. A
    /// page's class "docbook" says nothing.
    private static func isSign(
        _ sign: [UInt8], of root: Root, from start: Int, in head: Range<Int>, _ text: Span<UInt8>, isPage: Bool
    ) -> Bool {
        let isChild = sign[0] == UInt8(ascii: "<")
        let end = isChild || root.hasDeclaration && !isPage ? head.upperBound : min(root.end, head.upperBound)
        var offset = start
        while offset + sign.count < end {
            guard text[offset].lowercasedASCII == sign[0], text.hasBytes(sign, at: offset) else {
                offset += 1
                continue
            }
            let next = text[offset + sign.count]
            if isChild || offset == 0 || !isOfWord(text[offset - 1]), !isOfWord(next),
                isChild || root.isDeclared || next == UInt8(ascii: "=")
            {
                return true
            }
            offset += 1
        }
        return false
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private static func count(_ row: DocumentRow, _ root: Root, in text: Span<UInt8>, from start: Int) -> Int? {
        var count = 0
        var offset = start
        let names = row.items.isEmpty ? row.roots : row.items
        while let tag = text.firstOffset(of: UInt8(ascii: "<"), from: offset) {
            offset = tag + 1
            guard offset < text.count, text[offset] != UInt8(ascii: "/") else { continue }
            var nameStart = offset
            var end = offset
            while end < text.count, end - offset < 64, isOfName(text[end]) {
                if text[end] == UInt8(ascii: ":") { nameStart = end + 1 }
                end += 1
            }
            offset = max(end, offset)
            if names.contains(where: { isName($0, at: nameStart..<end, text) }) { count += 1 }
        }
        return count
    }

    private static func isName(_ name: [UInt8], at place: Range<Int>, _ text: Span<UInt8>) -> Bool {
        name.count == place.count && text.hasBytes(name, at: place.lowerBound)
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x2D < 14 && byte != 0x2F || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    // MARK: - Pages

    /// How far the first mark of a page is looked for.
    private static let pageReach = 1 << 13

    /// The format of a web page's source; most pages are of none.
    static func page(in text: Span<UInt8>) -> FormatSighting? {
        let head = text.extracting(0..<min(text.count, pageReach))
        for row in pages where row.words.first?.isFound(in: head) == true {
            guard row.words.allSatisfy({ $0.isFound(in: text) }), let last = row.words.last else { continue }
            return FormatSighting(row.format, count: last.count(in: text))
        }
        return nil
    }

    private static let pages: [(format: DocumentFormat, words: [SoughtForms])] = DocumentFormat.all.compactMap {
        guard case .page(let words) = $0.marks else { return nil }
        return ($0, words.map { SoughtForms($0) })
    }

    /// Whole pages one after the other: a page's beginning after another one's end. In a script or an attribute a
    /// page's end is followed by other signs.
    static func pages(in text: Span<UInt8>) -> FormatSighting? {
        var pages: [Range<Int>] = []
        var begin = 0
        var place = 0
        while let open = text.firstOffset(of: UInt8(ascii: "<"), from: place) {
            place = open + 1
            guard place < text.count, text[place] == UInt8(ascii: "/"), text.hasWord("</html", at: open),
                let end = text.firstOffset(of: UInt8(ascii: ">"), from: open)
            else { continue }
            place = end + 1
            let next = text.firstSign(from: place)
            guard next == text.count || text.hasWord("<!doctype html", at: next) || text.hasWord("<html", at: next)
            else { continue }
            pages.append(begin..<open)
            begin = next
        }
        // Nearly every file is one page, and asked no more.
        guard pages.count > 1, let format = webPages else { return nil }
        // A menu and a foot that a server put around a page have no article of their own.
        let count = pages.count { page in articleTags.contains { text.count(ofBytes: $0, in: page) > 0 } }
        return count > 1 ? FormatSighting(format, count: count) : nil
    }

    private static let articleTags = ["<article", "<h1"].map { Array($0.utf8) }

    private static let webPages = DocumentFormat.all.first {
        if case .webPages = $0.marks { true } else { false }
    }
}

/// A string that is looked for in one of its forms: "Factiva|factiva".
private struct SoughtForms: Sendable {
    private let forms: [SoughtBytes]

    init(_ words: String) { forms = words.split(separator: "|").map { SoughtBytes(String($0)) } }

    func isFound(in text: Span<UInt8>) -> Bool { forms.contains { $0.isFound(in: text) } }

    func count(in text: Span<UInt8>) -> Int { forms.reduce(0) { $0 + $1.count(in: text) } }
}
