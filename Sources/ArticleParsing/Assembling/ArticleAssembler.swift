import Articles

/// The last stage of parsing: makes the record from the lines.
///
/// Between candidates it is decided before, by ``TextChoices`` and ``WebChoices``.
struct ArticleAssembler {
    private let text: DecodedText
    let page: Page
    var lines: [RecognizedLine]
    let founds: [Found]
    private let decided: TextChoices
    /// A web page's choices for its record; nil for a text.
    private let choices: WebChoices?
    var article: Article
    private var languages: [Contender<LanguageTag, Found?>] = []

    /// The record of a page, the lines with their final parts, and what was weighed for the record. The lines are
    /// handed over: two owners of them would mean a copy of them all.
    static func assemble(
        _ text: DecodedText, _ page: Page, _ lines: consuming [RecognizedLine], _ article: Article
    ) -> (article: Article, lines: [RecognizedLine], candidates: @Sendable () -> [Candidate]) {
        var assembler = ArticleAssembler(text, page, lines, article)
        assembler.assemble()
        let done = assembler
        return (done.article, done.lines, { done.candidates })
    }

    private init(_ text: DecodedText, _ page: Page, _ lines: consuming [RecognizedLine], _ article: Article) {
        self.text = text
        self.page = page
        self.article = article
        let settled = DeclaredOrPrinted(settling: &lines, of: page)
        self.article.findings += settled.findings
        var founds: [Found] = []
        for index in lines.indices where !lines[index].values.isEmpty { founds += lines[index].values }
        self.founds = founds
        self.lines = lines
        let choices = page.web.map { WebChoices(page, $0, founds) }
        self.choices = choices
        decided = TextChoices(founds, settled) { choices?.date == nil && choices?.isOfOthers($0) ?? false }
    }

    private mutating func assemble() {
        article.findings += text.notes.map(\.finding) + page.findings + (page.frontMatter?.findings ?? [])
        takeTitle()
        takeAuthors()
        takeOutletsAndDates()
        takeLists()
        takeTexts()
        takeBody()
        nameShownLines()
        takeLanguage()
        noteOddities()
        article.findings.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    }

    // MARK: Title and authors

    private mutating func takeTitle() {
        if let choices, let title = choices.title {
            article.title = title.value
            article.evidence["title"] = .one(choices.citation(title, .title))
            return
        }
        if let title = decided.settled.titles.first, title.outcome == .chosen {
            article.title = title.value
            cite("title", title.origin)
            return
        }
        for found in founds {
            guard case .unreadTitle(let title, let other) = found.value else { continue }
            let rival = other.map { ", and so may “\($0)” be" } ?? ", or a line of the text"
            article.findings.append(
                FindingCode.titleUncertain.at(lineNumber(found), "“\(title)” may be the title\(rival)"))
            return
        }
        article.findings.append(FindingCode.noTitle.at(nil, "no line stands where a title stands"))
    }

    private mutating func takeAuthors() {
        var citations: [Citation] = []
        // Names are told apart by their bytes: look-alikes are not one person.
        var known: Set<[UInt8]> = []
        func isNew(_ author: Author) -> Bool {
            known.insert(Array("\(author.role.rawValue) \(author.name)".utf8)).inserted
        }
        if let choices, let names = choices.authors {
            for name in names.value {
                article.authors.append(NameReader.author(name))
                citations.append(choices.citation(names, .authors))
            }
            takeLines(of: names.value)
        }
        for found in founds {
            if case .author(let author) = found.value, choices == nil || author.role != .author, isNew(author) {
                article.authors.append(author)
                citations.append(citation(found))
            }
        }
        if !article.authors.contains(where: { $0.role == .author }) {
            for found in founds {
                guard case .articlesBy(let author) = found.value, isNew(author) else { continue }
                article.authors.append(author)
                citations.append(citation(found))
                let finding =
                    found.rule == .firstPublished
                    ? FindingCode.authorFromFirstPublication.at(
                        lineNumber(found), "no byline; \(author.name) is named as who published it first")
                    : FindingCode.authorFromArticlesBy.at(
                        lineNumber(found), "no byline; \(author.name) is named under “Articles by”")
                article.findings.append(finding)
            }
        }
        if !citations.isEmpty { article.evidence["authors"] = .each(citations) }
        for found in founds {
            guard case .byline(let byline) = found.value else { continue }
            article.byline = byline
            cite("byline", found)
            break
        }
        if !article.authors.contains(where: { $0.role == .author }) {
            article.findings.append(FindingCode.noAuthor.at(nil, "the text credits no author"))
        }
    }

    /// Lines of the body's beginning that are nothing but the authors' names are the byline.
    private mutating func takeLines(of names: [String]) {
        let names = Set(names)
        for index in lines.indices.filter({ lines[$0].part == .paragraph }).prefix(2 * names.count)
        where names.contains(lines[index].line.text) { lines[index].part = .byline }
    }

    // MARK: Outlets and dates

    private mutating func takeOutletsAndDates() {
        if let choices, let publisher = choices.publisher {
            article.publisher = Outlet(publisher.value)
            article.evidence["publisher"] = .one(choices.citation(publisher, .publisher))
        } else if let publisher = decided.outlets.publisher {
            article.publisher = Outlet(publisher.value)
            cite("publisher", publisher.origin)
        } else {
            article.findings.append(FindingCode.noPublisher.at(nil, "the text does not say where it was published"))
        }
        if let choices, let date = choices.date {
            article.date = date.value.date
            article.dateAsPrinted = date.value.printed
            article.evidence["date"] = .one(choices.citation(date, .date))
            article.findings += choices.doubtsOfDate
        } else if let date = decided.dates.chosen {
            article.date = date.value.date
            article.dateAsPrinted = date.value.printed
            cite("date", date.origin)
            if date.kind == .dateOfChange {
                article.findings.append(FindingCode.dateOfChange.at(lineNumber(date.origin), FindingCode.onlyChanged))
            }
        } else if let unread = founds.first(where: { if case .unreadDate = $0.value { true } else { false } }),
            case .unreadDate(let printed) = unread.value
        {
            article.dateAsPrinted = printed
            cite("dateAsPrinted", unread)
            article.findings.append(FindingCode.unread(printed, at: lineNumber(unread)))
        } else if let choices, let unread = choices.unreadDate {
            let citation = choices.citation(unread)
            if unread.isShown {
                article.dateAsPrinted = unread.value
                article.evidence["dateAsPrinted"] = .one(citation)
            }
            article.findings.append(FindingCode.unread(unread.value, at: citation.line))
        } else {
            article.findings.append(FindingCode.noDate.at(nil, "no date stands in the header"))
        }
        if let source = decided.outlets.originalSource {
            article.originalSource = source.source
            cite("originalSource", source.found)
            for index in lines.indices
            where lines[index].part == .outlet && names(only: source.source.name, lines[index]) {
                lines[index].part = .originalSource
            }
        }
        for date in decided.dates.unexplained {
            article.findings.append(
                FindingCode.secondDate.at(
                    lineNumber(date.origin), "the header has a second date, “\(date.value.printed)”"))
        }
        for found in founds {
            guard case .firstPublished(let publication) = found.value else { continue }
            article.firstPublished = publication
            cite("firstPublished", found)
            break
        }
    }

    /// Whether the only outlet that a line names is this one, and not as the publisher.
    private func names(only name: String?, _ line: RecognizedLine) -> Bool {
        let outlets = line.values.compactMap { if case .outlet(let name, _) = $0.value { name } else { nil } }
        return !outlets.isEmpty && outlets.allSatisfy { $0 == name && $0 != article.publisher?.name }
    }

    // MARK: Lists

    private mutating func takeLists() {
        article.regions = list("regions", .region) { if case .region(let name) = $0 { name } else { nil } }
        article.themes = list("themes", .theme) { if case .theme(let name) = $0 { name } else { nil } }
        article.inDepthReports = list("inDepthReports", .inDepthReport) {
            if case .inDepthReport(let name) = $0 { name } else { nil }
        }
        var citations: [Citation] = []
        for found in founds {
            guard let (label, value) = found.value.extra else { continue }
            article.extras.append(Extra(label: label, value: value, kind: ExtraKind.kind(of: value)))
            citations.append(citation(found))
        }
        if !citations.isEmpty { article.evidence["extras"] = .each(citations) }
        if let choices, let url = choices.url {
            article.url = url.value
            article.evidence["url"] = .one(choices.citation(url, .url))
        } else if let url = decided.url {
            article.url = url.value
            cite("url", url.origin)
        }
    }

    /// The names in lines that say so; where there is none, those of the links of a web page.
    private mutating func list(
        _ field: String, _ declared: DeclaredField.Name, _ name: (Found.Value) -> String?
    ) -> [String] {
        var names: [String] = []
        var known: Set<[UInt8]> = []
        var citations: [Citation] = []
        for found in founds {
            guard let value = name(found.value), known.insert(Array(value.utf8)).inserted else { continue }
            names.append(value)
            citations.append(citation(found))
        }
        if names.isEmpty, let choices {
            for link in choices.listLinks where link.name == declared && known.insert(Array(link.value.utf8)).inserted {
                names.append(link.value)
                citations.append(choices.citation(link))
            }
        }
        if !citations.isEmpty { article.evidence[field] = .each(citations) }
        return names
    }

    // MARK: Body and language

    private mutating func takeBody() {
        let body = BodyAssembler.assemble(lines, wrapColumn: page.wrapColumn, isText: page.web == nil)
        article.body = body.pieces.map(\.block)
        article.findings += body.findings
        var citations: [Citation] = []
        citations.reserveCapacity(body.pieces.count)
        var paths = page.web.map { WebPage.Paths($0) }
        for piece in body.pieces {
            for index in piece.lines { lines[index].part = Part(piece.block.kind) }
            guard let first = piece.lines.first, let last = piece.lines.last else { continue }
            let place = Place(line: first, start: 0, lastLine: last, end: lines[last].line.utf8Count)
            citations.append(citation(place, .paragraph, .medium, path: paths?.path(ofLine: first)))
        }
        if !citations.isEmpty { article.evidence["body"] = .each(citations) }
    }

    /// The lines that show a web page's title, authors and date are no navigation, wherever they stand.
    private mutating func nameShownLines() {
        for (index, part) in choices?.shown ?? [] where lines[index].part == .navigation { lines[index].part = part }
    }

    private mutating func takeLanguage() {
        var sample: [UInt8] = []
        for block in article.body where block.kind != .note && sample.count < 3_000 {
            sample += Array(block.text.utf8)
            sample.append(0x0A)
        }
        takeLanguage(LanguageDetector.language(of: sample))
        if article.language == nil {
            article.findings.append(
                FindingCode.languageUncertain.at(nil, "the text is too short or too mixed to tell its language"))
        }
    }

    private mutating func takeLanguage(_ spoken: LanguageTag?) {
        let choice = TextChoices.language(declared: founds, spoken: spoken)
        languages = choice
        article.language = choice.first?.value
        guard let declared = choice.first(where: { $0.kind == .frontMatter }), let found = declared.origin else {
            return
        }
        if let chosen = choice.first?.value, chosen != declared.value {
            article.findings.append(
                FindingCode.languageUncertain.at(
                    lineNumber(found), "the front matter says “\(declared.value)”; the words are “\(chosen)”"))
        } else {
            cite("language", found)
        }
    }

    // MARK: Evidence

    /// All that was weighed for the record, for each field the chosen first.
    private var candidates: [Candidate] {
        let first = article.evidence["body"]?.citations.first
        let languages = languages.compactMap { language in
            (language.origin.map(citation) ?? first).map { place in
                Candidate(
                    field: .language, value: language.value.rawValue, kind: language.kind, place: place,
                    outcome: language.outcome ?? .chosen)
            }
        }
        return decided.candidates(beside: choices) { citation($0) } + languages
    }

    private mutating func cite(_ field: String, _ found: Found) { article.evidence[field] = .one(citation(found)) }

    func citation(_ found: Found) -> Citation { citation(found.place, found.rule, found.certainty) }

    /// - Parameter path: The way to a page's element, where it is known.
    private func citation(
        _ place: Place, _ rule: Rule, _ certainty: Citation.Certainty, path: String? = nil
    ) -> Citation {
        guard let web = page.web else {
            return Citation(bytes: bytes(place), rule: rule.rawValue, certainty: certainty)
        }
        return Citation(
            path: path ?? web.path(ofLine: place.line),
            line: web.sourceLine(of: lines[place.line].line, at: place.line, offset: place.start), rule: rule.rawValue,
            certainty: certainty)
    }

    /// The original's bytes for a place in its lines.
    private func bytes(_ place: Place) -> ByteRange {
        let first = lines[place.line].line
        let last = lines[place.lastLine].line
        let start = first.sourceOffset(place.start)
        let end = place.end > 0 ? last.sourceOffset(place.end - 1) + 1 : start
        let originalStart = text.originalStart(start)
        return ByteRange(originalStart..<max(originalStart, text.originalOffset(end)))
    }

    func lineNumber(_ found: Found) -> Int { lines[found.place.line].line.number }
}

extension Part {
    /// The part that a block's lines are.
    init(_ kind: Block.Kind) {
        self =
            switch kind {
            case .paragraph: .paragraph
            case .heading: .heading
            case .quotation: .quotation
            case .listItem: .listItem
            case .caption: .caption
            case .note: .note
            }
    }
}
