import ArticleArchive
import Articles

/// An article as a row of a list.
struct ListRow: Equatable {
    let id, date, author, title, publisher: String

    init(_ entry: CatalogueEntry) {
        id = entry.id.digits
        date = entry.date?.description ?? ""
        author = entry.authors
        title = entry.title ?? ""
        publisher = entry.publisher ?? ""
    }

    /// Tab-separated, always five fields.
    var plain: String { fields.map(SafeText.field).joined(separator: "\t") }

    static func table(_ rows: [ListRow]) -> Table {
        Table(
            columns: [
                Table.Column(title: "ID"), Table.Column(title: "DATE"),
                Table.Column(title: "AUTHOR", minimum: 12, isDispensable: true),
                Table.Column(title: "TITLE", minimum: 16, weight: 3),
                Table.Column(title: "PUBLISHER", minimum: 10, isDispensable: true),
            ], rows: rows.map { $0.fields.map { $0.isEmpty ? "-" : SafeText.row($0) } })
    }

    private var fields: [String] { [id, date, author, title, publisher] }
}
