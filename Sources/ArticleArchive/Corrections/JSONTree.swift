/// Any JSON, as a tree.
enum JSONTree: Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case list([JSONTree])
    case object([String: JSONTree])

    /// An absent value and an empty one are the same thing in a record.
    private var isEmpty: Bool {
        switch self {
        case .null: true
        case .list(let elements): elements.isEmpty
        case .object(let fields): fields.values.allSatisfy(\.isEmpty)
        case .bool, .number, .text: false
        }
    }

    /// The path of the first value that another tree does not have; nil where it has all of them.
    func firstLost(in other: JSONTree?, at path: [String] = []) -> String? {
        if isEmpty { return nil }
        switch (self, other) {
        case (.object(let fields), .object(let others)):
            for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
                if let lost = value.firstLost(in: others[name], at: path + [name]) { return lost }
            }
            return nil
        case (.list(let elements), .list(let others)) where elements.count == others.count:
            for (index, pair) in zip(elements, others).enumerated() {
                if let lost = pair.0.firstLost(in: pair.1, at: path + [String(index)]) { return lost }
            }
            return nil
        default: return self == other ? nil : path.joined(separator: ".")
        }
    }
}

extension JSONTree: Decodable {
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode([JSONTree].self) {
            self = .list(value)
        } else {
            self = .object(try container.decode([String: JSONTree].self))
        }
    }
}
