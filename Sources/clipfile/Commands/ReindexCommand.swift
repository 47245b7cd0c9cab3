import ArgumentParser
import ArticleArchive

struct ReindexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reindex",
        abstract: "Makes the archive’s index anew from its records.",
        discussion: """
            The index takes in what changed by itself; it is never needed that you do this. An editor that writes into \
            a file, instead of replacing it, is noticed at once in archives of up to \
            \(Count.text(IndexLimits.allEachTime)) articles, and within two seconds in those of up to \
            \(Count.text(IndexLimits.allSoon)); in larger ones it may take some commands, or one “clipfile reindex”.

            Ctrl-C leaves the index as it was.

              clipfile reindex
              clipfile reindex --archive ~/News
            """
    )

    @OptionGroup var archive: ArchiveOption

    func run() throws {
        let messages = Messages()
        let watch = IndexWatch(messages: messages)
        defer { watch.end() }
        let count = try archive.open().reindex(watch: watch.goesOn)
        messages.say(count == 1 ? "1 article in the index" : "\(count) articles in the index")
    }
}
