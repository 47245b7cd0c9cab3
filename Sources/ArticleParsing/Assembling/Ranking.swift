import Articles

/// Decides between outlets, and between dates, that a text names.
///
/// The order of evidence is this one; that of what a web page declares and marks is in ``TitleEvidence`` and its like:
///
/// 1. The site that a repost says it took the text from ("from … Website") is the publisher; where there are two, the
///    first is a film's or a picture's over the article.
/// 2. Else the house whose own line bears a date ("Global Research, June 17, 2014").
/// 3. Else the outlet behind the byline ("by Jane Doe, The Gazette:").
/// 4. Else the first outlet with a date, unless the article's own date stands over it,
/// 5. a masthead,
/// 6. the house's line alone,
/// 7. the outlet that prints a notice of itself,
/// 8. any known outlet's line alone.
///
/// The original source is the outlet that a sentence names as such; else an outlet's line in the header that is not the
/// publisher's. The date is the publisher's own; a date beside the original source is that source's.
struct Ranking {
    struct NamedOutlet {
        let name: String
        let place: Found.OutletPlace
        let found: Found
    }

    struct PrintedOn {
        let date: PartialDate
        let printed: String
        let found: Found
    }

    let publisher: NamedOutlet?
    let originalSource: (source: OriginalSource, found: Found)?
    let date: PrintedOn?
    /// Dates of the header that are neither the article's nor its source's.
    let otherDates: [PrintedOn]

    init(_ founds: [Found]) {
        let outlets = founds.compactMap { found -> NamedOutlet? in
            guard case .outlet(let name, let place) = found.value else { return nil }
            return NamedOutlet(name: name, place: place, found: found)
        }
        // A date of its own over an outlet's line: the line is the original source's.
        let hasOwnDate = founds.contains { found in
            if case .date = found.value {
                found.rule == .date && found.place.line < (outlets.first?.found.place.line ?? 0)
            } else {
                false
            }
        }
        let publisher = Ranking.publisher(outlets, hasOwnDate)
        let source = Ranking.originalSource(outlets, publisher, founds)
        let dates = founds.compactMap { found -> PrintedOn? in
            guard case .date(let date, let printed) = found.value else { return nil }
            return PrintedOn(date: date, printed: printed, found: found)
        }
        let sourceDates = Ranking.places(of: outlets.filter { $0.place.date != nil && $0.name != publisher?.name })
        date = Ranking.date(dates, publisher, sourceDates)
        self.publisher = publisher
        originalSource = source
        let date = date
        otherDates = dates.filter { $0.date != date?.date && $0.date != source?.source.date }
    }

    private static func publisher(_ outlets: [NamedOutlet], _ hasOwnDate: Bool) -> NamedOutlet? {
        outlets.last { $0.place == .copiedFrom }
            ?? outlets.first { $0.place.date != nil && KnownOutlets.isGlobalResearch($0.name) }
            ?? outlets.first { $0.place == .behindByline }
            ?? outlets.first { $0.place.date != nil && !hasOwnDate }
            ?? outlets.first { $0.place == .masthead }
            ?? outlets.first {
                $0.place == .alone && $0.found.rule == .outletLine && KnownOutlets.isGlobalResearch($0.name)
            }
            ?? outlets.first { $0.place == .inNotice }
            ?? outlets.first { $0.place == .alone && $0.found.rule == .outletLine }
    }

    private static func originalSource(
        _ outlets: [NamedOutlet], _ publisher: NamedOutlet?, _ founds: [Found]
    ) -> (source: OriginalSource, found: Found)? {
        let named = outlets.filter { $0.place == .namedAsOriginal }
        let lines = outlets.filter { outlet in
            switch outlet.place {
            case .alone, .withDate, .behindByline:
                outlet.name != publisher?.name && outlet.found.place != publisher?.found.place
            case .copiedFrom, .masthead, .inNotice, .namedAsOriginal: false
            }
        }
        let chosen = named.first { $0.found.rule == .sourceSentence } ?? named.first ?? lines.first
        let address = founds.first { found in
            if case .url = found.value { found.rule == .sourceSentence } else { false }
        }
        guard let chosen else {
            guard let address, case .url(let url) = address.value else { return nil }
            return (OriginalSource(url: url), address)
        }
        var source = OriginalSource(name: chosen.name)
        if case .url(let url)? = address?.value { source.url = url }
        for line in lines where line.name == chosen.name {
            if case .withDate(let date, let printed) = line.place {
                source.date = date
                source.dateAsPrinted = printed
            }
        }
        return (source, chosen.found)
    }

    private static func date(_ dates: [PrintedOn], _ publisher: NamedOutlet?, _ sourceDates: Set<Place>) -> PrintedOn? {
        if let publisher, case .withDate(let date, let printed) = publisher.place {
            let own = dates.first {
                $0.date == date && $0.printed == printed && $0.found.place.line >= publisher.found.place.line
            }
            if let own { return own }
        }
        return dates.first { !isBeside($0, sourceDates) } ?? dates.first
    }

    private static func places(of outlets: [NamedOutlet]) -> Set<Place> { Set(outlets.map(\.found.place)) }

    /// Whether a date stands on the line of an outlet that is not the publisher.
    private static func isBeside(_ date: PrintedOn, _ places: Set<Place>) -> Bool {
        date.found.rule == .outletAndDate
            && places.contains { $0.lastLine == date.found.place.line && $0.end <= date.found.place.start }
    }
}

extension Found.OutletPlace {
    var date: PartialDate? {
        if case .withDate(let date, _) = self { date } else { nil }
    }
}
