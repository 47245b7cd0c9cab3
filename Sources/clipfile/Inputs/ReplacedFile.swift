import Glibc

/// A file that is written whole or not at all: the old file stays until the last byte is safe.
enum ReplacedFile {
    static func write(_ path: FilePath, _ body: (Output) throws -> Void) throws {
        // A pipe or a device cannot be replaced, only written to.
        if FileStatus(of: path) == .other { return try writeInto(path, body) }
        // mkstemp(3) takes a path that ends in six X, and writes letters of its own over them until no file has the name.
        let ending = "." + String(repeating: "X", count: 6)
        var template = (path.bytes + Array(ending.utf8)).map { CChar(bitPattern: $0) } + [0]
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw failure(path, errno) }
        let temporary = FilePath(bytes: template.dropLast().map { UInt8(bitPattern: $0) })
        do {
            defer { close(descriptor) }
            try fill(descriptor, path: path, body)
            guard fchmod(descriptor, permissions(of: path)) == 0, fsync(descriptor) == 0 else {
                throw failure(path, errno)
            }
            guard temporary.withCString({ old in path.withCString { rename(old, $0) } }) == 0 else {
                throw failure(path, errno)
            }
        } catch {
            _ = temporary.withCString { unlink($0) }
            throw error
        }
    }

    private static func writeInto(_ path: FilePath, _ body: (Output) throws -> Void) throws {
        let descriptor = path.withCString { open($0, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
        guard descriptor >= 0 else { throw failure(path, errno) }
        defer { close(descriptor) }
        try fill(descriptor, path: path, body)
    }

    private static func fill(_ descriptor: Int32, path: FilePath, _ body: (Output) throws -> Void) throws {
        let output = Output(descriptor: descriptor)
        do {
            try body(output)
            try output.flush()
        } catch Output.Failure.system(let number) {
            throw failure(path, number)
        }
    }

    /// Those of the file that is replaced; of a new one, those that the user's mask leaves.
    private static func permissions(of path: FilePath) -> mode_t {
        var status = stat()
        if path.withCString({ stat($0, &status) }) == 0 { return status.st_mode & 0o7777 }
        let mask = umask(0)
        umask(mask)
        return 0o666 & ~mask
    }

    private static func failure(_ path: FilePath, _ number: Int32) -> CommandFailure {
        let code: ExitCode =
            switch number {
            case EACCES, EPERM, EROFS: .notPermitted
            case ENOENT, ENOTDIR, EISDIR, ENAMETOOLONG: .cannotCreate
            default: .inputOutput
            }
        return CommandFailure(code, "\(path.text): cannot be written: \(systemMessage(number))")
    }
}
