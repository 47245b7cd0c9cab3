import Articles

/// A folder of articles: plain JSON files beside their untouched originals.
public struct Archive: Sendable {
    /// The archive's folder.
    public let path: String
}
