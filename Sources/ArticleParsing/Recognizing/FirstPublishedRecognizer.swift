import Articles

/// "This article was originally published on September 26, 2016", "First published in The Gazette, 3 May 2010".
struct FirstPublishedRecognizer: LineRecognizer {
    var openings: [Opening] { Self.phrases.openings }

    func recognize(_ line: Line, _ tokens: [Token]) -> Recognition? {
        let first = tokens.firstIndex { $0.kind != .mark } ?? 0
        guard line.utf8Count <= 400, let phrase = Self.phrases.match(tokens, at: first) else { return nil }
        let publication = Self.publication(tokens, from: phrase.end, text: line.text)
        // "First published in 1897, the novel …" is a sentence of the body; only "This article …" needs no date.
        guard publication != nil || phrase.meaning else { return nil }
        return Recognition(part: .firstPublished, valueStart: 0, takesParagraph: true) { _, place in
            publication.map {
                [Found(value: .firstPublished($0), place: place, rule: .firstPublished, certainty: .high)]
            } ?? []
        }
    }

    /// "… was first published in April 19, 2009." inside an editor's note.
    static func sentence(in text: String) -> FirstPublication? {
        let tokens = Tokenizer.tokens(of: text.utf8Prefix(Draft.tokenizedBytes), line: 0)
        for index in tokens.indices where verbs.canBegin(with: tokens[index].folded) {
            if let verb = verbs.match(tokens, at: index) { return publication(tokens, from: verb.end, text: text) }
        }
        return nil
    }

    private static func publication(_ tokens: [Token], from start: Int, text: String) -> FirstPublication? {
        let stop =
            tokens[start...].firstIndex {
                $0.folded == "." && $0.range.lowerBound > (tokens[safe: start]?.range.lowerBound ?? 0) + 8
                    && !$0.followsSpace
            } ?? tokens.count
        var publication = FirstPublication()
        if let date = PrintedDate.first(in: tokens, within: start..<min(tokens.count, stop + 1)) {
            publication.date = date.date
            publication.dateAsPrinted = text.utf8Slice(
                tokens[date.tokens.lowerBound].range.lowerBound..<tokens[date.tokens.upperBound - 1].range.upperBound)
        }
        for index in start..<max(start, min(tokens.count, stop)) {
            if let known = KnownOutlets.match(tokens, at: index) {
                publication.name = known.name
                break
            }
        }
        return publication == FirstPublication() ? nil : publication
    }

    private static let verbs = PhraseTable<Void>([
        ("first published", ()), ("originally published", ()), ("first appeared", ()), ("originally appeared", ()),
        ("publie pour la premiere fois", ()), ("publie initialement", ()), ("publicado originalmente", ()),
        ("publicado por primera vez", ()),
        ("pubblicato originariamente", ()), ("pubblicato per la prima volta", ()), ("zuerst veroffentlicht", ()),
        ("zuerst erschienen", ()),
        ("publicado pela primeira vez", ()), ("fue publicado", ()), ("foi publicado", ()),
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
    ])
}
