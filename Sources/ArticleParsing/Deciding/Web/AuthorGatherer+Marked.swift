import Articles

/// The authors that a page marks: by rel, by microdata, by classes, by links to authors' pages.
extension AuthorGatherer {
    /// How surely an element's mark says that its text is the author's name.
    private enum Mark: Int {
        case rel, property, className, link, doubtfulClass, doubtfulLink
    }

    private struct Group {
        let isOutside: Bool
        let strength: Int
        var field: DeclaredField
        var position: Int
        var names: [String]
        let zone: PageZone?
        let mark: Mark
        var count = 1
    }

    mutating func gatherMarked(_ fields: [DeclaredField], _ lines: inout ShownLines) {
        var groups: [Group] = []
        var marks = 0
        let links = fields.filter { $0.name == .author && $0.source.kind == .linkPath }
        for field in fields where field.name == .author && marks < AuthorGatherer.mostMarks {
            guard let mark = AuthorGatherer.mark(of: field, lines.web.tree) else { continue }
            if lines.web.tree[field.node].tag == .meta {
                add(MarkedNames(declared: field.value).names, .microdata, .init(field))
                continue
            }
            let zone = lines.zone(of: field.node)
            if zone == .comments || zone == .navigation { continue }
            marks += 1
            read(field, mark, zone, lines, links, into: &groups)
        }
        for group in groups.sorted(by: { ($0.isOutside ? 1 : 0, $0.strength) < ($1.isOutside ? 1 : 0, $1.strength) }) {
            // The author's box in a footer may be the site's owner's.
            if group.isOutside, group.strength >= 4,
                !(group.zone == .footer && (group.mark == .rel || group.mark == .className) && group.count == 1)
            {
                continue
            }
            // Where a desk is credited, only a plain mark by the headline names an author.
            if creditsDesk,
                group.isOutside || group.strength >= 4 && !group.names.allSatisfy(introduced.contains)
            {
                continue
            }
            // In a teaser, an aside or a slider stand other articles' authors.
            let isAside = group.zone == .related && !group.names.allSatisfy(introduced.contains)
            add(
                group.names,
                group.isOutside || isAside
                    ? .markedElsewhere : group.strength < 4 ? .markedByHeadline : .byline,
                .init(group.field, isShown: true), position: group.position,
                distance: lines.distance(group.position) + (isAside ? 1_000 : 0))
        }
    }

    private mutating func read(
        _ field: DeclaredField, _ mark: Mark, _ zone: PageZone?, _ lines: ShownLines, _ links: [DeclaredField],
        into groups: inout [Group]
    ) {
        let position = lines.position(of: field.node)
        let isInside = lines.header.contains(position)
        // Authors of other articles.
        if zone == .related, !isInside { return }
        var text = lines.web.tree.shownText(in: field.node)
        if mark == .doubtfulClass, text.count > 80 { return }
        if isOtherHand(text, position, lines) {
            guard let own = AuthorGatherer.credit(behindOthersIn: text) else { return }
            text = own
        }
        let read = MarkedNames(shown: text)
        var names = read.names
        if names.isEmpty, mark == .rel || mark == .property, let user = MarkedNames.userName(in: text) {
            names = [user]
        }
        names.removeAll { NameJudge.objection(toForm: $0) != nil }
        guard !names.isEmpty else {
            let isPlain = isInside && zone == nil && mark.rawValue < Mark.doubtfulClass.rawValue
            if isPlain, AuthorGatherer.isDesk(text) { marksDesk = true }
            return
        }
        if mark != .link, mark != .doubtfulLink {
            names = AuthorGatherer.merged(names, AuthorGatherer.siblings(of: names[0], in: field.node, lines.web.tree))
        }
        if read.isIntroduced { introduced.formUnion(names) }
        if mark == .className {
            // A remark on the first author may part the others' names from it.
            let inside = lines.web.tree.subtree(field.node)
            for link in links where inside.contains(link.node) {
                let position = lines.position(of: link.node)
                let text = lines.web.tree.shownText(in: link.node)
                if isOtherHand(text, position, lines) { continue }
                let linked = MarkedNames(shown: text).names.filter(PersonName.isFull)
                names = AuthorGatherer.merged(names, linked)
            }
        }
        if mark == .link || mark == .doubtfulLink {
            if !isInside, !read.isIntroduced { return }
            if zone == .footer || position < lines.count && lines[position].utf8Count > 120 { return }
            // "Jane Doe, famous for …, is back.", and authors of other articles.
            if !read.isIntroduced,
                zone == .related
                    || position < lines.count && lines[position].endsSentence
                        && lines[position].utf8Count > text.count + 8
            {
                return
            }
        }
        let strength = mark.rawValue + (zone == .related || zone == .footer ? 4 : 0)
        let index = groups.firstIndex { $0.isOutside != isInside && $0.strength == strength }
        guard let index else {
            groups.append(
                Group(
                    isOutside: !isInside, strength: strength, field: field, position: position,
                    names: AuthorGatherer.merged([], names), zone: zone, mark: mark))
            return
        }
        // Farther down are the authors of other articles.
        guard position <= groups[index].position + 8 else { return }
        groups[index].names = AuthorGatherer.merged(groups[index].names, names)
        groups[index].count += 1
    }

    /// "Jane" and "Jane Doe" are one.
    static func merged(_ known: [String], _ new: [String]) -> [String] {
        var names = known
        for name in new {
            let key = letters(of: name)
            if names.contains(where: { letters(of: $0).firstRange(of: key) != nil }) { continue }
            names.removeAll { key.firstRange(of: letters(of: $0)) != nil }
            names.append(name)
        }
        return names
    }

    private static func mark(of field: DeclaredField, _ tree: HTMLTree) -> Mark? {
        switch field.source.kind {
        case .relAuthor: return .rel
        case .microdata, .rdfa: return .property
        case .linkPath: return .link
        case .className, .classPart:
            if field.source.detail == "address" { return .doubtfulClass }
            // Microformats: of anybody whom the page names.
            if field.source.detail == "h-card" || field.source.detail == "fn" { return nil }
            // "byline__category"
            if field.source.detail.utf8.prefix(200).map({ $0 }).hasWord(of: ClassNames.filing) { return nil }
            if let parent = tree.parent(of: field.node), tree.isBesideName(parent) { return nil }
            for attribute in tree.attributes(of: field.node) where attribute.name == .class || attribute.name == .id {
                if tree.buffer[attribute.value].prefix(300).hasWord(of: ClassNames.notName) { return .doubtfulClass }
            }
            return .className
        case .jsonLD, .citation, .openGraph, .articleTag, .dublinCore, .parsely, .sailthru, .twitter, .meta, .relLink,
            .htmlLang, .timeElement, .titleElement, .heading, .dateText, .saved:
            return nil
        }
    }

    /// Whether the words in or before a marked name say that it is a reviewer's, an editor's, a photographer's.
    private func isOtherHand(_ text: [UInt8], _ position: Int, _ lines: ShownLines) -> Bool {
        if AuthorGatherer.namesOtherHand(Tokenizer.tokens(of: text.prefix(40), atMost: 6)) { return true }
        let head = Array(text.prefix { $0 != 0x0A }.prefix(30))
        // A line break in a block makes two lines of it.
        for position in position..<min(lines.count, position + 3) where lines[position].utf8Count <= 1_000 {
            guard let start = lines[position].bytes.span.firstOffset(of: head) else { continue }
            let before = lines[position].bytes.prefix(start).suffix(30)
            if before.count < 3, position > 0, lines[position - 1].utf8Count < 60 {
                return AuthorGatherer.introducesOtherHand(Tokenizer.tokens(of: lines[position - 1], at: 0))
            }
            return AuthorGatherer.namesOtherHand(Tokenizer.tokens(of: before))
        }
        return false
    }

    /// "text by Jane Doe" of "Photos by Mary Major, text by Jane Doe".
    private static func credit(behindOthersIn text: [UInt8]) -> [UInt8]? {
        let tokens = Tokenizer.tokens(of: text[...], atMost: 40)
        let start = tokens.indices.dropFirst().first { index in
            let before = tokens[index - 1]
            guard before.kind == .mark || NameJoints.all.contains(before.folded),
                Craft.match(tokens, at: index) == nil, let found = BylineWords.all.match(tokens, at: index)
            else { return false }
            return found.meaning.begins(tokens[safe: found.end])
        }
        return start.map { Array(text[tokens[$0].range.lowerBound...]) }
    }

    /// Whether a line ends with such words: "Photos by", "Fact checked by:", over the name; "Photos by Mary Major"
    /// names its own.
    private static func introducesOtherHand(_ tokens: [Token]) -> Bool {
        let end = tokens.lastIndex { $0.kind == .word }.map { $0 + 1 } ?? 0
        return tokens.indices.contains { index in
            guard let hand = Craft.match(tokens, at: index), hand.craft.role != .author, hand.end == end else {
                return false
            }
            return hand.end - index > 1 || hand.craft.needsColon
        }
    }

    static func namesOtherHand(_ tokens: some Sequence<Token>) -> Bool {
        let tokens = Array(tokens)
        var end = 0
        for index in tokens.indices where tokens[index].kind == .word && index >= end {
            // "Text & photos"
            if let both = BylineWords.all.match(tokens, at: index), both.meaning != .marked {
                end = both.end
                continue
            }
            if let hand = Craft.match(tokens, at: index), hand.craft.role != .author { return true }
        }
        return false
    }
}

extension Sequence<UInt8> where Self: RandomAccessCollection, Index == Int {
    /// Whether one of the runs of letters is a word of a table; "postTitle" is post · title.
    fileprivate func hasWord(of table: ByteTable<Bool>) -> Bool {
        let bytes = Array(self)
        let span = bytes.span
        var offset = 0
        while let range = span.wordOfClass(from: offset) {
            if table[span.extracting(range)] != nil { return true }
            offset = range.upperBound
        }
        return false
    }
}

extension HTMLTree {
    /// A node's text as it is shown, blocks and line breaks parted by line feeds; cut after 400 bytes.
    func shownText(in node: Int) -> [UInt8] {
        var text: [UInt8] = []
        var isSpaced = false
        var isBroken = false
        var openBlocks: [Int] = []
        var skipped = 0
        for inner in subtree(node).prefix(300) {
            while let end = openBlocks.last, end <= inner {
                isBroken = true
                openBlocks.removeLast()
            }
            if inner < skipped { continue }
            guard self[inner].tag == .text else {
                if inner != node, isBesideName(inner) {
                    isBroken = true
                    skipped = subtree(inner).upperBound
                    continue
                }
                if inner != node, !self[inner].tag.isInline {
                    isBroken = true
                    openBlocks.append(subtree(inner).upperBound)
                }
                continue
            }
            if let parent = parent(of: inner), self[parent].tag == .script || self[parent].tag == .style { continue }
            // "Jane Doe" and "Founder" in two elements without a space between.
            var isFirst = true
            for byte in buffer[self[inner].text].prefix(2_000) {
                if byte <= 0x20 {
                    isFirst = false
                    isSpaced = true
                    continue
                }
                if let last = text.last, isFirst, last &- 0x61 < 26, byte | 0x20 &- 0x61 < 26 { isBroken = true }
                isFirst = false
                if !text.isEmpty, isBroken || isSpaced { text.append(isBroken ? 0x0A : 0x20) }
                isSpaced = false
                isBroken = false
                text.append(byte)
            }
            if text.count > 400 { break }
        }
        return text
    }

    /// Whether an element's class says that it holds what the article is filed under.
    fileprivate func isBesideName(_ node: Int) -> Bool {
        guard let value = range(of: .class, in: node) else { return false }
        return buffer[value].prefix(200).hasWord(of: ClassNames.filing)
    }
}
