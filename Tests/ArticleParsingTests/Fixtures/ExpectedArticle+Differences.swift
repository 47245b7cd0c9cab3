import Articles

extension ExpectedArticle {
    /// The differences between a record and the truth, one sentence a field.
    func differences(to article: Article) -> [String] {
        header(article) + listed(article) + body(article) + around(article) + missing(article)
    }

    private func header(_ article: Article) -> [String] {
        [
            differs("title", title, article.title),
            differs("deck", deck, article.deck),
            differs("byline", byline, article.byline),
            differs("date", date, article.date?.description),
            differs("dateAsPrinted", dateAsPrinted, article.dateAsPrinted),
            differs("publisher", publisher, article.publisher?.name),
            differs("originalSource.name", originalSource?.name, article.originalSource?.name),
            differs("originalSource.url", originalSource?.url, article.originalSource?.url),
            differs("originalSource.date", originalSource?.date, article.originalSource?.date?.description),
            differs("firstPublished.name", firstPublished?.name, article.firstPublished?.name),
            differs("firstPublished.date", firstPublished?.date, article.firstPublished?.date?.description),
            differs("url", url, article.url),
            differs("language", language, article.language?.rawValue),
            differs("source.encoding", encoding, article.source.encoding),
        ].compactMap(\.self)
    }

    private func listed(_ article: Article) -> [String] {
        [
            differs("authors", authors?.map(\.inWords), article.authors.map(\.inWords)),
            differs("regions", regions, article.regions),
            differs("themes", themes, article.themes),
            differs("inDepthReports", inDepthReports, article.inDepthReports),
            differs(
                "extras", extras?.map { "\($0.label): \($0.value)" },
                article.extras.map { "\($0.label): \($0.value)" }),
            differs("kinds of blocks", kinds?.map(\.rawValue), article.body.map(\.kind.rawValue)),
            differs("number of blocks", bodyBlocks.map(String.init), String(article.body.count)),
            differs(
                "number of notes", notes.map(String.init), String(article.body.count { $0.kind == .note })),
        ].compactMap(\.self)
    }

    private func body(_ article: Article) -> [String] {
        let text = article.body.map(\.text).joined(separator: "\n")
        var found: [String] = []
        if let bodyStarts, !(article.body.first?.text ?? "").hasPrefix(bodyStarts) {
            found.append("the body starts “\((article.body.first?.text ?? "").prefix(60))”, not “\(bodyStarts)”")
        }
        let last = article.body.last { $0.kind != .note }?.text ?? ""
        if let bodyEnds, !last.hasSuffix(bodyEnds) {
            found.append("the body ends “\(last.suffix(60))”, not “\(bodyEnds)”")
        }
        for words in contains ?? [] where !text.contains(words) { found.append("the body lacks “\(words)”") }
        for words in lacks ?? [] where text.contains(words) { found.append("the body holds “\(words)”") }
        for words in once ?? [] where text.count(of: words) != 1 {
            found.append("the body holds “\(words)” \(text.count(of: words)) times")
        }
        return found
    }

    private func around(_ article: Article) -> [String] {
        var found: [String] = []
        for notice in notices ?? [] where article.notices.text(of: notice) == nil {
            found.append("no notice “\(notice)”")
        }
        for (notice, words) in (noticeTexts ?? [:]).sorted(by: { $0.key < $1.key })
        where !(article.notices.text(of: notice) ?? "").contains(words) {
            found.append("the notice “\(notice)” is “\(article.notices.text(of: notice) ?? "")”, without “\(words)”")
        }
        if let words = biographyContains, !(article.authorBiography ?? "").contains(words) {
            found.append("authorBiography is “\(article.authorBiography ?? "")”, without “\(words)”")
        }
        if let words = editorsNoteContains, !(article.editorsNote ?? "").contains(words) {
            found.append("editorsNote is “\(article.editorsNote ?? "")”, without “\(words)”")
        }
        for code in findings ?? [] where !article.findings.contains(where: { $0.code == code }) {
            found.append("no finding “\(code)”")
        }
        return found
    }

    private func missing(_ article: Article) -> [String] {
        (absent ?? []).compactMap { field in
            article.printed(field).map { "\(field) is “\($0)”, which the text does not say" }
        }
    }

    private func differs(_ field: String, _ wanted: String?, _ got: String?) -> String? {
        guard let wanted, wanted != got else { return nil }
        return "\(field) is \(got.map { "“\($0)”" } ?? "absent"), not “\(wanted)”"
    }

    private func differs(_ field: String, _ wanted: [String]?, _ got: [String]) -> String? {
        guard let wanted, wanted != got else { return nil }
        return "\(field) is \(got), not \(wanted)"
    }
}

extension Author {
    fileprivate var inWords: String { "\(role.rawValue) \(honorific.map { "(\($0)) " } ?? "")\(name)" }
}

extension Notices {
    fileprivate func text(of name: String) -> String? {
        switch name {
        case "copyright": copyright
        case "disclaimer": disclaimer
        case "fairUse": fairUse
        case "contact": contact
        default: nil
        }
    }
}

extension Article {
    /// A field's value as words; nil where the record does not have it.
    fileprivate func printed(_ field: String) -> String? {
        switch field {
        case "title": title
        case "deck": deck
        case "authors": authors.isEmpty ? nil : authors.map(\.inWords).joined(separator: ", ")
        case "date": date?.description
        case "publisher": publisher?.name
        case "originalSource": originalSource.map { $0.name ?? $0.url ?? $0.dateAsPrinted ?? "" }
        case "firstPublished": firstPublished.map { $0.name ?? $0.dateAsPrinted ?? "" }
        case "url": url
        case "regions": regions.isEmpty ? nil : regions.joined(separator: ", ")
        case "themes": themes.isEmpty ? nil : themes.joined(separator: ", ")
        case "inDepthReports": inDepthReports.isEmpty ? nil : inDepthReports.joined(separator: ", ")
        case "extras": extras.isEmpty ? nil : extras.map(\.label).joined(separator: ", ")
        case "editorsNote": editorsNote
        default: "a field that these tests do not know"
        }
    }
}

extension String {
    fileprivate func count(of words: String) -> Int {
        guard !words.isEmpty else { return 0 }
        var count = 0
        var rest = self[...]
        while let place = rest.firstRange(of: words) {
            count += 1
            rest = rest[place.upperBound...]
        }
        return count
    }
}
