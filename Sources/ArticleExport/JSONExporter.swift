public import Articles
public import FoundationEssentials

/// The records as one JSON array, indented as they are stored.
public struct JSONExporter: Exporter {
    public init() {}

    public func export(_ articles: some Sequence<Article>, to write: (Data) throws -> Void) throws {
        var isFirst = true
        try write(Data("[".utf8))
        for article in articles {
            if !isFirst { try write(Data(",".utf8)) }
            isFirst = false
            try write(JSONExporter.indented(article.json()))
        }
        try write(Data((isFirst ? "]\n" : "\n]\n").utf8))
    }

    /// A record's document as an element: on a new line, two columns to the right, without its final newline.
    public static func indented(_ json: Data) -> Data {
        var indented = Data()
        indented.reserveCapacity(json.count + json.count / 8)
        for line in json.split(separator: UInt8(ascii: "\n")) {
            indented += Data("\n  ".utf8)
            indented += line
        }
        return indented
    }
}
