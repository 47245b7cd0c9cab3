import Articles

/// Chooses the day on which an article was published, by ``DateEvidence``.
struct DateChoice {
    struct Day: Hashable, Sendable {
        let date: PartialDate
        let printed: String?
        /// The day that it may be as well, where nothing says whether day or month comes first.
        var other: PartialDate?
    }

    /// A day of no calendar of ours, or one that may be read in two ways.
    struct Unread {
        let value: String
        let origin: WebOrigin
        /// Whether the page shows it, rather than only to declare it.
        let isShown: Bool
    }

    typealias Contending = Contender<Day, DateEvidence>

    let chosen: Contending?
    let others: [Contending]
    /// What is declared or shown as the date, and is none.
    let unread: Unread?

    /// `url` is the address that the page gives for itself.
    init(_ fields: [DeclaredField], _ lines: inout ShownLines, url: Contender<String, AddressEvidence>?) {
        let address = url.flatMap { AddressDate($0.value) }
        var gatherer = DateGatherer(fields, address: address)
        gatherer.gatherDeclared(fields)
        gatherer.gatherShown(&lines)
        gatherer.gatherMarked(fields, &lines)
        if gatherer.dates.isEmpty { gatherer.gatherAnywhere(&lines) }
        var dates = gatherer.dates
        if let address, let url { DateChoice.hear(address, of: url, about: &dates) }
        unread = gatherer.unread
        (chosen, others) = Contending.choose(among: dates, isSame: { $0.date == $1.date })
    }

    /// Houses that put the day into an address do so once, when they publish: of 53 such pages it was right on all.
    /// Others than that day lose, if there is any that agrees, and of a year or a month, if a good one does; a whole day
    /// stands in for one that is missing.
    private static func hear(
        _ address: AddressDate, of url: Contender<String, AddressEvidence>, about dates: inout [Contending]
    ) {
        let agreeing = dates.filter { address.agrees(with: $0.value.date) }
        guard !agreeing.isEmpty else {
            // Alone it beats nothing.
            if address.date.start.day != nil {
                dates.append(
                    Contending(value: Day(date: address.date, printed: nil), evidence: .address, origin: url.origin))
            }
            return
        }
        // A year or a month may be what the article is about.
        guard address.date.start.day != nil || agreeing.contains(where: { $0.evidence <= .pageObject }) else { return }
        for index in dates.indices where !address.agrees(with: dates[index].value.date) {
            dates[index].lost = "the page’s address says \(address.date)"
        }
    }
}
