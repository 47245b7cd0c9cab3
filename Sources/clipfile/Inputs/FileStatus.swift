import Glibc

/// The kind of thing at a path.
enum FileStatus: Equatable {
    case file, folder, link, other
    case missing(errno: Int32)

    /// Follows links, as for a path that a person gave.
    init(of path: FilePath) {
        var status = stat()
        self = path.withCString { stat($0, &status) } == 0 ? FileStatus(status) : .missing(errno: errno)
    }

    /// Follows no link: the kind of a folder's entry itself.
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
