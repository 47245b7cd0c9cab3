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
              pbpaste | clipfile parse
              clipfile parse --jsonl News/ > news.jsonl
            """
    )

    @Argument(help: "Files or folders; standard input without one or with “-”.")
    var files: [String] = []

    @Flag(help: "One line of JSON an input.")
    var jsonl = false

    func run() throws {
        let inputs = InputFiles(files)
        let messages = Messages()
        if inputs.readsTerminal { messages.say(AddCommand.pasteHint) }
        let output = Output.standard()
        let printer = RecordPrinter(output: output, form: jsonl ? .lines : inputs.isSingle ? .document : .array)
        var refusals = Refusals()
        try inputs.forEach(notes: messages.say) { name, outcome in
            let parsed = InputFiles.parse(outcome)
            if case .failure(let problem) = parsed {
                try output.flush()
                messages.say("\(name): \(problem)")
            }
            refusals.count(parsed)
            try printer.print(parsed.map { $0.map(\.article) }, name: InputFiles.recordedName(name))
        }
        try printer.finish()
        if let code = refusals.exitCode { throw CommandFailure(code) }
    }
}
