import Glibc

/// Starts editors and pagers, and waits for them.
enum ChildProcess {
    /// Attributes under which a child has the signals that we ignore; to be destroyed by the caller.
    static func attributes() -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        sigaddset(&signals, SIGXFSZ)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        return attributes
    }

    /// The status that a child ended with. Ctrl-C belongs to it while it runs.
    static func end(of process: pid_t) -> Int32 {
        let before = signal(SIGINT, SIG_IGN)
        var status: Int32 = 0
        while waitpid(process, &status, 0) == -1, errno == EINTR {}
        signal(SIGINT, before)
        return status
    }
}
