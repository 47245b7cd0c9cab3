import Articles

/// Finds an article by the beginning of its id. File names tell, so only what may be meant is read.
struct Lookup {
    let list: RecordList
    let root: Folder
    let inTrash: Bool

    /// The files that hold the one article meant; mostly one, and never none. More than one where somebody copied it.
    func copies(of prefix: String) throws(ArchiveError) -> [StoredArticle] {
        let digits = try Lookup.digits(prefix)
        var found: [StoredArticle] = []
        var damaged: DamagedRecord?
        for file in list.files where isMeant(file.id, by: digits) {
            switch RecordReader.read(file, in: root) {
            case .article(let stored):
                if stored.article.source.sha256.hasPrefix(digits) { found.append(stored) }
            case .damaged(let record): damaged = record
            case .gone: continue
            }
        }
        guard let first = found.first else {
            if let damaged { throw .damaged(damaged) }
            throw .notFound(prefix: prefix, place: try place(of: digits))
        }
        let others = found.filter { $0.article.id != first.article.id }
        guard others.isEmpty else { throw .ambiguous(prefix: prefix, Lookup.oneEach(found)) }
        return found
    }

    /// The digits of a prefix, in lower case; a whole SHA-256 will do as well.
    private static func digits(_ prefix: String) throws(ArchiveError) -> String {
        let digits = prefix.lowercased()
        guard ArticleID.mayName(digits) else { throw .badPrefix(prefix) }
        return digits
    }

    private func isMeant(_ id: ArticleID?, by digits: String) -> Bool {
        guard let id else { return false }
        return id.digits.hasPrefix(digits.prefix(ArticleID.length))
    }

    private func place(of digits: String) throws(ArchiveError) -> ArchiveError.Place {
        if inTrash { return .trash }
        let trashed = try RecordList(of: root, inTrash: true)
        return trashed.files.contains { isMeant($0.id, by: digits) } ? .archiveButInTrash : .archive
    }

    private static func oneEach(_ articles: [StoredArticle]) -> [StoredArticle] {
        var seen: Set<ArticleID> = []
        return articles.filter { seen.insert($0.article.id).inserted }
    }
}
