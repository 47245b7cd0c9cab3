import ArgumentParser

/// A command that takes any number of files.
protocol FileTaking: ParsableCommand {
    var files: [String] { get set }
}

/// Keeps long lists of files from ArgumentParser, which copies all values that it has for each one that it adds: ten
/// thousand files would take it longer than parsing the articles in them.
enum FileArguments {
    /// Fewer files than this go the usual way.
    private static let many = 256

    /// The arguments that are parsed, and the files after them. Whatever follows the last option and what may be its
    /// value can only be a file.
    static func split(_ arguments: [String]) -> (parsed: [String], files: [String]) {
        guard arguments.count > many, ["add", "parse"].contains(arguments.first) else { return (arguments, []) }
        let lastOption = arguments.lastIndex { $0.hasPrefix("-") && $0 != "-" } ?? 0
        let cut = min(arguments.count, lastOption + 2)
        return (Array(arguments[..<cut]), Array(arguments[cut...]))
    }

    /// The command with the files that were kept from it.
    static func add(_ files: [String], to command: any ParsableCommand) -> any ParsableCommand {
        guard !files.isEmpty, var taking = command as? any FileTaking else { return command }
        taking.files += files
        return taking
    }
}
