/// A field that a person can correct in a record, by the name that its evidence has: "title", "originalSource.url".
///
/// The text itself and the parts of the parse (evidence, findings, source) cannot be corrected.
public enum CorrectableField: String, Codable, Hashable, Sendable, CaseIterable {
    case title, deck, epigraph, authors, byline, date, dateAsPrinted, publisher, originalSource
    case originalSourceURL = "originalSource.url"
    case originalSourceDate = "originalSource.date"
    case originalSourceDateAsPrinted = "originalSource.dateAsPrinted"
    case firstPublishedName = "firstPublished.name"
    case firstPublishedDate = "firstPublished.date"
    case firstPublishedDateAsPrinted = "firstPublished.dateAsPrinted"
    case url, regions, themes, inDepthReports, language, authorBiography, editorsNote
    case copyright = "notices.copyright"
    case disclaimer = "notices.disclaimer"
    case fairUse = "notices.fairUse"
    case contact = "notices.contact"

    /// The form that a value of the field has.
    public enum Kind: Hashable, Sendable {
        /// A text on one line.
        case line
        /// A text that may have several lines.
        case text
        case address, date, language
        /// Names in an order, each of which stands for itself.
        case list
        case authors
    }

    /// The name: "originalSource.url".
    public var name: String { rawValue }

    public var kind: Kind {
        switch self {
        case .authors: .authors
        case .regions, .themes, .inDepthReports: .list
        case .date, .originalSourceDate, .firstPublishedDate: .date
        case .language: .language
        case .url, .originalSourceURL: .address
        case .title, .byline, .dateAsPrinted, .publisher, .originalSource, .originalSourceDateAsPrinted,
            .firstPublishedName, .firstPublishedDateAsPrinted:
            .line
        case .deck, .epigraph, .authorBiography, .editorsNote, .copyright, .disclaimer, .fairUse, .contact: .text
        }
    }

    /// Whether a record without its texts still has it; see ``Article/metadata``.
    var isMetadata: Bool {
        switch self {
        case .epigraph, .authorBiography, .editorsNote, .disclaimer, .fairUse, .contact: false
        default: true
        }
    }
}

extension Article {
    /// The value of a correctable field; nil where the record has none.
    public subscript(field: CorrectableField) -> Correction.Value? {
        get {
            switch field {
            case .title: title.map(Correction.Value.text)
            case .deck: deck.map(Correction.Value.text)
            case .epigraph: epigraph.map(Correction.Value.text)
            case .authors: authors.isEmpty ? nil : .authors(authors)
            case .byline: byline.map(Correction.Value.text)
            case .date: date.map(Correction.Value.date)
            case .dateAsPrinted: dateAsPrinted.map(Correction.Value.text)
            case .publisher: publisher.map { .text($0.name) }
            case .originalSource: originalSource?.name.map(Correction.Value.text)
            case .originalSourceURL: originalSource?.url.map(Correction.Value.text)
            case .originalSourceDate: originalSource?.date.map(Correction.Value.date)
            case .originalSourceDateAsPrinted: originalSource?.dateAsPrinted.map(Correction.Value.text)
            case .firstPublishedName: firstPublished?.name.map(Correction.Value.text)
            case .firstPublishedDate: firstPublished?.date.map(Correction.Value.date)
            case .firstPublishedDateAsPrinted: firstPublished?.dateAsPrinted.map(Correction.Value.text)
            case .url: url.map(Correction.Value.text)
            case .regions: regions.isEmpty ? nil : .list(regions)
            case .themes: themes.isEmpty ? nil : .list(themes)
            case .inDepthReports: inDepthReports.isEmpty ? nil : .list(inDepthReports)
            case .language: language.map(Correction.Value.language)
            case .authorBiography: authorBiography.map(Correction.Value.text)
            case .editorsNote: editorsNote.map(Correction.Value.text)
            case .copyright: notices.copyright.map(Correction.Value.text)
            case .disclaimer: notices.disclaimer.map(Correction.Value.text)
            case .fairUse: notices.fairUse.map(Correction.Value.text)
            case .contact: notices.contact.map(Correction.Value.text)
            }
        }
        set {
            switch field {
            case .title: title = newValue?.text
            case .deck: deck = newValue?.text
            case .epigraph: epigraph = newValue?.text
            case .authors: authors = newValue?.authors ?? []
            case .byline: byline = newValue?.text
            case .date: date = newValue?.date
            case .dateAsPrinted: dateAsPrinted = newValue?.text
            case .publisher: publisher = newValue?.text.map { Outlet($0) }
            case .originalSource, .originalSourceURL, .originalSourceDate, .originalSourceDateAsPrinted:
                setOriginalSource(field, newValue)
            case .firstPublishedName, .firstPublishedDate, .firstPublishedDateAsPrinted:
                setFirstPublished(field, newValue)
            case .url: url = newValue?.text
            case .regions: regions = newValue?.list ?? []
            case .themes: themes = newValue?.list ?? []
            case .inDepthReports: inDepthReports = newValue?.list ?? []
            case .language: language = newValue?.language
            case .authorBiography: authorBiography = newValue?.text
            case .editorsNote: editorsNote = newValue?.text
            case .copyright: notices.copyright = newValue?.text
            case .disclaimer: notices.disclaimer = newValue?.text
            case .fairUse: notices.fairUse = newValue?.text
            case .contact: notices.contact = newValue?.text
            }
        }
    }

    /// An original source of which nothing is said any more is none.
    private mutating func setOriginalSource(_ field: CorrectableField, _ value: Correction.Value?) {
        var source = originalSource ?? OriginalSource()
        switch field {
        case .originalSourceURL: source.url = value?.text
        case .originalSourceDate: source.date = value?.date
        case .originalSourceDateAsPrinted: source.dateAsPrinted = value?.text
        default: source.name = value?.text
        }
        originalSource = source == OriginalSource() ? nil : source
    }

    private mutating func setFirstPublished(_ field: CorrectableField, _ value: Correction.Value?) {
        var first = firstPublished ?? FirstPublication()
        switch field {
        case .firstPublishedDate: first.date = value?.date
        case .firstPublishedDateAsPrinted: first.dateAsPrinted = value?.text
        default: first.name = value?.text
        }
        firstPublished = first == FirstPublication() ? nil : first
    }
}
