/// Fields by the names of classes: those of WordPress, of microformats and of many publishers.
enum ClassWords {
    struct Meaning: Sendable {
        let name: DeclaredField.Name
        let kind: DeclaredField.Source.Kind
    }

    /// The field that a class stands for; a whole name counts as ``DeclaredField/Source/Kind/className``, a part of it
    /// ("article__byline-text") as ``DeclaredField/Source/Kind/classPart``.
    static func meaning(of word: Span<UInt8>) -> Meaning? {
        if let name = whole[word] { return Meaning(name: name, kind: .className) }
        return part(of: word).map { Meaning(name: $0, kind: .classPart) }
    }

    private static let whole = ByteTable<DeclaredField.Name>(
        [
            (
                DeclaredField.Name.author,
                "author byline by-line entry-author post-author author-name authorname author_name p-author h-card "
                    + "vcard fn contributor article-author article__author story-author post-byline entry-byline "
                    + "author-link meta-author written-by byline-name posted-by autor auteur reader-credits writer"
            ),
            (
                .datePublished,
                "entry-date posted-on post-date published publish-date published-date publishdate pubdate pub-date "
                    + "dt-published date-published datepublished article-date article__date publication-date "
                    + "post-published meta-date"
            ),
            (.dateModified, "updated dt-updated modified modified-date last-updated date-modified updated-date"),
            (.date, "date timestamp time-stamp dateline datetime post-meta entry-meta"),
            (.title, "entry-title post-title article-title headline p-name article-headline story-headline title"),
        ].flatMap { row -> [(String, DeclaredField.Name)] in TableLines.words(row.1).map { ($0, row.0) } })

    private static func part(of word: Span<UInt8>) -> DeclaredField.Name? {
        guard word.count > 4, word.count < 80 else { return nil }
        var part: DeclaredField.Name?
        // "dateAndAuthor" is read for its author.
        for offset in 0..<word.count - 3 {
            switch word[offset] | 0x20 {
            case 0x61 where word.hasWord("author", at: offset): return .author
            case 0x62 where word.hasWord("byline", at: offset): return .author
            case 0x64 where word.hasWord("date", at: offset) && !word.hasUpdate(before: offset): part = part ?? .date
            case 0x70 where word.hasWord("publish", at: offset): part = part ?? .datePublished
            case 0x68 where word.hasWord("headline", at: offset): part = part ?? .title
            default: continue
            }
        }
        return part
    }
}

extension Span<UInt8> {
    /// Whether "date" is the end of "update".
    fileprivate func hasUpdate(before offset: Int) -> Bool { offset >= 2 && hasWord("up", at: offset - 2) }
}
