/// How far the index is, while it is made or takes in what changed.
public struct IndexProgress: Hashable, Sendable {
    /// How many files have been read.
    public var done: Int
    /// How many there are to read.
    public var total: Int

    public init(done: Int, total: Int) {
        self.done = done
        self.total = total
    }

    /// Is told the progress every few hundred files, and answers whether to go on.
    public typealias Watch = (IndexProgress) -> Bool
}
