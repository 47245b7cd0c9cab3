/// Tells a table of cells (CSV, RFC 4180, and TSV): rows of equally many cells, under a first row of names or beside a
/// column of numbers, days or addresses.
///
/// Prose has commas too, and a poem may have as many in each line; but a blank stands after them, and the parts between
/// them are no names.
struct TableFormats {
    private let delimiter: UInt8
    /// How many cells the first row has, without the empty ones at its end.
    private var width = 0
    private var rows = 0
    private var oddRows = 0
    /// Rows with more cells than names, as commas that nobody quoted make them.
    private var longRows = 0
    /// Rows with a blank and a small letter after a delimiter, as prose has them.
    private var proseRows = 0
    private var quotedRows = 0
    /// For each column, whether all cells under the first row that are not empty look like data.
    private var isData: [Bool] = []
    /// For each column, whether a cell of it is not empty.
    private var hasCell: [Bool] = []
    /// The cells of the row that was read last; one list for all rows.
    private var cells: [Range<Int>] = []
    /// Whether a quotation mark is open to the end, so that none is believed.
    private var hasOpenQuote = false

    private static let mostColumns = 2_000
    private static let longestName = 60
    /// The cells of so many rows are looked at; after them rows are only counted.
    private static let mostRowsSeen = 1_000

    private init(delimiter: UInt8) { self.delimiter = delimiter }

    /// - Parameter isUnderTitle: Whether something stands above, so that it must be more certain.
    static func sighting(in text: Span<UInt8>, from start: Int, isUnderTitle: Bool = false) -> FormatSighting? {
        for row in formats {
            for delimiter in row.delimiters {
                var table = TableFormats(delimiter: delimiter)
                let isMarkdown = row.delimiters == [UInt8(ascii: "|")]
                guard isMarkdown == (delimiter == UInt8(ascii: "|") && hasRule(in: text, from: start)) else { continue }
                if isMarkdown, let count = ruledRowCount(in: text, from: start) {
                    return FormatSighting(row.format, count: count)
                }
                if !isMarkdown, let count = table.rowCount(in: text, from: start, isUnderTitle: isUnderTitle) {
                    return FormatSighting(row.format, count: count)
                }
            }
        }
        return nil
    }

    private static let formats: [(format: DocumentFormat, delimiters: [UInt8])] = DocumentFormat.all.compactMap {
        guard case .table(let delimiters) = $0.marks else { return nil }
        return ($0, delimiters)
    }

    // MARK: - Markdown

    /// Whether the second line is "|---|---|".
    private static func hasRule(in text: Span<UInt8>, from start: Int) -> Bool {
        let rule = text.firstLine(from: text.lineEnd(from: start))
        var dashes = 0
        var bars = 0
        for offset in rule..<text.lineEnd(from: rule) {
            switch text[offset] {
            case UInt8(ascii: "-"): dashes += 1
            case UInt8(ascii: "|"): bars += 1
            case UInt8(ascii: ":"), 0x20, 0x09: break
            default: return false
            }
        }
        return bars > 0 && dashes >= 2
    }

    /// The rows under the rule, where all lines are of the table.
    private static func ruledRowCount(in text: Span<UInt8>, from start: Int) -> Int? {
        var count = -2
        var offset = start
        while offset < text.count {
            let end = text.lineEnd(from: offset)
            guard text.extracting(offset..<end).firstOffset(of: UInt8(ascii: "|")) != nil else { return nil }
            count += 1
            offset = text.firstSign(from: end)
        }
        return count > 0 ? count : nil
    }

    // MARK: - Rows

    /// The rows without the names' one; nil where it is no table.
    private mutating func rowCount(in text: Span<UInt8>, from start: Int, isUnderTitle: Bool) -> Int? {
        var offset = start
        // Excel's own first line: which sign parts the cells.
        if text.hasWord("sep=", at: offset) { offset = text.firstSign(from: text.lineEnd(from: offset)) }
        guard offset < text.count, let headerEnd = readRow(text, offset) else { return nil }
        while let last = cells.last, last.isEmpty { cells.removeLast() }
        guard !cells.isEmpty else { return nil }
        width = cells.count
        let names = cells.count { looksLikeName($0, text) }
        let known = cells.count { TableFormats.isKnownName($0, text) }
        let isPlain = !hasBlanksAfterDelimiters(text)
        guard width > 1 || known == 1 && delimiter == UInt8(ascii: ",") else { return nil }
        // "title, author, date": names that are known may have blanks before them.
        let hasNames = names == width || known >= 2 && known * 2 >= width
        guard hasNames || isPlain else { return nil }
        isData = Array(repeating: true, count: width)
        hasCell = Array(repeating: false, count: width)
        if !hasNames { note(text) }
        offset = headerEnd
        while offset < text.count {
            offset = text.firstLine(from: offset)
            guard offset < text.count else { break }
            if let end = readRow(text, offset) {
                note(text)
                offset = end
            } else {
                rows += 1
                oddRows += 1
                offset = text.lineEnd(from: offset)
            }
            // A text that is no table shows it within a few rows.
            if rows >= 8, (oddRows + longRows) * 4 > rows, !(isPlain && known * 2 > width && oddRows * 4 <= rows) {
                return nil
            }
        }
        guard rows > 0, oddRows * 20 <= rows else { return nil }
        let hasData = zip(isData, hasCell).contains { $0 && $1 }
        guard width > 1 else { return quotedRows == rows && rows >= 2 ? rows : nil }
        // Commas that nobody quoted: the names are known, and written as no sentence is.
        if longRows * 20 > rows {
            let isSure = isPlain && rows >= 3 && (known == width || known >= 2 && width >= 3 && hasData)
            return isSure ? rows : nil
        }
        guard proseRows * 2 <= rows || hasData && hasNames else { return nil }
        if isUnderTitle { guard rows >= 3, hasNames, hasData || known >= 2 else { return nil } }
        let isCertain =
            if hasNames {
                known >= 2 && (isPlain && proseRows == 0 || hasData || rows >= 3)
                    || width >= 3 && (hasData && rows >= 2 || delimiter == 0x09 && rows >= 3)
                    || known >= 1 && hasData || delimiter == 0x09 && hasData && rows >= 3
            } else {
                (width >= 3 || delimiter == 0x09) && rows >= 3 && hasData
            }
        return isCertain ? rows : nil
    }

    private mutating func note(_ text: Span<UInt8>) {
        rows += 1
        let full = cells.count
        while cells.count > width, let last = cells.last, last.isEmpty { cells.removeLast() }
        // The last cell is left out where it is empty, by some programs.
        guard cells.count == width || cells.count == width - 1 && width > 2 else {
            if full > width { longRows += 1 } else { oddRows += 1 }
            return
        }
        guard rows <= TableFormats.mostRowsSeen else { return }
        if cells.allSatisfy({ $0.count > 1 && text[$0.lowerBound] == UInt8(ascii: "\"") }) { quotedRows += 1 }
        var isProse = false
        for (index, cell) in cells.enumerated() where !cell.isEmpty {
            if index > 0, cell.count > 1, text[cell.lowerBound] == 0x20, text[cell.lowerBound + 1] &- 0x61 < 26 {
                isProse = true
            }
            if !hasCell[index] { hasCell[index] = cell.contains { !text[$0].isBlank } }
            if isData[index] { isData[index] = TableFormats.looksLikeData(cell, text) }
        }
        if isProse { proseRows += 1 }
    }

    /// Reads a row, whose cells in quotation marks may hold delimiters and line ends, to its end. Nil where a quotation
    /// mark stands as it does in prose.
    private mutating func readRow(_ text: Span<UInt8>, _ start: Int) -> Int? {
        cells.removeAll(keepingCapacity: true)
        var offset = start
        while true {
            let cellStart = offset
            if !hasOpenQuote, offset < text.count, text[offset] == UInt8(ascii: "\"") {
                guard let end = TableFormats.quotedEnd(text, offset) else {
                    hasOpenQuote = true
                    return nil
                }
                offset = end
                while offset < text.count, text[offset] == 0x20 { offset += 1 }
                guard offset == text.count || text[offset] == delimiter || text[offset] &- 0x0A < 4 else { return nil }
            } else {
                while offset < text.count, text[offset] != delimiter, text[offset] &- 0x0A >= 4 { offset += 1 }
            }
            cells.append(cellStart..<offset)
            guard cells.count <= TableFormats.mostColumns else { return nil }
            guard offset < text.count, text[offset] == delimiter else { return offset }
            offset += 1
        }
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

    private func hasBlanksAfterDelimiters(_ text: Span<UInt8>) -> Bool {
        cells.dropFirst().contains { !$0.isEmpty && text[$0.lowerBound] == 0x20 }
    }

    /// A number, a day or an address; an empty cell contradicts nothing.
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

    /// The names of columns in tables of articles, links and references.
    private static let columnNames = ByteTable(
        [
            "abstract",
            "abstract note",
            "article",
            "author",
            "authors",
            "autor",
            "body",
            "byline",
            "category",
            "city",
            "comment",
            "comments",
            "content",
            "country",
            "created",
            "date",
            "datum",
            "description",
            "doi",
            "domain",
            "email",
            "fecha",
            "folder",
            "headline",
            "highlight",
            "id",
            "isbn",
            "issn",
            "issue",
            "item type",
            "journal",
            "key",
            "keywords",
            "lang",
            "language",
            "lat",
            "latitude",
            "lead",
            "lede",
            "link",
            "location",
            "lon",
            "longitude",
            "name",
            "note",
            "outlet",
            "pages",
            "paragraph",
            "publication",
            "publication title",
            "publication year",
            "publisher",
            "quelle",
            "region",
            "section",
            "source",
            "state",
            "status",
            "subject",
            "summary",
            "tag",
            "tags",
            "text",
            "time",
            "timestamp",
            "titel",
            "title",
            "titre",
            "titulo",
            "type",
            "título",
            "updated",
            "uri",
            "url",
            "user",
            "username",
            "value",
            "volume",
            "website",
            "year",
        ].map { ($0, true) })
}
