import Articles

/// Chooses the day on which an article was published, by ``DateEvidence``.
struct DateChoice {
    struct Day: Hashable, Sendable {
        let date: PartialDate
        let printed: String?
    }

    typealias Contending = Contender<Day, DateEvidence>

    let chosen: Contending?
    let others: [Contending]

    init(_ fields: [DeclaredField], _ lines: inout ShownLines) {
        var gatherer = DateGatherer(fields)
        gatherer.gatherDeclared(fields)
        gatherer.gatherShown(&lines)
        gatherer.gatherMarked(fields, &lines)
        (chosen, others) = Contending.choose(among: gatherer.dates, isSame: { $0.date == $1.date })
    }
}

private struct DateGatherer {
    /// What prints more dates than this is a list.
    private static let mostDates = 60
    private static let longestLine = 260

    private let isDayFirst: Bool
    private var declared: Set<PartialDate> = []
    private(set) var dates: [DateChoice.Contending] = []

    init(_ fields: [DeclaredField]) {
        let language = fields.first {
            $0.name == .language && ($0.source.kind == .htmlLang || $0.source.kind == .openGraph)
        }
        isDayFirst = language.map { DateGatherer.putsDayFirst($0.value) } ?? false
    }

    /// English without a country is mostly American.
    private static func putsDayFirst(_ language: String) -> Bool {
        let tag = language.lowercased().split { $0 == "-" || $0 == "_" }
        guard tag.first == "en" else { return true }
        return ["gb", "au", "nz", "ie", "in", "za"].contains(tag.last ?? "")
    }

    private mutating func add(
        _ date: PartialDate, printed: String? = nil, _ evidence: DateEvidence, _ origin: DateChoice.Contending.Origin,
        position: Int? = nil, distance: Int = 0
    ) {
        dates.append(
            DateChoice.Contending(
                value: DateChoice.Day(date: date, printed: printed), evidence: evidence, origin: origin,
                position: position, distance: distance))
    }

    // MARK: Declared

    mutating func gatherDeclared(_ fields: [DeclaredField]) {
        for field in fields where field.name == .datePublished || field.name == .date {
            guard let evidence = DateGatherer.evidence(of: field), dates.count < DateGatherer.mostDates,
                let date = WebDate.declared(field.value, isDayFirst: isDayFirst), DateGatherer.isCredible(date)
            else { continue }
            if evidence < .lesserObject { declared.insert(date) }
            add(date, evidence, .init(field))
        }
    }

    private static func evidence(of field: DeclaredField) -> DateEvidence? {
        let isPublication = field.name == .datePublished
        switch field.source.kind {
        case .citation: return field.source.detail == "citation_online_date" ? .meta : .citation
        case .jsonLD:
            guard isPublication else { return .lesserObject }
            return field.isOfArticle ? .articleObject : field.isOfPage ? .pageObject : .lesserObject
        case .openGraph, .articleTag, .parsely, .sailthru, .meta, .dublinCore, .twitter:
            return isPublication ? .meta : .unnamedMeta
        case .microdata, .rdfa, .relLink, .htmlLang, .timeElement, .relAuthor, .linkPath, .className, .classPart,
            .titleElement, .heading, .dateText:
            return nil
        }
    }

    /// A field left empty is the day on which computers began to count.
    private static func isCredible(_ date: PartialDate) -> Bool {
        date.year >= 1800 && date.description != "1970-01-01"
    }

    /// There were no web pages before; an older day is one that the article tells of.
    private static let firstYear = 1990

    // MARK: Shown

    mutating func gatherShown(_ lines: inout ShownLines) {
        for position in lines.header {
            let line = lines[position]
            guard line.utf8Count <= DateGatherer.longestLine, line.bytes.hasYear else { continue }
            let zone = lines.zone(position)
            if zone == .comments || zone == .footer && position - lines.start > 8 { continue }
            read(line, position, zone, lines)
        }
    }

    private mutating func read(_ line: Line, _ position: Int, _ zone: PageZone?, _ lines: ShownLines) {
        let tokens = Tokenizer.tokens(of: line, atMost: 80, at: 0)
        for found in WebDate.all(in: tokens, isDayFirst: isDayFirst) {
            let start = found.tokens.lowerBound
            let offset = tokens[start].range.lowerBound
            var label = label(before: start, in: tokens, position, lines)
            if label == .other { continue }
            let isShort = line.utf8Count <= 60 || offset < 60 && line.utf8Count <= 120
            if label == nil, !isShort { continue }
            if label == nil, DateLabel.behind(found.tokens.upperBound, in: tokens, words: 2) == .changed {
                label = .changed
            }
            let far = position - lines.start
            let isNear = far >= -2 && far <= 12 && (zone == nil || far > 0 && far <= 6)
            let end = tokens[found.tokens.upperBound - 1].range.upperBound
            addShown(
                resolved(found), printed: line.text.utf8Slice(offset..<end), label, isNear: isNear,
                .init(line: lines.node(position)), position, lines)
        }
    }

    /// The label in the line, or in the short line before it.
    private func label(before index: Int, in tokens: [Token], _ position: Int, _ lines: ShownLines) -> DateLabel? {
        if tokens[..<index].contains(where: { $0.kind == .word }) { return DateLabel.before(index, in: tokens) }
        guard position > 0, lines[position - 1].utf8Count < 28 else { return nil }
        let before = Tokenizer.tokens(of: lines[position - 1], at: 0)
        return DateLabel.before(before.count, in: before)
    }

    private func resolved(_ found: WebDate) -> PartialDate {
        guard let exchanged = found.exchanged, declared.contains(exchanged), !declared.contains(found.date) else {
            return found.date
        }
        return exchanged
    }

    private mutating func addShown(
        _ date: PartialDate, printed: String?, _ label: DateLabel?, isNear: Bool,
        _ origin: DateChoice.Contending.Origin,
        _ position: Int, _ lines: ShownLines
    ) {
        guard date.year >= DateGatherer.firstYear, dates.count < DateGatherer.mostDates else { return }
        let distance = lines.distance(position)
        switch label {
        case .published:
            // A label is worth six lines.
            add(date, printed: printed, .shown, origin, position: position, distance: distance - 6)
        case .changed: add(date, printed: printed, .shownChange, origin, position: position, distance: distance)
        case nil:
            add(
                date, printed: printed, isNear ? .shown : .shownAside, origin, position: position, distance: distance)
        case .other: break
        }
    }

    // MARK: Marked

    mutating func gatherMarked(_ fields: [DeclaredField], _ lines: inout ShownLines) {
        for field in fields {
            guard dates.count < DateGatherer.mostDates else { return }
            switch (field.source.kind, field.name) {
            case (.microdata, .datePublished), (.microdata, .date), (.rdfa, .datePublished), (.rdfa, .date):
                readProperty(field, &lines)
            case (.timeElement, _), (.microdata, .dateModified), (.rdfa, .dateModified): readMarked(field, &lines)
            case (.className, .datePublished), (.className, .dateModified), (.className, .date),
                (.classPart, .datePublished), (.classPart, .date), (.dateText, .datePublished):
                if field.value.utf8.hasYear { readMarked(field, &lines) }
            default: continue
            }
        }
    }

    private mutating func readProperty(_ field: DeclaredField, _ lines: inout ShownLines) {
        guard let date = WebDate.declared(field.value, isDayFirst: isDayFirst), DateGatherer.isCredible(date) else {
            return
        }
        let zone = lines.zone(of: field.node)
        let position = lines.position(of: field.node)
        let isMeta = lines.web.tree[field.node].tag == .meta
        let isOwn = zone != .related && zone != .comments && (isMeta || position < lines.header.upperBound)
        add(
            date, isOwn ? .microdata : .markedElsewhere, .init(field, isShown: !isMeta), position: position,
            distance: lines.distance(position))
    }

    private mutating func readMarked(_ field: DeclaredField, _ lines: inout ShownLines) {
        switch lines.zone(of: field.node) {
        case .comments, .related, .footer: return
        case nil, .navigation: break
        }
        let position = lines.position(of: field.node)
        let isInHeader = lines.header.contains(position)
        if field.source.kind == .dateText, isInHeader { return }
        let text =
            field.source.kind == .timeElement
            ? lines.web.tree.text(in: field.node, mostNodes: 40, mostBytes: 200) : field.value
        let tokens = Tokenizer.tokens(of: text.utf8Prefix(200), atMost: 40)
        let shown = WebDate.all(in: tokens, isDayFirst: isDayFirst).first
        guard let date = shown.map(resolved) ?? WebDate.declared(field.value, isDayFirst: isDayFirst) else { return }
        var label =
            DateLabel.behind(0, in: tokens, words: 5)
            ?? (field.source.kind == .dateText ? .published : labelInLine(of: text, position, lines))
        if label == .other { return }
        let isPublication = field.source.kind == .timeElement && field.name == .datePublished
        if field.name == .dateModified, label != .published { label = .changed }
        if label == nil, isPublication { label = .published }
        let origin = DateChoice.Contending.Origin(field, isShown: true)
        let printed = shown.map { date in
            text.utf8Slice(
                tokens[date.tokens.lowerBound].range.lowerBound..<tokens[date.tokens.upperBound - 1].range.upperBound)
        }
        if isInHeader {
            let far = position - lines.start
            addShown(date, printed: printed, label, isNear: far >= -2 && far <= 20, origin, position, lines)
        } else if label != .changed, date.year >= DateGatherer.firstYear {
            add(
                date, printed: printed, label == .published ? .publishedElsewhere : .markedElsewhere, origin,
                position: position, distance: lines.distance(position))
        }
    }

    /// The label before a marked text in its line.
    private func labelInLine(of text: String, _ position: Int, _ lines: ShownLines) -> DateLabel? {
        guard position < lines.count else { return nil }
        let line = lines[position]
        guard line.utf8Count <= 400 else { return nil }
        let tokens = Tokenizer.tokens(of: line, atMost: 80, at: 0)
        let offset = line.bytes.span.firstOffset(of: Array(text.utf8.prefix(12))) ?? 0
        let index = tokens.firstIndex { $0.range.lowerBound >= offset } ?? 0
        return label(before: index, in: tokens, position, lines)
    }
}

extension Sequence<UInt8> {
    /// Whether four figures of a year stand in it.
    fileprivate var hasYear: Bool {
        var digits = 0
        var first: UInt8 = 0
        for byte in self {
            if byte &- 0x30 < 10 {
                if digits == 0 { first = byte }
                digits += 1
            } else {
                if digits == 4, first == 0x31 || first == 0x32 { return true }
                digits = 0
            }
        }
        return digits == 4 && (first == 0x31 || first == 0x32)
    }
}
