/// The folders whose names changed and are to be flushed, in the order in which that must happen: what a name was
/// moved to comes before what it was moved from, so that a crash between the two never takes both.
struct TouchedFolders {
    let root: Folder
    private var paths: [ArchivePath] = []

    init(of root: Folder) { self.root = root }

    mutating func insert(_ path: ArchivePath) {
        if !paths.contains(path) { paths.append(path) }
    }

    /// The folder at a path, made where there is none; a new one is flushed with the folder that it lies in.
    mutating func makeFolder(_ path: ArchivePath) throws(ArchiveError) -> Folder {
        var here = root
        var walked = ArchivePath([])
        for name in path.names {
            let next = try here.makingFolder(name)
            if next.isNew { insert(walked) }
            here = next.folder
            walked = walked.appending(name)
        }
        return here
    }

    /// Flushes them all.
    mutating func sync() throws(ArchiveError) {
        for path in paths {
            try root.folder(at: path)?.sync()
        }
        paths = []
    }
}
