/// The name that a misspelt one most likely means: "author" for "autor".
public enum NearestName {
    /// Nil where none is near.
    public static func of(_ word: String, among names: [String]) -> String? {
        let distances = names.map { ($0, distance(word.lowercased(), $0)) }
        guard let best = distances.min(by: { $0.1 < $1.1 }), best.1 <= max(1, best.0.count / 2) else { return nil }
        return best.0
    }

    /// How many letters must be put in, taken out or exchanged to make one word of the other.
    private static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left.utf8.prefix(32)), Array(right.utf8))
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let substituted = diagonal + (a == b ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[right.count]
    }
}
