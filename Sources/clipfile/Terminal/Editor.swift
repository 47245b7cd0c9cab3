import FoundationEssentials
import Glibc

/// Lets a person edit a text: `$VISUAL`, else `$EDITOR`.
enum Editor {
    /// - Throws: where the environment names no editor.
    static func command(_ environment: [String: String]) throws(CommandFailure) -> String {
        for name in ["VISUAL", "EDITOR"] {
            if let command = environment[name], command.contains(where: { !$0.isWhitespace }) { return command }
        }
        throw CommandFailure(.configuration, "no editor; VISUAL or EDITOR names one: export EDITOR=nano")
    }

    /// Runs an editor on a file and waits for its end.
    ///
    /// - Throws: where it cannot be started, or says that it failed, as `:cq` does in Vim.
    static func run(_ command: String, on path: String) throws(CommandFailure) {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // We ignore these; the editor must not.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        sigaddset(&signals, SIGXFSZ)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        // The command may have arguments, quoted as a shell reads them: emacsclient -a "" -t
        let words = ["sh", "-c", "\(command) \"$@\"", command, path]
        var arguments = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var process = pid_t()
        let failure = posix_spawnp(&process, "sh", nil, &attributes, &arguments, environ)
        guard failure == 0 else { throw CommandFailure(.configuration, "sh: \(systemMessage(failure))") }
        try judge(end(of: process), command)
    }

    /// The status that a process ended with.
    private static func end(of process: pid_t) -> Int32 {
        // Ctrl-C belongs to the editor while it runs.
        let before = signal(SIGINT, SIG_IGN)
        var status: Int32 = 0
        while waitpid(process, &status, 0) == -1, errno == EINTR {}
        signal(SIGINT, before)
        return status
    }

    private static func judge(_ status: Int32, _ command: String) throws(CommandFailure) {
        let (code, signal) = ((status >> 8) & 0xFF, status & 0x7F)
        switch (code, signal) {
        case (0, 0): return
        case (126...127, 0):
            throw CommandFailure(
                .configuration, "the editor “\(command)” cannot be started; VISUAL or EDITOR names another")
        case (_, 0): throw CommandFailure(.no, "the editor “\(command)” ended with code \(code); nothing was changed")
        default: throw CommandFailure(.no, "the editor “\(command)” was ended by signal \(signal); nothing was changed")
        }
    }
}
