import ArgumentParser
import ArticleArchive
import Articles

struct ReparseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reparse",
        abstract: "Reads the originals anew and tells what would change; --apply changes it.",
        discussion: """
            A later version of clipfile may read more out of the same bytes. All articles, those that a query finds, or \
            those of the ids given; ids are told with each difference, the others in a table. Corrections are never \
            overwritten: what is now extracted takes its place beside them, and where it is what you corrected, that \
            is said. Values changed in the files by hand are no corrections. The exit code is 1 where something would \
            change.

              clipfile reparse
              clipfile reparse 8226
              clipfile reparse publisher:courier date:2014 --diff
              clipfile reparse --apply
              clipfile reparse 8226 --encoding windows-1251 --apply
            """
    )

    @Argument(help: ArgumentHelp("Articles by id, or a query; all without it.", valueName: "id or query"))
    var selection: [String] = []

    @OptionGroup var archive: ArchiveOption

    @Flag(help: "Make the changes.")
    var apply = false

    @Flag(help: "Each difference, also for a query.")
    var diff = false

    @Option(
        help: ArgumentHelp(
            "Read the articles of these ids in another encoding from now on; “auto” for the one that the bytes tell.",
            valueName: "name"),
        transform: { $0 == "auto" ? $0 : try ReadingFlags.encodingName($0) })
    var encoding: String?

    @OptionGroup var parallel: JobsOption

    func run() throws {
        let selection = try Selection(selection)
        guard encoding == nil || selection.isOfIDs else {
            throw CommandFailure(.usage, "“--encoding” is for the articles whose ids are given")
        }
        let archive = try archive.open()
        if apply { try archive.checkIsWritable() }
        let messages = Messages()
        let reparsing = Reparsing(archive: archive, jobs: parallel.count, encoding: encoding)
        var report = ReparseReport(
            showsDifferences: diff || selection.isOfIDs, isApplied: apply, asksAnotherReading: encoding != nil)
        let selected = SelectedArticles(selection, in: archive)
        try selected.forEachBatch { batch in
            let outcomes = reparsing.differences(batch)
            for (stored, outcome) in zip(batch, outcomes) { report.take(outcome, of: stored, messages) }
            if apply { try write(outcomes, of: batch, in: archive, &report, messages) }
            messages.showProgress("\(report.count) read, \(report.changed) with changes")
        }
        messages.clearProgress()
        let output = Output.standard()
        try report.print(to: output)
        messages.say(selected.wasInterrupted ? "interrupted; \(report.summary)" : report.summary)
        if selected.wasInterrupted { throw CommandFailure(.interrupted) }
        if let code = report.exitCode(damaged: selected.damaged) { throw CommandFailure(code) }
    }

    /// The records as they are by then are what is changed.
    private func write(
        _ outcomes: [Reparsing.Outcome], of batch: [StoredArticle], in archive: Archive, _ report: inout ReparseReport,
        _ messages: Messages
    ) throws {
        var readings: [ArticleID: Article] = [:]
        let changing = zip(batch, outcomes).compactMap { stored, outcome -> StoredArticle? in
            guard case .success(let difference) = outcome, !difference.isEmpty else { return nil }
            readings[stored.article.id] = difference.reading
            return stored
        }
        let revisions = try archive.revise(changing) { article in
            if let reading = readings[article.id] { article = article.reparsed(as: reading) }
        }
        for case .refused(let stored, let reason) in revisions { report.refuse(stored, reason, messages) }
    }
}
