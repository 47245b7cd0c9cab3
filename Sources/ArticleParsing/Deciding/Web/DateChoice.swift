import Articles

/// Chooses the day on which a page's article was published.
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

    typealias Contending = Contender<Day, WebOrigin>

    let chosen: Contending?
    let others: [Contending]
    /// A value that is declared or shown as the date, and is none.
    let unread: Unread?

    /// `url` is the address that the page gives for itself.
    init(
        _ fields: [DeclaredField], _ lines: inout ShownLines, url: Contender<String, WebOrigin>?,
        founds: [Found] = []
    ) {
        let address = url.flatMap { AddressDate($0.value) }
        var gatherer = DateGatherer(fields, address: address)
        gatherer.gatherDeclared(fields)
        gatherer.gatherShown(&lines)
        gatherer.gatherMarked(fields, &lines)
        if gatherer.dates.isEmpty { gatherer.gatherAnywhere(&lines) }
        var dates = gatherer.dates
        DateChoice.setAside(founds, lines, &dates)
        if let address, let url { DateChoice.hear(address, of: url, about: &dates) }
        unread = gatherer.unread
        (chosen, others) = Contending.choose(among: dates, by: .date, isSame: { $0.date == $1.date })
    }

    /// The day of the source, and that of the first publication where the page has one of its own, are not the page's.
    private static func setAside(_ founds: [Found], _ lines: ShownLines, _ dates: inout [Contending]) {
        let sources: [(line: Int, date: PartialDate)] = founds.compactMap { found in
            guard case .outlet(_, .namedWithDate(let date, _)) = found.value else { return nil }
            return (found.place.line, date)
        }
        var firsts: [Int] = []
        for index in dates.indices {
            guard let position = dates[index].position, dates[index].origin.isShown else { continue }
            let line = lines.index(position)
            if sources.contains(where: { $0.line == line && $0.date == dates[index].value.date }) {
                dates[index].outcome = .dayOfSource
            } else if isFirst(dates[index].value.date, position, lines) {
                firsts.append(index)
            }
        }
        let own = dates.indices.filter { index in
            dates[index].isStanding && !firsts.contains(index) && tellsOfThisCopy(dates[index].kind)
        }
        guard let best = own.min(by: { EvidenceOrder.date.ranks(dates[$0].kind, before: dates[$1].kind) }) else {
            return
        }
        for index in firsts where !own.contains(where: { dates[$0].value.date == dates[index].value.date }) {
            dates[index].outcome = .dayOfFirstPublication(ours: dates[best].value.date)
        }
    }

    /// "First published on 12 May 2014".
    private static func isFirst(_ date: PartialDate, _ position: Int, _ lines: ShownLines) -> Bool {
        guard lines[position].utf8Count <= longestLine else { return false }
        if FirstPublishedRecognizer.sentence(in: lines[position].text)?.date == date { return true }
        guard position > 0, lines[position - 1].utf8Count < longestLabel else { return false }
        return FirstPublishedRecognizer.sentence(in: "\(lines[position - 1].text) \(lines[position].text)")?.date
            == date
    }

    private static let longestLine = 260
    private static let longestLabel = 28

    /// Publishers that put the day into an address do so once, when they publish: of 53 such pages it was right on all.
    /// Others than that day lose, if there is any that agrees, and of a year or a month, if a good one does; a whole
    /// day stands in for one that is missing.
    private static func hear(
        _ address: AddressDate, of url: Contender<String, WebOrigin>, about dates: inout [Contending]
    ) {
        let agreeing = dates.filter { address.agrees(with: $0.value.date) }
        guard !agreeing.isEmpty else {
            // Alone it beats nothing.
            if address.date.start.day != nil {
                dates.append(
                    Contending(value: Day(date: address.date, printed: nil), kind: .pageAddress, origin: url.origin))
            }
            return
        }
        // A year or a month may be what the article is about.
        guard address.date.start.day != nil || agreeing.contains(where: { tellsOfThisCopy($0.kind) }) else { return }
        for index in dates.indices where !address.agrees(with: dates[index].value.date) {
            dates[index].outcome = .contradictsAddress(address.date)
        }
    }

    /// Whether a kind says when this copy was published, rather than changed or taken up.
    private static func tellsOfThisCopy(_ kind: EvidenceKind) -> Bool {
        !EvidenceOrder.date.ranks(.pageObject, before: kind)
    }
}
