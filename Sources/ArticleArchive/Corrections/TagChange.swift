import Articles

/// Tags to be put on articles, and tags to be taken off.
public struct TagChange: Hashable, Sendable {
    public var added: [String]
    public var removed: [String]

    /// Reads tags as they were typed.
    ///
    /// - Throws: why one of them is none. An empty one is passed over, since it says nothing.
    public init(adding added: [String], removing removed: [String]) throws(CorrectionError) {
        self.added = try TagChange.read(added)
        self.removed = try TagChange.read(removed)
    }

    /// Puts on tags that have been read already.
    init(adding added: [String]) {
        self.added = added
        removed = []
    }

    private static func read(_ typed: [String]) throws(CorrectionError) -> [String] {
        var tags: [String] = []
        for text in typed {
            if let value = try ValueReader(text).element(of: .list) { tags += value.lines }
        }
        return tags
    }

    /// Changes the tags of an article. Tags that a query does not tell apart, "Read" and "read", are one.
    public func apply(to tags: inout [String]) {
        var folder = WordFolder()
        func folded(_ tag: String) -> [String] {
            let words = folder.words(of: tag)
            // A tag without a letter or digit is only like itself.
            return words.isEmpty ? ["", tag] : words
        }
        let gone = Set(removed.map(folded))
        tags.removeAll { gone.contains(folded($0)) }
        var present = Set(tags.map(folded))
        for tag in added where present.insert(folded(tag)).inserted { tags.append(tag) }
    }
}
