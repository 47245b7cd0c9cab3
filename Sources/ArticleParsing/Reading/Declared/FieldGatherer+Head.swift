/// Declarations in a page's head: meta tags, links, the language.
extension FieldGatherer {
    mutating func readMeta(_ node: Int) {
        let buffer = buffer
        guard let content = tree.range(of: .content, in: node), !content.isEmpty else { return }
        for key in [HTMLAttribute.property, .name, .httpEquiv] {
            guard let range = tree.range(of: key, in: node) else { continue }
            let word = trimmed(range)
            guard let meaning = MetaNames.meaning(of: buffer.span.extracting(word)) else {
                readTwitterLabel(word, content, node)
                // Some sites' programs write attributes where they mean elements.
                if hasPart("ld+json", word) { readJSONLD(content, node) }
                continue
            }
            let detail = tree.string(word)
            add(meaning.name, tree.string(content), meaning.kind, detail, node)
            return
        }
    }

    /// Yoast's pairs: `twitter:label1` is "Written by", `twitter:data1` the name.
    private mutating func readTwitterLabel(_ word: Range<Int>, _ content: Range<Int>, _ node: Int) {
        let buffer = buffer
        let span = buffer.span.extracting(word)
        if span.hasWord("twitter:label", at: 0) {
            twitterLabel = tree.string(content)
        } else if span.hasWord("twitter:data", at: 0), let label = twitterLabel {
            if FieldGatherer.writtenBy.contains(label.lowercased()) {
                add(.author, tree.string(content), .twitter, tree.string(word), node)
            }
            twitterLabel = nil
        }
    }

    private static let writtenBy: Set = [
        "written by", "escrito por", "écrit par", "verfasst von", "geschrieben von", "scritto da", "geschreven door",
        "author", "skrevet av", "skriven av", "autor", "napisane przez", "написано автором", "di",
    ]

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, buffer[start].isHTMLSpace { start += 1 }
        while end > start, buffer[end - 1].isHTMLSpace { end -= 1 }
        return start..<end
    }

    mutating func readLanguage(_ node: Int) {
        if let language = tree.value(of: .lang, in: node) ?? tree.value(of: .xmlLang, in: node) {
            add(.language, language, .htmlLang, "lang", node)
        }
    }

    mutating func readLink(_ node: Int) {
        guard let rel = tree.range(of: .rel, in: node), let href = tree.value(of: .href, in: node) else { return }
        if hasWord("canonical", in: rel) { add(.url, href, .relLink, "canonical", node) }
        if hasWord("shortlink", in: rel) { add(.url, href, .relLink, "shortlink", node) }
        if hasWord("author", in: rel), let title = tree.value(of: .title, in: node) {
            add(.author, title, .relLink, "author", node)
        }
    }

    func hasWord(_ word: StaticString, in range: Range<Int>) -> Bool {
        let buffer = buffer
        let span = buffer.span.extracting(range)
        guard let offset = span.firstOffset(ofWord: word) else { return false }
        let end = offset + word.utf8CodeUnitCount
        return (offset == 0 || span[offset - 1].isHTMLSpace) && (end == span.count || span[end].isHTMLSpace)
    }
}
