import Glibc
import Synchronization

/// The signals that reach the process while the terminal is raw.
///
/// Those that can wait are noted, and told to the reader by a byte in a pipe, which it awaits beside the terminal. All
/// others that end a process, a crash among them, put the terminal back first and are then what they would have been.
enum PasteSignals {
    private static let noted = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH]
    private static let ending =
        [
            SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF,
            SIGXCPU, SIGIO, SIGPWR, SIGSTKFLT,
        ]
        + Array(firstRealTimeSignal..<Int32(signalCount))
    private static let firstRealTimeSignal: Int32 = 34
    private static let signalCount = 65

    /// A bit for each signal that came and was not taken.
    private static let arrived = Atomic<UInt64>(0)
    private static let alarm = Atomic<Int32>(-1)
    // Written before the handlers that read it are installed.
    nonisolated(unsafe) private static let before = {
        let actions = UnsafeMutablePointer<sigaction>.allocate(capacity: signalCount)
        actions.initialize(repeating: sigaction(), count: signalCount)
        return actions
    }()

    /// From now on signals are noted. Gives the end of a pipe that can be read from once one has come.
    static func watch() throws(InputProblem) -> Int32 {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw InputProblem(errno: errno) }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        arrived.store(0, ordering: .relaxed)
        alarm.store(ends[1], ordering: .relaxed)
        _ = putTerminalBackAtExit
        for signal in noted { install(signal, note) }
        for signal in ending { install(signal, end, flags: UInt32(SA_RESETHAND)) }
        return ends[0]
    }

    /// Signals are again what they were before.
    static func endWatch(_ pipe: Int32) {
        for signal in noted + ending { sigaction(signal, before + Int(signal), nil) }
        close(alarm.exchange(-1, ordering: .relaxed))
        close(pipe)
    }

    /// The signals that came since this was asked last.
    static func take(from pipe: Int32) -> Set<Int32> {
        var bytes = [UInt8](repeating: 0, count: 64)
        while read(pipe, &bytes, bytes.count) > 0 {}
        let bits = arrived.exchange(0, ordering: .relaxed)
        return Set(noted.filter { bits & 1 << UInt64($0) != 0 })
    }

    private static let putTerminalBackAtExit: Int32 = atexit { RawTerminal.leave() }

    private typealias Handler =
        @convention(c) (Int32, UnsafeMutablePointer<siginfo_t>?, UnsafeMutableRawPointer?) -> Void

    private static func install(_ signal: Int32, _ handler: @escaping Handler, flags: UInt32 = 0) {
        let old = before + Int(signal)
        sigaction(signal, nil, old)
        // nohup: who started the process wants the signal to do nothing.
        if unsafeBitCast(old.pointee.__sigaction_handler.sa_handler, to: Int.self) == ignored { return }
        var action = sigaction()
        action.__sigaction_handler.sa_sigaction = handler
        action.sa_flags = Int32(bitPattern: flags | UInt32(SA_SIGINFO))
        sigaction(signal, &action, nil)
    }

    private static let ignored = unsafeBitCast(SIG_IGN, to: Int.self)

    private static let note: Handler = { signal, _, _ in
        let number = errno
        PasteSignals.arrived.bitwiseOr(1 << UInt64(signal), ordering: .relaxed)
        var byte: UInt8 = 0
        _ = write(PasteSignals.alarm.load(ordering: .relaxed), &byte, 1)
        errno = number
    }

    private static let end: Handler = { signal, info, _ in
        RawTerminal.leave()
        sigaction(signal, PasteSignals.before + Int(signal), nil)
        // A crash happens again on return, unless another process sent its signal; nothing else does.
        let isCrash =
            signal == SIGSEGV || signal == SIGBUS || signal == SIGILL || signal == SIGTRAP || signal == SIGFPE
        if !isCrash || info?.pointee.si_code ?? 0 <= 0 { raise(signal) }
    }
}
