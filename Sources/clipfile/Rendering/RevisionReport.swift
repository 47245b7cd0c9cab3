import ArticleArchive
import Articles

/// Tells what became of records that were to be changed: a line each, and what changed in it.
///
/// A reader that has gone is no reason to stop changing: the rest is changed without telling.
final class RevisionReport {
    private let output: Output
    private let messages: Messages
    /// Whether the values that changed are told, too.
    private let tellsValues: Bool
    private var readerHasGone = false
    private(set) var refused = 0
    private(set) var count = 0

    init(tellsValues: Bool, messages: Messages, output: Output = .standard()) {
        self.tellsValues = tellsValues
        self.messages = messages
        self.output = output
    }

    /// - Parameter outcome: The word for an article that was changed: "corrected".
    func tell(_ revisions: [Revision], outcome: (Article) -> String) throws(Output.Failure) {
        for revision in revisions {
            count += 1
            switch revision {
            case .changed(let stored, let before):
                try line(stored.article, outcome(stored.article))
                if tellsValues { try values(before, stored.article) }
            case .unchanged(let stored): try line(stored.article, "unchanged")
            case .refused(let stored, let reason):
                refused += 1
                messages.say("\(stored.path): \(reason)")
            }
        }
        try write { () throws(Output.Failure) in try self.output.flush() }
    }

    /// Call at the end: a refused record decides the exit code.
    func check() throws(CommandFailure) {
        if refused > 0 { throw CommandFailure(count == 1 ? .badData : .someRefused) }
    }

    private func line(_ article: Article, _ outcome: String) throws(Output.Failure) {
        let text = ArticleLine.text(article, outcome: outcome, width: width)
        try write { () throws(Output.Failure) in try self.output.writeLine(text) }
    }

    private func values(_ before: Article, _ after: Article) throws(Output.Failure) {
        let lines = ChangeLines(width: width, usesColor: output.terminal.usesColor)
            .lines(ChangeLines.Change.all(from: before, to: after))
        try write { () throws(Output.Failure) in for line in lines { try self.output.writeLine(line) } }
    }

    private var width: Int? { output.terminal.isTerminal ? output.terminal.width : nil }

    private func write(_ body: () throws(Output.Failure) -> Void) throws(Output.Failure) {
        guard !readerHasGone else { return }
        do throws(Output.Failure) {
            try body()
        } catch .closedPipe {
            readerHasGone = true
        }
    }
}
