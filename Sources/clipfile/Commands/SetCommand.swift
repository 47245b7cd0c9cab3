import ArgumentParser
import ArticleArchive
import Articles
import FoundationEssentials

struct SetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Corrects fields of an article; what was extracted is kept beside.",
        discussion: """
            A field with nothing behind “=” is cleared. Lists have “;” between their values, or the field is given \
            several times; an author is written [Prof.] Ann Roe (translator). Dates are 2014-06-17, 2014-06, 2014 or a \
            range, 2014-06-17/2014-06-19. The text of the body is not corrected.

            The fields: \(CorrectableField.allCases.map(\.name).joined(separator: ", ")).

            “clipfile show ID --history” tells what was corrected, “clipfile edit ID” does the same in an editor.

              clipfile set 8226 title="The Harbour Reopens" --reason "a misprint"
              clipfile set 8226 date=2014-06 originalSource.url=
              clipfile set 8226 authors="Ann Roe; Jon Hart (editor)" regions="USA; Asia"
              clipfile set 8226 --undo
            """
    )

    @Argument(help: ArgumentHelp("The article: its id, or four or more of its first digits.", valueName: "id"))
    var id: String

    @Argument(help: ArgumentHelp("What a field is to hold.", valueName: "field=value"))
    var assignments: [String] = []

    @OptionGroup var archive: ArchiveOption

    @Option(help: ArgumentHelp("Why; kept with the correction.", valueName: "text"))
    var reason: String?

    @Flag(help: "Take back the latest correction.")
    var undo = false

    func validate() throws {
        if id.contains("=") { throw ValidationError("The article’s id comes first: clipfile set 8226 \(id)") }
        if undo, !assignments.isEmpty {
            throw ValidationError("--undo takes back; it sets no fields at the same time.")
        }
        if undo, reason != nil { throw ValidationError("--undo keeps no trace, and so no --reason.") }
        if !undo, assignments.isEmpty {
            throw ValidationError("Nothing to set: give field=value, such as date=2014-06-17, or --undo.")
        }
    }

    func run() throws {
        let changes = try Assignments.changes(assignments)
        let reason = try reason.flatMap { try Assignments.line($0) }
        let archive = try archive.open()
        let copies = try archive.copies(of: id)
        let messages = Messages()
        let report = RevisionReport(tellsValues: true, messages: messages)
        if undo {
            if copies.allSatisfy(\.article.corrections.isEmpty) {
                throw CommandFailure(.no, "\(copies[0].article.id) has no correction to take back")
            }
            try report.tell(try archive.revise(copies) { $0.takeBackCorrections() }) { _ in "taken back" }
        } else {
            for hint in ListHint.hints(changes, for: copies[0].article) { messages.say(hint) }
            let now = Date.now
            let revisions = try archive.revise(copies) { $0.correct(changes, at: now, reason: reason) }
            try report.tell(revisions) { _ in "corrected" }
        }
        try report.check()
    }
}

/// Says of a list that it may be one value where several were meant, since sources separate them by commas.
private enum ListHint {
    static func hints(_ changes: [Article.Change], for article: Article) -> [String] {
        changes.flatMap { change in
            guard change.field.kind == .list || change.field.kind == .authors else { return [String]() }
            let known = article[change.field]?.lines ?? []
            let doubtful = (change.value?.lines ?? []).filter { $0.contains(", ") && !known.contains($0) }
            return doubtful.map { "\(change.field.name): “\($0)” is one value; “;” would make it several" }
        }
    }
}
