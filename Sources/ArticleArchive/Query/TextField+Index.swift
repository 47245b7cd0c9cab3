import Articles

/// The texts of an article as the index and queries have them.
extension TextField {
    /// The name in a query; nil for what is only found without one, or by a field of its own.
    var queryName: String? {
        switch self {
        case .surroundings, .tag: nil
        default: column
        }
    }

    /// The name of the index's column.
    var column: String { String(describing: self) }

    /// How much a word in it counts when hits are ranked, against one in the body. Notices are much the same under
    /// every article of an outlet and say little of it.
    var weight: Double {
        switch self {
        case .title: 10
        case .author: 6
        case .tag, .note: 4
        case .region, .theme, .report, .source, .publisher: 3
        case .surroundings: 2
        case .body, .url: 1
        case .notice: 0.1
        }
    }
}
