/// A header line whose label no recognizer knows, kept so that it is not lost: "Word count: 1,200".
public struct Extra: Codable, Hashable, Sendable {
    /// The form that the value has.
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
