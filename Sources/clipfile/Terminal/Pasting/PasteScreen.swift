import FoundationEssentials
import Glibc

/// Where a person who pastes sees what has come: one line of the terminal that is read from, written over again and
/// again.
final class PasteScreen {
    /// Negative where the terminal cannot be written to.
    let descriptor: Int32
    /// Whether the terminal knows escape sequences.
    let canRewriteLines: Bool
    private let environment = ProcessInfo.processInfo.environment
    private var isShowing = false

    init() {
        // Opened anew, so that a terminal that takes nothing for a while keeps nobody waiting, and other programs that
        // share it do not notice.
        let path = "/proc/self/fd/\(STDIN_FILENO)"
        descriptor = open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        let terminal = Terminal(descriptor: STDIN_FILENO, environment: environment)
        canRewriteLines = descriptor >= 0 && terminal.canRewriteLines
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    func show(_ status: PasteStatus) {
        guard descriptor >= 0 else { return }
        // The width is asked for each time: a window may have another by now.
        let width = Terminal(descriptor: STDIN_FILENO, environment: environment).width
        let line = status.line(width: width - 1)
        put(canRewriteLines ? "\r" + line + "\u{1B}[K" : line + "\n")
        isShowing = canRewriteLines
    }

    func clear() {
        if isShowing { put("\r\u{1B}[K") }
        isShowing = false
    }

    /// Writes once: bytes that a terminal does not take now, the next line makes good.
    private func put(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(descriptor, bytes, bytes.count)
    }
}
