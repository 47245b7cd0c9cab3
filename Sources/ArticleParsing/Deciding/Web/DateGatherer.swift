import Articles

/// Gathers the days that a page declares, shows and marks.
struct DateGatherer {
    /// A line with more dates than this is a list.
    static let mostDates = 60
    private static let longestLine = 260

    var context: DateContext
    /// Whether the page's language says so, rather than that most pages are American.
    private let knowsOrder: Bool
    private var declared: Set<PartialDate> = []
    /// Those of them that are declared with the time of the day.
    private var declaredMoments: Set<PartialDate> = []
    /// The days of all `<time>` elements, the sidebar's too.
    private var marked: Set<PartialDate> = []
    private var declaredChanges: Set<PartialDate> = []
    /// Whether only a meta tag says when the page was published.
    private var onlyMetaDeclares = false
    var dates: [DateChoice.Contending] = []
    /// A value that is declared or shown as a date and is none: a year of another calendar, figures of two readings.
    private(set) var unread: DateChoice.Unread?

    init(_ fields: [DeclaredField], address: AddressDate?) {
        let language = fields.first {
            $0.name == .language && ($0.source.kind == .htmlLang || $0.source.kind == .openGraph)
        }
        context = DateContext(
            order: language.map { DateGatherer.putsDayFirst($0.value) ? .dayFirst : .monthFirst } ?? .either)
        knowsOrder = language.map { $0.value.lowercased() != "en" } ?? false
        if let address { declared.insert(address.date) }
        for field in fields where field.source.kind == .timeElement {
            if let day = DeclaredDate.iso(field.value) { marked.insert(day) }
        }
    }

    /// English without a country is mostly American.
    private static func putsDayFirst(_ language: String) -> Bool {
        let tag = language.lowercased().split { $0 == "-" || $0 == "_" }
        guard tag.first == "en" else { return true }
        return ["gb", "au", "nz", "ie", "in", "za"].contains(tag.last ?? "")
    }

    mutating func add(
        _ date: PartialDate, printed: String? = nil, or other: PartialDate? = nil, _ kind: EvidenceKind,
        _ origin: WebOrigin, position: Int? = nil, distance: Int = 0
    ) {
        dates.append(
            DateChoice.Contending(
                value: DateChoice.Day(date: date, printed: printed, other: other), kind: kind, origin: origin,
                position: position, distance: distance))
    }

    // MARK: Declared

    mutating func gatherDeclared(_ fields: [DeclaredField]) {
        for field in fields where field.name == .datePublished || field.name == .date {
            guard let kind = DateGatherer.kind(of: field), dates.count < DateGatherer.mostDates,
                let date = declaredDay(field), DateGatherer.isCredible(date)
            else { continue }
            if EvidenceOrder.date.ranks(kind, before: .otherObject) { declared.insert(date) }
            if field.value.utf8.count > 16 { declaredMoments.insert(date) }
            add(date, kind, .init(field))
        }
        onlyMetaDeclares =
            dates.contains { $0.kind == .metaTag } && !dates.contains { $0.kind == .articleObject }
        for field in fields where field.name == .dateModified && DateGatherer.isFormal(field) {
            guard let date = DeclaredDate.day(field.value, in: context) else { continue }
            declaredChanges.insert(date)
        }
        let days = declared.union(marked).union(declaredChanges)
        context.years.formUnion(days.map(\.year))
    }

    mutating func declaredDay(_ field: DeclaredField) -> PartialDate? {
        if let date = DeclaredDate.day(field.value, in: context) { return date }
        if unread == nil, DeclaredDate.isLikeDate(field.value) {
            unread = DateChoice.Unread(value: field.value, origin: .init(field), isShown: false)
        }
        return nil
    }

    /// Whether a field stands where sites' programs write it, and not in a meta tag of any name or in the text.
    private static func isFormal(_ field: DeclaredField) -> Bool {
        switch field.source.kind {
        case .jsonLD, .microdata, .rdfa, .citation, .openGraph, .articleTag, .dublinCore, .parsely, .sailthru, .twitter:
            true
        case .meta, .relLink, .htmlLang, .timeElement, .relAuthor, .linkPath, .className, .classPart, .titleElement,
            .heading, .dateText, .saved:
            false
        }
    }

    private static func kind(of field: DeclaredField) -> EvidenceKind? {
        let isPublication = field.name == .datePublished
        switch field.source.kind {
        case .citation: return field.source.detail == "citation_online_date" ? .metaTag : .citationTag
        case .jsonLD:
            guard isPublication else { return .otherObject }
            return field.isOfArticle ? .articleObject : field.isOfPage ? .pageObject : .otherObject
        case .openGraph, .articleTag, .parsely, .sailthru, .meta, .dublinCore, .twitter:
            return isPublication ? .metaTag : .unnamedMetaTag
        case .microdata, .rdfa, .relLink, .htmlLang, .timeElement, .relAuthor, .linkPath, .className, .classPart,
            .titleElement, .heading, .dateText, .saved:
            return nil
        }
    }

    /// A field left empty is the day on which computers began to count.
    static func isCredible(_ date: PartialDate) -> Bool {
        date.year >= 1800 && date.description != "1970-01-01"
    }

    /// There were no web pages before; an older day is one that the article tells of.
    static let firstYear = 1990

    // MARK: Shown

    mutating func gatherShown(_ lines: inout ShownLines) {
        context.years.formUnion(DateGatherer.years(lines))
        for position in lines.header {
            let line = lines[position]
            guard line.utf8Count <= DateGatherer.longestLine, PrintedDate.mayStand(in: line.bytes) else { continue }
            let zone = lines.zone(position)
            if zone == .comments || zone == .footer && position - lines.start > 8 { continue }
            read(line, position, zone, lines)
        }
    }

    private mutating func read(_ line: Line, _ position: Int, _ zone: PageZone?, _ lines: ShownLines) {
        let tokens = Tokenizer.tokens(of: line, atMost: 80, at: 0)
        noteUndecided(tokens, position, lines)
        for found in days(tokens) {
            let start = found.tokens.lowerBound
            let offset = tokens[start].range.lowerBound
            var label = label(before: start, in: tokens, position, lines)
            if label == .other { continue }
            if label == nil, line.standing == .content, tellsOf(found, tokens, line) { continue }
            if label == nil, isClock(found, tokens, position, zone, lines) { continue }
            let isShort = line.utf8Count <= 60 || offset < 60 && line.utf8Count <= 120
            if label == nil, !isShort { continue }
            if label == nil, DateLabel.behind(found.tokens.upperBound, in: tokens, words: 2) == .changed {
                label = .changed
            }
            let far = position - lines.start
            let isNear = far >= -2 && far <= 12 && (zone == nil || far > 0 && far <= 6)
            let end = tokens[found.tokens.upperBound - 1].range.upperBound
            addShown(
                resolved(found), printed: line.text.utf8Slice(offset..<end), or: doubt(of: found), label,
                isNear: isNear,
                .init(line: position, of: lines, at: offset), position, lines)
        }
    }

    /// The days in a text; of those that may be read in two ways the ones that the page tells apart.
    func days(_ tokens: [Token]) -> [PrintedDate] {
        var found = PrintedDate.all(in: tokens, in: context)
        // "20140512" is a day where it is all of a line.
        if found.isEmpty, let date = DateStatement.match(tokens, at: 0, in: context)?.printed { found = [date] }
        return found.filter { date in
            guard date.date.start.day != nil, date.date.end == nil else { return false }
            return !date.isUndecided || days(declared, tellApart: date) || days(marked, tellApart: date)
        }
    }

    /// "05/03/2024" on a page that says nothing of its language, and no other date: kept as printed.
    private mutating func noteUndecided(_ tokens: [Token], _ position: Int, _ lines: ShownLines) {
        guard unread == nil, context.order == .either, lines[position].utf8Count <= 60,
            let date = PrintedDate.all(in: tokens, in: context).first(where: \.isUndecided),
            label(before: date.tokens.lowerBound, in: tokens, position, lines) != .other
        else { return }
        let start = tokens[date.tokens.lowerBound].range.lowerBound
        let end = tokens[date.tokens.upperBound - 1].range.upperBound
        unread = DateChoice.Unread(
            value: lines[position].text.utf8Slice(start..<end), origin: .init(line: position, of: lines, at: start),
            isShown: true)
    }

    private func days(_ days: Set<PartialDate>, tellApart date: PrintedDate) -> Bool {
        date.exchanged.map { days.contains($0) != days.contains(date.date) } ?? true
    }

    /// The years that the header's lines and the last ones print in full.
    private static func years(_ lines: ShownLines) -> Set<Int> {
        let positions =
            Array(lines.header)
            + Array(max(lines.header.upperBound, lines.count - 20)..<max(lines.header.upperBound, lines.count))
        return DateContext.years(
            in: positions.lazy.filter { lines[$0].utf8Count <= longestLine }.flatMap {
                Tokenizer.tokens(of: lines[$0], atMost: 80, at: 0)
            })
    }

    /// "The letter was sent on 3 May 2011.": a sentence, which dates what it tells of.
    private func tellsOf(_ date: PrintedDate, _ tokens: [Token], _ line: Line) -> Bool {
        let others = tokens.indices.count { tokens[$0].kind == .word && !date.tokens.contains($0) }
        return others >= 4 && line.endsSentence
    }

    /// A day with its weekday over the article, in another part of the page: today's, as newspapers print it in their
    /// heads.
    private func isClock(
        _ date: PrintedDate, _ tokens: [Token], _ position: Int, _ zone: PageZone?, _ lines: ShownLines
    ) -> Bool {
        guard let headline = lines.headline, position < headline || zone != nil,
            tokens.contains(where: { Weekdays.kind(of: $0.folded) == .name })
        else { return false }
        if zone != nil { return true }
        let node = lines.node(headline)
        let around = lines.web.tree.ancestor(of: lines.node(position)) { lines.web.tree.subtree($0).contains(node) }
        return around.map { lines.web.tree[$0].tag == .body || lines.web.tree[$0].tag == .html } ?? true
    }

    /// The label in the line, or in the short line before it.
    func label(before index: Int, in tokens: [Token], _ position: Int, _ lines: ShownLines) -> DateLabel? {
        if tokens[..<index].contains(where: { $0.kind == .word }) { return DateLabel.before(index, in: tokens) }
        guard position > 0, lines[position - 1].utf8Count < 28 else { return nil }
        let before = Tokenizer.tokens(of: lines[position - 1], at: 0)
        // A label with a date of its own is that date's.
        return PrintedDate.first(in: before) == nil ? DateLabel.before(before.count, in: before) : nil
    }

    /// "09/10/2024" is read as what the page says elsewhere without doubt.
    func resolved(_ found: PrintedDate) -> PartialDate {
        guard let exchanged = found.exchanged else { return found.date }
        for days in [declared, marked] where days.contains(exchanged) != days.contains(found.date) {
            return days.contains(exchanged) ? exchanged : found.date
        }
        return found.date
    }

    /// The day that a printed one may be as well.
    func doubt(of found: PrintedDate) -> PartialDate? {
        guard !knowsOrder, let exchanged = found.exchanged, exchanged != found.date,
            declared.union(marked).isDisjoint(with: [exchanged, found.date])
        else { return nil }
        return exchanged
    }

    mutating func addShown(
        _ date: PartialDate, printed: String?, or other: PartialDate?, _ label: DateLabel?, isNear: Bool,
        _ origin: WebOrigin,
        _ position: Int, _ lines: ShownLines
    ) {
        guard date.year >= DateGatherer.firstYear, dates.count < DateGatherer.mostDates else { return }
        let distance = lines.distance(position)
        if onlyMetaDeclares, label != .changed, !declared.contains(date),
            declaredMoments.contains(where: { date.isBeside($0) })
        {
            // The declared moment as a clock of another time zone shows it.
            add(date, printed: printed, or: other, .dateAside, origin, position: position, distance: distance)
            return
        }
        switch label {
        case .published:
            // A label is worth six lines.
            add(date, printed: printed, or: other, .dateByHeadline, origin, position: position, distance: distance - 6)
        case .changed:
            add(date, printed: printed, or: other, .dateOfChange, origin, position: position, distance: distance)
        case nil:
            // Some publishers print the day of the last change without saying so.
            let isChange = onlyMetaDeclares && declaredChanges.contains(date) && !declared.contains(date)
            add(
                date, printed: printed, or: other, isChange ? .dateOfChange : isNear ? .dateByHeadline : .dateAside,
                origin,
                position: position, distance: distance)
        case .other: break
        }
    }

    // MARK: Anywhere

    /// A line of a page without any other date that says when it was published; else the only day that stands in a
    /// line of its own; else the only day of a change.
    mutating func gatherAnywhere(_ lines: inout ShownLines) {
        var found: [DateChoice.Contending] = []
        for position in lines.start..<max(lines.start, lines.count) {
            let line = lines[position]
            guard line.utf8Count <= DateGatherer.longestLineOfItsOwn, PrintedDate.mayStand(in: line.bytes),
                found.count < DateGatherer.mostDates
            else { continue }
            let zone = lines.zone(position)
            if let zone, zone != .related { continue }
            if lines.markup(position) == .bullet { continue }
            let tokens = Tokenizer.tokens(of: line, atMost: 40, at: 0)
            guard let date = dateOfItsOwn(tokens), date.date.year >= DateGatherer.firstYear
            else { continue }
            let label = label(before: date.tokens.lowerBound, in: tokens, position, lines)
            if label == nil, tellsOf(date, tokens, line) { continue }
            guard let kind = DateGatherer.kind(label: label, zone) else { continue }
            let offset = tokens[date.tokens.lowerBound].range.lowerBound
            let printed = line.text.utf8Slice(offset..<tokens[date.tokens.upperBound - 1].range.upperBound)
            found.append(
                DateChoice.Contending(
                    value: DateChoice.Day(date: resolved(date), printed: printed, other: doubt(of: date)),
                    kind: kind,
                    origin: .init(line: position, of: lines, at: offset), position: position,
                    distance: lines.distance(position)))
        }
        for kind in [EvidenceKind.publishedElsewhere, .onlyDate, .dateOfChange] {
            let those = found.filter { $0.kind == kind }
            guard let first = those.first else { continue }
            if kind == .publishedElsewhere || those.allSatisfy({ $0.value.date == first.value.date }) {
                dates = found.filter { !EvidenceOrder.date.ranks($0.kind, before: kind) }
            }
            return
        }
    }

    private static func kind(label: DateLabel?, _ zone: PageZone?) -> EvidenceKind? {
        switch label {
        case .published: .publishedElsewhere
        case .changed: .dateOfChange
        case .other: nil
        case nil: zone == .related ? nil : .onlyDate
        }
    }

    /// A day in a short line, or a month that is all of one.
    private func dateOfItsOwn(_ tokens: [Token]) -> PrintedDate? {
        if let day = days(tokens).first { return day }
        guard let month = PrintedDate.match(tokens, at: 0), month.tokens == tokens.indices,
            month.date.start.month != nil, month.date.end == nil
        else { return nil }
        return month
    }

    private static let longestLineOfItsOwn = 60
}

extension PartialDate {
    /// Whether a day is the one before or after another.
    fileprivate func isBeside(_ other: PartialDate) -> Bool {
        guard let mine = start.dayNumber, let its = other.start.dayNumber else { return false }
        return abs(mine - its) == 1
    }
}

extension PartialDate.Point {
    /// The days since 1 March of the year 0; nil where there is no day.
    fileprivate var dayNumber: Int? {
        guard let month, let day else { return nil }
        let year = month > 2 ? year : year - 1
        let daysToMonth = (153 * ((month + 9) % 12) + 2) / 5
        return 365 * year + year / 4 - year / 100 + year / 400 + daysToMonth + day
    }
}
