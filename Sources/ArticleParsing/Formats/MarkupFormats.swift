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
            if !row.sign.isEmpty, text.count(ofBytes: row.sign, in: head) == 0 { continue }
            // A page's own elements are no marks; a text that shows a tag goes on in words.
            guard row.sign.isEmpty ? root.isDeclared || isClosed(text) : root.isDeclared || hasMarkup(text, root.end)
            else {
                continue
            }
            return FormatSighting(row.format, count: count(row, root, in: text, from: start))
        }
        guard !isPage, root.isDeclared, let anyDocument, isClosed(text) || root.hasDeclaration else { return nil }
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
        let sign: [UInt8]
        let items: [[UInt8]]
    }

    private static let documents: [DocumentRow] = rows.filter { !$0.roots.isEmpty }
    /// The row without a root: any other XML.
    private static let anyDocument = rows.first { $0.roots.isEmpty }

    private static let rows: [DocumentRow] = DocumentFormat.all.compactMap {
        guard case .element(let marks) = $0.marks else { return nil }
        return DocumentRow(
            format: $0, roots: marks.roots.map { Array($0.utf8) }, sign: Array(marks.sign.utf8),
            items: marks.items.map { Array($0.utf8) })
    }

    /// The first element behind declarations and comments.
    private static func root(of text: Span<UInt8>, from start: Int) -> Root? {
        var offset = start
        var isDeclared = false
        var hasDeclaration = false
        while offset < text.count, text[offset] == UInt8(ascii: "<") {
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
        let hasNamespace = text.count(ofBytes: namespace, in: end..<tagEnd) > 0
        return Root(
            name: nameStart..<end, end: tagEnd, isDeclared: isDeclared || hasDeclaration || hasNamespace,
            hasDeclaration: hasDeclaration || isDeclared)
    }

    private static let namespace = Array("xmlns".utf8)

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
        guard let bracket = text.firstOffset(of: UInt8(ascii: "["), from: start), bracket < end else { return end + 1 }
        guard let close = text.firstOffset(of: UInt8(ascii: "]"), from: bracket) else { return nil }
        return text.firstOffset(of: UInt8(ascii: ">"), from: close).map { $0 + 1 }
    }

    /// Whether the text ends with a tag: a document that is there whole, and nothing behind it.
    private static func isClosed(_ text: Span<UInt8>) -> Bool {
        var offset = text.count
        while offset > 0, text[offset - 1] == 0x20 || text[offset - 1] &- 0x09 < 5 { offset -= 1 }
        return offset > 0 && text[offset - 1] == UInt8(ascii: ">")
    }

    /// Whether the next thing behind the root is a tag too.
    private static func hasMarkup(_ text: Span<UInt8>, _ end: Int) -> Bool {
        let next = text.firstSign(from: min(end + 1, text.count))
        return next < text.count && text[next] == UInt8(ascii: "<") && isClosed(text)
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
        for row in pages where row.words[0].isFound(in: head) {
            guard row.words.allSatisfy({ $0.isFound(in: text) }), let last = row.words.last else { continue }
            return FormatSighting(row.format, count: last.count(in: text))
        }
        return nil
    }

    private static let pages: [(format: DocumentFormat, words: [SoughtBytes])] = DocumentFormat.all.compactMap {
        guard case .page(let words) = $0.marks else { return nil }
        return ($0, words.map { SoughtBytes($0) })
    }
}
