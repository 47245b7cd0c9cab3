import Articles

/// "This article was originally published on September 26, 2016", "First published in The Gazette, 3 May 2010".
struct FirstPublishedRecognizer: LineRecognizer {
    var openings: [Opening] { Self.phrases.openings }

    func recognize(_ line: Line, _ tokens: [Token]) -> Recognition? {
        let first = tokens.firstIndex { $0.kind != .mark } ?? 0
        guard line.utf8Count <= 400, let phrase = Self.phrases.match(tokens, at: first) else { return nil }
        let publication = Self.publication(tokens, from: phrase.end, text: line.text)
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

    private static let phrases = PhraseTable<Void>([
        ("this article was first published", ()), ("this article was originally published", ()),
        ("this article first appeared", ()),
        ("this article originally appeared", ()), ("this piece was first published", ()),
        ("this piece was originally published", ()), ("this text was first published", ()),
        ("this essay was first published", ()), ("this essay was originally published", ()),
        ("it was first published", ()),
        ("first published on", ()), ("first published in", ()), ("first published by", ()),
        ("originally published on", ()),
        ("originally published in", ()), ("originally published by", ()), ("originally published at", ()),
        ("first published", ()), ("article first published", ()),
        ("this article was published", ()), ("an earlier version of this article was published", ()),
        ("cet article a ete publie", ()), ("article publie initialement", ()), ("publie pour la premiere fois", ()),
        ("publie initialement", ()), ("premiere publication", ()),
        ("este articulo fue publicado", ()), ("publicado originalmente", ()), ("publicado por primera vez", ()),
        ("este articulo se publico", ()),
        ("questo articolo e stato pubblicato", ()), ("pubblicato originariamente", ()),
        ("pubblicato per la prima volta", ()),
        ("dieser artikel wurde zuerst", ()), ("dieser artikel erschien zuerst", ()), ("zuerst veroffentlicht", ()),
        ("zuerst erschienen", ()), ("erstveroffentlichung", ()), ("erstmals veroffentlicht", ()),
        ("este artigo foi publicado", ()), ("publicado pela primeira vez", ()), ("artigo publicado originalmente", ()),
    ])
}
