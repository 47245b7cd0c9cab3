import ArticleParsing
import Articles
import Dispatch
import FoundationEssentials
import Synchronization

/// Parses inputs, several at once where there are several cores, and hands on what they hold in the inputs' order.
struct InputParsing {
    /// The result for one input.
    struct Outcome {
        let name: InputName
        let input: InputFiles.Outcome
        let articles: Result<[ParsedArticle], InputProblem>
    }

    /// How many inputs are parsed at the same time.
    let jobs: Int
    /// The options that a person gave.
    var options = ReadingOptions()
    /// Inputs wait until there are so many, or so many bytes, and are then parsed together.
    private var batchCount: Int { jobs * 24 }
    private static let batchBytes = 24 << 20

    /// As many as the machine has cores for this process.
    static var usualJobs: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

    /// - Parameters:
    ///   - watch: is told how many inputs have been read so far.
    ///   - body: throws to end the work.
    func forEach(
        _ inputs: InputFiles, notes: (String) -> Void, watch: (Int) -> Void = { _ in },
        _ body: (Outcome) throws -> Void
    ) rethrows {
        var count = 0
        guard jobs > 1, !inputs.isSingle else {
            try inputs.forEach(notes: notes) { name, input in
                count += 1
                watch(count)
                try body(Outcome(name: name, input: input, articles: parse(input)))
            }
            return
        }
        var waiting: [(name: InputName, input: InputFiles.Outcome)] = []
        var bytes = 0
        try inputs.forEach(notes: notes) { name, input in
            count += 1
            watch(count)
            waiting.append((name, input))
            if case .success(let input) = input { bytes += input.bytes.count }
            guard waiting.count >= batchCount || bytes >= InputParsing.batchBytes else { return }
            try parse(waiting, body)
            waiting.removeAll(keepingCapacity: true)
            bytes = 0
        }
        try parse(waiting, body)
    }

    private func parse(
        _ waiting: [(name: InputName, input: InputFiles.Outcome)], _ body: (Outcome) throws -> Void
    ) rethrows {
        let inputs = waiting.map(\.input)
        let next = Atomic(0)
        let parsed = Mutex([Result<[ParsedArticle], InputProblem>?](repeating: nil, count: inputs.count))
        DispatchQueue.concurrentPerform(iterations: min(jobs, max(1, inputs.count))) { _ in
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < inputs.count else { return }
                let articles = parse(inputs[index])
                parsed.withLock { $0[index] = articles }
            }
        }
        let articles = parsed.withLock { $0 }
        for (one, articles) in zip(waiting, articles) {
            guard let articles else { preconditionFailure("each input is parsed") }
            try body(Outcome(name: one.name, input: one.input, articles: articles))
        }
    }

    /// The articles of an input that could be read.
    func parse(_ input: InputFiles.Outcome) -> Result<[ParsedArticle], InputProblem> {
        input.flatMap { input in
            Result { () throws(ParsingError) in try ArticleParser().parse(input, options: options) }
                .mapError(InputProblem.parsing)
        }
    }
}
