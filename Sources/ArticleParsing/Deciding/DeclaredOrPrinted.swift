import Articles

/// Decides between what a text's front matter declares and what the text prints, where both say who wrote it and what
/// it is called.
///
/// Values that agree stay as printed. Of two titles the fuller one wins, unless the surplus is a site's name; where
/// they differ, a heading over the printed byline, else the declared one. Of authors those win that include the others;
/// else the declared ones, unless they are mere user names. The losers are kept as extras, and a finding says that they
/// differ. Of dates the declared one wins by ``Ranking``.
struct DeclaredOrPrinted {
    /// Takes the values that lose out of the lines.
    static func settle(_ lines: inout [RecognizedLine], _ page: Page) -> [Finding] {
        var choice = DeclaredOrPrinted(page, lines.flatMap(\.values))
        choice.settleTitles(lines)
        choice.settleAuthors(lines)
        choice.settleDecks()
        if !choice.losers.isEmpty {
            for index in lines.indices where !lines[index].values.isEmpty {
                lines[index].values = lines[index].values.compactMap(choice.kept)
            }
        }
        return choice.findings
    }

    private let page: Page
    private let founds: [Found]
    private var findings: [Finding] = []
    /// The values that lose, and whether each says anything that the winner does not.
    private var losers: [Found: Bool] = [:]

    private init(_ page: Page, _ founds: [Found]) {
        self.page = page
        self.founds = founds
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
        let titles = founds.filter { if case .title = $0.value { true } else { false } }
        guard let declared = titles.first(where: { $0.rule == .frontMatter }), let title = declared.value.text else {
            return
        }
        guard let printed = titles.first(where: { $0.rule != .frontMatter }), let other = printed.value.text else {
            let first = lines.first { $0.part == .paragraph && !$0.line.isBlank }?.line
            if let first, first.markup == .heading(level: 1) { note(title, first.text, first.number) }
            return
        }
        if letters(of: title) == letters(of: other) {
            losers[declared] = false
        } else if letters(of: title).starts(with: letters(of: other)) {
            losers[DeclaredOrPrinted.heads(of: title).contains(letters(of: other)) ? declared : printed] = true
        } else if letters(of: other).starts(with: letters(of: title)) {
            losers[declared] = true
        } else {
            losers[printed.rule == .headingTitle ? declared : printed] = true
            note(title, other, lines[printed.place.line].line.number)
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
        let authors = founds.filter { if case .author(let author) = $0.value { author.role == .author } else { false } }
        let declared = authors.filter { $0.rule == .frontMatter }
        let printed = authors.filter { $0.rule != .frontMatter }
        guard !declared.isEmpty, let first = printed.first else { return }
        let declaredNames = Set(declared.compactMap(\.value.text).map { letters(of: $0) })
        let printedNames = Set(printed.compactMap(\.value.text).map { letters(of: $0) })
        if printedNames.isSuperset(of: declaredNames) {
            for found in declared { losers[found] = false }
            return
        }
        if declaredNames.isSuperset(of: printedNames) {
            for found in printed { losers[found] = false }
            return
        }
        let isUserName = declared.allSatisfy { $0.value.text?.contains(" ") == false }
        for found in isUserName ? declared : printed { losers[found] = true }
        let (one, other) = (names(printed), names(declared))
        findings.append(
            FindingCode.otherAuthorsDeclared.at(
                lines[first.place.line].line.number,
                "the text prints “\(one)” as its author and its front matter declares “\(other)”"))
    }

    private func names(_ founds: [Found]) -> String { founds.compactMap(\.value.text).joined(separator: ", ") }

    // MARK: - Decks

    /// Lines under the title are text that must not be lost; a subtitle that is declared beside them is kept apart.
    private mutating func settleDecks() {
        let decks = founds.filter { if case .deck = $0.value { true } else { false } }
        guard let declared = decks.first(where: { $0.rule == .frontMatter }), decks.count > 1 else { return }
        let isSame = decks.contains {
            $0 != declared && letters(of: $0.value.text ?? "") == letters(of: declared.value.text ?? "")
        }
        losers[declared] = !isSame
    }
}

extension Found.Value {
    fileprivate var text: String? {
        switch self {
        case .title(let text), .deck(let text): text
        case .author(let author): author.name
        default: nil
        }
    }
}
