import Articles

/// Chooses who wrote an article, by ``AuthorEvidence``.
struct AuthorChoice {
    typealias Names = Contender<[String], AuthorEvidence>

    let chosen: Names?
    let others: [Names]

    init(
        _ fields: [DeclaredField], _ lines: inout ShownLines, _ site: SiteNames, title: String?, founds: [Found]
    ) {
        var gatherer = AuthorGatherer(NameJudge(site, title: title, isShown: AuthorChoice.looking(lines.page)))
        gatherer.gatherDeclared(fields, lines)
        gatherer.gatherMarked(fields, &lines)
        gatherer.gatherBylines(&lines)
        gatherer.gatherRecognized(founds, lines)
        if !gatherer.hasAny { gatherer.gatherNames(&lines) }
        if !gatherer.hasAny { gatherer.gatherBylinesBelow(&lines) }
        if !gatherer.hasAny { gatherer.gatherBiographies(&lines) }
        var choice = Names.choose(among: gatherer.authors) { $0 == $1 }
        for better in [AuthorChoice.fuller, AuthorChoice.person, AuthorChoice.allOf] {
            choice = better(choice, gatherer.authors, site)
        }
        (chosen, others) = choice
    }

    /// Looks for names in what a page shows; for the first of them only, since each is looked for in all of it.
    private static func looking(_ page: Page) -> (String) -> Bool {
        var asked = 0
        return { name in
            asked += 1
            return asked <= 20 && page.shows(name)
        }
    }

    private typealias Choice = (chosen: Names?, others: [Names])

    private static func exchange(_ choice: Choice, for better: Names, because reason: String) -> Choice {
        guard var loser = choice.chosen else { return choice }
        loser.lost = reason
        return (
            better, choice.others.filter { $0.origin.node != better.origin.node || $0.value != better.value } + [loser]
        )
    }

    /// A byline that is the site's own name gives way to a person.
    private static func person(_ choice: Choice, _ all: [Names], _ site: SiteNames) -> Choice {
        guard let chosen = choice.chosen, chosen.value.allSatisfy(site.isName) else { return choice }
        let persons: [Names] = all.compactMap { other in
            guard other.lost == nil, other.evidence.isDeclared || other.evidence <= .bylineByHeadline else {
                return nil
            }
            var other = other
            other.value.removeAll(where: site.isName)
            return !other.value.isEmpty && other.value.allSatisfy(PersonName.isFull) ? other : nil
        }
        guard let better = Names.choose(among: persons, isSame: { $0 == $1 }).chosen else { return choice }
        return exchange(choice, for: better, because: "the site’s name, where a person is named too")
    }

    /// Where a page shows fewer authors than its JSON-LD counts, one marked element holds but the first of them.
    private static func allOf(_ choice: Choice, _ all: [Names], _ site: SiteNames) -> Choice {
        guard let chosen = choice.chosen, chosen.evidence == .markedByHeadline || chosen.evidence == .bylineByHeadline,
            let object = all.first(where: { $0.lost == nil && $0.evidence == .articleObject }),
            object.value.count > chosen.value.count, object.value.starts(with: chosen.value)
        else { return choice }
        return exchange(choice, for: object, because: "more authors are declared")
    }

    /// A first name or a user's name gives way to the full name that another source declares.
    private static func fuller(_ choice: Choice, _ all: [Names], _ site: SiteNames) -> Choice {
        guard let chosen = choice.chosen, chosen.value.count <= 2, let name = chosen.value.first,
            !name.contains(" ") || site.isLikeName(name)
        else { return choice }
        let isLikeSite = site.isLikeName(name)
        let full = all.filter { other in
            guard other.lost == nil, other.evidence.isDeclared, let full = other.value.first else { return false }
            return full.contains(" ") && PersonName.isFull(full) && !(isLikeSite && site.isLikeName(full))
        }
        guard let better = Names.choose(among: full, isSame: { $0 == $1 }).chosen, better.value != chosen.value else {
            return choice
        }
        return exchange(choice, for: better, because: "a fuller name is declared")
    }
}
