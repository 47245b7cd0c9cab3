import Articles

/// Chooses who wrote an article that a page holds: the best by its kind of evidence, unless another is told better.
struct AuthorChoice {
    typealias Names = Contender<[String], WebOrigin>

    let chosen: Names?
    let others: [Names]

    init(
        _ fields: [DeclaredField], _ lines: inout ShownLines, _ site: SiteNames, title: String?, founds: [Found]
    ) {
        var gatherer = AuthorGatherer(
            NameJudge(site, title: title, isShown: AuthorChoice.looking(lines.page)), founds)
        gatherer.gatherDeclared(fields, lines)
        gatherer.gatherMarked(fields, &lines)
        gatherer.gatherBylines(&lines)
        gatherer.gatherRecognized(founds, lines)
        if !gatherer.hasAny, !gatherer.creditsDesk { gatherer.gatherNames(&lines) }
        if !gatherer.hasAny { gatherer.gatherBylinesBelow(&lines) }
        if !gatherer.hasAny, !gatherer.creditsDesk { gatherer.gatherBiographies(&lines) }
        if !gatherer.hasAny, !gatherer.creditsDesk { gatherer.gatherSignature(&lines) }
        if !gatherer.hasAny, !gatherer.creditsDesk { gatherer.gatherCopyright(&lines) }
        var choice = AuthorChoice.best(of: gatherer.authors)
        choice = AuthorChoice.agreed(choice, gatherer)
        choice = AuthorChoice.fuller(choice, gatherer, site)
        choice = AuthorChoice.person(choice, gatherer, site)
        choice = AuthorChoice.allOf(choice, gatherer.authors)
        choice = AuthorChoice.whole(choice, gatherer)
        AuthorChoice.complete(&choice, with: founds)
        if var chosen = choice.chosen, !chosen.kind.isDeclared {
            let forms = PrintedForms(lines.page, fields)
            chosen.value = chosen.value.enumerated().map { $0 < 5 ? forms.withDegrees($1) : $1 }
            choice.chosen = chosen
        }
        if gatherer.printsDesk || AuthorChoice.isAccount(choice.chosen, gatherer) {
            choice = AuthorChoice.printed(choice)
        }
        (chosen, others) = choice
    }

    /// Where a byline goes on after its marked element, or on its next line, the names that texts are read by are all
    /// of it: "By Jane Doe | John Roe".
    private static func complete(_ choice: inout Choice, with founds: [Found]) {
        guard var chosen = choice.chosen, chosen.kind.isByHeadline,
            let first = founds.first(where: \.isAuthor)
        else { return }
        let printed = founds.lazy.filter { $0.isAuthor && $0.place.line - first.place.line <= farthestLine }
            .compactMap { if case .author(let author) = $0.value { author } else { nil } }
        let shown = chosen.value.map { NameReader.author($0).name }
        let all = Array(printed.prefix(50))
        guard all.count > shown.count, all.prefix(shown.count).map(\.name) == shown else { return }
        for author in all.dropFirst(shown.count) where isSurelyNamed(author.name) && !shown.contains(author.name) {
            chosen.value.append(author.honorific.map { "\($0) \(author.name)" } ?? author.name)
        }
        choice.chosen = chosen
    }

    /// After a stroke may stand what someone is: "Master Gardener".
    private static func isSurelyNamed(_ name: String) -> Bool {
        let tokens = Tokenizer.tokens(of: name, atMost: 12)
        return PersonName.isFull(name)
            && (PersonName.isKnown(tokens[...]) || tokens.first?.isOfUnspacedScript ?? false)
    }

    /// Two lines of a byline, with a blank line between their blocks.
    private static let farthestLine = 2

    /// Looks for names in the text that a page shows; for the first of them only, since each is looked for in all of
    /// it.
    private static func looking(_ page: Page) -> (String) -> Bool {
        var asked = 0
        return { name in
            asked += 1
            return asked <= 20 && page.shows(name)
        }
    }

    private typealias Choice = (chosen: Names?, others: [Names])

    private static func best(of names: [Names]) -> Choice { Names.choose(among: names, by: .authors) { $0 == $1 } }

    private static func exchange(_ choice: Choice, for better: Names, because reason: Outcome) -> Choice {
        guard var loser = choice.chosen else { return choice }
        var better = better
        loser.outcome = reason
        better.outcome = .chosen
        return (
            better, choice.others.filter { $0.origin.node != better.origin.node || $0.value != better.value } + [loser]
        )
    }

    /// Names by the headline that neither "by" nor a declaration says to be authors' give way to those that are
    /// declared and marked or printed elsewhere as well.
    private static func agreed(_ choice: Choice, _ gatherer: AuthorGatherer) -> Choice {
        guard let chosen = choice.chosen, chosen.kind.isByHeadline,
            !chosen.value.contains(where: gatherer.introduced.contains)
        else { return choice }
        let standing = gatherer.authors.filter { $0.isStanding && $0.value.allSatisfy(PersonName.isFull) }
        let declared = standing.filter { $0.kind.isDeclared }
        guard !gatherer.authors.contains(where: { $0.kind.isDeclared && shares($0, chosen) }) else { return choice }
        let shown = standing.filter { !$0.kind.isDeclared && !shares($0, chosen) }
        let agreed = declared.filter { known in shown.contains { shares($0, known) } }
        guard let better = AuthorChoice.best(of: agreed).chosen else { return choice }
        return exchange(choice, for: better, because: .agreedElsewhere)
    }

    /// Where the page prints that its desk wrote, a name that it only declares is that of who put the text there.
    private static func printed(_ choice: Choice) -> Choice {
        guard var chosen = choice.chosen, chosen.kind.isDeclared else { return choice }
        chosen.outcome = .deskIsCredited
        return (nil, choice.others + [chosen])
    }

    /// Whether a page that marks its desk as the author names a person only where sites’ programs write whose account
    /// put the text there.
    private static func isAccount(_ chosen: Names?, _ gatherer: AuthorGatherer) -> Bool {
        guard gatherer.marksDesk, let chosen, !chosen.value.contains(where: gatherer.organisations.contains) else {
            return false
        }
        return accountKinds.contains(chosen.kind) && isUnseen(chosen, gatherer)
    }

    private static let accountKinds: Set<EvidenceKind> = [.articleObject, .pageObject, .twitterCard]

    /// Whether the page shows none of the names anywhere.
    private static func isUnseen(_ names: Names, _ gatherer: AuthorGatherer) -> Bool {
        !names.value.contains(where: gatherer.test.isShown)
    }

    /// "By Harbour Kitchens", as that firm's page prints it: whom it only declares put the text there.
    private static func creditsPublisher(_ chosen: Names, _ gatherer: AuthorGatherer, _ site: SiteNames) -> Bool {
        chosen.kind.isByHeadline
            && chosen.value.allSatisfy { name in
                name.contains(" ") && gatherer.introduced.contains(name) && site.isName(name)
            }
    }

    private static func shares(_ some: Names, _ other: Names) -> Bool {
        let keys = other.value.map { letters(of: $0) }
        return some.value.map { letters(of: $0) }.contains { key in
            keys.contains { $0.firstRange(of: key) != nil || key.firstRange(of: $0) != nil }
        }
    }

    /// A byline that is the site's own name, or an organisation's, gives way to a person.
    private static func person(_ choice: Choice, _ gatherer: AuthorGatherer, _ site: SiteNames) -> Choice {
        guard let chosen = choice.chosen,
            chosen.value.allSatisfy({ site.isName($0) || gatherer.organisations.contains($0) })
        else { return choice }
        // Who is named elsewhere may be another article's author.
        let mayBeElsewhere = chosen.kind.isDeclared && !gatherer.creditsDesk
        let isPublisher = creditsPublisher(chosen, gatherer, site)
        let persons: [Names] = gatherer.authors.compactMap { other in
            guard other.isStanding, !(isPublisher && other.kind.isDeclared && isUnseen(other, gatherer)),
                other.kind.isDeclared || mayBeElsewhere || !EvidenceOrder.authors.ranks(.byline, before: other.kind)
            else { return nil }
            var other = other
            other.value.removeAll { site.isName($0) || gatherer.organisations.contains($0) }
            return !other.value.isEmpty && other.value.allSatisfy(PersonName.isFull) ? other : nil
        }
        guard let better = AuthorChoice.best(of: persons).chosen else { return choice }
        return exchange(choice, for: better, because: .personIsNamed)
    }

    /// "Jane Doe (Gull)" is declared and shown, of which the mark was read to the bracket.
    private static func whole(_ choice: Choice, _ gatherer: AuthorGatherer) -> Choice {
        guard let chosen = choice.chosen, chosen.kind.isByHeadline, chosen.value.count == 1 else { return choice }
        let whole = gatherer.authors.first { other in
            other.isStanding && other.kind.isDeclared && other.value.count == 1 && other.value[0].hasSuffix(")")
                && other.value[0].hasPrefix(chosen.value[0] + " (") && gatherer.test.isShown(other.value[0])
        }
        return whole.map { exchange(choice, for: $0, because: .shownWithBrackets) } ?? choice
    }

    /// Where a page shows fewer authors than its JSON-LD counts, one marked element holds but the first of them.
    private static func allOf(_ choice: Choice, _ all: [Names]) -> Choice {
        guard let chosen = choice.chosen, chosen.kind.isByHeadline,
            let object = all.first(where: { $0.isStanding && $0.kind == .articleObject }),
            object.value.count > chosen.value.count, object.value.starts(with: chosen.value)
        else { return choice }
        return exchange(choice, for: object, because: .moreAreDeclared)
    }

    /// A first name or a user's name gives way to the full name that another source declares.
    private static func fuller(_ choice: Choice, _ gatherer: AuthorGatherer, _ site: SiteNames) -> Choice {
        guard let chosen = choice.chosen, chosen.value.count <= 2, let name = chosen.value.first,
            !name.contains(" ") || site.isLikeName(name)
        else { return choice }
        let isLikeSite = site.isLikeName(name)
        let isPublisher = creditsPublisher(chosen, gatherer, site)
        let full = gatherer.authors.filter { other in
            guard other.isStanding, other.kind.isDeclared, let full = other.value.first else { return false }
            return full.contains(" ") && PersonName.isFull(full) && !(isLikeSite && site.isLikeName(full))
                && !(isPublisher && isUnseen(other, gatherer))
        }
        guard let better = AuthorChoice.best(of: full).chosen, better.value != chosen.value else {
            return choice
        }
        return exchange(choice, for: better, because: .fullerIsDeclared)
    }
}

extension EvidenceKind {
    fileprivate var isByHeadline: Bool { self == .markedByHeadline || self == .byline }
}

extension Found {
    fileprivate var isAuthor: Bool { if case .author(let author) = value { author.role == .author } else { false } }
}
