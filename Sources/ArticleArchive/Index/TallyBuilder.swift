/// Adds up a tally.
struct TallyBuilder {
    let field: TallyField
    private var counts: [[UInt8]: Int] = [:]
    private var total = 0
    private var without = 0

    init(field: TallyField) { self.field = field }

    /// Counts an article with its values.
    mutating func count(_ values: [String]) {
        countArticles(1, hasValue: !values.isEmpty)
        for value in values { add(1, to: value) }
    }

    mutating func countArticles(_ number: Int, hasValue: Bool) {
        total += number
        if !hasValue { without += number }
    }

    mutating func add(_ number: Int, to value: String) { counts[Array(value.utf8), default: 0] += number }

    var tally: Tally {
        let sorted = counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        return Tally(
            field: field,
            counts: sorted.map { Tally.Count(value: String(decoding: $0.key, as: UTF8.self), count: $0.value) },
            without: without, total: total)
    }
}
