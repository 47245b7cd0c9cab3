import Articles

/// The names under which a person may ask for a field, and the one that a wrong name most likely means.
enum FieldNames {
    /// The field of this name, in any case of its letters.
    ///
    /// - Throws: why there is none that can be corrected.
    static func field(_ name: String) throws(CorrectionError) -> CorrectableField {
        func error(_ reason: CorrectionError.Reason) -> CorrectionError {
            CorrectionError(reason, in: name, at: 0..<name.unicodeScalars.count)
        }
        let lower = name.lowercased()
        if let field = CorrectableField.allCases.first(where: { $0.name.lowercased() == lower }) { return field }
        if let field = whole[lower] { return field }
        if let instead = elsewhere[lower] { throw error(.notCorrectable(name, instead: instead)) }
        throw error(.unknownField(name))
    }

    static func hint(_ name: String) -> String {
        if let meant = alsoCalled[name.lowercased()] ?? sought(as: name.lowercased()) {
            return "did you mean “\(meant.name)”?"
        }
        if let nearest = nearest(name) { return "did you mean “\(nearest)”?" }
        return "there are " + CorrectableField.allCases.map(\.name).joined(separator: ", ")
    }

    private static func nearest(_ name: String) -> String? {
        let names = CorrectableField.allCases.map { ($0.name.lowercased(), $0.name) }
        guard let found = NearestName.of(name, among: names.map(\.0)) else { return nil }
        return names.first { $0.0 == found }?.1
    }

    /// The record's own paths of fields that go by a shorter name.
    private static let whole: [String: CorrectableField] = [
        "originalsource.name": .originalSource, "publisher.name": .publisher,
    ]

    /// The field that queries call so.
    private static func sought(as name: String) -> CorrectableField? {
        RecordField.all.first { $0.queryName == name }?.correctable
    }

    /// Other names that people use for the fields.
    private static let alsoCalled: [String: CorrectableField] = [
        "firstpublished": .firstPublishedDate, "headline": .title, "lang": .language, "link": .url, "name": .authors,
        "outlet": .publisher, "published": .date, "reports": .inDepthReports,
    ]

    /// Parts of the record that are not corrected, and why or how they change.
    private static let elsewhere: [String: String] = [
        "archived": "it says when the article was added",
        "body": "the text stays as its source has it, and “clipfile note” takes remarks on it",
        "corrections": "“clipfile set ID --undo” takes the latest back",
        "evidence": "it says where the source has a value",
        "extras": "they are lines of the source as they stand there",
        "findings": "they say what was odd in the source",
        "format": "it is the record’s own",
        "id": "it is made of the article’s bytes",
        "note": "“clipfile note ID TEXT” changes it",
        "notices": "its parts are notices.copyright, notices.disclaimer, notices.fairUse and notices.contact",
        "parser": "it says what read the source",
        "source": "it says what the original is; the outlet that printed an article first is “originalSource”",
        "tag": "“clipfile tag ID --add TAG” changes it",
        "tags": "“clipfile tag ID --add TAG” changes them",
    ]
}
