/// Outlets by the names under which texts print them, so that one outlet is one name everywhere.
///
/// The names are those of ``OutletTable``.
enum KnownOutlets {
    /// The outlet that the parser was first made for; its own lines win over those of the outlets that it reprints.
    static let globalResearch = "Global Research"

    /// An outlet in a run of tokens.
    struct Match: Hashable, Sendable {
        /// Its usual name.
        let name: String
        /// The index after it.
        let end: Int
        /// Whether it writes for other outlets.
        let isAgency: Bool

        /// Whether a longer name goes on after it that the table does not know: "El Diario" in "El Diario del Puerto".
        func isCutShort(in tokens: [Token]) -> Bool {
            guard let next = tokens[safe: end], next.line == tokens[end - 1].line, next.kind == .word else {
                return false
            }
            if PrintedDate.match(tokens, at: end) != nil { return false }
            if next.isCapitalized { return next.folded != "uk" && next.folded != "us" }
            guard KnownOutlets.joints.contains(next.folded), let behind = tokens[safe: end + 1] else { return false }
            return behind.isCapitalized && PrintedDate.match(tokens, at: end + 1) == nil
        }
    }

    /// Between the words of a name.
    private static let joints: Set<String> = [
        "da", "de", "degli", "dei", "del", "della", "der", "des", "di", "do", "du", "of", "van", "von",
    ]

    /// The sign that an outlet is meant where a name is a word or a surname too: "Time", "Stern", "AP".
    enum Announcement {
        /// Marks, line ends, a date or a word such as "by" must part it from the words around it.
        case none
        /// The words before it: "published in", "Source:".
        case before
    }

    /// The outlet that begins at a token, under its usual name, and the index after it. The longest name wins;
    /// "Website", "web site", ".ca" and the like belong to it.
    static func match(_ tokens: [Token], at start: Int, announced: Announcement = .none) -> Match? {
        let first = behindScheme(tokens, start)
        guard first < tokens.count, tokens[first].kind != .mark else { return nil }
        let hasArticle = tokens[first].folded == "the" && tokens[safe: first + 1].map { $0.kind != .mark } == true
        let begin = hasArticle ? first + 1 : first
        let word = tokens[begin].folded
        guard let found = spelling(tokens, begin) ?? (word.isRunTogether ? spelling(tokens, begin, dropping: 3) : nil)
        else { return nil }
        let (end, hasGeneric) = endOfSite(tokens, found.end, found.spelling)
        let match = Match(
            name: found.spelling.name, end: end, isAgency: found.spelling.marks.contains(.agency))
        let needsPlace = found.spelling.needsPlace(hasArticle: hasArticle || word.isRunTogether)
        guard needsPlace, !hasGeneric, !found.isSite else { return match }
        let isWhole = tokens[begin].isCapitalized || !found.spelling.marks.contains(.capital)
        switch announced {
        case .before: return isWhole && !goesOn(tokens, end) ? match : nil
        case .none: return isWhole && isParted(tokens, from: start, to: end) ? match : nil
        }
    }

    /// Whether an outlet's name may begin with a folded word.
    static func mayBegin(_ word: String) -> Bool {
        switch word {
        case "the", "http", "https", "www": true
        default: prefixes.mayBegin(word) || word.isRunTogether && prefixes.mayBegin(String(word.dropFirst(3)))
        }
    }

    /// The usual name of an outlet that a text names; the text itself, with run-together words parted, where the
    /// table does not know it.
    static func name(of text: String) -> String { usualName(of: text) ?? partedWords(text) }

    /// The usual name of an outlet where the text is nothing but one of its names.
    static func usualName(of text: String) -> String? {
        guard text.utf8.count <= 120 else { return nil }
        let tokens = Tokenizer.tokens(of: text, line: 0)
        guard let known = match(tokens, at: 0, announced: .before), known.end == tokens.count else { return nil }
        return known.name
    }

    /// The usual name of the outlet that a host belongs to: "online.wsj.com" is that of The Wall Street Journal.
    static func usualName(ofHost host: String) -> String? {
        if let name = usualName(of: host) { return name }
        guard let dot = host.firstIndex(of: "."), host[host.index(after: dot)...].contains(".") else { return nil }
        return usualName(of: String(host[host.index(after: dot)...]))
    }

    /// Whether it is that outlet itself under any of its names.
    static func isGlobalResearch(_ name: String) -> Bool { family.contains(name) }

    /// Whether an outlet, by its usual name, writes for others.
    static func isAgency(_ name: String) -> Bool { agencies.contains(name) }

    private static let family: Set<String> = [
        globalResearch, "Mondialisation.ca", "Globalización", "Asia-Pacific Research",
    ]

    // MARK: Where a name ends

    /// The longest spelling whose letters stand from a token on.
    ///
    /// - Parameter dropping: How many bytes of the first word are an article that is run together with it.
    private static func spelling(
        _ tokens: [Token], _ start: Int, dropping: Int = 0
    ) -> (spelling: Spelling, end: Int, isSite: Bool)? {
        var key = ""
        var best: (spelling: Spelling, end: Int, isSite: Bool)?
        var index = start
        while index < tokens.count, index - start < 16, key.utf8.count <= longestKey {
            if tokens[index].kind == .mark {
                guard joining.contains(tokens[index].folded) else { break }
            } else {
                var word = tokens[index].folded
                if index == start {
                    if dropping > 0 { word = String(word.dropFirst(dropping)) }
                    guard prefixes.mayBegin(word) else { return nil }
                } else if key.utf8.count < Prefixes.longest, !prefixes.mayBegin(key + word) {
                    break
                }
                key += word.utf8.contains(UInt8(ascii: "'")) ? word.filter { $0 != "'" } : word
                if let spelling = spellings[key.utf8Span.span] {
                    let isSite = domainEnd(tokens, index + 1) != nil || tokens[index].isEndOfDomain(in: tokens, index)
                    best = (spelling, index + 1, isSite)
                } else if let spelling = sites[key.utf8Span.span], domainEnd(tokens, index + 1) != nil {
                    best = (spelling, index + 1, true)
                }
            }
            index += 1
        }
        return best
    }

    private static let joining: Set<String> = [".", "-", "&", "/", "'", ":", "!"]

    /// After "https://" and "www.", which are no part of a name.
    private static func behindScheme(_ tokens: [Token], _ start: Int) -> Int {
        var start = start
        if let token = tokens[safe: start], token.folded == "http" || token.folded == "https",
            tokens[safe: start + 1]?.folded == ":", tokens[safe: start + 2]?.folded == "/", start + 4 < tokens.count
        {
            start += 4
        }
        if tokens[safe: start]?.folded == "www", tokens[safe: start + 1]?.folded == ".", start + 2 < tokens.count {
            start += 2
        }
        return start
    }

    /// Takes ".com", "News", "Website" or "web site" into the name.
    private static func endOfSite(
        _ tokens: [Token], _ end: Int, _ spelling: Spelling
    ) -> (end: Int, hasGeneric: Bool) {
        var end = domainEnd(tokens, end) ?? end
        var hasGeneric = false
        if tokens[safe: end]?.folded == "!", spelling.name.hasSuffix("!") { end += 1 }
        if let word = tokens[safe: end]?.folded, !family.contains(spelling.name), generic.contains(word),
            tokens[end].isCapitalized, tokens[end].line == tokens[end - 1].line
        {
            end += 1
            hasGeneric = true
        }
        if tokens[safe: end]?.folded == "website" { return (end + 1, hasGeneric) }
        if tokens[safe: end]?.folded == "web", tokens[safe: end + 1]?.folded == "site" {
            return (end + 2, hasGeneric)
        }
        return (end, hasGeneric)
    }

    /// Words that a site or its paper adds to its own name.
    private static let generic: Set<String> = ["magazine", "news", "newspaper", "online"]

    /// The index after ".com", ".co.uk".
    private static func domainEnd(_ tokens: [Token], _ dot: Int) -> Int? {
        guard let mark = tokens[safe: dot], mark.folded == ".", !mark.followsSpace, let ending = tokens[safe: dot + 1],
            !ending.followsSpace, WebHost.endings.contains(ending.folded)
        else { return nil }
        if ending.folded.utf8.count <= 3, tokens[safe: dot + 2]?.folded == ".", let country = tokens[safe: dot + 3],
            !country.followsSpace, country.folded.utf8.count == 2, WebHost.endings.contains(country.folded)
        {
            return dot + 4
        }
        return dot + 2
    }

    // MARK: Names that are words

    /// Whether other words go on with the name: "The Times Literary Supplement", "Stern Report".
    private static func goesOn(_ tokens: [Token], _ end: Int) -> Bool {
        guard let next = tokens[safe: end], next.line == tokens[end - 1].line, next.kind != .mark else { return false }
        return next.isCapitalized && PrintedDate.match(tokens, at: end) == nil
    }

    /// Whether nothing but marks, a date and words that announce an outlet stands around a name on its line.
    private static func isParted(_ tokens: [Token], from start: Int, to end: Int) -> Bool {
        isPartedBefore(tokens, start) && isPartedBehind(tokens, end)
    }

    private static func isPartedBefore(_ tokens: [Token], _ start: Int) -> Bool {
        guard start > 0, tokens[start - 1].line == tokens[start].line else { return true }
        let before = tokens[start - 1]
        switch before.kind {
        case .word: return announcing.contains(before.folded)
        case .number: return before.range.count == 4
        case .mark: return before.folded != "." && before.folded != "'" && tokens[start].followsSpace || before.opens
        }
    }

    private static func isPartedBehind(_ tokens: [Token], _ end: Int) -> Bool {
        guard let next = tokens[safe: end], next.line == tokens[end - 1].line else { return true }
        if next.kind == .mark {
            return next.folded != "'" && next.folded != "&" && (next.folded != "-" || next.followsSpace)
        }
        if PrintedDate.match(tokens, at: end) != nil { return true }
        return beforeDates.contains(next.folded) && PrintedDate.match(tokens, at: end + 1) != nil
    }

    private static let announcing: Set<String> = [
        "at", "auf", "bei", "by", "chez", "dans", "di", "en", "for", "from", "im", "in", "on", "par", "por", "su",
        "sur", "via", "von",
    ]

    private static let beforeDates: Set<String> = ["am", "del", "du", "el", "em", "il", "le", "of", "on", "vom"]

    // MARK: Spellings

    /// By the letters of the names, without "the".
    private static let spellings = index.spellings
    /// By the letters of names whose article a domain leaves out: "zeit.de".
    private static let sites = index.sites
    private static let prefixes = index.prefixes
    private static let longestKey = index.longestKey
    private static let agencies = index.agencies

    private static let index = Index()
}

extension Token {
    /// A mark after which a name begins without a space.
    fileprivate var opens: Bool { ["(", "/", "|", "[", "\""].contains(folded) }

    /// "com" of "example.com".
    fileprivate func isEndOfDomain(in tokens: [Token], _ index: Int) -> Bool {
        guard index > 0, tokens[index - 1].folded == ".", !tokens[index - 1].followsSpace, !followsSpace else {
            return false
        }
        return WebHost.endings.contains(folded)
    }
}

extension String {
    /// "theguardian".
    fileprivate var isRunTogether: Bool { utf8.count > 5 && hasPrefix("the") }
}
