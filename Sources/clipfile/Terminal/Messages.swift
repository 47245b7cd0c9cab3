import Glibc

/// Words for people, on standard error. Always safe to show, since file names and titles stand in them.
final class Messages {
    let terminal = Terminal(descriptor: STDERR_FILENO)
    private let clearLine = "\r\u{1B}[K"
    private var showsProgress = false
    private var lastProgress: ContinuousClock.Instant?

    func say(_ sentence: String) {
        clearProgress()
        put(SafeText.lines(sentence) + "\n")
    }

    /// Says what is safe to show and may be in colour, where a person is at the other end.
    func sayOnTerminal(_ safe: String) {
        guard terminal.isTerminal else { return }
        clearProgress()
        put(safe + "\n")
    }

    /// Shows a line that the next one replaces, at most ten times a second; nothing where standard error is no terminal
    /// that can.
    func showProgress(_ text: @autoclosure () -> String) {
        guard terminal.canRewriteLines else { return }
        let now = ContinuousClock.now
        if showsProgress, let lastProgress, now - lastProgress < .milliseconds(100) { return }
        lastProgress = now
        showsProgress = true
        let text = text()
        put(clearLine + Table.shortened(SafeText.row(text), to: terminal.width - 1))
    }

    func clearProgress() {
        if showsProgress { put(clearLine) }
        showsProgress = false
    }

    private func put(_ text: String) {
        do {
            try Output.write(Array(text.utf8), to: STDERR_FILENO)
        } catch {
            // Nobody is left to tell; the exit code still says it.
        }
    }
}
