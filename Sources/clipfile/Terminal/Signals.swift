import Glibc
import Synchronization

/// The process's answers to the system's signals.
enum Signals {
    private static let interrupted = Atomic<Bool>(false)

    /// Whether someone pressed Ctrl-C since ``watchForInterruption()``.
    static var wasInterrupted: Bool { interrupted.load(ordering: .relaxed) }

    /// Makes failed writes errors instead of deaths, says of a file that is cut short under a reader what it is, and
    /// keeps a file from getting the number of a closed stream.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        // The index is read where it lies in the system's memory, and pages that are cut off there can no longer be
        // given.
        signal(SIGBUS) { _ in
            let words: StaticString = "clipfile: the index was cut short while it was read; ask again\n"
            _ = write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
            _exit(ExitCode.inputOutput.rawValue)
        }
        for (descriptor, flags) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_WRONLY)]
        where fcntl(descriptor, F_GETFD) == -1 {
            // Opened the wrong way round, so that using it is an error: the lowest free number is this one.
            _ = open("/dev/null", flags)
        }
    }

    /// From now on Ctrl-C ends what is under way in good order; a second one ends it at once.
    static func watchForInterruption() {
        interrupted.store(false, ordering: .relaxed)
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in Signals.interrupted.store(true, ordering: .relaxed) }
        // Without SA_RESTART a read from a terminal returns.
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
        sigaction(SIGINT, &action, nil)
        sigaction(SIGTERM, &action, nil)
    }

    /// Notes that Ctrl-C came from a terminal that makes no signal of it.
    static func interrupt() { interrupted.store(true, ordering: .relaxed) }

    /// From now on Ctrl-C ends the process again.
    static func endWatch() {
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
    }
}
