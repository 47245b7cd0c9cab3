/// Maps offsets of the decoded text to offsets of the original.
///
/// It never runs backwards, begins at 0 and ends at the original's end, so that ranges which tile the decoded text map
/// to ranges that tile the original. Removed bytes, a byte order mark at the front aside, belong to the character
/// before them.
struct OffsetMap: Sendable {
    /// The steps from the original to the decoded text, in the order in which they were taken.
    private var steps: [Step] = []
    private var decodedCount: Int
    private let originalCount: Int

    /// The map of a text that is its own original.
    init(identityOf count: Int) {
        decodedCount = count
        originalCount = count
    }

    func original(_ offset: Int) -> Int {
        if offset <= 0 { return 0 }
        if offset >= decodedCount { return originalCount }
        return min(steps.reversed().reduce(offset) { $1.source($0) }, originalCount)
    }

    /// Where the original's first character stands: after a byte order mark.
    var firstCharacter: Int { steps.reversed().reduce(0) { $1.source($0) } }

    mutating func append(_ step: Step, decodedCount: Int) {
        steps.append(step)
        self.decodedCount = decodedCount
    }

    /// One change of the whole text: where its output and its source stop running side by side.
    struct Step: Sendable {
        /// The bytes before the source's first character: a byte order mark.
        var base = 0
        /// The source's bytes for one of its units: 2 for UTF-16.
        var unit = 1
        private var breaks: [(output: UInt32, source: UInt32)] = []

        init(base: Int = 0, unit: Int = 1) {
            self.base = base
            self.unit = unit
        }

        /// Notes that from here on the output at one offset is the source at another, counted in units.
        mutating func resume(output: Int, source: Int) {
            if let last = breaks.last, Int(last.output) == output { breaks.removeLast() }
            breaks.append((UInt32(clamping: output), UInt32(clamping: source)))
        }

        func source(_ output: Int) -> Int {
            let next = firstBreak(after: output)
            let start = next > 0 ? breaks[next - 1] : (output: 0, source: 0)
            var units = Int(start.source) + output - Int(start.output)
            if next < breaks.count { units = min(units, Int(breaks[next].source)) }
            return base + units * unit
        }

        private func firstBreak(after output: Int) -> Int {
            var low = 0
            var high = breaks.count
            while low < high {
                let middle = (low + high) / 2
                if Int(breaks[middle].output) <= output { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }
}
