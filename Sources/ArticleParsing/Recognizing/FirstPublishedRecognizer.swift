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
                let found = Found(
                    value: .firstPublished(publication), place: place, rule: .firstPublished, certainty: certainty)
                let publishers = Self.persons(text, place)
                return [found] + publishers
            }, isWhole: { text in Self.paragraph(text).map { $0.isWhole && $0.publication != nil } ?? false })
    }

    /// "… was first published in April 19, 2009." inside an editor's note, or by a page's headline.
    static func sentence(in text: String) -> FirstPublication? {
        let tokens = Tokenizer.tokens(of: text.utf8Prefix(Draft.tokenizedBytes), line: 0)
        for index in tokens.indices where verbs.canBegin(with: tokens[index].folded) {
            if let verb = verbs.match(tokens, at: index) { return read(tokens, from: verb.end, text: text).publication }
        }
        return nil
    }

    /// Who published it, where that is a person and an outlet follows: "by Jane Doe at The Gazette".
    private static func persons(_ text: String, _ place: Place) -> [Found] {
        let tokens = Tokenizer.tokens(of: text.utf8Prefix(Draft.tokenizedBytes), line: 0)
        let stop = endOfSentence(tokens, from: 0)
        guard place.line == place.lastLine,
            let by = tokens[..<stop].firstIndex(where: { byWords.contains($0.folded) && !$0.isCapitalized })
        else { return [] }
        let found = NameReader(tokens: tokens) { _ in text }.names(from: by + 1, introduced: true)
        guard let next = tokens[safe: found.end], isPreposition(next), !byWords.contains(next.folded),
            found.names.allSatisfy({ name in
                name.kind == .person && name.wordCount >= 2 && PersonName.isNamed(tokens[name.tokens])
                    && OutletName.strength(of: tokens[name.tokens]) == nil
            })
        else { return [] }
        return found.names.map { name in
            let end = tokens[name.tokens.upperBound - 1].range.upperBound
            let range = (place.start + tokens[name.tokens.lowerBound].range.lowerBound)..<(place.start + end)
            return Found(
                value: .articlesBy(name.author), place: Place(line: place.line, range), rule: .firstPublished,
                certainty: .medium)
        }
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

    /// A sentence's statement of a publication.
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

    /// The full stop that ends the sentence; one after a day's number or an abbreviation does not.
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

    /// The outlet after "in", "at" and the like; that after "by" where there is no other, and it is no person. The
    /// tokens are all that name the publisher: "by Jane Doe at The Gazette".
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

    /// A known outlet, a host, or the words with capitals after a preposition.
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

    /// Those after which a person may stand.
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

    private static let verbs = PhraseTable<Void>(
        rows:
            """
            erschien ursprunglich
            erschien zuerst
            erstmals erschienen
            erstmals veroffentlicht
            erstveroffentlicht
            erstveroffentlichung
            first appeared
            first published
            foi publicado
            fue publicado
            initialement paru
            initialement publie
            originally appeared
            originally posted
            originally published
            originalmente publicado
            originariamente pubblicato
            premiere publication
            pubblicato originalmente
            pubblicato originariamente
            pubblicato per la prima volta
            publicado inicialmente
            publicado originalmente
            publicado pela primeira vez
            publicado por primera vez
            publie initialement
            publie pour la premiere fois
            ursprunglich erschienen
            ursprunglich veroffentlicht
            zuerst erschienen
            zuerst veroffentlicht
            впервые опубликована
            впервые опубликовано
            первоначально опубликовано
            """)

    /// Those marked "itself" name the article itself.
    private static let phrases = PhraseTable<Bool>(
        marked: "itself",
        rows:
            """
            a version of this article first appeared = itself
            a version of this article originally appeared = itself
            a version of this story first appeared = itself
            an earlier version of this article was published
            article first published
            article initialement publie
            article publie initialement
            articolo pubblicato originariamente
            articulo publicado originalmente
            artigo originalmente publicado
            artigo publicado originalmente
            cet article a d'abord ete publie = itself
            cet article a ete initialement publie = itself
            cet article a ete publie = itself
            cet article est initialement paru = itself
            cet article est paru = itself
            dieser artikel erschien ursprunglich = itself
            dieser artikel erschien zuerst = itself
            dieser artikel ist zuerst = itself
            dieser artikel ist zuerst erschienen = itself
            dieser artikel wurde zuerst = itself
            dieser beitrag erschien zuerst = itself
            dieser text erschien zuerst = itself
            erstmals erschienen
            erstmals veroffentlicht
            erstveroffentlicht
            erstveroffentlichung
            este articulo aparecio originalmente = itself
            este articulo fue originalmente publicado = itself
            este articulo fue publicado = itself
            este articulo se publico = itself
            este artigo foi originalmente publicado = itself
            este artigo foi publicado = itself
            first appeared in
            first published
            first published at
            first published by
            first published in
            first published on
            initialement paru
            initialement publie
            it was first published
            originally appeared at
            originally appeared in
            originally appeared on
            originally posted at
            originally posted on
            originally published
            originally published at
            originally published by
            originally published in
            originally published on
            originalmente publicado
            originariamente pubblicato
            premiere publication
            pubblicato originalmente
            pubblicato originariamente
            pubblicato per la prima volta
            publicado inicialmente
            publicado originalmente
            publicado pela primeira vez
            publicado por primera vez
            publie initialement
            publie pour la premiere fois
            questo articolo e apparso = itself
            questo articolo e stato originariamente pubblicato = itself
            questo articolo e stato pubblicato = itself
            this article first appeared = itself
            this article originally appeared = itself
            this article was first published = itself
            this article was originally posted = itself
            this article was originally published = itself
            this article was published = itself
            this column first appeared = itself
            this column originally appeared = itself
            this column was originally published = itself
            this essay first appeared = itself
            this essay originally appeared = itself
            this essay was first published = itself
            this essay was originally published = itself
            this interview first appeared = itself
            this interview was originally published = itself
            this piece first appeared = itself
            this piece originally appeared = itself
            this piece was first published = itself
            this piece was originally published = itself
            this post first appeared = itself
            this post originally appeared = itself
            this post was originally published = itself
            this report first appeared = itself
            this report was originally published = itself
            this story first appeared = itself
            this story originally appeared = itself
            this story was first published = itself
            this story was originally published = itself
            this text was first published = itself
            ursprunglich erschienen
            ursprunglich veroffentlicht
            zuerst erschienen
            zuerst veroffentlicht
            впервые опубликовано
            первоначально опубликовано
            статья была впервые опубликована = itself
            статья впервые опубликована = itself
            эта статья была впервые опубликована = itself
            эта статья впервые вышла = itself
            эта статья впервые опубликована = itself
            """)
}
