import Articles

/// All that a page says of itself, in the order in which it says it.
///
/// ```swift
/// let declared = DeclaredFields(of: tree)
/// for title in declared[.title] { print(title.source, title.value) }   // "meta og:title"  "…"
/// ```
///
/// Nothing is judged: a commenter's name is here beside the author's, and it is the ranking that must tell them apart,
/// by the source and by where the element stands.
struct DeclaredFields: Sendable {
    /// How many fields a page has at most; an honest one has up to 200.
    static let most = 2_000
    /// How many bytes a value has at most, a body aside.
    static let longestValue = 4_000

    let fields: [DeclaredField]
    let findings: [Finding]

    init(of tree: HTMLTree) {
        var gatherer = FieldGatherer(tree)
        gatherer.gather()
        fields = gatherer.fields
        findings = gatherer.findings
    }

    /// The fields of one name, in their order.
    subscript(_ name: DeclaredField.Name) -> [DeclaredField] { fields.filter { $0.name == name } }
}

/// One walk over a page's nodes.
private struct FieldGatherer {
    private let tree: HTMLTree
    private let buffer: [UInt8]
    private(set) var fields: [DeclaredField] = []
    private(set) var findings: [Finding] = []
    private var groups = 0
    private var groupsByScope: [Int: Int] = [:]
    private var scripts: [(node: Int, values: [JSONValue], place: Int)] = []
    private var twitterLabel: String?
    /// Whether the words of a class say what the element is.
    private var classes = ValueMemo<Bool>()
    private var classFields = 0
    private var dateTexts = 0
    private var authorLinks = 0
    private var isFull: Bool { fields.count >= DeclaredFields.most }

    init(_ tree: HTMLTree) {
        self.tree = tree
        buffer = tree.buffer
    }

    mutating func gather() {
        let nodes = tree.nodes
        for node in nodes.indices {
            guard !isFull else { break }
            switch nodes[node].tag {
            case .document: continue
            case .text:
                readText(node)
                continue
            case .meta: readMeta(node)
            case .title: if !isInPicture(node) { add(.title, text(node), .titleElement, "title", node) }
            case .html: readLanguage(node)
            case .link: readLink(node)
            case .script: readScript(node)
            case .time: readTime(node)
            case .h1: add(.title, text(node), .heading, "h1", node)
            case .a: readAnchor(node)
            case .address where tree.subtree(node).count <= 10: add(.author, text(node), .className, "address", node)
            default: break
            }
            if nodes[node].attributeCount > 0 { readAttributes(node) }
        }
        insertJSONLD()
        if isFull {
            findings.append(
                Finding(
                    code: "declared-fields-dropped",
                    message: "the page declares more than \(DeclaredFields.most) things of itself; the rest is left out"
                ))
        }
    }

    private func text(_ node: Int) -> String {
        tree.text(in: node, mostNodes: 200, mostBytes: DeclaredFields.longestValue)
    }

    private func isInPicture(_ node: Int) -> Bool {
        tree.ancestor(of: node, within: 4) { tree[$0].tag == .svg } != nil
    }

    private mutating func add(
        _ name: DeclaredField.Name, _ value: String, _ kind: DeclaredField.Source.Kind, _ detail: String, _ node: Int,
        group: Int? = nil, entity: DeclaredField.Entity? = nil
    ) {
        guard !isFull else { return }
        let clean = FieldGatherer.clean(value, isAddress: name == .url)
        guard !clean.isEmpty else { return }
        fields.append(
            DeclaredField(
                name: name, value: clean, source: DeclaredField.Source(kind: kind, detail: detail), node: node,
                line: tree.line(of: node), group: group, entity: entity))
    }

    /// White space collapsed, references resolved, cut to a bound.
    fileprivate static func clean(_ value: String, isAddress: Bool) -> String {
        let bytes = Array(value.utf8.prefix(DeclaredFields.longestValue))
        var clean: [UInt8] = []
        clean.reserveCapacity(bytes.count)
        var isSpaced = false
        for (index, byte) in bytes.enumerated() {
            // A no-break space has two bytes.
            let isNoBreak =
                byte == 0xC2 && bytes[safe: index + 1] == 0xA0 || byte == 0xA0 && bytes[safe: index - 1] == 0xC2
            if byte <= 0x20 || isNoBreak {
                isSpaced = true
            } else {
                if isSpaced, !clean.isEmpty { clean.append(0x20) }
                isSpaced = false
                clean.append(byte)
            }
        }
        let text = String(decoding: clean, as: UTF8.self)
        return isAddress ? text : CharacterReferences.resolve(text)
    }

    // MARK: - The head

    private mutating func readMeta(_ node: Int) {
        let buffer = buffer
        guard let content = tree.range(of: .content, in: node), !content.isEmpty else { return }
        for key in [HTMLAttribute.property, .name, .httpEquiv] {
            guard let range = tree.range(of: key, in: node) else { continue }
            let word = trimmed(range)
            guard let meaning = MetaNames.meaning(of: buffer.span.extracting(word)) else {
                readTwitterLabel(word, content, node)
                // Some sites' programs write attributes where they mean elements.
                if hasPart("ld+json", word) { readJSONLD(content, node) }
                continue
            }
            let detail = tree.string(word)
            add(meaning.name, tree.string(content), meaning.kind, detail, node)
            return
        }
    }

    /// Yoast's pairs: `twitter:label1` is "Written by", `twitter:data1` the name.
    private mutating func readTwitterLabel(_ word: Range<Int>, _ content: Range<Int>, _ node: Int) {
        let buffer = buffer
        let span = buffer.span.extracting(word)
        if span.hasWord("twitter:label", at: 0) {
            twitterLabel = tree.string(content)
        } else if span.hasWord("twitter:data", at: 0), let label = twitterLabel {
            if FieldGatherer.writtenBy.contains(label.lowercased()) {
                add(.author, tree.string(content), .twitter, tree.string(word), node)
            }
            twitterLabel = nil
        }
    }

    private static let writtenBy: Set = [
        "written by", "escrito por", "écrit par", "verfasst von", "geschrieben von", "scritto da", "geschreven door",
        "author", "skrevet av", "skriven av", "autor", "napisane przez", "написано автором", "di",
    ]

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, buffer[start].isHTMLSpace { start += 1 }
        while end > start, buffer[end - 1].isHTMLSpace { end -= 1 }
        return start..<end
    }

    private mutating func readLanguage(_ node: Int) {
        if let language = tree.value(of: .lang, in: node) ?? tree.value(of: .xmlLang, in: node) {
            add(.language, language, .htmlLang, "lang", node)
        }
    }

    private mutating func readLink(_ node: Int) {
        guard let rel = tree.range(of: .rel, in: node), let href = tree.value(of: .href, in: node) else { return }
        if hasWord("canonical", in: rel) { add(.url, href, .relLink, "canonical", node) }
        if hasWord("shortlink", in: rel) { add(.url, href, .relLink, "shortlink", node) }
        if hasWord("author", in: rel), let title = tree.value(of: .title, in: node) {
            add(.author, title, .relLink, "author", node)
        }
    }

    private func hasWord(_ word: StaticString, in range: Range<Int>) -> Bool {
        let buffer = buffer
        let span = buffer.span.extracting(range)
        guard let offset = span.firstOffset(ofWord: word) else { return false }
        let end = offset + word.utf8CodeUnitCount
        return (offset == 0 || span[offset - 1].isHTMLSpace) && (end == span.count || span[end].isHTMLSpace)
    }

    // MARK: - JSON-LD

    private mutating func readScript(_ node: Int) {
        let buffer = buffer
        guard let type = tree.range(of: .type, in: node),
            buffer.span.extracting(type).firstOffset(ofWord: "ld+json") != nil
        else { return }
        if let text = tree.range(of: .children, in: node) { readJSONLD(text, node) }
        for child in tree.children(of: node) where tree[child].tag == .text { readJSONLD(tree[child].text, node) }
    }

    private mutating func readJSONLD(_ range: Range<Int>, _ node: Int) {
        let result = LenientJSON.read(buffer[range])
        if result.isFlawed, findings.count < 20 {
            findings.append(
                Finding(
                    code: "json-ld-flawed", line: tree.line(of: node),
                    message: result.values.isEmpty
                        ? "a JSON-LD script is not JSON and is passed over"
                        : "a JSON-LD script is not quite JSON; what could be read of it was"))
        }
        if !result.values.isEmpty { scripts.append((node, result.values, fields.count)) }
    }

    /// References run across scripts, so that all must have been read before one is understood.
    private mutating func insertJSONLD() {
        guard !scripts.isEmpty else { return }
        var reader = JSONLDReader(scripts.map(\.values), firstGroup: groups)
        var inserted: [DeclaredField] = []
        var taken = 0
        for script in scripts {
            inserted += fields[taken..<script.place]
            taken = script.place
            let line = tree.line(of: script.node)
            for value in reader.read(script.values) {
                guard inserted.count < DeclaredFields.most else { break }
                let isBody = value.name == .body
                let text =
                    isBody
                    ? CharacterReferences.resolve(value.value)
                    : FieldGatherer.clean(value.value, isAddress: value.name == .url)
                guard !text.isEmpty, inserted.count < DeclaredFields.most else { continue }
                inserted.append(
                    DeclaredField(
                        name: value.name, value: text,
                        source: DeclaredField.Source(kind: .jsonLD, detail: value.detail), node: script.node,
                        line: line, group: value.group, entity: value.entity))
            }
        }
        fields = inserted + fields[taken...]
        groups = reader.groupCount
    }

    // MARK: - The body

    private mutating func readTime(_ node: Int) {
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

    /// "Published on 3 June 2020" in an element of no particular class: some houses print their dates no other way.
    private mutating func readText(_ node: Int) {
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

    private func hasPart(_ word: StaticString, _ range: Range<Int>) -> Bool {
        let buffer = buffer
        return buffer.span.extracting(range).firstOffset(ofWord: word) != nil
    }

    private mutating func readAnchor(_ node: Int) {
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

    /// The parts of an address under which houses keep the pages of those who write for them.
    private static let authorPaths = ByteTable<Bool>(
        ("auteur author authors autor bio bios by contributor contributors expert experts our-team people producers "
            + "profile profiles reporters staff team user users writer writers").split(separator: " ").map {
                (String($0), true)
            })
    private static let mostAuthorLinks = 200
    /// Names of properties and types; longer ones are none.
    private static let longestName = 200

    private mutating func readAttributes(_ node: Int) {
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

    /// Class names, and what houses use like them; `mark` tells the others apart in the evidence.
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
            // A container of other things is no date and no name; what it holds is looked at by itself.
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
    private func words(in range: Range<Int>) -> [Range<Int>] {
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

    // MARK: - Microdata

    private mutating func readProperties(_ range: Range<Int>, _ node: Int) {
        let buffer = buffer
        guard range.count <= FieldGatherer.longestName,
            words(in: range).prefix(5).contains(where: { MetaNames.properties[buffer.span.extracting($0)] != nil })
        else { return }
        let scope = tree.ancestor(of: node) { tree.has(.itemscope, $0) }
        let type = scope.map(type) ?? ""
        for word in words(in: range).prefix(5) {
            let span = buffer.span.extracting(word)
            guard let name = MetaNames.properties[span] else { continue }
            if let scope, let entity = entityProperty(of: scope) {
                // A name within an author is the author's name; all else in there is about the author.
                guard span.hasWord("name", at: 0), span.count == 4 else { continue }
                let outer = tree.ancestor(of: scope) { tree.has(.itemscope, $0) }
                let detail = detail(of: outer, entity == .author ? "author.name" : "publisher.name")
                addProperty(
                    entity, propertyValue(node), .microdata, detail, node, outer, JSONLDReader.entity(of: type))
                continue
            }
            if tree.has(.itemscope, node) {
                guard name == .author || name == .publisher, !hasName(within: node) else { continue }
            }
            // A name of a picture, a rating or a crumb is not the article's.
            if scope != nil, !type.isEmpty, !JSONLDReader.isArticle(type), !type.hasSuffix("Page") { continue }
            let value = name == .body ? "" : propertyValue(node)
            addProperty(name, value, .microdata, detail(of: scope, tree.string(word)), node, scope, nil)
        }
    }

    private mutating func addProperty(
        _ name: DeclaredField.Name, _ value: String, _ kind: DeclaredField.Source.Kind, _ detail: String, _ node: Int,
        _ scope: Int?, _ entity: DeclaredField.Entity?
    ) {
        var group: Int?
        if let scope {
            group = groupsByScope[scope] ?? groups
            if groupsByScope[scope] == nil {
                groupsByScope[scope] = groups
                groups += 1
            }
        }
        if name == .body {
            guard !isFull else { return }
            fields.append(
                DeclaredField(
                    name: .body, value: "", source: DeclaredField.Source(kind: kind, detail: detail), node: node,
                    line: tree.line(of: node), group: group))
        } else {
            add(name, value, kind, detail, node, group: group, entity: entity)
        }
    }

    /// The last part of an item's type: "Article" of "https://schema.org/Article".
    private func type(of scope: Int) -> String {
        guard let range = tree.range(of: .itemtype, in: scope), range.count <= FieldGatherer.longestName else {
            return ""
        }
        let text = tree.string(trimmed(range))
        return text.split(whereSeparator: { $0 == "/" || $0 == " " }).last.map(String.init) ?? ""
    }

    private func detail(of scope: Int?, _ property: String) -> String {
        guard let scope else { return property }
        let type = type(of: scope)
        return type.isEmpty ? property : "\(type).\(property)"
    }

    /// Whether an item is somebody's author or publisher, by its own `itemprop`.
    private func entityProperty(of scope: Int) -> DeclaredField.Name? {
        let buffer = buffer
        guard let range = tree.range(of: .itemprop, in: scope), range.count <= FieldGatherer.longestName else {
            return nil
        }
        for word in words(in: range).prefix(5) {
            let name = MetaNames.properties[buffer.span.extracting(word)]
            if name == .author || name == .publisher { return name }
        }
        return nil
    }

    private func hasName(within node: Int) -> Bool {
        tree.descendants(of: node).prefix(200).contains { inner in
            tree.range(of: .itemprop, in: inner).map { hasWord("name", in: $0) } ?? false
        }
    }

    /// The value of a property by the microdata standard, an address's element aside, whose text is what is wanted.
    private func propertyValue(_ node: Int) -> String {
        if let content = tree.value(of: .content, in: node) { return content }
        if let datetime = tree.value(of: .datetime, in: node) { return datetime }
        if tree[node].tag == .link { return tree.value(of: .href, in: node) ?? "" }
        return text(node)
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

    /// The next run of what is no white space.
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
