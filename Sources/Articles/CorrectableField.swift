/// A field that a person can correct in a record, by the name that its evidence has: "title", "originalSource.url".
///
/// The text itself and the parts of the parse (evidence, findings, source) cannot be corrected. What each field is stands
/// in ``RecordField/all``.
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

    public var kind: Kind { place.kind }

    /// Whether a record without its texts still has it; see ``Article/metadata``.
    var isMetadata: Bool { RecordField.described(self).isMetadata }

    fileprivate var place: ValuePlace {
        guard let place = RecordField.described(self).place else { preconditionFailure("\(self) has no place") }
        return place
    }
}

extension Article {
    /// The value of a correctable field; nil where the record has none.
    public subscript(field: CorrectableField) -> Correction.Value? {
        get { field.place.value(in: self) }
        set { field.place.set(newValue, in: &self) }
    }
}
