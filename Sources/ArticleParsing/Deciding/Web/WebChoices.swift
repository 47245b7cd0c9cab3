import Articles

/// A web page's values for title, authors, date, publisher and address, chosen from all that the page declares and
/// shows.
///
/// Which of them counts more stands in ``EvidenceOrder``.
struct WebChoices: Sendable {
    let title: TitleChoice.Title?
    let authors: AuthorChoice.Names?
    let date: DateChoice.Contending?
    /// A value that the page has for a date, and which is none.
    let unreadDate: DateChoice.Unread?
    let publisher: Contender<String, WebOrigin>?
    let url: Contender<String, WebOrigin>?
    private let otherTitles: [TitleChoice.Title]
    private let otherAuthors: [AuthorChoice.Names]
    private let otherDates: [DateChoice.Contending]
    private let otherPublishers: [Contender<String, WebOrigin>]
    private let otherAddresses: [Contender<String, WebOrigin>]
    /// Links by the article to the lists of its region, theme or report, as pages of Global Research have them.
    let listLinks: [DeclaredField]
    /// The lines in which title, authors and date are shown.
    let shown: [(line: Int, part: Part)]
    private let tree: HTMLTree
    private let nodes: [Int]

    init(_ page: Page, _ web: WebPage, _ founds: [Found]) {
        let fields = web.declared.fields
        let site = SiteNames(fields)
        var lines = ShownLines(page, web)
        let titles = TitleChoice(fields, &lines, site)
        lines.place(headline: titles.headline)
        let names = AuthorChoice(fields, &lines, site, title: titles.chosen?.value, founds: founds)
        let addresses = WebChoices.choose(fields, by: .url, WebChoices.addressKind) { PrintedAddress.behindArchive($0) }
        let publishers = WebChoices.choose(fields, by: .publisher, WebChoices.publisherKind) { name in
            OutletPhrases.isArchive(name) ? nil : KnownOutlets.usualName(of: name) ?? name
        }
        let dates = DateChoice(fields, &lines, url: addresses.chosen, founds: founds)
        title = titles.chosen
        otherTitles = titles.others
        authors = names.chosen
        otherAuthors = names.others
        date = dates.chosen
        otherDates = dates.others
        unreadDate = dates.unread
        publisher = publishers.chosen
        otherPublishers = publishers.others
        url = addresses.chosen
        otherAddresses = addresses.others
        listLinks = fields.filter { field in
            [.region, .theme, .inDepthReport].contains(field.name) && lines.count > 0
                && lines[lines.position(of: field.node)].standing != .outside
        }
        let places = [
            (titles.headline, Part.title), (WebChoices.position(names.chosen, lines), .byline),
            (WebChoices.position(dates.chosen, lines), .date),
        ]
        shown = places.compactMap { position, part in position.map { (lines.index($0), part) } }
        tree = web.tree
        nodes = web.nodes
    }

    /// The position at which a value is shown; nil for one that is only declared.
    private static func position<Value>(_ chosen: Contender<Value, WebOrigin>?, _ lines: ShownLines) -> Int? {
        guard let chosen, chosen.origin.isShown, lines.count > 0 else { return nil }
        return chosen.position ?? lines.position(of: chosen.origin.node)
    }

    /// The values of declared fields for one kind of evidence, and the chosen one.
    ///
    /// - Parameter read: The value in a field's text; nil where there is none.
    private static func choose(
        _ fields: [DeclaredField], by order: EvidenceOrder, _ kind: (DeclaredField) -> EvidenceKind?,
        read: (String) -> String?
    ) -> (chosen: Contender<String, WebOrigin>?, others: [Contender<String, WebOrigin>]) {
        let contenders = fields.compactMap { field in
            kind(field).flatMap { kind in
                read(field.value).map { Contender(value: $0, kind: kind, origin: WebOrigin(field)) }
            }
        }
        return Contender.choose(among: contenders, by: order, isSame: ==)
    }

    private static func publisherKind(_ field: DeclaredField) -> EvidenceKind? {
        switch (field.name, field.source.kind) {
        case (.siteName, .openGraph): .openGraph
        case (.siteName, .jsonLD): .siteObject
        case (.publisher, _) where field.source.detail.lowercased() == "citation_journal_title": .citationTag
        case (.publisher, _) where field.isOfArticle && !field.value.hasPrefix("http"): .articleObject
        case (.publisher, .dublinCore), (.publisher, .citation): .metaTag
        case (.publisher, .rdfa) where !field.value.hasPrefix("http"): .metaTag
        default: nil
        }
    }

    /// A relative address counts only beside the page's own.
    private static func addressKind(_ field: DeclaredField) -> EvidenceKind? {
        guard field.name == .url, field.value.hasPrefix("https://") || field.value.hasPrefix("http://") else {
            return nil
        }
        return switch field.source.kind {
        case .relLink where field.source.detail == "canonical": .canonicalLink
        case .openGraph: .openGraph
        case .saved: .savedFrom
        default: nil
        }
    }

    /// Whether a line stands among comments: its values are not the article's.
    func isOfOthers(_ line: Int) -> Bool {
        var zones = PageZones(of: tree)
        return zones.zone(around: nodes[line]) == .comments
    }

    /// The doubts about the date: it is that of a change, or the page declares another.
    var doubtsOfDate: [Finding] {
        guard let date else { return [] }
        let line = date.origin.line(in: tree)
        if date.kind == .dateOfChange {
            return [FindingCode.dateOfChange.at(line, FindingCode.onlyChanged)]
        }
        if let possible = date.value.other, let printed = date.value.printed {
            return [
                FindingCode.dateAmbiguous.at(
                    line, "“\(printed)” may be \(possible) as well; it is read as \(date.value.date)")
            ]
        }
        let other = otherDates.first { other in
            (other.kind == .articleObject || other.kind == .metaTag) && date.kind == .dateByHeadline
                && other.outcome != .repeated
        }
        guard let other else { return [] }
        return [
            FindingCode.otherDateDeclared.at(
                other.origin.line(in: tree),
                "the page prints \(date.value.date) and declares \(other.value.date) as the date of publication")
        ]
    }

    // MARK: Evidence

    /// All that was weighed for a field, the chosen first.
    func candidates(of field: DecidedField) -> [Candidate] {
        switch field {
        case .title: candidates(.title, title, otherTitles) { $0 }
        case .authors: candidates(.authors, authors, otherAuthors) { $0.joined(separator: ", ") }
        case .date: candidates(.date, date, otherDates) { $0.date.description }
        case .publisher: candidates(.publisher, publisher, otherPublishers) { $0 }
        case .url: candidates(.url, url, otherAddresses) { $0 }
        case .originalSource, .language, .deck: []
        }
    }

    private func candidates<Value>(
        _ field: DecidedField, _ chosen: Contender<Value, WebOrigin>?, _ others: [Contender<Value, WebOrigin>],
        text: (Value) -> String
    ) -> [Candidate] {
        ((chosen.map { [$0] } ?? []) + others).map { contender in
            Candidate(
                field: field, value: text(contender.value), kind: contender.kind,
                place: citation(contender, .of(field)), outcome: contender.outcome ?? .chosen)
        }
    }

    func citation<Value>(_ chosen: Contender<Value, WebOrigin>, _ order: EvidenceOrder) -> Citation {
        chosen.citation(in: tree, order)
    }

    func citation(_ unread: DateChoice.Unread) -> Citation {
        Citation(
            declared: unread.origin.source?.description,
            path: unread.isShown ? tree.path(of: unread.origin.node) : nil, line: unread.origin.line(in: tree),
            rule: Rule.date.rawValue, certainty: .low)
    }

    func citation(_ link: DeclaredField) -> Citation {
        Citation(
            declared: link.source.description, path: tree.path(of: link.node), line: link.line,
            rule: Rule.declared.rawValue, certainty: .medium)
    }
}
