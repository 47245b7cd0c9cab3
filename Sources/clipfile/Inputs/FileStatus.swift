import Glibc

/// What stands at a path.
enum FileStatus: Equatable {
    case file, folder, link, other
    case missing(errno: Int32)

    /// What a person's path leads to, through links.
    init(of path: FilePath) {
        var status = stat()
        self = path.withCString { stat($0, &status) } == 0 ? FileStatus(status) : .missing(errno: errno)
    }

    /// What an entry of a folder is itself.
    init(ofEntry path: FilePath) {
        var status = stat()
        self = path.withCString { lstat($0, &status) } == 0 ? FileStatus(status) : .missing(errno: errno)
    }

    init(_ status: stat) {
        self =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
    }

    var isFolder: Bool { self == .folder }

    var isMissing: Bool {
        if case .missing = self { true } else { false }
    }
}
