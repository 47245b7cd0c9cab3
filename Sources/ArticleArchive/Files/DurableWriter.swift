import Glibc

/// Brings new files into an archive so that each is whole and there for good, or not there at all.
///
/// Everything is written under passing names first and flushed once; then it is renamed, stage by stage, and the
/// folders are flushed after each stage. So a file of a later stage is never on the disk without those of the earlier
/// ones, and when `commit` returns, nothing of it can be lost any more. After any failure, a failed flush above all,
/// what was written is taken away again: whether the disk has it is not known then, and asking twice does not help.
///
/// To be used under an ``ArchiveLock``. What other writers left under passing names is therefore of dead ones.
struct DurableWriter {
    private struct File {
        var path: ArchivePath
        var passingName: String
        var isPublished = false
    }

    /// What is flushed with the commit besides the new files' own folders.
    var touched: TouchedFolders

    private let root: Folder
    private let flushesEachFile: Bool
    private var stages: [[File]]
    private var count = 0

    /// - Parameter flushesEachFile: Whether every file is flushed by itself, which is quicker for a few files and
    ///   leaves other programs alone; otherwise the file system is, once.
    init(root: Folder, stages: Int, flushesEachFile: Bool) {
        self.root = root
        self.flushesEachFile = flushesEachFile
        self.stages = Array(repeating: [], count: stages)
        touched = TouchedFolders(of: root)
    }

    /// Writes a file under a passing name.
    mutating func write(_ bytes: [UInt8], to path: ArchivePath, stage: Int) throws(ArchiveError) {
        let folder = try touched.makeFolder(path.folder)
        count += 1
        let name = PassingName.make(count)
        try folder.create(name, bytes: bytes, sync: flushesEachFile)
        stages[stage].append(File(path: path, passingName: name))
    }

    /// Gives everything its name, durably.
    mutating func commit() throws(ArchiveError) {
        if flushesEachFile || stages.allSatisfy(\.isEmpty) {
            try touched.syncNewFolders()
        } else {
            try touched.syncFileSystem()
        }
        for stage in stages.indices {
            try publish(stage)
            try touched.sync()
        }
    }

    /// Takes back everything since the writer was made.
    mutating func rollBack() {
        for stage in stages.indices.reversed() {
            for file in stages[stage] {
                // What cannot be taken away now stays under a passing name, and the next writer takes it away.
                let folder = try? root.folder(at: file.path.folder)
                try? folder?.remove(file.isPublished ? file.path.name : file.passingName)
            }
            stages[stage] = []
        }
    }

    private mutating func publish(_ stage: Int) throws(ArchiveError) {
        for index in stages[stage].indices {
            let file = stages[stage][index]
            guard let folder = try root.folder(at: file.path.folder),
                try folder.move(file.passingName, to: folder, as: file.path.name)
            else { throw root.fault(EEXIST, .create, file.path.description) }
            stages[stage][index].isPublished = true
            touched.insert(file.path.folder)
        }
    }
}

/// The names of files that are not there yet: hidden, and never taken for anything else.
enum PassingName {
    private static let prefix = ".clipfile-"
    private static let suffix = ".tmp"

    static func make(_ number: some BinaryInteger) -> String { "\(prefix)\(getpid())-\(number)\(suffix)" }

    /// Takes away what dead writers left.
    static func removeLeftovers(in folder: Folder) throws(ArchiveError) {
        for entry in try folder.entries() where entry.name.hasPrefix(prefix) && entry.name.hasSuffix(suffix) {
            try folder.remove(entry.name)
        }
    }
}
