import ArgumentParser

/// The names of the commands, and the one that a misspelt name most likely means.
enum CommandNames {
    static var all: [String] { Clipfile.configuration.subcommands.map { $0._commandName } + ["help"] }

    /// - Throws: a sentence with the nearest name, where the first argument is no command.
    static func check(_ arguments: ArraySlice<String>) throws(CommandFailure) {
        guard let first = arguments.first, !first.hasPrefix("-"), !all.contains(first) else { return }
        let hint = nearest(to: first).map { "did you mean “\($0)”?" } ?? "the commands are \(listed)"
        throw CommandFailure(.usage, "no command “\(first)”; \(hint)")
    }

    static func nearest(to word: String, among names: [String] = all) -> String? {
        let distances = names.map { ($0, editDistance(word.lowercased(), $0)) }
        guard let best = distances.min(by: { $0.1 < $1.1 }), best.1 <= max(1, best.0.count / 2) else { return nil }
        return best.0
    }

    private static var listed: String { all.joined(separator: ", ") }

    private static func editDistance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left.utf8.prefix(32)), Array(right.utf8))
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let substituted = diagonal + (a == b ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[right.count]
    }
}
