import FoundationEssentials
import Glibc

/// Shows long text a screen at a time: `$PAGER`, else `less`.
enum Pager {
    /// Shows the text in a pager where the output is a terminal; prints it elsewhere.
    static func page(_ text: String, to output: Output) throws {
        let environment = ProcessInfo.processInfo.environment
        if output.terminal.isTerminal, show(text, environment: environment) { return }
        try output.write(text)
    }

    /// Shows the text; false where no pager is wanted or could be started.
    static func show(_ text: String, environment: [String: String]) -> Bool {
        guard let command = command(environment), let ends = makePipe() else { return false }
        let process = start(command, reading: ends.read)
        close(ends.read)
        guard let process else {
            close(ends.write)
            return false
        }
        feed(text, to: ends.write)
        _ = ChildProcess.end(of: process)
        return true
    }

    /// The pager's words; nil where none is wanted.
    static func command(_ environment: [String: String]) -> [String]? {
        guard let wanted = environment["PAGER"] else { return ["less", "-FRX"] }
        let words = wanted.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let program = words.first, program != "cat" else { return nil }
        if words.count == 1 { return program == "less" ? ["less", "-FRX"] : words }
        // Arguments may be quoted; only a shell knows how.
        return wanted.contains(where: { "'\"\\$`|;&<>()".contains($0) }) ? ["sh", "-c", wanted] : words
    }

    private static func makePipe() -> (read: Int32, write: Int32)? {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        // The pager must not hold its own input open, or it never ends.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    private static func start(_ words: [String], reading input: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        var attributes = ChildProcess.attributes()
        defer { posix_spawnattr_destroy(&attributes) }

        var arguments = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var process = pid_t()
        return posix_spawnp(&process, words[0], &actions, &attributes, &arguments, environ) == 0 ? process : nil
    }

    private static func feed(_ text: String, to descriptor: Int32) {
        defer { close(descriptor) }
        do {
            try Output.write(Array(text.utf8), to: descriptor)
        } catch {
            // The reader quit before the end, as readers do.
        }
    }
}
