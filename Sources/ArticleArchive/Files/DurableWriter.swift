import Glibc

/// Brings new files into an archive, and new contents into its files, so that each is whole and there for good, or not
/// there at all.
///
/// Everything is written under passing names first and flushed once; then it is renamed, stage by stage, and the
/// folders are flushed after each stage. So a file of a later stage is never on the disk without those of the earlier
/// ones, and when `commit` returns, nothing of it can be lost any more. After any failure, a failed flush above all,
/// what was written is taken away again: whether the disk has it is not known then, and asking twice does not help.
///
/// A file that takes another's place changes names with it, so that the old one can come back until the end. Where it
/// turns out not to hold what was read of it, since somebody wrote to it without asking for the lock, it comes back.
///
/// To be used under an ``ArchiveLock``. Files under passing names are therefore left by writers that died.
struct DurableWriter {
    private struct File {
        var path: ArchivePath
        var passingName: String
        /// The bytes of the file that this one replaces; nil where there is none.
        var expected: [UInt8]?
        /// The file's own number, which tells it from another of the same name; of one that takes another's place.
        var inode = 0
        var state = State.waiting
    }

    private enum State {
        case waiting
        /// It has its name.
        case published
        /// It has its name, and the file that it replaced has the passing one.
        case exchanged
        /// It has its name, and the file that it replaced is gone; some file systems can do no better.
        case replaced
    }

    /// The folders that are flushed with the commit besides the new files' own.
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

    /// Writes what takes the place of a file, under a passing name and with the file's permissions.
    ///
    /// - Parameter expected: The bytes that the file holds.
    mutating func replace(
        _ expected: [UInt8], with bytes: [UInt8], at path: ArchivePath, stage: Int
    ) throws(ArchiveError) {
        let folder = try touched.makeFolder(path.folder)
        count += 1
        let name = PassingName.make(count)
        try folder.create(
            name, bytes: bytes, sync: flushesEachFile, permissions: folder.permissions(of: path.name))
        let inode = FileMark.of(name, in: folder).inode
        stages[stage].append(File(path: path, passingName: name, expected: expected, inode: inode))
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
        for file in stages.joined() where file.state == .exchanged {
            // A file that cannot be taken away now has a passing name, and the next writer takes it away.
            try? root.folder(at: file.path.folder)?.remove(file.passingName)
        }
    }

    /// Takes back everything since the writer was made.
    mutating func rollBack() {
        for stage in stages.indices.reversed() {
            for file in stages[stage].reversed() {
                // A file that cannot be taken away now stays under a passing name, and the next writer takes it away.
                let folder = try? root.folder(at: file.path.folder)
                switch file.state {
                case .waiting: try? folder?.remove(file.passingName)
                case .published: try? folder?.remove(file.path.name)
                case .exchanged: if let folder { DurableWriter.exchangeBack(file, in: folder) }
                case .replaced: break
                }
            }
            stages[stage] = []
        }
    }

    /// Gives a replaced file its name again, unless somebody has put a new one there since; that one stays then.
    private static func exchangeBack(_ file: File, in folder: Folder) {
        func exchange() -> Bool { (try? folder.exchange(file.passingName, with: file.path.name)) == true }
        guard exchange() else { return }
        if FileMark.of(file.passingName, in: folder).inode != file.inode, !exchange() { return }
        try? folder.remove(file.passingName)
    }

    private mutating func publish(_ stage: Int) throws(ArchiveError) {
        for index in stages[stage].indices {
            let file = stages[stage][index]
            guard let folder = try root.folder(at: file.path.folder) else {
                throw root.fault(ENOENT, .write, file.path.description)
            }
            if let expected = file.expected {
                stages[stage][index].state = try DurableWriter.replace(file, expected, in: folder)
                if stages[stage][index].state == .exchanged {
                    guard try folder.read(file.passingName) == expected else {
                        throw .changedMeanwhile(path: file.path.description)
                    }
                }
            } else {
                guard try folder.move(file.passingName, to: folder, as: file.path.name) else {
                    throw root.fault(EEXIST, .create, file.path.description)
                }
                stages[stage][index].state = .published
            }
            touched.insert(file.path.folder)
        }
    }

    private static func replace(
        _ file: File, _ expected: [UInt8], in folder: Folder
    ) throws(ArchiveError) -> State {
        if try folder.exchange(file.passingName, with: file.path.name) { return .exchanged }
        guard try folder.read(file.path.name) == expected else {
            throw .changedMeanwhile(path: file.path.description)
        }
        try folder.replace(file.path.name, with: file.passingName)
        return .replaced
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
