import Glibc

/// Reads what a person pastes or types into the terminal at standard input, byte for byte, until Ctrl-D.
///
/// A paste that cannot be had whole is not taken at all: the error says why.
final class PasteReader {
    private let limit: Int
    private let screen = PasteScreen()
    private var interpreter = PasteInterpreter()
    private var signals: Int32 = -1
    private var lastInput = ContinuousClock.now
    /// How long nothing had come before that.
    private var lastSilence = Duration.zero

    private var count = PasteCount()
    private var isShown = false
    private var lastShown = ContinuousClock.now

    /// How often the status line is written while a paste runs.
    private static let statusInterval = Duration.milliseconds(100)
    private static let plainInterval = Duration.seconds(2)
    /// Bytes after a key that ends reading are not for the shell: they are read until nothing comes for so long.
    private static let drainPause = Duration.milliseconds(150)
    /// A terminal that never falls silent keeps nobody longer.
    private static let longestDrain = Duration.seconds(5)
    private static let pieceSize = 1 << 16
    /// The terminal itself obeyed the keys among what was sent before it was raw, and no trace is left of that.
    private static let earlyRemark =
        "some of it came before clipfile was ready; see that it is whole, since a terminal obeys a Backspace, Ctrl-U or "
        + "Ctrl-Z in such a text"

    /// - Parameter limit: the most bytes that are taken.
    init(limit: Int) { self.limit = limit }

    /// - Parameters:
    ///   - hint: said once the terminal loses nothing any more.
    ///   - notes: told what a person should know.
    func read(hint: String, notes: (String) -> Void) throws(InputProblem) -> [UInt8] {
        signals = try PasteSignals.watch()
        defer { leave() }
        let early = try RawTerminal.enter(bracketingOn: screen.canRewriteLines ? screen.descriptor : -1)
        notes(hint)
        try takeEarly(early)
        while true {
            if Signals.wasInterrupted { throw .interrupted }
            if let bytesAfter = try follow() {
                leave()
                if early > 0 { notes(PasteReader.earlyRemark) }
                if bytesAfter > 0 { notes("what came after Ctrl-D was not read: \(bytesAfter) bytes") }
                return interpreter.text.bytes
            }
            showIfDue()
            try awaitInput()
        }
    }

    private func leave() {
        screen.clear()
        RawTerminal.leave()
        if signals >= 0 { PasteSignals.endWatch(signals) }
        signals = -1
    }

    // MARK: Reading

    /// Takes what was sent while the terminal was not raw yet. It may have lost the rest of a line without an end.
    private func takeEarly(_ waiting: Int) throws(InputProblem) {
        guard waiting > 0 else { return }
        var bytes = try readPiece(waiting)
        // A terminal that reads lines keeps a zero for Ctrl-D.
        for index in bytes.indices where bytes[index] == 0 { bytes[index] = PasteKey.end.rawValue }
        let line = bytes.prefix(RawTerminal.longestWaitingLine)
        let isEnded = line.contains { $0 == UInt8(ascii: "\n") || $0 == PasteKey.end.rawValue }
        if line.count == RawTerminal.longestWaitingLine, !isEnded {
            drain()
            throw .pastedTooEarly
        }
        take(bytes)
    }

    private func take(_ bytes: [UInt8]) {
        let now = ContinuousClock.now
        lastSilence = now - lastInput
        interpreter.take(bytes[...], after: lastSilence)
        lastInput = now
        isShown = false
    }

    /// Waits until something comes, or the time has come to decide or to show something.
    private func awaitInput() throws(InputProblem) {
        switch wait(for: timeToWait) {
        case .signal: try obey(PasteSignals.take(from: signals))
        case .input: take(try readPiece(PasteReader.pieceSize))
        case .nothing: break
        }
    }

    /// Nil where nothing but the person is to be waited for.
    private var timeToWait: Duration? {
        let silence = ContinuousClock.now - lastInput
        let times = [interpreter.patience.map { $0 - silence }, isShown ? nil : timeToShow].compactMap { $0 }
        return times.min().map { max(.zero, $0) }
    }

    private enum Arrival { case signal, input, nothing }

    private func wait(for time: Duration?) -> Arrival {
        var streams = [
            pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        ]
        // Up to the next millisecond, so that the time is over when it is looked at again.
        let milliseconds = time.map { Int32($0 / .milliseconds(1)) + 1 } ?? -1
        guard poll(&streams, nfds_t(streams.count), milliseconds) > 0 else { return .nothing }
        return streams[0].revents != 0 ? .signal : .input
    }

    private func readPiece(_ size: Int) throws(InputProblem) -> [UInt8] {
        var number: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            let result = Glibc.read(STDIN_FILENO, buffer.baseAddress, size)
            number = result < 0 ? errno : result == 0 ? EIO : 0
            count = max(0, result)
        }
        switch number {
        case 0, EAGAIN, EINTR: return bytes
        // The process that holds the other end is gone.
        case EIO: throw .terminalClosed
        default: throw InputProblem(errno: number)
        }
    }

    /// Reads what is still coming, and keeps none of it; gives how many bytes that were.
    @discardableResult
    private func drain() -> Int {
        let deadline = ContinuousClock.now + PasteReader.longestDrain
        var count = 0
        while ContinuousClock.now < deadline, case .input = wait(for: PasteReader.drainPause) {
            // Where nothing more can be read, nothing is left to be thrown away.
            guard let piece = try? readPiece(PasteReader.pieceSize) else { break }
            count += piece.count
        }
        return count
    }

    // MARK: Obeying

    /// Does what the keys want. Where the text is whole, gives how many bytes came after it; nil where more is to come.
    private func follow() throws(InputProblem) -> Int? {
        while true {
            let event = interpreter.nextEvent() ?? eventOfSilence()
            if interpreter.text.bytes.count > limit {
                drain()
                throw .tooMuch(limit: limit)
            }
            switch event {
            case nil: return nil
            case .end(let bytesAfter):
                // A slow paste may go on after a Ctrl-D in it, and its rest would be the shell's to obey.
                let isDoubtful = !interpreter.sawBracket && lastSilence < PasteInterpreter.longPause
                if isDoubtful || interpreter.hasCutPaste, drain() > 0 {
                    throw .endInDoubt(byteCount: interpreter.text.bytes.count)
                }
                return bytesAfter
            case .endInDoubt:
                drain()
                throw .endInDoubt(byteCount: interpreter.text.bytes.count)
            case .interrupt:
                drain()
                Signals.interrupt()
                throw .interrupted
            case .quit: try end(with: SIGQUIT)
            case .suspend: try suspend()
            }
        }
    }

    private func eventOfSilence() -> PasteInterpreter.Event? {
        guard let patience = interpreter.patience, ContinuousClock.now - lastInput >= patience else { return nil }
        isShown = false
        return interpreter.settleAsKeys()
    }

    private func obey(_ signals: Set<Int32>) throws(InputProblem) {
        for signal in [SIGHUP, SIGTERM, SIGQUIT, SIGINT] where signals.contains(signal) { try end(with: signal) }
        if signals.contains(SIGTSTP) {
            try suspend()
        } else if signals.contains(SIGCONT) {
            try takeEarly(RawTerminal.enter(bracketingOn: screen.canRewriteLines ? screen.descriptor : -1))
        }
        isShown = false
    }

    /// Lets a signal do what it would have done without us. Where the process goes on, it was interrupted.
    private func end(with signal: Int32) throws(InputProblem) {
        leave()
        // Swift's runtime takes this one for a crash and would ask whether to debug it.
        if signal == SIGQUIT { Glibc.signal(SIGQUIT, SIG_DFL) }
        raise(signal)
        throw .interrupted
    }

    /// Stops, as Ctrl-Z does in other programs, and goes on where it was.
    private func suspend() throws(InputProblem) {
        leave()
        // The whole job, as the terminal does it.
        kill(0, SIGTSTP)
        signals = try PasteSignals.watch()
        try takeEarly(RawTerminal.enter(bracketingOn: screen.canRewriteLines ? screen.descriptor : -1))
        isShown = false
    }

    // MARK: Showing

    private func showIfDue() {
        guard !isShown, timeToShow <= .zero else { return }
        screen.show(status)
        isShown = true
        lastShown = ContinuousClock.now
    }

    /// How long until the status line is due: once it is quiet, and now and then while it is not. A terminal that
    /// cannot write over a line gets a new one each time, and so fewer.
    private var timeToShow: Duration {
        let now = ContinuousClock.now
        let untilQuiet = PasteInterpreter.pause - (now - lastInput)
        guard screen.canRewriteLines else { return max(untilQuiet, PasteReader.plainInterval - (now - lastShown)) }
        return min(untilQuiet, PasteReader.statusInterval - (now - lastShown))
    }

    private var status: PasteStatus {
        let text = interpreter.text
        count.follow(text)
        let ending = text.isLineEmpty ? "Ctrl-D ends" : "Return, Ctrl-D ends"
        return PasteStatus(
            count: count.count.description, ending: interpreter.isEndPressed ? "Ctrl-D again ends" : ending,
            // As much as the widest terminal shows, of characters that take four bytes.
            tail: text.tail(2_000))
    }
}
