public import ArgumentParser
import ArticleArchive
public import ArticleExport
import Articles

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Hands articles on in another program’s format.",
        discussion: """
            All articles, or those that are named. A file is replaced only when the export is whole.

              clipfile export --format json -o archive.json
              clipfile export --format jsonl | jq -r .title
              clipfile export --format json --metadata
              clipfile export 8226 91ac --format json
            """
    )

    @Argument(help: ArgumentHelp("Articles by id; all without one.", valueName: "id"))
    var ids: [String] = []

    @OptionGroup var archive: ArchiveOption

    @Option(help: "The format: \(ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: ExportFormat

    @Option(name: [.short, .long], help: ArgumentHelp("The file to write; “-” is standard output.", valueName: "file"))
    var output = "-"

    @Flag(help: "Leave out the texts, their evidence and the findings: what catalogues need.")
    var metadata = false

    func run() throws {
        let archive = try archive.open()
        guard ids.isEmpty else {
            var found: [Article] = []
            for id in ids { found.append(try archive.find(id).article) }
            return try export(found)
        }
        let reading = try ArchiveReading(archive)
        try export(reading)
        try reading.check()
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
