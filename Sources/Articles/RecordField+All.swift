extension RecordField {
    /// Every field of a record, and every value in one that is corrected, sought or shown by itself, in the order in
    /// which the schema tells of them. Most new fields are a property of ``Article`` and an entry here.
    public static let all: [RecordField] = [
        RecordField("format", .always(\.format), .constant(Article.currentFormat, "The format of the record.")),
        RecordField(
            "id", .always(\.id),
            .reference("id", "The first twelve hex digits of the SHA-256 of the article’s own bytes.")),
        RecordField(.title, .line(\.title), "The title as printed.", words: .title, has: "title"),
        RecordField(
            .deck, .text(\.deck), "The lines under the title that introduce the article.", words: .surroundings),
        RecordField(
            .epigraph, .text(\.epigraph), "A quotation set before the body, with its attribution.",
            words: .surroundings, isMetadata: false),
        RecordField(
            .authors, .authors(\.authors), "Who is credited, in the printed order.", words: .author, has: "author"),
        RecordField(.byline, .line(\.byline), "The byline as printed.", words: .surroundings),
        RecordField(.date, .date(\.date), "When this copy was published.", has: "date"),
        RecordField(.dateAsPrinted, .line(\.dateAsPrinted), "The date as printed."),

        RecordField(
            "firstPublished", .unlessEmpty(\.firstPublished),
            .object(RecordSchema.firstPublished, "When and where the text says that it was published first."),
            hasEvidence: true),
        RecordField(
            "publisher", .unlessEmpty(\.publisher),
            .object(RecordSchema.publisher, "The outlet that this copy comes from.")),
        RecordField(part: .publisher, .line(\.publisherName), words: .publisher),
        RecordField(
            "originalSource", .unlessEmpty(\.originalSource),
            .object(
                RecordSchema.originalSource,
                "The outlet that the article was printed in first, where the text says so."),
            has: "source"),
        RecordField(part: .originalSource, .line(\.originalSourceParts.name), words: .source),
        RecordField(part: .originalSourceURL, .address(\.originalSourceParts.url), words: .url),
        RecordField(part: .originalSourceDate, .date(\.originalSourceParts.date)),
        RecordField(
            part: .originalSourceDateAsPrinted, .line(\.originalSourceParts.dateAsPrinted), hasEvidence: false),
        RecordField(
            part: .firstPublishedName, .line(\.firstPublishedParts.name), words: .source, hasEvidence: false),
        RecordField(part: .firstPublishedDate, .date(\.firstPublishedParts.date), hasEvidence: false),
        RecordField(
            part: .firstPublishedDateAsPrinted, .line(\.firstPublishedParts.dateAsPrinted), hasEvidence: false),

        RecordField(
            .url, .address(\.url), "The address that the text gives for itself.", words: .url, has: "url"),
        RecordField(
            .regions, .list(\.regions, of: "A region."), "The regions that the article is filed under.",
            words: .region, has: "region"),
        RecordField(
            .themes, .list(\.themes, of: "A theme."), "The themes that the article is filed under.",
            words: .theme, has: "theme"),
        RecordField(
            .inDepthReports, .list(\.inDepthReports, of: "A report."),
            "The in-depth reports that the article is filed under.", words: .report, has: "report"),
        RecordField(.language, .language(\.language), "The language of the body as a BCP 47 tag."),

        RecordField(
            "body", .unlessEmpty(\.body), .references("block", "The article’s text, in reading order."),
            words: .body, hasEvidence: true, isMetadata: false, texts: { $0.body.map(\.text) }),
        RecordField(
            .authorBiography, .text(\.authorBiography), "What the text says about its author.",
            words: .surroundings, has: "biography", isMetadata: false),
        RecordField(
            .editorsNote, .text(\.editorsNote), "What the editors set before or after the article.",
            words: .surroundings, has: "editorsnote", isMetadata: false),

        RecordField(
            "notices", .unlessEmpty(\.notices),
            .object(RecordSchema.notices, "What the text says about its own use, and where to write to.")),
        RecordField(part: .copyright, .text(\.notices.copyright), words: .notice, has: "copyright"),
        RecordField(
            part: .disclaimer, .text(\.notices.disclaimer), words: .notice, has: "disclaimer", isMetadata: false),
        RecordField(part: .fairUse, .text(\.notices.fairUse), words: .notice, has: "fairuse", isMetadata: false),
        RecordField(part: .contact, .text(\.notices.contact), words: .notice, has: "contact", isMetadata: false),

        RecordField(
            "extras", .unlessEmpty(\.extras),
            .object(RecordSchema.extras, "Header lines of the form “Label: value” whose label is not known."),
            words: .surroundings, hasEvidence: true, texts: { $0.extras.flatMap { [$0.label, $0.value] } }),
        RecordField(
            "evidence", .unlessEmpty(\.evidence),
            .object(
                RecordSchema.evidence,
                "Where in the source each extracted value stands, by the record’s own field names: "
                    + "“date”, “notices.copyright”."),
            isMetadata: false),
        RecordField(
            "findings", .unlessEmpty(\.findings),
            .object(RecordSchema.findings, "What was odd in the source, and what was repaired."),
            has: "finding", isMetadata: false),
        RecordField(
            "source", .always(\.source),
            .object(RecordSchema.source, "The bytes that the record was made from.")),
        RecordField(
            "parser", .always(\.parser), .object(RecordSchema.parser, "The parser that made the record.")),

        RecordField(
            "archived", .unlessEmpty(\.archived),
            .pattern(
                "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
                "When the article was added to the archive (RFC 3339, UTC).")),
        RecordField(
            "tags", .unlessEmpty(\.tags), .list(of: "A tag.", "A person’s own words for the article."),
            words: .tag, has: "tag", texts: { $0.tags }),
        RecordField(
            "note", .unlessEmpty(\.note), .text("A person’s own note on the article."),
            words: .note, has: "note", texts: { $0.note.map { [$0] } ?? [] }),
        RecordField(
            "corrections", .unlessEmpty(\.corrections),
            .references(
                "correction",
                "What a person put right, the latest last: the corrected value stands in the field, too. "
                    + "The first correction of a field has replaced what was extracted, "
                    + "which is also what the evidence speaks of."),
            has: "correction"),
    ]
}

extension Article {
    /// An outlet is corrected by its name.
    fileprivate var publisherName: String? {
        get { publisher?.name }
        set { publisher = newValue.map { Outlet($0) } }
    }

    /// The original source. One of which nothing is said any more is none.
    fileprivate var originalSourceParts: OriginalSource {
        get { originalSource ?? OriginalSource() }
        set { originalSource = newValue == OriginalSource() ? nil : newValue }
    }

    fileprivate var firstPublishedParts: FirstPublication {
        get { firstPublished ?? FirstPublication() }
        set { firstPublished = newValue == FirstPublication() ? nil : newValue }
    }
}
