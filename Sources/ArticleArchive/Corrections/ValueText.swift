public import Articles

/// Values as a person reads and writes them.
extension Correction.Value {
    /// The elements of a list; the lines of a text.
    public var lines: [String] {
        switch self {
        case .text(let text):
            text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        case .date(let date): [date.description]
        case .language(let tag): [tag.rawValue]
        case .list(let names): names
        case .authors(let authors): authors.map(\.typed)
        }
    }

    /// All of it on one line, as `set` takes it.
    public var line: String {
        switch self {
        case .list, .authors: lines.joined(separator: "; ")
        case .text, .date, .language: lines.joined(separator: " ")
        }
    }
}

extension Author {
    /// "[Prof.] Ann Roe (translator)"
    var typed: String {
        (honorific.map { "[\($0)] " } ?? "") + name + (role == .author ? "" : " (\(role.rawValue))")
    }
}
