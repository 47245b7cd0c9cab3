/// Tells which names are no authors: roles, words that stand where no name was given, addresses, the site's own name.
struct NameJudge {
    let site: SiteNames
    private let titleLetters: [UInt8]
    /// How many kinds of sources declare a name, by its letters.
    private var declared: [[UInt8]: Set<EvidenceKind>] = [:]

    /// Whether the page's text has a name; asked for few names.
    let isShown: (String) -> Bool

    init(_ site: SiteNames, title: String?, isShown: @escaping (String) -> Bool) {
        self.isShown = isShown
        self.site = site
        titleLetters = title.map { letters(of: $0) } ?? []
    }

    mutating func noteDeclared(_ name: [UInt8], _ kind: EvidenceKind) {
        declared[name, default: []].insert(kind)
    }

    func isDeclared(_ name: String) -> Bool { declared[letters(of: name)] != nil }

    /// The reason why a name is no author; nil for one that may be.
    func objection(to name: String, _ kind: EvidenceKind, isOrganization: Bool) -> NameObjection? {
        if let reason = NameJudge.objection(toForm: name) { return reason }
        // The byline may be the site's name where readers see it, or where it is a person's too.
        if site.isName(name),
            isOrganization
                || !(kind == .markedByHeadline || kind == .byline
                    || (PersonName.isFull(name) || NameJudge.isPersonInSmallLetters(name))
                        && !NameJudge.isLikeOutlet(name))
        {
            return .siteName
        }
        // Where a page describes it as the author, it stays.
        if kind != .articleObject, NameJudge.isAgency(name) { return .agency }
        let key = letters(of: name)
        if key == titleLetters { return .title }
        // Whom the article is about: "Yellow Jackets and I".
        if isShownAlone(kind), declared[key] == nil, key.count > 5, titleLetters.firstRange(of: key) != nil {
            return .ofTheHeadline
        }
        if kind.isDeclared, isUserOrFirm(name), (declared[key]?.count ?? 0) < 2, !isShown(name) {
            return .userOrFirm
        }
        if kind == .bylineElsewhere, !PersonName.isFull(String(name.prefix { $0 != "," })) {
            return .noPerson
        }
        return nil
    }

    /// Whether neither "by" nor a declaration says that a name is an author's.
    private func isShownAlone(_ kind: EvidenceKind) -> Bool {
        kind == .markedByHeadline || kind == .markedElsewhere || kind == .nameByHeadline
    }

    /// Whether it is one word with a capital that may be what somebody is called.
    func isFirstName(_ name: String) -> Bool {
        let tokens = Tokenizer.tokens(of: name, atMost: 2)
        return tokens.count == 1 && tokens[0].isCapitalized && !site.isLikeName(name)
            && !OrganisationWords.all.contains(tokens[0].folded) && NameJudge.objection(toForm: name) == nil
    }

    private func isUserOrFirm(_ name: String) -> Bool {
        let tokens = Tokenizer.tokens(of: name, atMost: 20)
        if !name.contains(" "), name.contains(where: \.isLowercase), !tokens.contains(where: \.isCapitalized) {
            return true
        }
        return tokens.contains {
            OrganisationWords.all.contains($0.folded) || ["and", "my", "of", "the", "your"].contains($0.folded)
        }
    }

    /// The reason by its form alone.
    static func objection(toForm name: String) -> NameObjection? {
        let key = letters(of: name)
        if key.count < 2 { return .tooShort }
        if name.utf8.count > 90 { return .tooLong }
        let tokens = Tokenizer.tokens(of: name, atMost: 40)
        let words = tokens.filter { $0.kind != .mark }
        if words.count > 12 { return .tooLong }
        if words.contains(where: { ["admin", "administrator", "webmaster", "undefined"].contains($0.folded) })
            || NoNames.all.contains(words.map(\.folded).joined(separator: " "))
        {
            return .role
        }
        if name.utf8.contains(0x40) || name.contains("://") || isDomain(name) { return .address }
        if PrintedDate.first(in: tokens) != nil || words.count == 1 && PrintedDate.isMonth(words[0].folded) {
            return .date
        }
        let figures = name.utf8.count { $0 &- 0x30 < 10 }
        // "freeman1984" is a user's name.
        let isYearBehind = name.utf8.suffix(figures).allSatisfy { $0 &- 0x30 < 10 } && !name.utf8.contains(0x20)
        if figures >= 3, !isYearBehind || figures > 4 || key.count < 2 * figures { return .figures }
        return isDesk(words) ? .desk : nil
    }

    /// "Courier Staff", "Redaktion Kestrel": who writes without a name.
    static func isDesk(_ words: [Token]) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        return last.folded != "news" && Desks.all.contains(last.folded) || desksFirst.contains(first.folded)
    }

    static func isAgency(_ name: String) -> Bool {
        let tokens = Tokenizer.tokens(of: name, atMost: 12)
        return KnownOutlets.match(tokens, at: 0).map { $0.isAgency && $0.end == tokens.count } ?? false
    }

    /// Desks that stand before the outlet's name.
    private static let desksFirst: Set<String> = [
        "redacao", "redaccion", "redactie", "redaction", "redakcija", "redakcja", "redakce", "redaksjonen", "redaktion",
        "redazione", "team", "toimitus",
    ]

    private static func isDomain(_ name: String) -> Bool {
        guard !name.utf8.contains(0x20), let dot = name.lastIndex(of: "."), name[..<dot].utf8.count > 3 else {
            return false
        }
        return endings.contains(name[name.index(after: dot)...].lowercased())
    }

    /// The endings of addresses that sites give for their names.
    private static let endings: Set<String> = [
        "at", "be", "ca", "ch", "com", "cz", "de", "dk", "es", "eu", "fi", "fr", "gr", "ie", "in", "info", "it", "net",
        "news", "nl", "no", "org", "pl", "pt", "ro", "ru", "se", "tv", "uk", "us",
    ]

    /// "jane doe" on Jane Doe's own site.
    private static func isPersonInSmallLetters(_ name: String) -> Bool {
        guard !name.contains(where: \.isUppercase) else { return false }
        let full = name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
        return PersonName.isFull(full) && PersonName.isNamed(Tokenizer.tokens(of: full, atMost: 12)[...])
    }

    /// Whether its last word is one that outlets are called by: "Harbour Courier".
    private static func isLikeOutlet(_ name: String) -> Bool {
        Tokenizer.tokens(of: name, atMost: 20).last.map { OutletWords.contains($0.folded) } ?? false
    }
}
