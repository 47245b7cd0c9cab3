import ArgumentParser
import ArticleParsing
import Articles
import Glibc

/// The command line: each command is a file in `Commands`.
@main
struct Clipfile: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clipfile",
        abstract: "Keeps articles: pasted text in, a record with its evidence out.",
        discussion: """
            Paste an article, or give it as a file; clipfile keeps the original byte for byte and works out the title, \
            the authors, the date, where it was printed first and more, each with its evidence.

              clipfile add article.txt      keep an article
              clipfile list                 what is kept
              clipfile show 8226            read it
            """,
        version: "\(ArticleParser.version.version) (libxml2 \(LibXML2.version))",
        subcommands: [
            AddCommand.self, ParseCommand.self, InspectCommand.self, ListCommand.self, SearchCommand.self,
            ShowCommand.self, ExportCommand.self, StatsCommand.self, SetCommand.self, EditCommand.self, TagCommand.self,
            NoteCommand.self, ReparseCommand.self, RemoveCommand.self, RestoreCommand.self, ReindexCommand.self,
            SchemaCommand.self,
        ]
    )

    static func main() {
        Signals.prepare()
        do {
            try CommandNames.check(CommandLine.arguments.dropFirst())
            let arguments = FileArguments.split(Array(CommandLine.arguments.dropFirst()))
            var command = FileArguments.add(arguments.files, to: try parseAsRoot(arguments.parsed))
            try command.run()
            end(with: .done)
        } catch {
            end(with: report(error))
        }
    }

    /// Says what went wrong, or prints the help that was asked for.
    private static func report(_ error: any Error) -> ExitCode {
        if CommandFailure.isOurs(error) {
            let failure = CommandFailure(error)
            if let sentence = failure.sentence { Messages().say("clipfile: \(sentence)") }
            return failure.code
        }
        guard exitCode(for: error) == .success else {
            Messages().say(fullMessage(for: error))
            return .usage
        }
        do {
            let output = Output.standard()
            try output.writeLine(fullMessage(for: error))
            try output.flush()
            return .done
        } catch {
            return report(error)
        }
    }

    private static func end(with code: ExitCode) -> Never {
        Glibc.exit(code.rawValue)
    }
}
