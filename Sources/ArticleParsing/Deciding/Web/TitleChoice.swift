/// Chooses a page's title: the heading that agrees with a declared title, else the declared one.
struct TitleChoice {
    typealias Title = Contender<String, WebOrigin>

    /// Nil where the page has no title at all.
    let chosen: Title?
    let others: [Title]
    /// Where the title stands among the shown lines.
    let headline: Int?

    init(_ fields: [DeclaredField], _ lines: inout ShownLines, _ site: SiteNames) {
        var judge = TitleJudge(site)
        judge.gather(fields, &lines)
        judge.choose()
        headline = judge.headline(&lines)
        chosen = judge.chosen
        others = judge.others
    }
}

/// How well a heading speaks for itself.
private enum Score {
    static let equal = 100.0
    /// One word that is equal may be a section's name.
    static let equalWord = 90.0
    /// With at least half of its words, the more the better.
    static let alike = 60.0, perShare = 30.0, leastShare = 0.5
    /// An `<h1>` of four words or more that nothing declared is like.
    static let lone = 57.0
    static let hardly = 20.0
    static let equalLesserHeading = 75.0, equalMarked = 70.0
    /// Microdata's headline that nothing declared is like.
    static let marked = 40.0
    /// An element of class "headline" with seven words in ten of a declared title.
    static let alikeMarked = 55.0, markedShare = 0.7
    /// Headings below this lose to the declared title.
    static let least = 55.0

    static func deduction(_ zone: PageZone?) -> Double {
        switch zone {
        case nil, .comments: 0
        case .related, .footer: 25
        case .navigation: 10
        }
    }
}

private struct TitleJudge {
    /// A heading, or a text that the page marks as one.
    private struct Heading {
        enum Kind { case first, lesser, marked, microdata }

        var title: TitleChoice.Title
        let kind: Kind
        let zone: PageZone?
        let letters: [UInt8]
    }

    private struct Declared {
        var title: TitleChoice.Title
        /// Without the site's name.
        var own = ""
        let letters: [UInt8]
        var ownLetters: [UInt8] = []
        var words: TitleWords
    }

    private static let mostHeadings = 100
    private static let longestHeading = 400
    private static let longestTitle = 500

    private let site: SiteNames
    private var declared: [Declared] = []
    private var headings: [Heading] = []
    private var winner: Int?
    private(set) var chosen: TitleChoice.Title?
    private(set) var others: [TitleChoice.Title] = []

    init(_ site: SiteNames) { self.site = site }

    // MARK: Gathering

    mutating func gather(_ fields: [DeclaredField], _ lines: inout ShownLines) {
        var known: Set<DeclaredField.Source.Kind> = []
        for field in fields where field.name == .title {
            switch field.source.kind {
            case .jsonLD:
                guard field.source.detail.hasSuffix(".headline"), field.isOfArticle else { continue }
                declare(field, .articleObject)
            case .titleElement where known.insert(field.source.kind).inserted: declare(field, .titleElement)
            case .openGraph where known.insert(field.source.kind).inserted: declare(field, .openGraph)
            case .twitter where known.insert(field.source.kind).inserted: declare(field, .twitterCard)
            case .citation, .dublinCore, .parsely, .sailthru, .meta, .articleTag:
                if known.insert(field.source.kind).inserted { declare(field, .metaTag) }
            case .heading: add(field, .heading, .first, &lines)
            case .className, .classPart: add(field, .lesserHeading, .marked, &lines)
            case .microdata, .rdfa:
                if field.source.detail.hasSuffix("eadline"), lines.web.tree[field.node].tag != .meta {
                    add(field, .lesserHeading, .microdata, &lines)
                }
            default: continue
            }
        }
        for position in 0..<lines.count where headings.count < TitleJudge.mostHeadings {
            guard case .heading(let level) = lines.markup(position), level == 2 || level == 3 else { continue }
            let title = TitleChoice.Title(
                value: lines[position].text, kind: .lesserHeading, origin: .init(line: position, of: lines),
                position: position)
            add(title, .lesser, zone: nil)
        }
        let shown = Set(headings.filter { $0.zone == nil || $0.zone == .navigation }.map(\.letters))
        for index in declared.indices {
            let value = declared[index].title.value
            let shorter = declared.filter { $0.title.value.utf8.count < value.utf8.count }.map(\.letters)
            let own = TitleParts.withoutSite(value, site, shown.union(shorter))
            declared[index].own = own
            declared[index].ownLetters = letters(of: own)
            declared[index].words = TitleWords(own)
        }
    }

    private mutating func declare(_ field: DeclaredField, _ evidence: EvidenceKind) {
        guard declared.count < 12 else { return }
        let value = field.value.utf8Prefix(TitleJudge.longestTitle)
        declared.append(
            Declared(
                title: TitleChoice.Title(value: value, kind: evidence, origin: .init(field)),
                letters: letters(of: value), words: TitleWords()))
    }

    private mutating func add(
        _ field: DeclaredField, _ evidence: EvidenceKind, _ kind: Heading.Kind, _ lines: inout ShownLines
    ) {
        guard headings.count < TitleJudge.mostHeadings else { return }
        let title = TitleChoice.Title(value: field.value, kind: evidence, origin: .init(field, isShown: true))
        add(title, kind, zone: lines.zone(of: field.node))
    }

    private mutating func add(_ title: TitleChoice.Title, _ kind: Heading.Kind, zone: PageZone?) {
        guard title.value.utf8.count <= TitleJudge.longestHeading else { return }
        headings.append(Heading(title: title, kind: kind, zone: zone, letters: letters(of: title.value)))
    }

    // MARK: Choosing

    mutating func choose() {
        let equals = Set(declared.map(\.ownLetters)).union(declared.map(\.letters))
        let own = Set(declared.map(\.ownLetters)).filter { key in
            declared.contains { $0.ownLetters == key && !site.isName($0.own) }
        }
        var best = 0.0
        for index in headings.indices {
            let heading = headings[index]
            if let objection = objection(to: heading, own, equals) {
                headings[index].title.outcome = objection
                continue
            }
            // The rest cannot be better.
            if heading.kind != .first, best > Score.alike + Score.perShare {
                headings[index].title.outcome = .declaredByFirstHeading
                continue
            }
            let score = score(heading, isEqual: equals.contains(heading.letters))
            headings[index].title.outcome = .lessLikeDeclared
            if score > best {
                best = score
                winner = index
            }
        }
        if best >= Score.least, let winner {
            chosen = headings[winner].title
            if headings[winner].kind == .first {
                chosen?.value = TitleParts.withoutSite(headings[winner].title.value, site, [])
            }
        } else {
            winner = nil
            takeDeclared()
        }
        chosen?.outcome = .chosen
        collectOthers()
    }

    private func objection(to heading: Heading, _ own: Set<[UInt8]>, _ equals: Set<[UInt8]>) -> Outcome? {
        if heading.letters.isEmpty { return .empty }
        if heading.zone == .comments { return .amongComments }
        guard !own.contains(heading.letters) else { return nil }
        // A lesser heading comes into question only where it is equal to a declared title.
        if heading.kind == .first || heading.kind == .microdata || equals.contains(heading.letters) {
            let isShort = heading.title.value.utf8.count { $0 == 0x20 } < 6
            if site.isName(heading.title.value) || isShort && site.isLikeName(heading.title.value) {
                return .siteName
            }
        }
        return nil
    }

    private func score(_ heading: Heading, isEqual: Bool) -> Double {
        var score: Double
        switch heading.kind {
        case .first:
            let words = TitleWords(heading.title.value)
            let share = share(words)
            if isEqual, words.count > 1 {
                score = Score.equal
            } else if share >= Score.leastShare {
                score = Score.alike + Score.perShare * share
            } else if isEqual {
                score = Score.equalWord
            } else {
                score = words.count >= 4 && heading.zone == nil ? Score.lone : Score.hardly
            }
        case .lesser:
            score = isEqual && TitleWords(heading.title.value).count > 2 ? Score.equalLesserHeading : 0
        case .marked:
            let words = TitleWords(heading.title.value)
            if isEqual, words.count > 2 {
                score = Score.equalMarked
            } else {
                score = words.count > 3 && share(words) >= Score.markedShare ? Score.alikeMarked : 0
            }
        case .microdata:
            let share = share(TitleWords(heading.title.value))
            score = share >= Score.leastShare ? Score.alike + Score.perShare * share : Score.marked
        }
        if score > 0 { score -= Score.deduction(heading.zone) }
        return score
    }

    private func share(_ words: TitleWords) -> Double {
        declared.reduce(0) { max($0, $1.words.share(with: words)) }
    }

    private mutating func takeDeclared() {
        let ranked = declared.indices.sorted {
            EvidenceOrder.title.ranks(declared[$0].title.kind, before: declared[$1].title.kind)
        }
        let index =
            ranked.first { !declared[$0].own.isEmpty && !site.isName(declared[$0].own) }
        if let index {
            chosen = declared[index].title
            chosen?.value = declared[index].own
            declared.remove(at: index)
        } else if let heading = headings.firstIndex(where: {
            $0.kind == .first && $0.zone == nil && !$0.letters.isEmpty
        }) {
            winner = heading
            chosen = headings[heading].title
        } else if let first = ranked.first {
            chosen = declared[first].title
            declared.remove(at: first)
        }
    }

    private mutating func collectOthers() {
        let key = chosen.map { letters(of: $0.value) } ?? []
        for var candidate in declared {
            candidate.title.outcome =
                candidate.ownLetters == key
                ? .repeated
                : winner != nil ? .lessLikeHeading : chosen.map { .lowerKind(than: $0.kind, for: .title) }
            others.append(candidate.title)
        }
        for (index, heading) in headings.enumerated() where index != winner && others.count < 30 {
            // Every <h2> is a heading; only those that were in question are worth telling.
            if heading.kind == .lesser, heading.letters != key { continue }
            var title = heading.title
            if heading.letters == key { title.outcome = .repeated }
            others.append(title)
        }
    }

    // MARK: The headline's place

    /// Where the title stands, or a heading that says much the same, or the first heading there is.
    func headline(_ lines: inout ShownLines) -> Int? {
        guard let chosen, lines.count > 0 else { return nil }
        if chosen.origin.isShown { return chosen.position ?? lines.position(of: chosen.origin.node) }
        let key = letters(of: chosen.value)
        for position in 0..<lines.count {
            let size = lines.utf8Count(position)
            guard size >= key.count, size <= key.count * 2 + 20, letters(of: lines[position].bytes) == key else {
                continue
            }
            return position
        }
        let words = TitleWords(chosen.value)
        let alike = headings.first { heading in
            guard heading.kind != .marked, heading.zone == nil || heading.zone == .navigation else { return false }
            let other = TitleWords(heading.title.value)
            return other.count >= 3 && other.share(with: words) >= 0.6
        }
        let first = headings.first { $0.kind == .first && $0.zone == nil && !site.isName($0.title.value) }
        guard let heading = alike ?? first else { return nil }
        return heading.title.position ?? lines.position(of: heading.title.origin.node)
    }
}

/// The words of a title by their first letters, so that "vote" and "voters" are alike.
private struct TitleWords {
    private(set) var count = 0
    private var keys: Set<UInt64> = []

    init() {}

    init(_ title: String) {
        for token in Tokenizer.tokens(of: title, atMost: 120) where token.kind != .mark {
            count += 1
            let word = token.folded.utf8
            keys.insert(WordTable.pack(word.prefix(word.first.map { $0 < 0x80 } ?? true ? 5 : 8)))
        }
    }

    /// The share of words in common, against the shorter title; a single word says little.
    func share(with other: TitleWords) -> Double {
        let least = min(keys.count, other.keys.count)
        guard least > 0 else { return 0 }
        let common = keys.intersection(other.keys).count
        if least < 2 { return common > 0 ? 0.4 : 0 }
        return common >= 2 ? Double(common) / Double(least) : 0
    }
}

extension DeclaredField {
    /// Whether it is said of an article, not of a recipe, a film or a page.
    var isOfArticle: Bool {
        guard source.kind == .jsonLD || source.kind == .microdata else { return false }
        guard let type = source.detail.split(separator: ".").first.map(String.init) else { return false }
        return type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report"
    }

    /// Whether it is said of a page: "WebPage", "AboutPage".
    var isOfPage: Bool {
        source.kind == .jsonLD && source.detail.split(separator: ".").first?.hasSuffix("Page") == true
    }
}
