import ArticleArchive
import Articles
import FoundationEssentials

/// Prints what a search found, one hit after the other.
final class HitPrinter {
    private let form: SearchCommand.Form?
    private let output: Output
    private var finder: SnippetFinder
    private var count = 0

    init(query: Query, form: SearchCommand.Form?, output: Output) {
        self.form = form
        self.output = output
        finder = SnippetFinder(query)
    }

    func print(_ stored: StoredArticle) throws {
        switch form {
        case .json: try output.write(json: Data((count == 0 ? "[\n  " : ",\n  ").utf8) + json(stored))
        case .jsonl: try output.write(json: json(stored) + Data("\n".utf8))
        case nil: for line in lines(stored) { try output.writeLine(line) }
        }
        count += 1
    }

    /// Ends the document and writes what is left of it.
    func finish() throws {
        if form == .json { try output.write(count > 0 ? "\n]\n" : "[]\n") }
        try output.flush()
    }

    private func json(_ stored: StoredArticle) throws -> Data {
        let passage = finder.passage(of: stored.article)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(HitRecord(CatalogueEntry(stored), passage: passage))
    }

    private func lines(_ stored: StoredArticle) -> [String] {
        let article = stored.article
        let terminal = output.terminal
        let head = "\(article.id)  \(ArticleLine.date(of: article))  "
        var title = StyledText(finder.title(of: article))
        if title.cells.isEmpty { title = StyledText("(no title)", style: .dim) }
        let passage = StyledText(finder.passage(of: article))
        let gap = count > 0 ? [""] : []
        guard terminal.isTerminal else {
            return gap + [head + title.rendered(usesColor: false), "    " + passage.rendered(usesColor: false)]
        }
        let room = max(8, terminal.width - DisplayWidth.columns(of: head))
        let width = min(terminal.width, Terminal.readingWidth) - 4
        let wrapped = TextWrapping.wrap(passage, width: width).map {
            "    " + $0.rendered(usesColor: terminal.usesColor)
        }
        return gap + [head + title.shortened(to: room).rendered(usesColor: terminal.usesColor)] + wrapped
    }
}

/// A hit for programs. This shape is what they read; it must not change without a new format number.
struct HitRecord: Encodable {
    struct Passage: Encodable {
        var text: String
        /// Where what was looked for stands in the text: start and end, in Unicode scalars.
        var hits: [[Int]]
    }

    var id: String
    var title: String?
    var date: String?
    var authors: String?
    var publisher: String?
    var path: String
    var snippet: Passage

    init(_ entry: CatalogueEntry, passage: Snippet) {
        id = entry.id.digits
        title = entry.title
        date = entry.date?.description
        authors = entry.authors.isEmpty ? nil : entry.authors
        publisher = entry.publisher
        path = entry.path
        snippet = Passage(text: passage.text, hits: passage.hits.map { [$0.lowerBound, $0.upperBound] })
    }
}

extension StyledText {
    /// A passage on one row, with its hits set off.
    init(_ snippet: Snippet) {
        var cells: [Cell] = []
        var offset = 0
        for (character, shown) in SafeText.characters(of: snippet.text, isRow: true) {
            let end = offset + character.unicodeScalars.count
            let isHit = snippet.hits.contains { $0.lowerBound < end && offset < $0.upperBound }
            cells += shown.map { Cell(character: $0, style: isHit ? [.bold, .yellow] : []) }
            offset = end
        }
        self.init(cells)
    }

    /// The text, or as much as fits, with "…" at its end.
    func shortened(to width: Int) -> StyledText {
        guard columns > width else { return self }
        var used = 0
        let kept = cells.prefix { cell in
            used += cell.columns
            return used < width
        }
        return StyledText(kept + [Cell(character: "…", style: [])])
    }
}
