import Articles

/// A record file as the index takes it: read, cut into words, and ready to be written.
struct IndexedFile: Sendable {
    enum Content: Sendable {
        case article(Article, text: FoldedText)
        /// No record, and why.
        case damaged(String)
    }

    var file: RecordFile
    var mark: FileMark
    var content: Content

    /// Reads a file; nil for one that is gone.
    init?(_ file: RecordFile, in folder: Folder, folding words: inout WordFolder) {
        self.file = file
        let mark = file.obstacle == nil ? FileMark.of(file.path.name, in: folder) : .unknown
        switch RecordReader.read(file, from: folder) {
        case .gone: return nil
        case .damaged(let record): content = .damaged(record.reason)
        case .article(let stored):
            content = .article(stored.article, text: FoldedText(stored.article, folder: &words))
        }
        // The mark is older than the bytes that were read, so a change meanwhile shows.
        self.mark = mark.settled(at: FileMark.now())
    }

    /// Where it belongs in the order of the index.
    var day: Int {
        switch content {
        case .article(let article, _): IndexKey.day(of: article)
        case .damaged: IndexKey.damaged
        }
    }
}
