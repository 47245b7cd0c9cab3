import ArgumentParser
import ArticleArchive
import Articles

struct RemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Moves articles to the archive’s trash.",
        discussion: """
            Articles by their ids, or all that a query finds. Nothing is deleted: “clipfile restore” brings an article \
            back.

              clipfile remove 8226553e
              clipfile remove 8226 91ac --archive ~/News
              clipfile remove tag:mistaken added:2024-05-01
            """
    )

    @Argument(help: ArgumentHelp("Articles by id, or a query.", valueName: "id"))
    var selection: [String]

    @OptionGroup var archive: ArchiveOption

    func run() throws {
        let selection = try Selection(selection)
        let archive = try archive.open()
        let removed = try Selection.naming { try archive.remove(ids(of: selection, in: archive)) }
        try MovedArticles.print(removed, outcome: "removed")
    }

    private func ids(of selection: Selection, in archive: Archive) throws -> [String] {
        switch selection {
        case .ids(let ids): return ids
        case .query(let query) where query.isEverything:
            throw CommandFailure(.usage, "nothing named; everything there is can be removed with its folder")
        case .query(let query):
            let reading = try CatalogueReading(archive)
            let entries = try reading.catalogue.list(query)
            if entries.isEmpty { try reading.check(found: false, query: query) }
            return entries.map(\.id.digits)
        }
    }
}
