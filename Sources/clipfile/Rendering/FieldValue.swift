import Articles

/// A value of a record under the name that its evidence has: "date", "notices.copyright".
struct FieldValue: Equatable {
    var field: String
    var value: String
    var citation: Citation?

    /// Every value of a record that comes from its source, in the record's order; a list has one for each element.
    static func all(of article: Article) -> [FieldValue] {
        let values = texts(of: article)
        let known = Set(values.map(\.0))
        let unlisted = article.evidence.keys.filter { !known.contains($0) }.sorted()
        return values.flatMap { field, texts in
            let citations = citations(of: field, in: article)
            return texts.enumerated().map { index, text in
                let citation = citations.indices.contains(index) ? citations[index] : nil
                return FieldValue(field: field, value: text, citation: citation)
            }
        }
            + unlisted.flatMap { field in
                (article.evidence[field]?.citations ?? []).map { FieldValue(field: field, value: "", citation: $0) }
            }
    }

    /// The places of a field: the body's is from its first block to its last, the printed date's is the date's.
    private static func citations(of field: String, in article: Article) -> [Citation] {
        let date = field == "dateAsPrinted" ? article.evidence["date"] : nil
        let citations = (article.evidence[field] ?? date)?.citations ?? []
        guard field == "body", var whole = citations.first, let last = citations.last else { return citations }
        if let first = whole.bytes, let end = last.bytes?.end {
            whole.bytes = ByteRange(first.start..<max(first.end, end))
        }
        return [whole]
    }

    private static func texts(of article: Article) -> [(String, [String])] {
        RecordField.all.filter(\.hasEvidence).map { ($0.name, texts(of: $0, in: article)) }
    }

    /// A field's texts as they are shown, which of some are more or less than their words.
    private static func texts(of field: RecordField, in article: Article) -> [String] {
        switch field.name {
        case "authors": article.authors.map(credit)
        case "firstPublished": article.firstPublished.map { [text($0)] } ?? []
        case "originalSource": article.originalSource.map { [$0.name ?? $0.url ?? $0.dateAsPrinted ?? ""] } ?? []
        // Where there is no name, the address stands for the source.
        case "originalSource.url" where article.originalSource?.name == nil: []
        case "body": article.body.isEmpty ? [] : [blocks(article.body.count)]
        case "extras": article.extras.map { "\($0.label): \($0.value)" }
        default: field.texts(of: article)
        }
    }

    /// "Prof. Ann Roe (translator)"
    static func credit(_ author: Author) -> String {
        let name = [author.honorific, author.name].compactMap { $0 }.joined(separator: " ")
        return author.role == .author ? name : "\(name) (\(author.role.rawValue))"
    }

    private static func text(_ first: FirstPublication) -> String {
        [first.name, first.date?.description ?? first.dateAsPrinted].compactMap { $0 }.joined(separator: ", ")
    }

    private static func blocks(_ count: Int) -> String { count == 1 ? "1 block" : "\(count) blocks" }
}
