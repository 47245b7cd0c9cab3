/// The folders whose names changed and are to be flushed before anybody is told.
///
/// It keeps a rule that spares most of the flushes: a folder gets its first file only when its own name, and those of
/// the folders above, are on the disk. So only of an empty folder, which a killed writer may have left, is that in
/// doubt.
struct TouchedFolders {
    let root: Folder
    /// Folders with a new folder in them.
    private var withNewFolders: [ArchivePath] = []
    /// The folder that a name was moved to comes before the one that it was moved from, so that a crash never takes
    /// both.
    private var withNewNames: [ArchivePath] = []
    private var prepared: Set<ArchivePath> = []

    /// From how many folders on it is quicker to flush the file system: each flush waits for the disk once.
    private static let many = 5

    init(of root: Folder) { self.root = root }

    /// Has a folder flushed with the next `sync`.
    mutating func insert(_ path: ArchivePath) {
        if !withNewNames.contains(path) { withNewNames.append(path) }
    }

    /// The folder at a path, made where there is none. Files that dead writers left in it are taken away.
    mutating func makeFolder(_ path: ArchivePath) throws(ArchiveError) -> Folder {
        var folder = root
        for name in path.names {
            folder = try folder.makingFolder(name)
        }
        guard prepared.insert(path).inserted else { return folder }
        try PassingName.removeLeftovers(in: folder)
        if try folder.entries().isEmpty {
            for depth in path.names.indices {
                let above = ArchivePath(Array(path.names[..<depth]))
                if !withNewFolders.contains(above) { withNewFolders.append(above) }
            }
        }
        return folder
    }

    /// Flushes the names of new folders; to be called before a file gets its name in one of them.
    mutating func syncNewFolders() throws(ArchiveError) {
        try flush(withNewFolders)
        withNewFolders = []
    }

    /// Flushes everything.
    mutating func sync() throws(ArchiveError) {
        try flush(withNewFolders + withNewNames)
        withNewFolders = []
        withNewNames = []
    }

    /// Flushes the whole file system, and with it every folder so far.
    mutating func syncFileSystem() throws(ArchiveError) {
        try root.syncFileSystem()
        withNewFolders = []
        withNewNames = []
    }

    private func flush(_ paths: [ArchivePath]) throws(ArchiveError) {
        guard paths.count < TouchedFolders.many else { return try root.syncFileSystem() }
        for path in paths {
            try root.folder(at: path)?.sync()
        }
    }
}
