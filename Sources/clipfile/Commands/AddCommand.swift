import ArgumentParser

struct AddCommand: FileTaking {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Keeps articles: parses texts and saved pages, and stores each record beside its original.",
        discussion: """
            Folders are walked; hidden files and links in them are left alone. Each article gives a line: its id, \
            date, title and what happened (added, already there, restored, skipped). The archive is made on the first \
            add. Without a file on a terminal, paste the text and press Ctrl-D on an empty line.

              clipfile add article.txt
              clipfile add saved-page.html
              pbpaste | clipfile add
              clipfile add --archive ~/News 2014/ reprints/*.md
            """
    )

    @Argument(help: "Files or folders; standard input without one or with “-”.")
    var files: [String] = []

    @OptionGroup var archive: ArchiveOption

    @Flag(help: "One JSON array with what happened to each article.")
    var json = false

    /// Whether an article is kept whose text is there in other bytes.
    enum OnDuplicate: String, CaseIterable, ExpressibleByArgument { case keep, skip }

    @Option(help: ArgumentHelp("What becomes of a text that is there in other bytes.", valueName: "what"))
    var onDuplicate = OnDuplicate.keep

    @OptionGroup var reading: ReadingFlags

    @OptionGroup var parallel: JobsOption

    func validate() throws {
        if files.count(where: { $0 == "-" }) > 1 { throw ValidationError("standard input, “-”, can be given once.") }
    }

    func run() throws {
        let inputs = InputFiles(files)
        let location = try archive.location()
        let messages = Messages()
        Signals.watchForInterruption()
        let report = AddReport(output: Output.standard(), isJSON: json)
        let adding = Adding(
            location: location, skipsSameTexts: onDuplicate == .skip, report: report, messages: messages)
        try adding.add(inputs, by: InputParsing(jobs: parallel.count, options: reading.options))
        if let code = adding.exitCode { throw CommandFailure(code) }
    }
}
