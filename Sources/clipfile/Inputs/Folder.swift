import Glibc

/// The names in a folder.
enum Folder {
    /// Sorted by their bytes, so that every machine has the same order; hidden ones left out.
    static func names(in path: FilePath) -> Result<[[UInt8]], InputProblem> {
        guard let folder = path.withCString({ opendir($0) }) else { return .failure(InputProblem(errno: errno)) }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        while true {
            errno = 0
            guard let entry = readdir(folder) else { break }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name.first != UInt8(ascii: ".") { names.append(name) }
        }
        guard errno == 0 else { return .failure(InputProblem(errno: errno)) }
        return .success(names.sorted { $0.lexicographicallyPrecedes($1) })
    }
}
