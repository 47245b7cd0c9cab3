import ArgumentParser
import ArticleArchive

/// The names of the commands, and the one that a misspelt name most likely means.
enum CommandNames {
    static var all: [String] { Clipfile.configuration.subcommands.map { $0._commandName } + ["help"] }

    /// - Throws: a sentence with the nearest name, where the first argument is no command.
    static func check(_ arguments: ArraySlice<String>) throws(CommandFailure) {
        guard let first = arguments.first, !first.hasPrefix("-"), !all.contains(first) else { return }
        let hint = NearestName.of(first, among: all).map { "did you mean “\($0)”?" } ?? "the commands are \(listed)"
        throw CommandFailure(.usage, "no command “\(first)”; \(hint)")
    }

    private static var listed: String { all.joined(separator: ", ") }
}
