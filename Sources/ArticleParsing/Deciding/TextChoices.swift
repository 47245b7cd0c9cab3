import Articles

/// A record's values for which the lines of a text, and what it declares, may offer several; of a page what its lines
/// print besides what ``WebChoices`` weighs.
///
/// Which of them counts more stands in ``EvidenceOrder``.
struct TextChoices: Sendable {
    let settled: DeclaredOrPrinted
    let outlets: OutletChoice
    let dates: PrintedDates
    let url: Contender<String, Found>?
    private let otherAddresses: [Contender<String, Found>]

    /// - Parameter isOfOthers: Whether a line stands among a page's comments.
    init(_ founds: [Found], _ settled: DeclaredOrPrinted, isOfOthers: (_ line: Int) -> Bool) {
        self.settled = settled
        outlets = OutletChoice(founds)
        dates = PrintedDates(founds, outlets, isOfOthers: isOfOthers)
        let addresses = founds.compactMap { found -> Contender<String, Found>? in
            guard case .url(let url) = found.value, found.rule != .sourceSentence else { return nil }
            return Contender(
                value: url, kind: found.rule == .frontMatter ? .frontMatter : .printedAddress, origin: found)
        }
        (url, otherAddresses) = Contender.choose(among: addresses, by: .url, isSame: ==)
    }

    /// The language that the words are of, and the one that a text declares.
    static func language(declared founds: [Found], spoken: LanguageTag?) -> [Contender<LanguageTag, Found?>] {
        var contenders: [Contender<LanguageTag, Found?>] = []
        if let spoken { contenders.append(Contender(value: spoken, kind: .words, origin: nil)) }
        for found in founds {
            guard case .language(let declared) = found.value else { continue }
            contenders.append(Contender(value: declared, kind: .frontMatter, origin: found))
            break
        }
        let choice = Contender.choose(among: contenders, by: .language, isSame: ==)
        return (choice.chosen.map { [$0] } ?? []) + choice.others
    }

    // MARK: Candidates

    /// All that was weighed, for each field the chosen first.
    ///
    /// - Parameters:
    ///   - web: What a page declares, marks and shows; its title, authors and date are chosen among all of that, so that
    ///     what its lines are read to say counts only where it has none.
    ///   - cite: The place of a value in the source.
    func candidates(beside web: WebChoices?, cite: (Found) -> Citation) -> [Candidate] {
        func candidates<Value>(
            _ field: DecidedField, _ contenders: [Contender<Value, Found>], text: (Value) -> String
        ) -> [Candidate] {
            contenders.map {
                Candidate(
                    field: field, value: text($0.value), kind: $0.kind, place: cite($0.origin),
                    outcome: $0.outcome ?? .chosen)
            }
        }
        func all<Value>(_ chosen: Contender<Value, Found>?, _ others: [Contender<Value, Found>]) -> [Contender<
            Value, Found
        >] { (chosen.map { [$0] } ?? []) + others }
        let printed: [DecidedField: [Candidate]] = [
            .title: candidates(.title, settled.titles) { $0 },
            .authors: candidates(.authors, settled.authors) { $0.joined(separator: ", ") },
            .date: candidates(.date, all(dates.chosen, dates.others)) { $0.date.description },
            .publisher: candidates(.publisher, all(outlets.publisher, outlets.otherPublishers)) { $0 },
            .originalSource: candidates(.originalSource, all(outlets.source, outlets.otherSources)) { $0 },
            .url: candidates(.url, all(url, otherAddresses)) { $0 },
            .deck: candidates(.deck, settled.decks) { $0 },
        ]
        return DecidedField.allCases.flatMap { field in
            TextChoices.together(field, web?.candidates(of: field) ?? [], printed[field] ?? [])
        }
    }

    /// The values that a page's lines print beside its declarations.
    private static func together(_ field: DecidedField, _ web: [Candidate], _ printed: [Candidate]) -> [Candidate] {
        guard let chosen = web.first, chosen.outcome == .chosen else {
            return field == .authors && !web.isEmpty ? web : printed + web
        }
        switch field {
        case .title, .authors, .date: return web
        case .publisher, .originalSource, .url, .language, .deck:
            return web
                + printed.map { candidate in
                    Candidate(
                        field: field, value: candidate.value, kind: candidate.kind, place: candidate.place,
                        outcome: candidate.outcome.isOfOrder
                            ? candidate.value == chosen.value
                                ? .repeated : .lowerKind(than: chosen.kind, for: field) : candidate.outcome)
                }
        }
    }
}

extension Outcome {
    /// Whether nothing but the order of evidence speaks against the candidate.
    fileprivate var isOfOrder: Bool {
        switch self {
        case .chosen, .repeated, .lowerKind, .farther, .later: true
        default: false
        }
    }
}
