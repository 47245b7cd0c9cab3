/// What a file of a known format is, told by its marks: "a ProQuest export with 500 documents".
public struct FormatSighting: Hashable, Sendable {
    /// What one document of a format is to an article.
    public enum Kind: String, Hashable, Sendable {
        /// An article with a press database's labels around it.
        case database
        /// A mail, which may hand an article on.
        case mailbox
        /// No article's text: data, a list, a program's file.
        case container
    }

    /// The format's name for people, with its article: "an RSS feed".
    public let name: String
    public let kind: Kind
    /// How many documents it holds, by what repeats in it; nil where that is not told.
    public let documentCount: Int?
    /// What its documents are called, for that many: "500 documents", "1 item".
    public let documents: String?
    /// What a person can do instead of waiting for a reader of the format; begins in lower case.
    public let nextStep: String

    /// Whether it may be read as a text all the same: one article, or one mail.
    public var isOneArticle: Bool { kind != .container && documentCount ?? 2 <= 1 }

    init(_ format: DocumentFormat, count: Int?) {
        self.init(
            name: format.name, kind: format.kind, documentCount: count,
            documents: count.map { format.documents.counted($0) }, nextStep: format.nextStep)
    }

    private init(
        name: String, kind: Kind, documentCount: Int?, documents: String?, nextStep: String
    ) {
        self.name = name
        self.kind = kind
        self.documentCount = documentCount
        self.documents = documents
        self.nextStep = nextStep
    }

    /// The same of a file in a gzip archive, which is no text whatever is asked for.
    var packed: FormatSighting {
        FormatSighting(
            name: name, kind: kind, documentCount: documentCount, documents: documents,
            nextStep: "unpack it with gunzip; then " + nextStep)
    }

    /// The same of a file of which only the beginning was seen.
    var withoutCount: FormatSighting {
        FormatSighting(name: name, kind: kind, documentCount: nil, documents: nil, nextStep: nextStep)
    }
}

extension FormatSighting: CustomStringConvertible {
    /// What it is and what it holds: "a RIS file with 1 reference".
    public var description: String { name + (documents.map { " with \($0)" } ?? "") }
}
