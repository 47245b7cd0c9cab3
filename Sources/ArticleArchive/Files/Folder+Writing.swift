import Glibc

/// Changes to a folder. Nothing here replaces a file that exists, except ``replace(_:with:)``.
extension Folder {
    /// The folder of this name, made where there is none.
    func makingFolder(_ name: String) throws(ArchiveError) -> Folder {
        if let folder = try folder(name) { return folder }
        guard mkdirat(descriptor, name, 0o777) == 0 || errno == EEXIST else { throw fault(errno, .create, name) }
        guard let folder = try folder(name) else { throw fault(ENOENT, .create, name) }
        return folder
    }

    /// The folder at the end of a path of new folders, each of them flushed.
    func makingFolders(_ names: [String]) throws(ArchiveError) -> Folder {
        var here = self
        for name in names {
            let next = try here.makingFolder(name)
            try here.sync()
            here = next
        }
        return here
    }

    /// Writes a new file; with `sync`, to the disk. A half-written file is taken away again.
    ///
    /// - Parameter permissions: Those of the file; nil for what the user's mask leaves.
    func create(
        _ name: String, bytes: [UInt8], sync: Bool, permissions: mode_t? = nil
    ) throws(ArchiveError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = uninterrupted { openat(descriptor, name, flags, 0o666) }
        guard file >= 0 else { throw fault(errno, .create, name) }
        var code = write(bytes, to: file)
        if code == 0, let permissions, fchmod(file, permissions) != 0 { code = errno }
        if code == 0, sync, fsync(file) != 0 { code = errno }
        // Network file systems tell of a full disk only here.
        if close(file) != 0, code == 0, errno != EINTR { code = errno }
        guard code == 0 else {
            unlinkat(descriptor, name, 0)
            throw fault(code, .write, name)
        }
    }

    /// Gives a file another name or folder, unless there is one of that name: then false, and all is as before.
    func move(_ name: String, to folder: Folder, as newName: String) throws(ArchiveError) -> Bool {
        if linuxRename(descriptor, name, folder.descriptor, newName, linuxRenameNoReplace) == 0 { return true }
        switch errno {
        case EEXIST: return false
        case EINVAL, ENOSYS, ENOTSUP: return try linkAndUnlink(name, to: folder, as: newName)
        case let code: throw folder.fault(code, .move, newName)
        }
    }

    /// Gives each of two files the other's name, in one step; false where the file system cannot.
    func exchange(_ name: String, with other: String) throws(ArchiveError) -> Bool {
        if linuxRename(descriptor, name, descriptor, other, linuxRenameExchange) == 0 { return true }
        switch errno {
        case EINVAL, ENOSYS, ENOTSUP: return false
        case let code: throw fault(code, .write, other)
        }
    }

    /// Gives a file the name of another, which is gone then.
    func replace(_ other: String, with name: String) throws(ArchiveError) {
        guard renameat(descriptor, name, descriptor, other) == 0 else { throw fault(errno, .write, other) }
    }

    /// Takes a file away; one that is not there is no error.
    func remove(_ name: String) throws(ArchiveError) {
        guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else {
            throw fault(errno, .remove, name)
        }
    }

    /// Brings the names in this folder to the disk.
    func sync() throws(ArchiveError) {
        guard fsync(descriptor) != 0 else { return }
        switch errno {
        // Some file systems cannot flush a folder, and need not.
        case EINVAL, ENOTSUP: return
        case let code: throw fault(code, .save)
        }
    }

    /// Brings everything written to this file system to the disk, in one go.
    func syncFileSystem() throws(ArchiveError) {
        guard linuxSyncFileSystem(descriptor) == 0 else { throw fault(errno, .save) }
    }

    /// The way for network file systems, which cannot rename without replacing.
    private func linkAndUnlink(_ name: String, to folder: Folder, as newName: String) throws(ArchiveError) -> Bool {
        if linkat(descriptor, name, folder.descriptor, newName, 0) == 0 {
            try remove(name)
            return true
        }
        guard errno != EEXIST else { return false }
        guard [EPERM, ENOTSUP, ENOSYS].contains(errno) else { throw folder.fault(errno, .move, newName) }
        // No links either. The archive is locked, so nobody of ours comes between the question and the answer.
        guard !folder.has(newName) else { return false }
        guard renameat(descriptor, name, folder.descriptor, newName) == 0 else {
            throw folder.fault(errno, .move, newName)
        }
        return true
    }

    private func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
        var done = 0
        while done < bytes.count {
            let written = uninterrupted {
                bytes.withUnsafeBytes { buffer in
                    Glibc.write(file, buffer.baseAddress.map { $0 + done }, bytes.count - done)
                }
            }
            guard written > 0 else { return written == 0 ? ENOSPC : errno }
            done += written
        }
        return 0
    }
}
