import ArgumentParser
import ArticleArchive
import Articles
import FoundationEssentials

struct NoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Writes your own note on an article.",
        discussion: """
            The text stands behind the id, comes from a pipe, or is written in $VISUAL, else $EDITOR. It takes the \
            place of the note that is there, which is shown then; with --append it follows it. A text that begins with a \
            hyphen stands behind “--”. note:WORD finds it in a query.

              clipfile note 8226 "The reply came a week later: 91ac"
              clipfile note 8226
              pbpaste | clipfile note 8226 --append
              clipfile note 8226 --clear
            """
    )

    @Argument(help: ArgumentHelp("The article: its id, or four or more of its first digits.", valueName: "id"))
    var id: String

    @Argument(help: ArgumentHelp("The note; “-” for standard input.", valueName: "text"))
    var text: [String] = []

    @OptionGroup var archive: ArchiveOption

    @Flag(help: "Add the text to the note, as a paragraph of its own.")
    var append = false

    @Flag(help: "Take the note away.")
    var clear = false

    func validate() throws {
        if clear, append || !text.isEmpty {
            throw ValidationError("--clear takes the note away; give no text with it.")
        }
    }

    func run() throws {
        let archive = try archive.open()
        let copies = try archive.copies(of: id)
        let messages = Messages()
        let report = RevisionReport(tellsValues: false, messages: messages)
        if clear {
            try tell(archive.revise(copies) { $0.note = nil }, by: report, messages)
        } else if text.isEmpty, StandardInput.isTerminal {
            try edit(copies, in: archive, by: report, messages)
        } else {
            let typed = text.isEmpty || text == ["-"] ? try standardInput(messages) : text.joined(separator: " ")
            guard let note = try Assignments.text(typed) else {
                throw CommandFailure(.usage, "an empty note; “clipfile note \(id) --clear” takes the note away")
            }
            let revisions = try archive.revise(copies) { article in
                let before = append ? article.note : nil
                article.note = [before, note].compactMap { $0 }.joined(separator: "\n\n")
            }
            try tell(revisions, by: report, messages)
        }
        try report.check()
    }

    private func edit(
        _ copies: [StoredArticle], in archive: Archive, by report: RevisionReport, _ messages: Messages
    ) throws {
        let environment = ProcessInfo.processInfo.environment
        let editor = try Editor.command(environment)
        try archive.checkIsWritable()
        let article = copies[0].article
        let given = article.note.map { $0 + "\n" } ?? ""
        let file = try EditedText(given, named: "clipfile-note-\(article.id)", environment: environment)
        let edited = try file.edit(with: editor)
        guard edited != given else { return messages.say("nothing changed") }
        do {
            let note = try Assignments.text(edited)
            let revisions = try archive.revise(copies, asRead: copies.count == 1) { $0.note = note }
            try tell(revisions, by: report, messages)
            if report.refused > 0 { messages.say(file.keep()) }
        } catch let error as CorrectionError {
            throw CommandFailure(.badData, "the note has \(error); \(file.keep())")
        } catch let error as ArchiveError {
            throw CommandFailure(error.exitCode, "\(error); \(file.keep())")
        }
    }

    private func tell(_ revisions: [Revision], by report: RevisionReport, _ messages: Messages) throws {
        try report.tell(revisions) { $0.note == nil ? "no note" : "noted" }
        guard !append, case .changed(_, let before)? = revisions.first, let note = before.note else { return }
        messages.say("the note before was: \(note)")
    }

    private func standardInput(_ messages: Messages) throws -> String {
        let bytes = try StandardInput.bytes(limit: 16 << 20, what: "the note", notes: messages.say)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandFailure(.badData, "standard input: not UTF-8")
        }
        return text
    }
}
