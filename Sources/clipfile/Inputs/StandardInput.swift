import Glibc

/// Standard input: a file or a pipe, read to its end, or a person's paste into a terminal.
enum StandardInput {
    /// A hint for a person who is to paste or type.
    static func hint(_ what: String) -> String {
        "paste \(what), then press Ctrl-D on an empty line (Ctrl-C keeps nothing)"
    }

    static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

    /// - Parameters:
    ///   - limit: the most bytes that are taken.
    ///   - what: the wanted thing: "the article".
    ///   - notes: told things that a person at a terminal should know.
    static func bytes(
        limit: Int, what: String, notes: (String) -> Void
    ) throws(InputProblem) -> [UInt8] {
        guard isTerminal else { return try FileReading.bytes(of: STDIN_FILENO, limit: limit) }
        return try PasteReader(limit: limit).read(hint: hint(what), notes: notes)
    }
}
