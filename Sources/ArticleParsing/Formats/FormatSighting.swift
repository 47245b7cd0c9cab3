/// A file of a known format, told by its marks: "a ProQuest export with 500 documents".
public struct FormatSighting: Hashable, Sendable {
    /// The relation of one document of a format to an article.
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
    /// How many documents it holds, by the marks that repeat in it; nil where that is not told.
    public private(set) var documentCount: Int?
    /// The documents, counted and named: "500 documents", "1 item".
    public private(set) var documents: String?
    /// The way to keep such a file after all, before there is a reader of the format.
    public let advice: FormatAdvice
    /// Whether it is in a gzip archive, which is no text whatever is asked for.
    public private(set) var isPacked = false

    /// Whether it may be read as a text all the same: one article, or one mail.
    public var isOneArticle: Bool {
        guard let documentCount else { return false }
        return kind != .container && documentCount <= 1
    }

    init(_ format: DocumentFormat, count: Int?) {
        name = format.name
        kind = format.kind
        documentCount = count
        documents = count.map { format.documents.counted($0) }
        advice = format.advice
    }

    /// The same of a file in a gzip archive.
    var packed: FormatSighting {
        var packed = self
        packed.isPacked = true
        return packed
    }

    /// The same of a file of which only the beginning was seen.
    var withoutCount: FormatSighting {
        var sighting = self
        (sighting.documentCount, sighting.documents) = (nil, nil)
        return sighting
    }
}

/// Advice on a file of a format that is not read yet.
public enum FormatAdvice: Hashable, Sendable {
    /// Keep the file as the one text that it is.
    case keepAsText
    /// Save the pages of the articles that it names.
    case savePages
    /// Export its documents one by one, or split it.
    case split
    /// Save its mails one by one.
    case splitMails
    /// Something that only this format wants; begins in lower case.
    case other(String)
}

extension FormatSighting: CustomStringConvertible {
    /// The format and the number of its documents: "a RIS file with 1 reference".
    public var description: String { name + (documents.map { " with \($0)" } ?? "") }
}
