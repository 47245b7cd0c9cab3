import Articles

/// Claims the lines of front matter, with the values that they declare.
enum FrontMatterLines {
    static func claim(in draft: inout Draft) {
        guard let frontMatter = draft.page.frontMatter else { return }
        for index in frontMatter.lines.joined() where draft.isFree(index) { draft.claim(index, as: .frontMatter) }
        for found in FrontMatterValues(frontMatter, draft.page.lines).founds { draft.add(found, to: found.place.line) }
    }
}

/// Reads the values of front matter by the meanings of their keys. A value that its key's meaning does not fit is kept
/// as an extra, and so is one whose key has none.
struct FrontMatterValues {
    private(set) var founds: [Found] = []

    /// All that stands under one key.
    private struct Field {
        let path: [String]
        let meaning: FrontMatterKeys.Meaning?
        var entries: [FrontMatter.Entry]

        var text: String { entries.map(\.value).joined(separator: ", ") }

        var range: Range<Int> {
            let start = entries.map(\.range.lowerBound).min() ?? 0
            return start..<max(start, entries.map(\.range.upperBound).max() ?? 0)
        }
    }

    private let lines: [Line]

    init(_ frontMatter: FrontMatter, _ lines: [Line]) {
        self.lines = lines
        let fields = FrontMatterValues.fields(frontMatter.entries)
        let title = fields.firstIndex { $0.meaning == .title }
        let deck = fields.firstIndex { $0.meaning == .deck }
        let publisher = fields.firstIndex { $0.meaning == .publisher && outlet($0) != nil }
        let language = fields.firstIndex { $0.meaning == .language && self.language($0) != nil }
        let date = FrontMatterValues.first(fields) { field in
            if case .date(let rank) = field.meaning, mayBeDate(field) { rank } else { nil }
        }
        let address = FrontMatterValues.first(fields) { field in
            guard LinkMarkup.address(field.text) != nil else { return nil }
            return switch field.meaning {
            case .address(let rank): rank
            case .source: 2
            default: nil
            }
        }
        for (index, field) in fields.enumerated() {
            switch index {
            case title: add(.title(FrontMatterValues.title(field.text)), field)
            case deck: add(.deck(LinkMarkup.text(field.text)), field)
            case publisher: if let name = outlet(field) { add(.outlet(name, .declared), field) }
            case language: if let tag = self.language(field) { add(.language(tag), field) }
            case date: addDate(field)
            case address: if let address = LinkMarkup.address(field.text) { add(.url(address), field) }
            default: addOther(field)
            }
        }
    }

    private mutating func addOther(_ field: Field) {
        switch field.meaning {
        case .author: addAuthors(field)
        case .originalSource, .source:
            guard let name = outlet(field) else { return addExtra(field) }
            add(.outlet(name, .namedAsOriginal), field)
        case .title, .deck, .publisher, .language, .date, .address, .extra, nil: addExtra(field)
        }
    }

    // MARK: - Fields

    /// Neighbouring values of one key are a list.
    private static func fields(_ entries: [FrontMatter.Entry]) -> [Field] {
        var fields: [Field] = []
        for entry in entries {
            var path = entry.path
            if path.count > 1, FrontMatterKeys.wrappers.contains(FrontMatterKeys.name(path[0])) { path.removeFirst() }
            if let last = fields.last, last.path == path, entry.isListed, last.entries.last?.isListed == true {
                fields[fields.count - 1].entries.append(entry)
            } else {
                fields.append(Field(path: path, meaning: meaning(of: path), entries: [entry]))
            }
        }
        return fields
    }

    /// The meaning of a key; of the keys under "author" and "publisher" only that for the name counts, others are
    /// extras.
    private static func meaning(of path: [String]) -> FrontMatterKeys.Meaning? {
        guard let first = path.first, let meaning = FrontMatterKeys.meaning(of: first) else { return nil }
        if path.count == 1 { return meaning }
        let isName =
            path.count == 2
            && ["name", "fullname", "displayname", "nom", "nombre"].contains(FrontMatterKeys.name(path[1]))
        return isName && (meaning == .author || meaning == .publisher) ? meaning : .extra
    }

    /// The field that a rank puts first, among equals the first.
    private static func first(_ fields: [Field], _ rank: (Field) -> Int?) -> Int? {
        fields.indices.compactMap { index in rank(fields[index]).map { (rank: $0, index: index) } }
            .min { ($0.rank, $0.index) < ($1.rank, $1.index) }?.index
    }

    // MARK: - Values

    /// Stars and links in a title are markup, as in the heading that prints it again.
    private static func title(_ text: String) -> String {
        let bytes = Array(LinkMarkup.text(text).utf8)
        let read = InlineMarkup.read(bytes, bytes.indices)?.bytes ?? bytes[...]
        return read.isEmpty ? text : String(decoding: read, as: UTF8.self)
    }

    private mutating func addAuthors(_ field: Field) {
        var hasAny = false
        for entry in field.entries {
            for author in DeclaredNames.authors(entry.value) {
                hasAny = true
                founds.append(found(.author(author), place(entry.range)))
            }
        }
        if !hasAny { addExtra(field) }
    }

    private func mayBeDate(_ field: Field) -> Bool {
        DeclaredDay.read(field.text) != nil || field.text.utf8.count { $0 &- 0x30 < 10 } >= 4
    }

    private mutating func addDate(_ field: Field) {
        if let date = DeclaredDay.read(field.text) {
            add(.date(date, printed: field.text), field)
        } else {
            add(.unreadDate(field.text), field)
        }
    }

    /// An outlet's name; an address only where it is known whose it is.
    private func outlet(_ field: Field) -> String? {
        let text = LinkMarkup.text(field.text)
        let tokens = Tokenizer.tokens(of: text, atMost: 40)
        if let known = KnownOutlets.match(tokens, at: 0), known.end == tokens.count { return known.name }
        let isAddress = text.looksLikeAddress || !text.utf8.contains(0x20) && text.utf8.dropLast().contains(0x2E)
        // "clipper", "web": a source is a name where it is written as one.
        let isName = field.meaning == .publisher || text.unicodeScalars.first?.properties.isLowercase == false
        return isAddress || !isName || text.utf8.count > 120 || tokens.isEmpty ? nil : KnownOutlets.name(of: text)
    }

    /// The tag of "en", "en-GB", "pt_BR".
    private func language(_ field: Field) -> LanguageTag? {
        let subtag = field.text.utf8.prefix { ($0 | 0x20) &- 0x61 < 26 }
        guard subtag.count == 2 else { return nil }
        let next = field.text.utf8.dropFirst(subtag.count).first
        guard next == nil || next == UInt8(ascii: "-") || next == UInt8(ascii: "_") else { return nil }
        return LanguageTag(String(decoding: subtag, as: UTF8.self).lowercased())
    }

    // MARK: - Places

    private mutating func add(_ value: Found.Value, _ field: Field) { founds.append(found(value, place(field.range))) }

    private mutating func addExtra(_ field: Field) {
        add(.extra(label: field.path.joined(separator: "."), value: LinkMarkup.text(field.text)), field)
    }

    private func found(_ value: Found.Value, _ place: Place) -> Found {
        Found(value: value, place: place, rule: .frontMatter, certainty: .high)
    }

    /// Lines of front matter are read as they stand, so that their bytes are those of the decoded text.
    private func place(_ range: Range<Int>) -> Place {
        let first = line(at: range.lowerBound)
        let last = max(first, line(at: max(range.lowerBound, range.upperBound - 1)))
        let end = min(range.upperBound, lines[last].bytes.endIndex) - lines[last].bytes.startIndex
        return Place(
            line: first, start: max(0, range.lowerBound - lines[first].bytes.startIndex), lastLine: last,
            end: max(0, end))
    }

    /// The line that a byte of the decoded text stands in.
    private func line(at offset: Int) -> Int {
        var (low, high) = (0, lines.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].full.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
