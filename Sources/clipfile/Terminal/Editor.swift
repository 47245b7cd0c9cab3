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
        var attributes = ChildProcess.attributes()
        defer { posix_spawnattr_destroy(&attributes) }
        // The command may have arguments, quoted as a shell reads them: emacsclient -a "" -t
        let words = ["sh", "-c", "\(command) \"$@\"", command, path]
        var arguments = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var process = pid_t()
        let failure = posix_spawnp(&process, "sh", nil, &attributes, &arguments, environ)
        guard failure == 0 else { throw CommandFailure(.configuration, "sh: \(systemMessage(failure))") }
        try judge(ChildProcess.end(of: process), command)
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
