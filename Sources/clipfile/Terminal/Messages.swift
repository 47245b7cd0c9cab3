import Glibc

/// Words for people, on standard error. Always safe to show, since file names and titles stand in them.
final class Messages {
    private let terminal = Terminal(descriptor: STDERR_FILENO)
    private let clearLine = "\r\u{1B}[K"
    private var showsProgress = false

    func say(_ sentence: String) {
        clearProgress()
        put(SafeText.lines(sentence) + "\n")
    }

    /// Shows a line that the next one replaces; nothing where standard error is no terminal that can.
    func showProgress(_ text: String) {
        guard terminal.canRewriteLines else { return }
        showsProgress = true
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
