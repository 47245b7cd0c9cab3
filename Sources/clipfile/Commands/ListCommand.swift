public import ArgumentParser
public import ArticleArchive
import ArticleExport
import Articles

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists the articles that are kept, or those that a query finds.",
        discussion: """
            A table of id, date, author, title and publisher, fitted to the terminal; elsewhere nothing is shortened. \
            “clipfile help search” tells what a query can say.

              clipfile list
              clipfile list --sort author --limit 20
              clipfile list author:quill date:2014-06..2014-08
              clipfile list --plain | cut -f 1,4
            """
    )

    /// The shapes of a list; `table` is for people.
    enum Form: String, EnumerableFlag {
        case json, jsonl, plain

        static func help(for form: Form) -> ArgumentHelp? {
            switch form {
            case .json: "The records as one JSON array."
            case .jsonl: "The records, one line of JSON each."
            case .plain: "Tab-separated rows without a header; tabs and line ends as \\t and \\n."
            }
        }
    }

    @OptionGroup var query: QueryArguments

    @OptionGroup var archive: ArchiveOption

    @Flag(exclusivity: .exclusive)
    var form: Form?

    @Option(help: "What to sort by: \(ListOrder.names).")
    var sort = ListOrder.date

    @Flag(help: "The last first.")
    var reverse = false

    @Option(help: ArgumentHelp("No more than this many articles.", valueName: "n"))
    var limit: Int?

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit is a number of articles, not \(limit).") }
    }

    func run() throws {
        let query = try query.read()
        let reading = try CatalogueReading(archive.open())
        let entries = try reading.catalogue.list(query, by: sort, isReversed: reverse, limit: limit)
        let output = Output.standard()
        let articles = reading.articles(entries).lazy.map(\.article)
        switch form {
        case .json: try JSONExporter().export(articles) { try output.write(json: $0) }
        case .jsonl: try JSONLinesExporter().export(articles) { try output.write(json: $0) }
        case .plain: for entry in entries { try output.writeLine(ListRow(entry).plain) }
        case nil: try printTable(entries, to: output)
        }
        try output.flush()
        try reading.check(found: !entries.isEmpty || limit == 0, query: query)
    }

    private func printTable(_ entries: [CatalogueEntry], to output: Output) throws {
        let table = ListRow.table(entries.map { ListRow($0) })
        let terminal = output.terminal
        let lines = table.lines(
            width: terminal.isTerminal ? terminal.width : nil, hasHeader: terminal.isTerminal && !entries.isEmpty,
            isolates: terminal.isTerminal)
        for (index, line) in lines.enumerated() {
            let isHeader = index == 0 && terminal.isTerminal
            try output.writeLine(isHeader ? Style.dim.paint(line, if: terminal.usesColor) : line)
        }
    }
}

extension ListOrder: ExpressibleByArgument {}
