/// Declarations in a page's body: times, classes, links to authors and to the lists of Global Research.
extension FieldGatherer {
    mutating func readTime(_ node: Int) {
        let value = tree.value(of: .datetime, in: node) ?? text(node)
        let classes = tree.range(of: .class, in: node)
        let isPublished =
            tree.has(.pubdate, node)
            || classes.map { hasPart("publish", $0) || hasPart("entry-date", $0) || hasPart("posted", $0) } ?? false
        let isUpdated = classes.map { hasPart("updated", $0) || hasPart("modified", $0) } ?? false
        let detail = tree.has(.pubdate, node) ? "pubdate" : classes.map { "class=" + tree.string($0) } ?? ""
        // "published updated" is on the only day that a theme prints, whichever it is.
        let name: DeclaredField.Name =
            isPublished == isUpdated ? .date : isPublished ? .datePublished : .dateModified
        add(name, value, .timeElement, String(detail.prefix(80)), node)
    }

    /// "Published on 3 June 2020" in an element of no particular class: some publishers print their dates no other way.
    mutating func readText(_ node: Int) {
        let range = tree[node].text
        guard range.count >= 8, range.count <= 120, dateTexts < 60, let parent = tree.parent(of: node) else { return }
        let buffer = buffer
        let span = buffer.span.extracting(range)
        guard tree[parent].tag != .time, tree[parent].tag != .script, span.looksLikeDate else { return }
        dateTexts += 1
        let isUpdate = hasPart("updat", range) || hasPart("modif", range) || hasPart("review", range)
        let isPublication = hasPart("publish", range) || hasPart("posted", range)
        let name: DeclaredField.Name = isUpdate ? .dateModified : isPublication ? .datePublished : .date
        add(name, tree.string(range), .dateText, tree.name(of: parent), parent)
    }

    func hasPart(_ word: StaticString, _ range: Range<Int>) -> Bool {
        let buffer = buffer
        return buffer.span.extracting(range).firstOffset(ofWord: word) != nil
    }

    mutating func readAnchor(_ node: Int) {
        let buffer = buffer
        guard let href = tree.range(of: .href, in: node) else { return }
        if let rel = tree.range(of: .rel, in: node), hasWord("author", in: rel) {
            add(.author, text(node), .relAuthor, "author", node)
        }
        let span = buffer.span.extracting(href)
        guard let slash = span.lastPathMark else { return }
        if span.hasWord("/region/", at: slash) {
            add(.region, text(node), .linkPath, "/region/", node)
        } else if span.hasWord("/theme/", at: slash) {
            add(.theme, text(node), .linkPath, "/theme/", node)
        } else if span.hasWord("/indepthreport/", at: slash) || span.hasWord("/in-depth-report/", at: slash) {
            add(.inDepthReport, text(node), .linkPath, "/indepthreport/", node)
        } else if let end = span.firstOffset(of: 0x2F, from: slash + 1),
            FieldGatherer.authorPaths[span.extracting(slash + 1..<end)] != nil, !leadsToForm(href, from: end),
            authorLinks < FieldGatherer.mostAuthorLinks
        {
            authorLinks += 1
            add(
                .author, text(node), .linkPath, "/\(tree.string(href.lowerBound + slash + 1..<href.lowerBound + end))/",
                node)
        }
    }

    /// "/user/sign-in" is nobody's page.
    private func leadsToForm(_ href: Range<Int>, from end: Int) -> Bool {
        let rest = href.lowerBound + end..<href.upperBound
        return hasPart("/sign-", rest) || hasPart("/signin", rest) || hasPart("/signup", rest)
            || hasPart("/login", rest) || hasPart("/log-in", rest) || hasPart("/register", rest)
            || hasPart("/account", rest)
    }

    /// The parts of an address under which publishers keep the pages of those who write for them.
    private static let authorPaths = ByteTable<Bool>(
        TableLines.words(
            "auteur auteurs author authors autor autore autoren autores autori autorin autorinnen bio bios by "
                + "columnist columnists contributor contributors expert experts journalist journalists our-team people "
                + "producers profile profiles reporter reporters signataires staff team user users writer writers"
        ).map { ($0, true) })
    private static let mostAuthorLinks = 200
    /// Names of properties and types; longer ones are none.
    static let longestName = 200

    mutating func readAttributes(_ node: Int) {
        for attribute in tree.attributes(of: node) {
            switch attribute.name {
            case .itemprop: readProperties(attribute.value, node)
            case .property where tree[node].tag != .meta: readRDFa(attribute.value, node)
            case .class where tree[node].tag != .time: readClasses(attribute.value, node, "")
            case .id: readClasses(attribute.value, node, "#")
            case .dataTestID, .dataQA, .dataComponent:
                readClasses(attribute.value, node, attribute.name.rawValue + "=")
            default: continue
            }
        }
    }

    private mutating func readRDFa(_ range: Range<Int>, _ node: Int) {
        let buffer = buffer
        guard range.count <= FieldGatherer.longestName else { return }
        for word in words(in: range).prefix(5) {
            let span = buffer.span.extracting(word)
            let start = span.firstOffset(of: 0x3A).map { $0 + 1 } ?? 0
            guard let name = MetaNames.properties[span.extracting(droppingFirst: start)] else { continue }
            let value = name == .body ? "" : propertyValue(node)
            addProperty(name, value, .rdfa, tree.string(word), node, nil, nil)
        }
    }

    /// Class names, and words that publishers use like them; `mark` tells the others apart in the evidence.
    private mutating func readClasses(_ range: Range<Int>, _ node: Int, _ mark: String) {
        let buffer = buffer
        guard range.count < 1_000, tree[node].tag != .html, tree[node].tag != .body else { return }
        let saysSomething = classes.meaning(of: buffer.span.extracting(range)) { value in
            var start = 0
            while let word = value.word(from: start) {
                if ClassWords.meaning(of: value.extracting(word)) != nil { return true }
                start = word.upperBound
            }
            return false
        }
        guard saysSomething else { return }
        for word in words(in: range).prefix(20) {
            guard let meaning = ClassWords.meaning(of: buffer.span.extracting(word)) else { continue }
            // A container of other things is no date and no name; its contents are looked at by themselves.
            let isAuthor = meaning.name == .author
            guard tree.subtree(node).count <= (isAuthor ? 200 : 40), classFields < 500 else { return }
            var value = tree.text(in: node, mostNodes: 40, mostBytes: 400)
            // An author's box has the name first, and a biography under it.
            if isAuthor { value = value.utf8Prefix(300) }
            guard value.utf8.count <= 300 else { return }
            classFields += 1
            add(meaning.name, value, meaning.kind, mark + tree.string(word), node)
            return
        }
    }

    /// At most fifty words; no element has more that are its own.
    func words(in range: Range<Int>) -> [Range<Int>] {
        let buffer = buffer
        let value = buffer.span.extracting(range)
        var words: [Range<Int>] = []
        var start = 0
        while words.count < 50, let word = value.word(from: start) {
            words.append(range.lowerBound + word.lowerBound..<range.lowerBound + word.upperBound)
            start = word.upperBound
        }
        return words
    }
}

extension Span<UInt8> {
    /// Whether it has one year, other numbers of one or two digits, and at most 45 other signs; a copyright line is no
    /// date.
    fileprivate var looksLikeDate: Bool {
        var years = 0
        var others = 0
        var letters = 0
        var offset = 0
        while offset < count {
            let byte = self[offset]
            guard byte &- 0x30 < 10 else {
                if byte == 0xC2, offset + 1 < count, self[offset + 1] == 0xA9 { return false }
                letters += byte.isHTMLSpace ? 0 : 1
                offset += 1
                continue
            }
            let start = offset
            while offset < count, self[offset] &- 0x30 < 10 { offset += 1 }
            let isYear = offset - start == 4 && (hasWord("19", at: start) || hasWord("20", at: start))
            if isYear { years += 1 } else if offset - start <= 2 { others += 1 } else { return false }
        }
        return years == 1 && others >= 1 && letters <= 45
    }

    /// The next run of signs that are no white space.
    fileprivate func word(from start: Int) -> Range<Int>? {
        var start = start
        while start < count, self[start].isHTMLSpace { start += 1 }
        guard start < count else { return nil }
        var end = start + 1
        while end < count, !self[end].isHTMLSpace { end += 1 }
        return start..<end
    }

    /// Where the last part but one of a path begins: "/region/" of "https://x.example/region/usa".
    fileprivate var lastPathMark: Int? {
        var end = 0
        while end < count, self[end] != 0x3F, self[end] != 0x23 { end += 1 }
        if end > 0, self[end - 1] == 0x2F { end -= 1 }
        var slashes = 0
        var offset = end
        while offset > 0 {
            offset -= 1
            guard self[offset] == 0x2F else { continue }
            slashes += 1
            if slashes == 2 { return offset }
        }
        return nil
    }
}
