import ArgumentParser
import ArticleArchive

struct RemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Moves articles to the archive’s trash.",
        discussion: """
            Nothing is deleted: “clipfile restore” brings an article back.

              clipfile remove 8226553e
              clipfile remove 8226 91ac --archive ~/News
            """
    )

    @Argument(help: ArgumentHelp("Articles by id.", valueName: "id"))
    var ids: [String]

    @OptionGroup var archive: ArchiveOption

    func run() throws {
        let removed = try archive.open().remove(ids)
        try MovedArticles.print(removed, outcome: "removed")
    }
}
