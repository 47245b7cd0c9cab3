import ArticleArchive
import Articles

/// Reads an archive's articles one by one; a damaged file is named and passed over, and the exit code remembers it.
final class ArchiveReading: Sequence, IteratorProtocol {
    private var entries: ArticleSequence.Iterator
    private let messages = Messages()
    private(set) var damaged = 0
    /// An article that was read ahead.
    private var waiting: Article?

    init(_ archive: Archive) throws { entries = try archive.articles().makeIterator() }

    /// Whether no article is left.
    var isEmpty: Bool {
        if waiting == nil { waiting = next() }
        return waiting == nil
    }

    func next() -> Article? {
        if let article = waiting {
            waiting = nil
            return article
        }
        while let entry = entries.next() {
            switch entry {
            case .article(let stored): return stored.article
            case .damaged(let record):
                damaged += 1
                messages.say("\(record.path): \(record.reason)")
            }
        }
        return nil
    }

    /// Call at the end.
    func check() throws(CommandFailure) {
        if damaged > 0 { throw CommandFailure(.someRefused) }
    }
}
