import ArticleParsing

/// Lines over or under an article's text, and what is to be read in them where that is known.
struct HeaderCase: Sendable {
    /// As its table writes it: " / " for the end of a line.
    let line: String
    let text: HeaderText
    /// The lines between title and text, with the classes that the elements of a page bear.
    var header: [Line] = []
    /// Those after the text.
    var tail: [String] = []
    var wanted: Wanted?

    struct Line: Sendable {
        let text: String
        var mark: String?
    }

    enum Wanted: Sendable {
        /// The authors in their order; the others with what they did: "translator: Jane Doe".
        case people([String], others: [String])
        /// The date, where there is one, with the words that print it, and whether a finding says that it is only the
        /// day of a change.
        case date(String?, printed: String, isOfChange: Bool)
    }

    /// The lines of our own tables.
    static func ours() throws -> [HeaderCase] {
        try Sheet(named: "bylines.tsv").rows.map { try HeaderCase(byline: $0) }
            + Sheet(named: "dates.tsv").rows.map { try HeaderCase(date: $0) }
    }

    /// LANGUAGE, LINE, AUTHORS, OTHERS, NOTE. A date stands under it where it has none itself.
    init(byline cells: [String]) throws {
        guard cells.count == 5 else { throw Sheet.BadRow(cells: cells) }
        self.init(line: cells[1], text: .of(cells[0], around: cells[1]))
        let mark = cells[4] == "no byline" ? "deck" : "byline"
        header = parts(of: line).enumerated().map { Line(text: $1, mark: $0 == 0 ? mark : nil) }
        if !line.contains("2014") { header.append(Line(text: "2014-05-12", mark: "date")) }
        wanted = .people(names(cells[2]), others: names(cells[3]).sorted())
    }

    /// LANGUAGE, LINE, DATE, PRINTED, NOTE. A byline stands over it.
    init(date cells: [String]) throws {
        guard cells.count == 5 else { throw Sheet.BadRow(cells: cells) }
        self.init(line: cells[1], text: .of(cells[0], around: cells[1]))
        header = [Line(text: text.byline, mark: "byline")] + parts(of: line).map { Line(text: $0, mark: "date") }
        wanted = .date(
            cells[2] == "-" ? nil : cells[2], printed: cells[3], isOfChange: cells[4] == "changed alone")
    }

    /// KIND, LINES.
    init(headerLine cells: [String]) throws {
        guard cells.count == 2 else { throw Sheet.BadRow(cells: cells) }
        self.init(line: cells[1], text: .english)
        switch cells[0] {
        case "header": header = HeaderCase.marked(parts(of: line))
        case "tail": tail = parts(of: line)
        default: throw Sheet.BadRow(cells: cells)
        }
    }

    private init(line: String, text: HeaderText) { (self.line, self.text) = (line, text) }

    /// Pages mark the line that names someone, and those with figures as dates.
    private static func marked(_ lines: [String]) -> [Line] {
        let introduced = lines.firstIndex { line in
            introductions.contains { line.lowercased().hasPrefix($0 + " ") }
        }
        let byline = introduced ?? lines.firstIndex { !$0.contains(where: \.isNumber) }
        return lines.enumerated().map { index, line in
            let isDate = line.contains(where: \.isNumber) && !line.hasSuffix("read")
            return Line(text: line, mark: index == byline ? "byline" : isDate ? "date" : nil)
        }
    }

    private static let introductions = [
        "by", "di", "door", "par", "photographs by", "por", "posted by", "reviewed by", "translated by", "von",
        "written by", "автор:",
    ]
}

private func parts(of line: String) -> [String] { line.split(separator: " / ").map(String.init) }

private func names(_ cell: String) -> [String] { cell == "-" ? [] : cell.split(separator: "; ").map(String.init) }

// MARK: - Shapes

extension HeaderCase {
    /// How the same lines come to the parser.
    enum Shape: String, Sendable, CaseIterable {
        case paste
        case page
        /// With classes that say what an element holds.
        case markedPage = "page with classes"
    }

    func input(_ shape: Shape) -> Input {
        switch shape {
        case .paste: Input(bytes: Array(paste.utf8), name: "article.txt")
        case .page: Input(bytes: Array(page(isMarked: false).utf8), name: "article.html")
        case .markedPage: Input(bytes: Array(page(isMarked: true).utf8), name: "article.html")
        }
    }

    private var paste: String {
        let above = header.map(\.text).joined(separator: "\n")
        let pieces = [text.title, above] + text.paragraphs + [tail.joined(separator: "\n")]
        return pieces.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private func page(isMarked: Bool) -> String {
        let above = header.map { element("p", $0.text, isMarked ? $0.mark : nil) }
        let below = (text.paragraphs + tail).map { element("p", $0, nil) }.joined(separator: "\n")
        let body = isMarked ? "<div class=\"article-body\">\n\(below)\n</div>" : below
        return """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8">\(element("title", text.title, nil))</head><body><article>
            \(element("h1", text.title, nil))
            \(above.joined(separator: "\n"))
            \(body)
            </article></body></html>

            """
    }

    private func element(_ name: String, _ text: String, _ mark: String?) -> String {
        let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        let opening = mark.map { "\(name) class=\"\($0)\"" } ?? name
        return "<\(opening)>\(escaped)</\(name)>"
    }
}
