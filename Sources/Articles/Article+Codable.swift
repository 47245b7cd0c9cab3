/// Written by hand for one reason: an empty list and an absent value are the same thing, and neither is written.
extension Article: Codable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case format, id, title, deck, epigraph, authors, byline, date, dateAsPrinted, firstPublished, publisher
        case originalSource, url, regions, themes, inDepthReports, language, body, authorBiography, editorsNote
        case notices, extras, evidence, findings, source, parser, archived, tags, note, corrections
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        format = try values.decode(String.self, forKey: .format)
        guard format == Article.currentFormat else {
            throw DecodingError.dataCorruptedError(
                forKey: .format, in: values, debugDescription: "the format is \(format), not \(Article.currentFormat)")
        }
        id = try values.decode(ArticleID.self, forKey: .id)
        title = try values.decodeIfPresent(String.self, forKey: .title)
        deck = try values.decodeIfPresent(String.self, forKey: .deck)
        epigraph = try values.decodeIfPresent(String.self, forKey: .epigraph)
        authors = try values.decodeIfPresent([Author].self, forKey: .authors) ?? []
        byline = try values.decodeIfPresent(String.self, forKey: .byline)
        date = try values.decodeIfPresent(PartialDate.self, forKey: .date)
        dateAsPrinted = try values.decodeIfPresent(String.self, forKey: .dateAsPrinted)
        firstPublished = try values.decodeIfPresent(FirstPublication.self, forKey: .firstPublished)
        publisher = try values.decodeIfPresent(Outlet.self, forKey: .publisher)
        originalSource = try values.decodeIfPresent(OriginalSource.self, forKey: .originalSource)
        url = try values.decodeIfPresent(String.self, forKey: .url)
        regions = try values.decodeIfPresent([String].self, forKey: .regions) ?? []
        themes = try values.decodeIfPresent([String].self, forKey: .themes) ?? []
        inDepthReports = try values.decodeIfPresent([String].self, forKey: .inDepthReports) ?? []
        language = try values.decodeIfPresent(LanguageTag.self, forKey: .language)
        body = try values.decodeIfPresent([Block].self, forKey: .body) ?? []
        authorBiography = try values.decodeIfPresent(String.self, forKey: .authorBiography)
        editorsNote = try values.decodeIfPresent(String.self, forKey: .editorsNote)
        notices = try values.decodeIfPresent(Notices.self, forKey: .notices) ?? Notices()
        extras = try values.decodeIfPresent([Extra].self, forKey: .extras) ?? []
        evidence = try values.decodeIfPresent([String: Evidence].self, forKey: .evidence) ?? [:]
        findings = try values.decodeIfPresent([Finding].self, forKey: .findings) ?? []
        source = try values.decode(SourceFile.self, forKey: .source)
        parser = try values.decode(ParserVersion.self, forKey: .parser)
        archived = try values.decodeIfPresent(String.self, forKey: .archived)
        tags = try values.decodeIfPresent([String].self, forKey: .tags) ?? []
        note = try values.decodeIfPresent(String.self, forKey: .note)
        corrections = try values.decodeIfPresent([Correction].self, forKey: .corrections) ?? []
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(format, forKey: .format)
        try values.encode(id, forKey: .id)
        try values.encodeIfPresent(title, forKey: .title)
        try values.encodeIfPresent(deck, forKey: .deck)
        try values.encodeIfPresent(epigraph, forKey: .epigraph)
        try values.encodeUnlessEmpty(authors, forKey: .authors)
        try values.encodeIfPresent(byline, forKey: .byline)
        try values.encodeIfPresent(date, forKey: .date)
        try values.encodeIfPresent(dateAsPrinted, forKey: .dateAsPrinted)
        try values.encodeIfPresent(firstPublished, forKey: .firstPublished)
        try values.encodeIfPresent(publisher, forKey: .publisher)
        try values.encodeIfPresent(originalSource, forKey: .originalSource)
        try values.encodeIfPresent(url, forKey: .url)
        try values.encodeUnlessEmpty(regions, forKey: .regions)
        try values.encodeUnlessEmpty(themes, forKey: .themes)
        try values.encodeUnlessEmpty(inDepthReports, forKey: .inDepthReports)
        try values.encodeIfPresent(language, forKey: .language)
        try values.encodeUnlessEmpty(body, forKey: .body)
        try values.encodeIfPresent(authorBiography, forKey: .authorBiography)
        try values.encodeIfPresent(editorsNote, forKey: .editorsNote)
        if !notices.isEmpty { try values.encode(notices, forKey: .notices) }
        try values.encodeUnlessEmpty(extras, forKey: .extras)
        try values.encodeUnlessEmpty(evidence, forKey: .evidence)
        try values.encodeUnlessEmpty(findings, forKey: .findings)
        try values.encode(source, forKey: .source)
        try values.encode(parser, forKey: .parser)
        try values.encodeIfPresent(archived, forKey: .archived)
        try values.encodeUnlessEmpty(tags, forKey: .tags)
        try values.encodeIfPresent(note, forKey: .note)
        try values.encodeUnlessEmpty(corrections, forKey: .corrections)
    }
}

extension KeyedEncodingContainer {
    mutating func encodeUnlessEmpty(_ value: some Encodable & Collection, forKey key: Key) throws {
        if !value.isEmpty { try encode(value, forKey: key) }
    }
}
