import Articles

/// What a web page's record says of title, authors, date, publisher and address, chosen from all that the page
/// declares and shows.
///
/// The order of evidence is that of ``TitleEvidence``, ``AuthorEvidence`` and ``DateEvidence``.
struct WebChoices: Sendable {
    let title: TitleChoice.Title?
    let authors: AuthorChoice.Names?
    let date: DateChoice.Contending?
    let publisher: DeclaredField?
    let url: DeclaredField?
    private let otherTitles: [TitleChoice.Title]
    private let otherAuthors: [AuthorChoice.Names]
    private let otherDates: [DateChoice.Contending]
    private let tree: HTMLTree
    private let nodes: [Int]

    init(_ page: Page, _ web: WebPage, _ founds: [Found]) {
        let fields = web.declared.fields
        let site = SiteNames(fields)
        var lines = ShownLines(page, web)
        let titles = TitleChoice(fields, &lines, site)
        lines.place(headline: titles.headline)
        let names = AuthorChoice(fields, &lines, site, title: titles.chosen?.value, founds: founds)
        let url = WebChoices.url(fields)
        let dates = DateChoice(fields, &lines, url: url)
        title = titles.chosen
        otherTitles = titles.others
        authors = names.chosen
        otherAuthors = names.others
        date = dates.chosen
        otherDates = dates.others
        publisher = WebChoices.publisher(fields)
        self.url = url
        tree = web.tree
        nodes = web.nodes
    }

    /// The site's own name for itself, else the journal, else who publishes the article, else the site's name by JSON-LD.
    private static func publisher(_ fields: [DeclaredField]) -> DeclaredField? {
        fields.first { $0.name == .siteName && $0.source.kind == .openGraph }
            ?? fields.first { $0.name == .publisher && $0.source.detail.lowercased() == "citation_journal_title" }
            ?? fields.first { $0.name == .publisher && $0.isOfArticle && !$0.value.hasPrefix("http") }
            ?? fields.first { $0.name == .siteName && $0.source.kind == .jsonLD }
            ?? fields.first { $0.name == .publisher && ($0.source.kind == .dublinCore || $0.source.kind == .citation) }
    }

    /// The address that the page gives for itself; a relative one says nothing without the page's own.
    private static func url(_ fields: [DeclaredField]) -> DeclaredField? {
        let addresses = fields.filter { field in
            field.name == .url && (field.value.hasPrefix("https://") || field.value.hasPrefix("http://"))
        }
        return addresses.first { $0.source.kind == .relLink && $0.source.detail == "canonical" }
            ?? addresses.first { $0.source.kind == .openGraph }
    }

    /// Whether a line stands among comments: what it says is not of the article.
    func isOfOthers(_ line: Int) -> Bool {
        var zones = PageZones(of: tree)
        return zones.zone(around: nodes[line]) == .comments
    }

    /// What speaks against the date: it is that of a change, or the page declares another.
    var doubtsOfDate: [Finding] {
        guard let date else { return [] }
        let line = date.origin.line(in: tree)
        if date.evidence == .shownChange {
            return [
                FindingCode.dateOfChange.at(line, "the page says only when it was changed, not when it was published")
            ]
        }
        let other = otherDates.first { other in
            (other.evidence == .articleObject || other.evidence == .meta) && date.evidence == .shown
                && other.lost != "says the same"
        }
        guard let other else { return [] }
        return [
            FindingCode.otherDateDeclared.at(
                other.origin.line(in: tree),
                "the page prints \(date.value.date) and declares \(other.value.date) as the date of publication")
        ]
    }

    // MARK: Evidence

    /// All that was weighed, for each field the chosen first.
    var candidates: [Candidate] {
        candidates("title", title, otherTitles) { $0 }
            + candidates("authors", authors, otherAuthors) { $0.joined(separator: ", ") }
            + candidates("date", date, otherDates) { $0.date.description }
    }

    private func candidates<Value, Evidence>(
        _ field: String, _ chosen: Contender<Value, Evidence>?, _ others: [Contender<Value, Evidence>],
        text: (Value) -> String
    ) -> [Candidate] {
        ((chosen.map { [$0] } ?? []) + others).map { contender in
            Candidate(
                field: field, value: text(contender.value), place: contender.citation(in: tree),
                outcome: contender.lost ?? "chosen")
        }
    }

    func citation<Value, Evidence>(_ chosen: Contender<Value, Evidence>) -> Citation { chosen.citation(in: tree) }

    func citation(_ field: DeclaredField) -> Citation {
        Citation(
            declared: field.source.description, path: nil, line: field.line, rule: "declared", certainty: .high)
    }
}
