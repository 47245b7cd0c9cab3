import ArgumentParser
import ArticleParsing
import Articles

struct ParseCommand: FileTaking {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Prints the records of articles; keeps nothing.",
        discussion: """
            One article gives one JSON document, several give an array. With --jsonl each input gives exactly one \
            line, in the order given: the record, with any further articles of the input under “following”, or an \
            “error”.

              clipfile parse article.txt
              clipfile parse saved-page.html
              pbpaste | clipfile parse
              clipfile parse --jsonl News/ > news.jsonl
            """
    )

    @Argument(help: "Files or folders; standard input without one or with “-”.")
    var files: [String] = []

    @Flag(help: "One line of JSON an input.")
    var jsonl = false

    @OptionGroup var reading: ReadingFlags

    @OptionGroup var parallel: JobsOption

    func validate() throws {
        if files.count(where: { $0 == "-" }) > 1 { throw ValidationError("standard input, “-”, can be given once.") }
    }

    func run() throws {
        let inputs = InputFiles(files)
        let messages = Messages()
        let output = Output.standard()
        let printer = RecordPrinter(output: output, form: jsonl ? .lines : inputs.isSingle ? .document : .array)
        var refusals = Refusals()
        let parsing = InputParsing(jobs: parallel.count, options: reading.options)
        // Where records are shown on a terminal, they themselves say how far it is.
        let watch = { (read: Int) in
            if !inputs.isSingle, !output.terminal.isTerminal { messages.showProgress("\(Count.text(read)) read") }
        }
        try parsing.forEach(inputs, notes: messages.say, watch: watch) { outcome in
            if case .failure(let problem) = outcome.articles {
                if problem == .interrupted { throw problem }
                try output.flush()
                messages.say(problem.sentence(about: outcome.name))
            }
            refusals.count(outcome.articles)
            try printer.print(outcome.articles.map { $0.map(\.article) }, name: outcome.name)
        }
        messages.clearProgress()
        try printer.finish()
        if let code = refusals.exitCode { throw CommandFailure(code) }
    }
}
