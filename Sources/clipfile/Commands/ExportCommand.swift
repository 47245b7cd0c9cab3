public import ArgumentParser
import ArticleArchive
public import ArticleExport
import Articles

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Hands articles on in another program’s format.",
        discussion: """
            All articles, those that a query finds, or those that are named by their ids. A file is replaced only when \
            the export is whole. “clipfile help search” tells what a query can say.

              clipfile export --format json -o archive.json
              clipfile export --format jsonl | jq -r .title
              clipfile export --format json --metadata
              clipfile export 8226 91ac --format json
              clipfile export is:reprint date:2014 --format jsonl
            """
    )

    @Argument(help: ArgumentHelp("A query, or articles by id; all without one.", valueName: "query"))
    var selection: [String] = []

    @OptionGroup var archive: ArchiveOption

    @Option(help: "The format: \(ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: ExportFormat

    @Option(name: [.short, .long], help: ArgumentHelp("The file to write; “-” is standard output.", valueName: "file"))
    var output = "-"

    @Flag(help: "Leave out the texts, their evidence and the findings: what catalogues need.")
    var metadata = false

    func run() throws {
        let selection = try Selection(selection)
        let archive = try archive.open()
        switch selection {
        case .ids(let ids): try export(Selection.naming { try ids.map { try archive.find($0).article } })
        case .query(let query) where query.isEverything: try exportAll(of: archive)
        case .query(let query): try export(query, of: archive)
        }
    }

    private func exportAll(of archive: Archive) throws {
        let reading = try ArchiveReading(archive)
        guard output == "-" || !reading.isEmpty else {
            try reading.check()
            throw CommandFailure(.no, "the archive is empty; \(output) is left as it is")
        }
        try export(reading)
        try reading.check()
    }

    private func export(_ query: Query, of archive: Archive) throws {
        let reading = try CatalogueReading(archive)
        let entries = try reading.catalogue.list(query)
        // An empty answer replaces no export of yesterday.
        if output == "-" || !entries.isEmpty { try export(reading.articles(entries).lazy.map(\.article)) }
        try reading.check(found: !entries.isEmpty, query: query, leaving: output == "-" ? nil : output)
    }

    private func export(_ articles: some Sequence<Article>) throws {
        guard metadata else { return try write(articles) }
        try write(articles.lazy.map(\.metadata))
    }

    private func write(_ articles: some Sequence<Article>) throws {
        guard output != "-" else {
            let standard = Output.standard()
            try format.exporter.export(articles) { try standard.write(json: $0) }
            return try standard.flush()
        }
        try ReplacedFile.write(FilePath(argument: output)) { file in
            try format.exporter.export(articles) { try file.write(bytes: $0) }
        }
    }
}

extension ExportFormat: ExpressibleByArgument {}
