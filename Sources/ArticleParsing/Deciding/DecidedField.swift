/// A field of the record for which a source may offer several values, of which one is chosen.
public enum DecidedField: String, Sendable, CaseIterable {
    case title, authors, date, publisher, originalSource, url, language, deck
}
