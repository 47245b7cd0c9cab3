public import Articles

/// The outcome for a record that was to be changed.
public enum Revision: Hashable, Sendable {
    /// It is changed, and was this before.
    case changed(StoredArticle, before: Article)
    /// It says already what it was to say; the file was not touched.
    case unchanged(StoredArticle)
    /// It is as it was, since a change would do harm, or there is no record any more; why.
    case refused(StoredArticle, reason: String)
}

extension Revision {
    /// The article, as it is now.
    public var stored: StoredArticle {
        switch self {
        case .changed(let stored, _), .unchanged(let stored), .refused(let stored, _): stored
        }
    }

    /// The file that the index does not know yet.
    var changedRecord: ArchivePath? {
        if case .changed(let stored, _) = self { ArchivePath(stored.path) } else { nil }
    }
}
