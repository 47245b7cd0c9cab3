public import Articles

/// Writes articles in one format.
public protocol Exporter: Sendable {
    func export(_ articles: [Article]) throws -> String
}
