import Articles

/// An article laid out to be read: its head, its body, and its notices at the end.
struct ArticlePage {
    let article: Article
    let width: Int
    let usesColor: Bool

    /// - Parameter width: the terminal's; the text is set no wider than reads well.
    init(_ article: Article, width: Int, usesColor: Bool) {
        self.article = article
        self.width = min(max(20, width), Terminal.readingWidth)
        self.usesColor = usesColor
    }

    /// The page, with a final newline.
    func text() -> String {
        let parts = [head(), filing(), opening(), body(), closing(), notices(), foot()].filter { !$0.isEmpty }
        return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private func head() -> [String] {
        var lines = article.title.map { set($0, style: .bold) } ?? set("(no title)", style: .dim)
        if let deck = article.deck { lines += [""] + set(deck, style: .italic) }
        let credits = credits()
        return credits.isEmpty ? lines : lines + [""] + credits
    }

    private func credits() -> [String] {
        var lines: [String] = []
        let names = article.authors.map { [$0.honorific, $0.name].compactMap { $0 }.joined(separator: " ") }
        if let byline = article.byline ?? (names.isEmpty ? nil : names.joined(separator: ", ")) {
            lines += set(byline)
        }
        let outlet = [article.publisher?.name, article.date?.description].compactMap { $0 }
        if !outlet.isEmpty { lines += set(outlet.joined(separator: ", ")) }
        if let source = article.originalSource {
            let words = [source.name, source.date?.description, source.url].compactMap { $0 }
            lines += set("Original source: " + words.joined(separator: ", "))
        }
        if let first = article.firstPublished {
            let words = [first.name, first.date?.description ?? first.dateAsPrinted].compactMap { $0 }
            lines += set("First published: " + words.joined(separator: ", "))
        }
        if let url = article.url { lines += set(url, style: .dim) }
        return lines
    }

    private func filing() -> [String] {
        let filed = [
            ("Regions", article.regions), ("Themes", article.themes), ("Reports", article.inDepthReports),
            ("Tags", article.tags),
        ]
        return filed.flatMap { label, values in
            values.isEmpty ? [] : labelled(label, values.joined(separator: " · "), column: 9)
        } + article.extras.flatMap { labelled($0.label, $0.value, column: 9) }
    }

    private func opening() -> [String] {
        var lines = article.editorsNote.map { set($0, indent: "  ", style: .italic) } ?? []
        if let epigraph = article.epigraph {
            lines += (lines.isEmpty ? [] : [""]) + set(epigraph, indent: "    ", style: .italic)
        }
        return lines
    }

    private func body() -> [String] {
        var lines: [String] = []
        var before: Block.Kind?
        for block in article.body {
            // Items of one list stand together.
            let joins = block.kind == before && (block.kind == .listItem || block.kind == .note)
            if before != nil, !joins { lines.append("") }
            lines += self.lines(of: block)
            before = block.kind
        }
        return lines
    }

    private func lines(of block: Block) -> [String] {
        switch block.kind {
        case .paragraph: set(StyledText(block))
        case .heading: set(StyledText(block, style: .bold))
        case .quotation: set(StyledText(block), first: "    ", rest: "    ")
        case .listItem: item(block)
        case .caption: set(StyledText(block, style: .dim), first: "  ", rest: "  ")
        case .note: set(StyledText(block, style: .dim), first: "  ", rest: "    ")
        }
    }

    /// An item is set in by its level; one with a number needs no bullet.
    private func item(_ block: Block) -> [String] {
        let indent = String(repeating: "  ", count: block.level ?? 1)
        let rest = block.text.utf8.drop { 0x30...0x39 ~= $0 }
        let isNumbered = rest.first == UInt8(ascii: ".") && rest.count < block.text.utf8.count
        return set(StyledText(block), first: indent + (isNumbered ? "" : "• "), rest: indent + "  ")
    }

    private func closing() -> [String] {
        var lines = article.authorBiography.map { set($0, style: .italic) } ?? []
        if let note = article.note { lines += (lines.isEmpty ? [] : [""]) + labelled("Note", note, column: 9) }
        return lines
    }

    private func notices() -> [String] {
        let shown = TextField.notice.pieces(of: article).map { set($0, style: .dim) }
        guard !shown.isEmpty else { return [] }
        return [Style.dim.paint(String(repeating: "─", count: min(width, 20)), if: usesColor)]
            + shown.joined(separator: [""])
    }

    private func foot() -> [String] {
        let corrected = article.correctedFields.map(\.name).joined(separator: ", ")
        let parts = [
            article.id.digits, article.archived.map { "added \($0)" },
            corrected.isEmpty ? nil : "corrected: \(corrected)",
        ]
        return set(parts.compactMap { $0 }.joined(separator: " · "), style: .dim)
    }

    private func labelled(_ label: String, _ value: String, column: Int) -> [String] {
        LabelledLines.lines(label, StyledText(value), column: column, width: width, usesColor: usesColor)
    }

    private func set(_ text: String, indent: String = "", style: Style = []) -> [String] {
        set(StyledText(text, style: style), first: indent, rest: indent)
    }

    private func set(_ text: StyledText, first: String = "", rest: String = "") -> [String] {
        let room = width - DisplayWidth.columns(of: rest)
        return TextWrapping.wrap(text, width: room).enumerated().map { index, line in
            (index == 0 ? first : rest) + line.rendered(usesColor: usesColor)
        }
    }
}
