import Dispatch
import Synchronization

/// Work on many small things, spread over the processors.
enum Parallel {
    /// Does the work on pieces of a list; gives the results in the order of the list.
    static func map<Element: Sendable, Result: Sendable, Failure: Error>(
        _ elements: [Element], _ work: @Sendable (ArraySlice<Element>) throws(Failure) -> [Result]
    ) throws(Failure) -> [Result] {
        guard elements.count > pieceSize else { return try work(elements[...]) }
        let count = (elements.count + pieceSize - 1) / pieceSize
        let results = Mutex([Swift.Result<[Result], Failure>](repeating: .success([]), count: count))
        DispatchQueue.concurrentPerform(iterations: count) { piece in
            let first = piece * pieceSize
            let result = Swift.Result { () throws(Failure) in
                try work(elements[first..<min(first + pieceSize, elements.count)])
            }
            results.withLock { $0[piece] = result }
        }
        var all: [Result] = []
        for result in results.withLock({ $0 }) { all += try result.get() }
        return all
    }

    private static let pieceSize = 1_000
}
