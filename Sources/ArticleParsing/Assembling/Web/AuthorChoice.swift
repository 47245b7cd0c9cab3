import Articles

/// Chooses who wrote an article, by ``AuthorEvidence``.
struct AuthorChoice {
    typealias Names = Contender<[String], AuthorEvidence>

    let chosen: Names?
    let others: [Names]

    init(
        _ fields: [DeclaredField], _ lines: inout ShownLines, _ site: SiteNames, title: String?, founds: [Found]
    ) {
        var gatherer = AuthorGatherer(NameTest(site, title: title) { [page = lines.page] in page.shows($0) })
        gatherer.gatherDeclared(fields, lines)
        gatherer.gatherMarked(fields, &lines)
        gatherer.gatherBylines(&lines)
        gatherer.gatherRecognized(founds, lines)
        if !gatherer.hasAny { gatherer.gatherNames(&lines) }
        if !gatherer.hasAny { gatherer.gatherBylinesBelow(&lines) }
        let first = Names.choose(among: gatherer.authors) { $0 == $1 }
        (chosen, others) = AuthorChoice.fuller(first, gatherer.authors, site)
    }

    /// A first name or a user's name gives way to the full name that another source declares.
    private static func fuller(
        _ first: (chosen: Names?, others: [Names]), _ all: [Names], _ site: SiteNames
    ) -> (Names?, [Names]) {
        guard let chosen = first.chosen, chosen.value.count <= 2, let name = chosen.value.first,
            !name.contains(" ") || site.isLikeName(name)
        else { return first }
        let isLikeSite = site.isLikeName(name)
        let full = all.filter { other in
            guard other.lost == nil, other.evidence.isDeclared, let full = other.value.first else { return false }
            return full.contains(" ") && NameTest.isLikePerson(full) && !(isLikeSite && site.isLikeName(full))
        }
        guard let better = Names.choose(among: full, isSame: { $0 == $1 }).chosen, better.value != chosen.value else {
            return first
        }
        var loser = chosen
        loser.lost = "a fuller name is declared"
        return (
            better, first.others.filter { $0.origin.node != better.origin.node || $0.value != better.value } + [loser]
        )
    }
}

private struct AuthorGatherer {
    private static let mostMarks = 60
    private static let longestByline = 200

    private var test: NameTest
    private(set) var authors: [AuthorChoice.Names] = []

    init(_ test: NameTest) { self.test = test }

    var hasAny: Bool { authors.contains { $0.lost == nil } }

    /// Adds the names that may be authors; where none may, the first with the reason why it may not.
    private mutating func add(
        _ names: [String], _ evidence: AuthorEvidence, _ origin: AuthorChoice.Names.Origin,
        isOrganization: Bool = false,
        position: Int? = nil, distance: Int = 0
    ) {
        var good: [String] = []
        var bad: (name: String, reason: String)?
        for name in names.prefix(50) {
            let name = name.trimmed
            if let reason = test.objection(to: name, evidence, isOrganization: isOrganization) {
                bad = (name, reason)
            } else if !good.contains(name) {
                good.append(name)
            }
        }
        guard !good.isEmpty || bad != nil else { return }
        var contender = AuthorChoice.Names(
            value: good, evidence: evidence, origin: origin, position: position, distance: distance)
        if good.isEmpty, let bad {
            contender.value = [bad.name]
            contender.lost = bad.reason
        }
        authors.append(contender)
    }

    // MARK: Declared

    mutating func gatherDeclared(_ fields: [DeclaredField], _ lines: ShownLines) {
        var objects: [(evidence: AuthorEvidence, field: DeclaredField, names: [String], isOrganization: Bool)] = []
        for field in fields where field.name == .author {
            guard let evidence = AuthorGatherer.evidence(of: field), objects.count < AuthorGatherer.mostMarks else {
                continue
            }
            let names = self.names(field, evidence)
            // All that one object or one kind of tag names stands together.
            if let last = objects.lastIndex(where: {
                $0.field.source == field.source && $0.field.group == field.group && $0.evidence == evidence
            }) {
                objects[last].names += names
            } else {
                objects.append((evidence, field, names, field.entity == .organization))
            }
        }
        for object in objects {
            for name in Set(object.names.map { letters(of: $0) }) { test.noteDeclared(name, object.evidence) }
        }
        for object in objects {
            add(object.names, object.evidence, .init(object.field), isOrganization: object.isOrganization)
        }
    }

    private func names(_ field: DeclaredField, _ evidence: AuthorEvidence) -> [String] {
        let value = field.value
        if test.site.isName(value) { return [value] }
        guard value.utf8.count <= 300, !value.contains("://"), !value.contains("@"), !value.hasPrefix("www."),
            !value.hasPrefix("/")
        else { return [] }
        if evidence == .citation {
            let parts = value.split(separator: ", ")
            if parts.count == 2 { return ["\(parts[1]) \(parts[0])"] }
        }
        return WrittenNames(declared: value).names
    }

    private static func evidence(of field: DeclaredField) -> AuthorEvidence? {
        switch field.source.kind {
        case .citation: .citation
        case .jsonLD: field.isOfArticle ? .articleObject : field.isOfPage ? .pageObject : nil
        case .meta, .parsely, .sailthru, .dublinCore: .meta
        case .articleTag, .openGraph: .articleTag
        case .twitter: field.source.detail.hasPrefix("twitter:data") ? .twitterLabel : nil
        case .microdata, .rdfa, .relLink, .htmlLang, .timeElement, .relAuthor, .linkPath, .className, .classPart,
            .titleElement, .heading, .dateText:
            nil
        }
    }

    // MARK: Marked

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
        for field in fields where field.name == .author && marks < AuthorGatherer.mostMarks {
            guard let mark = AuthorGatherer.mark(of: field, lines.web.tree) else { continue }
            if lines.web.tree[field.node].tag == .meta {
                add(WrittenNames(declared: field.value).names, .microdata, .init(field))
                continue
            }
            let zone = lines.zone(of: field.node)
            if zone == .comments || zone == .navigation { continue }
            marks += 1
            read(field, mark, zone, lines, into: &groups)
        }
        for group in groups.sorted(by: { ($0.isOutside ? 1 : 0, $0.strength) < ($1.isOutside ? 1 : 0, $1.strength) }) {
            // The author's box in a footer may be the site's owner's.
            if group.isOutside, group.strength >= 4,
                !(group.zone == .footer && (group.mark == .rel || group.mark == .className) && group.count == 1)
            {
                continue
            }
            add(
                group.names,
                group.isOutside ? .markedElsewhere : group.strength < 4 ? .markedByHeadline : .bylineByHeadline,
                .init(group.field, isShown: true), position: group.position,
                distance: lines.distance(group.position))
        }
    }

    private mutating func read(
        _ field: DeclaredField, _ mark: Mark, _ zone: PageZone?, _ lines: ShownLines, into groups: inout [Group]
    ) {
        let position = lines.position(of: field.node)
        let isInside = lines.header.contains(position)
        let text = lines.web.tree.shownText(in: field.node)
        if mark == .doubtfulClass, text.count > 80 { return }
        if isOtherHand(text, position, lines) { return }
        let read = WrittenNames(shown: text)
        let names = read.names.filter { NameTest.objection(toForm: $0) == nil }
        guard !names.isEmpty else { return }
        if mark == .link || mark == .doubtfulLink {
            if !isInside, !read.isIntroduced { return }
            if zone == .footer || position < lines.count && lines[position].utf8Count > 120 { return }
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
    private static func merged(_ known: [String], _ new: [String]) -> [String] {
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
            for attribute in tree.attributes(of: field.node) where attribute.name == .class || attribute.name == .id {
                if tree.buffer[attribute.value].prefix(300).hasWord(of: AuthorWords.notName) { return .doubtfulClass }
            }
            return .className
        case .jsonLD, .citation, .openGraph, .articleTag, .dublinCore, .parsely, .sailthru, .twitter, .meta, .relLink,
            .htmlLang, .timeElement, .titleElement, .heading, .dateText:
            return nil
        }
    }

    /// Whether the words in or before a marked name say that it is a reviewer's, an editor's, a photographer's.
    private func isOtherHand(_ text: [UInt8], _ position: Int, _ lines: ShownLines) -> Bool {
        if AuthorGatherer.namesOtherHand(Tokenizer.tokens(of: text.prefix(40), atMost: 6)) { return true }
        guard position < lines.count else { return false }
        let line = lines[position]
        let head = Array(text.prefix { $0 != 0x0A }.prefix(30))
        guard line.utf8Count <= 1_000, let start = line.bytes.span.firstOffset(of: head) else { return false }
        let before = line.bytes.prefix(start).suffix(30)
        if before.count < 3, position > 0, lines[position - 1].utf8Count < 60 {
            let previous = Tokenizer.tokens(of: lines[position - 1], at: 0)
            return previous.suffix(3).contains { $0.folded == "by" || $0.folded == "checked" }
                && AuthorGatherer.namesOtherHand(previous.suffix(5))
        }
        return AuthorGatherer.namesOtherHand(Tokenizer.tokens(of: before))
    }

    private static func namesOtherHand(_ tokens: some Sequence<Token>) -> Bool {
        let tokens = Array(tokens)
        for index in tokens.indices where tokens[index].kind == .word {
            guard let hand = AuthorWords.otherHands.match(tokens, at: index) else { continue }
            if !hand.meaning || tokens[safe: hand.end]?.folded == ":" { return true }
        }
        return false
    }

    // MARK: Bylines

    mutating func gatherBylines(_ lines: inout ShownLines) {
        for position in lines.header {
            let zone = lines.zone(position)
            if zone == .navigation || zone == .comments { continue }
            guard let names = byline(position, lines, isHeader: true) else { continue }
            let far = position - lines.start
            // "By Category": one word is a name only by the headline.
            guard names[0].contains(" ") || far >= -2 && far < 5 || test.isDeclared(names[0]) else { continue }
            add(
                names, far <= 15 ? .bylineByHeadline : .bylineElsewhere, .init(line: lines.node(position)),
                position: position, distance: lines.distance(position))
        }
    }

    /// Bylines under the article and, where all of them name the same, beside it.
    mutating func gatherBylinesBelow(_ lines: inout ShownLines) {
        guard lines.headline != nil else { return }
        gatherBylinesBeside(&lines)
        for position in lines.header.upperBound..<max(lines.header.upperBound, lines.count) {
            guard AuthorWords.bylines.canBegin(lines[position]), lines.zone(position) == nil,
                let names = byline(position, lines, isHeader: false)
            else { continue }
            add(
                names, .bylineElsewhere, .init(line: lines.node(position)), position: position,
                distance: lines.distance(position))
        }
    }

    private mutating func gatherBylinesBeside(_ lines: inout ShownLines) {
        var found: [(position: Int, names: [String])] = []
        for position in lines.start + 1..<max(lines.start + 1, lines.count) where found.count < 20 {
            guard AuthorWords.sureBylines.canBegin(lines[position]) else { continue }
            let zone = lines.zone(position)
            guard zone == .related || zone == .footer,
                AuthorWords.sureBylines.match(Tokenizer.tokens(of: lines[position], atMost: 8, at: 0)) != nil,
                let names = byline(position, lines, isHeader: false)
            else { continue }
            found.append((position, names))
        }
        guard let first = found.first, found.allSatisfy({ $0.names == first.names }) else { return }
        add(
            first.names, .bylineElsewhere, .init(line: lines.node(first.position)), position: first.position,
            distance: lines.distance(first.position))
    }

    /// The names of a line that begins with "By", or has it behind a date or a bar.
    private func byline(_ position: Int, _ lines: ShownLines, isHeader: Bool) -> [String]? {
        let line = lines[position]
        guard line.utf8Count <= AuthorGatherer.longestByline else { return nil }
        var text = Array(line.bytes)
        if line.utf8Count <= 20, AuthorWords.bylines.canBegin(line) || AuthorWords.intros.canBegin(line),
            position + 1 < lines.count
        {
            let words = Tokenizer.tokens(of: line, at: 0).filter { $0.kind != .mark }.map(\.folded)
            if AuthorWords.bylinesAlone.contains(words.joined(separator: " ")) {
                text = Array("By ".utf8) + lines[position + 1].bytes.prefix(AuthorGatherer.longestByline)
            }
        }
        guard let start = startOfByline(text, line, isHeader: isHeader) else { return nil }
        let context = Tokenizer.tokens(of: text[max(0, start - 12)..<min(text.count, start + 30)])
        if AuthorGatherer.namesOtherHand(context) { return nil }
        let read = WrittenNames(shown: Array(text[start...]))
        return read.isIntroduced && !read.names.isEmpty ? read.names : nil
    }

    private func startOfByline(_ text: [UInt8], _ line: Line, isHeader: Bool) -> Int? {
        if text.count != line.utf8Count { return 0 }
        if AuthorWords.bylines.canBegin(line) {
            let tokens = Tokenizer.tokens(of: line, atMost: 12, at: 0)
            let first = tokens.firstIndex { $0.kind != .mark } ?? 0
            if let found = AuthorWords.bylines.match(tokens, at: first),
                !found.meaning || tokens[safe: found.end]?.folded == ":"
            {
                return 0
            }
        }
        return isHeader ? placeOfBy(in: text) : nil
    }

    /// Where "by" stands behind a date, a bar or "Posted".
    private func placeOfBy(in text: [UInt8]) -> Int? {
        guard text.count >= 6 else { return nil }
        for index in 1..<min(74, text.count - 4)
        where text[index] == 0x20 && text[index + 1] | 0x20 == 0x62 && text[index + 2] | 0x20 == 0x79
            && text[index + 3] == 0x20
        {
            let tokens = Tokenizer.tokens(of: text[..<index])
            guard let last = tokens.last else { return nil }
            if last.kind == .mark { return ["|", "•", "·", "⋅", "-"].contains(last.folded) ? index : nil }
            if AuthorWords.beforeBy.contains(last.folded) { return index }
            let date = WebDate.all(in: tokens, isDayFirst: false).last
            return date.map { tokens.count - $0.tokens.upperBound <= 6 } ?? false ? index : nil
        }
        return nil
    }

    /// What the recognizers of texts took for a byline.
    mutating func gatherRecognized(_ founds: [Found], _ lines: ShownLines) {
        var byLine: [(line: Int, names: [String])] = []
        for found in founds {
            guard case .author(let author) = found.value, author.role == .author else { continue }
            if byLine.last?.line == found.place.line {
                byLine[byLine.count - 1].names.append(author.name)
            } else {
                byLine.append((found.place.line, [author.name]))
            }
        }
        for (line, names) in byLine.prefix(10) {
            let position = lines.position(ofLine: line)
            add(
                names, .bylineElsewhere, .init(line: lines.web.nodes[line]), position: position,
                distance: lines.distance(position))
        }
    }

    // MARK: Names alone

    /// Lines under the headline that are nothing but names, with something beside them that speaks for it.
    mutating func gatherNames(_ lines: inout ShownLines) {
        guard lines.headline != nil else { return }
        for position in lines.start + 1..<max(lines.start + 1, min(lines.count, lines.start + 5)) {
            let line = lines[position]
            guard line.utf8Count <= 140, !line.isHeading else { continue }
            switch lines.zone(position) {
            case .comments, .footer, .navigation: continue
            case nil, .related: break
            }
            let read = WrittenNames(shown: Array(line.bytes))
            guard let name = read.names.first,
                read.names.allSatisfy({ $0.contains(" ") && NameTest.isLikePerson($0.beforeComma) })
            else { continue }
            let speaks =
                PrintedDate.first(in: Tokenizer.tokens(of: line, at: 0)) != nil || speaksForName(position + 1, lines)
                || hasBiography(of: name, from: position, lines)
            if speaks {
                add(
                    read.names, .nameByHeadline, .init(line: lines.node(position)), position: position,
                    distance: lines.distance(position))
            }
        }
    }

    /// A date, or what someone is.
    private func speaksForName(_ position: Int, _ lines: ShownLines) -> Bool {
        guard position < lines.count, lines[position].utf8Count < 60 else { return false }
        let tokens = Tokenizer.tokens(of: lines[position], at: 0)
        if PrintedDate.first(in: tokens) != nil { return true }
        let words = tokens.filter { $0.kind == .word }
        return words.count <= 5 && words.contains { AuthorWords.roles.contains($0.folded) }
    }

    /// "Jane Doe is a reporter."
    private func hasBiography(of name: String, from position: Int, _ lines: ShownLines) -> Bool {
        let starts = [" is ", " has", " was", " wri"].map { Array((name + $0).utf8) }
        return (position..<lines.count).contains { index in
            starts.contains { lines[index].bytes.starts(with: $0) }
        }
    }
}

extension Line {
    fileprivate var isHeading: Bool {
        if case .heading(let level) = markup { level <= 3 } else { false }
    }
}

extension String {
    /// Without spaces and marks around it.
    fileprivate var trimmed: String {
        let isMark: (Character) -> Bool = { " ,;:|".contains($0) }
        guard first.map(isMark) ?? false || last.map(isMark) ?? false else { return self }
        return String(drop(while: isMark).reversed().drop(while: isMark).reversed())
    }

    fileprivate var beforeComma: String { split(separator: ",").first.map(String.init) ?? self }
}

extension Sequence<UInt8> where Self: RandomAccessCollection, Index == Int {
    /// Whether one of the runs of letters is a word of a table; "postTitle" is post · title.
    fileprivate func hasWord(of table: ByteTable<Bool>) -> Bool {
        let bytes = Array(self)
        let span = bytes.span
        var offset = 0
        while offset < span.count {
            guard (span[offset] | 0x20) &- 0x61 < 26 else {
                offset += 1
                continue
            }
            let start = offset
            offset += 1
            while offset < span.count, (span[offset] | 0x20) &- 0x61 < 26 {
                if span[offset] &- 0x41 < 26, span[offset - 1] &- 0x61 < 26 { break }
                offset += 1
            }
            if table[span.extracting(start..<offset)] != nil { return true }
        }
        return false
    }
}

extension HTMLTree {
    /// A node's text as it is shown, blocks and line breaks parted by line feeds; cut behind 400 bytes.
    fileprivate func shownText(in node: Int) -> [UInt8] {
        var text: [UInt8] = []
        var isSpaced = false
        var isBroken = false
        var openBlocks: [Int] = []
        for inner in subtree(node).prefix(300) {
            while let end = openBlocks.last, end <= inner {
                isBroken = true
                openBlocks.removeLast()
            }
            guard self[inner].tag == .text else {
                if inner != node, !self[inner].tag.isInline {
                    isBroken = true
                    openBlocks.append(subtree(inner).upperBound)
                }
                continue
            }
            if let parent = parent(of: inner), self[parent].tag == .script || self[parent].tag == .style { continue }
            for byte in buffer[self[inner].text] {
                if byte <= 0x20 {
                    isSpaced = true
                    continue
                }
                if !text.isEmpty, isBroken || isSpaced { text.append(isBroken ? 0x0A : 0x20) }
                isSpaced = false
                isBroken = false
                text.append(byte)
            }
            if text.count > 400 { break }
        }
        return text
    }
}
