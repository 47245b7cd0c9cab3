/// JSON as pages have it.
enum JSONValue: Hashable, Sendable {
    struct Member: Hashable, Sendable {
        let key: String
        let value: JSONValue
    }

    case string(String)
    /// As printed: "12", "1.5e3".
    case number(String)
    case bool(Bool)
    case null
    case array([JSONValue])
    /// In their order; of two members with one key the first counts.
    case object([Member])

    subscript(_ key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The elements of an array, and of anything else the value itself.
    var elements: [JSONValue] {
        switch self {
        case .array(let elements): elements
        case .null: []
        case .string, .number, .bool, .object: [self]
        }
    }
}
