import ArgumentParser
import ArticleArchive
import Articles
import FoundationEssentials

struct EditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Corrects an article in your editor.",
        discussion: """
            Opens what can be corrected, with tags and note, in $VISUAL, else $EDITOR. Each field that you change is a \
            correction, as by “clipfile set”. Nothing is changed where you change nothing, empty the text, or your \
            editor ends with an error (:cq in Vim). A text that cannot be read is kept, and where is said.

              clipfile edit 8226
              EDITOR=nano clipfile edit 8226 --reason "checked against the printed issue"
              clipfile edit 8226 --from /tmp/clipfile-8226553e2182-kx2Tqa.txt
            """
    )

    @Argument(help: ArgumentHelp("The article: its id, or four or more of its first digits.", valueName: "id"))
    var id: String

    @OptionGroup var archive: ArchiveOption

    @Option(help: ArgumentHelp("Why; kept with each correction.", valueName: "text"))
    var reason: String?

    @Option(help: ArgumentHelp("Go on with a text that was kept.", valueName: "file"))
    var from: String?

    func run() throws {
        let reason = try reason.flatMap { try Assignments.line($0) }
        let environment = ProcessInfo.processInfo.environment
        let editor = try Editor.command(environment)
        let archive = try archive.open()
        let copies = try EditCommand.sole(archive.copies(of: id))
        // Before anybody has written a word in vain.
        try archive.checkIsWritable()
        let article = copies[0].article
        let text = EditText(article, reason: reason)
        let file = try EditedText(
            try from.map { try kept($0, of: text, article) } ?? text.text, named: "clipfile-\(article.id)",
            environment: environment)
        let edited = try file.edit(with: editor)
        guard !EditText.isEmpty(edited) else { throw CommandFailure(.no, "an empty text; nothing was changed") }
        try apply(edited, text, to: copies, in: archive, file)
    }

    private func apply(
        _ edited: String, _ text: EditText, to copies: [StoredArticle], in archive: Archive, _ file: EditedText
    ) throws {
        let article = copies[0].article
        let edit: RecordEdit
        do {
            edit = try text.changes(in: edited)
        } catch {
            let lines = error.problems.map { "\n  line \($0.line): \($0.sentence)" }.joined()
            throw CommandFailure(
                .badData,
                """
                the text cannot be read:\(lines)
                \(file.keep()); “clipfile edit \(article.id) --from \(file.path)” goes on with it
                """)
        }
        let messages = Messages()
        guard !edit.isEmpty else { return messages.say("nothing changed") }
        let revisions: [Revision]
        do {
            let now = Date.now
            revisions = try archive.revise(copies, asRead: true) { edit.apply(to: &$0, at: now) }
        } catch {
            throw CommandFailure(error.exitCode, "\(error); \(file.keep())")
        }
        let report = RevisionReport(tellsValues: true, messages: messages)
        try report.tell(revisions) { $0.corrections == article.corrections ? "changed" : "corrected" }
        if report.refused > 0 { messages.say(file.keep()) }
        try report.check()
    }

    /// A text that was kept; it must be of this state of the record, or it would undo what happened since.
    private func kept(_ path: String, of text: EditText, _ article: Article) throws -> String {
        switch EditedText.read(path) {
        case .success(let kept) where text.isOfSameState(kept): return kept
        case .success:
            throw CommandFailure(
                .badData,
                """
                \(path): made of an earlier state of the record, which has changed since; take what you need of it into \
                “clipfile edit \(article.id)”
                """)
        case .failure(let problem): throw CommandFailure(problem.exitCode, "\(path): \(problem)")
        }
    }

    /// An article that stands in several files can be edited where they say the same.
    private static func sole(_ copies: [StoredArticle]) throws(ArchiveError) -> [StoredArticle] {
        guard copies.allSatisfy({ $0.article == copies[0].article }) else {
            throw .differentCopies(id: copies[0].article.id.digits, paths: copies.map(\.path))
        }
        return copies
    }
}
