import ArgumentParser
import ArticleArchive
import FoundationEssentials

/// Which archive a command is about.
struct ArchiveOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The archive’s folder.",
            discussion: """
                Without it: CLIPFILE_ARCHIVE, else the nearest folder above with a clipfile.json, else \
                $XDG_DATA_HOME/clipfile.
                """,
            valueName: "dir"))
    var archive: String?

    func location() throws -> ArchiveLocation {
        let found = ArchiveLocation.find(
            option: archive, environment: ProcessInfo.processInfo.environment,
            workingDirectory: FileManager.default.currentDirectoryPath)
        guard let found else {
            throw CommandFailure(.configuration, "no place for an archive: name a folder with --archive")
        }
        return found
    }

    func open() throws -> Archive { try Archive.open(location().path) }
}
