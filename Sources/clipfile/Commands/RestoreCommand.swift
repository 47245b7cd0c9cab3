import ArgumentParser
import ArticleArchive

struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Brings articles back from the trash.",
        discussion: """
            The opposite of “clipfile remove”.

              clipfile restore 8226553e
              clipfile restore 8226 91ac --archive ~/News
            """
    )

    @Argument(help: ArgumentHelp("Articles by id.", valueName: "id"))
    var ids: [String]

    @OptionGroup var archive: ArchiveOption

    func run() throws {
        let restored = try archive.open().restore(ids)
        try MovedArticles.print(restored, outcome: "restored")
    }
}
