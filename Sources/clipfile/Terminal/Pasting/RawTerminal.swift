import Glibc
import Synchronization

/// The terminal at standard input, while every byte of it is handed over as it comes.
///
/// As a shell leaves it, in canonical mode, a terminal gives a line only once it is ended, and of a longer one than
/// 4,095 bytes the rest is lost in silence. Here it is taken out of that mode, without an echo, for which a status line
/// stands, and asked to bracket what is pasted. Its former mode is put back however the process ends, so that
/// ``leave()`` may be called by a signal's handler at any moment.
enum RawTerminal {
    /// The most bytes that a terminal in canonical mode keeps of a line that has no end: Linux has a buffer of 4,096
    /// bytes (N_TTY_BUF_SIZE) and holds one free for the line's end.
    static let longestWaitingLine = 4_095

    private static let isRaw = Atomic<Bool>(false)
    private static let isAskedToBracket = Atomic<Bool>(false)
    private static let screen = Atomic<Int32>(-1)
    // Written only while `isRaw` is false, read only after it was true.
    nonisolated(unsafe) private static let before = UnsafeMutablePointer<termios>.allocate(capacity: 1)

    private static let startBracketing: StaticString = "\u{1B}[?2004h"
    private static let endBracketing: StaticString = "\u{1B}[?2004l"

    /// Gives how many bytes wait that came while the terminal read lines.
    ///
    /// - Parameter screen: where the terminal can be written to and knows escape sequences; else -1.
    /// - Throws: where the terminal is gone.
    static func enter(bracketingOn screen: Int32) throws(InputProblem) -> Int {
        waitForForeground()
        var modes = termios()
        while tcgetattr(STDIN_FILENO, &modes) != 0 {
            guard errno == EINTR else { throw .terminalClosed }
        }
        // Still raw where the process was stopped and went on without a shell's doing.
        let isStillRaw = isRaw.load(ordering: .acquiring) && modes.c_lflag & tcflag_t(ICANON) == 0
        if !isStillRaw { before.pointee = modes }
        isAskedToBracket.store(screen >= 0, ordering: .relaxed)
        RawTerminal.screen.store(screen, ordering: .relaxed)
        isRaw.store(true, ordering: .releasing)
        makeRaw(&modes)
        // Not TCSAFLUSH: it would throw away what was pasted meanwhile.
        while tcsetattr(STDIN_FILENO, TCSANOW, &modes) != 0 {
            guard errno == EINTR else { throw .terminalClosed }
        }
        if screen >= 0 { put(startBracketing, on: screen) }
        return isStillRaw ? 0 : waiting
    }

    /// Puts back what was before. Safe in a signal's handler; does nothing the second time.
    static func leave() {
        guard isRaw.exchange(false, ordering: .acquiringAndReleasing), isOurs else { return }
        if isAskedToBracket.load(ordering: .relaxed) { put(endBracketing, on: screen.load(ordering: .relaxed)) }
        while tcsetattr(STDIN_FILENO, TCSANOW, before) != 0, errno == EINTR {}
    }

    private static var waiting: Int {
        var count: Int32 = 0
        return ioctl(STDIN_FILENO, UInt(FIONREAD), &count) == 0 ? Int(count) : 0
    }

    private static func makeRaw(_ modes: inout termios) {
        modes.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR | ISTRIP | IXON)
        // Without an echo: the terminal's own would show whatever is pasted as it is, and attack itself.
        modes.c_lflag &= ~tcflag_t(ICANON | ISIG | IEXTEN | ECHO | ECHONL)
        withUnsafeMutableBytes(of: &modes.c_cc) { characters in
            characters[Int(VMIN)] = 1
            characters[Int(VTIME)] = 0
        }
    }

    /// Whether the terminal is not another job's: its modes are then none of our business.
    private static var isOurs: Bool {
        let group = tcgetpgrp(STDIN_FILENO)
        return group == -1 || group == getpgrp()
    }

    /// In the background the terminal has the shell's own modes, which must not be put back later.
    private static func waitForForeground() {
        // Bounded, since a process without a parent that watches it is not stopped by this.
        for _ in 0..<100 where !isOurs { kill(0, SIGTTIN) }
    }

    private static func put(_ sequence: StaticString, on screen: Int32) {
        _ = write(screen, sequence.utf8Start, sequence.utf8CodeUnitCount)
    }
}
