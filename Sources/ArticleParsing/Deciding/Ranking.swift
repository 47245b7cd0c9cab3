import Articles

/// Decides between outlets, and between dates, that a text names.
///
/// The order of evidence is this one; that for web pages, with what they declare and mark, is in ``TitleEvidence`` and
/// its like:
///
/// 0. A declaration of the text itself (``FrontMatter``) is somebody's word for this very copy; the publisher and the
///   date that ``DeclaredOrPrinted`` leaves of it come first.
/// 1. The site that a repost says it took the text from ("from … Website") is the publisher; where there are two, the
///    first is a film's or a picture's over the article.
/// 2. Else Global Research, where its own line bears a date ("Global Research, June 17, 2014").
/// 3. Else the outlet after the byline ("by Jane Doe, The Gazette:").
/// 4. Else the first outlet with a date, unless the article's own date stands over it,
/// 5. a masthead,
/// 6. Global Research's line alone,
/// 7. the outlet that prints a notice of itself,
/// 8. any outlet's line alone.
///
/// An agency is the publisher only where nobody else is. "Published on June 3, 2014 by The Gazette" over another
/// publisher's address or under its masthead says where the article was printed first.
///
/// The original source is the outlet that a sentence names as such; else an outlet's line in the header that is not the
/// publisher's. The date is the publisher's own; a date beside the original source is that source's.
struct Ranking {
    struct NamedOutlet {
        let name: String
        let place: Found.OutletPlace
        let found: Found

        fileprivate var isHouse: Bool { KnownOutlets.isGlobalResearch(name) }
        /// A line of its own that names an outlet.
        fileprivate var isLine: Bool { place == .alone && found.rule == .outletLine }
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

    private static func publisher(_ all: [NamedOutlet], _ hasOwnDate: Bool) -> NamedOutlet? {
        if let declared = all.first(where: { $0.place == .declared }) { return declared }
        let houses = all.filter { !KnownOutlets.isAgency($0.name) || $0.place == .copiedFrom }
        return choose(houses, hasOwnDate) ?? choose(all, hasOwnDate)
    }

    private static func choose(_ outlets: [NamedOutlet], _ hasOwnDate: Bool) -> NamedOutlet? {
        if let copied = outlets.last(where: { $0.place == .copiedFrom }) { return copied }
        if let house = outlets.first(where: { $0.place.date != nil && $0.isHouse }) { return house }
        if let ofByline = outlets.first(where: { $0.place == .behindByline }) { return ofByline }
        if let dated = withDate(outlets, hasOwnDate) { return dated }
        if let masthead = outlets.first(where: { $0.place == .masthead }) { return masthead }
        if let line = outlets.first(where: { $0.isLine && $0.isHouse }) { return line }
        if let notice = outlets.first(where: { $0.place == .inNotice }) { return notice }
        return outlets.first { $0.isLine }
    }

    /// The first outlet with a date; where a line says that it was published there, the publisher whose masthead or
    /// address is around it.
    private static func withDate(_ outlets: [NamedOutlet], _ hasOwnDate: Bool) -> NamedOutlet? {
        let dated = outlets.first { $0.place.date != nil && ($0.found.rule == .publishedBy || !hasOwnDate) }
        guard let dated, dated.found.rule == .publishedBy else { return dated }
        let house = outlets.first {
            ($0.place == .masthead || $0.place == .inAddress) && $0.name != dated.name
        }
        return house ?? dated
    }

    private static func originalSource(
        _ outlets: [NamedOutlet], _ publisher: NamedOutlet?, _ founds: [Found]
    ) -> (source: OriginalSource, found: Found)? {
        let named = outlets.filter { $0.place == .namedAsOriginal || $0.place.sourceDate != nil }
        let lines = outlets.filter { outlet in
            switch outlet.place {
            case .alone, .withDate, .behindByline:
                outlet.name != publisher?.name && outlet.found.place != publisher?.found.place
            case .declared, .copiedFrom, .masthead, .inNotice, .namedAsOriginal, .namedWithDate, .inAddress: false
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
        if let (date, printed) = chosen.place.sourceDate {
            source.date = date
            source.dateAsPrinted = printed
        }
        for line in lines where line.name == chosen.name {
            if case .withDate(let date, let printed) = line.place {
                source.date = date
                source.dateAsPrinted = printed
            }
        }
        return (source, chosen.found)
    }

    private static func date(_ dates: [PrintedOn], _ publisher: NamedOutlet?, _ sourceDates: Set<Place>) -> PrintedOn? {
        if let declared = dates.first(where: { $0.found.rule == .frontMatter }) { return declared }
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

    /// The date beside an outlet that is named as the source.
    fileprivate var sourceDate: (date: PartialDate, printed: String)? {
        if case .namedWithDate(let date, let printed) = self { (date, printed) } else { nil }
    }
}
