import ArticleParsing

/// How many inputs there were and how many of them were refused, for the exit code.
struct Refusals: Equatable {
    private(set) var given = 0
    private(set) var refused = 0
    private var last: InputProblem?

    mutating func count<Parsed>(_ outcome: Result<Parsed, InputProblem>) {
        given += 1
        if case .failure(let problem) = outcome {
            refused += 1
            last = problem
        }
    }

    /// An input that was counted and turned out not to be storable.
    mutating func add(_ problem: InputProblem) {
        refused += 1
        last = problem
    }

    /// Nil where nothing was refused; the reason's own code where there was only one input.
    var exitCode: ExitCode? {
        guard let last else { return nil }
        return given == 1 ? last.exitCode : .someRefused
    }
}
