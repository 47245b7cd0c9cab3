import FoundationEssentials
import Glibc
import Testing

/// A terminal with a process in it, driven as a terminal's window does it: what is typed goes in, what is shown comes
/// out. No wait is without a bound.
final class PseudoTerminal {
    /// The window's side.
    private var window: Int32
    /// Kept open, so that the modes can be asked for when the process is gone.
    private let line: Int32
    private(set) var process = pid_t()
    /// The modes before a process was there.
    private(set) var modesBefore = ""
    /// All that was shown.
    private(set) var shown: [UInt8] = []
    private var status: Int32?

    /// No test waits longer for anything, however busy the machine is.
    private static let patience = Duration.seconds(20)

    // TIOCSPTLCK, TIOCGPTN and POSIX_SPAWN_SETSID, which Swift does not see.
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430
    private static let startsSession: Int16 = 0x80

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Starts a process whose terminal this is.
    ///
    /// - Parameters:
    ///   - output: open files that standard output and standard error lead to instead.
    ///   - early: sent before the process is there.
    init(
        _ words: [String], environment: [String], columns: UInt16 = 80, output: Int32? = nil, errors: Int32? = nil,
        early: [UInt8] = []
    ) throws {
        window = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
        var isLocked: Int32 = 0
        var number: Int32 = 0
        try #require(ioctl(window, PseudoTerminal.setLock, &isLocked) == 0)
        try #require(ioctl(window, PseudoTerminal.getNumber, &number) == 0)
        let name = "/dev/pts/\(number)"
        line = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        try #require(ioctl(line, UInt(TIOCSWINSZ), &size) == 0)
        modesBefore = modes
        if !early.isEmpty { try send(early) }
        try spawn(words, environment: environment, terminal: name, output: output, errors: errors)
    }

    deinit {
        if status == nil {
            kill(-process, SIGKILL)
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        hangUp()
        close(line)
    }

    private func spawn(
        _ words: [String], environment: [String], terminal: String, output: Int32?, errors: Int32?
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // The first terminal that the leader of a session opens is the session's.
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, output ?? STDIN_FILENO, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors ?? STDIN_FILENO, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The threads that tests run in have most signals blocked, which a child would inherit.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, PseudoTerminal.startsSession | Int16(POSIX_SPAWN_SETSIGMASK))
        var arguments = words.map { strdup($0) } + [nil]
        var environment = environment.map { strdup($0) } + [nil]
        defer { (arguments + environment).forEach { free($0) } }
        try #require(posix_spawn(&process, words[0], &actions, &attributes, &arguments, &environment) == 0)
    }

    // MARK: The window's side

    /// Sends bytes as fast as the terminal takes them, and reads what is shown meanwhile, as a window does.
    func send(_ bytes: [UInt8]) throws {
        let deadline = ContinuousClock.now + PseudoTerminal.patience
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { write(window, $0.baseAddress?.advanced(by: sent), $0.count - sent) }
            if count > 0 { sent += count }
            readShown(waiting: count > 0 ? 0 : 5)
            // Whoever hung up early takes no more.
            if processIsGone { return }
            guard ContinuousClock.now < deadline else {
                throw Failure(description: "only \(sent) of \(bytes.count) bytes were taken; shown: \(text)")
            }
        }
    }

    func send(_ text: String) throws { try send(Array(text.utf8)) }

    /// Lets the time pass in which nothing is typed.
    func pause(milliseconds: Int32) {
        let end = ContinuousClock.now + .milliseconds(Int(milliseconds))
        while ContinuousClock.now < end { readShown(waiting: 5) }
    }

    /// Waits until something is shown, after what was shown when this was called last.
    func wait(for words: String) throws {
        let wanted = Array(words.utf8)
        let deadline = ContinuousClock.now + PseudoTerminal.patience
        while true {
            if let place = shown[awaited...].firstRange(of: wanted) { return awaited = place.upperBound }
            guard ContinuousClock.now < deadline else {
                throw Failure(description: "“\(words)” was not shown but: \(text)")
            }
            readShown(waiting: 20)
        }
    }

    private var awaited = 0

    var text: String { String(decoding: shown, as: UTF8.self) }

    /// The screen as a person sees it in the end: escape sequences obeyed as far as clipfile uses them.
    var screen: [String] {
        var rows = [""]
        var rest = text.replacing("\u{1B}[?2004h", with: "").replacing("\u{1B}[?2004l", with: "")[...]
        while let character = rest.popFirst() {
            switch character {
            case "\r\n", "\n": rows.append("")
            case "\r" where rest.hasPrefix("\u{1B}[K"):
                rest.removeFirst(3)
                rows[rows.count - 1] = ""
            case "\r": rows[rows.count - 1] = ""
            case "\u{1B}" where rest.hasPrefix("[K"): rest.removeFirst(2)
            default: rows[rows.count - 1].append(character)
            }
        }
        return rows
    }

    /// Closes the window.
    func hangUp() {
        if window >= 0 { close(window) }
        window = -1
    }

    private func readShown(waiting milliseconds: Int32) {
        guard window >= 0 else {
            usleep(UInt32(milliseconds) * 1_000)
            return
        }
        var ready = pollfd(fd: window, events: Int16(POLLIN), revents: 0)
        guard poll(&ready, 1, milliseconds) > 0 else { return }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(window, &bytes, bytes.count)
        if count > 0 { shown += bytes[..<count] } else { usleep(1_000) }
    }

    // MARK: The process

    /// How the process ended: its code, or the negative number of a signal.
    func end() throws -> Int32 {
        let deadline = ContinuousClock.now + PseudoTerminal.patience
        while !processIsGone {
            guard ContinuousClock.now < deadline else { throw Failure(description: "it did not end; shown: \(text)") }
            readShown(waiting: 5)
        }
        readShown(waiting: 0)
        let status = status ?? 0
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
    }

    private var processIsGone: Bool {
        guard process > 0, status == nil else { return status != nil }
        var ended: Int32 = 0
        if waitpid(process, &ended, WNOHANG) == process { status = ended }
        return status != nil
    }

    // MARK: The terminal's modes

    /// The modes as text, to be compared.
    var modes: String {
        var modes = termios()
        guard tcgetattr(line, &modes) == 0 else { return "gone" }
        let characters = withUnsafeBytes(of: modes.c_cc) { Array($0) }
        return "\(modes.c_iflag) \(modes.c_oflag) \(modes.c_cflag) \(modes.c_lflag) \(characters)"
    }

    var readsLines: Bool {
        var modes = termios()
        return tcgetattr(line, &modes) == 0 && modes.c_lflag & tcflag_t(ICANON) != 0
    }

    /// Makes the terminal read lines, as a shell does that takes it back.
    func makeReadLines() {
        var modes = termios()
        guard tcgetattr(line, &modes) == 0 else { return }
        modes.c_lflag |= tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
        modes.c_iflag |= tcflag_t(ICRNL | IXON)
        tcsetattr(line, TCSANOW, &modes)
    }
}

extension Tool {
    /// Runs `clipfile` in a terminal.
    func terminal(
        _ words: [String], term: String = "xterm", columns: UInt16 = 80, output: Int32? = nil, errors: Int32? = nil,
        early: [UInt8] = []
    ) throws -> PseudoTerminal {
        try PseudoTerminal(
            [Tool.executable()] + words, environment: settings + ["TERM=\(term)"], columns: columns, output: output,
            errors: errors, early: early)
    }
}
