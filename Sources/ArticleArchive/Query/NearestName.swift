import Articles

/// The name that a misspelt one most likely means: "author" for "autor".
public enum NearestName {
    /// Nil where none is near.
    public static func of(_ word: String, among names: [String]) -> String? {
        let distances = names.map { ($0, EditDistance.between(word.lowercased().utf8.prefix(32), $0.utf8)) }
        guard let best = distances.min(by: { $0.1 < $1.1 }), best.1 <= max(1, best.0.count / 2) else { return nil }
        return best.0
    }
}
