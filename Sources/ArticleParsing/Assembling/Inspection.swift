import Articles

/// Shows the fate of each line: its part, and where in it values stand.
enum Inspection {
    static func lines(
        _ lines: [RecognizedLine], _ article: Article, _ text: DecodedText, _ web: WebPage?
    ) -> [InspectedLine] {
        var values: [Int: [InspectedLine.Value]] = [:]
        for found in lines.flatMap(\.values) {
            guard let field = found.value.field(in: article) else { continue }
            for index in found.place.line...max(found.place.line, found.place.lastLine) where !lines[index].line.isBlank
            {
                let start = index == found.place.line ? found.place.start : 0
                let end = index == found.place.lastLine ? found.place.end : lines[index].line.utf8Count
                guard start < end else { continue }
                values[index, default: []].append(InspectedLine.Value(field: field, range: start..<end))
            }
        }
        // Blank lines of a web page stand for its blocks' ends.
        return lines.indices.filter { web == nil || !lines[$0].line.isBlank }.map { index in
            let line = lines[index]
            let full = line.line.full
            return InspectedLine(
                number: line.line.number,
                bytes: web == nil
                    ? text.originalOffset(full.lowerBound)..<text.originalOffset(full.upperBound) : nil,
                path: web.map { $0.path(ofLine: index) }, text: line.line.text, part: line.part,
                values: (values[index] ?? []).sorted {
                    ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
                })
        }
    }
}

extension Found.Value {
    /// The record's field that the value is for; nil where it is for none, or another value of the same words speaks
    /// for it.
    func field(in article: Article) -> String? {
        switch self {
        case .title: "title"
        case .deck: "deck"
        case .epigraph: "epigraph"
        case .unreadTitle, .rivalTitle, .byline, .unread: nil
        case .author, .articlesBy: "authors"
        case .date: "date"
        case .unreadDate: "dateAsPrinted"
        case .dateOfChange(let date, _): article.date == date ? "date" : nil
        case .outlet(_, .namedAsOriginal), .outlet(_, .namedWithDate): "originalSource"
        case .outlet(_, .inNotice): nil
        case .outlet(let name, _):
            name == article.publisher?.name
                ? "publisher" : name == article.originalSource?.name ? "originalSource" : nil
        case .language: "language"
        case .region: "regions"
        case .theme: "themes"
        case .inDepthReport: "inDepthReports"
        case .url: "url"
        case .extra, .remark: "extras"
        case .firstPublished: "firstPublished"
        case .biography: "authorBiography"
        case .editorsNote: "editorsNote"
        case .copyright: "notices.copyright"
        case .disclaimer: "notices.disclaimer"
        case .fairUse: "notices.fairUse"
        case .contact: "notices.contact"
        }
    }
}
