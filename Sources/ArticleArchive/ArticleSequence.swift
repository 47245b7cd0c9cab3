/// Records of an archive, in the order that was asked for: mostly that of their dates and ids. Each is read when it is
/// asked for, so that a large archive takes no more memory than a small one.
public struct ArticleSequence: Sequence, Sendable {
    /// A record, or a file that should be one and is not.
    public enum Entry: Hashable, Sendable {
        case article(StoredArticle)
        case damaged(DamagedRecord)
    }

    let files: [RecordFile]
    let root: Folder

    public func makeIterator() -> Iterator { Iterator(files: files[...], root: root) }

    public struct Iterator: IteratorProtocol {
        var files: ArraySlice<RecordFile>
        let root: Folder

        public mutating func next() -> Entry? {
            while let file = files.popFirst() {
                switch RecordReader.read(file, in: root) {
                case .article(let stored): return .article(stored)
                case .damaged(let record): return .damaged(record)
                // Somebody removed it since the list was made; that is as if it had been removed before.
                case .gone: continue
                }
            }
            return nil
        }
    }
}
