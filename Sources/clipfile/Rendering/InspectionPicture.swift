import ArticleParsing
import Articles

/// The picture of a parse: each line of a source with its part, each value marked where it stands, then the values
/// with their evidence, then the findings.
struct InspectionPicture {
    let parsed: ParsedArticle
    /// Whether long lines are shown whole.
    let isFull: Bool
    /// Whether the header's arrangement is shown line by line, and not its runner-up alone.
    let showsArrangement: Bool
    /// The terminal's width, and whether it has colours; elsewhere every picture has the same width.
    let width: Int
    let usesColor: Bool

    /// The width where there is no terminal.
    static let plainWidth = 120

    init(parsed: ParsedArticle, isFull: Bool, showsArrangement: Bool = false, width: Int, usesColor: Bool) {
        self.parsed = parsed
        self.isFull = isFull
        self.showsArrangement = showsArrangement
        self.width = width
        self.usesColor = usesColor
        numberWidth = max(3, String(parsed.lines.lazy.map(\.number).max() ?? 0).utf8.count)
    }

    /// The picture, with a final newline.
    func text() -> String {
        let sections = [source(), values(), candidates(), arrangement(), findings()].filter { !$0.isEmpty }
        return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    // MARK: The source

    /// A web page's lines have the numbers of its source, which are larger than their count.
    private let numberWidth: Int
    private static let partWidth = Part.allCases.map(\.rawValue.utf8.count).max() ?? 0
    private var gutterWidth: Int { numberWidth + 1 + InspectionPicture.partWidth + 3 }

    /// Menus are many short lines that belong to no article: of a run of them one line is shown.
    private func source() -> [String] {
        guard !isFull else { return parsed.lines.flatMap(lines) }
        var picture: [String] = []
        var index = 0
        while index < parsed.lines.count {
            let menu = parsed.lines[index...].prefix { $0.part == .navigation && $0.values.isEmpty }
            if menu.count >= InspectionPicture.longMenu {
                picture.append(folded(menu))
                index = menu.endIndex
            } else {
                picture += lines(of: parsed.lines[index])
                index += 1
            }
        }
        return picture
    }

    private func folded(_ menu: ArraySlice<InspectedLine>) -> String {
        let count = "\(menu.count) lines: "
        let room = max(20, width - gutterWidth - count.utf8.count)
        var text = ""
        for line in menu where DisplayWidth.columns(of: text) <= room {
            text += (text.isEmpty ? "" : " · ") + SafeText.row(line.text)
        }
        return gutter(menu[menu.startIndex]) + Style.dim.paint(count + Table.shortened(text, to: room), if: usesColor)
    }

    private static let longMenu = 4

    private func lines(of line: InspectedLine) -> [String] {
        let fields = line.values.map(\.field).filter { !line.part.marksItself(as: $0) }
        let names = usesColor && !fields.isEmpty ? "  ‹\(unique(fields).joined(separator: " "))›" : ""
        let room = width - gutterWidth - DisplayWidth.columns(of: names)
        let source = MarkedLine(line, width: isFull ? nil : max(20, room))
        let first = gutter(line) + source.text(usesColor: usesColor)
        guard !usesColor else { return [first + Style.dim.paint(names)] }
        let indent = String(repeating: " ", count: gutterWidth - 2) + "│ "
        let marks = source.marks.filter { fields.contains($0.field) }
        return [trimmed(first)]
            + marks.map { mark in
                indent + String(repeating: " ", count: mark.start) + String(repeating: "^", count: mark.columns)
                    + " " + mark.field
            }
    }

    private func unique(_ names: [String]) -> [String] {
        names.indices.filter { !names[..<$0].contains(names[$0]) }.map { names[$0] }
    }

    private func gutter(_ line: InspectedLine) -> String {
        let number = String(line.number)
        let part = Table.padded(line.part.rawValue, to: InspectionPicture.partWidth)
        let left = String(repeating: " ", count: numberWidth - number.utf8.count) + number
        return Style.dim.paint(left, if: usesColor) + " " + line.part.style.paint(part, if: usesColor)
            + Style.dim.paint(" │ ", if: usesColor)
    }

    private func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    // MARK: Conclusions

    private func values() -> [String] {
        let values = FieldValue.all(of: parsed.article)
        guard !values.isEmpty else { return [] }
        let rows = values.map { value in
            [
                value.field, Table.shortened(SafeText.row(value.value), to: 60), value.citation?.rule ?? "-",
                value.citation?.certainty.rawValue ?? "-",
                value.citation.map(place) ?? "-",
            ]
        }
        let table = Table(
            columns: [
                Table.Column(title: "field"), Table.Column(title: "value", minimum: 12),
                Table.Column(title: "rule", minimum: 12), Table.Column(title: "certainty"),
                Table.Column(title: isWebPage ? "declared or line" : "bytes", isDispensable: true),
            ], rows: rows)
        return [heading("Values")] + lines(of: table)
    }

    private var isWebPage: Bool { parsed.article.source.mediaType == "text/html" }

    private func place(_ citation: Citation) -> String {
        if let bytes = citation.bytes { return "\(bytes.start)–\(bytes.end)" }
        return citation.declared ?? citation.line.map { "line \($0)" } ?? "-"
    }

    /// The candidates for each field for which the source says different things, and why one was chosen; of a web page
    /// also where it says each value that it declares.
    private func candidates() -> [String] {
        let all = parsed.candidates
        let contested = Set(all.filter { ![.chosen, .repeated].contains($0.outcome) }.map(\.field))
        let declared: Set<DecidedField> = isWebPage ? [.title, .authors, .date, .publisher, .url] : []
        let candidates = all.filter { contested.union(declared).contains($0.field) }
        guard !candidates.isEmpty else { return [] }
        let table = Table(
            columns: [
                Table.Column(title: "field"), Table.Column(title: "value", minimum: 12),
                Table.Column(title: "place", minimum: 10), Table.Column(title: "outcome", minimum: 12, weight: 2),
            ],
            rows: candidates.map { candidate in
                [
                    candidate.field.rawValue, Table.shortened(SafeText.row(candidate.value), to: 44),
                    Table.shortened(SafeText.row(place(candidate.place)), to: 34),
                    SafeText.row(candidate.outcome.sentence),
                ]
            })
        return [heading("Candidates")] + lines(of: table)
    }

    /// A runner-up that costs less than this more is worth a look.
    private static let nearMargin = 150

    /// The role of each line of the header and what it shows; without the flag no more than a title that came near.
    private func arrangement() -> [String] {
        guard let arrangement = parsed.arrangement else { return [] }
        let verdict = arrangement.margin.map { sentence($0, arrangement.runnerUp) } ?? "no line is taken for the title"
        guard showsArrangement else {
            guard let margin = arrangement.margin, margin < InspectionPicture.nearMargin else { return [] }
            return [heading("Title"), "  " + verdict]
        }
        let table = Table(
            columns: [
                Table.Column(title: "line"), Table.Column(title: "role"),
                Table.Column(title: "shows", minimum: 20, weight: 2),
            ],
            rows: arrangement.lines.map {
                [String($0.number), spaced($0.role), $0.traits.map(spaced).joined(separator: ", ")]
            })
        return [heading("Arrangement")] + lines(of: table) + ["  " + verdict]
    }

    /// "outlet and date" for `outletAndDate`.
    private func spaced(_ name: String) -> String {
        name.reduce(into: "") { $0 += $1.isUppercase ? " " + $1.lowercased() : String($1) }
    }

    private func sentence(_ margin: Int, _ runnerUp: String?) -> String {
        let second = runnerUp.map { "“\(Table.shortened(SafeText.row($0), to: 60))” as the title" } ?? "no title"
        return "next best: \(second), at a cost of \(Double(margin) / 100) more"
    }

    private func findings() -> [String] {
        guard !parsed.article.findings.isEmpty else { return [heading("Findings"), "  none"] }
        return [heading("Findings")] + parsed.article.findings.flatMap(finding)
    }

    private func finding(_ finding: Finding) -> [String] {
        let place = finding.line.map { "line \($0): " } ?? ""
        let text = "\(place)\(finding.message) (\(finding.code))"
        return TextWrapping.wrap(text, width: width - 4).enumerated().map { ($0 == 0 ? "  " : "    ") + $1 }
    }

    private func lines(of table: Table) -> [String] {
        table.lines(width: width - 2, hasHeader: true).enumerated().map { index, line in
            index == 0 ? Style.dim.paint("  " + line, if: usesColor) : "  " + line
        }
    }

    private func heading(_ text: String) -> String { Style.bold.paint(text, if: usesColor) }
}

extension Part {
    /// A quiet palette: the recorded lines of the head in colour, the body as it is, the page's own lines dimmed.
    var style: Style {
        switch self {
        case .title, .deck, .epigraph, .heading: .bold
        case .byline, .biography: .green
        case .date, .firstPublished: .yellow
        case .masthead, .outlet, .originalSource, .url: .cyan
        case .region, .theme, .inDepthReport, .extra, .frontMatter: .magenta
        case .copyright, .articlesBy, .disclaimer, .fairUse, .contact, .editorsNote: .blue
        case .paragraph, .quotation, .listItem, .caption, .note: []
        case .emptyLabel, .wrapper, .promotion, .navigation, .separator, .pageFurniture, .repetition, .blank: .dim
        }
    }

    /// Whether a mark would only repeat what the part says: a paragraph of the body.
    func marksItself(as field: String) -> Bool {
        switch self {
        case .paragraph, .heading, .quotation, .listItem, .caption, .note: field == "body"
        default: false
        }
    }
}
