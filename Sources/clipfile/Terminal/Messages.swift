import Glibc

/// Words for people, on standard error. Always safe to show, since file names and titles stand in them.
struct Messages {
    private let terminal = Terminal(descriptor: STDERR_FILENO)
    private let clearLine = "\r\u{1B}[K"

    var isTerminal: Bool { terminal.isTerminal }

    func say(_ sentence: String) {
        put(SafeText.lines(sentence) + "\n")
    }

    /// Shows a line that the next one replaces; nothing where standard error is no terminal.
    func showProgress(_ text: String) {
        guard terminal.isTerminal else { return }
        put(clearLine + Table.shortened(SafeText.row(text), to: terminal.width - 1))
    }

    func clearProgress() {
        if terminal.isTerminal { put(clearLine) }
    }

    private func put(_ text: String) {
        do {
            try Output.write(Array(text.utf8), to: STDERR_FILENO)
        } catch {
            // Nobody is left to tell; the exit code still says it.
        }
    }
}
