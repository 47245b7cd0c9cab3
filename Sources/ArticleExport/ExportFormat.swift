/// The formats that articles are exported in, by the names that a command line uses.
public enum ExportFormat: String, CaseIterable, Sendable {
    case json, jsonl

    public var exporter: any Exporter {
        switch self {
        case .json: JSONExporter()
        case .jsonl: JSONLinesExporter()
        }
    }
}
