import Articles

/// Decides which of the dates that a text's lines print is the article's.
///
/// The date beside the publisher's name is, whatever dates stand beside other outlets; the day of a change only where the
/// text has no other.
struct PrintedDates: Sendable {
    struct Day: Hashable, Sendable {
        let date: PartialDate
        let printed: String
    }

    typealias Dated = Contender<Day, Found>

    let chosen: Dated?
    let others: [Dated]
    /// Dates of the header that are neither the article's nor its source's.
    let unexplained: [Dated]

    /// - Parameter isOfOthers: Whether a line stands among a page's comments: its date is no article's.
    init(_ founds: [Found], _ outlets: OutletChoice, isOfOthers: (_ line: Int) -> Bool = { _ in false }) {
        var dates = PrintedDates.contenders(founds, outlets)
        let first = PrintedDates.choose(dates.filter { $0.kind != .dateOfChange }).chosen
        let sourceDate = outlets.originalSource?.source.date
        unexplained = dates.filter { dated in
            dated.kind != .dateOfChange && dated.value.date != first?.value.date && dated.value.date != sourceDate
        }
        // Lines under a comment's date are no article's header.
        let isForeign = first.map { isOfOthers($0.origin.place.line) } ?? false
        for index in dates.indices
        where dates[index].kind == .dateOfChange ? isOfOthers(dates[index].origin.place.line) : isForeign {
            dates[index].outcome = .amongComments
        }
        let choice = PrintedDates.choose(dates)
        chosen = choice.chosen
        others = choice.others.map { other in
            guard other.value.date == sourceDate, other.outcome != .repeated else { return other }
            var other = other
            other.outcome = .dayOfSource
            return other
        }
    }

    private static func choose(_ dates: [Dated]) -> (chosen: Dated?, others: [Dated]) {
        Dated.choose(among: dates, by: .date) { $0.date == $1.date }
    }

    private static func contenders(_ founds: [Found], _ outlets: OutletChoice) -> [Dated] {
        var hasPublishersDate = false
        return founds.compactMap { found in
            switch found.value {
            case .date(let date, let printed):
                let day = Day(date: date, printed: printed)
                let isPublishers = !hasPublishersDate && isBeside(outlets.publisher, day, found)
                if isPublishers { hasPublishersDate = true }
                let kind: EvidenceKind =
                    found.rule == .frontMatter
                    ? .frontMatter
                    : isPublishers
                        ? .publishersDate : isBeside(outlets.datedOthers, found) ? .sourcesDate : .dateByHeadline
                return Dated(value: day, kind: kind, origin: found)
            case .dateOfChange(let date, let printed):
                return Dated(value: Day(date: date, printed: printed), kind: .dateOfChange, origin: found)
            default: return nil
            }
        }
    }

    /// Whether it is the date in the publisher's own line.
    private static func isBeside(_ publisher: OutletChoice.Named?, _ day: Day, _ found: Found) -> Bool {
        guard let publisher, case .outlet(_, .withDate(let date, let printed)) = publisher.origin.value else {
            return false
        }
        return day == Day(date: date, printed: printed) && found.place.line >= publisher.origin.place.line
    }

    /// Whether it stands on the line of an outlet that is not the publisher.
    private static func isBeside(_ places: Set<Place>, _ found: Found) -> Bool {
        found.rule == .outletAndDate
            && places.contains { $0.lastLine == found.place.line && $0.end <= found.place.start }
    }
}
