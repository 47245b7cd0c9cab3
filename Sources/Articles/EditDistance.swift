/// How far two words are apart, for naming what a misspelt one most likely means.
package enum EditDistance {
    /// How many bytes must be put in, taken out or exchanged to make one word of the other.
    package static func between(_ left: some Sequence<UInt8>, _ right: some Sequence<UInt8>) -> Int {
        let right = Array(right)
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
