import FoundationEssentials
import Glibc
import Testing

/// Runs the built `clipfile` as a shell would, in a folder of its own.
final class Tool {
    struct Result {
        var output: String
        var errors: String
        var code: Int32
        /// The most memory that the process had, in bytes.
        var peakMemory = 0
    }

    /// A folder for the test's files; it goes away with the tool.
    let folder: String
    /// Variables besides HOME and PATH: "EDITOR=true".
    var environment: [String] = []
    var measuresMemory = false

    /// The whole environment of what is run.
    var settings: [String] { ["HOME=\(folder)", "PATH=/usr/bin:/bin", "TMPDIR=\(folder)"] + environment }

    init() throws {
        var template = Array("/tmp/clipfile-test-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        // A folder that cannot be removed is the machine's to clean.
        try? FileManager.default.removeItem(atPath: folder)
    }

    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let path = folder + "/" + name
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    func makeFolder(_ name: String) throws -> String {
        let path = folder + "/" + name
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    /// The paths of the files in a folder and those in it.
    func files(below name: String) throws -> [String] {
        let path = folder + "/" + name
        return try FileManager.default.subpathsOfDirectory(atPath: path).sorted().map { path + "/" + $0 }.filter {
            file in
            var isFolder = false
            return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) && !isFolder
        }
    }

    /// - Parameter output: an open file that standard output leads to instead of back to the test.
    func run(_ words: String..., input: String = "", output: Int32? = nil) throws -> Result {
        try run(words: words, input: input, output: output)
    }

    func run(words: [String], input: String = "", output: Int32? = nil) throws -> Result {
        try write(input, to: ".input")
        let ends = (folder + "/.output", folder + "/.errors")
        let streams = [
            open(folder + "/.input", O_RDONLY), output ?? create(ends.0), create(ends.1),
        ]
        let (code, peakMemory) = try spawn(words, streams: streams)
        streams.forEach { close($0) }
        return Result(
            output: output == nil ? try read(ends.0) : "", errors: try read(ends.1), code: code,
            peakMemory: peakMemory)
    }

    private func create(_ path: String) -> Int32 { open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600) }

    private func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }

    private func spawn(_ words: [String], streams: [Int32]) throws -> (code: Int32, peakMemory: Int) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (target, stream) in streams.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, stream, Int32(target))
        }
        var arguments = (["clipfile"] + words).map { strdup($0) } + [nil]
        var environment = settings.map { strdup($0) } + [nil]
        defer { (arguments + environment).forEach { free($0) } }
        var process = pid_t()
        let executable = try Tool.executable()
        let failure = posix_spawn(&process, executable, &actions, nil, &arguments, &environment)
        try #require(failure == 0)
        let peakMemory = measuresMemory ? Tool.peakMemory(of: process) : 0
        var status: Int32 = 0
        while waitpid(process, &status, 0) == -1, errno == EINTR {}
        return (status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F), peakMemory)
    }

    /// The kernel's word on a process until it ends: "VmHWM:    26120 kB". That of `wait4` would count the memory of
    /// these tests too, from which the process is made.
    private static func peakMemory(of process: pid_t) -> Int {
        var peak = 0
        while let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
        {
            peak = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? peak
            usleep(1_000)
        }
        return peak * 1_024
    }

    /// It is built into the folder that the test bundle is in.
    static func executable() throws -> String {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let folders = [own, CommandLine.arguments[0]].map { $0.split(separator: "/").dropLast().joined(separator: "/") }
        let found = folders.map { "/\($0)/clipfile" }.first { FileManager.default.isExecutableFile(atPath: $0) }
        return try #require(found, "clipfile is not beside the tests")
    }
}
