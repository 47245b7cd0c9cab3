import Articles

/// Decides between what a text's front matter declares and what the text prints, where both say who wrote it and what
/// it is called.
///
/// Values that agree stay as printed. Of two titles the fuller one wins, unless the surplus is a site's name; of authors
/// those win that include the others, and nobody's user name does. Where they differ, ``EvidenceOrder`` decides. The
/// losers are kept as extras, and a finding says that they differ.
struct DeclaredOrPrinted: Sendable {
    typealias Title = Contender<String, Found>
    typealias Names = Contender<[String], Found>
    typealias Deck = Contender<String, Found>

    /// All that was weighed, the chosen first.
    private(set) var titles: [Title] = []
    private(set) var authors: [Names] = []
    private(set) var decks: [Deck] = []
    private(set) var findings: [Finding] = []

    private let page: Page
    private let founds: [Found]
    /// The values that lose, and whether each says anything that the winner does not.
    private var losers: [Found: Bool] = [:]

    /// Takes the values that lose out of the lines.
    init(settling lines: inout [RecognizedLine], of page: Page) {
        self.page = page
        var founds: [Found] = []
        for index in lines.indices where !lines[index].values.isEmpty { founds += lines[index].values }
        self.founds = founds
        settleTitles(lines)
        settleAuthors(lines)
        settleDecks()
        guard !losers.isEmpty else { return }
        for index in lines.indices where !lines[index].values.isEmpty {
            lines[index].values = lines[index].values.compactMap(kept)
        }
    }

    /// The value as it is kept: itself, an extra, or nothing.
    private func kept(_ found: Found) -> Found? {
        guard let saysMore = losers[found] else { return found }
        guard saysMore, found.rule == .frontMatter, let text = found.value.text else { return nil }
        let start = page.lines[found.place.line].bytes.startIndex + found.place.start
        let label = page.frontMatter?.label(at: start) ?? "front matter"
        return Found(
            value: .extra(label: label, value: text), place: found.place, rule: found.rule, certainty: found.certainty)
    }

    // MARK: - Titles

    private mutating func settleTitles(_ lines: [RecognizedLine]) {
        var contenders = founds.compactMap(DeclaredOrPrinted.title)
        defer { titles = DeclaredOrPrinted.weighed(contenders, .title) { letters(of: $0) == letters(of: $1) } }
        guard let declared = contenders.firstIndex(where: { $0.kind == .frontMatter }) else { return }
        let title = contenders[declared].value
        guard let printed = contenders.firstIndex(where: { $0.kind != .frontMatter && $0.isStanding }) else {
            let first = lines.first { $0.part == .paragraph && !$0.line.isBlank }?.line
            if let first, first.markup == .heading(level: 1) { note(title, first.text, first.number) }
            return
        }
        let other = contenders[printed].value
        func lose(_ index: Int, saysMore: Bool = true, _ outcome: Outcome? = nil) {
            losers[contenders[index].origin] = saysMore
            contenders[index].outcome = outcome
        }
        if letters(of: title) == letters(of: other) {
            lose(declared, saysMore: false, .repeated)
        } else if letters(of: title).starts(with: letters(of: other)) {
            if DeclaredOrPrinted.heads(of: title).contains(letters(of: other)) {
                lose(declared, .addsSiteName)
            } else {
                lose(printed, .lessThanOther)
            }
        } else if letters(of: other).starts(with: letters(of: title)) {
            lose(declared, .lessThanOther)
        } else {
            lose(EvidenceOrder.title.ranks(contenders[printed].kind, before: .frontMatter) ? declared : printed)
            note(title, other, lines[contenders[printed].origin.place.line].line.number)
        }
    }

    private static func title(_ found: Found) -> Title? {
        switch found.value {
        case .title(let text): Title(value: text, kind: titleKind(found.rule), origin: found)
        case .unreadTitle(let text, _):
            Title(value: text, kind: titleKind(found.rule), origin: found, outcome: .undecided)
        case .rivalTitle(let text):
            Title(
                value: text, kind: titleKind(found.rule), origin: found,
                outcome: found.rule == .mailSubject ? .printsItsOwn : .undecided)
        default: nil
        }
    }

    private static func titleKind(_ rule: Rule) -> EvidenceKind {
        switch rule {
        case .frontMatter: .frontMatter
        case .headingTitle: .heading
        case .label: .titleLabel
        case .titleBeforeByline: .titleBeforeByline
        case .mailSubject: .mailSubject
        default: .firstLine
        }
    }

    /// The parts of a title before the marks that pages put between their titles and their names, as letters.
    private static func heads(of title: String) -> [[UInt8]] {
        let words = title.split(separator: " ")
        let marks = words.indices.dropFirst().filter { siteMarks.contains(String(words[$0])) }
        return marks.suffix(4).map { letters(of: words[..<$0].joined(separator: " ")) }
    }

    private static let siteMarks: Set = ["-", "::", "|", "·", "»", "–", "—", "•"]

    private mutating func note(_ declared: String, _ printed: String, _ line: Int) {
        findings.append(
            FindingCode.otherTitleDeclared.at(
                line, "the text prints “\(printed)” and its front matter declares the title “\(declared)”"))
    }

    // MARK: - Authors

    private mutating func settleAuthors(_ lines: [RecognizedLine]) {
        let found = founds.filter { if case .author(let author) = $0.value { author.role == .author } else { false } }
        let declared = found.filter { $0.rule == .frontMatter }
        let printed = found.filter { $0.rule != .frontMatter }
        var contenders = [declared, printed].compactMap(DeclaredOrPrinted.names)
        contenders += founds.filter { if case .articlesBy = $0.value { true } else { false } }
            .map { Names(value: [$0.value.text ?? ""], kind: .namedAfterText, origin: $0) }
        defer {
            // Who is named under the text as one of its authors is no other.
            authors = DeclaredOrPrinted.weighed(contenders, .authors) { Set($0).isSubset(of: $1) }
        }
        guard !declared.isEmpty, let first = printed.first else { return }
        let (declaredNames, printedNames) = (contenders[0].value, contenders[1].value)
        let declaredKeys = Set(declaredNames.map { letters(of: $0) })
        let printedKeys = Set(printedNames.map { letters(of: $0) })
        if printedKeys.isSuperset(of: declaredKeys) {
            for found in declared { losers[found] = false }
            contenders[0].outcome = printedKeys == declaredKeys ? .repeated : .namesFewer
            return
        }
        if declaredKeys.isSuperset(of: printedKeys) {
            for found in printed { losers[found] = false }
            contenders[1].outcome = .namesFewer
            return
        }
        if declaredNames.allSatisfy({ !$0.contains(" ") }) { contenders[0].outcome = .userName }
        let isPrinted =
            !contenders[0].isStanding || EvidenceOrder.authors.ranks(contenders[1].kind, before: .frontMatter)
        for found in isPrinted ? declared : printed { losers[found] = true }
        findings.append(
            FindingCode.otherAuthorsDeclared.at(
                lines[first.place.line].line.number,
                "the text prints “\(printedNames.joined(separator: ", "))” as its author and its front matter declares"
                    + " “\(declaredNames.joined(separator: ", "))”"))
    }

    /// All names that are declared, or printed, stand together.
    private static func names(_ founds: [Found]) -> Names? {
        guard let first = founds.first else { return nil }
        let kind: EvidenceKind =
            switch first.rule {
            case .frontMatter: .frontMatter
            case .nameBeforeDate, .nameBeforeOutlet, .nameAlone: .nameByHeadline
            default: .byline
            }
        return Names(value: founds.compactMap(\.value.text), kind: kind, origin: first)
    }

    // MARK: - Decks

    /// Lines under the title are text that must not be lost; a subtitle that is declared beside them is kept apart.
    private mutating func settleDecks() {
        let all = founds.filter { if case .deck = $0.value { true } else { false } }
        let contenders = all.map { found in
            Deck(
                value: found.value.text ?? "", kind: found.rule == .frontMatter ? .frontMatter : .linesUnderTitle,
                origin: found)
        }
        decks = DeclaredOrPrinted.weighed(contenders, .deck) { letters(of: $0) == letters(of: $1) }
        // Those of one kind are put one under the other.
        let (kept, others) = (decks.filter { $0.kind == decks[0].kind }, decks.filter { $0.kind != decks[0].kind })
        decks = kept.map { deck in
            var deck = deck
            deck.outcome = .chosen
            return deck
        }
        for var deck in others {
            let isRepeated = kept.contains { letters(of: $0.value) == letters(of: deck.value) }
            if isRepeated { deck.outcome = .repeated }
            losers[deck.origin] = !isRepeated
            decks.append(deck)
        }
    }

    private static func weighed<Value>(
        _ contenders: [Contender<Value, Found>], _ order: EvidenceOrder, isSame: (Value, Value) -> Bool
    ) -> [Contender<Value, Found>] {
        let choice = Contender.choose(among: contenders, by: order, isSame: isSame)
        return (choice.chosen.map { [$0] } ?? []) + choice.others
    }
}

extension Found.Value {
    fileprivate var text: String? {
        switch self {
        case .title(let text), .deck(let text): text
        case .author(let author), .articlesBy(let author): author.name
        default: nil
        }
    }
}
