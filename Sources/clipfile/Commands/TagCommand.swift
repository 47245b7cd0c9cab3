import ArgumentParser
import ArticleArchive
import Articles

struct TagCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tag",
        abstract: "Puts tags on articles, or takes them off.",
        discussion: """
            Articles by their ids, or all that a query finds. Tags are your own words, several if you like; case and \
            accents make no other tag. “clipfile stats --by tag” counts them, and tag:NAME finds them in a query.

              clipfile tag 8226 --add harbour --add "to read"
              clipfile tag author:quill date:2014 --add quill-2014 --remove "to read"
            """
    )

    @Argument(help: ArgumentHelp("Articles by id, or a query.", valueName: "id or query"))
    var selection: [String]

    @OptionGroup var archive: ArchiveOption

    @Option(name: .shortAndLong, help: ArgumentHelp("A tag to put on; may be given several times.", valueName: "tag"))
    var add: [String] = []

    @Option(name: .shortAndLong, help: ArgumentHelp("A tag to take off; may be given several times.", valueName: "tag"))
    var remove: [String] = []

    func validate() throws {
        if (add + remove).allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
            throw ValidationError("Nothing to do: give --add TAG or --remove TAG.")
        }
    }

    func run() throws {
        let change = try TagChange(adding: add, removing: remove)
        let selection = try Selection(selection)
        if case .query(let query) = selection, query.isEverything {
            throw CommandFailure(.usage, "nothing named; give the articles’ ids, or a query")
        }
        let archive = try archive.open()
        let selected = SelectedArticles(selection, in: archive)
        let messages = Messages()
        let report = RevisionReport(tellsValues: selection.isOfIDs, messages: messages)
        try selected.forEachBatch { batch in
            let revisions = try archive.revise(batch) { change.apply(to: &$0.tags) }
            try report.tell(revisions) { $0.tags.isEmpty ? "no tags" : "tagged" }
        }
        if selected.wasInterrupted {
            messages.say("interrupted; \(report.count) of the articles are done, and the same command goes on")
            throw CommandFailure(.interrupted)
        }
        try report.check()
        if selected.damaged > 0 { throw CommandFailure(.someRefused) }
    }
}
