import Glibc

/// An open folder. Whatever lies in it is reached from here, one name at a time and never through a link, so that
/// nothing planted in an archive can lead a read or a write outside.
final class Folder: Sendable {
    /// One name in a folder.
    struct Entry {
        enum Kind {
            case file, folder, other
        }

        var name: String
        var kind: Kind
        /// Whether the name is text; a name that is no text cannot be opened.
        var isText: Bool
    }

    /// Where it is, for messages.
    let path: String
    let descriptor: Int32

    private init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Opens a folder by its path, which the user chose and which may go through links; nil where there is nothing.
    static func open(_ path: String) throws(ArchiveError) -> Folder? {
        let descriptor = uninterrupted { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        if descriptor >= 0 { return Folder(path: path, descriptor: descriptor) }
        switch errno {
        case ENOENT: return nil
        case ENOTDIR: throw .notAFolder(path: path)
        case let code: throw .system(.open, path: path, code: code)
        }
    }

    /// Opens a folder by its path and makes it, durably, where there is none, and the folders that lead to it.
    static func make(_ path: String) throws(ArchiveError) -> Folder {
        var missing: [String] = []
        var existing = path
        while true {
            if let folder = try open(existing.isEmpty ? "." : existing) { return try folder.makingFolders(missing) }
            let parts = existing.split(separator: "/")
            guard let last = parts.last else { throw .noArchive(path: path) }
            missing.insert(String(last), at: 0)
            existing = (existing.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
        }
    }

    /// The folder of this name; nil where there is none.
    func folder(_ name: String) throws(ArchiveError) -> Folder? {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        let child = uninterrupted { openat(descriptor, name, flags) }
        if child >= 0 { return Folder(path: path(of: name), descriptor: child) }
        switch errno {
        case ENOENT: return nil
        case ELOOP, ENOTDIR:
            throw isLink(name) ? .link(path: path(of: name)) : .notAFolder(path: path(of: name))
        case let code: throw fault(code, .open, name)
        }
    }

    /// The folder at a path of several names: "articles/2014".
    func folder(at path: ArchivePath) throws(ArchiveError) -> Folder? {
        var here = self
        for name in path.names {
            guard let next = try here.folder(name) else { return nil }
            here = next
        }
        return here
    }

    /// Everything in it, in no order.
    func entries() throws(ArchiveError) -> [Entry] {
        let own = uninterrupted { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard own >= 0 else { throw fault(errno, .read) }
        guard let stream = fdopendir(own) else {
            let code = errno
            close(own)
            throw fault(code, .read)
        }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while true {
            errno = 0
            guard let record = readdir(stream) else { break }
            if let entry = entry(record) { entries.append(entry) }
        }
        guard errno == 0 else { throw fault(errno, .read) }
        return entries
    }

    /// The bytes of a file; nil where there is none.
    func read(_ name: String, limit: Int = Int.max) throws(ArchiveError) -> [UInt8]? {
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        let file = uninterrupted { openat(descriptor, name, flags) }
        guard file >= 0 else {
            switch errno {
            case ENOENT: return nil
            case ELOOP: throw .link(path: path(of: name))
            case let code: throw fault(code, .open, name)
            }
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw fault(errno, .read, name) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw fault(EISDIR, .read, name) }
        guard status.st_size <= limit else { throw fault(EFBIG, .read, name) }
        return try bytes(of: file, expected: Int(status.st_size), name: name)
    }

    /// Whether there is anything of this name, a dangling link included.
    func has(_ name: String) -> Bool {
        var status = stat()
        return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
    }

    /// Whether there is a plain file of this name.
    func isFile(_ name: String) -> Bool { kind(of: name) == S_IFREG }

    /// Who may read and write a file; nil where there is none.
    func permissions(of name: String) -> mode_t? {
        var status = stat()
        guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        return status.st_mode & 0o7777
    }

    /// Whether the system lets us put nothing into it.
    var isReadOnly: Bool { faccessat(descriptor, ".", W_OK, AT_EACCESS) != 0 }

    /// Whether it is on NFS, where hosts share no memory.
    var isOnNetwork: Bool {
        // Larger than the structure is; the kind of the file system comes first in it.
        var words = [Int](repeating: 0, count: 32)
        return linuxFileSystem(descriptor, &words) == 0 && words[0] == linuxNetworkFileSystem
    }

    /// The kind of the entry of this name, asked of the file itself.
    func entryKind(of name: String) -> Entry.Kind { entryKind(Int32(DT_UNKNOWN), name: name) }

    /// The error for one of the system's error numbers, met at a file of this folder or at the folder itself.
    func fault(_ code: Int32, _ attempt: ArchiveError.Attempt, _ name: String? = nil) -> ArchiveError {
        .system(attempt, path: name.map(path(of:)) ?? path, code: code)
    }

    func path(of name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

    private func isLink(_ name: String) -> Bool { kind(of: name) == S_IFLNK }

    private func kind(of name: String) -> mode_t {
        var status = stat()
        return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status.st_mode & S_IFMT : 0
    }

    private func entry(_ record: UnsafeMutablePointer<dirent>) -> Entry? {
        let name = withUnsafePointer(to: &record.pointee.d_name) { tuple in
            tuple.withMemoryRebound(to: CChar.self, capacity: 256) { characters in
                (text: String(validatingCString: characters), shown: String(cString: characters))
            }
        }
        guard name.shown != ".", name.shown != ".." else { return nil }
        let kind = entryKind(Int32(record.pointee.d_type), name: name.shown)
        return Entry(name: name.shown, kind: kind, isText: name.text != nil)
    }

    private func entryKind(_ type: Int32, name: String) -> Entry.Kind {
        switch type {
        case Int32(DT_REG): return .file
        case Int32(DT_DIR): return .folder
        case Int32(DT_UNKNOWN):
            // Some file systems do not tell; then the file itself is asked.
            let mode = kind(of: name)
            return mode == S_IFREG ? .file : mode == S_IFDIR ? .folder : .other
        default: return .other
        }
    }

    private func bytes(of file: Int32, expected: Int, name: String) throws(ArchiveError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: expected + 1)
        var count = 0
        while true {
            let space = bytes.count - count
            let got = uninterrupted {
                bytes.withUnsafeMutableBytes { buffer in
                    Glibc.read(file, buffer.baseAddress.map { $0 + count }, space)
                }
            }
            guard got >= 0 else { throw fault(errno, .read, name) }
            guard got > 0 else { break }
            count += got
            if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: count)) }
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}
