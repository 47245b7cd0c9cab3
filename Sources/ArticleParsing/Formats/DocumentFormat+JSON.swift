/// JSON, by the names in it that only one tool writes together. The last row is any other.
extension DocumentFormat {
    static let json: [DocumentFormat] = [
        json(
            "Clipfile's own JSON", "record", ["\"format\"", "\"clipfile/1\""],
            next: .other("the originals that it was made of can be added")),
        json("a Twitter archive", "tweet", ["window.ytd."]),
        json("GeoJSON", "feature", ["\"featurecollection\"", "\"features\""]),
        json("a Jupyter notebook", "cell", ["\"nbformat\"", "\"cells\""]),
        json("a Pocket export in JSON", "item", ["\"given_url\"", "\"resolved_id\""], next: .savePages),
        json("an Omnivore export", "item", ["\"slug\"", "\"savedat\""], next: .savePages),
        json("a news-please file", "article", ["\"maintext\"", "\"date_download\""]),
        json("a JSON feed", "item", ["jsonfeed.org/version", "\"items\""], next: .savePages),
        json(
            "bookmarks of Firefox in JSON", "folder", ["\"text/x-moz-place", "\"children\""], next: .savePages),
        json("bookmarks of Chrome in JSON", "folder", ["\"bookmark_bar\"", "\"roots\""], next: .savePages),
        json("a HAR recording", "request", ["\"log\"", "\"entries\"", "\"httpversion\""], next: .savePages),
        json("references in CSL-JSON", "reference", ["\"issued\"", "\"date-parts\""]),
        json("a Zotero export in JSON", "reference", ["\"itemtype\"", "\"creators\""]),
        json("a Telegram export", "message", ["\"messages\"", "\"from_id\""]),
        json("a JSON-LD document", "record", ["\"@context\"", "\"@type\""]),
        json("a JSON file", "record", []),
    ]

    private static func json(
        _ name: String, _ documents: DocumentNoun, _ words: [String], next: FormatAdvice = .keepAsText
    ) -> DocumentFormat {
        DocumentFormat(name, .container, of: documents, .json(words), next: next)
    }
}
