import Articles

/// The files as they were received. Each is written once, under its digest, and never changed.
struct Originals {
    let root: Folder

    /// The state of an original's place.
    enum State {
        case missing, same, other
    }

    /// The bytes of an article's original. After an interrupted `remove` or `restore` it can be on either side of the
    /// trash, so both are asked, the record's own side first.
    func bytes(of stored: StoredArticle) throws(ArchiveError) -> [UInt8] {
        guard let path = ArchiveLayout.original(of: stored.article.source) else {
            throw .misfit(id: stored.article.id.digits, reason: "source.sha256 is not 64 hex digits")
        }
        let places = [path, ArchiveLayout.trashed(path)]
        for place in ArchiveLayout.isInTrash(ArchivePath(stored.path)) ? places.reversed() : places {
            guard let bytes = try read(place) else { continue }
            let expected = stored.article.source.byteCount
            guard bytes.count == expected else {
                let reason = "\(bytes.count) bytes, where its record says \(expected)"
                throw .damaged(DamagedRecord(path: place.description, reason: reason))
            }
            return bytes
        }
        throw .noOriginal(path: root.path(of: path.description), record: stored.path)
    }

    func has(_ path: ArchivePath) throws(ArchiveError) -> Bool {
        try root.folder(at: path.folder)?.has(path.name) ?? false
    }

    func compare(_ path: ArchivePath, with bytes: [UInt8]) throws(ArchiveError) -> State {
        guard let there = try read(path) else { return .missing }
        return there == bytes ? .same : .other
    }

    func read(_ path: ArchivePath) throws(ArchiveError) -> [UInt8]? {
        try root.folder(at: path.folder)?.read(path.name)
    }
}
