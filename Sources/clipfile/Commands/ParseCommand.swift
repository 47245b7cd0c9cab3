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

    @OptionGroup var parallel: JobsOption

    func run() throws {
        let inputs = InputFiles(files)
        let messages = Messages()
        if inputs.readsTerminal { messages.say(AddCommand.pasteHint) }
        let output = Output.standard()
        let printer = RecordPrinter(output: output, form: jsonl ? .lines : inputs.isSingle ? .document : .array)
        var refusals = Refusals()
        try InputParsing(jobs: parallel.count).forEach(inputs, notes: messages.say) { outcome in
            if case .failure(let problem) = outcome.articles {
                try output.flush()
                messages.say("\(outcome.name): \(problem)")
            }
            refusals.count(outcome.articles)
            let articles = outcome.articles.map { $0.map(\.article) }
            try printer.print(articles, name: InputFiles.recordedName(outcome.name))
        }
        try printer.finish()
        if let code = refusals.exitCode { throw CommandFailure(code) }
    }
}
