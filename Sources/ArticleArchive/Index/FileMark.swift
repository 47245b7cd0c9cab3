import Glibc

/// The validator of a file or folder: the file system's description of it, which tells whether it has changed without a
/// look into it.
struct FileMark: Hashable, Sendable {
    var size: Int
    /// Nanoseconds since 1970 of the last change of its bytes.
    var modified: Int
    /// The same for any change, its name and its owner included; nobody can set this one back.
    var changed: Int
    var inode: Int

    /// The mark of a file about which nothing can be told; it is looked at again.
    static let unknown = FileMark(size: 0, modified: 0, changed: 0, inode: 0)

    init(size: Int, modified: Int, changed: Int, inode: Int) {
        self.size = size
        self.modified = modified
        self.changed = changed
        self.inode = inode
    }

    private init(_ status: stat) {
        self.init(
            size: Int(status.st_size), modified: FileMark.nanoseconds(status.st_mtim),
            changed: FileMark.nanoseconds(status.st_ctim), inode: Int(truncatingIfNeeded: status.st_ino))
    }

    /// The mark of a file in a folder; unknown where there is none.
    static func of(_ name: String, in folder: Folder) -> FileMark {
        var status = stat()
        guard fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .unknown }
        return FileMark(status)
    }

    /// The marks of many files of a folder.
    static func of(_ names: [String], in folder: Folder) -> [FileMark] {
        Parallel.map(names) { $0.map { FileMark.of($0, in: folder) } }
    }

    static func of(_ folder: Folder) -> FileMark {
        var status = stat()
        guard fstat(folder.descriptor, &status) == 0 else { return .unknown }
        return FileMark(status)
    }

    /// The mark to remember after a look at the contents. Clocks of file systems tick a few hundred times a second, so
    /// what changed a moment ago may change again and keep its mark: it is looked at once more by the next command.
    func settled(at now: Int) -> FileMark {
        (changed..<changed + FileMark.tick).contains(now) || changed > now ? .unknown : self
    }

    /// The time as the file system's clocks count it.
    static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return nanoseconds(time)
    }

    private static let tick = 50_000_000

    private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec &* 1_000_000_000 &+ time.tv_nsec }
}
