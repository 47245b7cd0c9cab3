import Articles

/// The texts beside the body: deck, epigraph, biography, notes and notices.
extension ArticleAssembler {
    mutating func takeTexts() {
        article.deck = text("deck") { if case .deck(let text) = $0 { text } else { nil } }
        article.epigraph = text("epigraph") { if case .epigraph(let text) = $0 { text } else { nil } }
        article.authorBiography = text("authorBiography") { if case .biography(let text) = $0 { text } else { nil } }
        article.editorsNote = text("editorsNote") { if case .editorsNote(let text) = $0 { text } else { nil } }
        article.notices.copyright = text("notices.copyright") {
            if case .copyright(let text) = $0 { text } else { nil }
        }
        article.notices.disclaimer = text("notices.disclaimer") {
            if case .disclaimer(let text) = $0 { text } else { nil }
        }
        article.notices.fairUse = text("notices.fairUse") { if case .fairUse(let text) = $0 { text } else { nil } }
        article.notices.contact = text("notices.contact") { if case .contact(let text) = $0 { text } else { nil } }
    }

    /// A text that may stand in several places; they are put one under the other.
    private mutating func text(_ field: String, _ text: (Found.Value) -> String?) -> String? {
        let matching = founds.compactMap { found in text(found.value).map { (text: $0, citation: citation(found)) } }
        guard let first = matching.first else { return nil }
        for found in founds where text(found.value) != nil {
            if field == "deck" {
                noteParagraphs(found.place)
            } else if field.hasPrefix("notices.") {
                noteJoin(found.place)
            }
        }
        article.evidence[field] = matching.count == 1 ? .one(first.citation) : .each(matching.map(\.citation))
        return matching.map(\.text).joined(separator: "\n\n")
    }

    /// A notice whose sentence a page break cut was joined over the blank line.
    private mutating func noteJoin(_ place: Place) {
        guard place.line < place.lastLine, page.web == nil else { return }
        for index in place.line..<place.lastLine
        where lines[index + 1].line.isBlank && !lines[index].line.isBlank
            && !lines[index].line.endsSentence
        {
            article.findings.append(
                FindingCode.pageBreakJoined.at(
                    lines[index].line.number, "a page break cut a sentence of a notice; the pieces are joined"))
        }
    }

    /// Paragraphs under a title may begin the body as well.
    private mutating func noteParagraphs(_ place: Place) {
        guard page.web == nil else { return }
        let breaks = (place.line..<place.lastLine).count { lines[$0 + 1].line.isBlank && !lines[$0].line.isBlank }
        guard breaks > 0 else { return }
        article.findings.append(
            FindingCode.deckOfParagraphs.at(
                lines[place.line].line.number, "the \(breaks + 1) paragraphs under the title are taken for the deck"))
    }
}
