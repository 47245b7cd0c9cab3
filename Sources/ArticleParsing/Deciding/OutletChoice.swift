import Articles

/// Decides which of the outlets that a text's lines name printed this copy, and which printed the article first.
///
/// Which kind of line counts more stands in ``EvidenceOrder``. What no order can say is asked here: an agency is the
/// publisher only where nobody else is; an outlet with a date under the article's own date is its source; "published by
/// The Gazette" under another's masthead says where the article was printed first; and an outlet's line is that of the
/// source where it is not the publisher's.
struct OutletChoice: Sendable {
    typealias Named = Contender<String, Found>

    let publisher: Named?
    let otherPublishers: [Named]
    let source: Named?
    let otherSources: [Named]
    let originalSource: (source: OriginalSource, found: Found)?
    /// The places of the outlets with a date that are not the publisher.
    let datedOthers: Set<Place>

    init(_ founds: [Found]) {
        let outlets = founds.compactMap(PrintedOutlet.init)
        // A date of its own over an outlet's line: the line is the original source's.
        let hasOwnDate = founds.contains { found in
            if case .date = found.value {
                found.rule == .date && found.place.line < (outlets.first?.found.place.line ?? 0)
            } else {
                false
            }
        }
        let publishers = OutletChoice.publisher(outlets, hasOwnDate)
        let sources = OutletChoice.source(outlets, publishers.chosen)
        publisher = publishers.chosen
        otherPublishers = publishers.others
        source = sources.chosen
        otherSources = sources.others
        originalSource = OutletChoice.originalSource(sources.chosen, outlets, publishers.chosen, founds)
        datedOthers = Set(
            outlets.filter { $0.place.date != nil && $0.name != publishers.chosen?.value }.map(\.found.place))
    }

    // MARK: The publisher

    private static func publisher(
        _ outlets: [PrintedOutlet], _ hasOwnDate: Bool
    ) -> (chosen: Named?, others: [Named]) {
        let choice = choose(publishers(outlets, hasOwnDate, passesOverAgencies: true))
        return choice.chosen == nil ? choose(publishers(outlets, hasOwnDate, passesOverAgencies: false)) : choice
    }

    private static func choose(_ contenders: [Named]) -> (chosen: Named?, others: [Named]) {
        Named.choose(among: contenders, by: .publisher, isSame: ==)
    }

    private static func publishers(
        _ outlets: [PrintedOutlet], _ hasOwnDate: Bool, passesOverAgencies: Bool
    ) -> [Named] {
        let admitted = outlets.filter { !(passesOverAgencies && $0.isMereAgency) }
        let dated = admitted.first {
            $0.publisherKind == .outletAndDate && ($0.found.rule == .publishedBy || !hasOwnDate)
        }
        let around = dated.flatMap { outletAround($0, admitted) }
        return outlets.enumerated().compactMap { index, outlet in
            guard let kind = outlet.found == around?.found ? .aroundPublishedBy : outlet.publisherKind else {
                return nil
            }
            // Of two sites that a copy was taken from the first is a film's or a picture's over the article.
            var contender = Named(
                value: outlet.name, kind: kind, origin: outlet.found, distance: kind == .copiedFrom ? -index : 0)
            if passesOverAgencies, outlet.isMereAgency {
                contender.outcome = .agency
            } else if around != nil, outlet.found == dated?.found {
                contender.outcome = .printedFirst
            } else if kind == .outletAndDate, hasOwnDate, outlet.found.rule != .publishedBy {
                contender.outcome = .underOwnDate
            }
            return contender
        }
    }

    /// The publisher whose masthead or address stands around a line that says "published by" another outlet.
    private static func outletAround(_ dated: PrintedOutlet, _ outlets: [PrintedOutlet]) -> PrintedOutlet? {
        guard dated.found.rule == .publishedBy else { return nil }
        return outlets.first { ($0.place == .masthead || $0.place == .inAddress) && $0.name != dated.name }
    }

    // MARK: The original source

    private static func source(
        _ outlets: [PrintedOutlet], _ publisher: Named?
    ) -> (chosen: Named?, others: [Named]) {
        let contenders = outlets.compactMap { outlet in
            outlet.sourceKind(beside: publisher).map { Named(value: outlet.name, kind: $0, origin: outlet.found) }
        }
        return Named.choose(among: contenders, by: .originalSource, isSame: ==)
    }

    /// The source with the address that a sentence gives for it, and with the date beside it.
    private static func originalSource(
        _ chosen: Named?, _ outlets: [PrintedOutlet], _ publisher: Named?, _ founds: [Found]
    ) -> (source: OriginalSource, found: Found)? {
        let address = founds.first { found in
            if case .url = found.value { found.rule == .sourceSentence } else { false }
        }
        guard let chosen else {
            guard let address, case .url(let url) = address.value else { return nil }
            return (OriginalSource(url: url), address)
        }
        var source = OriginalSource(name: chosen.value)
        if case .url(let url)? = address?.value { source.url = url }
        if case .outlet(_, .namedWithDate(let date, let printed)) = chosen.origin.value {
            source.date = date
            source.dateAsPrinted = printed
        }
        for outlet in outlets
        where outlet.name == chosen.value && outlet.sourceKind(beside: publisher) == .outletLine {
            if case .withDate(let date, let printed) = outlet.place {
                source.date = date
                source.dateAsPrinted = printed
            }
        }
        return (source, chosen.origin)
    }
}

/// An outlet that a line names.
private struct PrintedOutlet {
    let name: String
    let place: Found.OutletPlace
    let found: Found

    init?(_ found: Found) {
        guard case .outlet(let name, let place) = found.value else { return nil }
        self.name = name
        self.place = place
        self.found = found
    }

    /// A news agency that is neither declared as the publisher nor the site that the copy was taken from.
    var isMereAgency: Bool { place != .declared && place != .copiedFrom && KnownOutlets.isAgency(name) }

    /// The kind of line that speaks for the outlet as the publisher; nil where none does.
    var publisherKind: EvidenceKind? {
        switch place {
        case .declared: .frontMatter
        case .copiedFrom: .copiedFrom
        case .withDate: KnownOutlets.isGlobalResearch(name) ? .datedPrintForm : .outletAndDate
        case .behindByline: .outletAfterByline
        case .masthead: .masthead
        case .inNotice: .notice
        case .alone where found.rule == .outletLine:
            KnownOutlets.isGlobalResearch(name) ? .printForm : .outletLine
        case .alone, .namedAsOriginal, .namedWithDate, .inAddress: nil
        }
    }

    /// The kind of line that speaks for the outlet as the original source.
    func sourceKind(beside publisher: OutletChoice.Named?) -> EvidenceKind? {
        switch place {
        case .namedAsOriginal, .namedWithDate: found.rule == .sourceSentence ? .sourceSentence : .sourceLabel
        case .alone, .withDate, .behindByline:
            name != publisher?.value && found.place != publisher?.origin.place ? .outletLine : nil
        case .declared, .copiedFrom, .masthead, .inNotice, .inAddress: nil
        }
    }
}

extension Found.OutletPlace {
    var date: PartialDate? {
        if case .withDate(let date, _) = self { date } else { nil }
    }
}
