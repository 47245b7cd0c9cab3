import Articles

/// The authors that a page shows where nothing marks them: bylines, names alone, biographies.
extension AuthorGatherer {
    // MARK: Bylines

    mutating func gatherBylines(_ lines: inout ShownLines) {
        for position in lines.header {
            let zone = lines.zone(position)
            if zone == .navigation || zone == .comments || zone == .footer { continue }
            guard let names = byline(position, lines, isHeader: true) else { continue }
            let far = position - lines.start
            // "By Category": one word is a name only by the headline.
            guard names[0].contains(" ") || far >= -2 && far < 5 || test.isDeclared(names[0]) else { continue }
            introduced.formUnion(names)
            add(
                names, far <= 15 ? .byline : .bylineElsewhere, .init(line: position, of: lines),
                position: position, distance: lines.distance(position))
        }
    }

    /// Bylines under the article and, where all of them name the same, beside it.
    mutating func gatherBylinesBelow(_ lines: inout ShownLines) {
        guard lines.headline != nil else { return }
        gatherBylinesBeside(&lines)
        var found: [(position: Int, names: [String])] = []
        for position in lines.header.upperBound..<max(lines.header.upperBound, lines.count) {
            guard BylineWords.all.canBegin(lines[position]), lines.zone(position) == nil,
                let names = byline(position, lines, isHeader: false)
            else { continue }
            found.append((position, names))
        }
        // Bylines of three or more are those of other articles.
        guard Set(found.map(\.names)).count <= 2 else { return }
        for (position, names) in found {
            add(
                names, .bylineElsewhere, .init(line: position, of: lines), position: position,
                distance: lines.distance(position))
        }
    }

    private mutating func gatherBylinesBeside(_ lines: inout ShownLines) {
        var found: [(position: Int, names: [String])] = []
        for position in lines.start + 1..<max(lines.start + 1, lines.count) where found.count < 20 {
            guard BylineWords.all.canBegin(lines[position]) else { continue }
            let zone = lines.zone(position)
            guard zone == .related || zone == .footer,
                isSureByline(Tokenizer.tokens(of: lines[position], atMost: 8, at: 0)),
                let names = byline(position, lines, isHeader: false)
            else { continue }
            found.append((position, names))
        }
        guard let first = found.first, found.allSatisfy({ $0.names == first.names }) else { return }
        add(
            first.names, .bylineElsewhere, .init(line: first.position, of: lines), position: first.position,
            distance: lines.distance(first.position))
    }

    /// The names of a line that begins with "By", or has it after a date or a bar.
    private func byline(_ position: Int, _ lines: ShownLines, isHeader: Bool) -> [String]? {
        let line = lines[position]
        guard line.utf8Count <= AuthorGatherer.longestByline else { return nil }
        var text = Array(line.bytes)
        if line.utf8Count <= 20, BylineWords.all.canBegin(line), position + 1 < lines.count {
            if isIntroductionAlone(Tokenizer.tokens(of: line, at: 0)) {
                let listed = listedNames(below: position, lines)
                if listed.count > 1 { return listed }
                text = Array("By ".utf8) + lines[position + 1].bytes.prefix(AuthorGatherer.longestByline)
            }
        }
        guard let start = startOfByline(text, line, isHeader: isHeader) else { return nil }
        let context = Tokenizer.tokens(of: text[max(0, start - 12)..<min(text.count, start + 30)])
        if AuthorGatherer.namesOtherHand(context) { return nil }
        let shown = AuthorGatherer.parted(Array(text[start...]), at: lines.firstText(position), lines.web.tree)
        let read = MarkedNames(shown: shown, context: .line, isCard: !isHeader)
        return read.isIntroduced && !read.names.isEmpty ? read.names : nil
    }

    private func startOfByline(_ text: [UInt8], _ line: Line, isHeader: Bool) -> Int? {
        if text.count != line.utf8Count { return 0 }
        if BylineWords.all.canBegin(line) {
            let tokens = Tokenizer.tokens(of: line, atMost: 12, at: 0)
            let first = tokens.firstIndex { $0.kind != .mark } ?? 0
            if let found = BylineWords.all.match(tokens, at: first), found.meaning.begins(tokens[safe: found.end]) {
                return 0
            }
        }
        // "Authors Jane Doe and John Roe" under the article.
        guard isHeader else { return isLabelOverNames(line) ? 0 : nil }
        return placeOfBy(in: text) ?? placeOfLabel(in: text)
    }

    /// "Authors Jane Doe and John Roe": a label without its colon, and nothing but full names after it.
    private func isLabelOverNames(_ line: Line) -> Bool {
        guard line.utf8Count <= 120 else { return false }
        let tokens = Tokenizer.tokens(of: line, at: 0)
        guard let found = BylineWords.all.match(tokens), found.meaning == .colon else { return false }
        let names = tokens[found.end...]
        return names.count { $0.kind == .word } > 1 && PersonName.areAll(names) && PersonName.isNamed(names)
    }

    /// Where a label such as "作者：" stands after others.
    private func placeOfLabel(in text: [UInt8]) -> Int? {
        guard text.contains(where: { $0 >= 0x80 }) else { return nil }
        let tokens = Tokenizer.tokens(of: text[...], atMost: 60)
        return tokens.indices.first { index in
            BylineWords.all.match(tokens, at: index).map {
                $0.meaning != .line && $0.meaning.begins(tokens[safe: $0.end])
            } ?? false
        }.map { tokens[$0].range.lowerBound }
    }

    /// Where "by" stands after a date, a bar or "Posted".
    private func placeOfBy(in text: [UInt8]) -> Int? {
        guard text.count >= 6 else { return nil }
        for index in 1..<min(74, text.count - 4)
        where text[index] == 0x20 && text[index + 1] | 0x20 == 0x62 && text[index + 2] | 0x20 == 0x79
            && text[index + 3] == 0x20
        {
            let tokens = Tokenizer.tokens(of: text[..<index])
            guard let last = tokens.last else { return nil }
            if last.kind == .mark { return ["|", "•", "·", "⋅", "-"].contains(last.folded) ? index : nil }
            if Self.beforeBy.contains(last.folded) { return index }
            let date = PrintedDate.all(in: tokens).last
            return date.map { tokens.count - $0.tokens.upperBound <= 6 } ?? false ? index : nil
        }
        return nil
    }

    /// The words before " by " in the middle of a line.
    private static let beforeBy: Set<String> = ["article", "posted", "published", "read", "story", "written"]

    /// "Written by Jane Doe", "Author: Jane Doe", "Author" over the name.
    private func isSureByline(_ tokens: [Token]) -> Bool {
        BylineWords.all.match(tokens).map { found in
            found.meaning == .sure
                || found.meaning == .colon
                    && (found.meaning.begins(tokens[safe: found.end])
                        || tokens[found.end...].allSatisfy { $0.kind == .mark })
        } ?? false
    }

    /// "About the author", after which the names stand in the next lines.
    private func isIntroductionAlone(_ tokens: [Token]) -> Bool {
        BylineWords.all.match(tokens).map { found in
            tokens[found.end...].allSatisfy { $0.kind == .mark }
                && (found.meaning != .marked || tokens[0].folded == "about" || tokens[0].folded == "meet")
        } ?? false
    }

    /// The bylines that the recognizers of texts found.
    mutating func gatherRecognized(_ founds: [Found], _ lines: ShownLines) {
        var byLine: [(line: Int, names: [String])] = []
        for found in founds {
            guard case .author(let author) = found.value, author.role == .author else { continue }
            let whole = author.honorific.map { "\($0) \(author.name)" } ?? author.name
            let name = PersonName.isFull(whole) ? whole : author.name
            if byLine.last?.line == found.place.line {
                byLine[byLine.count - 1].names.append(name)
            } else {
                byLine.append((found.place.line, [name]))
            }
        }
        for (line, names) in byLine.prefix(10) {
            let position = lines.position(ofLine: line)
            add(
                names, .bylineElsewhere, .init(line: position, of: lines), position: position,
                distance: lines.distance(position))
        }
    }

    // MARK: Names alone

    /// Lines under the headline that are nothing but names, with something beside them that speaks for it.
    mutating func gatherNames(_ lines: inout ShownLines) {
        guard lines.headline != nil else { return }
        for position in lines.start + 1..<max(lines.start + 1, min(lines.count, lines.start + 5)) {
            let line = lines[position]
            guard line.utf8Count <= 140, !line.isHeading, !line.endsSentence else { continue }
            switch lines.zone(position) {
            case .comments, .footer, .navigation: continue
            case nil, .related: break
            }
            let read = MarkedNames(shown: Array(line.bytes))
            guard let name = read.names.first, !read.isIntroduced else { continue }
            let biography = biography(of: name, from: position, lines)
            guard
                read.names.allSatisfy({ $0.contains(" ") && isNameAlone($0.beforeComma) })
                    || line.text == name && test.isFirstName(name) && biography.map(hasRole) ?? false
            else { continue }
            // Places and sections stand over dates too.
            guard
                biography != nil || read.names.contains(where: isNamed) || hasRole(line)
                    || isBesideDate(line, read.names) || marksAuthor(position + 1, lines)
                    || position + 1 < lines.count && lines[position + 1].utf8Count < 60 && hasRole(lines[position + 1])
            else { continue }
            let speaks =
                biography != nil || PrintedDate.first(in: Tokenizer.tokens(of: line, at: 0)) != nil
                || speaksForName(position + 1, lines) || marksAuthor(position + 1, lines)
                || position - 1 > lines.start && line.text == name && isDate(position - 1, lines)
            if speaks {
                add(
                    read.names, .nameByHeadline, .init(line: position, of: lines), position: position,
                    distance: lines.distance(position))
            }
        }
    }

    /// "Jane Doe | 3 June 2020" is no section over a date; nor is it "San Marco - 3 June 2020".
    private func isBesideDate(_ line: Line, _ names: [String]) -> Bool {
        let tokens = Tokenizer.tokens(of: line, atMost: 40, at: 0)
        guard let date = PrintedDate.first(in: tokens)?.tokens,
            let mark = tokens[safe: date.lowerBound == 0 ? date.upperBound : date.lowerBound - 1],
            ["|", "•", "·", "-"].contains(mark.folded)
        else { return false }
        return names.allSatisfy { name in
            !Tokenizer.tokens(of: name, atMost: 12).contains {
                SectionWords.all.contains($0.folded) || Self.beforePlaces.contains($0.folded)
            }
        }
    }

    /// Words with which the names of places begin.
    private static let beforePlaces: Set<String> = [
        "bad", "cape", "east", "el", "fort", "la", "lake", "las", "los", "mount", "new", "north", "port", "puerto",
        "saint",
        "san", "sankt", "santa", "santo", "sao", "south", "st", "west",
    ]

    /// Whether an element's class says that what it holds is said of an author: "author-description".
    private func marksAuthor(_ position: Int, _ lines: ShownLines) -> Bool {
        guard position < lines.count else { return false }
        let tree = lines.web.tree
        let element = tree.ancestor(of: lines.firstText(position), within: 4) { node in
            guard let value = tree.range(of: .class, in: node),
                !tree.subtree(node).contains(lines.firstText(position - 1))
            else { return false }
            return Array(tree.buffer[value].prefix(200)).firstRange(of: Array("author".utf8)) != nil
        }
        return element != nil
    }

    private func isNamed(_ name: String) -> Bool { PersonName.isNamed(Tokenizer.tokens(of: name, atMost: 12)[...]) }

    /// Scripts without capitals do not tell a name from other words; a known name that begins it does.
    private func isNameAlone(_ name: String) -> Bool {
        let tokens = Tokenizer.tokens(of: name, atMost: 12)
        guard PersonName.isFull(name), let first = tokens.first, let scalar = first.folded.unicodeScalars.first else {
            return false
        }
        return scalar.value < 0x590 || PersonName.isKnown(tokens[...])
    }

    /// Whether a line is a date and nothing else.
    private func isDate(_ position: Int, _ lines: ShownLines) -> Bool {
        let tokens = Tokenizer.tokens(of: lines[position], atMost: 20, at: 0)
        return PrintedDate.all(in: tokens).first.map { date in
            tokens.indices.allSatisfy { date.tokens.contains($0) || tokens[$0].kind == .mark }
        } ?? false
    }

    /// A date, or what someone is.
    private func speaksForName(_ position: Int, _ lines: ShownLines) -> Bool {
        guard position < lines.count, lines[position].utf8Count < 60 else { return false }
        let tokens = Tokenizer.tokens(of: lines[position], at: 0)
        if PrintedDate.first(in: tokens) != nil { return true }
        let words = tokens.filter { $0.kind == .word }
        return words.count <= 5 && words.contains { AuthorRoles.all.contains($0.folded) }
    }

    /// A name in a line of its own and in the next one "Jane Doe is …", if there is only one such.
    mutating func gatherBiographies(_ lines: inout ShownLines) {
        var found: [(position: Int, name: String)] = []
        for position in lines.header.upperBound..<max(lines.header.upperBound, lines.count - 1) {
            let line = lines[position]
            guard line.utf8Count <= 120, lines.zone(position) == nil else { continue }
            if let name = emphasizedName(position, lines) {
                found.append((position, name))
            } else if line.utf8Count <= 40, lines[position + 1].bytes.starts(with: line.bytes),
                PersonName.isFull(line.text), hasBiography(of: line.text, in: lines[position + 1]),
                hasRole(lines[position + 1])
            {
                found.append((position, line.text))
            }
        }
        guard let first = found.first, found.count == 1 else { return }
        add(
            [first.name], .bylineElsewhere, .init(line: first.position, of: lines), position: first.position,
            distance: lines.distance(first.position))
    }

    private func hasBiography(of name: String, in line: Line) -> Bool {
        [" is ", " has", " was", " wri"].contains { line.bytes.starts(with: Array((name + $0).utf8)) }
    }

    /// A name with emphasis and its bearer's role in one line, and in the next one "Jane explores …".
    private func emphasizedName(_ position: Int, _ lines: ShownLines) -> String? {
        let line = lines[position]
        guard line.utf8Count <= 120, hasRole(line), isEmphasized(position, lines) else { return nil }
        let tree = lines.web.tree
        let name = tree.string(tree[lines.firstText(position)].text).withSingleSpaces
        guard name.utf8.count < line.utf8Count, PersonName.isFull(name), isNamed(name),
            let given = name.split(separator: " ").first,
            lines[position + 1].bytes.starts(with: Array("\(given) ".utf8))
        else { return nil }
        return name
    }

    /// "Jane Doe is a reporter and": the line tells what she is, not what a place or a product is.
    func hasRole(_ line: Line) -> Bool {
        Tokenizer.tokens(of: line, atMost: 14, at: 0).contains {
            $0.kind == .word && AuthorRoles.all.contains($0.folded)
        }
    }

    /// "Jane Doe is a reporter."
    private func biography(of name: String, from position: Int, _ lines: ShownLines) -> Line? {
        (position..<lines.count).first { hasBiography(of: name, in: lines[$0]) }.map { lines[$0] }
    }
}

extension Line {
    fileprivate var isHeading: Bool {
        if case .heading(let level) = markup { level <= 3 } else { false }
    }
}

extension String {
    fileprivate var beforeComma: String { split(separator: ",").first.map(String.init) ?? self }
}
