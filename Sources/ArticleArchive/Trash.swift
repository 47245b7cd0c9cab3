import Articles

/// The articles that `remove` takes away and `restore` gives back. Everything keeps its name and its place, under
/// `trash/`.
struct Trash {
    let root: Folder

    /// Moves articles to the trash.
    func take(_ prefixes: [String]) throws(ArchiveError) -> [StoredArticle] {
        let list = try RecordList(of: root)
        let lookup = Lookup(list: list, root: root, inTrash: false)
        var mover = Mover(root: root)
        var moved: [StoredArticle] = []
        for copies in try resolve(prefixes, by: lookup) {
            for stored in copies {
                moved.append(try mover.take(stored))
            }
            // A damaged record of the same id may yet be repaired, and will need the original then.
            let id = copies[0].article.id
            let files = Set(list.files.filter { $0.id == id }.map(\.path.description))
            if files.isSubset(of: copies.map(\.path)) { try mover.takeOriginal(of: copies[0].article) }
        }
        try mover.touched.sync()
        return moved
    }

    /// Moves articles back from the trash.
    func giveBack(_ prefixes: [String]) throws(ArchiveError) -> [StoredArticle] {
        let lookup = Lookup(list: try RecordList(of: root, inTrash: true), root: root, inTrash: true)
        var mover = Mover(root: root)
        var moved: [StoredArticle] = []
        for copies in try resolve(prefixes, by: lookup) {
            for stored in copies {
                moved.append(try mover.giveBack(stored))
            }
        }
        try mover.touched.sync()
        return moved
    }

    /// The files of every article that is meant, each article once. Nothing moves before all are known.
    private func resolve(_ prefixes: [String], by lookup: Lookup) throws(ArchiveError) -> [[StoredArticle]] {
        var seen: Set<ArticleID> = []
        var articles: [[StoredArticle]] = []
        for prefix in prefixes {
            let copies = try lookup.copies(of: prefix)
            if seen.insert(copies[0].article.id).inserted { articles.append(copies) }
        }
        return articles
    }
}

/// Moves files between the archive and its trash, and remembers which folders that changed.
struct Mover {
    let root: Folder
    var touched: TouchedFolders

    init(root: Folder, touched: TouchedFolders? = nil) {
        self.root = root
        self.touched = touched ?? TouchedFolders(of: root)
    }

    /// Moves a record to the trash.
    mutating func take(_ stored: StoredArticle) throws(ArchiveError) -> StoredArticle {
        let path = ArchivePath(stored.path)
        return StoredArticle(
            article: stored.article, path: try moveRecord(path, to: ArchiveLayout.trashed(path)).description)
    }

    /// Moves an original after its record.
    mutating func takeOriginal(of article: Article) throws(ArchiveError) {
        guard let path = ArchiveLayout.original(of: article.source) else { return }
        try moveOriginal(path, to: ArchiveLayout.trashed(path))
    }

    /// Moves a record back, after its original.
    mutating func giveBack(_ stored: StoredArticle) throws(ArchiveError) -> StoredArticle {
        if let original = ArchiveLayout.original(of: stored.article.source) {
            try moveOriginal(ArchiveLayout.trashed(original), to: original)
        }
        let path = ArchivePath(stored.path)
        guard let target = ArchiveLayout.restored(path) else { return stored }
        return StoredArticle(article: stored.article, path: try moveRecord(path, to: target).description)
    }

    /// Where the place is taken, by a file that differs, the record gets a number in its name.
    private mutating func moveRecord(_ path: ArchivePath, to wanted: ArchivePath) throws(ArchiveError) -> ArchivePath {
        var target = wanted
        var number = 2
        while try !move(path, to: target) {
            target = wanted.folder.appending(FileName.alternative(to: wanted.name, number: number))
            number += 1
        }
        return target
    }

    /// An original that is missing is nobody's fault here, and no reason to keep its record from moving.
    private mutating func moveOriginal(_ path: ArchivePath, to target: ArchivePath) throws(ArchiveError) {
        guard try Originals(root: root).has(path) else { return }
        guard try move(path, to: target) else {
            let reason = "other bytes than \(path), though both bear the same digest"
            throw .damaged(DamagedRecord(path: target.description, reason: reason))
        }
    }

    /// False where the target is taken by a file that differs; one that is equal takes the place of both.
    private mutating func move(_ path: ArchivePath, to target: ArchivePath) throws(ArchiveError) -> Bool {
        let targetFolder = try touched.makeFolder(target.folder)
        guard let folder = try root.folder(at: path.folder) else { return true }
        try touched.syncNewFolders()
        if try !folder.move(path.name, to: targetFolder, as: target.name) {
            let originals = Originals(root: root)
            guard let bytes = try originals.read(path), try originals.compare(target, with: bytes) == .same else {
                return false
            }
            try folder.remove(path.name)
        }
        touched.insert(target.folder)
        touched.insert(path.folder)
        return true
    }
}
