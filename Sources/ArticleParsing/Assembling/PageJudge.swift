import Articles

/// Tells a saved page that holds an article from an error page, a login wall and a section front.
///
/// It refuses only where it is certain; a page that may hold an article is kept, and a finding says what speaks against
/// it.
struct PageJudge {
    /// Why the page holds no article; nil where it may.
    let objection: String?
    /// The grounds for doubt.
    let findings: [Finding]

    init(_ article: Article, _ web: WebPage, _ lines: [RecognizedLine]) {
        let isLong = article.body.reduce(0) { $0 + $1.text.utf8.count } > PageJudge.bytesOfNoDoubt
        if isLong, article.date != nil || !article.authors.isEmpty, web.expectedScore >= PageJudge.doubtful {
            (objection, findings) = (nil, [])
            return
        }
        let text = Text(article.body)
        objection = PageJudge.objection(article, web, text, lines)
        findings = objection == nil ? PageJudge.findings(article, web, text, lines) : []
    }

    /// How much of a body is prose, and how much leads elsewhere.
    private struct Text {
        var words = 0
        /// Those in paragraphs of so many words that no teaser has.
        var wordsOfProse = 0
        var linkedHeadings = 0
        var linkedShare = 0.0

        init(_ body: [Block]) {
            var letters = 0
            var linked = 0
            for block in body {
                let count = PageJudge.count(block.text)
                let links = (block.marks ?? []).filter { $0.kind == .link }.reduce(0) { $0 + $1.end - $1.start }
                words += count.words
                letters += count.letters
                linked += links
                if count.words >= PageJudge.longerThanTeasers, links * 2 < count.letters { wordsOfProse += count.words }
                if block.kind == .heading, links * 2 > count.letters { linkedHeadings += 1 }
            }
            if letters > 0 { linkedShare = Double(linked) / Double(letters) }
        }
    }

    /// The words and Unicode scalars of a text; of scripts that put no spaces between words, two letters are a word.
    private static func count(_ text: String) -> (words: Int, letters: Int) {
        var words = 1
        var letters = 0
        var unspaced = 0
        for byte in text.utf8 where byte & 0xC0 != 0x80 {
            letters += 1
            if byte == 0x20 { words += 1 } else if (0xE3...0xE9).contains(byte) { unspaced += 1 }
        }
        return (max(words, unspaced / 2), letters)
    }

    private static let longerThanTeasers = 40
    /// Below this, of the development pages one in eight was read right; above, nine in ten.
    private static let doubtful = 0.7
    private static let hopeless = 0.25
    private static let fewWords = 150
    /// A signed text of so many bytes is neither an error page nor cut off.
    private static let bytesOfNoDoubt = 6_000

    // MARK: Refused

    private static func objection(
        _ article: Article, _ web: WebPage, _ text: Text, _ lines: [RecognizedLine]
    ) -> String? {
        let isSigned = article.date != nil || !article.authors.isEmpty
        if text.words < fewWords, let title = errorTitle(web) { return "it is an error page, “\(title)”" }
        if text.wordsOfProse == 0, text.words < fewWords, !isSigned, asksForPassword(web) {
            return "it is a login page: it asks for a password and shows no article"
        }
        if article.body.isEmpty {
            guard lines.allSatisfy(\.line.isBlank) else { return "nothing that the page shows reads as one" }
            return "the page shows no text; " + (flaw(article) ?? "a script may be needed to load it")
        }
        guard !isSigned else { return nil }
        if web.expectedScore < hopeless { return "nothing that the page shows reads as one" }
        if text.wordsOfProse == 0, text.linkedShare > 0.6 || text.linkedHeadings >= 8 {
            return "it is a list of links to articles, and holds none itself"
        }
        return nil
    }

    /// The flaw of the markup that hides the page's text, where there is one.
    private static func flaw(_ article: Article) -> String? {
        article.findings.first { $0.code.hasPrefix("unclosed-") }?.message
    }

    /// The title or heading of a page that a server or a guard sends instead of the article.
    private static func errorTitle(_ web: WebPage) -> String? {
        web.declared.fields.lazy.filter {
            $0.name == .title && ($0.source.kind == .titleElement || $0.source.kind == .heading)
        }.prefix(4).map(\.value).first(where: isError)
    }

    private static func isError(_ title: String) -> Bool {
        let words = Tokenizer.tokens(of: title, atMost: 24).filter { $0.kind != .mark }
        guard words.count <= 10 else { return false }
        return words.indices.contains { errors.match(words, at: $0) != nil }
            || words.first.map { ["403", "404", "410", "500", "502", "503", "504"].contains($0.folded) } ?? false
    }

    private static let errors = PhraseTable<Void>(
        rows:
            """
            access denied
            are you a robot
            attention required
            bad gateway
            erreur 404
            error 403
            error 404
            error 500
            gateway timeout
            internal server error
            just a moment
            not found
            page introuvable
            page unavailable
            pagina nao encontrada
            pagina no encontrada
            pagina non trovata
            security check
            seite nicht gefunden
            service unavailable
            something went wrong
            verify you are human
            """)

    private static func asksForPassword(_ web: WebPage) -> Bool {
        web.tree.nodes.indices.contains { node in
            web.tree[node].tag == .input && web.tree.value(of: .type, in: node)?.lowercased() == "password"
        }
    }

    // MARK: Doubtful

    private static func findings(
        _ article: Article, _ web: WebPage, _ text: Text, _ lines: [RecognizedLine]
    ) -> [Finding] {
        var findings: [Finding] = []
        if web.expectedScore < doubtful {
            findings.append(
                FindingCode.articleUncertain.at(
                    nil, "it is uncertain which of the page’s texts are its article, and whether it has one"))
        }
        if article.date == nil, article.authors.isEmpty, text.linkedHeadings >= 5 || text.linkedShare > 0.4 {
            findings.append(
                FindingCode.mayBeList.at(nil, "it may be a list of articles: much of its text leads to other pages"))
        }
        if let line = wall(web, text, lines) {
            findings.append(
                FindingCode.mayBeCut.at(line, "the page says that one must pay or sign in to read all of it"))
        }
        return findings
    }

    /// Where a page with little text says that it does not show all.
    private static func wall(_ web: WebPage, _ text: Text, _ lines: [RecognizedLine]) -> Int? {
        guard text.words < 2 * fewWords else { return nil }
        let closed = web.declared.fields.first {
            $0.name == .isAccessibleForFree && ["false", "no", "locked", "metered"].contains($0.value.lowercased())
        }
        if let closed { return closed.line }
        return lines.first { line in
            guard line.line.utf8Count <= 300 else { return false }
            let bytes = line.line.bytes.span
            return walls.contains { bytes.firstOffset(ofWord: $0) != nil }
        }?.line.number
    }

    private static let walls: [StaticString] = [
        "to continue reading", "to keep reading", "to read the full", "to read the rest", "to read this article",
        "already a subscriber", "for subscribers only", "réservé aux abonnés", "um weiterzulesen", "weiterlesen mit",
        "para seguir leyendo", "contenido exclusivo para suscriptores", "per continuare a leggere",
        "para continuar lendo",
    ]
}
