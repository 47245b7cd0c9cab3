import ArgumentParser

/// How many inputs a command parses at the same time. The records are the same with any number.
struct JobsOption: ParsableArguments {
    @Option(help: ArgumentHelp("Parse so many inputs at the same time; else one for each core.", valueName: "n"))
    var jobs: Int?

    var count: Int { jobs ?? InputParsing.usualJobs }

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs is a number of inputs, one or more, not \(jobs).") }
    }
}
