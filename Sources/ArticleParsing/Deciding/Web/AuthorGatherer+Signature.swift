/// The name with which a text is signed: "Jane Doe" alone after its last paragraph.
extension AuthorGatherer {
    private static let longLine = 120
    private static let longestSignature = 60
    private static let levelsToBlock = 12

    mutating func gatherSignature(_ lines: inout ShownLines) {
        guard let headline = lines.headline else { return }
        var found: [(position: Int, names: [String])] = []
        for position in max(headline + 2, lines.header.upperBound - 1)..<max(headline + 2, lines.count)
        where found.count < 2 {
            guard lines[position].utf8Count <= AuthorGatherer.longestSignature, isLong(position - 1, &lines),
                !isLong(position + 1, &lines), !isLong(position + 2, &lines), lines.zone(position) == nil
            else { continue }
            if let names = signature(position, lines) { found.append((position, names)) }
        }
        guard let first = found.first, found.count == 1 else { return }
        add(
            first.names, .bylineElsewhere, .init(line: first.position, of: lines), position: first.position,
            distance: lines.distance(first.position))
    }

    private func signature(_ position: Int, _ lines: ShownLines) -> [String]? {
        let line = lines[position]
        let tokens = Tokenizer.tokens(of: line, at: 0)
        guard !line.endsSentence, PersonName.areAll(tokens[...]) else { return nil }
        let read = MarkedNames(shown: Array(line.bytes)).names
        let names = read.isEmpty ? [line.text] : read
        guard names.allSatisfy(PersonName.isFull) else { return nil }
        // A name alone may be a tag or a button: a signature has emphasis, follows a break or stands at the right.
        let isBehindBreak = lines.firstText(position) == lines.firstText(position - 1)
        return isAtRight(position, lines)
            || PersonName.isNamed(tokens[...]) && (isBehindBreak || isEmphasized(position, lines)) ? names : nil
    }

    private func isLong(_ position: Int, _ lines: inout ShownLines) -> Bool {
        position < lines.count && lines[position].width > AuthorGatherer.longLine && lines.zone(position) == nil
    }

    /// "© 2019 Jane Doe", where nothing else names anybody: whose text it is.
    mutating func gatherCopyright(_ lines: inout ShownLines) {
        guard let headline = lines.headline else { return }
        var found: [(position: Int, name: String)] = []
        for position in headline + 1..<max(headline + 1, lines.count) {
            let line = lines[position]
            guard line.utf8Count <= 200, line.bytes.starts(with: AuthorGatherer.sign),
                !isCaption(position, lines), let name = holder(Tokenizer.tokens(of: line, atMost: 12, at: 0), line)
            else { continue }
            found.append((position, name))
        }
        guard let first = found.first, found.allSatisfy({ $0.name == first.name }) else { return }
        add(
            [first.name], .bylineElsewhere, .init(line: first.position, of: lines), position: first.position,
            distance: lines.distance(first.position))
    }

    /// Whose a picture is says nothing of the text.
    private func isCaption(_ position: Int, _ lines: ShownLines) -> Bool {
        let tree = lines.web.tree
        return tree.ancestor(of: lines.firstText(position), within: AuthorGatherer.levelsToBlock) { node in
            tree[node].tag == .figure || tree[node].tag == .figcaption
        } != nil
    }

    private static let sign = Array("©".utf8)

    /// The full name after the sign and its years, up to a mark or the end.
    private func holder(_ tokens: [Token], _ line: Line) -> String? {
        guard let start = tokens.firstIndex(where: { $0.kind == .word }), start > 0,
            tokens[..<start].contains(where: { $0.kind == .number })
        else { return nil }
        let name = tokens[start...].prefix { $0.kind == .word || $0.folded == "-" && !$0.followsSpace }
        guard let last = name.last, (2...4).contains(name.count), PersonName.mayBe(name), PersonName.isNamed(name),
            !name.indices.contains(where: { KnownOutlets.match(tokens, at: $0) != nil }),
            !name.contains(where: { AuthorGatherer.trades.contains($0.folded) })
        else { return nil }
        // "Jane Doe/Getty Images", "Jane Doe for The Gazette": a picture's owner.
        if let next = tokens[safe: name.endIndex], next.kind == .word || ["/", "(", "&", "-"].contains(next.folded) {
            return nil
        }
        let text = line.text
        // "Jane Doe SPA"
        let isInCapitals = [tokens[start], last].map { word in
            text.utf8Slice(word.range).utf8.allSatisfy { $0 &- 0x61 >= 26 }
        }
        guard isInCapitals[0] || !isInCapitals[1] else { return nil }
        return text.utf8Slice(tokens[start].range.lowerBound..<last.range.upperBound)
    }

    /// Words in the names of photographers' and designers' firms: "Jane Doe Photography".
    private static let trades: Set<String> = [
        "art", "arts", "consulting", "creative", "design", "designs", "digital", "films", "foto", "fotografia",
        "fotografie", "fotos", "illustration", "image", "images", "photo", "photographe", "photographer",
        "photographers", "photographie", "photography", "photos", "pictures", "production", "productions", "web",
        "webdesign",
    ]

    func isEmphasized(_ position: Int, _ lines: ShownLines) -> Bool {
        hasAncestor(position, lines) { [.em, .strong, .b, .i, .cite].contains(lines.web.tree[$0].tag) }
            && !hasAncestor(position, lines) { lines.web.tree[$0].tag == .a }
    }

    private func isAtRight(_ position: Int, _ lines: ShownLines) -> Bool {
        hasAncestor(position, lines) { node in
            guard let range = lines.web.tree.range(of: .style, in: node) else { return false }
            let style = Array(lines.web.tree.buffer[range].prefix(200))
            return style.firstRange(of: Array("text-align".utf8)) != nil
                && style.firstRange(of: Array("right".utf8)) != nil
        }
    }

    /// Whether an element around a line's text, up to its block, is of a kind.
    private func hasAncestor(_ position: Int, _ lines: ShownLines, _ isWanted: (Int) -> Bool) -> Bool {
        let tree = lines.web.tree
        var found = false
        _ = tree.ancestor(of: lines.firstText(position), within: AuthorGatherer.levelsToBlock) { node in
            found = found || isWanted(node)
            return found || !tree[node].tag.isInline
        }
        return found
    }
}
