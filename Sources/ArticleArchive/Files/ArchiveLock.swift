import Glibc

/// Keeps two commands from writing to one archive at the same time.
///
/// The lock is on the archive's own `clipfile.json`, so it adds no file, and the system drops it when a writer dies.
/// Readers never lock.
final class ArchiveLock {
    /// How long a writer waits for another one.
    static let patience = 5

    private let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    static func take(in folder: Folder, patience: Int = patience) throws(ArchiveError) -> ArchiveLock {
        let name = ArchiveLayout.marker
        let pause: UInt32 = 20_000
        for _ in 0...(patience * 1_000_000 / Int(pause)) {
            let lock = try open(name, in: folder)
            if flock(lock.descriptor, LOCK_EX | LOCK_NB) == 0 {
                // Somebody may have put a new file in its place meanwhile; a lock on the old one guards nothing.
                if lock.isOn(name, in: folder) { return lock }
            } else if errno != EWOULDBLOCK && errno != EINTR {
                throw folder.fault(errno, .lock, name)
            }
            usleep(pause)
        }
        throw .busy(path: folder.path, seconds: patience)
    }

    private static func open(_ name: String, in folder: Folder) throws(ArchiveError) -> ArchiveLock {
        // For writing, since a lock over NFS needs that.
        let file = uninterrupted { openat(folder.descriptor, name, O_RDWR | O_NOFOLLOW | O_CLOEXEC) }
        if file >= 0 { return ArchiveLock(descriptor: file) }
        switch errno {
        case ENOENT: throw .noArchive(path: folder.path)
        case ELOOP: throw .link(path: folder.path(of: name))
        case let code: throw folder.fault(code, .lock, name)
        }
    }

    private func isOn(_ name: String, in folder: Folder) -> Bool {
        var mine = stat()
        var named = stat()
        return fstat(descriptor, &mine) == 0
            && fstatat(folder.descriptor, name, &named, AT_SYMLINK_NOFOLLOW) == 0
            && mine.st_ino == named.st_ino && mine.st_dev == named.st_dev
    }
}
