public import Articles

/// An article of the archive, and the file that holds it.
public struct StoredArticle: Hashable, Sendable {
    public let article: Article
    /// The record's file, relative to the archive: "articles/2014/2014-06-17-…-8226553e2182.json".
    public let path: String

    public init(article: Article, path: String) {
        self.article = article
        self.path = path
    }
}

/// A file where a record should be, and is none. It is named, passed over and never written to.
public struct DamagedRecord: Hashable, Sendable {
    /// The file, relative to the archive.
    public let path: String
    /// The flaw, on one line: "line 12: duplicate key “title”".
    public let reason: String

    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }
}
