/// A header line whose label no recognizer knows, kept so that it is not lost: "Word count: 1,200".
public struct Extra: Codable, Hashable, Sendable {
    /// What the value looks like.
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        case text, number, date, url, email
    }

    public var label: String
    public var value: String
    public var kind: Kind

    public init(label: String, value: String, kind: Kind) {
        self.label = label
        self.value = value
        self.kind = kind
    }
}
