public import Articles
public import FoundationEssentials

/// The changes that a person wants in one record.
public struct RecordEdit: Hashable, Sendable {
    public var corrections: [Article.Change] = []
    /// Nil where the tags stay.
    public var tags: [String]?
    public var note = Note.same
    public var reason: String?

    /// Whether nothing is wanted; a reason alone is none.
    public var isEmpty: Bool { corrections.isEmpty && tags == nil && note == .same }

    public enum Note: Hashable, Sendable {
        case same, none
        case text(String)
    }

    public init() {}

    /// Changes a record as it is wanted.
    public func apply(to article: inout Article, at time: Date) {
        article.correct(corrections, at: time, reason: reason)
        if let tags { article.tags = tags }
        switch note {
        case .same: break
        case .none: article.note = nil
        case .text(let text): article.note = text
        }
    }
}
