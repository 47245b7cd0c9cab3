import Articles

/// "This article was originally published on September 26, 2016", "First published in The Gazette, 3 May 2010".
struct FirstPublishedRecognizer: LineRecognizer {
    var openings: [Opening] { Self.phrases.openings }

    func recognize(_ line: Line, _ tokens: [Token]) -> Recognition? {
        let first = tokens.firstIndex { $0.kind != .mark } ?? 0
        guard line.utf8Count <= 400, let phrase = Self.phrases.match(tokens, at: first) else { return nil }
        // "This article was originally published on", and the link is lost.
        let rest = tokens[phrase.end...].filter { $0.kind != .mark }
        if phrase.meaning, rest.allSatisfy({ Self.joints.contains($0.folded) }) {
            return Recognition(part: .emptyLabel)
        }
        // "First published in 1897, the novel …" is a sentence of the body; of "This article …" what it says is taken.
        let reading = Self.read(tokens, from: phrase.end, text: line.text)
        guard reading.publication != nil || phrase.meaning || line.text.utf8.last != UInt8(ascii: ".") else {
            return nil
        }
        let namesArticle = phrase.meaning
        return Recognition(
            part: .firstPublished, valueStart: 0, takesParagraph: true,
            makeValues: { text, place in
                guard let reading = Self.paragraph(text), let publication = reading.publication,
                    reading.isWhole || namesArticle
                else { return [] }
                let certainty: Citation.Certainty = reading.isWhole ? .high : .medium
                return [
                    Found(
                        value: .firstPublished(publication), place: place, rule: .firstPublished, certainty: certainty)
                ]
            }, isWhole: { text in Self.paragraph(text).map { $0.isWhole && $0.publication != nil } ?? false })
    }

    /// "… was first published in April 19, 2009." inside an editor's note.
    static func sentence(in text: String) -> FirstPublication? {
        let tokens = Tokenizer.tokens(of: text.utf8Prefix(Draft.tokenizedBytes), line: 0)
        for index in tokens.indices where verbs.canBegin(with: tokens[index].folded) {
            if let verb = verbs.match(tokens, at: index) { return read(tokens, from: verb.end, text: text).publication }
        }
        return nil
    }

    /// A paragraph that begins with one of the phrases.
    private static func paragraph(_ text: String) -> Reading? {
        let tokens = Tokenizer.tokens(of: text.utf8Prefix(Draft.tokenizedBytes), line: 0)
        let first = tokens.firstIndex { $0.kind != .mark } ?? 0
        guard let phrase = phrases.match(tokens, at: first) else { return nil }
        var reading = read(tokens, from: phrase.end, text: text)
        if text.utf8.count > Draft.tokenizedBytes { reading.isWhole = false }
        return reading
    }

    /// What a sentence says of a publication.
    private struct Reading {
        var publication: FirstPublication?
        /// Whether it says nothing else, and nothing follows it.
        var isWhole: Bool
    }

    private static func read(_ tokens: [Token], from start: Int, text: String) -> Reading {
        let stop = endOfSentence(tokens, from: start)
        var said: Set<Int> = []
        var publication = FirstPublication()
        if let date = PrintedDate.first(in: tokens, within: start..<stop) ?? year(tokens, start..<stop) {
            publication.date = date.date
            publication.dateAsPrinted = text.utf8Slice(
                tokens[date.tokens.lowerBound].range.lowerBound..<tokens[date.tokens.upperBound - 1].range.upperBound)
            said.formUnion(date.tokens)
        }
        if let outlet = outlet(tokens, start..<stop, besides: said, text) {
            publication.name = outlet.name
            said.formUnion(outlet.tokens)
        }
        let isWhole =
            (start..<stop).allSatisfy { index in
                said.contains(index) || tokens[index].kind == .mark || joints.contains(tokens[index].folded)
            } && tokens[min(stop, tokens.count)...].allSatisfy { $0.kind == .mark }
        return Reading(publication: publication == FirstPublication() ? nil : publication, isWhole: isWhole)
    }

    /// The full stop that ends the sentence; one behind a day's number or an abbreviation does not.
    private static func endOfSentence(_ tokens: [Token], from start: Int) -> Int {
        guard start < tokens.count else { return tokens.count }
        return tokens[start...].indices.first { index in
            guard tokens[index].folded == ".", !tokens[index].followsSpace, index > start else { return false }
            guard let next = tokens[safe: index + 1] else { return true }
            let last = tokens[index - 1]
            return next.followsSpace && !(last.kind == .number && last.range.count <= 2) && last.range.count > 2
        } ?? tokens.count
    }

    /// "in 1999." at the sentence's end; "in 1999, and it …" is a sentence on something else.
    private static func year(_ tokens: [Token], _ range: Range<Int>) -> PrintedDate? {
        guard range.count >= 2, tokens[range.upperBound - 2].kind != .mark else { return nil }
        return PrintedDate.match(tokens, at: range.upperBound - 1, allowing: .yearAlone)
    }

    /// The outlet behind "in", "at" and the like; that behind "by" where there is no other, and it is no person. The
    /// tokens are all that name whoever published it: "by Jane Doe at The Gazette".
    private static func outlet(
        _ tokens: [Token], _ range: Range<Int>, besides said: Set<Int>, _ text: String
    ) -> (name: String, tokens: Range<Int>)? {
        // The phrase itself may end with the preposition.
        let first = range.lowerBound > 0 ? range.lowerBound - 1 : 0
        var publisher: (name: String, tokens: Range<Int>)?
        for index in first..<max(first, range.upperBound) where isPreposition(tokens[index]) {
            guard let found = outlet(tokens, behind: index, in: range, besides: said, text) else { continue }
            guard byWords.contains(tokens[index].folded) else {
                guard let publisher, publisher.tokens.upperBound == index else { return found }
                return (found.name, publisher.tokens.lowerBound..<found.tokens.upperBound)
            }
            if publisher == nil { publisher = found }
        }
        if let found = publisher {
            let name = tokens[found.tokens]
            if !PersonName.areAll(name) || OutletName.strength(of: name) != nil { return found }
        }
        for index in range where !said.contains(index) {
            if let known = KnownOutlets.match(tokens, at: index), known.end <= range.upperBound {
                return (known.name, index..<known.end)
            }
        }
        return nil
    }

    private static func isPreposition(_ token: Token) -> Bool {
        prepositions.contains(token.folded) && !token.isCapitalized
    }

    /// A known outlet, a host, or the words with capitals behind a preposition.
    private static func outlet(
        _ tokens: [Token], behind preposition: Int, in range: Range<Int>, besides said: Set<Int>, _ text: String
    ) -> (name: String, tokens: Range<Int>)? {
        let first = preposition + 1
        guard first < range.upperBound, !said.contains(first) else { return nil }
        if let known = KnownOutlets.match(tokens, at: first, announced: .before), known.end <= range.upperBound,
            !known.isCutShort(in: tokens)
        {
            return (known.name, first..<known.end)
        }
        var host = first + 1
        while host < range.upperBound, !tokens[host].followsSpace,
            tokens[host].kind != .mark
                || tokens[host].folded == "." || tokens[host].folded == "-"
        { host += 1 }
        if OutletName.isHost(tokens[first..<host]) {
            return (slice(text, tokens, first..<host), first..<host)
        }
        var end = first
        var next = first
        while next < range.upperBound, !said.contains(next) {
            let token = tokens[next]
            if token.kind == .mark {
                guard ["&", "'", "-"].contains(token.folded) else { break }
            } else if token.isCapitalized {
                end = next + 1
            } else if !OrganisationJoints.all.contains(token.folded),
                !NameParticles.all.contains(token.folded)
            {
                break
            }
            next += 1
        }
        guard end - first >= 2, tokens[first].isCapitalized else { return nil }
        let name = slice(text, tokens, first..<end)
        // "in Jane Doe's book": the name goes on in words that are none of an outlet's.
        let goesOn = tokens[safe: end].map {
            $0.kind == .word && !joints.contains($0.folded) && !said.contains(end)
        }
        let isPossessive = tokens[end - 1].folded.hasSuffix("'s") && goesOn == true
        guard SourceWords.mayName(name), !isPossessive, goesOn != true || tokens[end].folded == "and" else {
            return nil
        }
        return (KnownOutlets.name(of: name), first..<end)
    }

    private static func slice(_ text: String, _ tokens: [Token], _ range: Range<Int>) -> String {
        text.utf8Slice(tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound)
    }

    /// Those behind which a person may stand.
    private static let byWords: Set<String> = ["by", "da", "di", "par", "pela", "pelo", "por", "von"]

    private static let prepositions: Set<String> = [
        "at", "auf", "bei", "by", "chez", "da", "dans", "di", "em", "en", "im", "in", "na", "no", "on", "par", "pela",
        "pelo", "por", "su", "sul", "sulla", "sur", "von", "в", "на",
    ]

    /// Words between a publication's name and date, which say nothing of their own.
    private static let joints: Set<String> = prepositions.union([
        "a", "al", "am", "and", "as", "del", "der", "die", "das", "du", "e", "el", "et", "from", "il", "la", "le",
        "los",
        "nel", "nella", "of", "o", "para", "the", "under", "und", "vom", "y", "zuerst", "first", "originally",
        "here", "website", "online", "issue", "edition", "г", "года", "журнале", "газете", "сайте", "журнал",
        "permission", "with", "there",
    ])

    private static let verbs = PhraseTable<Void>([
        ("first published", ()), ("originally published", ()), ("first appeared", ()), ("originally appeared", ()),
        ("publie pour la premiere fois", ()), ("publie initialement", ()), ("publicado originalmente", ()),
        ("publicado por primera vez", ()),
        ("pubblicato originariamente", ()), ("pubblicato per la prima volta", ()), ("zuerst veroffentlicht", ()),
        ("zuerst erschienen", ()),
        ("publicado pela primeira vez", ()), ("fue publicado", ()), ("foi publicado", ()),
        ("originally posted", ()), ("ursprunglich erschienen", ()), ("ursprunglich veroffentlicht", ()),
        ("initialement publie", ()), ("initialement paru", ()), ("originalmente publicado", ()),
        ("originariamente pubblicato", ()), ("впервые опубликовано", ()), ("впервые опубликована", ()),
    ])

    /// Whether the phrase names the article itself.
    private static let phrases = PhraseTable<Bool>([
        ("this article was first published", true), ("this article was originally published", true),
        ("this article first appeared", true),
        ("this article originally appeared", true), ("this piece was first published", true),
        ("this piece was originally published", true), ("this text was first published", true),
        ("this essay was first published", true), ("this essay was originally published", true),
        ("it was first published", false),
        ("first published on", false), ("first published in", false), ("first published by", false),
        ("originally published on", false),
        ("originally published in", false), ("originally published by", false), ("originally published at", false),
        ("first published", false), ("article first published", false),
        ("this article was published", true), ("an earlier version of this article was published", false),
        ("cet article a ete publie", true), ("article publie initialement", false),
        ("publie pour la premiere fois", false),
        ("publie initialement", false), ("premiere publication", false),
        ("este articulo fue publicado", true), ("publicado originalmente", false), ("publicado por primera vez", false),
        ("este articulo se publico", true),
        ("questo articolo e stato pubblicato", true), ("pubblicato originariamente", false),
        ("pubblicato per la prima volta", false),
        ("dieser artikel wurde zuerst", true), ("dieser artikel erschien zuerst", true),
        ("zuerst veroffentlicht", false),
        ("zuerst erschienen", false), ("erstveroffentlichung", false), ("erstmals veroffentlicht", false),
        ("este artigo foi publicado", true), ("publicado pela primeira vez", false),
        ("artigo publicado originalmente", false),
        ("this story first appeared", true), ("this story originally appeared", true),
        ("this story was first published", true), ("this story was originally published", true),
        ("this column first appeared", true), ("this column originally appeared", true),
        ("this column was originally published", true), ("this essay first appeared", true),
        ("this essay originally appeared", true), ("this interview first appeared", true),
        ("this interview was originally published", true), ("this piece first appeared", true),
        ("this piece originally appeared", true), ("this post first appeared", true),
        ("this post originally appeared", true), ("this post was originally published", true),
        ("this report first appeared", true), ("this report was originally published", true),
        ("this article was originally posted", true), ("a version of this article first appeared", true),
        ("a version of this article originally appeared", true), ("a version of this story first appeared", true),
        ("originally appeared at", false), ("originally appeared in", false), ("originally appeared on", false),
        ("first appeared in", false), ("originally posted at", false), ("originally posted on", false),
        ("originally published", false), ("first published at", false),
        ("dieser beitrag erschien zuerst", true), ("dieser text erschien zuerst", true),
        ("dieser artikel erschien ursprunglich", true), ("dieser artikel ist zuerst erschienen", true),
        ("dieser artikel ist zuerst", true), ("ursprunglich erschienen", false),
        ("ursprunglich veroffentlicht", false), ("erstmals erschienen", false),
        ("cet article est initialement paru", true), ("cet article est paru", true),
        ("cet article a d'abord ete publie", true), ("cet article a ete initialement publie", true),
        ("initialement publie", false), ("initialement paru", false), ("article initialement publie", false),
        ("este articulo aparecio originalmente", true), ("este articulo fue originalmente publicado", true),
        ("articulo publicado originalmente", false), ("originalmente publicado", false),
        ("publicado inicialmente", false), ("questo articolo e apparso", true),
        ("questo articolo e stato originariamente pubblicato", true), ("articolo pubblicato originariamente", false),
        ("originariamente pubblicato", false), ("pubblicato originalmente", false),
        ("este artigo foi originalmente publicado", true), ("artigo originalmente publicado", false),
        ("впервые опубликовано", false), ("первоначально опубликовано", false),
        ("статья впервые опубликована", true), ("статья была впервые опубликована", true),
        ("эта статья впервые опубликована", true), ("эта статья была впервые опубликована", true),
        ("эта статья впервые вышла", true),
    ])
}
