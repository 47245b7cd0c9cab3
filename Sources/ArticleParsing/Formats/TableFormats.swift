/// Tells a table of cells (CSV, RFC 4180, and TSV): rows of equally many cells, under a first row of names or beside a
/// column of numbers, days or addresses.
///
/// Prose has commas too, and a poem may have as many in each line; but a blank stands behind them, and what they part
/// are no names.
struct TableFormats {
    private let delimiter: UInt8
    /// How many cells the first row has.
    private var width = 0
    private var rows = 0
    private var oddRows = 0
    /// For each column, whether all cells under the first row look like data.
    private var isData: [Bool] = []

    private static let mostColumns = 2_000
    private static let longestName = 60

    private init(delimiter: UInt8) { self.delimiter = delimiter }

    static func sighting(in text: Span<UInt8>, from start: Int) -> FormatSighting? {
        let firstLine = text.extracting(start..<text.lineEnd(from: start))
        let isNamed = firstLine.hasWord("sep=", at: 0)
        for row in formats {
            for delimiter in row.delimiters where isNamed || firstLine.firstOffset(of: delimiter) != nil {
                var table = TableFormats(delimiter: delimiter)
                if let count = table.rowCount(in: text, from: start) { return FormatSighting(row.format, count: count) }
            }
        }
        return nil
    }

    private static let formats: [(format: DocumentFormat, delimiters: [UInt8])] = DocumentFormat.all.compactMap {
        guard case .table(let delimiters) = $0.marks else { return nil }
        return ($0, delimiters)
    }

    /// The rows without the names' one; nil where it is no table.
    private mutating func rowCount(in text: Span<UInt8>, from start: Int) -> Int? {
        var offset = start
        // Excel's own first line: which sign parts the cells.
        if text.hasWord("sep=", at: offset) { offset = text.firstSign(from: text.lineEnd(from: offset)) }
        guard let header = readRow(text, offset), header.cells.count > 1 else { return nil }
        width = header.cells.count
        let names = header.cells.count { looksLikeName($0, text) }
        let known = header.cells.count { TableFormats.isKnownName($0, text) }
        // "title, author, date": names that are known may have blanks before them.
        let hasNames = names == width || known >= 2 && known * 2 >= width
        guard hasNames || !hasBlanksBehindDelimiters(header.cells, text) else { return nil }
        isData = Array(repeating: true, count: width)
        if !hasNames { note(header, text) }
        offset = header.end
        while offset < text.count {
            offset = text.firstLine(from: offset)
            guard offset < text.count else { break }
            guard let row = readRow(text, offset) else { return nil }
            note(row, text)
            offset = row.end
            // What is no table shows it soon.
            if rows >= 8, oddRows * 4 > rows { return nil }
        }
        guard rows > 0, oddRows * 20 <= rows else { return nil }
        let hasData = rows >= 1 && isData.contains(true)
        let isCertain =
            if hasNames {
                known >= 2 || width >= 3 && (hasData && rows >= 2 || delimiter == 0x09 && rows >= 3)
                    || known >= 1 && hasData
            } else {
                width >= 3 && rows >= 3 && hasData
            }
        return isCertain ? rows : nil
    }

    private mutating func note(_ row: Row, _ text: Span<UInt8>) {
        rows += 1
        guard row.cells.count == width else {
            oddRows += 1
            return
        }
        for (index, cell) in row.cells.enumerated() where isData[index] {
            isData[index] = TableFormats.looksLikeData(cell, text)
        }
    }

    private struct Row {
        var cells: [Range<Int>] = []
        var end = 0
    }

    /// A row, whose cells in quotation marks may hold delimiters and line ends. Nil where a quotation mark stands as it
    /// does in prose.
    private func readRow(_ text: Span<UInt8>, _ start: Int) -> Row? {
        var row = Row()
        var offset = start
        while true {
            let cellStart = offset
            if offset < text.count, text[offset] == UInt8(ascii: "\"") {
                guard let end = TableFormats.quotedEnd(text, offset) else { return nil }
                offset = end
                while offset < text.count, text[offset] == 0x20 { offset += 1 }
                guard offset == text.count || text[offset] == delimiter || text[offset] &- 0x0A < 4 else { return nil }
            } else {
                while offset < text.count, text[offset] != delimiter, text[offset] &- 0x0A >= 4 { offset += 1 }
            }
            row.cells.append(cellStart..<offset)
            guard row.cells.count <= TableFormats.mostColumns else { return nil }
            guard offset < text.count, text[offset] == delimiter else { break }
            offset += 1
        }
        row.end = offset
        return row
    }

    private static func quotedEnd(_ text: Span<UInt8>, _ start: Int) -> Int? {
        var offset = start + 1
        while let quote = text.firstOffset(of: UInt8(ascii: "\""), from: offset) {
            guard quote + 1 < text.count, text[quote + 1] == UInt8(ascii: "\"") else { return quote + 1 }
            offset = quote + 2
        }
        return nil
    }

    // MARK: - Cells

    private func unquoted(_ cell: Range<Int>, _ text: Span<UInt8>) -> Range<Int> {
        guard cell.count >= 2, text[cell.lowerBound] == UInt8(ascii: "\"") else { return cell }
        return cell.lowerBound + 1..<cell.upperBound - 1
    }

    /// A column's name: short, without a blank at its beginning, with no sentence's marks in it.
    private func looksLikeName(_ cell: Range<Int>, _ text: Span<UInt8>) -> Bool {
        let name = unquoted(cell, text)
        guard name.count <= TableFormats.longestName, !name.isEmpty, !text[name.lowerBound].isBlank else {
            return name.isEmpty
        }
        guard !TableFormats.looksLikeData(cell, text) else { return false }
        var blanks = 0
        for offset in name {
            switch text[offset] {
            case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: "|"), 0x0A, 0x0D: return false
            case 0x20: blanks += 1
            default: break
            }
        }
        return blanks <= 4 && text[name.upperBound - 1] != UInt8(ascii: ".")
    }

    private func hasBlanksBehindDelimiters(_ cells: [Range<Int>], _ text: Span<UInt8>) -> Bool {
        cells.dropFirst().contains { !$0.isEmpty && text[$0.lowerBound] == 0x20 }
    }

    /// A number, a day or an address; what is empty contradicts nothing.
    private static func looksLikeData(_ cell: Range<Int>, _ text: Span<UInt8>) -> Bool {
        var digits = 0
        var others = 0
        for offset in cell.prefix(64) {
            let byte = text[offset]
            if byte &- 0x30 < 10 {
                digits += 1
            } else if byte != 0x20, byte != UInt8(ascii: "\""), byte &- 0x2B >= 5, byte != UInt8(ascii: ":") {
                others += 1
            }
        }
        if others == 0 { return true }
        if digits >= 4, others <= 2 { return true }
        let first = cell.lowerBound + (text[cell.lowerBound] == UInt8(ascii: "\"") ? 1 : 0)
        return text.hasWord("http://", at: first) || text.hasWord("https://", at: first)
            || text.hasWord("www.", at: first)
    }

    private static func isKnownName(_ cell: Range<Int>, _ text: Span<UInt8>) -> Bool {
        var name = cell
        while !name.isEmpty, text[name.lowerBound].isBlank || text[name.lowerBound] == UInt8(ascii: "\"") {
            name = name.lowerBound + 1..<name.upperBound
        }
        while !name.isEmpty, text[name.upperBound - 1].isBlank || text[name.upperBound - 1] == UInt8(ascii: "\"") {
            name = name.lowerBound..<name.upperBound - 1
        }
        return columnNames[text.extracting(name)] == true
    }

    /// What columns are called in tables of articles, links and references.
    private static let columnNames = ByteTable(
        [
            "abstract", "abstract note", "article", "author", "authors", "autor", "body", "byline", "category", "city",
            "content", "country", "created", "date", "datum", "description", "doi", "domain", "email", "fecha",
            "folder",
            "headline", "highlight", "id", "isbn", "issn", "issue", "item type", "journal", "key", "keywords", "lang",
            "lead", "lede",
            "language", "lat", "latitude", "link", "location", "lon", "longitude", "name", "note", "outlet", "pages",
            "publication", "publication title", "publication year", "publisher", "quelle", "section", "source", "state",
            "status", "subject", "summary", "tag", "tags", "text", "time", "timestamp", "titel", "title", "titre",
            "titulo",
            "título", "type", "updated", "uri", "url", "user", "username", "value", "volume", "year",
        ].map { ($0, true) })
}
